"""Rows in, the rows of other articles that report or contradict them out.

Read `acceptance`, `rereading`, `answering_rows`, `pairs_of_rows`, `reports_of_rows`,
`contradictions_of_rows`, `disputed_members`, `two_facts`.
"""
