"""Selected rows in, the summary with its citations out.

Read `ordering`, `title`, `citing`.
"""
