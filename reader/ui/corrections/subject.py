"""What a correction is about: what the person points at, in the findings or in a text. Pure.

Sides are those of the comparison; spans are code points.
"""

from dataclasses import dataclass

from reader.comparison.model import Comparison, LinkedEntity, Passage, PossibleLink, Side
from reader.document.model import Span
from reader.ui.findings.passages import matches


@dataclass(frozen=True, slots=True)
class Subject:
    """Exactly one of the first four is there, or `words`. `mention` is the very mention, where one was pointed at.

    `passages` are what one row of the findings holds: the matches of one sentence of the left report, the best first.
    `words` are selected, or stand at the text cursor, in either text.
    """

    entity: LinkedEntity | None = None
    possible: PossibleLink | None = None
    passages: tuple[Passage, ...] = ()
    decision: str = ""
    mention: tuple[Side, Span] | None = None
    words: tuple[Side, Span] | None = None

    def actions(self) -> tuple[str, ...]:
        """The ids of the corrections that make sense here."""
        if self.possible is not None:
            return ("same", "not_same")
        if self.passages:
            return ("unlink",)
        if self.decision:
            return ("withdraw",)
        if self.entity is not None:
            return ("same", "not_same", "rename", "kind", "not_a_name")
        return ("mark_name",) if self.words is not None else ()


def of_row(comparison: Comparison, about: str, row_id: str) -> Subject | None:
    """What a row of the findings is about; `None` for what cannot be corrected."""
    match about:
        case "name":
            entity = next((each for each in comparison.entities if each.id == row_id), None)
            return Subject(entity=entity) if entity else None
        case "possible":
            link = next((each for each in comparison.possible if each.id == row_id), None)
            return Subject(possible=link) if link else None
        case "passage":
            group = next((each for each in matches(comparison.passages) if each[0].id == row_id), None)
            return Subject(passages=tuple(group)) if group else None
        case "decision":
            return Subject(decision=row_id.partition(" ")[2])
    return None


def of_place(comparison: Comparison, side: Side, selected: Span) -> Subject:
    """What stands in a text: the name there, or the selected words where that is something else."""
    for entity in comparison.entities:
        for mention in entity.mentions(side):
            if _means(mention.span, selected):
                return Subject(entity=entity, mention=(side, mention.span))
    return Subject(words=(side, selected)) if len(selected) else Subject()


def _means(mention: Span, selected: Span) -> bool:
    """Whether the cursor stands on a mention, or the mention itself is selected."""
    if len(selected):
        return mention == selected
    return mention.start <= selected.start < mention.end


def likeliest(comparison: Comparison, entity: LinkedEntity) -> list[LinkedEntity]:
    """All other names, those first that an entity is most likely the same as."""
    offered = {one for link in comparison.possible if entity.id in link.entities for one in link.entities}
    own = _words(entity)

    def rank(other: LinkedEntity) -> tuple[bool, bool, int, int]:
        alike = len(own & _words(other))
        return other.id not in offered, other.kind is not entity.kind, -alike, -len(other.left) - len(other.right)

    return sorted((each for each in comparison.entities if each.id != entity.id), key=rank)


def _words(entity: LinkedEntity) -> set[str]:
    mentions = (*entity.left, *entity.right)
    return {word for text in {mention.text for mention in mentions} for word in text.casefold().split()}


def sentence_at(comparison: Comparison, side: Side, selected: Span) -> Span | None:
    """The selected passage, or the sentence at the cursor."""
    if len(selected):
        return selected
    sentences = comparison.analysis(side).sentences
    return next((each for each in sentences if each.start <= selected.start < max(each.end, each.start + 1)), None)
