"""Topics in, one line of JSON for each topic out.

Read `topics`, then `rows`, the function that every engine runs, and `tasks`, which sends it topics.
`workers` are processes of our own, `engines` those of others.
"""
