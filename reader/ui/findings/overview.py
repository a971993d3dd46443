"""The comparison at a glance: where the reports conflict, what both say, what only one says, what was not looked for.

Every row is a link to a finding in its own tab. What the person decided stands here too.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from reader.analysis.model import FINDINGS
from reader.comparison.model import AppliedCorrection, Comparison, Side, Status
from reader.comparison.passages.told import told
from reader.ui.findings import dates, figures, names, quotes, wording
from reader.ui.findings.coverage import gaps, looked_for
from reader.ui.findings.row import Detail, Face, Line, Listing, Row, Sign
from reader.ui.findings.texts import apart, short
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.language import sentence
from reader.ui.words.translation import QT_TRANSLATE_NOOP
from reader.ui.words.words import kind as kind_word

_CONFLICTING = ("quotes", "figures", "dates")
_TOP = 8
"""How many of the most named stand in the overview; their tab has all."""


def listing(comparison: Comparison) -> Listing:
    """Conflicts first, then what is shared, what is not, what was decided and what was not looked for."""
    named = names.listing(comparison)
    rows = [
        *_conflicts(comparison),
        *_no_conflict(comparison),
        *_counts(comparison),
        *_top(named, "both"),
        *_top(named, "left"),
        *_top(named, "right"),
        *_asked(named),
        *(_decision(place, one) for place, one in enumerate(comparison.corrections)),
        *_unsearched(comparison),
    ]
    return Listing(
        tuple(rows),
        groups=(
            ("conflict", say(QT_TRANSLATE_NOOP("FindingWords", "Where they conflict"))),
            ("counts", say(QT_TRANSLATE_NOOP("FindingWords", "What was found"))),
            ("both", say(QT_TRANSLATE_NOOP("FindingWords", "Most named in both"))),
            ("left", say(QT_TRANSLATE_NOOP("FindingWords", "Most named only left"))),
            ("right", say(QT_TRANSLATE_NOOP("FindingWords", "Most named only right"))),
            ("ask", say(QT_TRANSLATE_NOOP("FindingWords", "Perhaps the same"))),
            ("decided", say(QT_TRANSLATE_NOOP("FindingWords", "What you decided"))),
            ("gaps", say(QT_TRANSLATE_NOOP("FindingWords", "Not looked for"))),
        ),
        nothing=say(QT_TRANSLATE_NOOP("FindingWords", "Nothing was found in these reports.")),
    )


def differing(comparison: Comparison) -> frozenset[str]:
    """The tabs that hold something on which the reports differ."""
    unlike = {
        "quotes": any(map(quotes.differs, comparison.quotes)),
        "figures": any(pair.verdict == "conflicting" for pair in comparison.figures),
        "dates": any(pair.verdict == "conflict" for pair in comparison.dates),
    }
    return frozenset(tab for tab, differs in unlike.items() if differs)


def _conflicts(comparison: Comparison) -> list[Row]:
    """Figures and dates that conflict, quotations that are reworded or given to different speakers."""
    found: list[Row] = []
    for tab, rows in (
        ("quotes", quotes.listing(comparison).rows),
        ("figures", figures.listing(comparison).rows),
        ("dates", dates.listing(comparison).rows),
    ):
        unlike = sorted((row for row in rows if row.differs), key=lambda row: -row.weight if tab == "quotes" else 0)
        found += [_link(row, tab, "conflict") for row in unlike]
    return found


def _no_conflict(comparison: Comparison) -> list[Row]:
    """That none was found, of what was looked for in both reports."""
    kinds = [kind for kind in _CONFLICTING if all(looked_for(comparison, kind, side) for side in Side)]
    if not kinds or _conflicts(comparison):
        return []
    text = QT_TRANSLATE_NOOP("FindingWords", "None found in: {kinds}")
    title = say(QT_TRANSLATE_NOOP("FindingWords", "Conflicts"))
    return [_told("none", "counts", title, say(text, kinds=", ".join(map(words.finding, kinds))))]


def _told(row_id: str, group: str, title: str, text: str) -> Row:
    return Row(
        row_id,
        "told",
        group,
        lambda: Face(title, (Line.of(text),), spoken=f"{title}. {text}"),
        lambda: Detail(title, (Line.of(text),)),
        sign=Sign.NOTE,
    )


def _link(row: Row, tab: str, group: str) -> Row:
    return replace(
        row, id=f"{tab} {row.id}", group=group, leads_to=(tab, row.id), detail=partial(_linked_detail, row.detail)
    )


def _linked_detail(detail: Callable[[], Detail]) -> Detail:
    made = detail()
    return replace(made, offers=("show_in_tab", *made.offers))


def _top(named: Listing, status: str) -> Iterable[Row]:
    rows = sorted((row for row in named.rows if row.group == status), key=lambda row: -row.weight)
    return [_link(row, "names", status) for row in rows[:_TOP]]


def _asked(named: Listing) -> Iterable[Row]:
    return [_link(row, "names", "ask") for row in named.rows if row.group == names.PERHAPS][:_TOP]


def _counts(comparison: Comparison) -> list[Row]:
    """A row for each kind of finding that was found, with how many of what."""
    statuses = [entity.status for entity in comparison.entities]
    rows = []
    if statuses:
        rows.append(_count("names", "names", ", ".join(_standing(statuses))))
    verdicts = [pair.relation if pair.left and pair.right else "none" for pair in comparison.quotes]
    rows += _tally("quotes", "quotes", ((words.quote_count(code), verdicts.count(code)) for code in _QUOTES))
    verdicts = [pair.verdict for pair in comparison.figures]
    rows += _tally("figures", "figures", ((words.figure(code), verdicts.count(code)) for code in _FIGURES))
    rows += _dates(comparison)
    rows += _passages(comparison)
    if comparison.reuse:
        rows.append(_count("wording", "reuse", wording.brief(comparison)))
    return rows


_QUOTES = ("reworded", "trimmed", "identical", "none")
_FIGURES = ("conflicting", "compatible", "equal", "only-left", "only-right")


def _tally(tab: str, kind: str, counted: Iterable[tuple[str, int]]) -> list[Row]:
    text = ", ".join(f"{count} {what}" for what, count in counted if count)
    return [_count(tab, kind, text)] if text else []


_STANDING = {
    Status.BOTH: QT_TRANSLATE_NOOP("FindingWords", "{count} in both"),
    Status.LEFT: QT_TRANSLATE_NOOP("FindingWords", "{count} only left"),
    Status.RIGHT: QT_TRANSLATE_NOOP("FindingWords", "{count} only right"),
}


def _standing(statuses: Sequence[Status]) -> list[str]:
    """How many stand in both reports, be it none, and how many in either alone."""
    counts = {status: statuses.count(status) for status in Status}
    return [say(_STANDING[status], count=many) for status, many in counts.items() if many or status is Status.BOTH]


def _dates(comparison: Comparison) -> list[Row]:
    """Of a date whose day nobody can tell it is not known whether the other report has it."""
    known = [
        Status.BOTH if pair.left and pair.right else Status.LEFT if pair.left else Status.RIGHT
        for pair in comparison.dates
        if pair.value is not None
    ]
    texts = _standing(known) if known else []
    if len(comparison.dates) > len(known):
        text = QT_TRANSLATE_NOOP("FindingWords", "{count} undated")
        texts.append(say(text, count=len(comparison.dates) - len(known)))
    return [_count("dates", "dates", ", ".join(texts))] if texts else []


def _passages(comparison: Comparison) -> list[Row]:
    if not (comparison.passages or comparison.unmatched_left or comparison.unmatched_right):
        return []
    matches = len(told(comparison.passages))
    text = QT_TRANSLATE_NOOP("FindingWords", "{matches} matches; unmatched: {left} left, {right} right")
    left, right = len(comparison.unmatched_left), len(comparison.unmatched_right)
    note = QT_TRANSLATE_NOOP(
        "FindingWords",
        "A match joins a sentence on the left with one on the right. The best match of every sentence counts, "
        "and a sentence can be in several.",
    )
    return [_count("passages", "passages", say(text, matches=matches, left=left, right=right), say(note))]


def _count(tab: str, kind: str, text: str, note: str = "") -> Row:
    """`note` says what is counted, where that is not plain."""
    title = words.finding(kind)
    lines = tuple(Line.of(each) for each in (text, note) if each)

    def face() -> Face:
        return Face(title, lines[:1], spoken=f"{title}: {text}")

    return Row(
        f"count {tab}",
        "count",
        "counts",
        face,
        lambda: Detail(title, lines, ("show_in_tab",)),
        sign=Sign.NOTE,
        leads_to=(tab, ""),
    )


def _decision(place: int, one: AppliedCorrection) -> Row:
    return Row(
        f"decision {one.id or place}",
        "decision",
        "decided",
        partial(_decision_face, one),
        partial(_decision_detail, one),
        sign=Sign.NOTE,
        differs=one.orphaned,
    )


def _decided(one: AppliedCorrection) -> str:
    value = kind_word(one.value) if one.type == "kind" and one.value else one.value or ""
    return words.correction(one.type, value)


def _decision_face(one: AppliedCorrection) -> Face:
    title = " – ".join(apart(short(target)) for target in one.targets)
    orphaned = say(QT_TRANSLATE_NOOP("FindingWords", "cannot be applied"))
    what = f"{_decided(one)}, {words.scope(one.scope)}"
    spoken = f"{title}: {what}" + (f", {orphaned}. {sentence(one.note or '')}" if one.orphaned else "")
    return Face(title, (Line.of(what),), orphaned if one.orphaned else "", spoken)


def _decision_detail(one: AppliedCorrection) -> Detail:
    lines = [Line.of(f"“{apart(target)}”") for target in one.targets]
    lines.append(Line.of(f"{words.begun(_decided(one))}, {words.scope(one.scope)}."))
    if one.orphaned:
        label = say(QT_TRANSLATE_NOOP("FindingWords", "Why this cannot be applied"))
        lines.append(Line.of(sentence(one.note or ""), label=label))
    return Detail(say(QT_TRANSLATE_NOOP("FindingWords", "You decided")), tuple(lines), ("withdraw",))


def _unsearched(comparison: Comparison) -> list[Row]:
    return [
        _told(f"gap {kind} {place}", "gaps", words.finding(kind), gap)
        for kind in FINDINGS
        for place, gap in enumerate(gaps(comparison, kind))
    ]
