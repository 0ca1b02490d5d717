"""The method: articles and unit vectors in, the sentences of a summary out.

The stages in their order: `preparation`, `clustering`, `evidence`, `scoring`, `selection`,
`composition`. What is known of each sentence on the way stands in `rows`.
"""
