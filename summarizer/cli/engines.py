"""Who summarises topics: this process, worker processes of its own, or those of an engine."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarizer.batch.engines import ENGINES, LOCAL, load_engine
from summarizer.cli.arguments import cache_from, whole
from summarizer.errors import OptionsError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.batch.topics import Outcome
    from summarizer.options import Options
    from summarizer.readers.callers.topics import Topic
    from summarizer.summary import EncoderRecord

    Summarize = Callable[[Iterable[Topic]], Iterator[Outcome]]

_MOST_WORKERS = 256  # above the processors of most machines; a typing error starts no thousands


def add_engines(parser: ArgumentParser) -> None:
    """Add the flags that say who does the work."""
    work = parser.add_argument_group("who does the work")
    work.add_argument(
        "--workers",
        metavar="N",
        help="share the topics among N worker processes (default: none, all is done in this one; "
        "with an engine one for each processor)",
    )
    work.add_argument(
        "--engine",
        choices=(LOCAL, *ENGINES),
        default=LOCAL,
        help="let the workers of an engine do it, which the extra of that name installs "
        "(default: local, which is none)",
    )
    work.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="join the engine that runs there, such as tcp://host:8786 (Dask), ray://host:10001 or "
        "spark://host:7077 (default: start one on this machine)",
    )


def check_engine(args: Namespace) -> None:
    """Check the flags of `add_engines`, and that the engine is installed.

    Raises:
        OptionsError: a number of workers out of range, or flags that exclude each other.
        MissingExtraError: the engine's package is not there.
    """
    _workers_from(args)
    if args.engine == LOCAL:
        if args.scheduler is not None:
            raise OptionsError("--scheduler: is that of an engine; name it with --engine")
        return
    if args.scheduler is not None and args.workers is not None:
        raise OptionsError("--workers: the engine at --scheduler has workers of its own")
    load_engine(args.engine)


@contextmanager
def engine_from(
    args: Namespace, options: Options
) -> Iterator[tuple[Sequence[EncoderRecord], Summarize]]:
    """Provide the records of the encoders that lines may name, and what summarises topics.

    Raises:
        ModelError: the encoder is missing or altered.
        SchedulerError: the engine's scheduler does not answer.
    """
    # Slow to import: bad input is reported before.
    from summarizer.batch.topics import summarize_topics  # noqa: PLC0415
    from summarizer.batch.workers import summarize_with_workers  # noqa: PLC0415
    from summarizer.encoders import load_encoder  # noqa: PLC0415
    from summarizer.encoders.by_language import possible  # noqa: PLC0415

    cache, workers = cache_from(args), _workers_from(args)
    encoder = load_encoder(options.encoder, download=args.download, cache=cache)
    records = possible(encoder)
    if args.engine != LOCAL:
        with _joined(args, options, workers) as summarize:
            yield records, summarize
    elif workers:
        yield records, lambda topics: summarize_with_workers(topics, options, workers, cache)
    else:
        yield records, lambda topics: summarize_topics(topics, options, encoder)


@contextmanager
def _joined(args: Namespace, options: Options, workers: int) -> Iterator[Summarize]:
    """Provide the function that summarises topics with the workers of an engine."""
    from summarizer.batch.tasks import summarize_in_pool  # noqa: PLC0415 - as in `engine_from`
    from summarizer.threads import processors  # noqa: PLC0415

    cache = cache_from(args)
    with load_engine(args.engine).start(args.scheduler, workers or processors()) as pool:
        yield lambda topics: summarize_in_pool(topics, options, pool, cache)


def _workers_from(args: Namespace) -> int:
    """Return the number of worker processes; 0 without the flag."""
    if args.workers is None:
        return 0
    workers = whole("--workers", args.workers) or 0
    if not 1 <= workers <= _MOST_WORKERS:
        raise OptionsError(f"--workers: {workers} is not a number from 1 to {_MOST_WORKERS}")
    return workers
