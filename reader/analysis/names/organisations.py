"""How forms of organisations, places and works shorten: what a short form may leave out of a long one.

Pure rules over two forms. Not responsible for whether another long form would do as well (`clusters`).
"""

from enum import IntEnum
from functools import lru_cache
from itertools import accumulate

from reader.analysis.gazetteer import is_common_word, lookup
from reader.analysis.model import EntityKind
from reader.analysis.names.forms import STOP_WORDS, core, parts, says_only_what_trade, words
from reader.analysis.names.lexicon import COMPASS, FACILITIES, ORGANISATIONS


class Shortening(IntEnum):
    """How much the words alone say: `HEAD` needs to be the only one in its report, `START` to follow the long form.

    `PLACED` is a kind of institution that a place or nation stands before, or one word after a nation, which others may
    have as well: it goes before any other `HEAD`.
    """

    SURE = 4
    TAIL = 3
    PLACED = 2
    HEAD = 1
    START = 0


_WATERS = frozenset({"sea", "ocean", "river", "mountains", "desert", "peninsula", "lake", "strait"})
_LONGEST_START = 4
_DIVISIONS_WORDS = """
    division unit subsidiary commercial defence military research labs studios pictures records news sports north
    south east west europe asia africa america american european middle foundation union museum stadium arena park
    awards cup prize school college university hospital airport street road avenue festival championship association
    club times post journal tribune herald party act treaty war day prime one tv radio magazine network
"""
_SUCCESSORS = frozenset({("new",), ("old",)})
"""What stands alone before a name of another: a firm is not what shall come after it."""
_DIVISIONS = frozenset(_DIVISIONS_WORDS.split())
"""What follows names something else: a part of it, a region of it, or a thing called after it."""


def shortening(short: str, long: str, kind: EntityKind) -> Shortening | None:
    """How `short` may stand for `long`, `None` where it may not."""
    brief, full = words(short), words(long)
    if not brief or len(brief) >= len(full):
        return None
    size = len(brief)
    cuts = edges(long)
    if full[:size] == brief:
        return _by_start(brief, full[size:], kind) if size in cuts else None
    if full[-size:] != brief:
        full = core(long)
    if full[-size:] != brief or len(full) - size not in cuts or _is_beside(full[:-size], brief, kind):
        return None
    return _by_tail(brief, full[:-size])


@lru_cache(20_000)
def edges(form: str) -> frozenset[int]:
    """After how many words a form has a space: "Halvik–Cassel Line" does not shorten to "Halvik"."""
    return frozenset(accumulate(len(part.split()) for part in parts(form)))


def _by_start(brief: tuple[str, ...], rest: tuple[str, ...], kind: EntityKind) -> Shortening | None:
    if says_only_what_trade(rest):
        return None if brief[-1] in ORGANISATIONS or brief[-1] in FACILITIES else Shortening.SURE
    if kind is EntityKind.PLACE and len(rest) == 1 and rest[0] in _WATERS:
        return Shortening.SURE
    if is_generic(brief):
        return Shortening.HEAD if rest[0] in {"of", "for"} else None
    if rest[0] == "of" and kind is EntityKind.ORGANISATION and len(brief) > 1 and is_place(" ".join(rest[1:])):
        return Shortening.HEAD
    if len(rest) > _LONGEST_START or any(word in _DIVISIONS for word in rest) or rest[0] in STOP_WORDS:
        return None
    return Shortening.START


def _is_beside(before: tuple[str, ...], brief: tuple[str, ...], kind: EntityKind) -> bool:
    """Whether the long form is a part of the short one, or another beside it: "Central Quillia". No street is."""
    return kind is not EntityKind.FACILITY and COMPASS.issuperset(before) and not is_generic(brief)


def _by_tail(brief: tuple[str, ...], before: tuple[str, ...]) -> Shortening | None:
    if before[-1] in STOP_WORDS or before in _SUCCESSORS:
        return None
    placed = is_place(" ".join(before))
    if is_generic(brief):
        return Shortening.PLACED if placed else Shortening.HEAD
    if placed and len(brief) == 1 and is_people(" ".join(before)) and not brief[0].endswith("s"):
        return Shortening.PLACED
    if placed or says_only_what_trade(before):
        return Shortening.SURE
    if len(brief) > 1:
        return Shortening.TAIL
    return Shortening.TAIL if brief[0].endswith("s") else Shortening.HEAD


@lru_cache(20_000)
def is_generic(brief: tuple[str, ...]) -> bool:
    """Whether the words are only a kind of institution: "Ministry", "Police Department", "the Board"."""
    if brief[-1] in ORGANISATIONS or brief[-1] in FACILITIES:
        return len(brief) < 3 and all(
            word in ORGANISATIONS or word in FACILITIES or is_common_word(word) for word in brief
        )
    return len(brief) == 1 and is_common_word(brief[0]) and not brief[0].endswith("s")


@lru_cache(20_000)
def is_place(form: str) -> bool:
    return any(entry.kind in (EntityKind.PLACE, EntityKind.NATIONALITY) for entry in lookup(form))


@lru_cache(20_000)
def is_people(form: str) -> bool:
    entries = lookup(form)
    return bool(entries) and entries[0].kind is EntityKind.NATIONALITY
