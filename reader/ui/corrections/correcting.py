"""Corrections by the person, from what is pointed at to a change that can be undone. Asks where more must be known.

The changes are described by `reader.workflow.correcting`; the desk keeps and shows them. Not responsible for menus.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind
from reader.annotation.corrections import CorrectionType, Extent, Scope, Target
from reader.ui.corrections.question import Question
from reader.ui.corrections.subject import likeliest
from reader.ui.desk import Desk
from reader.ui.findings.texts import apart, excerpt, short
from reader.ui.history import History
from reader.ui.message_bar import Message
from reader.ui.words import finding_words, words
from reader.workflow import correcting

if TYPE_CHECKING:
    from reader.comparison.model import Comparison, LinkedEntity, Passage, Side
    from reader.document.model import Span
    from reader.ui.corrections.subject import Subject

Answer = Callable[[str, str], None]
"""Takes what was answered, and where it is to hold."""
_KINDS = tuple(kind.value for kind in EntityKind)
_NARROW = ("pair", "article")
_NONE = "none"


class Correcting(QObject):
    """Remembers where the last correction holds, for the next one. Lives on the GUI thread."""

    asked = Signal(object, object)  # a Question, and what to do with the answer
    scope_changed = Signal(str)
    told = Signal(str)  # what was done, or why it could not be, as a sentence
    said = Signal(object)  # Message

    def __init__(self, desk: Desk, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._history = history
        self._scope = "pair"

    def set_scope(self, scope: str) -> None:
        """Say where the next corrections hold: pair, article, collection."""
        self._scope = scope
        self.scope_changed.emit(scope)

    def run(self, action: str, subject: "Subject | None") -> None:
        """Do what an action says with what is pointed at, or say what to point at."""
        comparison = self._desk.comparison
        if comparison is None:
            return
        if subject is None or action not in subject.actions():
            self.told.emit(self._what_to_point_at(action))
        elif subject.possible is not None:
            said = correcting.accepted if action == "same" else correcting.refused
            kind, targets = said(comparison, subject.possible)
            self._correct(kind, *targets)
        elif subject.passages:
            self._unlink(comparison, subject.passages)
        elif subject.decision:
            self.withdraw(subject.decision)
        elif subject.entity is not None:
            self._correct_name(action, comparison, subject.entity, subject.mention)
        elif subject.words is not None:
            self._mark_name(comparison, *subject.words)

    def give(self, side: int, *, outlet: str | None = None, published: str | None = None) -> None:
        """Take the person's word for an outlet or a date of publication."""
        change = self._desk.giving(side, outlet=outlet, published=published)
        if change is not None:
            text = self.tr("giving the outlet") if outlet is not None else self.tr("giving the date")
            self._history.do(text, change, self._desk.give)

    def link(self, left: "Span | None", right: "Span | None") -> None:
        """Set two passages beside each other."""
        from reader.comparison.model import Side

        comparison = self._desk.comparison
        if comparison is None or left is None or right is None:
            self.told.emit(self.tr("Select a passage in each report, or put the text cursor into a sentence of each."))
            return
        targets = (correcting.words_at(comparison, side, span) for side, span in zip(Side, (left, right), strict=True))
        self._correct(CorrectionType.PASSAGE, *targets)

    def withdraw(self, decision: str) -> None:
        """Take a decision back."""
        change = correcting.withdraw(self._desk.corrections, decision)
        if change.removed:
            self._history.do(self.tr("withdrawing a decision"), change, self._desk.change)
            self.told.emit(self.tr("The decision was withdrawn."))

    # Passages

    def _unlink(self, comparison: "Comparison", passages: "tuple[Passage, ...]") -> None:
        """Take passages apart that do not belong together; of several that one sentence matches, ask which."""
        from reader.comparison.model import Side

        if len(passages) == 1:
            self._part(comparison, passages)
            return
        right = ((str(place), excerpt(comparison, Side.RIGHT, each.right)) for place, each in enumerate(passages))
        choices = (*right, (_NONE, self.tr("None of these match")))
        shown = apart(short(passages[0].left.of(comparison.left.article.text), 60))

        def part(said: str) -> None:
            self._part(comparison, passages if said == _NONE else (passages[int(said)],))

        self._ask(Question(self.tr("Which of these does not match “{words}”?").format(words=shown), choices), part)

    def _part(self, comparison: "Comparison", passages: "tuple[Passage, ...]") -> None:
        scope = Scope(self._scope)
        change = correcting.parted_passages(comparison, self._desk.corrections, passages, scope=scope)
        left, right = change.added[0].targets[0], (each.targets[1] for each in change.added)
        self._do(CorrectionType.NOT_A_PASSAGE, change, (left, *right), scope=scope)

    # Names

    def _correct_name(
        self, action: str, comparison: "Comparison", entity: "LinkedEntity", mention: "tuple[Side, Span] | None"
    ) -> None:
        target = correcting.entity_at(comparison, entity.id, mention)
        name = apart(entity.name)
        match action:
            case "same":
                others = tuple(_choice(each) for each in likeliest(comparison, entity))
                title = self.tr("“{name}” is the same as…").format(name=name)
                self._ask(Question(title, others), lambda said: self._join(comparison, target, said))
            case "not_same" if mention is not None:
                self._take_out(comparison, entity, mention)
            case "not_same":
                self._split(comparison, entity)
            case "rename":
                title = self.tr("Call “{name}”…").format(name=name)
                self._ask(Question(title, typed=entity.name), lambda said: self._rename(target, said))
            case "kind":
                title = self.tr("What kind of name is “{name}”?").format(name=name)
                kinds = tuple((code, words.kind(code)) for code in _KINDS)
                self._ask(Question(title, kinds), self._valued(CorrectionType.KIND, target))
            case "not_a_name":
                if mention is not None:
                    target = correcting.entity_at(comparison, entity.id, mention, Extent.FORM)
                self._correct(CorrectionType.NOT_A_NAME, target)

    def _join(self, comparison: "Comparison", target: Target, other: str) -> None:
        self._correct(CorrectionType.SAME, target, correcting.entity_at(comparison, other))

    def _valued(self, kind: CorrectionType, target: Target) -> Callable[[str], None]:
        return lambda said: self._correct(kind, target, value=said)

    def _rename(self, target: Target, name: str) -> None:
        """Call a name otherwise. Where another is called so already they stay two, and that is said."""
        self._correct(CorrectionType.RENAME, target, value=name)
        comparison = self._desk.comparison
        alike = [each for each in comparison.entities if fold(each.name) == fold(name)] if comparison else []
        if len(alike) < 2 or comparison is None:
            return
        one, other = (correcting.entity_at(comparison, each.id) for each in alike[:2])
        text = self.tr("Another name here is called “{name}” too. They stay two.").format(name=apart(name))
        join = (self.tr("Make them one"), lambda: self._correct(CorrectionType.SAME, one, other))
        self.said.emit(Message(text, "news", (join,)))

    def _take_out(self, comparison: "Comparison", entity: "LinkedEntity", mention: "tuple[Side, Span]") -> None:
        try:
            kind, targets = correcting.taken_out(comparison, entity.id, mention)
        except ValueError:
            self.told.emit(self.tr("This is the only mention of “{name}”.").format(name=apart(entity.name)))
            return
        self._correct(kind, *targets)

    def _split(self, comparison: "Comparison", entity: "LinkedEntity") -> None:
        """Ask which of an entity's forms is somebody else; with one form alone, the reports are parted."""
        groups = _written(entity)
        if len(groups) < 2:
            self.told.emit(self.tr("“{name}” stands here in one form and in one report only.").format(name=entity.name))
            return
        first = groups[0][1]
        choices = tuple(
            (str(number), self.tr("“{form}”, {side}").format(form=apart(form), side=finding_words.report(side.value)))
            for number, (form, (side, _)) in enumerate(groups)
            if number
        )

        def part(said: str) -> None:
            other = groups[int(said)][1]
            kind, targets = correcting.parted(comparison, (entity.id, *first), (entity.id, *other))
            self._correct(kind, *targets)

        title = self.tr("Which of these is not “{name}”?").format(name=apart(entity.name))
        self._ask(Question(title, choices), part)

    def _mark_name(self, comparison: "Comparison", side: "Side", span: "Span") -> None:
        target = correcting.words_at(comparison, side, span)
        title = self.tr("What kind of name is “{name}”?").format(name=apart(short(target.name, 60)))
        kinds = tuple((code, words.kind(code)) for code in _KINDS)
        self._ask(Question(title, kinds), self._valued(CorrectionType.NAME, target))

    # Asking and doing

    def _ask(self, question: Question, answer: Callable[[str], None]) -> None:
        def answered(said: str, scope: str) -> None:
            self.set_scope(scope)
            answer(said)

        self.asked.emit(replace(question, scope=self._scope), answered)

    def _correct(self, kind: CorrectionType, *targets: Target, value: str | None = None) -> None:
        scope = self._scope
        if scope not in _NARROW and any(target.extent is Extent.MENTION for target in targets):
            scope = "article"  # one mention is not everywhere
        holds = Scope(scope)
        change = correcting.correct(self._desk.corrections, kind, *targets, value=value, scope=holds)
        self._do(kind, change, targets, value=value, scope=holds)

    def _do(
        self,
        kind: CorrectionType,
        change: correcting.Change,
        targets: tuple[Target, ...],
        *,
        scope: Scope,
        value: str | None = None,
    ) -> None:
        shown = words.kind(value) if kind is CorrectionType.KIND and value else value or ""
        about = " – ".join(f"“{apart(short(target.name, 40))}”" for target in targets)
        text = f"{about}: {finding_words.correction(kind.value, shown)}"
        self._history.do(text, change, self._desk.change)
        self.told.emit(f"{text}, {finding_words.scope(scope.value)}.")

    def _what_to_point_at(self, action: str) -> str:
        match action:
            case "mark_name":
                return self.tr("Select the words that are a name first.")
            case "unlink":
                return self.tr("Choose a match in the list of passages first.")
            case "withdraw":
                return self.tr("Choose a decision in the overview first.")
        return self.tr("Choose a name first: in the list of names, or with the text cursor on a mention.")


def _choice(entity: "LinkedEntity") -> tuple[str, str]:
    return entity.id, f"{entity.name} · {words.kind(entity.kind.value)}"


def _written(entity: "LinkedEntity") -> "list[tuple[str, tuple[Side, Span]]]":
    """Each form in each report, with its first place there; the one that gives the entity its name first."""
    from reader.comparison.model import Side

    found: dict[tuple[str, Side], Span] = {}
    for side in Side:
        for mention in entity.mentions(side):
            found.setdefault((" ".join(mention.text.split()), side), mention.span)
    groups = [(form, (side, span)) for (form, side), span in found.items()]
    return sorted(groups, key=lambda group: group[0] != entity.name)
