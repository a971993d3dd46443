"""What an export says about each report and about its names, in words and before any format.

Values are source text as it stands: each format passes them through `characters` and its own escaping.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.model import EntityKind, Mention, Why
from reader.comparison.model import AppliedCorrection, Comparison, LinkedEntity, Side, Status
from reader.comparison.passages.told import told
from reader.document.model import Article, Field, Origin, Span
from reader.export import wording


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about a report. `value` is `None` where it is not known; `how` says how it is known."""

    label: str
    value: str | None
    how: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The head of one report. `name` is what columns are headed with."""

    side: Side
    name: str
    headline: str | None
    facts: tuple[Fact, ...]
    source: tuple[Fact, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a report writes a name; forms that differ in case alone are different forms."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Name:
    """One entity for a list of names; `place` is its place in `Comparison.entities`."""

    place: int
    id: str
    name: str
    kind: EntityKind
    status: Status
    forms: Mapping[Side, tuple[Form, ...]]
    spans: Mapping[Side, tuple[Span, ...]]
    why: tuple[str, ...]


def side_name(comparison: Comparison, side: Side) -> str:
    """The outlet where the two differ, else the side itself."""
    outlets = {each: comparison.analysis(each).article.outlet.value for each in Side}
    if outlets[side] and outlets[side] != outlets[side.other]:
        return str(outlets[side])
    return f"{side.value.capitalize()} report"


def describe(article: Article, side: Side, name: str) -> Report:
    facts = [
        _fact("Outlet", article.outlet),
        _fact("Published", article.published, date=True),
        *([_fact("Updated", article.updated, date=True)] if article.updated.value else []),
        *_several("Byline", article.byline),
        *([_fact("Headline", article.title)] if article.title.origin is not Origin.STATED else []),
        *_several("Agency", article.agency),
    ]
    if article.language:
        facts.append(Fact("Language", article.language))
    source = article.source
    told = [
        Fact("File", source.name),
        *([Fact("Address", source.url)] if source.url else []),
        *([Fact("Retrieved", wording.readable_date(source.retrieved))] if source.retrieved else []),
        Fact("Format", source.media_type + (f", {source.encoding}" if source.encoding else "")),
        Fact("SHA-256", source.sha256),
    ]
    remarks = tuple(remark.message for remark in article.remarks)
    return Report(side, name, article.title.value, tuple(facts), tuple(told), remarks)


def reports(comparison: Comparison) -> tuple[Report, Report]:
    left, right = (
        describe(comparison.analysis(side).article, side, side_name(comparison, side))
        for side in (Side.LEFT, Side.RIGHT)
    )
    return left, right


def _fact(label: str, field: Field, *, date: bool = False) -> Fact:
    value = wording.readable_date(field.value) if date and field.value else field.value
    return Fact(label, value, wording.how_known(field))


def _several(label: str, fields: Sequence[Field]) -> list[Fact]:
    """One line for several names that are known in one way; a line for each way otherwise."""
    ways: dict[str, list[str]] = {}
    for field in fields:
        if field.value:
            ways.setdefault(wording.how_known(field), []).append(field.value)
    return [Fact(label, ", ".join(values), how) for how, values in ways.items()]


def names(comparison: Comparison, status: Status, *, redacted: bool = False) -> list[Name]:
    """The names of one status in the order of their first mention; without forms where source text is left out."""
    return [
        _name(place, entity, redacted) for place, entity in enumerate(comparison.entities) if entity.status is status
    ]


def _name(place: int, entity: LinkedEntity, redacted: bool) -> Name:
    return Name(
        place=place,
        id=entity.id,
        name=entity.name,
        kind=entity.kind,
        status=entity.status,
        forms={side: () if redacted else forms(entity.mentions(side)) for side in Side},
        spans={side: tuple(mention.span for mention in entity.mentions(side)) for side in Side},
        why=() if redacted else tuple(reason(why) for why in entity.why),
    )


def forms(mentions: Sequence[Mention]) -> tuple[Form, ...]:
    """The forms of a name with their counts, the most frequent first and then as they come."""
    counts: dict[str, int] = {}
    for mention in mentions:
        text = " ".join(mention.text.split())
        counts[text] = counts.get(text, 0) + 1
    return tuple([Form(text, count) for text, count in sorted(counts.items(), key=lambda form: -form[1])])


def reason(why: Why) -> str:
    """Why two forms are one name: `“UN” and “United Nations”: abbreviation`."""
    one, other = why.forms
    note = f" ({wording.uncapitalised(why.note.rstrip('.'))})" if why.note else ""
    return f"“{one}” and “{other}”: {wording.RULES[why.rule]}{note}"


def perhaps(comparison: Comparison) -> list[str]:
    """Links that are likely but not made, a sentence each."""
    return [f"{_pair(comparison, link.entities)}: {link.note}" for link in comparison.possible]


def relations(comparison: Comparison) -> list[str]:
    """What belongs together without being the same, a sentence each."""
    return [
        f"{_pair(comparison, found.entities)}: {wording.RELATIONS.get(found.relation, found.relation)}"
        for found in comparison.related
    ]


def decisions(comparison: Comparison, *, redacted: bool = False) -> list[str]:
    """What was corrected by hand, a sentence each; what could not be applied any more says so."""
    return [_decision(one, redacted) for one in comparison.corrections]


def _decision(one: AppliedCorrection, redacted: bool) -> str:
    # The targets of passages are the words of the reports.
    hidden = redacted and one.type in ("passage", "not-a-passage")
    about = "" if hidden else " and ".join(f"“{target}”" for target in one.targets) + ": "
    value = f" “{one.value}”" if one.type == "rename" else f" ({one.value})" if one.value else ""
    note = f" ({one.note.rstrip('.')})" if one.note and not hidden else ""
    return f"{about}{wording.CORRECTIONS.get(one.type, one.type)}{value}" + (f"; not applied{note}" * one.orphaned)


def _pair(comparison: Comparison, ids: tuple[str, str]) -> str:
    names = {entity.id: entity.name for entity in comparison.entities}
    return " and ".join(names.get(each, each) for each in ids)


def summary(comparison: Comparison) -> list[tuple[str, int]]:
    """Counts of what was found, for the head of an export; of names also none, if both reports were searched."""
    statuses = Counter(entity.status for entity in comparison.entities)
    headings = {status: wording.status(comparison, status) for status in Status}
    # Where one report was not searched for names, none in it and none in both is no finding.
    whole = headings == wording.STATUSES
    counts = [(headings[status], statuses[status]) for status in Status if whole or statuses[status]]
    for label, found in (
        ("Quotations", comparison.quotes),
        ("Dates", comparison.dates),
        ("Figures", comparison.figures),
        ("Matching passages", told(comparison.passages)),
        ("Shared wording", comparison.reuse),
    ):
        if found:
            counts.append((label, len(found)))
    return counts


def models(comparison: Comparison) -> str:
    """The language models used on either side, for the line that says what made an export."""
    return ", ".join(sorted({model for side in Side for model in comparison.analysis(side).models.values()}))
