"""Whom a sentence tells of, and whether another article has the name.

Read `forms_of_names`, `unnamed_people`, `stand_ins`, `names_in_articles`, `names_without_capitals`,
`somebody_else`.
"""
