"""Topics in, one line of JSON a topic out.

Read `topics`, then `workers`.
"""
