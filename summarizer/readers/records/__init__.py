"""Tables and JSON: a record is an article, and its fields say what is what.

Read `json_articles`, `jsonlines` and `json_documents`, with `day_order` (dates in figures);
`delimited`, `parquet_articles` and `parquet_topics`, with `tables`.
"""
