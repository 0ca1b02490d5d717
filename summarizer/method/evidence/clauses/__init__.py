"""The main clause of a sentence taken apart: whom it tells of, the verb, and what stands behind it.

Read `main_clause`, `told_terms`, `clause_words`, `headlines`, `clause`; then `factuality`,
which asks whether what the verb tells was done.
"""
