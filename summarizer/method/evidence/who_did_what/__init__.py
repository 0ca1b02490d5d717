"""Who did what to whom in two sentences, and whether they tell it the other way round.

Read `exchanged_endings`, `cases`, `sides`, `opposites`, `exchanged_names`, `agents_and_patients`,
`enemies`, `shared_parts`, `same_verb`, `turned_acts`.
"""
