"""Connections of the library: its window, what it opens, backups. The rest: `ui/wiring`.

Only connections stand here; what a part does when it is told something stands in the part's own module.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.desk import Desk
from reader.ui.dialogs import Dialogs
from reader.ui.library.backing_up import BackingUp
from reader.ui.library.cataloguing import Cataloguing
from reader.ui.looks.appearance import Appearance
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from reader.ui.library.window import LibraryWindow
    from reader.ui.looks.theme import Theme
    from reader.ui.remembering import Remembering


class LibraryJoints(QObject):
    """Holds what is made for the joints, no state of its own."""

    def __init__(self, window: MainWindow, desk: Desk, looks: Appearance, dialogs: Dialogs) -> None:
        super().__init__(window)
        assert window.furniture is not None
        self.desk = desk
        self.cataloguing = Cataloguing(looks.services, window, desk, dialogs)
        self.backing_up = BackingUp(looks.services, self)
        self.cataloguing.made.connect(self._join_library)
        window.furniture.actions["library"].triggered.connect(self.cataloguing.open)
        desk.reports_changed.connect(self.cataloguing.relate)
        self.backing_up.said.connect(window.furniture.messages.show_message)
        window.closing.connect(self.cataloguing.close)
        window.closing.connect(self.backing_up.close)

    def set_theme(self, theme: "Theme") -> None:
        self.cataloguing.set_theme(theme)

    def join_memory(self, remembering: "Remembering") -> None:
        remembering.pair_kept.connect(self.cataloguing.refresh_if_shown)
        # A pair may be kept before its names are found, or after.
        remembering.pair_kept.connect(self.cataloguing.note_names)
        self.desk.comparison_changed.connect(self.cataloguing.note_names)
        remembering.session_opened.connect(self.backing_up.begin)
        remembering.session_opened.connect(self.cataloguing.read_on_soon)

    def _join_library(self, library: "LibraryWindow") -> None:
        cataloguing, shelves, foot = self.cataloguing, library.shelves, library.foot
        library.search_wanted.connect(cataloguing.search)
        library.selection_changed.connect(cataloguing.select)
        library.open_wanted.connect(cataloguing.open_one)
        library.pair_wanted.connect(cataloguing.open_pair)
        library.remove_wanted.connect(cataloguing.remove)
        library.model.wanted.connect(cataloguing.fetch)
        library.related.chosen.connect(cataloguing.compare_related)
        shelves.current_changed.connect(cataloguing.search)
        shelves.put_wanted.connect(cataloguing.put)
        shelves.take_wanted.connect(cataloguing.take)
        shelves.give_up_wanted.connect(cataloguing.give_up_collection)
        foot.add_files.clicked.connect(cataloguing.add_files)
        foot.add_folder.clicked.connect(cataloguing.add_folder)
        foot.stop.clicked.connect(cataloguing.stop_adding)
