"""Texts and their light markup: plain files, exports of press databases, subtitles and Markdown.

Read `plaintext`; `exports` with `export_labels` and `export_pieces`; `subtitles`; `markdown` with
`front_matter`, `markdown_marks` and `markdown_hiding`.
"""
