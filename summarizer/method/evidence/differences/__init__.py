"""What keeps a sentence from being a report of another one, whether it contradicts it or not.

Read `marked_clauses`, `modality`, `story_steps`, `rebuttals`, `predicates`, `shares`,
`untold_tolls`, `seeming_differences`; `vetoes`, which asks them all; and `across_languages`, for
two sentences in two languages.
"""
