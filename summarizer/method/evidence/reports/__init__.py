"""Rows in, the rows of other articles that report or contradict them out.

Read `report_threshold`, `second_reading_of_rows`, `row_relations`, `pairs_of_rows`,
`reports_of_rows`, `contradictions_of_rows`, `disputed_members`, `two_facts`.
"""
