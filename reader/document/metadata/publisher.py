"""Who published a report and which agencies it credits, as far as its text tells.

Signs are tried from the strongest to the weakest: a broadcaster's dateline, the copyright line, a name beside the date,
a line that is an outlet's name, e-mail addresses, the end of the headline, names and addresses on the page around, and
at last the agency in the dateline. What only suggests an outlet is marked as inferred.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from reader.document.metadata.outlets import all_outlets, by_domain, by_name, fold, is_agency, owners_of
from reader.document.metadata.rights import SITE, rights_holder
from reader.document.model import Block, BlockKind, Field, Span
from reader.document.structure.credits import MAIL, Credits, read_byline, read_supplier
from reader.document.structure.datelines import Dateline, read_dateline
from reader.document.structure.names import is_masthead
from reader.document.structure.shape import ends_sentence

_TITLE_END = re.compile(r"\s(?:[|·—–-]|::)\s([^|·—–]{2,40})$")
_EDGE = 150
_MOST_SIGNED = 300  # lines signed by somebody; a text with more is a list of something else, and long to read
_LONGEST_LINE = 400  # lines around a report are short; longer ones only cost time
_GENERIC_MAIL = ("gmail.", "yahoo.", "hotmail.", "outlook.", "naver.", "daum.", "hanmail.", "proton", "icloud.", "gmx.")


@dataclass(frozen=True, slots=True)
class Signed:
    """The bylines and datelines of a text, taken apart."""

    bylines: tuple[Credits, ...]
    datelines: tuple[Dateline, ...]


@dataclass(frozen=True, slots=True)
class _Case:
    text: str
    blocks: Sequence[Block]
    signed: Signed
    language: str | None

    def margins(self) -> Iterator[Span]:
        """Lines around the report: everything but paragraphs and subheadings, and bare lines at the very end."""
        end = len(self.blocks) - 3
        for index, block in enumerate(self.blocks):
            bare = index >= end and len(block.span) <= 100 and not ends_sentence(block.span.of(self.text))
            around = block.kind not in {BlockKind.PARAGRAPH, BlockKind.SUBHEADING}
            if bare or (around and len(block.span) <= _LONGEST_LINE):
                yield block.span

    def lines(self, *kinds: BlockKind) -> Iterator[Span]:
        return (block.span for block in self.blocks if block.kind in kinds and len(block.span) <= _LONGEST_LINE)


def take_apart(text: str, blocks: Sequence[Block]) -> Signed:
    """Read the bylines and datelines among `blocks`; of very many bylines only the first."""
    bylines = [read_byline(text, span, beside_date=True) for span in _signed(blocks) if not read_supplier(text, span)]
    datelines = []
    for block, after in zip_longest(blocks, blocks[1:]):
        if block.kind is BlockKind.DATELINE and after is not None:
            datelines.append(read_dateline(text, Span(block.span.start, after.span.end)))
    if not any(datelines):
        first = [block.span for block in blocks if block.kind is BlockKind.PARAGRAPH][:3]
        datelines = [read_dateline(text, span) for span in first]
    return Signed(tuple(filter(None, bylines)), tuple(filter(None, datelines)))


def find_outlet(text: str, blocks: Sequence[Block], signed: Signed, language: str | None) -> Field:
    """The outlet, `unknown` where nothing in the text tells it."""
    # An outlet names itself near the beginning or the end.
    edges = blocks if len(blocks) <= 2 * _EDGE else [*blocks[:_EDGE], *blocks[-_EDGE:]]
    case = _Case(text, edges, signed, language)
    rules: tuple[Callable[[_Case], Field | None], ...] = (
        _by_dateline,
        _by_copyright,
        _by_name_beside_date,
        _by_own_line,
        _by_masthead,
        _by_mail,
        _by_title_end,
        _by_page,
        _by_agency_dateline,
    )
    return next((field for rule in rules if (field := rule(case))), Field.unknown())


def find_agencies(text: str, blocks: Sequence[Block], signed: Signed) -> tuple[Field, ...]:
    """The news agencies that the text credits, each once, in order."""
    closing = [block.span for block in blocks if block.kind is BlockKind.PARAGRAPH][-2:]
    spans = [span for line in (*_signed(blocks), *closing) for span in read_supplier(text, line)]
    spans += [line.credit for line in signed.datelines if line.credit and is_agency(line.credit.of(text))]
    spans += [span for byline in signed.bylines for span in byline.others if is_agency(span.of(text))]
    found: dict[str, Field] = {}
    for span in sorted(spans):
        found.setdefault(fold(span.of(text)), Field.stated(span.of(text), span))
    return tuple(found.values())


def _signed(blocks: Sequence[Block]) -> Iterator[Span]:
    return islice((block.span for block in blocks if block.kind is BlockKind.BYLINE), _MOST_SIGNED)


def _by_dateline(case: _Case) -> Field | None:
    for line in case.signed.datelines:
        if line.credit and (name := line.credit.of(case.text)) and by_name(name) and not is_agency(name):
            return Field.inferred(name, f"The report's dateline is marked “{name}”.", line.credit)
    return None


def _by_copyright(case: _Case) -> Field | None:
    holders = [holder for span in case.lines(BlockKind.BOILERPLATE) if (holder := rights_holder(case.text, span))]
    holders.sort(key=lambda span: is_agency(span.of(case.text)))
    return _stated(case.text, holders[0]) if holders else None


def _stated(text: str, span: Span) -> Field:
    """The name at `span`; a web address is replaced by the name of its outlet."""
    wording = span.of(text)
    site = SITE.fullmatch(wording)
    outlet = by_domain(site[1]) if site else None
    if outlet:
        return Field.inferred(outlet.name, f"{wording} is the address of {outlet.name}.", span)
    return Field.stated(wording, span)


def _by_name_beside_date(case: _Case) -> Field | None:
    for byline in case.signed.bylines:
        for span in byline.others:
            name = span.of(case.text)
            if by_name(name) and not is_agency(name):
                return Field.stated(name, span)
            if byline.dates and not byline.names and not by_name(name) and _is_masthead(case.text, span, byline):
                return Field.inferred(name, "The name stands beside the date of publication and is no person's.", span)
    return None


def _is_masthead(text: str, span: Span, byline: Credits) -> bool:
    """Beside a time of day stands who published; "Seoul, October 30, 2024" is a place and a day, "Stand: …" a label."""
    date = min(byline.dates)
    between = text[span.end : date.start] if span.end <= date.start else ""
    return "," not in between and ":" not in between and ":" in date.of(text)


def _by_own_line(case: _Case) -> Field | None:
    for span in case.margins():
        name = span.of(case.text)
        if len(name) <= 50 and (outlet := by_name(name)) and not outlet.agency:
            return Field.stated(name, span)
    return None


def _by_masthead(case: _Case) -> Field | None:
    """A newspaper-like name over the headline, or at the head of a page."""
    kinds = [block.kind for block in case.blocks]
    head = kinds.index(BlockKind.HEADLINE) if BlockKind.HEADLINE in kinds else 0
    above = [block.span for block in case.blocks[:head] if block.kind is not BlockKind.PARAGRAPH]
    for span in above:
        if is_masthead(name := span.of(case.text)):
            return Field.inferred(name, "The line above the headline has the form of an outlet's name.", span)
    return None


def _by_mail(case: _Case) -> Field | None:
    spans = [mail for byline in case.signed.bylines for mail in byline.mails]
    for line in case.lines(BlockKind.BOILERPLATE, BlockKind.BYLINE):
        spans += [Span(*match.span()).shifted(line.start) for match in MAIL.finditer(line.of(case.text))]
    for span in spans:
        host = span.of(case.text).rpartition("@")[2].lower()
        if host.startswith(_GENERIC_MAIL) or not (owners := owners_of(host)):
            continue
        for outlet in owners if len(owners) > 1 else ():
            for name in (outlet.name, *outlet.aliases):
                if place := _named_on_page(case, name):
                    return Field.inferred(
                        outlet.name, f"The byline's address is at {host} and the page names {name}.", place
                    )
        if (one := by_domain(host, case.language)) and not one.agency:
            return Field.inferred(one.name, f"The byline's address is at {host}.", span)
    return None


def _by_title_end(case: _Case) -> Field | None:
    for line in case.lines(BlockKind.HEADLINE):
        match = _TITLE_END.search(line.of(case.text))
        if match and by_name(match[1]):
            return Field.stated(match[1].strip(), Span(*match.span(1)).shifted(line.start))
    return None


def _by_page(case: _Case) -> Field | None:
    """The one listed outlet that lines around the report name or give the address of."""
    found: dict[str, Field] = {}
    for line in case.margins():
        for match in SITE.finditer(MAIL.sub(lambda mail: " " * len(mail[0]), line.of(case.text))):
            if outlet := by_domain(match[1], case.language):
                span = Span(*match.span()).shifted(line.start)
                found.setdefault(outlet.name, Field.inferred(outlet.name, f"{match[1]} is its address.", span))
    if not found and any(case.lines(BlockKind.BOILERPLATE)):
        for outlet in all_outlets():
            for name in (outlet.name, *outlet.aliases):
                if len(name.split()) > 1 and not outlet.agency and (place := _named_on_page(case, name)):
                    found.setdefault(outlet.name, Field.inferred(outlet.name, "The page around names it.", place))
    return next(iter(found.values())) if len(found) == 1 else None


def _named_on_page(case: _Case, name: str) -> Span | None:
    for line in case.lines(BlockKind.BOILERPLATE):
        if (place := line.of(case.text).find(name)) >= 0:
            return Span(place, place + len(name)).shifted(line.start)
    return None


def _by_agency_dateline(case: _Case) -> Field | None:
    for line in case.signed.datelines:
        if line.credit and is_agency(name := line.credit.of(case.text)):
            return Field.inferred(
                name, f"The dateline credits {name}; another outlet may have carried the report.", line.credit
            )
    return None
