"""What the gazetteers say of a form, as linking needs it: one id that the form surely has, or none.

Not responsible for the lists themselves (`gazetteer`).
"""

from functools import lru_cache

from reader.analysis.fold import fold
from reader.analysis.gazetteer import Entry, lookup
from reader.analysis.model import EntityKind
from reader.analysis.names.forms import CLUBS, core, is_acronym, words
from reader.analysis.teams import is_home

_SURE = 0.5
_SURE_FOR_PERSON = 0.9
_RIVAL = 0.3
_INSTITUTIONAL = frozenset({EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.FACILITY})


def _firm(form: str, kind: EntityKind) -> tuple[Entry, ...]:
    """The firm or club of a form that only adds what it is: "Quillon Holdings Inc.", "Norwell Football Club"."""
    if kind is not EntityKind.ORGANISATION:
        return ()
    whole = words(form)
    club = next((size for size in (3, 2, 1) if len(whole) > size and whole[-size:] in CLUBS), 0)
    bare, sort = (" ".join(whole[:-club]), "team") if club else (" ".join(core(form)), "company")
    return tuple(entry for entry in lookup(bare) if entry.type == sort) if bare != fold(form) else ()


@lru_cache(50_000)
def known_as(form: str, kind: EntityKind) -> Entry | None:
    """The entry that `form` surely means where it is seen as `kind`; `None` where it may mean others."""
    team = kind is EntityKind.ORGANISATION and is_home(fold(form))
    found = lookup(form) or _firm(form, kind)
    if is_acronym(form) and sum(entry.weight >= _RIVAL for entry in found) > 1:
        return None  # several go by these letters
    for entry in found:
        if team and entry.kind is EntityKind.PLACE:
            continue  # the team that is called after the place
        if entry.kind is kind or {entry.kind, kind} <= _INSTITUTIONAL:
            return entry if entry.weight >= _SURE else None
        if entry.weight >= _SURE_FOR_PERSON:
            return entry
    return None
