"""Requests for summaries go in; jobs come out, whose results outlive connections and restarts.

Read in this order: `database` (the SQLite file), `schema` (its table), `store` (a row a job),
`job_queue` (the threads that work on them).
"""
