"""`summarizer serve`: the HTTP service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _ArgumentGroup, _SubParsersAction

_EPILOG = """\
examples:
  summarizer serve
  summarizer serve --host 0.0.0.0 --port 8080 --threads 4
  SUMMARIZER_API_KEYS=$(openssl rand -hex 16) summarizer serve --rate-limit 60
  summarizer serve --config service.toml

Each setting is also read from the environment, as SUMMARIZER_ with its name in capitals
(SUMMARIZER_MAX_ARTICLES), and from the TOML file of --config (max_articles = 100); a flag counts
before the environment, and that before the file. SUMMARIZER_API_KEYS has no flag, for what is on a
command line can be read by others: keys with commas between them, each of 16 characters or more.
"""
_GENERAL = (
    ("--host", "ADDRESS", "the address to listen on (default: 127.0.0.1, this machine alone)"),
    ("--port", "N", "the port; 0 for any that is free (default: 8000)"),
    ("--encoder", "NAME|FOLDER", "the sentence encoder (default: all-MiniLM-L6-v2)"),
    ("--threads", "N", "threads that encode (default: all processors)"),
    ("--config", "FILE.toml", "read settings from FILE"),
)
_LIMITS = (
    ("--queue", "N", "requests at work at once (default: 32)"),
    ("--max-body-bytes", "N", "bytes of a body (default: 10485760)"),
    ("--max-articles", "N", "articles of a request (default: 1000)"),
    ("--max-characters", "N", "characters of an article (default: 1000000)"),
    ("--max-sentences", "N", "usable sentences of a request (default: 5000)"),
    ("--max-depth", "N", "objects and arrays within one another (default: 32)"),
    ("--body-timeout", "SECONDS", "time for a body to arrive (default: 60)"),
    ("--request-timeout", "SECONDS", "time for a request once it is here (default: 120)"),
    ("--rate-limit", "N", "requests a minute of one key or address (default: none)"),
    ("--drain", "SECONDS", "from SIGTERM to the end of listening (default: 2)"),
)
_JOBS = (
    ("--jobs-file", "FILE", "where jobs are kept (default: one for each port, in ~/.local/state)"),
    ("--max-jobs", "N", "jobs that wait, and as many that are done (default: 200)"),
    ("--job-ttl", "SECONDS", "how long a finished job is kept (default: 86400)"),
)
_ORIGINS = "pages of these origins may ask (default: none), with commas between them"


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "serve",
        help="answer requests over HTTP",
        description="Answer requests over HTTP, with one model for all of them.",
        epilog=_EPILOG,
    )
    _add(parser.add_argument_group("service"), _GENERAL)
    _add(parser.add_argument_group("limits"), _LIMITS)
    _add(parser.add_argument_group("jobs"), _JOBS)
    _add(parser.add_argument_group("browsers"), (("--cors-origins", "ORIGINS", _ORIGINS),))
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Serve until a signal ends it; whatever stands in the way is an error."""
    # The framework is an extra, and slow to import.
    from summarizer.service import require_service  # noqa: PLC0415

    require_service()
    from summarizer.service.server import serve  # noqa: PLC0415
    from summarizer.service.settings import load_settings  # noqa: PLC0415

    flags = {name: value for name, value in vars(args).items() if name not in {"run", "config"}}
    return serve(load_settings(flags, args.config))


def _add(group: _ArgumentGroup, flags: tuple[tuple[str, str, str], ...]) -> None:
    """Add flags that the settings check: each has its name, its kind of value, and its help."""
    for flag, metavar, text in flags:
        group.add_argument(flag, metavar=metavar, help=text)
