"""What can be said of one unit of a text by itself, before its place in the text is considered."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.document.model import BlockKind, Span
from reader.document.structure.credits import Credits, read_byline, read_supplier
from reader.document.structure.datelines import is_caption, is_date_line
from reader.document.structure.interface import Verdict, judge
from reader.document.structure.names import is_masthead, is_reporting_from
from reader.document.structure.shape import dominant, ends_sentence, has_several_sentences, script_of, starts_low

_SAMPLE = 400  # characters that tell the script of a unit
_LONG = 80
_LONG_EAST_ASIAN = 40
_LIST_ITEM = re.compile(r"\s*(?:[-*•‣▪◦·–—]|\d{1,2}[.)])\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """A unit that an importer knows; `kind` is `None` where its role has to be worked out."""

    span: Span
    kind: BlockKind | None = None


@dataclass(frozen=True, slots=True)
class Traits:
    """One unit. `folded` is its wording without case and spacing; `script` the one most letters are in.

    `is_label` says that it does not end like a sentence; `is_statement` that it does, `is_full_stop` that it
    does so with a full stop; `is_body` that it is a paragraph by length and shape.
    """

    span: Span
    kind: BlockKind | None
    folded: str
    words: int
    script: str | None
    verdict: Verdict
    byline: Credits | None
    suppliers: tuple[Span, ...]
    is_date_line: bool
    is_caption: bool
    is_list_item: bool
    is_masthead: bool
    is_label: bool
    is_statement: bool
    is_full_stop: bool
    is_short_statement: bool
    is_body: bool
    starts_low: bool


def describe(text: str, pieces: Sequence[Piece]) -> list[Traits]:
    """Traits of all pieces, in order."""
    dates = [len(piece.span) <= 200 and is_date_line(piece.span.of(text)) for piece in pieces]
    signs = [is_date or is_reporting_from(piece.span.of(text)) for piece, is_date in zip(pieces, dates, strict=True)]
    scripts = [script_of(piece.span.of(text)[:_SAMPLE]) for piece in pieces]
    main = dominant((script, len(piece.span)) for piece, script in zip(pieces, scripts, strict=True))
    return [
        _describe(
            text,
            piece,
            scripts[index],
            main,
            is_date=dates[index],
            beside_date=any(signs[max(0, index - 1) : index + 2]),
        )
        for index, piece in enumerate(pieces)
    ]


def _describe(
    text: str, piece: Piece, script: str | None, main: str | None, *, is_date: bool, beside_date: bool
) -> Traits:
    words = piece.span.of(text)
    free = piece.kind is None
    verdict = judge(words) if free else Verdict.NO
    signable = free and not is_date and verdict is not Verdict.SURE
    byline = read_byline(text, piece.span, beside_date=beside_date) if signable else None
    suppliers = read_supplier(text, piece.span) if free else ()
    caption = free and is_caption(words)
    plain = free and not (verdict is Verdict.SURE or byline or suppliers or is_date or caption)
    ends = ends_sentence(words)
    enough = _LONG_EAST_ASIAN if script in {"hangul", "han"} else _LONG
    foreign = script is not None and main is not None and script != main
    sentence = ends or words.rstrip("”’\"'»」 ").endswith(("?", "!")) or has_several_sentences(words)
    statement = plain and not foreign and sentence and len(words) >= 12
    preset = piece.kind is BlockKind.PARAGRAPH
    return Traits(
        span=piece.span,
        kind=piece.kind,
        folded="".join(words.casefold().split()),
        words=len(words.split()),
        script=script,
        verdict=verdict,
        byline=byline,
        suppliers=suppliers,
        is_date_line=is_date,
        is_caption=caption,
        is_masthead=is_masthead(words),
        is_list_item=_LIST_ITEM.match(words) is not None,
        is_label=plain
        and any(map(str.isalpha, words))
        and not ends
        and not words.endswith((",", ";", ":"))
        and not has_several_sentences(words),
        is_statement=statement or preset,
        is_full_stop=statement and ends,
        is_short_statement=statement and len(words) <= 200 and not has_several_sentences(words),
        is_body=preset or (statement and len(words) >= enough and (ends or len(words) > 2 * enough)),
        starts_low=starts_low(words),
    )
