"""What files beside a report say about it: `NAME.toml`, `NAME.ext.toml`, and `catalogue.toml` in the same folder.

A broken file is a remark, never a failure. Pairs in the catalogue are for others; only `[[article]]` is read here.
"""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.document.metadata.dates import iso_of, valid_iso
from reader.document.metadata.statements import Statement
from reader.document.model import Given, Remark

CATALOGUE = "catalogue.toml"
_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Beside:
    """What the files beside a report say, the nearest first, and what was wrong with them."""

    statements: tuple[Statement, ...] = ()
    remarks: tuple[Remark, ...] = ()


def look_beside(path: Path) -> Beside:
    """Read the sidecars and the catalogue of the report at `path`."""
    statements: list[Statement] = []
    remarks: list[Remark] = []
    for table, source in _tables(path, remarks):
        given = _given(table, source, remarks)
        if given != Given():
            statements.append(Statement(given, f"Stated in {source}."))
    return Beside(tuple(statements), tuple(remarks))


def _tables(path: Path, remarks: list[Remark]) -> Iterator[tuple[Mapping[str, object], str]]:
    for sidecar in dict.fromkeys((path.with_name(path.name + ".toml"), path.with_suffix(".toml"))):
        if sidecar != path and (table := _read(sidecar, remarks)) is not None:
            yield table, sidecar.name
    catalogue = path.with_name(CATALOGUE)
    if catalogue == path or (table := _read(catalogue, remarks)) is None:
        return
    articles = table.get("article", [])
    for entry in articles if isinstance(articles, list) else []:
        if isinstance(entry, dict) and entry.get("file") == path.name:
            yield entry, CATALOGUE


def _read(path: Path, remarks: list[Remark]) -> Mapping[str, object] | None:
    try:
        if not path.is_file():
            return None
        import tomllib  # most reports have no file beside them

        if path.stat().st_size > _LARGEST:
            raise ValueError("it is too large")
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        remarks.append(Remark("broken-sidecar", f"{path.name} beside the report was not used: {error}."))
        return None


def _given(table: Mapping[str, object], source: str, remarks: list[Remark]) -> Given:
    def complain(key: str) -> None:
        remarks.append(Remark("broken-sidecar", f"“{key}” in {source} was not used: it is not what is expected there."))

    def words(key: str) -> str | None:
        value = table.get(key)
        if value is None:
            return None
        if isinstance(value, str) and value.strip():
            return value.strip()
        complain(key)
        return None

    byline = table.get("byline", [])
    names = [byline] if isinstance(byline, str) else byline
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        complain("byline")
        names = []
    date = table.get("published")
    published = _date(date)
    if date is not None and published is None:
        complain("published")
    return Given(words("outlet"), published, words("title"), tuple(name.strip() for name in names if name.strip()))


def _date(value: object) -> str | None:
    """A TOML date, a string or a bare year as ISO 8601."""
    if isinstance(value, datetime.date):
        return iso_of(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return valid_iso(str(value))
    return valid_iso(value) if isinstance(value, str) else None
