"""No file takes all of the time or the memory: it has limits, or is read in another process.

Read `limits`, `reading_apart` and `isolated_process`.
"""
