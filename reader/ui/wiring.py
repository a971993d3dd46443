"""Every connection between the parts of the window, in one place. The parts know nothing of each other."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from reader.document.model import Span
from reader.ui import words
from reader.ui.appearance import Appearance
from reader.ui.attention import Attention
from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.dialogs import Dialogs
from reader.ui.icons import quiet_icon
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message
from reader.ui.names_model import sides_searched
from reader.ui.scripts import missing_script
from reader.ui.scroll_sync import ScrollSync

if TYPE_CHECKING:
    from reader.comparison.model import Comparison, LinkedEntity
    from reader.document.model import Article
    from reader.ui.steps import Place
    from reader.workflow.analysing import Step


class Wiring(QObject):
    """Joins a window, a desk and what stands between them. Holds the joints, no state of its own."""

    def __init__(self, window: MainWindow, desk: Desk, looks: Appearance, dialogs: Dialogs) -> None:
        super().__init__(window)
        assert window.furniture is not None
        self.window = window
        self.parts = window.furniture
        self.desk = desk
        self.looks = looks
        self.dialogs = dialogs
        self.views = (window.left, window.right)
        self.panes = (window.left.pane, window.right.pane)
        self.attention = Attention(self)
        self.sync = ScrollSync(*self.panes, self)
        self._icons_wanted = False
        self._join_desk()
        self._join_reading()
        self._join_actions()
        self._join_looks()
        self.show_looks()
        self._show_mode(True)
        self._enable()

    # What lies open

    def _join_desk(self) -> None:
        desk, window, parts = self.desk, self.window, self.parts
        desk.reports_changed.connect(self._show_reports)
        desk.comparison_changed.connect(self._show_comparison)
        desk.state_changed.connect(self._show_state)
        desk.said.connect(parts.messages.show_message)
        desk.jobs.progressed.connect(self._show_step)
        desk.jobs.busy_changed.connect(parts.show_busy)
        desk.jobs.busy_changed.connect(lambda _: self._enable())
        parts.cancel.clicked.connect(desk.cancel)
        window.closing.connect(desk.close)
        window.files_dropped.connect(self._drop)
        parts.empty.open_wanted.connect(self._open)
        parts.empty.paste_wanted.connect(self._paste)
        parts.empty.sample_wanted.connect(desk.open_sample)
        for side, view in enumerate(self.views):
            view.header.outlet_given.connect(lambda value, side=side: desk.give(side, outlet=value))
            view.header.date_given.connect(lambda value, side=side: desk.give(side, published=value))
            view.header.date_refused.connect(self._refuse_date)

    def _show_reports(self) -> None:
        self.parts.messages.clear()
        articles = (self.desk.article(LEFT), self.desk.article(RIGHT))
        for view, article in zip(self.views, articles, strict=True):
            view.show_article(article)
            if article is not None:
                self._tell_letters(article)
        self.window.show_reports(any(articles))
        names = [article.outlet.value or article.source.name for article in articles if article]
        if any(articles) and self.window.focusWidget() not in self.panes:
            self.panes[LEFT if articles[LEFT] else RIGHT].setFocus()
        self.window.setWindowTitle(" | ".join(names) + " – Diptych" if names else "Diptych")
        self._enable()

    def _tell_letters(self, article: "Article") -> None:
        missing = missing_script(article.text)
        if missing:
            text = self.tr("No font for {script} letters is installed, so boxes stand in their place. Install one.")
            self.parts.messages.show_message(Message(text.format(script=words.script(missing)), "error"))

    def _show_comparison(self, comparison: "Comparison | None") -> None:
        from reader.comparison.model import Side
        from reader.ui.marks import Marks, marks_of

        for side, pane in zip(Side, self.panes, strict=True):
            pane.show_marks(marks_of(comparison, side, pane.units) if comparison else Marks())
        self.attention.show_comparison(comparison)
        self.parts.names.show_comparison(comparison)
        self.parts.counts.setText(self._counts(comparison))
        self._enable()

    def _counts(self, comparison: "Comparison | None") -> str:
        if comparison is None or not sides_searched(comparison):
            return ""
        found = [entity.status.value for entity in comparison.entities]
        numbers = {status: found.count(status) for status in ("both", "left", "right")}
        return self.tr("{both} names in both  ·  {left} only left  ·  {right} only right").format(**numbers)

    def _show_state(self, state: str) -> None:
        texts = {
            "none": self.tr("Names appear here when two reports are open."),
            "half": self.tr("Open a second report to see which names both share."),
            "working": self.tr("Looking for names…"),
            "stopped": self.tr("Looking for names was stopped."),
            "failed": self.tr("Names could not be looked for."),
        }
        if state in texts:
            self.parts.names.say(texts[state])
        self.parts.state.setText({"working": texts["working"], "done": "", "none": ""}.get(state, texts.get(state, "")))
        if state == "working":
            self.parts.progress.setRange(0, 0)
        if state == "stopped":
            again = (self.tr("Look again"), self.desk.look_again)
            self.parts.messages.show_message(Message(texts["stopped"], "news", (again,)))
        if state == "done":
            self._tell_gaps()

    def _tell_gaps(self) -> None:
        """Say where names were not looked for at all: nothing found would be the wrong thing to read from that."""
        comparison = self.desk.comparison
        if comparison is None:
            return
        for analysis in (comparison.left, comparison.right):
            names = analysis.coverage.get("names")
            if names is not None and names.state.value != "done":
                note = names.note or self.tr("Names were not looked for in this report.")
                self.parts.messages.show_message(Message(f"{analysis.article.source.name}: {note}", "error"))

    def _show_step(self, step: "Step") -> None:
        text = words.stage(step.stage.value)
        self.parts.state.setText(text)
        self.parts.names.say(text)
        self.parts.progress.setRange(0, step.total)
        self.parts.progress.setValue(step.done)

    def _drop(self, files: list[Path], on_right: bool) -> None:
        empty = not self.desk.present()
        side = None if empty or len(files) > 1 else RIGHT if on_right else LEFT
        self.desk.open_files(files, side)

    def _refuse_date(self, typed: str) -> None:
        text = self.tr("“{typed}” is not a date Diptych can use. Write it like 2024-10-22, or 2024-10-22 13:08.")
        self.parts.messages.show_message(Message(text.format(typed=typed), "error"))

    # Reading: names, steps, scrolling

    def _join_reading(self) -> None:
        from reader.comparison.model import Side

        attention = self.attention
        for side, pane in zip(Side, self.panes, strict=True):
            pane.hovered.connect(attention.hover)
            pane.clicked.connect(lambda entity, start, side=side: attention.pin(entity, side, start))
            attention.lit.connect(pane.light)
        attention.pinned.connect(self.parts.names.show_pinned)
        attention.pinned.connect(lambda _: self._enable())
        attention.went.connect(self._go)
        self.parts.names.chosen.connect(attention.choose)
        self.parts.names.hovered.connect(attention.hover)
        self.sync.toggled.connect(self._show_mode)

    def _go(self, place: "Place", entity: "LinkedEntity", other: "Place | None") -> None:
        from reader.comparison.model import Side

        pane = {Side.LEFT: self.panes[LEFT], Side.RIGHT: self.panes[RIGHT]}
        with self.sync.pause():
            pane[place.side].show_span(Span(place.start, place.end))
            if other is not None:
                pane[other.side].show_span(Span(other.start, other.end))
        side = self.tr("left report") if place.side is Side.LEFT else self.tr("right report")
        text = self.tr("{name}: mention {number} of {count}, {side}").format(
            name=entity.name, number=place.number, count=place.count, side=side
        )
        self.parts.state.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pane[place.side], text))

    def _show_mode(self, on: bool) -> None:
        self.parts.mode.setText(self.tr("Scrolling together") if on else self.tr("Scrolling apart"))

    # Actions

    def _join_actions(self) -> None:
        actions, desk, attention = self.parts.actions, self.desk, self.attention
        actions["open"].triggered.connect(self._open)
        actions["open_left"].triggered.connect(lambda: self._open_one(LEFT))
        actions["open_right"].triggered.connect(lambda: self._open_one(RIGHT))
        actions["paste"].triggered.connect(self._paste)
        actions["sample"].triggered.connect(desk.open_sample)
        actions["export"].triggered.connect(self._export)
        actions["close"].triggered.connect(desk.shut)
        actions["quit"].triggered.connect(self.window.close)
        actions["copy"].triggered.connect(self._copy)
        actions["swap"].triggered.connect(desk.swap)
        actions["sync"].toggled.connect(self.sync.set_on)
        actions["names"].toggled.connect(lambda on: self.window.dock.setVisible(on and bool(desk.present())))
        actions["next"].triggered.connect(lambda: attention.step(1))
        actions["previous"].triggered.connect(lambda: attention.step(-1))
        actions["across"].triggered.connect(attention.across)
        actions["unpin"].triggered.connect(attention.release)
        actions["go_left"].triggered.connect(lambda: self._focus(self.panes[LEFT]))
        actions["go_right"].triggered.connect(lambda: self._focus(self.panes[RIGHT]))
        actions["go_names"].triggered.connect(lambda: self._focus(self.parts.names.tree))
        actions["cancel"].triggered.connect(desk.cancel)
        actions["about"].triggered.connect(lambda: self.dialogs.about(self.window))

    def _enable(self) -> None:
        present = self.desk.present()
        if self.attention.pinned_id:
            present.add("name")
        self.parts.actions.enable(present)

    def _open(self) -> None:
        files = self.dialogs.ask_files(self.window, several=True)
        if files:
            self.desk.open_files(files)

    def _open_one(self, side: int) -> None:
        files = self.dialogs.ask_files(self.window, several=False)
        if files:
            self.desk.open_files(files, side)

    def _paste(self) -> None:
        held = QGuiApplication.clipboard().mimeData()
        if held.hasUrls() and all(url.isLocalFile() for url in held.urls()):
            self.desk.open_files([Path(url.toLocalFile()) for url in held.urls()])
        elif held.hasHtml():
            self.desk.paste(held.html(), html=True)
        elif held.hasText() and held.text().strip():
            self.desk.paste(held.text(), html=False)
        else:
            text = self.tr("There is no text to paste. Copy a report first, then paste it here.")
            self.parts.messages.show_message(Message(text, "error"))

    def _export(self) -> None:
        answer = self.dialogs.ask_export(self.window, "comparison.html")
        if answer is not None:
            self.desk.export(*answer)

    def _copy(self) -> None:
        focused = next((pane for pane in self.panes if pane.textCursor().hasSelection() and pane.hasFocus()), None)
        chosen = focused or next((pane for pane in self.panes if pane.textCursor().hasSelection()), None)
        if chosen is not None:
            chosen.copy()

    def _focus(self, widget: object) -> None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)  # type: ignore[attr-defined]

    # Looks

    def _join_looks(self) -> None:
        actions, looks = self.parts.actions, self.looks
        looks.changed.connect(self.show_looks)
        QGuiApplication.styleHints().colorSchemeChanged.connect(looks.follow_system)
        actions["theme_system"].triggered.connect(lambda: looks.choose_theme("system"))
        actions["theme_light"].triggered.connect(lambda: looks.choose_theme("light"))
        actions["theme_dark"].triggered.connect(lambda: looks.choose_theme("dark"))
        actions["zoom_in"].triggered.connect(lambda: looks.zoom(1))
        actions["zoom_out"].triggered.connect(lambda: looks.zoom(-1))
        actions["zoom_reset"].triggered.connect(lambda: looks.zoom(0))
        actions[f"theme_{looks.looks.theme}"].setChecked(True)

    def show_looks(self) -> None:
        self.window.show_theme(self.looks.theme)
        for pane in self.panes:
            pane.set_style(self.looks.theme, self.looks.looks)
        if self._icons_wanted:
            self.show_icons()

    def show_icons(self) -> None:
        """From now on with icons: their library is too slow to come before the texts."""
        self._icons_wanted = True
        theme = self.looks.theme
        self.parts.actions.show_icons(theme)
        for view in self.views:
            view.header.show_icons(lambda name: quiet_icon(name, theme))
