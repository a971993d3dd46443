"""Corrections that a person wrote into a TOML file, for the command line. Not responsible for applying them.

[[correction]]
type = "same"                       # or not-same, rename, kind, not-a-name, name, passage, not-a-passage
targets = ["Choe Son-hui", "Choi"]  # names as they stand in the reports; for passages their words, left first
value = "person"                    # rename: the new name; kind, name: the kind
sides = ["left", "right"]           # where to look for each target; without it, in both reports
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind
from reader.annotation.corrections import ArticleRef, Correction, CorrectionType, Target
from reader.comparison.model import Side
from reader.document.model import Article
from reader.errors import InputError

_KEYS = ("type", "targets", "value", "sides")
_ONE_EACH = frozenset((CorrectionType.KIND, CorrectionType.NAME, CorrectionType.NOT_A_NAME))
"""Types of which several targets are as many corrections."""
_PAIRWISE = frozenset((CorrectionType.SAME, CorrectionType.NOT_SAME))
_PASSAGES = frozenset((CorrectionType.PASSAGE, CorrectionType.NOT_A_PASSAGE))
_LAST = "9999-12-31T23:59:59."
_HEADING = re.compile(r"^[ \t]*\[\[[ \t]*(?:correction|\"correction\"|'correction')[ \t]*\]\]", re.MULTILINE)


class CorrectionsUnreadableError(InputError):
    code = "corrections-unreadable"
    template = "The corrections {name} cannot be read ({reason}). Give a text file in TOML."


class CorrectionError(InputError):
    code = "correction"
    template = "Line {line} of {name}: {problem}"


@dataclass(frozen=True, slots=True)
class Written:
    """One correction as a file has it, for any two reports. `turn` is its place in the file, `sides` one a name."""

    type: CorrectionType
    names: tuple[str, ...]
    value: str | None
    sides: tuple[Side | None, ...]
    turn: int

    @property
    def id(self) -> str:
        """The same on every run and for every pair."""
        where = "\0".join(
            [self.type, self.value or "", str(self.turn), *map(str, zip(self.names, self.sides, strict=True))]
        )
        return f"written-{blake2b(where.encode('utf-8', 'replace'), digest_size=8).hexdigest()}"

    def between(self, left: Article, right: Article) -> Correction:
        """The correction as it holds for two reports. It counts as decided later than what is kept in a library."""
        refs = {Side.LEFT: ArticleRef.of(left), Side.RIGHT: ArticleRef.of(right)}
        targets = (
            Target(name, () if self.type in _PASSAGES else (name,), article=refs[side] if side else None)
            for name, side in zip(self.names, self.sides, strict=True)
        )
        return Correction(self.id, self.type, tuple(targets), self.value, created=f"{_LAST}{self.turn:06}+00:00")


def read_corrections(path: Path) -> tuple[tuple[Written, ...], tuple[CorrectionError, ...]]:
    """The corrections in a file, in order, with an error for each that makes no sense.

    Raises `CorrectionsUnreadableError` where the file is none.
    """
    try:
        content = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        said = tomllib.loads(content)
    except OSError as error:
        raise CorrectionsUnreadableError(name=str(path), reason=error.strerror or type(error).__name__) from error
    except UnicodeDecodeError as error:
        raise CorrectionsUnreadableError(name=str(path), reason="it is not UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CorrectionsUnreadableError(name=str(path), reason=str(error)) from error
    entries = said.get("correction", [])
    strangers = [key for key in said if key != "correction"]
    if strangers or not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        reason = f"“{strangers[0]}” means nothing here" if strangers else "a correction begins with [[correction]]"
        raise CorrectionsUnreadableError(name=str(path), reason=reason)
    lines = [content.count("\n", 0, found.start()) + 1 for found in _HEADING.finditer(content)]
    made: list[Written] = []
    errors: list[CorrectionError] = []
    for number, entry in enumerate(entries):
        try:
            made.extend(_corrections(entry, len(made)))
        except ValueError as error:
            line = lines[number] if len(lines) == len(entries) else number + 1
            errors.append(CorrectionError(line=line, name=str(path), problem=str(error)))
    return tuple(made), tuple(errors)


def _corrections(entry: Mapping[str, Any], turn: int) -> Iterator[Written]:
    """The corrections that one entry stands for. Raises `ValueError` with a sentence."""
    unknown = [key for key in entry if key not in _KEYS]
    if unknown:
        raise ValueError(f"“{unknown[0]}” means nothing here. Write {_listed(_KEYS)}.")
    kind = _type(entry.get("type"))
    names = _names(entry.get("targets"))
    _check_number(kind, names)
    value = _value(kind, entry.get("value"))
    sides = _sides(kind, entry.get("sides"), len(names))
    if kind in _PAIRWISE and len({(fold(name), side) for name, side in zip(names, sides, strict=True)}) < len(names):
        raise ValueError("two targets are the same name. Say in “sides” which report each stands in.")
    if kind not in _ONE_EACH:
        yield Written(kind, tuple(names), value, tuple(sides), turn)
        return
    for number, (name, side) in enumerate(zip(names, sides, strict=True)):
        yield Written(kind, (name,), value, (side,), turn + number)


def _type(said: object) -> CorrectionType:
    known = [each.value for each in CorrectionType]
    if said not in known:
        problem = "there is no “type”" if said is None else f"“{said}” is no type of correction"
        raise ValueError(f"{problem}. Write {_listed(known)}.")
    return CorrectionType(said)


def _names(said: object) -> list[str]:
    if not isinstance(said, list) or not said or not all(isinstance(each, str) and each.strip() for each in said):
        raise ValueError('“targets” is not a list of names. Write for example targets = ["Choe", "Choi"].')
    return [each.strip() for each in said]


def _check_number(kind: CorrectionType, names: list[str]) -> None:
    if kind in _PAIRWISE and len(names) < 2:
        raise ValueError(f"“{kind}” is about two names or more.")
    if kind in _PASSAGES and len(names) != 2:
        raise ValueError(f"“{kind}” is about two passages, the left report's first.")
    if kind is CorrectionType.RENAME and len(names) != 1:
        raise ValueError("“rename” is about one name.")
    nameless = [name for name in names if kind not in _PASSAGES and not fold(name)]
    if nameless:
        raise ValueError(f"“{nameless[0]}” holds nothing that could be a name.")


def _value(kind: CorrectionType, said: object) -> str | None:
    if said is not None and not (isinstance(said, str) and said.strip()):
        raise ValueError("“value” is not a text.")
    value = said.strip() if isinstance(said, str) else None
    if kind is CorrectionType.RENAME:
        if value is None:
            raise ValueError("“rename” needs the new name as “value”.")
    elif kind in (CorrectionType.KIND, CorrectionType.NAME):
        kinds = [each.value for each in EntityKind]
        if value not in kinds and not (value is None and kind is CorrectionType.NAME):
            problem = "“kind” needs a “value”" if value is None else f"“{value}” is no kind of name"
            raise ValueError(f"{problem}. Write {_listed(kinds)}.")
    elif value is not None:
        raise ValueError(f"“{kind}” takes no “value”.")
    return value


def _sides(kind: CorrectionType, said: object, number: int) -> list[Side | None]:
    if kind in _PASSAGES:
        if said is not None:
            raise ValueError(f"“{kind}” takes no “sides”: the first target stands in the left report.")
        return [Side.LEFT, Side.RIGHT]
    if said is None:
        return [None] * number
    if not isinstance(said, list) or len(said) != number or not all(each in ("left", "right") for each in said):
        raise ValueError('“sides” is not one of “left” and “right” for each target, as in sides = ["left", "right"].')
    return [Side(each) for each in said]


def _listed(words: list[str] | tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
