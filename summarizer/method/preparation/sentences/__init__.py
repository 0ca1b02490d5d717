"""Where sentences end: which marks end one, and which stand within.

Read `punkt` for English and for languages that state no abbreviations; `sentence_ends` for those
that do, with `leading_phrases`, `inner_quotations`, `dialogue`, `short_forms`, `short_months`,
`measures`, `ordinals`, `initials` and `company_names`; `clauses` and `unspaced_stops` for scripts
without blanks; and for all of them `missed_ends` with `acting_plurals`, `continuations`,
`names_with_marks` and `listed_points`.
"""
