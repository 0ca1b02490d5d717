"""`summarizer corroborate`: articles and claims in, who reports each and who differs out."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from summarizer.claims import Place
from summarizer.cli.arguments import add_encoder, cache_from, threads_from
from summarizer.cli.inputs import add_paths, read_articles
from summarizer.cli.outputs import check_apart
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.streams import STANDARD_OUTPUT, deliver, say_notes
from summarizer.errors import OptionsError
from summarizer.files.atomic import check_writable
from summarizer.options import Options
from summarizer.readers.callers.claims import read_places
from summarizer.renderers.corroborations import FORMS, render

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from summarizer.claims import Corroboration
    from summarizer.readers import Reading

_EPILOG = """\
examples:
  summarizer corroborate articles/ --claim "The ferry sank on Sunday, killing 41 people."
  summarizer corroborate articles/ --place globe:0-76 --place herald:77-143
  summarizer corroborate news.jsonl --places places.jsonl --every-place --format json

An article is named by its id, the name of its file without the suffix; a place by the characters
that citations state. A line of a file of places is {"article": "globe", "start": 0, "end": 76}.
The claims are answered in the order in which they are given, each as if it were the only one. Exit
code 0: each claim is reported by an article; 1: one by none; 2: a claim or an article is no such.
"""
_UNSUPPORTED = 1  # exit code: the answer to a claim is no
_PLACE = re.compile(r"(?P<article>.+):(?P<start>[0-9]{1,18})-(?P<end>[0-9]{1,18})", re.DOTALL)


class _File(str):
    """The name of a file of places, among the claims of the command line."""

    __slots__ = ()


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "corroborate",
        help="tell who reports a claim, and who says otherwise",
        description="Tell for each claim which articles report it, which say otherwise, and on how "
        "many independent sources it stands.",
        epilog=_EPILOG,
    )
    add_paths(parser)
    _add_claims(parser)
    add_encoder(parser.add_argument_group("method"))
    output = parser.add_argument_group("output")
    output.add_argument(
        "-f", "--format", choices=FORMS, default=FORMS[0], help=f"the form (default: {FORMS[0]})"
    )
    output.add_argument(
        "-o", "--output", metavar="FILE", help="write to FILE, wholly or not at all, not to stdout"
    )
    output.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Deliver what the articles say to the claims; return 0 if each has support, else 1."""
    threads, options = threads_from(args), Options(encoder=args.encoder)
    claims = _claims(args)
    output = None if args.output == STANDARD_OUTPUT else args.output
    if output is not None:
        check_writable(output)
    reading = read_articles(args)
    if output is not None:
        check_apart(output, reading, args.paths)
    found = _corroborations(reading, claims, options, threads, args)
    deliver(_rendered(found, reading, args.format), output)
    if not args.quiet:
        say_notes(reading.notes)
    return 0 if all(one.support for one in found) else _UNSUPPORTED


def _add_claims(parser: ArgumentParser) -> None:
    """Add the flags for claims, which go into one list, in the order of the command line."""
    claims = parser.add_argument_group("claims (at least one)")
    claims.add_argument(
        "--claim",
        action="append",
        dest="claims",
        metavar="TEXT",
        help="a sentence that articles may report; may be given again",
    )
    claims.add_argument(
        "--place",
        action="append",
        dest="claims",
        type=_place,
        metavar="ARTICLE:START-END",
        help="what stands at this place, in characters; its own article is no support of it; may "
        "be given again",
    )
    claims.add_argument(
        "--places",
        action="append",
        dest="claims",
        type=_File,
        metavar="FILE.jsonl",
        help="a file with a place a line, or - for standard input; may be given again",
    )
    claims.add_argument(
        "--every-place",
        action="store_true",
        help="show every place of an article that reports the claim, not the best alone",
    )


def _place(given: str) -> Place:
    """Return the place that an argument names.

    Raises:
        ArgumentTypeError: it names none.
    """
    found = _PLACE.fullmatch(given)
    if found is None:
        raise argparse.ArgumentTypeError(f"{given!r} is no place; write ARTICLE:START-END")
    return Place(found["article"], int(found["start"]), int(found["end"]))


def _claims(args: Namespace) -> list[str | Place]:
    """Return the claims in the order in which they were given, those of files among them."""
    given: list[str | Place | _File] = args.claims or []
    if not given:
        raise OptionsError("no claim; give a --claim, a --place or a file of --places")
    if [*args.paths, *(one for one in given if isinstance(one, _File))].count("-") > 1:
        raise OptionsError("standard input cannot be both places and articles")
    return [
        claim for one in given for claim in (read_places(one) if isinstance(one, _File) else [one])
    ]


def _corroborations(
    reading: Reading,
    claims: list[str | Place],
    options: Options,
    threads: int | None,
    args: Namespace,
) -> list[Corroboration]:
    # Slow to import, and the input may have been bad.
    from summarizer.encoders import load_in_background  # noqa: PLC0415
    from summarizer.threads import at_most  # noqa: PLC0415

    with at_most(threads), ProgressDisplay(quiet=args.quiet) as progress:
        encoder = load_in_background(
            options.encoder, download=args.download, cache=cache_from(args)
        )
        from summarizer.corroboration import corroborate  # noqa: PLC0415 - while the model loads

        return corroborate(
            reading.articles,
            claims,
            options,
            encoder=encoder,
            every_place=args.every_place,
            progress=progress,
        )


def _rendered(found: list[Corroboration], reading: Reading, form: str) -> str:
    """Return the corroborations in a form; articles go by the outlets that their texts name."""
    from summarizer.method.preparation import completed  # noqa: PLC0415 - was loaded by now

    articles = [completed(article)[0] for article in reading.articles]
    return render(found, form, articles, reading.notes)
