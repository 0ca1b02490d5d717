"""Documents and mail: a paragraph a line, without what stands around the text.

Read `pdf` with `pdf_pages` and `pdf_lines`; `office` and `rtf`; `mail` with `mail_replies`.
"""
