"""Every setting of the service: from flags, else the environment, else a TOML file."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from summarizer.errors import OptionsError
from summarizer.options import DEFAULT_ENCODER
from summarizer.threads import processors

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PREFIX = "SUMMARIZER_"
_MIB = 1 << 20
_FEWEST_KEY_CHARACTERS = 16
_NOT_OF_THE_SERVICE = ("config", "cache", "data")  # variables that others here read


class Settings(BaseSettings):
    """What the service may do, checked once, and frozen.

    Sizes are bytes, code points or numbers of things; times are seconds. `jobs_file` None is a file
    for this port in the user's folder for state.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, extra="ignore", frozen=True, env_ignore_empty=True
    )

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    encoder: str = Field(DEFAULT_ENCODER, min_length=1)
    threads: int | None = Field(None, ge=1, le=1024)
    queue: int = Field(32, ge=1, le=1024)
    max_body_bytes: int = Field(10 * _MIB, ge=1)
    max_articles: int = Field(1000, ge=1)
    max_characters: int = Field(1_000_000, ge=1)
    max_sentences: int = Field(5000, ge=1)
    max_depth: int = Field(32, ge=1, le=500)
    body_timeout: float = Field(60.0, gt=0, le=86400)
    request_timeout: float = Field(120.0, gt=0, le=86400)
    rate_limit: int | None = Field(None, ge=1)
    api_keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    cors_origins: Annotated[tuple[str, ...], NoDecode] = ()
    jobs_file: Path | None = None
    max_jobs: int = Field(200, ge=1)
    job_ttl: float = Field(86400.0, gt=0)
    drain: float = Field(2.0, ge=0, le=600)

    @field_validator("api_keys", "cors_origins", mode="before")
    @classmethod
    def _listed(cls, value: object) -> object:
        """A list, or its items with commas between them as the environment has it."""
        if isinstance(value, str):
            return tuple(item.strip() for item in value.split(",") if item.strip())
        return value

    @field_validator("api_keys")
    @classmethod
    def _long_enough(cls, keys: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        if any(len(key.get_secret_value()) < _FEWEST_KEY_CHARACTERS for key in keys):
            raise ValueError(f"a key needs at least {_FEWEST_KEY_CHARACTERS} characters")
        return keys

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What comes first counts: flags, the environment, and the file if the class names one."""
        del dotenv_settings, file_secret_settings
        toml = TomlConfigSettingsSource(settings_cls)
        return init_settings, env_settings, toml

    @property
    def worker_threads(self) -> int:
        """How many threads encode: as told, or one for each processor of this process."""
        return processors() if self.threads is None else self.threads

    def shown(self) -> dict[str, Any]:
        """The settings for the log, each key replaced by stars."""
        return self.model_dump(mode="json")


def load_settings(flags: Mapping[str, Any], config: str | None = None) -> Settings:
    """The settings from the flags that were given, the environment, and the TOML file `config`.

    Raises:
        OptionsError: a value out of range, an unknown name in the file, or no such file.
    """
    given = {name: value for name, value in flags.items() if value is not None}
    file = config if config is not None else os.environ.get(f"{PREFIX}CONFIG") or None
    try:
        return _from_sources(file)(**given)
    except ValidationError as error:
        raise OptionsError("; ".join(_problems(error, given, file))) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OptionsError(f"{file}: cannot be read as settings in TOML: {reason}") from error


def strangers(variables: Iterable[str]) -> list[str]:
    """What is to be said of the variables that are named like settings, and are none."""
    known = [*Settings.model_fields, *_NOT_OF_THE_SERVICE]
    found = []
    for variable in sorted(variables):
        name = variable.upper().removeprefix(PREFIX).lower()
        if variable.upper().startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            cure = "summarizer serve --help lists those that are"
            if near:
                cure = f"{PREFIX}{near[0].upper()} is"
            found.append(f"{variable} is no setting, and is passed over; {cure}")
    return found


def _from_sources(file: str | None) -> type[Settings]:
    """The settings, with the file as their last source; it may name nothing else."""
    if file is None:
        return Settings
    import tomllib  # noqa: PLC0415 - only where there is a file

    with Path(file).open("rb") as stream:
        unknown = sorted(tomllib.load(stream).keys() - Settings.model_fields.keys())
    if unknown:
        raise OptionsError(
            f"{file}: unknown settings {', '.join(unknown)}; there are "
            f"{', '.join(Settings.model_fields)}"
        )

    class FromFile(Settings):
        model_config = SettingsConfigDict(toml_file=file)

    return FromFile


def _problems(error: ValidationError, flags: Mapping[str, Any], file: str | None) -> list[str]:
    """What is wrong, setting by setting, without the values: one may be a secret."""
    return [_problem(str(one["loc"][0]), one["msg"], flags, file) for one in error.errors()]


def _problem(name: str, message: str, flags: Mapping[str, Any], file: str | None) -> str:
    """What is wrong with a setting, and where its value came from."""
    if name in flags:
        return f"--{name.replace('_', '-')}: {message}"
    variable = f"{PREFIX}{name}".upper()
    value = next((value for key, value in os.environ.items() if key.upper() == variable), "")
    if not value:
        return f"{file}, {name}: {message}"
    if value.startswith("tcp://"):
        message += (
            " (Kubernetes sets this variable for a service called summarizer: call that otherwise, "
            "or set enableServiceLinks: false)"
        )
    return f"{variable}: {message}"
