"""What differs in the wording of two sentences that are much alike, whatever the language.

Read `denied_opposites`, `character_substitutions`, `contrasting_words`, `substitutions`,
`quoted_words`, `plain_differences`.
"""
