"""Boilerplate: sentences in which an outlet speaks of itself or to readers, and not of the news.

Read `page_notices`, `addressing`, `affiliations`, `disclaimers`, `notices`, `notices_by_place`,
`author_notes` and `references`, which look at one article; `shared_lines` and `page_articles`,
which look at all.
"""
