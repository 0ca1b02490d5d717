"""Requests for summaries go in; jobs come out, whose results outlive connections and restarts.

Read in this order: `database` (the SQLite file), `store` (a row a job), `job_queue` (the threads
that work on them).
"""
