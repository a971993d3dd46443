"""The panel: a rail of tabs and the page of the one that is shown. Not responsible for what a page holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QWidget

from reader.ui.findings.page import Page
from reader.ui.findings.rail import Rail
from reader.ui.findings.tabs import TABS, Tab
from reader.ui.looks.icons import blank, icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.model import Comparison
    from reader.ui.looks.theme import Theme

_LEAST_WIDTH = 304


class FindingsPanel(QFrame):
    """Builds a page when it is first wanted, and tells only the one that is shown: what is hidden costs nothing.

    What is new is shown when the event loop comes to it, or at once where a tab is asked for.

    Tabs are known by their ids.
    """

    page_made = Signal(str, object)  # id of the tab, and its page
    tab_shown = Signal(str)

    def __init__(self, tabs: "Sequence[Tab]" = TABS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings"))
        self._tabs = tuple(tabs)
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._theme: Theme | None = None
        self._comparison: Comparison | None = None
        self._sentence = self.tr("What the reports share appears here when two of them are open.")
        self.rail = Rail()
        self.rail.setAccessibleName(self.tr("Kinds of findings"))
        for tab in self._tabs:
            self.rail.addTab(blank(), tab.name)
        self._stack = QStackedWidget()
        self._lay_out()
        # The marks in the texts come first.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_now)
        self._later.start()
        self.rail.currentChanged.connect(lambda place: self._show(self._tabs[place].id))

    def lie(self, *, flat: bool) -> None:
        """Lie wide and low, with the rail above where its holder puts it, or stand upright beside the rail."""
        self.rail.lie(flat=flat)
        if not flat:
            self._row.addWidget(self.rail)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never so narrow that words are cut off, whatever the size of the letters."""
        least = super().minimumSizeHint()
        return QSize(max(_LEAST_WIDTH, least.width()), least.height())

    # Tabs

    @property
    def current(self) -> str:
        """The id of the tab that is shown."""
        return self._tabs[self.rail.currentIndex()].id

    def title(self) -> str:
        """What the shown tab is called."""
        return self._tabs[self.rail.currentIndex()].name

    def show_tab(self, tab_id: str) -> None:
        """Show a tab; an id that there is none of shows nothing new."""
        for place, tab in enumerate(self._tabs):
            if tab.id == tab_id:
                self.rail.setCurrentIndex(place)
        self._show(self.current)

    def page(self, tab_id: str) -> Page:
        """The page of a tab, made now if it was never shown. Raises `KeyError` for an unknown tab."""
        if tab_id not in self._pages:
            tab = {tab.id: tab for tab in self._tabs}[tab_id]
            made = self._pages[tab_id] = tab.make(tab)
            self._stack.addWidget(made)
            self._put_behind_tabs(made)
            if self._theme is not None:
                made.set_theme(self._theme)
            self._stale.add(tab_id)
            self.page_made.emit(tab_id, made)
        return self._pages[tab_id]

    # What is shown

    def set_theme(self, theme: "Theme") -> None:
        self._theme = theme
        self.rail.set_theme(theme)
        for page in self._pages.values():
            page.set_theme(theme)

    def show_icons(self, theme: "Theme") -> None:
        for place, tab in enumerate(self._tabs):
            self.rail.setTabIcon(place, icon(tab.icon, theme))

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self._comparison = comparison
        self._stale = set(self._pages)
        self._later.start()

    def say(self, text: str) -> None:
        """Show a sentence in place of findings that there are not yet."""
        self._sentence = text
        self._stale = set(self._pages)
        self._later.start()

    def select(self, row_id: str) -> bool:
        """Make a row of the shown tab current; returns whether there is such a row."""
        return self.page(self.current).select(row_id)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row of the shown tab."""
        self.page(self.current).step(by)

    def entrance(self) -> QWidget:
        """Where the keyboard goes when the person goes to the findings."""
        return self.page(self.current).entrance()

    def _show_now(self) -> None:
        from reader.ui.findings.overview import differing

        unlike = differing(self._comparison) if self._comparison is not None else frozenset()
        self.rail.show_differing(frozenset(place for place, tab in enumerate(self._tabs) if tab.id in unlike))
        self._show(self.current)

    def _show(self, tab_id: str) -> None:
        page = self.page(tab_id)
        if tab_id in self._stale:
            self._stale.discard(tab_id)
            page.show_comparison(self._comparison)
            if self._comparison is None:
                page.say(self._sentence)
        before = self._stack.currentWidget()
        if before is not page:
            # Qt would hand the keyboard to the first field of the new page.
            held = before is not None and before.isAncestorOf(QApplication.focusWidget() or self)
            self._stack.setCurrentWidget(page)
            if held:
                page.entrance().setFocus()
        self.tab_shown.emit(tab_id)

    def _put_behind_tabs(self, page: Page) -> None:
        """The Tab key goes on from the rail to the page, however late it was made."""
        last: QWidget = self.rail
        for widget in page.stops():
            QWidget.setTabOrder(last, widget)
            last = widget

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._stack, 1)
        self._row.addWidget(self.rail)
