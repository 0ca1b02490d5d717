"""Topics in, one line of JSON for each topic out.

Read `topics`, then `workers`.
"""
