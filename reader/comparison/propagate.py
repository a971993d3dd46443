"""Names that one report shows to be names, found unmarked in the other: mentions by rule `propagated`.

Only where the form is unmistakable: written alike, with capitals inside a sentence, no part of a longer name and no
common word. Not responsible for finding names within one report (`names.spread`).
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace

from reader.analysis.fold import fold
from reader.analysis.gazetteer import is_common_word, lookup
from reader.analysis.model import Analysis, EntityKind, Mention, Rule, Why
from reader.analysis.name_lists import given_share
from reader.analysis.names.persons import person_name
from reader.analysis.normal import clean, normal
from reader.comparison.model import LinkedEntity, Side
from reader.document.model import BlockKind, Span

_WORD = re.compile(r"[^\W_][\w'’.&-]*")
# Of a text read backwards, which takes no longer for a long one.
_LAST_WORD = re.compile(r" [\w'-]+")
_JOINED = re.compile(r"[-–&/@_]")
_SHORTEST = 3
_SHORTEST_FAMILY = 4
_CAPITALS_SAY_NOTHING = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.BYLINE})


def propagated(entities: Sequence[LinkedEntity], left: Analysis, right: Analysis) -> tuple[LinkedEntity, ...]:
    """The same entities, with the mentions that either report's names find in the other."""
    found: dict[str, dict[Side, list[Mention]]] = defaultdict(dict)
    people = {entity.id for entity in entities if entity.kind is EntityKind.PERSON}
    for side, analysis in ((Side.LEFT, left), (Side.RIGHT, right)):
        forms = _unmistakable(entities, side.other)
        for identity, mention in _unmarked(analysis, forms, people):
            found[identity].setdefault(side, []).append(mention)
    return tuple(_with(entity, found[entity.id]) if entity.id in found else entity for entity in entities)


def _with(entity: LinkedEntity, added: dict[Side, list[Mention]]) -> LinkedEntity:
    reasons = []
    known = {clean(mention.text) for mention in (*entity.left, *entity.right)}
    for side, mentions in added.items():
        for form in dict.fromkeys(clean(mention.text) for mention in mentions):
            note = f"The {side.other.value} report shows that {form} is a name."
            reasons.append(Why(Rule.PROPAGATED, (form, form), note))
            if form not in known:
                note = f"“{form}” is short for “{entity.name}”, the only one of that family name here."
                reasons.append(Why(Rule.SHORT_FORM, (entity.name, form), note))
    return replace(
        entity,
        left=_merged(entity.left, added.get(Side.LEFT, [])),
        right=_merged(entity.right, added.get(Side.RIGHT, [])),
        why=(*entity.why, *reasons),
    )


def _merged(known: tuple[Mention, ...], added: list[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted((*known, *added), key=lambda mention: mention.span)) if added else known


@dataclass(slots=True)
class Forms:
    """Forms that open with one word, each with the only entity that it may stand for, and their lengths."""

    owners: dict[str, str] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)

    def at(self, plain: str, start: int) -> str | None:
        """The longest form that stands at a place of the text."""
        found = (plain[start : start + length] for length in sorted(self.lengths, reverse=True))
        return next((form for form in found if form in self.owners), None)


def _unmistakable(entities: Iterable[LinkedEntity], side: Side) -> dict[str, Forms]:
    """Forms of one report by their first word."""
    owners: dict[str, set[str]] = defaultdict(set)
    written = {entity.id: [_forms(entity, each) for each in (side, side.other)] for entity in entities}
    for entity in entities:
        for form in set().union(*written[entity.id]):
            owners[form].add(entity.id)
    forms: dict[str, Forms] = defaultdict(Forms)
    for entity in entities:
        for form in written[entity.id][0]:
            if len(owners[form]) == 1 and _is_distinct(form, entity.kind):
                bucket = forms[form.split()[0]]
                bucket.owners[form] = entity.id
                bucket.lengths.add(len(form))
    return forms


def _forms(entity: LinkedEntity, side: Side) -> set[str]:
    """The forms of one report, and the family names of one word that nothing else is known by."""
    forms = {clean(mention.text) for mention in entity.mentions(side)}
    full = forms if entity.kind is EntityKind.PERSON else ()
    return forms.union(family for form in full if (family := _family(form)))


def _family(form: str) -> str | None:
    name, last = person_name(form), form.rsplit(maxsplit=1)[-1]
    if name is None or not name.families or fold(last) != name.families[0] or len(last) < _SHORTEST_FAMILY:
        return None
    return None if lookup(last) or given_share(fold(last)) else last


def _is_distinct(form: str, kind: EntityKind) -> bool:
    if not form[0].isupper() or kind in (EntityKind.WORK, EntityKind.LAW, EntityKind.EVENT):
        return False
    if " " in form:
        return True
    return len(form) >= _SHORTEST and not is_common_word(fold(form)) and not (form.isupper() and len(form) > 5)


def _unmarked(analysis: Analysis, forms: dict[str, Forms], people: Set[str]) -> Iterator[tuple[str, Mention]]:
    if not forms:
        return
    text = analysis.article.text
    plain = normal(text)
    marked = sorted(mention.span for entity in analysis.entities for mention in entity.mentions)
    ends = [span.end for span in marked]
    openings = {span.start for span in analysis.sentences}
    for block in analysis.article.body():
        if block.kind in _CAPITALS_SAY_NOTHING:
            continue
        last = block.span.start
        for word in _WORD.finditer(plain, block.span.start, block.span.end):
            bucket = forms.get(word[0].rstrip("'.’-").removesuffix("'s"))
            form = bucket.at(plain, word.start()) if bucket and word.start() >= last else None
            if bucket is None or form is None:
                continue
            span = Span(word.start(), word.start() + len(form))
            at = bisect_left(ends, span.start)
            free = not any(one.start <= span.end + 1 for one in marked[at : at + 1])
            if free and _stands_alone(plain, span, openings, person=bucket.owners[form] in people):
                yield bucket.owners[form], Mention(span, span.of(text))
                last = span.end


def _stands_alone(plain: str, span: Span, openings: set[int], *, person: bool) -> bool:
    """Whether a form is a whole name, and where it has one word, one whose capital says something.

    That of a `person` says enough where a sentence opens, if a small word follows: no other word is written so.
    """
    before, after = plain[max(0, span.start - 40) : span.start], plain[span.end : span.end + 2]
    if before[-1:].isalnum() or after[:1].isalnum() or _JOINED.match(after) or _JOINED.search(before[-1:]):
        return False
    if after[:1] == " " and after[1:2].isupper():
        return False
    if (found := _LAST_WORD.match(before[::-1])) and (word := found[0][:0:-1].lstrip("'-_"))[:1].isupper():
        return span.start - len(word) - 1 in openings
    one_word = " " not in plain[span.start : span.end]
    if person and after[:1] == " " and after[1:2].islower():
        return True
    return not (one_word and (span.start in openings or before[-1:] in {'"', "'", "("}))
