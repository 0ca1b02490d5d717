"""Documents of office programs, and mail: their text, without what stands around it.

Read `pdf` with `pdf_pages` and `pdf_lines`; `office`, `spreadsheets` and `rtf`; `mail` with
`mail_replies`.
"""
