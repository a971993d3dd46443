"""Connections of the everyday things: finding, addresses, commands, keys, preferences. The rest: `ui/wiring`.

Only connections stand here; what a part does when it is told something stands in the part's own module.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.ui.address.fetching import Fetching
from reader.ui.commands.commanding import Commanding
from reader.ui.desk import Desk
from reader.ui.dialogs import Dialogs
from reader.ui.looks.appearance import Appearance
from reader.ui.looks.icons import quiet_icon
from reader.ui.looks.theme import Theme
from reader.ui.main_window import MainWindow
from reader.ui.pane.pane import Pane
from reader.ui.preferences.preferring import Preferring
from reader.ui.printing.printing import Printing
from reader.ui.search.finder import Finder
from reader.ui.search.searching import Searching
from reader.ui.together.travel import Travel

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.remembering import Remembering


class Everyday(QObject):
    """Holds what is made for the joints, no state of its own."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        looks: Appearance,
        dialogs: Dialogs,
        *,
        panes: tuple[Pane, Pane],
        travel: Travel,
    ) -> None:
        super().__init__(window)
        assert window.furniture is not None
        self.window = window
        self.parts = window.furniture
        self.desk = desk
        self.looks = looks
        self.travel = travel
        self.commanding = Commanding(window, self.parts.actions)
        self.preferring = Preferring(looks.services, window, self.parts.actions)
        self.finder = Finder(desk, self)
        self.searching = Searching(panes, self.parts.find, self.finder)
        self.fetching = Fetching(looks.services, desk, self.parts.address, self)
        self.printing = Printing(window, desk, dialogs, looks)
        self._join_find()
        self._join_address()
        self._join_printing()
        self._join_commands()

    def set_theme(self, theme: Theme) -> None:
        self.commanding.set_theme(theme)

    def show_icons(self, theme: Theme) -> None:
        self.parts.find.show_icons(lambda name: quiet_icon(name, theme))

    @property
    def is_choosing(self) -> bool:
        """Whether the preferences are open."""
        return self.preferring.dialog is not None and self.preferring.dialog.isVisible()

    def _join_find(self) -> None:
        actions, bar, finder, searching = self.parts.actions, self.parts.find, self.finder, self.searching
        actions["find"].triggered.connect(searching.open)
        actions["find_next"].triggered.connect(lambda: searching.step(1))
        actions["find_previous"].triggered.connect(lambda: searching.step(-1))
        bar.wanted_changed.connect(searching.look)
        bar.step_wanted.connect(searching.step)
        bar.closed.connect(searching.close)
        finder.found.connect(searching.show_hits)
        finder.counted.connect(bar.show_counts)
        finder.counted.connect(searching.note_counts)
        finder.went.connect(searching.show_current)
        finder.went.connect(self.travel.to_span)
        self.desk.reports_changed.connect(searching.look_again)

    def _join_address(self) -> None:
        fetching, bar = self.fetching, self.parts.address
        self.parts.actions["open_address"].triggered.connect(fetching.open)
        self.window.address_dropped.connect(fetching.offer)
        bar.wanted.connect(fetching.fetch)
        bar.stopped.connect(fetching.stop)
        bar.closed.connect(fetching.close)
        fetching.said.connect(self.parts.messages.show_message)
        self.window.closing.connect(fetching.end)

    def _join_printing(self) -> None:
        actions, printing = self.parts.actions, self.printing
        actions["print"].triggered.connect(printing.print)
        actions["print_preview"].triggered.connect(printing.preview)
        actions["print_report"].triggered.connect(printing.preview_one)
        printing.said.connect(self.parts.messages.show_message)

    def _join_commands(self) -> None:
        actions, commanding, preferring = self.parts.actions, self.commanding, self.preferring
        actions["palette"].triggered.connect(commanding.open_palette)
        actions["key_overview"].triggered.connect(commanding.open_overview)
        actions["preferences"].triggered.connect(preferring.open)
        commanding.change_keys_wanted.connect(preferring.open_keys)
        preferring.looks_changed.connect(self.looks.refresh)
        preferring.models_changed.connect(self.desk.look_with_other_models)
        preferring.said.connect(self.parts.messages.show_message)
        self.looks.changed.connect(preferring.refresh)

    def join_memory(self, remembering: "Remembering") -> None:
        self.preferring.clear_wanted.connect(remembering.clear_recent)
        self.preferring.recent_changed.connect(remembering.show_recent)
        self.commanding.chosen.connect(remembering.note_commands)
        remembering.commands_known.connect(self.commanding.remember)

    def join_language(self, speak: "Callable[[], None]") -> None:
        # Not before the field that was chosen in has come to rest: it goes away with its window.
        self.preferring.language_changed.connect(speak, Qt.ConnectionType.QueuedConnection)
