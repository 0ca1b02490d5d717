"""The method: articles and unit vectors in, the sentences of a summary out.

The stages in their order: `preparation`, `clustering`, `evidence`, `scoring`, `selection`,
`composition`. `rows` holds the arrays that the stages fill, one row for each sentence.
"""
