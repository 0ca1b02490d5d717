"""Bytes in, files out, and the other way round.

Read `atomic` (in one step or not at all), `resumable` (line by line), `compression`, and `places`,
which are anywhere.
"""
