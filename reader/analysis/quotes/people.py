"""Which entity the words at a cue stand for: names, pronouns and descriptions such as "the minister".

A pronoun is the first suitable person of the nearest sentence before it, quotations left out, as in the sieves of Muzny
et al. (2017); a description is who the report itself calls so. Where nothing fits, nothing is said.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from reader.analysis.model import Entity, EntityKind, Mention
from reader.analysis.name_lists import is_common_word, is_given_name
from reader.analysis.names.lexicon import ROLES
from reader.analysis.quotes.genders import gender
from reader.analysis.quotes.lists import words_in
from reader.document.model import Span

_PERSONAL = {"he": "m", "she": "f"}
_BODIES = words_in("""
    company firm agency ministry department outlet newspaper paper group organisation organization board committee
    embassy bank court commission office association union party council university institute network
""")
_UNNAMED = words_in("""
    rep lawyer attorney official officials source sources spokesman spokeswoman spokesperson aide aides employee
    witness resident
    diplomat analyst analysts expert experts officer officers critics police authorities statement report
""")
_BODY_KINDS = (EntityKind.ORGANISATION, EntityKind.FACILITY)
_TITLE = re.compile(r"([\w-]+) $")
_APPOSITION = re.compile(
    r",? (?:who (?:is|was) )?(?:(?:the|a|an|its|his|her|their) )?((?:[\w'&-]+ ?){1,6})(?=[,.;:(\"]|$)"
)
_HEAD = re.compile(r"\b(?:of|for|from|at|in|with|on|by)\b|,")
_SENTENCES_BACK = 12
_FULL_NAME = 2


def is_person(entity: Entity) -> bool:
    """Whether an entity is a person, or is called like one though its kind was taken for another."""
    if entity.kind is not EntityKind.ORGANISATION:
        return entity.kind is EntityKind.PERSON
    words = entity.name.split()
    return len(words) == _FULL_NAME and is_given_name(words[0]) and not is_common_word(words[1])


class People:
    """The entities of one report by place. Built once for each report."""

    def __init__(
        self, plain: str, sentences: Sequence[Span], entities: Sequence[Entity], quoted: Sequence[Span]
    ) -> None:
        self._plain = plain
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        inside = [span.start for span in quoted]
        every = sorted(
            ((mention, entity) for entity in entities for mention in entity.mentions), key=lambda one: one[0].span
        )
        self._all = every
        self._all_starts = [mention.span.start for mention, _ in every]
        self._longest = max((len(mention.span) for mention, _ in every), default=0)

        def outside(span: Span) -> bool:
            at = bisect_right(inside, span.start) - 1
            return at < 0 or quoted[at].end <= span.start

        self._outside = [(mention, entity) for mention, entity in every if outside(mention.span)]
        self._outside_starts = [mention.span.start for mention, _ in self._outside]
        self._genders: dict[str, str | None] = {}
        self._by_id = {entity.id: entity for entity in entities}
        self._described: dict[str, list[tuple[int, Entity]]] | None = None

    def mentions(self, span: Span) -> list[tuple[Mention, Entity]]:
        """Mentions that lie in `span`, in text order."""
        first = bisect_left(self._all_starts, span.start)
        last = bisect_left(self._all_starts, span.end)
        return [one for one in self._all[first:last] if one[0].span.end <= span.end]

    def outside(self, span: Span) -> list[tuple[Mention, Entity]]:
        """Mentions that begin in `span` and stand in no quotation."""
        first = bisect_left(self._outside_starts, span.start)
        last = bisect_left(self._outside_starts, span.end)
        return self._outside[first:last]

    def who(self, span: Span) -> str | None:
        """The id of the entity that the words of `span` stand for."""
        words = span.of(self._plain)
        low = words.lower()
        if low in _PERSONAL:
            return self._pronoun(span.start, (EntityKind.PERSON,), _PERSONAL[low])
        if low in ("it", "they"):
            return self._pronoun(span.start, _BODY_KINDS, None)
        named = self._named(span, words)
        if named is not None:
            return named.id
        return self._description(span, words)

    def _named(self, span: Span, words: str) -> Entity | None:
        cut = _HEAD.search(words)
        head = Span(span.start, span.start + cut.start()) if cut and cut.start() > 0 else span
        inside = self.mentions(span)
        # "Reid's lawyer" is not Reid.
        persons = [one for one in inside if is_person(one[1]) and not self._plain.startswith("'s ", one[0].span.end)]
        trimmed_head = head.of(self._plain).rstrip()
        end = head.start + len(trimmed_head)
        for mention, entity in persons:
            if mention.span.end <= end or not cut:
                return entity
        last_head_word = trimmed_head.split()[-1].lower() if trimmed_head.split() else ""
        if persons and last_head_word.rstrip(".") in ROLES and words[:1].isupper():
            return persons[-1][1]  # "Secretary of Defense Lloyd Austin"
        for mention, entity in reversed(inside):
            if mention.span.start < end <= mention.span.end:
                if last_head_word in _UNNAMED:
                    return None
                return entity
        return None

    def _gender(self, entity: Entity) -> str | None:
        if entity.id not in self._genders:
            found = gender(entity.name, "")
            for mention in entity.mentions:
                if found is not None:
                    break
                before = self._plain[max(0, mention.span.start - 14) : mention.span.start].split()
                found = gender(mention.text, before[-1] if before else "")
            self._genders[entity.id] = found
        return self._genders[entity.id]

    def _pronoun(self, start: int, kinds: tuple[EntityKind, ...], wanted: str | None) -> str | None:
        here = bisect_right(self._starts, start) - 1
        spare = None
        for back in range(max(here, 0), max(here - _SENTENCES_BACK, -1), -1):
            if back >= len(self._sentences):
                return None
            sentence = self._sentences[back]
            within = Span(sentence.start, max(sentence.start, min(sentence.end, start)))
            suitable = [
                (mention, entity)
                for mention, entity in self.outside(within)
                if entity.kind in kinds
                and (wanted is None or self._gender(entity) in (wanted, None))
                and not self._plain.startswith("'s", mention.span.end)
            ]
            if not suitable:
                continue
            return suitable[0][1].id
        return spare

    def _description(self, span: Span, words: str) -> str | None:
        cut = _HEAD.search(words)
        head = (words[: cut.start()] if cut else words).split()
        if len(head) < 2 or head[0].lower() not in ("the", "his", "her", "its", "their"):
            return None
        noun = head[-1].lower()
        if noun in _UNNAMED or re.search(r"\bof an? ", words):
            return None
        if noun in _BODIES:
            return self._pronoun(span.start, _BODY_KINDS, None)
        known = self._called(noun)
        before = [entity for at, entity in known if at < span.start]
        if before:
            return before[-1].id
        if known:
            return known[0][1].id
        return self._pronoun(span.start, (EntityKind.PERSON,), None) if noun in ROLES or head[1][0].isupper() else None

    def _called(self, noun: str) -> list[tuple[int, Entity]]:
        """Who the report calls by a common noun, in text order: "Mayor Tveitan", "Tveitan, the mayor"."""
        if self._described is None:
            self._described = defaultdict(list)
            for mention, entity in self._all:
                if is_person(entity):
                    for word in self._beside(mention.span):
                        self._described[word].append((mention.span.start, entity))
        return self._described.get(noun, [])

    def _beside(self, span: Span) -> set[str]:
        """The words of a title before a name and of an apposition behind it."""
        title = _TITLE.search(self._plain, max(0, span.start - 30), span.start)
        apposition = _APPOSITION.match(self._plain, span.end, span.end + 80)
        words = title[1].lower().split() if title else []
        return {*words, *(apposition[1].lower().split() if apposition else ())}
