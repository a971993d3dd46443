"""Chosen passages as plain records: as JSON, and one a row for spreadsheets and statistics.

The keys and columns are public interface (`resources/schemas/passages.json`): new ones come last. Positions are
half-open offsets in Unicode code points. With `redacted`, words and surroundings are left out and positions stay.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from reader import __version__
from reader.comparison.model import Side
from reader.document.model import Field
from reader.export import citing
from reader.export.chosen import ChosenPassage, CitedSource, Quoted
from reader.export.table import Row, lines

Json = dict[str, Any]

PASSAGES = "diptych/passages/1"
_BETWEEN = " | "
_OF_SIDE = (
    *("outlet", "outlet_origin", "headline", "byline", "published", "published_origin", "published_note"),
    *("address", "file", "retrieved", "start", "end", "lost", "text", "text_sha256", "file_sha256"),
)
COLUMNS = (
    *("id", "basis", "relation", "reversed", "entities", "kind", "colour", "tags", "note", "created", "changed"),
    *(f"{side}_{each}" for each in _OF_SIDE for side in Side),
)
NUMBERS = frozenset(f"{side}_{each}" for side in Side for each in ("start", "end"))


def document(passages: Sequence[ChosenPassage], *, redacted: bool = False) -> Json:
    """All passages with their sources, in the order given."""
    return {
        "schema": PASSAGES,
        "generator": {"name": "diptych", "version": __version__, "models": {}},
        **({"redacted": True} if redacted else {}),
        "sources": [source_record(each) for each in citing.sources(passages)],
        "passages": [_passage(passage, redacted) for passage in passages],
    }


def rows(passages: Sequence[ChosenPassage], *, redacted: bool = False) -> Iterator[Row]:
    """One row a passage; a pairing has both sides in it."""
    for passage in passages:
        row = {
            "id": passage.id,
            "basis": passage.basis,
            "relation": passage.relation.value if passage.relation else "",
            "reversed": "yes" if passage.reversed else "",
            "entities": _BETWEEN.join(passage.entities),
            "kind": passage.kind or "",
            "colour": passage.colour.value if passage.colour else "",
            "tags": _BETWEEN.join(passage.tags),
            "note": passage.note,
            "created": passage.created,
            "changed": passage.changed,
        }
        for quoted in (passage.quoted, passage.counterpart):
            if quoted is not None:
                row |= {f"{quoted.side}_{key}": value for key, value in _side(quoted, redacted).items()}
        yield tuple(row.get(column, "") for column in COLUMNS)


def csv(passages: Sequence[ChosenPassage], *, redacted: bool = False) -> str:
    """The whole table with its header, safe to open in a spreadsheet."""
    return lines(chain([COLUMNS], rows(passages, redacted=redacted)))


def _side(quoted: Quoted, redacted: bool) -> dict[str, str]:
    source = quoted.source
    return {
        "outlet": source.outlet.value or "",
        "outlet_origin": source.outlet.origin.value,
        "headline": source.headline.value or "",
        "byline": _BETWEEN.join(field.value for field in source.byline if field.value),
        "published": source.published.value or "",
        "published_origin": source.published.origin.value,
        "published_note": source.published.note or "",
        "address": source.address or "",
        "file": source.file,
        "retrieved": source.retrieved or "",
        "start": "" if quoted.span is None else str(quoted.span.start),
        "end": "" if quoted.span is None else str(quoted.span.end),
        "lost": quoted.lost.why.value if quoted.lost else "",
        "text": "" if redacted else quoted.text,
        "text_sha256": source.text_hash,
        "file_sha256": source.file_hash,
    }


def _passage(passage: ChosenPassage, redacted: bool) -> Json:
    return {
        "id": passage.id,
        "basis": passage.basis,
        "relation": passage.relation.value if passage.relation else None,
        "reversed": passage.reversed,
        "entities": list(passage.entities),
        "kind": passage.kind,
        "colour": passage.colour.value if passage.colour else None,
        "tags": list(passage.tags),
        "note": passage.note,
        "created": passage.created or None,
        "changed": passage.changed or None,
        "quoted": _quoted(passage.quoted, redacted),
        "counterpart": _quoted(passage.counterpart, redacted) if passage.counterpart else None,
    }


def _quoted(quoted: Quoted, redacted: bool) -> Json:
    return {
        "side": quoted.side.value,
        "source": quoted.source.article,
        "start": quoted.span.start if quoted.span else None,
        "end": quoted.span.end if quoted.span else None,
        "lost": quoted.lost.why.value if quoted.lost else None,
        "text": None if redacted else quoted.text,
        "before": None if redacted else quoted.before,
        "after": None if redacted else quoted.after,
    }


def source_record(source: CitedSource) -> Json:
    """What is known of a report and how."""
    return {
        "id": source.article,
        "outlet": _field(source.outlet),
        "headline": _field(source.headline),
        "byline": [_field(field) for field in source.byline],
        "agency": [_field(field) for field in source.agency],
        "published": _field(source.published),
        "updated": _field(source.updated),
        "address": source.address,
        "file": source.file,
        "media_type": source.media_type,
        "retrieved": source.retrieved,
        "language": source.language,
        "text_sha256": source.text_hash,
        "file_sha256": source.file_hash,
    }


def _field(field: Field) -> Json:
    return {"value": field.value, "origin": field.origin.value, "note": field.note}
