"""The settings of the service, each declared once: flags, environment, TOML and README follow."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.errors import OptionsError
from summarizer.options import BY_LANGUAGE
from summarizer.service.setting_kinds import Kind, file, keys, listed, seconds, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PREFIX = "SUMMARIZER_"
_OTHER_VARIABLES = ("config", "cache", "data", "debug")  # read elsewhere, and no settings
_DAY = 86400  # seconds: a timeout that is longer is a mistake
_LONGEST_DRAIN = 600  # seconds: balancers look more often than that
_FEWEST_KEY_CHARACTERS = 16  # 16 hex digits are 64 bits, too many to guess over a network
_MOST_PORT = 65535  # TCP has 16 bits for it
_MIB = 1 << 20  # bytes
_MOST_DEPTH = 500  # Python's JSON parser recurses, and gives up at 1000
_MOST_THREADS = 1024  # that encode, or that serve requests: more would exhaust memory


@dataclass(frozen=True, slots=True)
class Setting:
    """What is declared of a setting beside its name, type and default.

    `default` is the default in words, where its value says too little. A secret has no flag, and is
    stars in the log.
    """

    kind: Kind
    group: str
    help: str
    default: str = ""
    secret: bool = False


def _field(value: object, setting: Setting) -> Any:  # noqa: ANN401 - the type of the field
    return field(default=value, metadata={"setting": setting}, repr=not setting.secret)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What the service may do, checked once, and frozen.

    Sizes are bytes, code points or numbers of things; times are seconds.

    Raises:
        OptionsError: a value is not of its kind, or out of range.
    """

    host: str = _field(
        "127.0.0.1",
        Setting(
            text("ADDRESS"),
            "service",
            "the address to listen on",
            default="127.0.0.1, this machine alone",
        ),
    )
    # A usual port for a service behind a proxy.
    port: int = _field(
        8000, Setting(whole(0, _MOST_PORT), "service", "the port; 0 for any that is free")
    )
    encoder: str = _field(
        BY_LANGUAGE,
        Setting(text("NAME|FOLDER", least=1), "service", "the sentence encoder"),
    )
    threads: int | None = _field(
        None,
        Setting(
            whole(1, _MOST_THREADS), "service", "threads that encode", default="all processors"
        ),
    )
    # A few seconds of work, so that a full queue is done while a client still waits.
    queue: int = _field(32, Setting(whole(1, _MOST_THREADS), "limits", "requests at work at once"))
    # 1,000 articles of 10 KB.
    max_body_bytes: int = _field(10 * _MIB, Setting(whole(1), "limits", "bytes of a body"))
    max_articles: int = _field(1000, Setting(whole(1), "limits", "articles of a request"))
    # A long book: what is longer is no article.
    max_characters: int = _field(1_000_000, Setting(whole(1), "limits", "characters of an article"))
    # Some 8 seconds of encoding on two processors, well within the time for a request.
    max_sentences: int = _field(5000, Setting(whole(1), "limits", "usable sentences of a request"))
    # Each takes a tenth of a second beside as many sentences: 10 seconds in all.
    max_claims: int = _field(100, Setting(whole(1), "limits", "claims of a request"))
    # An article's value lies 3 deep; unknown keys may hold more.
    max_depth: int = _field(
        32, Setting(whole(1, _MOST_DEPTH), "limits", "objects and arrays within one another")
    )
    # Thirty for each request at work; 16 MB, if each sends the largest headers that are read.
    max_connections: int = _field(1000, Setting(whole(1), "limits", "connections at once"))
    # A few packets, which arrive within seconds over a bad line, too.
    header_timeout: float = _field(
        20.0,
        Setting(
            seconds(above=0, most=_DAY), "limits", "time for the headers of a request to arrive"
        ),
    )
    # Proxies give up after a minute or two as well.
    body_timeout: float = _field(
        60.0, Setting(seconds(above=0, most=_DAY), "limits", "time for a body to arrive")
    )
    request_timeout: float = _field(
        120.0, Setting(seconds(above=0, most=_DAY), "limits", "time for a request once it is here")
    )
    rate_limit: int | None = _field(
        None, Setting(whole(1), "limits", "requests a minute of one key or address", default="none")
    )
    api_keys: tuple[str, ...] = _field(
        (),
        Setting(
            keys(_FEWEST_KEY_CHARACTERS),
            "service",
            "keys that clients must send one of, with commas between them",
            default="none",
            secret=True,
        ),
    )
    cors_origins: tuple[str, ...] = _field(
        (),
        Setting(
            listed("ORIGINS"),
            "browsers",
            "origins whose pages may ask, with commas between them",
            default="none",
        ),
    )
    hosts: tuple[str, ...] = _field(
        (),
        Setting(
            listed("NAMES"),
            "browsers",
            "names by which browsers may reach the service, with commas between them",
            default="names of this machine where --host is one, else any",
        ),
    )
    jobs_file: Path | None = _field(  # noqa: RUF009 - a dataclass field
        None,
        Setting(
            file(),
            "jobs",
            "where jobs are kept",
            default="one for each port, in ~/.local/state",
        ),
    )
    # Some minutes of work.
    max_jobs: int = _field(
        200, Setting(whole(1), "jobs", "jobs of one key or address that are not finished")
    )
    # Some 100,000 summaries of ten articles, on a disk that has that much to spare.
    max_jobs_bytes: int = _field(
        1 << 30,
        Setting(
            whole(1),
            "jobs",
            "bytes on the disk of all jobs and results, at most half of them of one key or address",
        ),
    )
    # A day: whoever submitted a job can look in the next morning.
    job_ttl: float = _field(
        86400.0, Setting(seconds(above=0), "jobs", "how long a finished job is kept")
    )
    # A balancer that looks every second has seen that readiness is off.
    drain: float = _field(
        2.0,
        Setting(
            seconds(least=0, most=_LONGEST_DRAIN), "limits", "from SIGTERM to the end of listening"
        ),
    )

    def __post_init__(self) -> None:
        """Check each value, and convert it to its type."""
        for one in dataclasses.fields(self):
            value = getattr(self, one.name)
            if value != one.default:
                checked = _parsed(one.name, value, one.name)
                object.__setattr__(self, one.name, checked)

    def shown(self) -> dict[str, Any]:
        """Return the settings as JSON values for the log, each secret as stars."""
        return {name: _shown(name, getattr(self, name)) for name in SETTINGS}


SETTINGS: Mapping[str, Setting] = {
    one.name: one.metadata["setting"] for one in dataclasses.fields(Settings)
}
"""The declarations by name, in the order of the fields."""


def default_of(name: str) -> str:
    """Return the default of a setting, as help and README show it."""
    value = next(one.default for one in dataclasses.fields(Settings) if one.name == name)
    return SETTINGS[name].default or (f"{value:g}" if isinstance(value, float) else str(value))


def flag_of(name: str) -> str:
    """Return the command line flag of a setting."""
    return f"--{name.replace('_', '-')}"


def variable_of(name: str) -> str:
    """Return the environment variable of a setting."""
    return f"{PREFIX}{name.upper()}"


def load_settings(flags: Mapping[str, object], config: str | None = None) -> Settings:
    """Return the settings from flags, else the environment, else the TOML file `config`.

    Raises:
        OptionsError: a value out of range, an unknown name in the file, or no such file.
    """
    path = config if config is not None else os.environ.get(variable_of("config")) or None
    given = _from_file(path) if path is not None else {}
    given |= _from_environment(os.environ)
    given |= {name: (flag_of(name), value) for name, value in flags.items() if value is not None}
    values, errors = {}, []
    for name, (where, value) in given.items():
        try:
            values[name] = _parsed(name, value, where)
        except OptionsError as error:
            errors.append(str(error))
    if errors:
        raise OptionsError("; ".join(errors))
    return Settings(**values)


def unknown_variables(variables: Iterable[str]) -> list[str]:
    """A warning for each variable that is named like a setting, but is none."""
    import difflib  # noqa: PLC0415 - not for the command line's help

    known = [*SETTINGS, *_OTHER_VARIABLES]
    warnings = []
    for variable in sorted(variables):
        name = variable.upper().removeprefix(PREFIX).lower()
        if variable.upper().startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            cure = "summarizer serve --help lists those that are"
            if near:
                cure = f"{variable_of(near[0])} is"
            warnings.append(f"{variable} is no setting, and is passed over; {cure}")
    return warnings


def _from_file(path: str) -> dict[str, tuple[str, object]]:
    """Return the values in the file, each with where it stands; only settings may be named."""
    import tomllib  # noqa: PLC0415 - only where there is a file

    try:
        with Path(path).open("rb") as stream:
            found = tomllib.load(stream)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OptionsError(f"{path}: cannot be read as settings in TOML: {reason}") from error
    unknown = sorted(found.keys() - SETTINGS.keys())
    if unknown:
        raise OptionsError(
            f"{path}: unknown settings {', '.join(unknown)}; there are {', '.join(SETTINGS)}"
        )
    return {name: (f"{path}, {name}", value) for name, value in found.items()}


def _from_environment(variables: Mapping[str, str]) -> dict[str, tuple[str, object]]:
    """Return the values in the environment, in any case; an empty variable counts as absent."""
    by_name = {variable_of(name): name for name in SETTINGS}
    return {
        by_name[variable.upper()]: (variable.upper(), value)
        for variable, value in variables.items()
        if value and variable.upper() in by_name
    }


def _parsed(name: str, value: object, where: str) -> Any:  # noqa: ANN401 - the type of the field
    """Return the value of a setting, checked.

    Raises:
        OptionsError: it is not of its kind; the message begins with `where` it stands.
    """
    try:
        return SETTINGS[name].kind.parse(value)
    except ValueError as error:
        cure = ""
        if isinstance(value, str) and value.startswith("tcp://"):
            cure = (
                " (Kubernetes sets this variable for a service called summarizer: call that "
                "otherwise, or set enableServiceLinks: false)"
            )
        raise OptionsError(f"{where}: {error}{cure}") from None


def _shown(name: str, value: object) -> object:
    if isinstance(value, tuple):
        return ["**********"] * len(value) if SETTINGS[name].secret else list(value)
    return str(value) if isinstance(value, Path) else value
