"""The pieces of pattern that may stand in the templates of a grammar, for one language."""

import re
from collections.abc import Mapping

from reader.analysis.dates.vocabulary import NOTHING, Vocabulary, alternatives

_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_YEAR = r"(?:(?:1[4-9]|20)\d\d(?!\w|[.,]\d|%|-(?!era|style|vintage|model|to-)[a-zA-Z])|'\d\d(?![\w']))"


def pieces(words: Vocabulary) -> Mapping[str, str]:
    """What may stand in the templates, for one language."""
    shift = {name: found.pattern for name, found in words.shift.items()}
    last, this, coming = (shift.get(name, NOTHING) for name in ("last", "this", "next"))
    endings = "|".join(map(re.escape, str(words.raw.get("ordinal_endings", "")).split()))
    ordinal = f"{_DAY}(?:{endings})" + ("" if words.flag("day_dot") else r"(?!\w)")
    day = f"{_DAY}(?:(?:{endings})(?!\\w))?" if endings and not words.flag("day_dot") else f"{_DAY}\\.?"
    unit = words.units.pattern
    after = words.words("decades", "after")
    return {
        "M": words.months.pattern,
        "W": words.weekdays.pattern,
        "WOPEN": "|".join(word.rstrip(".") for forms in words.raw["weekdays"] for word in forms.split()),
        "S": words.seasons.pattern,
        "P": words.parts.pattern,
        "N": words.ordinals.pattern,
        "H": words.halves.pattern,
        "D": day,
        "DORD": ordinal if words.language == "en" else day,
        "Y": _YEAR,
        "YEARSHORT": r"(?:1[4-9]|20)\d\d|\d\d(?!\d)",
        "COUNT": r"(?<![.,\d])\d{1,3}",
        "NUM": words.numbers.pattern,
        "U": unit,
        "UM": words.units_many.pattern,
        "UY": _unit_pattern(words, "year"),
        "QUARTER": _unit_pattern(words, "quarter"),
        "LEAD": f"{words.words('leads', 'words')}[ -]{{1,4}}(?:the {{1,4}})?",
        "LEADDAY": r"(?:(?i:earlier|later|early|late) {1,4})?",
        "ART": words.words("articles"),
        "OF": words.words("of"),
        "YW": words.words("year_words"),
        "YS": words.words("year_suffix"),
        "FISCAL": r"(?i:fiscal(?: {1,4}year)?|FY)",
        "MPREP": words.words("month_prepositions"),
        "DPREP": words.words("day_prepositions"),
        "YPREP": words.words("year_prepositions"),
        "NUMBERWORD": words.words("number_word_after_day"),
        "SEASONPREP": words.words("season_prepositions", "words"),
        "REL": rf"(?:(?P<rl>{last})|(?P<rt>{this})|(?P<rn>{coming})) {{1,4}}(?P<ru>{unit})"
        + (
            ""
            if words.language == "en"
            else rf"|(?P<ru2>{unit}) {{1,4}}(?:(?P<rl2>{last})|(?P<rt2>{this})|(?P<rn2>{coming}))"
        ),
        "UNITREL": rf"(?:(?:{last}|{this}|{coming}) {{1,4}}{unit}|{unit} {{1,4}}(?:{last}|{this}|{coming}))"
        if words.language != "en"
        else NOTHING,
        "THIS": this,
        "THISB": this if words.language != "en" else NOTHING,
        "DIR": rf"(?:(?P<dl>{last})|(?P<dt>{this})|(?P<dn>{coming}))",
        "DIRB": rf"(?:(?P<dl2>{last})|(?P<dt2>{this})|(?P<dn2>{coming}))"
        if words.language != "en"
        else f"(?P<dl2>{NOTHING})|(?P<dn2>{NOTHING})",
        "DIRC": rf"(?:(?P<dl3>{last})|(?P<dn3>{coming}))"
        if words.language != "en"
        else rf"(?P<dl3>(?i:last(?! {{1,4}}\w*(?:week|month|year))))|(?P<dn3>{NOTHING})",
        "DAYS": words.days.pattern,
        "DAYPARTS": words.day_parts.pattern,
        "CONTEXTDAYS": words.context_days.pattern,
        "RELATIVE": words.relative.pattern,
        "BEFORE": shift.get("before", NOTHING),
        "SAME": shift.get("same", NOTHING),
        "AFTER": shift.get("after", NOTHING),
        "COUNTED": words.words("not", "counted"),
        "AFTERWEEKDAY": rf" {{1,4}}{words.words('not', 'after_weekday')}",
        "AGO": words.words("ago", "after"),
        "AGOBEFORE": words.words("ago", "before"),
        "AGOBARE": words.words("ago", "bare"),
        "EARLIER": words.words("ago", "context_after"),
        "LATER": words.words("ago", "context_later"),
        "HENCE": words.words("ago", "hence"),
        "DECADEBEFORE": words.words("decades", "before"),
        "DECADEAFTER": after,
    }


def _unit_pattern(words: Vocabulary, unit: str) -> str:
    return alternatives(str(words.raw["units"][unit]).split())


def day_number(text: str) -> int:
    """The number of a day without its ending."""
    return int("".join(filter(str.isdigit, text)))


def full_year(text: str) -> int:
    """Four digits, or two after an apostrophe: of this century up to 30."""
    if len(text) == 4:
        return int(text)
    short = int(text[1:])
    return 2000 + short if short <= 30 else 1900 + short
