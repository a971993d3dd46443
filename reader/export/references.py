"""The reports themselves as references for citation managers: CSL-JSON and RIS.

Not responsible for passages. How a date or an outlet is known goes into the note.
"""

import re
from collections.abc import Sequence
from typing import Any

from reader.document.model import Field
from reader.export import wording
from reader.export.characters import one_line
from reader.export.chosen import CitedSource

Json = dict[str, Any]

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T|$)")


def csl(sources: Sequence[CitedSource]) -> list[Json]:
    """One item a report. Bylines are kept as they are written: cutting them into names would be a guess."""
    return [_item(source) for source in sources]


def ris(sources: Sequence[CitedSource]) -> str:
    """One record a report, with the line ends that the format asks for."""
    return "".join("".join(f"{tag}  - {value}\r\n" for tag, value in _record(source)) + "\r\n" for source in sources)


def _item(source: CitedSource) -> Json:
    said: Json = {
        "id": f"diptych-{source.article[:16]}",
        "type": "article-newspaper",
        "title": _line(source.headline.value),
        "container-title": _line(source.outlet.value),
        "author": [{"literal": one_line(field.value)} for field in source.byline if field.value],
        "issued": _parts(source.published.value),
        "accessed": _parts(source.retrieved),
        "URL": _line(source.address),
        "language": _line(source.language),
        "note": _note(source),
    }
    return {key: value for key, value in said.items() if value}


def _record(source: CitedSource) -> list[tuple[str, str]]:
    published, retrieved = (_slashed(value) for value in (source.published.value, source.retrieved))
    fields = [
        ("TI", _line(source.headline.value)),
        ("T2", _line(source.outlet.value)),
        *(("AU", one_line(field.value)) for field in source.byline if field.value),
        ("PY", published[:4]),
        ("DA", published),
        ("UR", _line(source.address)),
        ("Y2", retrieved),
        ("LA", _line(source.language)),
        ("N1", _note(source)),
        ("ID", f"diptych-{source.article[:16]}"),
    ]
    return [("TY", "NEWS"), *((tag, value) for tag, value in fields if value), ("ER", "")]


def _note(source: CitedSource) -> str:
    known = [f"{label} {wording.how_known(field)}" for label, field in _told(source)]
    file = f"file {source.file}; text SHA-256 {source.text_hash}"
    return one_line("; ".join([*known, file])).replace("\n", " ")


def _told(source: CitedSource) -> list[tuple[str, Field]]:
    return [("outlet", source.outlet), ("headline", source.headline), ("date", source.published)]


def _parts(value: str | None) -> Json | None:
    found = _DATE.match(value or "")
    return {"date-parts": [[int(part) for part in found.groups() if part]]} if found else None


def _slashed(value: str | None) -> str:
    """`2024-03-05` as RIS wants it: `2024/03/05/`, all slashes even where parts are not known."""
    found = _DATE.match(value or "")
    return "/".join([*(part or "" for part in found.groups()), ""]) if found else ""


def _line(value: str | None) -> str:
    return one_line(value or "")
