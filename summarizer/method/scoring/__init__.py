"""Sentences and their clusters in, the scores of each row out.

Read `centrality`, `room`, `scene_openings`, `position`, `relevance`, `word_pairs`, `bearing_out`,
`recency`, `openings` with `definites`, `impersonal`, `inner_references`, `related_openings` and
`speakers`, `sentence_kinds/`, `readability`, `answers`, `passages`, `quoted_elsewhere`,
`voices`, `mentions`.
"""
