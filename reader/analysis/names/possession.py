"""Possessive endings that stand inside a name: "University's Institute", "People's Party", "Sheriff's Office"."""

from reader.analysis.names.lexicon import FACILITIES, INSTITUTES, ORGANISATIONS, OWNERS
from reader.analysis.names.words import Word

_HEADS = ORGANISATIONS | FACILITIES


def belongs(words: tuple[Word, ...], here: int) -> bool:
    """Whether a part of an institution follows it, or an institution its people: "University's", "People's"."""
    owner, word = words[here - 1], words[here]
    if not word.capital:
        return False
    return (owner.key in _HEADS and word.key in INSTITUTES) or (
        owner.key in OWNERS and owner.capital and (word.key in ORGANISATIONS or word.key in INSTITUTES)
    )
