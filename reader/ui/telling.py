"""What the window says of the state of things: titles, counts, progress, what was not looked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.announcing import announce
from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.findings.coverage import names_searched
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message
from reader.ui.pane.scripts import missing_script
from reader.ui.words import words
from reader.ui.words.language import sentence
from reader.workflow.settings import ALL_KINDS

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.document.model import Article
    from reader.workflow.analysing import Step
    from reader.workflow.settings import SyncMode


class Telling(QObject):
    """Words what the desk reports, in the window's labels and messages. Changes nothing on the desk."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        assert window.furniture is not None
        self._window = window
        self._parts = window.furniture
        self._desk = desk
        self._views = (window.left, window.right)
        self._mode_tip = ""
        self._state = ""

    def show_reports(self) -> None:
        self._parts.messages.clear()
        articles = (self._desk.article(LEFT), self._desk.article(RIGHT))
        for view, article in zip(self._views, articles, strict=True):
            view.show_article(article)
            if article is not None:
                self._tell_letters(article)
        self._window.show_reports(any(articles))
        names = [article.outlet.value or article.source.name for article in articles if article]
        if any(articles) and self._window.focusWidget() not in [view.pane for view in self._views]:
            self._views[LEFT if articles[LEFT] else RIGHT].pane.setFocus()
        self._window.setWindowTitle(" | ".join(names) + " – Diptych" if names else "Diptych")

    def show_as_before(self) -> None:
        """Nothing came of opening: what lies open is shown, or what to do where nothing does."""
        self._window.show_reports(bool(self._desk.present() & {"report"}) or self._desk.arriving.busy)

    def show_arriving(self, names: str) -> None:
        """Show what is being read, or, when it is not any more, the state there was."""
        if names:
            text = self.tr("Reading {names}…").format(names=names)
            self._parts.progress.setRange(0, 0)
            self._parts.state.setText(text)
            announce(self._parts.state, text)
        else:
            self._parts.state.setText(self._state)

    def show_counts(self, comparison: "Comparison | None") -> None:
        self._parts.counts.setText(self._counts(comparison))

    def show_state(self, state: str) -> None:
        texts = {
            "none": self.tr("The findings appear here when two reports are open."),
            "half": self.tr("Open a second report to see what both say, and what only one says."),
            "working": self.tr("Looking for names…"),
            "stopped": self.tr("Looking for names was stopped."),
            "failed": self.tr("Names could not be looked for."),
        }
        if state in texts:
            self._parts.findings.say(texts[state])
        labels = {"working": texts["working"], "done": "", "none": ""}
        self._say_state(labels.get(state, texts.get(state, "")))
        if state == "working":
            self._parts.progress.setRange(0, 0)
        if state == "stopped":
            again = (self.tr("Look again"), self._desk.look_again)
            self._parts.messages.show_message(Message(texts["stopped"], "news", (again,)))
        if state == "done":
            announce(self._parts.counts, self._parts.counts.text())
            self._tell_gaps()

    def show_step(self, step: "Step") -> None:
        text = words.stage(step.stage.value)
        self._say_state(text)
        self._parts.findings.say(text)
        self._parts.progress.setRange(0, step.total)
        self._parts.progress.setValue(step.done)

    def show_mode(self, mode: "SyncMode") -> None:
        texts = {
            "aligned": self.tr("Scrolling: aligned"),
            "proportional": self.tr("Scrolling: in proportion"),
            "free": self.tr("Scrolling: each alone"),
        }
        tips = {
            "aligned": self.tr("Passages that belong together stay side by side."),
            "proportional": self.tr("Both reports begin and end together."),
            "free": self.tr("Each report scrolls by itself."),
        }
        self._parts.mode.setText(texts[mode])
        self._mode_tip = tips[mode]
        self._show_mode_key()
        self._parts.actions[f"sync_{mode}"].setChecked(True)

    def _say_state(self, text: str) -> None:
        self._state = text
        if not self._desk.arriving.late:
            self._parts.state.setText(text)

    def show_keys(self) -> None:
        """Tell of the keys that actions have now, wherever one is told of."""
        actions, parts = self._parts.actions, self._parts
        parts.legend.show_keys({kind: actions.key(f"kind_{kind}") for kind in ALL_KINDS})
        parts.title.show_key(actions.key("findings"))
        self._show_mode_key()
        keys = [actions.key(each) for each in ("next", "across", "to_finding")]
        text = self.tr("{next} goes to its next mention, {across} to the other report, {finding} to the finding.")
        told = text.format(next=keys[0], across=keys[1], finding=keys[2]) if all(keys) else ""
        for view in self._views:
            view.show_keys(told)
        keys = [actions.key(each) for each in ("next_passage", "previous_passage", "counterpart")]
        text = self.tr("{next} and {previous} step through them, {across} goes across.")
        parts.gutter.show_keys(text.format(next=keys[0], previous=keys[1], across=keys[2]) if all(keys) else "")

    def _show_mode_key(self) -> None:
        key = self._parts.actions.key("sync")
        changes = self.tr("{what} {key} changes it.").format(what=self._mode_tip, key=key)
        self._parts.mode.setToolTip(changes if key else self._mode_tip)

    def tell_mode(self, mode: "SyncMode") -> None:  # noqa: ARG002 - the label says it
        """Have a screen reader say which way of scrolling it is now."""
        announce(self._parts.mode, self._parts.mode.text())

    def tell_size(self, size: int) -> None:
        """Say how large the letters of the texts are now."""
        self._parts.state.setText(self.tr("Text size: {size} points").format(size=size))
        announce(self._parts.state, self._parts.state.text())

    def _counts(self, comparison: "Comparison | None") -> str:
        if comparison is None or not names_searched(comparison):
            return ""
        found = [entity.status.value for entity in comparison.entities]
        numbers = {status: found.count(status) for status in ("both", "left", "right")}
        return self.tr("{both} names in both  ·  {left} only left  ·  {right} only right").format(**numbers)

    def _tell_letters(self, article: "Article") -> None:
        missing = missing_script(article.text)
        if missing:
            text = self.tr("No font for {script} letters is installed, so boxes stand in their place. Install one.")
            self._parts.messages.show_message(Message(text.format(script=words.script(missing)), "error"))

    def _tell_gaps(self) -> None:
        """Say where names were not looked for at all: nothing found would be the wrong thing to read from that."""
        comparison = self._desk.comparison
        if comparison is None:
            return
        for analysis in (comparison.left, comparison.right):
            names = analysis.coverage.get("names")
            if names is not None and names.state.value != "done":
                note = sentence(names.note or "") or self.tr("Names were not looked for in this report.")
                self._parts.messages.show_message(Message(f"{analysis.article.source.name}: {note}", "error"))
