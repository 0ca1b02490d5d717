"""Articles in, the sentences worth reading out.

Read `metadata`, `cleaning`, `segmentation`, `screening`.
"""
