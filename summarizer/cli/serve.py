"""`summarizer serve`: the HTTP service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.service.settings import SETTINGS, default_of, flag_of, load_settings

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
_GROUPS = ("service", "limits", "jobs", "browsers")


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command, with a flag for each setting that is no secret."""
    parser = subparsers.add_parser(
        "serve",
        help="answer requests over HTTP",
        description="Answer requests over HTTP, with one model for all of them.",
        epilog=_EPILOG,
    )
    for title in _GROUPS:
        group = parser.add_argument_group(title)
        for name, setting in SETTINGS.items():
            if setting.group == title and not setting.secret:
                _add_flag(group, name)
        if title == "service":
            group.add_argument("--config", metavar="FILE.toml", help="read settings from FILE")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Serve until a signal ends it; whatever stands in the way is an error."""
    # The framework is an extra, and slow to import.
    from summarizer.service import require_service  # noqa: PLC0415

    require_service()
    from summarizer.service.server import serve  # noqa: PLC0415

    flags = {name: value for name, value in vars(args).items() if name in SETTINGS}
    return serve(load_settings(flags, args.config))


def _add_flag(group: _ArgumentGroup, name: str) -> None:
    """Add the flag of a setting as text, which the setting checks."""
    setting = SETTINGS[name]
    group.add_argument(
        flag_of(name),
        metavar=setting.kind.metavar,
        help=f"{setting.help} (default: {default_of(name)})",
    )
