"""The window's words for what a comparison says of its findings: verdicts, relations, units, filters, coverage.

Codes stay codes in the core; every sentence of a finding is made here and can be translated.
"""

from PySide6.QtCore import QCoreApplication

from reader.ui.words.translation import QT_TRANSLATE_NOOP

_QUOTES = {
    "identical": QT_TRANSLATE_NOOP("FindingWords", "same words"),
    "trimmed": QT_TRANSLATE_NOOP("FindingWords", "trimmed"),
    "reworded": QT_TRANSLATE_NOOP("FindingWords", "reworded"),
    "none": QT_TRANSLATE_NOOP("FindingWords", "no counterpart found"),
}
_QUOTE_COUNTS = {**_QUOTES, "none": QT_TRANSLATE_NOOP("FindingWords", "without a counterpart")}
_SPEAKERS = {
    "same": QT_TRANSLATE_NOOP("FindingWords", "the same speaker"),
    "different": QT_TRANSLATE_NOOP("FindingWords", "different speakers"),
    "unknown": "",
}
_FIGURES = {
    "equal": QT_TRANSLATE_NOOP("FindingWords", "equal"),
    "compatible": QT_TRANSLATE_NOOP("FindingWords", "compatible"),
    "conflicting": QT_TRANSLATE_NOOP("FindingWords", "conflict"),
    "only-left": QT_TRANSLATE_NOOP("FindingWords", "only left"),
    "only-right": QT_TRANSLATE_NOOP("FindingWords", "only right"),
}
_FIGURE_SENTENCES = {
    "equal": QT_TRANSLATE_NOOP("FindingWords", "The numbers are equal."),
    "compatible": QT_TRANSLATE_NOOP("FindingWords", "A hedge or rounding leaves room for both numbers."),
    "conflicting": QT_TRANSLATE_NOOP("FindingWords", "The numbers differ, and neither a hedge nor rounding covers it."),
    "only-left": QT_TRANSLATE_NOOP("FindingWords", "No counterpart was found in the right report."),
    "only-right": QT_TRANSLATE_NOOP("FindingWords", "No counterpart was found in the left report."),
}
_DATES = {
    "agree": QT_TRANSLATE_NOOP("FindingWords", "both"),
    "conflict": QT_TRANSLATE_NOOP("FindingWords", "conflict"),
}
_BASES = {
    "content": QT_TRANSLATE_NOOP("FindingWords", "by content"),
    "order": QT_TRANSLATE_NOOP("FindingWords", "by order"),
    "manual": QT_TRANSLATE_NOOP("FindingWords", "by hand"),
}
_RELATIONS = {
    "capital": QT_TRANSLATE_NOOP("FindingWords", "a country and its capital"),
    "government": QT_TRANSLATE_NOOP("FindingWords", "a country and its government"),
    "nationality": QT_TRANSLATE_NOOP("FindingWords", "a country and its nationality"),
    "part": QT_TRANSLATE_NOOP("FindingWords", "a whole and its part"),
}
_HEDGES = {
    "about": QT_TRANSLATE_NOOP("FindingWords", "about"),
    "nearly": QT_TRANSLATE_NOOP("FindingWords", "nearly"),
    "just over": QT_TRANSLATE_NOOP("FindingWords", "just over"),
    "more than": QT_TRANSLATE_NOOP("FindingWords", "more than"),
    "less than": QT_TRANSLATE_NOOP("FindingWords", "less than"),
    "at least": QT_TRANSLATE_NOOP("FindingWords", "at least"),
    "up to": QT_TRANSLATE_NOOP("FindingWords", "up to"),
}
_UNITS = {
    "s": QT_TRANSLATE_NOOP("FindingWords", "seconds"),
    "min": QT_TRANSLATE_NOOP("FindingWords", "minutes"),
    "h": QT_TRANSLATE_NOOP("FindingWords", "hours"),
    "day": QT_TRANSLATE_NOOP("FindingWords", "days"),
    "week": QT_TRANSLATE_NOOP("FindingWords", "weeks"),
    "month": QT_TRANSLATE_NOOP("FindingWords", "months"),
    "year": QT_TRANSLATE_NOOP("FindingWords", "years"),
    "decade": QT_TRANSLATE_NOOP("FindingWords", "decades"),
    "century": QT_TRANSLATE_NOOP("FindingWords", "centuries"),
    "%": QT_TRANSLATE_NOOP("FindingWords", "per cent"),
    "pp": QT_TRANSLATE_NOOP("FindingWords", "percentage points"),
    "mile": QT_TRANSLATE_NOOP("FindingWords", "miles"),
    "nmi": QT_TRANSLATE_NOOP("FindingWords", "nautical miles"),
    "kn": QT_TRANSLATE_NOOP("FindingWords", "knots"),
    "t": QT_TRANSLATE_NOOP("FindingWords", "tonnes"),
    "m2": "m²",
    "m3": "m³",
    "km2": "km²",
    "ha": QT_TRANSLATE_NOOP("FindingWords", "hectares"),
    "acre": QT_TRANSLATE_NOOP("FindingWords", "acres"),
    "light year": QT_TRANSLATE_NOOP("FindingWords", "light years"),
}
_CORRECTIONS = {
    "same": QT_TRANSLATE_NOOP("FindingWords", "the same"),
    "not-same": QT_TRANSLATE_NOOP("FindingWords", "not the same"),
    "rename": QT_TRANSLATE_NOOP("FindingWords", "called “{value}”"),
    "kind": QT_TRANSLATE_NOOP("FindingWords", "is of the kind: {value}"),
    "not-a-name": QT_TRANSLATE_NOOP("FindingWords", "not a name"),
    "name": QT_TRANSLATE_NOOP("FindingWords", "a name"),
    "passage": QT_TRANSLATE_NOOP("FindingWords", "passages that belong together"),
    "not-a-passage": QT_TRANSLATE_NOOP("FindingWords", "passages that do not belong together"),
}
_SCOPES = {
    "pair": QT_TRANSLATE_NOOP("FindingWords", "in this pair"),
    "article": QT_TRANSLATE_NOOP("FindingWords", "in this article"),
    "collection": QT_TRANSLATE_NOOP("FindingWords", "in the whole collection"),
}
_FINDINGS = {
    "names": QT_TRANSLATE_NOOP("FindingWords", "Names"),
    "quotes": QT_TRANSLATE_NOOP("FindingWords", "Quotations"),
    "dates": QT_TRANSLATE_NOOP("FindingWords", "Dates"),
    "figures": QT_TRANSLATE_NOOP("FindingWords", "Figures"),
    "passages": QT_TRANSLATE_NOOP("FindingWords", "Passages"),
    "reuse": QT_TRANSLATE_NOOP("FindingWords", "Shared wording"),
}
_FILTERS = {
    "all": QT_TRANSLATE_NOOP("FindingWords", "All"),
    "both": QT_TRANSLATE_NOOP("FindingWords", "In both"),
    "left": QT_TRANSLATE_NOOP("FindingWords", "Only left"),
    "right": QT_TRANSLATE_NOOP("FindingWords", "Only right"),
    "differ": QT_TRANSLATE_NOOP("FindingWords", "Conflicts"),
}
_ORDERS = {
    "weight": QT_TRANSLATE_NOOP("FindingWords", "Most telling"),
    "name": QT_TRANSLATE_NOOP("FindingWords", "By name"),
    "text": QT_TRANSLATE_NOOP("FindingWords", "In text order"),
    "time": QT_TRANSLATE_NOOP("FindingWords", "By time"),
}
_OFFERS = {
    "correct": QT_TRANSLATE_NOOP("FindingWords", "Correct…"),
    "show_in_tab": QT_TRANSLATE_NOOP("FindingWords", "Show in its list"),
    "same": QT_TRANSLATE_NOOP("FindingWords", "The same"),
    "not_same": QT_TRANSLATE_NOOP("FindingWords", "Not the same"),
    "unlink": QT_TRANSLATE_NOOP("FindingWords", "Not a match"),
    "withdraw": QT_TRANSLATE_NOOP("FindingWords", "Withdraw"),
}
_SIDES = {"left": QT_TRANSLATE_NOOP("FindingWords", "left"), "right": QT_TRANSLATE_NOOP("FindingWords", "right")}
_REPORTS = {
    "left": QT_TRANSLATE_NOOP("FindingWords", "Left report"),
    "right": QT_TRANSLATE_NOOP("FindingWords", "Right report"),
}
_WHERE = {
    "both": QT_TRANSLATE_NOOP("FindingWords", "in both reports"),
    "left": QT_TRANSLATE_NOOP("FindingWords", "only in the left report"),
    "right": QT_TRANSLATE_NOOP("FindingWords", "only in the right report"),
}


def say(text: str, **values: object) -> str:
    """A sentence marked for translation in this module's context, with its values put in."""
    translated = QCoreApplication.translate("FindingWords", text)
    return translated.format(**values) if values else translated


def begun(text: str) -> str:
    """A text as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def _word(table: dict[str, str], code: str | None) -> str:
    found = table.get(code or "", code or "")
    return QCoreApplication.translate("FindingWords", found) if found else ""


def quote(code: str) -> str:
    return _word(_QUOTES, code)


def quote_count(code: str) -> str:
    """The relation to stand after a number of quotations."""
    return _word(_QUOTE_COUNTS, code)


def speakers(code: str) -> str:
    return _word(_SPEAKERS, code)


def figure(code: str) -> str:
    return _word(_FIGURES, code)


def figure_sentence(code: str) -> str:
    return _word(_FIGURE_SENTENCES, code)


def date_verdict(code: str) -> str:
    return _word(_DATES, code) if code in _DATES else ""


def basis(code: str) -> str:
    return _word(_BASES, code)


def relation(code: str) -> str:
    return _word(_RELATIONS, code)


def hedge(code: str) -> str:
    return _word(_HEDGES, code)


def counted(what: str | None, unit: str | None) -> str:
    """What a figure is of: "age (years)", "passengers", "EUR"."""
    measure = _word(_UNITS, unit)
    return f"{what} ({measure})" if what and measure else what or measure


def correction(code: str, value: str) -> str:
    return _word(_CORRECTIONS, code).format(value=value)


def scope(code: str) -> str:
    return _word(_SCOPES, code)


def finding(code: str) -> str:
    return _word(_FINDINGS, code)


def filter_name(code: str) -> str:
    return _word(_FILTERS, code)


def order_name(code: str) -> str:
    return _word(_ORDERS, code)


def offer(code: str) -> str:
    """What can be done about a finding, on a button."""
    return _word(_OFFERS, code)


def side(code: str) -> str:
    return _word(_SIDES, code)


def report(code: str) -> str:
    return _word(_REPORTS, code)


def where(status: str) -> str:
    """Where something stands; nothing for what stands nowhere."""
    return _word(_WHERE, status)


def share(value: float) -> str:
    """A share in [0, 1] as a whole percentage; what is little but not nothing is "under 1%"."""
    return say(QT_TRANSLATE_NOOP("FindingWords", "under 1%")) if 0 < value < 0.005 else f"{value:.0%}"
