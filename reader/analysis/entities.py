"""Making entities: their ids, the form they are called by, and the reasons for differing forms.

Not responsible for which names are one entity (`names.grouping`, `comparison.links`).
"""

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

from reader.analysis.fold import fold, why_alike
from reader.analysis.model import Why
from reader.document.structure.shape import script_of


def distinct(ids: Iterable[str]) -> list[str]:
    """The same ids, none of them twice: later ones of one name get a number."""
    seen: Counter[str] = Counter()
    made = []
    for one in ids:
        seen[one] += 1
        made.append(one if seen[one] == 1 else f"{one}-{seen[one]}")
    return made


def entity_id(key: str) -> str:
    """An id that is the same wherever the same folded name stands."""
    return "e-" + blake2b(key.encode("utf-8", "replace"), digest_size=6).hexdigest()


def fullest(forms: Iterable[str]) -> str:
    """The form to call an entity by: in the script it is mostly written in, the longest, not all in capitals."""
    votes = Counter(forms)
    written = {form: script_of(form) for form in votes}
    scripts: Counter[str | None] = Counter()
    for form, count in votes.items():
        scripts[written[form]] += count
    return max(votes, key=lambda form: (scripts[written[form]], len(form), not form.isupper(), votes[form], form))


def explained(forms: Iterable[str], joins: Iterable[Why]) -> tuple[Why, ...]:
    """One reason for each differing form: why it is the same name as another one here."""
    first: dict[str, str] = {}
    reasons: list[Why] = []
    for form in dict.fromkeys(forms):
        known = first.setdefault(fold(form), form)
        if known != form:
            reasons.append(why_alike(known, form))
    pairs = {frozenset(one.forms) for one in reasons}
    for join in joins:
        pair = frozenset(join.forms)
        if len(pair) > 1 and pair not in pairs:
            pairs.add(pair)
            reasons.append(join)
    return tuple(reasons)
