"""What somebody would try who wants the program to fail: each attempt, and what came of it.

Read `outcome` (what an attempt is judged by), then an attempt a file: `articles`, `crowds`,
`caches`, `tested` (those that are tests, too); `run` makes them all. `readers` goes on as long as
it is told to, with mutated files.
"""
