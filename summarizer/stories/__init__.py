"""A mixed pile of articles in, its stories out, each with its summary.

Read `sketches` with `notices`, `openings`, `constants`, `terms`, `likeness`, `candidates`,
`linking`, `grouping`, `telling` with `passages`.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from summarizer.article_arguments import as_articles
from summarizer.articles import canonical
from summarizer.cancellation import checked
from summarizer.encoders import load_encoder
from summarizer.errors import OptionsError
from summarizer.method.preparation import completed
from summarizer.options import Options, as_options
from summarizer.stories.grouping import grouped
from summarizer.stories.openings import Openings
from summarizer.stories.sketches import Sketch, sketched
from summarizer.stories.telling import independent, tell, told
from summarizer.story import Stories, Story
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.encoders import Encoder

    Progress = Callable[[str, int, int], None]

__all__ = [
    "Openings",
    "Sketch",
    "Stories",
    "Story",
    "find_stories",
    "grouped",
    "independent",
    "sketched",
    "tell",
    "told",
]


def find_stories(  # noqa: PLR0913 - articles, what a story is, and how to tell it
    articles: object,
    options: Options = Options(),
    *,
    min_articles: int = 2,
    summaries: bool = True,
    language: str | None = None,
    window_days: int | None = None,
    encoder: Encoder | str | None = None,
    progress: Progress | None = None,
) -> Stories:
    """Return the stories of a mixed pile: groups of articles about one event, each summarised.

    `articles` are what `as_articles` takes; their order changes nothing. What shares its event with
    fewer than `min_articles` stays alone. `options` are those of each summary, and `language` the
    one they are asked for in. Articles that appeared more than `window_days` apart are about
    different events. `progress` gets stage, done and total.

    Raises:
        InputError: two articles state one id, or one of them is no article.
        OptionsError: `min_articles` or `window_days` is below 1; options that name articles.
        ModelError: the encoder is missing, or its package, or it is not what its checksum says.
    """
    for name, value in (("min_articles", min_articles), ("window_days", window_days)):
        if value is not None and value < 1:
            raise OptionsError(f"{name}: {value} is not a whole number of at least 1")
    if as_options(options).must_include or options.exclude:
        raise OptionsError("must_include and exclude are for one summary, not for those of a pile")
    options = options.replace(language=language or options.language)
    given, notes = as_articles(articles)
    pile, found = [], list(notes)
    for article in checked(canonical(given)):
        known, missed = completed(article)
        pile.append(known)
        found += missed
    if encoder is None or isinstance(encoder, str):
        encoder = load_encoder(encoder or options.encoder)
    openings = Openings(pile, encoder, progress=progress)
    with one_blas_thread():
        sketches = sketched(pile, openings.tongues)
        labels = grouped(sketches, openings.vectors, window_days=window_days)
    telling = encoder if summaries else None
    tale = tell(pile, sketches, labels, options, telling, min_articles, progress)
    return dataclasses.replace(tale, notes=(*tale.notes, *found))
