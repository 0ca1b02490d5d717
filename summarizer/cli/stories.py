"""`summarizer stories`: a mixed pile of articles in, its stories out, each summarised."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from summarizer.cli.arguments import add_encoder, cache_from, threads_from, whole
from summarizer.cli.inputs import add_paths, add_strict, read_articles
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.story_folders import add_to_folder, check_folder, write_folder
from summarizer.cli.streams import deliver, say_notes
from summarizer.errors import OptionsError
from summarizer.options import DEFAULT_WORDS, Options
from summarizer.renderers import JINJA
from summarizer.renderers.stories import FORMS, render
from summarizer.story import StoryStatus

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from summarizer.readers import Reading
    from summarizer.story import Stories

_EPILOG = """\
examples:
  summarizer stories today/
  summarizer stories news.jsonl --min-articles 3 --words 60 --format json
  summarizer stories archive/ --no-summaries --window 7
  summarizer stories today/ --top 20 --output site/
  summarizer stories today/ --add-to site/

Articles about one event form a story, those on most independent sources first. Copies of one text
count as one source. An article that belongs nowhere stays alone; none is lost. A folder gets
index.html, a page a story, stories.json, feed.xml and digest.md; one that is there is replaced if
it was written so, and refused otherwise.
"""
_FEWEST = 2  # articles of a story by default


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "stories",
        help="find the stories in a mixed pile of articles",
        description="Group a mixed pile of articles by the events they report, and summarise each.",
        epilog=_EPILOG,
    )
    add_paths(parser)
    add_strict(parser)
    _add_stories(parser)
    add_encoder(parser.add_argument_group("method"))
    _add_output(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Deliver the stories of the articles, and return 0."""
    threads, settings = threads_from(args), _settings(args)
    top = _count("--top", args.top)
    _check_output(args)
    reading = read_articles(args)
    stories = _stories(reading, settings, threads, args, top).with_notes(reading.notes)
    if args.output is not None:
        write_folder(args.output, stories, reading.articles)
    elif args.add_to is None:
        deliver(render(stories, args.format or FORMS[0], reading.articles), None)
    if not args.quiet and (_is_folder(args) or args.format == "json"):
        say_notes([*stories.notes, *_changes(stories), *_passed_over(args)])
    return 0


def _passed_over(args: Namespace) -> list[str]:
    """Return a note on a form that is asked for beside a folder, which has all of them."""
    if not (_is_folder(args) and args.format):
        return []
    return [f"--format {args.format} is passed over: a folder has pages, stories.json and more"]


def _is_folder(args: Namespace) -> bool:
    return args.output is not None or args.add_to is not None


def _check_output(args: Namespace) -> None:
    """Check that the output that is asked for can be written."""
    if args.output is not None and args.add_to is not None:
        raise OptionsError("--output and --add-to: give one of them")
    if args.output is not None:
        check_folder("--output", args.output, args.paths)
    elif args.add_to is not None:
        check_folder("--add-to", args.add_to, args.paths)
    elif args.format == "html":
        JINJA.require("the html format")


def _changes(stories: Stories) -> list[str]:
    """Return a note on how many stories are new and have changed, if that was asked."""
    counts = Counter(story.status for story in stories.stories if story.status)
    said = [f"{counts[status]} {status}" for status in get_args(StoryStatus) if counts[status]]
    return [f"stories: {', '.join(said)}"] if said else []


def _add_output(parser: ArgumentParser) -> None:
    output = parser.add_argument_group("output")
    output.add_argument(
        "-f", "--format", choices=FORMS, help=f"the form on stdout (default: {FORMS[0]})"
    )
    output.add_argument(
        "-o",
        "--output",
        metavar="DIR",
        help="write a folder with pages, data and a feed, wholly or not at all, not to stdout",
    )
    output.add_argument(
        "--add-to",
        metavar="DIR",
        help="let the articles join the stories of such a folder, or found new ones in it; each "
        "story says what that changed; DIR need not be there yet",
    )
    output.add_argument("--top", metavar="N", help="show the first N stories alone (default: all)")
    output.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )


def _add_stories(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("stories")
    group.add_argument(
        "--min-articles",
        metavar="N",
        help=f"articles that make a story; fewer stay alone (default: {_FEWEST})",
    )
    group.add_argument(
        "--window",
        metavar="DAYS",
        help="articles that appeared more than DAYS days apart are about different events; with "
        "--add-to, a story that is DAYS days old is closed (default: no limit; with --add-to 7)",
    )
    group.add_argument("--no-summaries", action="store_true", help="only group the articles")
    group.add_argument(
        "-w", "--words", metavar="N", help=f"at most N words a summary (default: {DEFAULT_WORDS})"
    )
    group.add_argument(
        "--language", metavar="CODE", help="the language of the summaries, such as en"
    )


def _settings(args: Namespace) -> tuple[Options, int, int | None]:
    """Return the options, the fewest articles and the window of days.

    Raises:
        OptionsError: a value is no whole number of at least 1.
    """
    options = Options(
        words=whole("--words", args.words), encoder=args.encoder, language=args.language
    )
    fewest = _count("--min-articles", args.min_articles)
    return options, _FEWEST if fewest is None else fewest, _count("--window", args.window)


def _count(flag: str, value: str | None) -> int | None:
    """Return the value of a flag, or None without one.

    Raises:
        OptionsError: it is no whole number of at least 1.
    """
    number = whole(flag, value)
    if number is not None and number < 1:
        raise OptionsError(f"{flag}: {number} is not a whole number of at least 1")
    return number


def _stories(
    reading: Reading,
    settings: tuple[Options, int, int | None],
    threads: int | None,
    args: Namespace,
    top: int | None,
) -> Stories:
    # Slow to import, and the input may have been bad.
    from summarizer.encoders import load_in_background  # noqa: PLC0415
    from summarizer.threads import at_most  # noqa: PLC0415

    options, fewest, window = settings
    with at_most(threads), ProgressDisplay(quiet=args.quiet) as progress:
        encoder = load_in_background(
            options.encoder, download=args.download, cache=cache_from(args)
        )
        # While the model loads.
        from summarizer.stories import find_stories  # noqa: PLC0415
        from summarizer.stories.adding import WINDOW, Telling, add  # noqa: PLC0415

        if args.add_to is not None:
            telling = Telling(
                options=options,
                min_articles=fewest,
                summaries=not args.no_summaries,
                window_days=window or WINDOW,
            )
            return add_to_folder(
                args.add_to,
                lambda kept: add(kept, reading.articles, telling, encoder, progress),
                top,
            )
        return find_stories(
            reading.articles,
            options,
            min_articles=fewest,
            summaries=not args.no_summaries,
            window_days=window,
            encoder=encoder,
            progress=progress,
        ).top(top)
