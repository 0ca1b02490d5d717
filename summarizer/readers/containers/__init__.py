"""Files that hold others: archives, feeds and what servers sent.

Read `archives`, `feeds`, `warc`, `sent_pages` and `packed`.
"""
