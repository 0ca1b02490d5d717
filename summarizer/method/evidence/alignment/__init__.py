"""Which values, names and words of two sentences speak of one thing, and whether these agree.

Read `temperatures`, `agreement`, `preceding_words`, `counterparts`, `happenings`, `corrected`,
`one_writing`, `which_one`, `scopes`, `closeness`, `moved_amounts`, `swapped_values`.
"""
