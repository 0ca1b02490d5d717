"""Sentences and their clusters in, what each row is worth out.

Read `centrality`, `position`, `word_pairs`, `openings`, `independence`, `passages`, `mentions`.
"""
