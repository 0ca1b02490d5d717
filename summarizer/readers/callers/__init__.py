"""What callers hold in Python, over HTTP and in batches, by the rules for a line of JSON Lines.

Read `values`; `objects` (of Python), `uploads` (of HTTP), `claims`; `topics` with `topic_files` and
`json_entries` (of the commands that take topics).
"""
