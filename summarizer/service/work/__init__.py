"""Articles in, rendered summaries out, many at once with one model."""
