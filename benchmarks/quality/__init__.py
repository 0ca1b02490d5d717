"""How good the summaries are: scores beside other systems, floors, and what each step is worth."""
