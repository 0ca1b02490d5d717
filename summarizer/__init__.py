"""Extractive multi-document summarisation that can be trusted: articles in, one cited text out.

>>> from summarizer import Article, summarize
>>> rain = Article(text="Rain flooded the harbour of Brest on Monday.", id="gazette")
>>> port = Article(text="The harbour of Brest was flooded by rain on Monday.", id="herald")
>>> summarize([rain, port], max_words=10).sentences[0].place.article
'gazette'
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.articles import Article, Sentence
    from summarizer.batch.rows import summarize_rows
    from summarizer.citations import Citation
    from summarizer.claims import Corroboration
    from summarizer.corroboration import corroborate
    from summarizer.encoders import Encoder, load_encoder
    from summarizer.errors import (
        InputError,
        ModelError,
        NothingToSummarizeError,
        OptionsError,
        SummarizerError,
    )
    from summarizer.options import Options
    from summarizer.pipeline import summarize
    from summarizer.readers import read
    from summarizer.rendering import render
    from summarizer.stories import find_stories
    from summarizer.story import Stories, Story
    from summarizer.summary import Summary, SummarySentence
    from summarizer.verification import verify

__version__ = "0.2.0"
__all__ = [
    "Article",
    "Citation",
    "Corroboration",
    "Encoder",
    "InputError",
    "ModelError",
    "NothingToSummarizeError",
    "Options",
    "OptionsError",
    "Sentence",
    "Stories",
    "Story",
    "SummarizerError",
    "Summary",
    "SummarySentence",
    "__version__",
    "corroborate",
    "find_stories",
    "load_encoder",
    "read",
    "render",
    "summarize",
    "summarize_rows",
    "verify",
]

# Imported at first use. The encoders and the pipeline bring numpy and the model's runtime, which
# `--version`, usage errors and readers do not need; and an interrupt while this module is imported
# would end the command line with a traceback.
_IMPORTED_ON_DEMAND = {
    "Article": "summarizer.articles",
    "Citation": "summarizer.citations",
    "Corroboration": "summarizer.claims",
    "Encoder": "summarizer.encoders",
    "InputError": "summarizer.errors",
    "ModelError": "summarizer.errors",
    "NothingToSummarizeError": "summarizer.errors",
    "Options": "summarizer.options",
    "OptionsError": "summarizer.errors",
    "Sentence": "summarizer.articles",
    "Stories": "summarizer.story",
    "Story": "summarizer.story",
    "SummarizerError": "summarizer.errors",
    "Summary": "summarizer.summary",
    "SummarySentence": "summarizer.summary",
    "corroborate": "summarizer.corroboration",
    "find_stories": "summarizer.stories",
    "load_encoder": "summarizer.encoders",
    "read": "summarizer.readers",
    "render": "summarizer.rendering",
    "summarize": "summarizer.pipeline",
    "summarize_rows": "summarizer.batch.rows",
    "verify": "summarizer.verification",
}


def __getattr__(name: str) -> object:
    """Return a public name that is imported at first use."""
    if name not in _IMPORTED_ON_DEMAND:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(_IMPORTED_ON_DEMAND[name]), name)
    globals()[name] = value
    return value
