"""Requests in, stored results out: work that outlives its connection."""
