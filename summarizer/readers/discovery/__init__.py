"""Paths in, the files that they mean out.

Read `paths`, `page_parts` (the folders that a browser made beside a page), `not_read` (what is left
out of a folder) and `article_ids`.
"""
