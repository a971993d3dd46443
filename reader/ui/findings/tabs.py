"""The tabs of the findings panel, in one table. A tab is added by one line here; menus and keys follow from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from reader.ui.findings.page import Page


@dataclass(frozen=True, slots=True)
class Tab:
    """`title` is marked for translation as an action is; `make` builds the page when the tab is first shown."""

    id: str
    title: str
    icon: str
    make: "Callable[[], Page]"

    @property
    def action(self) -> str:
        """The id of the action that shows the tab."""
        return f"tab_{self.id}"


def _names() -> "Page":
    from reader.ui.names_panel import NamesPanel

    return NamesPanel()


TABS = (Tab("names", QT_TRANSLATE_NOOP("Actions", "&Names"), "ph.identification-card", _names),)
