"""What the fields of a record are called: the names that exporters of news use.

Read `columns` and `nested_fields`.
"""
