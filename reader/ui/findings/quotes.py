"""Quotations as rows: what became of the words, and who is said to have said them."""

from functools import partial

from reader.analysis.model import Quote
from reader.comparison.model import Comparison, QuotePair, Side
from reader.ui.findings.coverage import gaps, nothing_found
from reader.ui.findings.row import Change, Detail, Face, Line, Listing, Row, Sign, Stretch
from reader.ui.findings.texts import apart, in_sight, short, stretches
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.translation import QT_TRANSLATE_NOOP

_LONGEST_SPOKEN = 600  # code points of a quotation that are spoken in a row; the detail has all
_RANK = {"reworded": 3, "trimmed": 2, "identical": 1}


def listing(comparison: Comparison) -> Listing:
    """What differs first, other speakers before all; what only one report quotes last."""
    names = {entity.id: entity.name for entity in comparison.entities}
    return Listing(
        tuple(_row(comparison, pair, names) for pair in comparison.quotes),
        groups=(
            ("differ", say(QT_TRANSLATE_NOOP("FindingWords", "Given differently"))),
            ("both", say(QT_TRANSLATE_NOOP("FindingWords", "In both reports"))),
            ("left", say(QT_TRANSLATE_NOOP("FindingWords", "Left: no counterpart found"))),
            ("right", say(QT_TRANSLATE_NOOP("FindingWords", "Right: no counterpart found"))),
        ),
        orders=("weight", "text"),
        nothing=nothing_found(comparison, "quotes"),
        remarks=gaps(comparison, "quotes"),
    )


def differs(pair: QuotePair) -> bool:
    """Whether the reports give one utterance in other words, or to another speaker."""
    both = pair.left is not None and pair.right is not None
    return both and (pair.relation == "reworded" or pair.speakers == "different")


def _row(comparison: Comparison, pair: QuotePair, names: dict[str, str]) -> Row:
    left, right = ((each.span,) if each else () for each in (pair.left, pair.right))
    status = "both" if pair.left and pair.right else "left" if pair.left else "right"
    unlike = differs(pair)
    sign = Sign(status) if status != "both" else Sign.DIFFER if unlike else _sign(pair)
    return Row(
        pair.id,
        "quote",
        "differ" if unlike else status,
        partial(_face, comparison, pair, names),
        partial(_detail, comparison, pair, names),
        left,
        right,
        sign,
        unlike,
        weight=10 * (pair.speakers == "different" and status == "both") + _RANK.get(pair.relation, 0),
        lines=1 + (status == "both"),
    )


def _sign(pair: QuotePair) -> Sign:
    return Sign.NEAR if pair.relation == "trimmed" else Sign.EQUAL


def speaker(quote: Quote | None, names: dict[str, str]) -> str:
    """Who said it, by name where the report has only "he" or "the mayor" beside the words."""
    if quote is None:
        return ""
    if quote.speaker is None:
        return say(QT_TRANSLATE_NOOP("FindingWords", "speaker not found"))
    name = names.get(quote.speaker.entity or "")
    beside = short(quote.speaker.text)
    if name is None or name in beside or beside in name:
        return apart(name or beside)
    return f"{apart(name)} (“{apart(beside)}”)"


def _verdict(pair: QuotePair) -> str:
    if pair.left is None or pair.right is None:
        return words.quote("none")
    relation = words.quote(pair.relation)
    return f"{relation}, {words.speakers('different')}" if pair.speakers == "different" else relation


def _said(pair: QuotePair, names: dict[str, str], *, brief: bool) -> str:
    """The speakers, one where they are the same."""
    speakers = [speaker(quote, names) for quote in (pair.left, pair.right) if quote]
    if brief:
        speakers = [
            names.get(quote.speaker.entity or "", short(quote.speaker.text)) if quote.speaker else speaker(quote, names)
            for quote in (pair.left, pair.right)
            if quote
        ]
    return " / ".join(dict.fromkeys(map(str, speakers)))


def _lines(comparison: Comparison, pair: QuotePair) -> tuple[Line, ...]:
    found = []
    for side, quote in zip(Side, (pair.left, pair.right), strict=True):
        if quote is not None:
            found.append(Line(stretches(comparison, side, quote.span, pair.difference), side.value))
    return tuple(found)


def _face(comparison: Comparison, pair: QuotePair, names: dict[str, str]) -> Face:
    lines = _lines(comparison, pair)
    verdict = _verdict(pair)
    parts = [f"{_said(pair, names, brief=False)}: {verdict}."]
    parts += [f"{words.report(line.side)}: “{apart(line.text[:_LONGEST_SPOKEN])}”." for line in lines]
    parts += changes(lines)
    shown = tuple(_shortened(in_sight(line)) for line in lines)
    tag = (
        words.speakers("different") if pair.speakers == "different" and len(lines) == 2 else words.quote(pair.relation)
    )
    if len(lines) < 2:
        tag = ""
    return Face(_said(pair, names, brief=True), shown, tag, " ".join(parts))


def _shortened(line: Line) -> Line:
    room, kept = 240, []
    for stretch in line.stretches:
        kept.append(Stretch(stretch.text[:room], stretch.change))
        room -= len(stretch.text)
        if room <= 0:
            break
    return Line(tuple(kept), line.side, line.label)


def changes(lines: tuple[Line, ...]) -> list[str]:
    """What colours and strokes tell of a reworded quotation, in words."""
    if len(lines) != 2:
        return []
    found = []
    left, right = (
        {change: [each.text.strip() for each in line.stretches if each.change is change] for change in Change}
        for line in lines
    )
    for one, other in zip(left[Change.REPLACED], right[Change.REPLACED], strict=False):
        text = QT_TRANSLATE_NOOP("FindingWords", "“{one}” on the left is “{other}” on the right.")
        found.append(say(text, one=apart(one), other=apart(other)))
    for change, texts, side in ((Change.GONE, left, "left"), (Change.NEW, right, "right")):
        if texts[change]:
            text = QT_TRANSLATE_NOOP("FindingWords", "Only {side}: {texts}.")
            quoted = ", ".join(f"“{apart(each)}”" for each in texts[change])
            found.append(say(text, side=words.side(side), texts=quoted))
    return found


def _detail(comparison: Comparison, pair: QuotePair, names: dict[str, str]) -> Detail:
    lines = []
    for line, quote in zip(_lines(comparison, pair), filter(None, (pair.left, pair.right)), strict=True):
        label = f"{words.report(line.side)} · {speaker(quote, names)}"
        lines.append(Line((Stretch("“"), *line.stretches, Stretch("”")), line.side, label))
    if pair.left is not None and pair.right is not None and pair.speakers in ("same", "different"):
        lines.append(Line.of(words.begun(words.speakers(pair.speakers)) + "."))
    return Detail(words.begun(_verdict(pair)), tuple(lines))
