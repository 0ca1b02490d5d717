"""The files of the multilingual encoder; `summarizer.encoders.manifest` finds them here."""
