"""The tabs of the findings panel, in one table. A tab is added by one line here; menus and keys follow from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.words.translation import QT_TRANSLATE_NOOP, plain_title

if TYPE_CHECKING:
    from reader.ui.findings.page import Page


@dataclass(frozen=True, slots=True)
class Tab:
    """`title` is marked for translation as an action is; `make` builds the page when the tab is first shown."""

    id: str
    title: str
    icon: str
    make: "Callable[[Tab], Page]"

    @property
    def action(self) -> str:
        """The id of the action that shows the tab."""
        return f"tab_{self.id}"

    @property
    def name(self) -> str:
        """The title in the person's language."""
        return plain_title(QCoreApplication.translate("Actions", self.title))


def _overview(tab: Tab) -> "Page":
    from reader.ui.findings import list_page, overview

    return list_page.ListPage(overview.listing, tab.name)


def _names(tab: Tab) -> "Page":
    from reader.ui.findings import list_page, names

    return list_page.ListPage(names.listing, tab.name)


def _quotes(tab: Tab) -> "Page":
    from reader.ui.findings import list_page, quotes

    return list_page.ListPage(quotes.listing, tab.name)


def _figures(tab: Tab) -> "Page":
    from reader.ui.findings import figures, list_page

    return list_page.ListPage(figures.listing, tab.name)


def _dates(tab: Tab) -> "Page":
    from reader.ui.findings.dates_page import DatesPage

    return DatesPage(tab.name)


def _passages(tab: Tab) -> "Page":
    from reader.ui.findings import list_page, passages

    return list_page.ListPage(passages.listing, tab.name)


def _wording(tab: Tab) -> "Page":
    from reader.ui.findings import list_page, wording

    return list_page.ListPage(wording.listing, tab.name)


def _notes(tab: Tab) -> "Page":
    from reader.ui.findings.notes_page import NotesPage

    return NotesPage(tab.name)


TABS = (
    Tab("overview", QT_TRANSLATE_NOOP("Actions", "&Overview"), "ph.squares-four", _overview),
    Tab("names", QT_TRANSLATE_NOOP("Actions", "&Names"), "ph.users", _names),
    Tab("quotes", QT_TRANSLATE_NOOP("Actions", "&Quotes"), "ph.quotes", _quotes),
    Tab("figures", QT_TRANSLATE_NOOP("Actions", "&Figures"), "ph.hash", _figures),
    Tab("dates", QT_TRANSLATE_NOOP("Actions", "&Dates"), "ph.calendar-blank", _dates),
    Tab("passages", QT_TRANSLATE_NOOP("Actions", "&Passages"), "ph.rows", _passages),
    Tab("wording", QT_TRANSLATE_NOOP("Actions", "&Wording"), "ph.copy", _wording),
    Tab("notes", QT_TRANSLATE_NOOP("Actions", "No&tes"), "ph.note-pencil", _notes),
)
