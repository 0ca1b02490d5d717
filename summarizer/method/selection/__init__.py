"""Scored rows and a budget in, the rows of the summary out.

Read `candidates`, `objective`, `greedy`.
"""
