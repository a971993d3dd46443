"""Which groups of forms may be joined, tried from the surest rule to the least sure.

Every rule looks its candidates up in an index, so the work grows with the number of names and not with its square.
Not responsible for what speaks against a join (`clusters`).
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from reader.analysis.fold import fold, why_alike
from reader.analysis.gazetteer import is_family_name, is_given_name, lookup
from reader.analysis.model import EntityKind, Rule, Why
from reader.analysis.names.clusters import Clusters
from reader.analysis.names.forms import acronym_key, canonical, initials, is_acronym, words
from reader.analysis.names.known import known_as
from reader.analysis.names.organisations import Shortening, shortening
from reader.analysis.names.persons import alone, ends_with, is_full, may_be_position, person_name
from reader.analysis.variants import Likeness, blocking_keys, form_likeness, part_likeness, person_likeness

_MOST_CANDIDATES = 40
"""A word that more names share than this tells nothing about them."""
_LONG_NAME = 7
_PERSON, _PLACE = EntityKind.PERSON, EntityKind.PLACE
_NATIONALITY = EntityKind.NATIONALITY

Index = dict[str, list[int]]
Uses = dict[str, list[tuple[int, str]]]


def link(clusters: Clusters, *, within: bool) -> None:
    """Join what is one entity, offer what may be. `within` one report, order and closeness are evidence too."""
    _spelt_alike(clusters)
    _aliases(clusters)
    _full_persons(clusters)
    _described_persons(clusters)
    _acronyms(clusters)
    _shortened(clusters, within)
    _parts_of_persons(clusters, within)
    _other_spellings(clusters)


def _spelt_alike(clusters: Clusters) -> None:
    """One folded spelling is one entity, but a family name alone waits for its bearers."""
    exact: Uses = defaultdict(list)
    loose: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        named_fully = node.kind is _PERSON and any(map(is_full, node.forms))
        for form in node.forms:
            if not named_fully or is_full(form):
                exact[fold(form)].append((at, form))
                loose[alone(form) if node.kind is _PERSON else canonical(form)].append((at, form))
    for key in sorted(exact):
        for (first, form), (second, variant) in pairwise(exact[key]):
            if _spelling_beats_kinds(clusters, first, second, key):
                same = Why(Rule.EXACT, (form, variant)) if form == variant else why_alike(form, variant)
                clusters.join(first, second, same)
    for key in sorted(loose):
        for (first, form), (second, variant) in pairwise(loose[key]):
            kinds = {clusters.nodes[first].kind, clusters.nodes[second].kind}
            if kinds == {_PERSON} or not kinds & {_PERSON, _NATIONALITY}:
                clusters.join(first, second, Why(Rule.SPELLING, (form, variant), _LOOSELY))


_LOOSELY = "The forms differ only in abbreviations, in a title or in the ending of a company."


def _spelling_beats_kinds(clusters: Clusters, first: int, second: int, key: str) -> bool:
    here, there = clusters.nodes[first], clusters.nodes[second]
    if here.kind is there.kind or _PERSON not in (here.kind, there.kind):
        return True
    # A first or family name that is a place too may be either; any other word was only taken for a person.
    return not (is_given_name(key) or is_family_name(key)) or not any(
        entry.kind is _PLACE for form in here.forms for entry in lookup(form)
    )


def _aliases(clusters: Clusters) -> None:
    index: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        for form in node.forms:
            entry = known_as(form, node.kind)
            if entry:
                index[entry.id].append((at, form))
    for key in sorted(index):
        (first, form), *others = index[key]
        for second, other in others:
            clusters.join(first, second, Why(Rule.ALIAS, (form, other), "Both are known names of one and the same."))


def _full_persons(clusters: Clusters) -> None:
    index: Index = defaultdict(list)
    full = [
        (at, form)
        for at, node in enumerate(clusters.nodes)
        if node.kind is _PERSON
        for form in node.forms
        if is_full(form)
    ]
    for number, (_, form) in enumerate(full):
        for key in blocking_keys(form):
            index[key].append(number)
    weaker: list[tuple[int, int, Why]] = []
    for one, other in _candidates(index):
        (first, form), (second, variant) = full[one], full[other]
        if clusters.root(first) == clusters.root(second):
            continue
        alike = person_likeness(form, variant)
        if alike is None:
            continue
        if alike.certain:
            clusters.join(first, second, _why(alike, form, variant))
        else:
            weaker.append((first, second, _why(alike, form, variant)))
    for first, second, why in weaker:
        if clusters.may_join(first, second):
            clusters.offer(first, second, why)


def _described_persons(clusters: Clusters) -> None:
    """A full name after words that only look like a part of it is the same name."""
    index: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        for form in node.forms if node.kind is _PERSON else ():
            if is_full(form):
                index[alone(form)].append((at, form))
    for at, node in enumerate(clusters.nodes):
        for form in node.forms:
            found = alone(form).split()
            tails = (index.get(" ".join(found[cut:]), ()) for cut in range(1, len(found) - 1))
            for other, full in next(filter(None, tails), ()):
                if ends_with(form, full) and node.kind is not _PLACE:
                    note = f"{form} is {full} with a word before the name."
                    clusters.join(at, other, Why(Rule.SHORT_FORM, (form, full), note))


def _acronyms(clusters: Clusters) -> None:
    index: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        if node.kind is not _PERSON and node.kind is not _NATIONALITY:
            for form in node.forms:
                for letters in initials(form):
                    index[letters].append((at, form))
    for at, node in enumerate(clusters.nodes):
        for form in node.forms:
            if is_acronym(form) and not known_as(form, node.kind):
                _expand(clusters, at, form, index.get(acronym_key(form), ()))


def _expand(clusters: Clusters, at: int, form: str, long: Iterable[tuple[int, str]]) -> None:
    by_group = {
        clusters.root(other): (other, words) for other, words in long if clusters.root(other) != clusters.root(at)
    }
    kind = clusters.nodes[at].kind
    if len(by_group) != 1 or (kind in (_PERSON, _NATIONALITY) and len(acronym_key(form)) < 3):
        return
    ((other, full),) = by_group.values()
    clusters.join(at, other, Why(Rule.ACRONYM, (full, form), f"{form} is made of the initials of {full}."))


def _shortened(clusters: Clusters, within: bool) -> None:
    starts: Uses = defaultdict(list)
    ends: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        if node.kind is _PERSON or node.kind is _NATIONALITY:
            continue
        for form in node.forms:
            found = words(form)
            if len(found) > 1:
                starts[found[0]].append((at, form))
                ends[found[-1]].append((at, form))
    for at, node in enumerate(clusters.nodes):
        for form in node.forms:
            if (is_acronym(form) and node.kind is _PERSON) or (node.kind is _PERSON and is_full(form)):
                continue
            found = words(form)
            if not found:
                continue
            long = [*starts.get(found[0], ()), *ends.get(found[-1], ())]
            if len(long) <= _MOST_CANDIDATES:
                _lengthen(clusters, at, form, long, within)


def _lengthen(clusters: Clusters, at: int, form: str, long: Iterable[tuple[int, str]], within: bool) -> None:
    levels: dict[Shortening, dict[int, tuple[int, str]]] = defaultdict(dict)
    for other, full in long:
        level = shortening(form, full, clusters.nodes[other].kind)
        if level is not None and _kinds_allow(clusters, at, other, form, level):
            levels[level].setdefault(clusters.root(other), (other, full))
    if any(clusters.root(at) in found for found in levels.values()):
        return
    for level in sorted(levels, reverse=True):
        found = list(levels[level].values())
        if len(found) > 1:
            return
        other, full = found[0]
        why = Why(Rule.SHORT_FORM, (full, form), f"{form} is short for {full}, the only one of that name here.")
        if level >= Shortening.TAIL or (within and _before(clusters, other, at, level)):
            clusters.join(at, other, why)
            return
        if level is Shortening.START:
            clusters.offer(at, other, Why(Rule.SHORT_FORM, (full, form), f"{form} may be short for {full}."))


def _before(clusters: Clusters, long: int, short: int, level: Shortening) -> bool:
    return level is Shortening.HEAD or clusters.nodes[long].first < clusters.nodes[short].first


def _kinds_allow(clusters: Clusters, short: int, long: int, form: str, level: Shortening) -> bool:
    kind, full = clusters.nodes[short].kind, clusters.nodes[long].kind
    if kind is full:
        return True
    if known_as(form, kind):
        return False
    if kind in (_PERSON, _NATIONALITY):
        return level >= Shortening.TAIL
    return True


def _parts_of_persons(clusters: Clusters, within: bool) -> None:
    families: Uses = defaultdict(list)
    given: Uses = defaultdict(list)
    spelt: dict[str, set[str]] = defaultdict(set)
    for at, node in enumerate(clusters.nodes):
        if node.kind is not _PERSON:
            continue
        for form in node.forms:
            name = person_name(form)
            if name is None:
                continue
            for family in name.families:
                families[family].append((at, form))
                for key in blocking_keys(family):
                    spelt[key].add(family)
            given[name.given].append((at, form))
    bare = [at for at in range(len(clusters.nodes)) if _only_part(clusters, at)]
    left: list[int] = []
    for at in bare:
        found = [one for form in clusters.nodes[at].forms for one in families.get(alone(form), ())]
        if not _take(clusters, at, found, Rule.SHORT_FORM, "the only one of that family name here"):
            left.append(at)
    for at in left:
        person = clusters.nodes[at].kind is _PERSON
        if not person and not all(is_family_name(alone(form)) for form in clusters.nodes[at].forms):
            continue
        if not _spelt_otherwise(clusters, at, families, spelt, within) and person:
            _given_alone(clusters, at, given, within)


def _only_part(clusters: Clusters, at: int) -> bool:
    """Whether a node may be a family name alone."""
    node = clusters.nodes[at]
    forms = clusters.forms(at)
    if node.kind is _PERSON:
        return not any(
            is_full(form)
            for member in clusters.members(at)
            if clusters.nodes[member].kind is _PERSON
            for form in clusters.nodes[member].forms
        )
    short = all(len(words(form)) <= 2 for form in forms)
    return short and not any(known_as(form, node.kind) for form in node.forms)


def _take(clusters: Clusters, at: int, found: Iterable[tuple[int, str]], rule: Rule, note: str) -> bool:
    """Join a part of a name with its only bearer; more than one leave it open. Whether anybody bears it."""
    short = clusters.nodes[at].forms[0]
    bearers: dict[int, tuple[int, str]] = {}
    for other, full in found:
        if fold(full) != fold(short):
            bearers.setdefault(clusters.root(other), (other, full))
    if not bearers or clusters.root(at) in bearers:
        return bool(bearers)
    likely = {root: one for root, one in bearers.items() if not may_be_position(one[1])}
    bearers = likely if len(likely) == 1 else bearers
    if len(bearers) == 1:
        ((other, full),) = bearers.values()
        clusters.join(at, other, Why(rule, (full, short), f"{short} is short for {full}, {note}."))
    else:
        clusters.ambiguous[at] = tuple(other for other, _ in bearers.values())
        for other, full in bearers.values():
            clusters.offer(
                at, other, Why(rule, (full, short), f"{short} may be {full}, but others have that name too.")
            )
    return True


def _spelt_otherwise(clusters: Clusters, at: int, families: Uses, spelt: dict[str, set[str]], within: bool) -> bool:
    form = clusters.nodes[at].forms[0]
    word = alone(form)
    near = {family for key in blocking_keys(word) for family in spelt.get(key, ())}
    bearers: dict[int, tuple[int, str, Likeness]] = {}
    for family in sorted(near):
        alike = part_likeness(word, family)
        if alike is None:
            continue
        for other, full in families[family]:
            known = bearers.get(clusters.root(other))
            if known is None or (alike.certain and not known[2].certain):
                bearers[clusters.root(other)] = other, full, alike
    slip = within and len(bearers) == 1 and _must_be_a_slip(clusters, at, word)
    sure = [one for one in bearers.values() if one[2].certain or slip or _same_title(clusters, at, one[0])]
    if clusters.root(at) in bearers:
        return True
    if len(sure) == 1:
        other, full, alike = sure[0]
        return clusters.join(at, other, _why(alike, full, form))
    for other, full, alike in bearers.values():
        if clusters.may_join(at, other):
            clusters.offer(at, other, _why(alike, full, form))
    return bool(bearers)


def _must_be_a_slip(clusters: Clusters, at: int, word: str) -> bool:
    """Whether nobody is known by a long name that stands only once, one slip away from another here."""
    return len(word) >= _LONG_NAME and clusters.nodes[at].weight == 1 and not is_family_name(word)


def _same_title(clusters: Clusters, at: int, other: int) -> bool:
    ours = clusters.nodes[at].titles - _COMMON_TITLES
    return any(ours & clusters.nodes[member].titles for member in clusters.members(other))


_COMMON_TITLES = frozenset({"mr", "mrs", "ms", "miss", "sir", "dr", "mister"})


def _given_alone(clusters: Clusters, at: int, given: Uses, within: bool) -> None:
    node = clusters.nodes[at]
    found = given.get(alone(node.forms[0]), ())
    bearers = {clusters.root(other): (other, full) for other, full in found}
    if len(bearers) != 1 or clusters.root(at) in bearers:
        return
    ((other, full),) = bearers.values()
    short = node.forms[0]
    if within and clusters.nodes[other].first < node.first:
        clusters.join(
            at, other, Why(Rule.SHORT_FORM, (full, short), f"{short} is the given name of {full}, named before.")
        )
    else:
        clusters.offer(
            at, other, Why(Rule.SHORT_FORM, (full, short), f"{short} may be {full}, called by the given name.")
        )


def _other_spellings(clusters: Clusters) -> None:
    """Variants in spelling or script of what is not a full name of a person."""
    index: Index = defaultdict(list)
    forms = [
        (at, form)
        for at, node in enumerate(clusters.nodes)
        if node.kind is not _NATIONALITY
        for form in node.forms
        if not (node.kind is _PERSON and is_full(form)) and not is_acronym(form)
    ]
    for number, (at, form) in enumerate(forms):
        for key in blocking_keys(form):
            index[f"{_family_of(clusters.nodes[at].kind)} {key}"].append(number)
    for one, other in _candidates(index):
        (first, form), (second, variant) = forms[one], forms[other]
        if clusters.root(first) == clusters.root(second) or fold(form) == fold(variant):
            continue
        alike = form_likeness(form, variant, clusters.nodes[first].kind)
        if alike is None:
            continue
        if alike.certain:
            clusters.join(first, second, _why(alike, form, variant))
        elif clusters.may_join(first, second):
            clusters.offer(first, second, _why(alike, form, variant))


def _family_of(kind: EntityKind) -> str:
    return "person" if kind is _PERSON else "thing"


def _why(alike: Likeness, first: str, second: str) -> Why:
    return Why(alike.rule, (first, second), alike.note or None)


def _candidates(index: Index) -> list[tuple[int, int]]:
    """Pairs that share a key, each once, in order; keys that too many share are left out."""
    pairs = {
        (one, other)
        for found in index.values()
        if len(found) <= _MOST_CANDIDATES
        for place, one in enumerate(found)
        for other in found[place + 1 :]
    }
    return sorted(pairs)
