"""Unit vectors and words in, one cluster label a sentence out.

Read `tfidf`, `similarity`, `linkage`.
"""
