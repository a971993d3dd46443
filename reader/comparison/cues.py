"""What a translation keeps of a sentence: figures, dates, quotation marks and names by their sound.

Not responsible for aligning (`comparison.order`). All positions are code points.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.model import Analysis
from reader.analysis.normal import normal
from reader.comparison.passages.terms import telling
from reader.comparison.wording import words
from reader.document.model import Span

_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)*")
_QUOTED = re.compile(r'"|(?<!\w)\'|\'(?!\w)|[「」『』]')
_MONTHS = {
    name: str(number)
    for number, names in enumerate(
        (
            "january januar janvier enero січня января",
            "february februar février febrero лютого февраля",
            "march märz mars marzo березня марта",
            "april avril abril квітня апреля",
            "may mai mayo травня мая",
            "june juni juin junio червня июня",
            "july juli juillet julio липня июля",
            "august août agosto серпня августа",
            "september septembre septiembre вересня сентября",
            "october oktober octobre octubre жовтня октября",
            "november novembre noviembre листопада ноября",
            "december dezember décembre diciembre грудня декабря",
        ),
        1,
    )
    for name in names.split()
}
_CAPITAL = frozenset(("may", "march"))
"""Months that are other words where they are written small."""
# Sounds that scripts and languages write for one another.
_DOUBLE = (("sch", "s"), ("sh", "s"), ("ch", "k"), ("kh", "h"), ("ph", "p"), ("th", "t"), ("zh", "s"))
_NEAR = str.maketrans("bdgcqrlvfzj", "ptkkkllppss")
_HEARD = 3
"""So many consonants of a name are compared: what follows may be the ending of a case, or a particle."""


@dataclass(frozen=True, slots=True)
class Cues:
    """A sentence with what a translation would keep: by how it is compared, how it is written."""

    span: Span
    figures: Mapping[str, str]
    names: Mapping[str, str]
    quoted: bool


def cues(analysis: Analysis) -> tuple[Cues, ...]:
    """One item for each sentence of the report itself, in order."""
    text = analysis.article.text
    return tuple(_cues(text, span) for span in telling(analysis))


def shared_cues(left: Sequence[Cues], right: Sequence[Cues]) -> tuple[str, ...]:
    """What both keep, in the words of the left one: figures and dates, then names."""
    told: dict[str, None] = {}
    for ours, theirs in (
        ([each.figures for each in left], [each.figures for each in right]),
        ([each.names for each in left], [each.names for each in right]),
    ):
        known = {key for each in theirs for key in each}
        told.update((wording, None) for each in ours for key, wording in each.items() if key in known)
    return tuple(told)


def _cues(text: str, span: Span) -> Cues:
    plain = normal(span.of(text))
    figures = {_value(found[0]): found[0] for found in _NUMBER.finditer(plain)}
    names: dict[str, str] = {}
    for word in words(text, span):
        wording = word.span.of(text)
        month = _MONTHS.get(word.key)
        if month and (word.key not in _CAPITAL or wording[0].isupper()):
            figures[month] = wording
        elif sound := _sound(wording):
            names.setdefault(sound, wording)
    return Cues(span, figures, names, bool(_QUOTED.search(plain)))


def _value(figure: str) -> str:
    """A figure without the marks that part thousands, which languages write in different ways."""
    return re.sub(r"[., ](?=\d{3}(?!\d))", "", figure).replace(",", ".")


@lru_cache(maxsize=1 << 16)
def _sound(word: str) -> str:
    """The first consonants of what may be a name, in Latin letters; empty where a word cannot be one.

    Scripts with capitals show names by them; in others every word of some length may be one.
    """
    from anyascii import anyascii

    first = word[0]
    if len(word) < 2 or (first.lower() != first.upper() and not first.isupper()):
        return ""
    latin = re.sub(r"[^a-z]", "", anyascii(word).casefold())
    for spelt, heard in _DOUBLE:
        latin = latin.replace(spelt, heard)
    key = re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyw]", "", latin.translate(_NEAR)))
    return key[:_HEARD] if len(key) >= _HEARD else ""
