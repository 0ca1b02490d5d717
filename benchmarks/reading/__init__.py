"""Summaries read blind, beside other systems: what two readers found, and which they preferred.

Read `piles`, `systems`, `bundles`, `answers`, `tally`; README.md is the protocol.
"""
