"""Sentences and their clusters in, the scores of each row out.

Read `centrality`, `room`, `position`, `relevance`, `word_pairs`, `openings` with `definites` and
`inner_references`, `readability`, `passages`, `voices`, `mentions`.
"""
