"""The English of the exports: how codes and values of the findings read for a person.

Not responsible for escaping or layout. The window has its own wording, which can be translated.
"""

import re
from collections.abc import Mapping
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
FINDING_NAMES: Mapping[str, str] = {
    "names": "Names",
    "quotes": "Quotations",
    "dates": "Dates",
    "figures": "Figures",
    "passages": "Passages",
    "reuse": "Shared wording",
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
    return f"{how}: {field.note.rstrip('.')}" if field.note else how


def counted(number: int, one: str, many: str | None = None) -> str:
    """`3 names`, `1 name`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def share(value: float) -> str:
    """A share in [0, 1] as a whole percentage; what is little but not nothing is "under 1%"."""
    return "under 1%" if 0 < value < 0.005 else f"{value:.0%}"


def not_looked_for(comparison: Comparison) -> list[str]:
    """A sentence for each kind of finding that was not looked for or failed, on either side."""
    sentences = []
    for finding in FINDINGS:
        states = {side: comparison.coverage.get(side, {}).get(finding) for side in Side}
        left, right = states[Side.LEFT], states[Side.RIGHT]
        if left == right:
            sentences += _sentence(finding, left, "")
        else:
            sentences += _sentence(finding, left, " in the left report")
            sentences += _sentence(finding, right, " in the right report")
    return sentences


def uncovered(coverage: Mapping[str, Coverage]) -> list[str]:
    """The same for one article alone, of the kinds that one article can have."""
    return [sentence for finding, state in coverage.items() for sentence in _sentence(finding, state, "")]


def _sentence(finding: str, coverage: Coverage | None, where: str) -> list[str]:
    if coverage is not None and coverage.state is State.DONE:
        return []
    failed = coverage is not None and coverage.state is State.FAILED
    verb = "could not be worked out" if failed else "were not looked for"
    if finding == "reuse":
        verb = verb.replace("were", "was")
    reason = f": {coverage.note.rstrip('.')}" if coverage is not None and coverage.note else ""
    return [f"{FINDING_NAMES[finding]} {verb}{where}{reason}."]
