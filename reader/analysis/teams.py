"""Which places and schools teams are called after: "Jacksonville" of the "Jacksonville Jaguars".

Lookups only. Not responsible for whether a report means the team or the town (`names.teams`).
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from reader.analysis.fold import fold
from reader.analysis.gazetteer import lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import rows

_SURE = 0.5
_NO_NICKNAMES = frozenset(("united", "city", "town", "county", "rovers", "wanderers", "albion"))


def teams_of(home: str) -> frozenset[str]:
    """The ids of the teams that are called by a folded place and a nickname after it."""
    return _homes().get(home, frozenset())


def is_home(place: str) -> bool:
    """Whether a folded name is that of a place, and teams are called after it."""
    known = lookup(place.title())[:1] if teams_of(place) else ()
    return any(entry.kind is EntityKind.PLACE and entry.weight >= _SURE for entry in known)


@cache
def _homes() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for _, usual, _, others in rows("teams.tsv"):
        name = usual.rstrip("?")
        nicknames = {fold(other.strip("? ")) for other in others.split(";")}
        words = fold(name).split()
        cuts = [cut for cut in range(1, len(words)) if " ".join(words[cut:]) in nicknames] or [len(words) - 1]
        if cuts[0] > 0 and words[-1] not in _NO_NICKNAMES:
            found[" ".join(words[: cuts[0]])].add(f"team:{name}")
    return {home: frozenset(teams) for home, teams in found.items()}
