"""What stands beside a passage that is handed on, before any format: its source, its place, what was noted.

Values are source text as it stands: each format passes them through `characters` and its own escaping.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.annotation.anchor import Loss
from reader.annotation.marks import PairRelation
from reader.comparison.model import Side
from reader.document.model import Field, Origin
from reader.export import wording
from reader.export.chosen import ChosenPassage, CitedSource, Quoted
from reader.export.report import Fact

RELATIONS: Mapping[PairRelation, str] = {
    PairRelation.AGREES: "agrees with",
    PairRelation.CONTRADICTS: "contradicts",
    PairRelation.ADDS: "adds to",
    PairRelation.SOFTENS: "softens",
    PairRelation.ATTRIBUTES_DIFFERENTLY: "attributes differently from",
}
_LOST: Mapping[Loss, str] = {
    Loss.GONE: "not in the text any more",
    Loss.CHANGED: "not in the text any more: other words stand in its place",
    Loss.ELSEWHERE: "not known any more: its words stand among other words now",
    Loss.ALIKE: "not known any more: several places look like it",
}
_BASES = {"mark": "Marked passages", "pairing": "Marked passages", "entity": "Names in both reports"}


def title(passages: Sequence[ChosenPassage]) -> str:
    """What to call a document that holds these passages."""
    names = dict.fromkeys(_BASES.get(passage.basis, "Passages") for passage in passages)
    return " and ".join(names) or "Marked passages"


def sources(passages: Sequence[ChosenPassage]) -> tuple[CitedSource, ...]:
    """The reports that the passages are from, each once, the left one first."""
    found = sorted((quoted.side is Side.RIGHT, quoted.source.article) for quoted in _quoted(passages))
    by_id = {quoted.source.article: quoted.source for quoted in _quoted(passages)}
    return tuple(by_id[article] for article in dict.fromkeys(article for _, article in found))


def _quoted(passages: Sequence[ChosenPassage]) -> Iterator[Quoted]:
    for passage in passages:
        yield passage.quoted
        if passage.counterpart:
            yield passage.counterpart


def name(source: CitedSource) -> str:
    """A short name for a report: its outlet, else its file."""
    return source.outlet.value or source.file


def relation(passage: ChosenPassage) -> str:
    """What one passage of a pairing does to the other: "The right report contradicts the left one"."""
    if passage.relation is None:
        return ""
    doing, other = ("left", "right") if passage.reversed else ("right", "left")
    return f"The {doing} report {RELATIONS[passage.relation]} the {other} one"


def source_facts(source: CitedSource) -> list[Fact]:
    """Outlet, headline, byline, date and where it was read, each with how it is known."""
    bylines = [field for field in source.byline if field.value]
    facts = [
        _fact("Outlet", source.outlet),
        _fact("Headline", source.headline),
        *([Fact("Byline", ", ".join(str(field.value) for field in bylines), _how(bylines))] if bylines else []),
        _fact("Published", source.published, date=True),
    ]
    if source.updated.value:
        facts.append(_fact("Updated", source.updated, date=True))
    facts += [Fact("Address", source.address)] if source.address else []
    facts.append(Fact("File", source.file))
    facts += [Fact("Retrieved", wording.readable_date(source.retrieved))] if source.retrieved else []
    return [*facts, Fact("Text SHA-256", source.text_hash), Fact("File SHA-256", source.file_hash)]


def place(quoted: Quoted) -> str:
    """Where a passage stands: "characters 12–40 of the left report"."""
    if quoted.span is None:
        return _LOST[quoted.lost.why] if quoted.lost else "not known"
    return f"characters {quoted.span.start}–{quoted.span.end} of the {quoted.side} report"


def citation(quoted: Quoted) -> str:
    """One line that says where words are from, with all that the source says of itself and their place in it."""
    return f"{cited(quoted.source)}; {place(quoted)}"


def cited(source: CitedSource) -> str:
    """One line for a report: outlet, headline, byline, date and how it is known, address or file, hash of the text."""
    published = (
        f"{wording.readable_date(source.published.value)} ({wording.how_known(source.published)})"
        if source.published.value
        else "date unknown"
    )
    parts = [
        source.outlet.value or "outlet unknown",
        f"“{source.headline.value}”" if source.headline.value else "",
        ", ".join(field.value for field in source.byline if field.value),
        published,
        source.address or source.file,
        f"retrieved {wording.readable_date(source.retrieved)}" if source.retrieved else "",
        f"text SHA-256 {source.text_hash}",
    ]
    return "; ".join(part for part in parts if part)


def noted(passage: ChosenPassage) -> list[Fact]:
    """What the person, or the comparison, says of a passage; the note itself is not among it."""
    facts = []
    if passage.entities:
        kind = f" ({passage.kind})" if passage.kind else ""
        facts.append(Fact("Names" if len(passage.entities) > 1 else "Name", ", ".join(passage.entities) + kind))
    if passage.tags:
        facts.append(Fact("Tags", ", ".join(passage.tags)))
    if passage.colour:
        facts.append(Fact("Colour", passage.colour.value))
    if passage.created:
        facts.append(Fact("Marked", wording.readable_date(passage.created[:16] + "Z")))
    return facts


def _fact(label: str, field: Field, *, date: bool = False) -> Fact:
    value = wording.readable_date(field.value) if date and field.value else field.value
    return Fact(label, value, "" if field.origin is Origin.UNKNOWN else wording.how_known(field))


def _how(fields: Sequence[Field]) -> str:
    return "; ".join(dict.fromkeys(wording.how_known(field) for field in fields))
