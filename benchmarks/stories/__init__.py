"""Is a mixed pile told story by story? Piles with known events, ours beside other groupings.

Read `piles`, `measures`, `groupings`, `run`, `scale`.
"""
