"""Sentences and their clusters in, the scores of each row out.

Read `centrality`, `sentences_per_article`, `scene_openings`, `position`, `relevance`, `company`,
`word_pairs`, `consensus`, `recency`, `belonging`, `openings` with `opening_words`, `definites`,
`impersonal`, `inner_references`, `related_openings`, `speakers` and `turns`, `sentence_kinds/`,
`readability`, `answers`, `passages`, `quoted_elsewhere`, `voices`, `mentions`.
"""
