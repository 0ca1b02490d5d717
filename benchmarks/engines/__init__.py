"""Engines beside worker processes of our own: the same bytes, at what cost."""
