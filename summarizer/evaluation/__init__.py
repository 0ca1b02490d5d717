"""How good summaries are: measures against reference summaries."""
