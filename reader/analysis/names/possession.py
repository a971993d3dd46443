"""Possessive endings that stand inside a name: "University's Institute", "People's Party", "Sheriff's Office"."""

from reader.analysis.names.lexicon import FACILITIES, INSTITUTES, ORGANISATIONS, OWNERS
from reader.analysis.names.words import Word

_HEADS = ORGANISATIONS | FACILITIES


def belongs(words: tuple[Word, ...], here: int) -> bool:
    """Whether a part of an institution follows it, or an institution its people: "University's", "People's"."""
    owner, word = words[here - 1], words[here]
    if not word.capital:
        return False
    if owner.key in _HEADS and word.key in INSTITUTES:
        return True
    return owner.key in OWNERS and owner.capital and _is_institution(words, here)


def _is_institution(words: tuple[Word, ...], here: int) -> bool:
    """Whether a kind of institution stands at `here`, or after another capital: "Liberation Army"."""
    if words[here].key in ORGANISATIONS or words[here].key in INSTITUTES:
        return True
    after = words[here + 1] if here + 1 < len(words) else None
    return after is not None and after.capital and after.gap == " " and after.key in ORGANISATIONS
