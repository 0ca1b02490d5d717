"""What is known of writing, whatever is written: code points in, lines, words and quotations out.

Read `folding` with `inline_marks`, `scripts`, `words`, `line`, `wrapping`, `lines`, `tokens`,
`quotations`.
"""
