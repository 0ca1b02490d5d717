"""Requests for summaries go in, summaries come out: many at once, with one model.

Read in this order: `requests` (what is asked for), `tasks` (work that can be cancelled), `slots`
(how many threads compute), `encoding` (the model, shared in turns), `summaries` (all together).
"""
