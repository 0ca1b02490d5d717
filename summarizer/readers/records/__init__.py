"""Tables and JSON: a record is an article, and its fields say what is what.

Read `columns` (the names of fields), `nested_fields` and `day_order` (dates in figures);
`jsonlines`, `json_documents` and `json_articles`; `delimited`, `spreadsheets`, `parquet_articles`,
`parquet_topics` and `tables`.
"""
