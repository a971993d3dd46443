"""The English of the exports: how codes and values of the findings read for a person.

Not responsible for escaping or layout. The window has its own wording, which can be translated.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from reader.analysis.model import FINDINGS, Coverage, EntityKind, Rule, State
from reader.comparison.model import Comparison, Side, Status
from reader.document.model import Field, Origin

KINDS: Mapping[EntityKind, str] = {kind: kind.value for kind in EntityKind}
KIND_HEADINGS: Mapping[EntityKind, str] = {
    EntityKind.PERSON: "People",
    EntityKind.ORGANISATION: "Organisations",
    EntityKind.PLACE: "Places",
    EntityKind.FACILITY: "Facilities",
    EntityKind.NATIONALITY: "Nationalities",
    EntityKind.EVENT: "Events",
    EntityKind.WORK: "Works",
    EntityKind.LAW: "Laws",
}
RULES: Mapping[Rule, str] = {
    Rule.EXACT: "the same name",
    Rule.ACRONYM: "abbreviation",
    Rule.ALIAS: "another name of the same",
    Rule.SHORT_FORM: "short form",
    Rule.TITLE: "with a title",
    Rule.TRANSLITERATION: "transliteration",
    Rule.SPELLING: "spelling",
    Rule.PROPAGATED: "found again in the text",
    Rule.MANUAL: "joined by hand",
}
RELATIONS: Mapping[str, str] = {
    "capital": "a country and its capital",
    "government": "a country and its government",
    "nationality": "a country and its nationality",
    "part": "a whole and its part",
}
CORRECTIONS: Mapping[str, str] = {
    "same": "the same",
    "not-same": "not the same",
    "rename": "called",
    "kind": "of another kind",
    "not-a-name": "not a name",
    "name": "a name",
    "passage": "two passages that belong together",
    "not-a-passage": "two passages that do not belong together",
}
"""What a person said of the names or passages in a correction; a value follows."""
FINDING_NAMES: Mapping[str, str] = {
    "names": "Names",
    "quotes": "Quotations",
    "dates": "Dates",
    "figures": "Figures",
    "passages": "Passages",
    "reuse": "Runs of shared wording",
}
STATUSES: Mapping[Status, str] = {
    Status.BOTH: "In both reports",
    Status.LEFT: "Only in the left report",
    Status.RIGHT: "Only in the right report",
}
QUOTE_RELATIONS: Mapping[str, str] = {
    "identical": "the same words",
    "trimmed": "one trims the other",
    "reworded": "worded differently",
    "none": "no counterpart found",
}
SPEAKERS: Mapping[str, str] = {
    "same": "the same speaker",
    "different": "given to different speakers",
    "unknown": "",
}
DATE_VERDICTS: Mapping[str, str] = {"agree": "agree", "conflict": "conflict", "none": ""}
FIGURE_VERDICTS: Mapping[str, str] = {
    "equal": "equal",
    "compatible": "compatible",
    "conflicting": "conflicting",
    "only-left": "only in the left report",
    "only-right": "only in the right report",
}
BASES: Mapping[str, str] = {"content": "by content", "order": "by order", "manual": "by hand"}

UNITS: Mapping[str, str] = {
    "s": "seconds",
    "min": "minutes",
    "h": "hours",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
    "decade": "decades",
    "century": "centuries",
    "%": "per cent",
    "pp": "percentage points",
    "mile": "miles",
    "nmi": "nautical miles",
    "kn": "knots",
    "t": "tonnes",
    "m2": "m²",
    "m3": "m³",
    "km2": "km²",
    "ha": "hectares",
    "acre": "acres",
    "light year": "light years",
}
"""Units whose own sign would puzzle; the others read well as they are."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?P<offset>Z|[+-]\d\d:?\d\d)?)?)?)?"
)


def readable_date(value: str) -> str:
    """`2024-10-22T13:08+09:00` as "22 October 2024, 13:08 (UTC+09:00)"; what is no plain date stays as it is."""
    found = _DATE.fullmatch(value)
    if not found:
        return value
    year, month, day, time, offset = found.group("year", "month", "day", "time", "offset")
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return value
    words = " ".join(part for part in (day and str(int(day)), month and _MONTHS[int(month) - 1], year) if part)
    if time:
        words += f", {time}"
    if offset:
        words += " (UTC)" if offset == "Z" else f" (UTC{offset})"
    return words


def counted(what: str | None, unit: str | None) -> str:
    """What a figure is of: "age (years)", "passengers", "EUR"."""
    measure = UNITS.get(unit, unit) if unit else ""
    return f"{what} ({measure})" if what and measure else what or measure or ""


def status(comparison: Comparison, wanted: Status) -> str:
    """The heading of the names of one status, without "only" where the other report was not searched for names."""
    if wanted is not Status.BOTH:
        other = Side(wanted.value).other
        looked = comparison.coverage.get(other, {}).get("names")
        if looked is not None and looked.state is not State.DONE:
            return f"In the {wanted.value} report"
    return STATUSES[wanted]


def no_names(comparison: Comparison) -> str:
    """What stands in place of an empty list of names."""
    whole = all(status(comparison, wanted) == STATUSES[wanted] for wanted in Status)
    return "None." if whole else "Not known, because one report was not searched for names."


def how_known(field: Field) -> str:
    """Where a piece of metadata comes from, in a few words; the importer's own note is part of it."""
    match field.origin:
        case Origin.GIVEN:
            how = "given by hand"
        case Origin.STATED:
            how = "stated in the text" if field.evidence else "stated in the file"
        case Origin.INFERRED:
            how = "inferred"
        case Origin.UNKNOWN:
            how = "not known"
    if not field.note:
        return how
    note = field.note.rstrip(".")
    # Some notes are whole sentences that begin with the origin, some only name the place.
    return uncapitalised(note) if note.casefold().startswith(field.origin.value) else f"{how}: {uncapitalised(note)}"


def uncapitalised(sentence: str) -> str:
    """`sentence` to go on with after other words: "Stated in …" as "stated in …"; "JSON-LD" and "OpenGraph" stay."""
    first = sentence.partition(" ")[0]
    return sentence[:1].lower() + sentence[1:] if first == "A" or first[1:].islower() else sentence


def share(value: float) -> str:
    """A share in [0, 1] as a whole percentage; what is little but not nothing is "under 1%"."""
    return "under 1%" if 0 < value < 0.005 else f"{value:.0%}"


def not_looked_for(comparison: Comparison) -> list[str]:
    """A sentence for each reason why kinds of finding were not looked for, not wholly, or in vain, on either side."""
    gaps: list[tuple[str, Coverage | None, str]] = []
    for finding in FINDINGS:
        left, right = (comparison.coverage.get(side, {}).get(finding) for side in (Side.LEFT, Side.RIGHT))
        if left == right:
            gaps.append((finding, left, ""))
        else:
            gaps += [(finding, left, " in the left report"), (finding, right, " in the right report")]
    return _sentences(gaps)


def uncovered(coverage: Mapping[str, Coverage]) -> list[str]:
    """The same for one article alone, of the kinds that one article can have."""
    return _sentences([(finding, state, "") for finding, state in coverage.items()])


def _sentences(gaps: Sequence[tuple[str, Coverage | None, str]]) -> list[str]:
    """`gaps` are kinds of finding, what is known of them, and where; those with one reason share a sentence."""
    reasons: dict[str, list[str]] = {}
    for finding, coverage, where in gaps:
        if coverage is None or coverage.state is not State.DONE or coverage.note:
            reasons.setdefault(_reason(coverage, where), []).append(FINDING_NAMES[finding])
    return [f"{_enumerated(names)} {reason}." for reason, names in reasons.items()]


def _reason(coverage: Coverage | None, where: str) -> str:
    note = (coverage.note or "").rstrip(".") if coverage else ""
    if coverage is not None and coverage.state is State.DONE:
        said = f"were looked for{where}, but not wholly"
    elif coverage is not None and coverage.state is State.FAILED:
        said = f"could not be worked out{where}"
    elif note.startswith("Not looked for"):
        return f"were {uncapitalised(note)}{where}"
    else:
        said = f"were not looked for{where}"
    return f"{said}: {uncapitalised(note)}" if note else said


def _enumerated(names: Sequence[str]) -> str:
    """`["Dates", "Figures", "Names"]` as "Dates, figures and names"."""
    words = [names[0], *(name.lower() for name in names[1:])]
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
