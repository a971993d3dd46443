"""Every action of the window in one table, and the menus and tool bar made from it.

Not responsible for what an action does: `ui/wiring.py` connects them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from reader.ui.findings.tabs import TABS
from reader.ui.icons import blank, icon
from reader.ui.menus import MENUS
from reader.ui.theme import Theme
from reader.ui.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `needs` names what must be there for it to be enabled.

    There may be: report, pair, comparison, name, held, busy, undo, redo. `held` is a name or a place to go back to.
    """

    id: str
    menu: str
    text: str
    icon: str = ""
    shortcut: str = ""
    needs: str = ""
    check: str = ""  # name of the group of exclusive actions, or "own" for one that is checked alone
    divide: bool = False  # a line before it


TABLE = (
    Spec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open two reports…"), "ph.folder-open", "Ctrl+O"),
    Spec("open_left", "file", QT_TRANSLATE_NOOP("Actions", "Open on the &left…"), "", "Ctrl+Shift+L"),
    Spec("open_right", "file", QT_TRANSLATE_NOOP("Actions", "Open on the &right…"), "", "Ctrl+Shift+R"),
    Spec("paste", "file", QT_TRANSLATE_NOOP("Actions", "&Paste as report"), "ph.clipboard-text", "Ctrl+V"),
    Spec("sample", "file", QT_TRANSLATE_NOOP("Actions", "Show the &sample pair"), divide=True),
    Spec("export", "file", QT_TRANSLATE_NOOP("Actions", "&Export…"), "ph.export", "Ctrl+E", "comparison", divide=True),
    Spec("close", "file", QT_TRANSLATE_NOOP("Actions", "&Close reports"), "", "Ctrl+W", "report", divide=True),
    Spec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q"),
    Spec("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "ph.arrow-u-up-left", "Ctrl+Z", "undo"),
    Spec("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "ph.arrow-u-up-right", "Ctrl+Shift+Z", "redo"),
    Spec("copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), "", "Ctrl+C", "report"),
    Spec(
        "find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find…"), "ph.magnifying-glass", "Ctrl+F", "report", divide=True
    ),
    Spec("find_next", "edit", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), "", "F3", "report"),
    Spec("find_previous", "edit", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "", "Shift+F3", "report"),
    Spec("swap", "edit", QT_TRANSLATE_NOOP("Actions", "&Swap sides"), "ph.swap", "Ctrl+Shift+S", "report", divide=True),
    Spec("sync_aligned", "view", QT_TRANSLATE_NOOP("Actions", "Scroll &aligned"), check="sync"),
    Spec("sync_proportional", "view", QT_TRANSLATE_NOOP("Actions", "Scroll in &proportion"), check="sync"),
    Spec("sync_free", "view", QT_TRANSLATE_NOOP("Actions", "Scroll each &alone"), check="sync"),
    Spec("sync", "view", QT_TRANSLATE_NOOP("Actions", "Next &way of scrolling"), "ph.arrows-down-up", "F7"),
    Spec(
        "findings", "view", QT_TRANSLATE_NOOP("Actions", "&Findings"), "ph.list-bullets", "F9", check="own", divide=True
    ),
    Spec(
        "zoom_in",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "ph.magnifying-glass-plus",
        "Ctrl++",
        divide=True,
    ),
    Spec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "ph.magnifying-glass-minus", "Ctrl+-"),
    Spec("zoom_reset", "view", QT_TRANSLATE_NOOP("Actions", "&Usual text size"), "", "Ctrl+0"),
    Spec("theme_system", "view", QT_TRANSLATE_NOOP("Actions", "Theme of the s&ystem"), check="theme", divide=True),
    Spec("theme_light", "view", QT_TRANSLATE_NOOP("Actions", "L&ight theme"), "ph.sun", check="theme"),
    Spec("theme_dark", "view", QT_TRANSLATE_NOOP("Actions", "&Dark theme"), "ph.moon", check="theme"),
    Spec("next", "go", QT_TRANSLATE_NOOP("Actions", "&Next mention"), "ph.arrow-down", "N", "name"),
    Spec("previous", "go", QT_TRANSLATE_NOOP("Actions", "&Previous mention"), "ph.arrow-up", "Shift+N", "name"),
    Spec(
        "across",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Nearest mention in the &other report"),
        "ph.arrows-left-right",
        "G",
        "name",
    ),
    Spec(
        "next_passage",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Next &matched passage"),
        "",
        "P",
        "comparison",
        divide=True,
    ),
    Spec(
        "previous_passage", "go", QT_TRANSLATE_NOOP("Actions", "Previous m&atched passage"), "", "Shift+P", "comparison"
    ),
    Spec(
        "counterpart",
        "go",
        QT_TRANSLATE_NOOP("Actions", "To &what matches in the other report"),
        "",
        "Shift+G",
        "comparison",
    ),
    Spec(
        "unpin", "go", QT_TRANSLATE_NOOP("Actions", "Go &back, or let go of the name"), "", "Esc", "held", divide=True
    ),
    Spec("go_left", "go", QT_TRANSLATE_NOOP("Actions", "To the &left report"), "", "Ctrl+1", "report", divide=True),
    Spec("go_right", "go", QT_TRANSLATE_NOOP("Actions", "To the &right report"), "", "Ctrl+2", "report"),
    Spec("go_findings", "go", QT_TRANSLATE_NOOP("Actions", "To the &findings"), "", "Ctrl+3", "report"),
    Spec("cancel", "go", QT_TRANSLATE_NOOP("Actions", "&Stop looking for names"), "", "", "busy", divide=True),
    *(Spec(tab.action, "findings", tab.title, tab.icon, f"Alt+{place}", "report") for place, tab in enumerate(TABS, 1)),
    Spec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Diptych")),
)
TOOL_BAR = (
    "open",
    "paste",
    "swap",
    "|",
    "previous",
    "next",
    "across",
    "-",
    "find",
    "sync",
    "findings",
    "|",
    "zoom_out",
    "zoom_in",
    "|",
    "export",
)


class Actions(QObject):
    """The window's actions by id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._by_id: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.recent = QMenu(self.tr("Opened &before"), parent)
        for spec in TABLE:
            self._by_id[spec.id] = self._make(spec, parent)
        self.enable(())

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def enable(self, present: Iterable[str]) -> None:
        """Enable what can be done now. `present` names what is there."""
        there = set(present)
        for spec in TABLE:
            self._by_id[spec.id].setEnabled(not spec.needs or spec.needs in there)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Fill the menus of a bar that has their titles, in the order of `MENUS`."""
        for menu_id, title in zip(MENUS, bar.actions(), strict=True):
            menu = title.menu()
            assert isinstance(menu, QMenu)
            for spec in TABLE:
                if spec.menu == menu_id:
                    if spec.divide:
                        menu.addSeparator()
                    menu.addAction(self._by_id[spec.id])
                    if spec.id == "sample":
                        menu.addMenu(self.recent)

    def fill_tool_bar(self, bar: QToolBar) -> None:
        more = bar.findChild(QToolButton, "qt_toolbar_ext_button")  # Qt's own, for what finds no room
        if more is not None:
            more.setAccessibleName(self.tr("More tools"))
        for entry in TOOL_BAR:
            if entry == "|":
                bar.addSeparator()
            elif entry == "-":
                gap = QWidget()
                gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(gap)
            else:
                action = self._by_id[entry]
                bar.addAction(action)
                button = bar.widgetForAction(action)
                if isinstance(button, QToolButton):
                    button.setAccessibleName(action.iconText())
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_icons(self, theme: Theme) -> None:
        """Give the actions their icons, in the theme's colours."""
        for spec in TABLE:
            if spec.icon:
                self._by_id[spec.id].setIcon(icon(spec.icon, theme))

    def _make(self, spec: Spec, parent: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", spec.text), parent)
        action.setObjectName(spec.id)
        if spec.icon:
            action.setIcon(blank())
        if spec.shortcut:
            action.setShortcut(spec.shortcut)
            action.setToolTip(f"{action.iconText()} ({spec.shortcut})")
        if spec.check:
            action.setCheckable(True)
        if spec.check not in ("", "own"):
            group = self._groups.setdefault(spec.check, QActionGroup(parent))
            group.addAction(action)
        return action
