"""Lines that say who wrote, photographed, published or supplied a report, taken apart into spans.

Recognises and locates; which of it becomes metadata is decided in `reader.document.metadata`. All spans are positions
in the whole text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.document.metadata.dates import date_spans
from reader.document.metadata.outlets import by_name
from reader.document.model import Span
from reader.document.structure.names import KOREAN_ROLE, is_person, is_role, is_title_like
from reader.document.structure.shape import ends_sentence
from reader.document.structure.units import trimmed

MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_BY = re.compile(
    r"\W*(?:(?:(?:written|reported|story|text|words|analysis|report|article)\s+)?by|von|par|por|de|di|door|av|af|przez|"
    r"автор|текст|autor|auteur|author)\b\s*[:：]?\s*",
    re.IGNORECASE,
)
_REPORTING = re.compile(r"\W*(?:reporting|reported|writing)\s+by\s+", re.IGNORECASE)
_WITH = re.compile(
    r"\W*(?:with(?:\s+(?:reporting|inputs?|files|material|information|additional reporting|reports?|agencies))?"
    r"(?:\s+(?:by|from))?|source|sources|quelle|avec|mit(?:\s+material\s+von)?|con(?:\s+información\s+de)?|com|"
    r"c/|из|по материалам|via|fuente|fonte|bron|kaynak|джерело|источник|за матеріалами)\b\s*[:：]?\s*",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:[,;&、·/|()]|\s(?:and|und|et|y|e|en|och|и|та)\s)\s*")
_PLACE = re.compile(r"\s+(?:in|at|from|à|en|aus|в)\s+[^\W\d_a-z].*$")
_EDITED = re.compile(r"\bedited\s+by\b.*$", re.IGNORECASE)
_EDGES = " \t\u00a0()[]{}<>|=•·—–-,;:/*"
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Credits:
    """What a byline holds. `others` are names beside it that are no person's: an outlet, a blog, an agency.

    `bare` says that nothing but a date tells it from any other line, so that its names may be places.
    """

    names: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    mails: tuple[Span, ...] = ()
    dates: tuple[Span, ...] = ()
    bare: bool = False


def read_byline(text: str, span: Span, *, beside_date: bool = False) -> Credits | None:
    """The parts of a byline; `None` where the line is none.

    A bare name is a byline only with a sign: "By", an e-mail address, a role, a date. `beside_date` says that a date
    stands on the line before or after.
    """
    line = span.of(text)
    if len(line) > _LONGEST or "\n" in line:
        return None
    if reporting := _REPORTING.match(line):
        return _reporting(text, Span(span.start + reporting.end(), span.end))
    mails = tuple(Span(*match.span()).shifted(span.start) for match in MAIL.finditer(line))
    dates = tuple(date.shifted(span.start) for date in date_spans(line))
    if ends_sentence(MAIL.sub("", line)) and not dates and not mails:
        return None
    edited = tuple(Span(*match.span()).shifted(span.start) for match in _EDITED.finditer(line))
    rest = _blanked(text, span, (*mails, *dates, *edited))
    by = _BY.match(rest)
    begin = by.end() if by else 0
    names, others, role, strange = _sort(text, span.start + begin, rest[begin:])
    signed = bool(names) and (by or mails or dates or role or beside_date)
    published = len(others) == 1 and (dates or (by and by_name(others[0].of(text))))
    bare = not (by or mails or role)
    return Credits(names, others, mails, dates, bare) if not strange and (signed or published) else None


def read_supplier(text: str, span: Span) -> tuple[Span, ...]:
    """Agencies and outlets that a line such as "With AFP" credits; empty where it is no such line."""
    line = span.of(text)
    match = _WITH.match(line)
    if len(line) > 80 or match is None:
        return ()
    items = list(_items(text, span.start + match.end(), line[match.end() :]))
    return tuple(items) if items and all(is_supplier(item.of(text)) for item in items) else ()


def is_supplier(name: str) -> bool:
    """A listed outlet, or letters as agencies use them (AFP, dpa)."""
    return by_name(name) is not None or re.fullmatch(r"[A-Z]{2,5}", name) is not None


def _reporting(text: str, span: Span) -> Credits | None:
    """The names of "Reporting by A and B; Editing by C"; editors are not authors."""
    line = re.split(
        r"[;.]\s|;|\.$|,?\s(?:additional|editing|writing)\b", span.of(text), maxsplit=1, flags=re.IGNORECASE
    )[0]
    names, others, _, strange = _sort(text, span.start, line)
    return Credits(names, others) if names and not strange else None


def _sort(text: str, start: int, line: str) -> tuple[tuple[Span, ...], tuple[Span, ...], bool, bool]:
    """Persons, other names, whether a role was named, and whether something stood there that fits in no byline."""
    names: list[Span] = []
    others: list[Span] = []
    role = False
    for found in _items(text, start, line):
        item, has_role = _without_role(text, found)
        role = role or has_role
        if item is None:
            continue
        words = item.of(text)
        if (supplied := _WITH.match(words)) and is_supplier(words[supplied.end() :]):
            item = Span(item.start + supplied.end(), item.end)
            words = item.of(text)
        if by_name(words):
            others.append(item)
        elif is_person(words):
            names.append(item)
        elif is_role(words):
            role = True
        elif not names and not others and is_title_like(words):
            others.append(item)
        elif not (names and words[:1].isupper() and len(words.split()) <= 4 and words.split()[-1][:1].isupper()):
            # A place may follow a name ("Jane Doe, Seoul"); anything longer is not part of a byline.
            return (), (), False, True
    return tuple(names), tuple(others), role, False


def _without_role(text: str, item: Span) -> tuple[Span | None, bool]:
    """The name without a Korean job title or "in Seoul" after it, and whether there was a title."""
    words = item.of(text)
    korean = KOREAN_ROLE.search(words)
    place = _PLACE.search(words)
    cut = korean.start() if korean else place.start() if place else len(words)
    return (Span(item.start, item.start + cut) if cut else None), korean is not None


def _items(text: str, start: int, line: str) -> Iterator[Span]:
    """What separators and blanked-out parts leave, without brackets and dashes at the edges."""
    place = 0
    for match in [*_SPLIT.finditer(line), None]:
        end = match.start() if match else len(line)
        for part in re.finditer(r"[^\x00]+", line[place:end]):
            first, last = place + part.start(), place + part.end()
            while first < last and line[first] in _EDGES:
                first += 1
            while last > first and line[last - 1] in _EDGES:
                last -= 1
            if last > first and (span := trimmed(text, Span(start + first, start + last))):
                yield span
        place = match.end() if match else end


def _blanked(text: str, span: Span, holes: tuple[Span, ...]) -> str:
    """The line with NUL instead of what `holes` cover, so that positions stay."""
    line = list(span.of(text))
    for hole in holes:
        line[hole.start - span.start : hole.end - span.start] = "\0" * len(hole)
    return "".join(line)
