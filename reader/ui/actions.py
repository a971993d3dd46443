"""Every action of the window in one table, and the menus and tool bar made from it.

Not responsible for what an action does: `ui/wiring` connects them.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from reader.ui.commands import keys
from reader.ui.commands.commands import Command, reason
from reader.ui.commands.other_words import other_words
from reader.ui.findings.tabs import TABS
from reader.ui.looks.icons import blank, icon
from reader.ui.looks.theme import Theme
from reader.ui.menus import MENUS
from reader.ui.words.translation import QT_TRANSLATE_NOOP, plain_title


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `needs` names what must be there for it to be enabled.

    There may be: report, pair, comparison, held, notes, note, busy, undo, redo. `held` is a name that is followed, a
    place to go back to or the find bar, `notes` are marked passages, and `note` is the one that is looked at.
    """

    id: str
    menu: str
    text: str
    icon: str = ""
    shortcut: str = ""
    needs: str = ""
    check: str = ""  # name of the group of exclusive actions, or "own" for one that is checked alone
    divide: bool = False  # a line before it


_KINDS = (
    ("person", QT_TRANSLATE_NOOP("Actions", "&Persons")),
    ("organisation", QT_TRANSLATE_NOOP("Actions", "&Organisations")),
    ("place", QT_TRANSLATE_NOOP("Actions", "P&laces")),
    ("facility", QT_TRANSLATE_NOOP("Actions", "&Facilities")),
    ("nationality", QT_TRANSLATE_NOOP("Actions", "&Nationalities")),
    ("event", QT_TRANSLATE_NOOP("Actions", "&Events")),
    ("work", QT_TRANSLATE_NOOP("Actions", "&Works")),
    ("law", QT_TRANSLATE_NOOP("Actions", "La&ws")),
)
TABLE = (
    Spec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open two reports…"), "ph.folder-open", "Ctrl+O"),
    Spec("open_left", "file", QT_TRANSLATE_NOOP("Actions", "Open on the &left…"), "", "Ctrl+Shift+L"),
    Spec("open_right", "file", QT_TRANSLATE_NOOP("Actions", "Open on the &right…"), "", "Ctrl+Shift+R"),
    Spec("open_address", "file", QT_TRANSLATE_NOOP("Actions", "Open an &address…"), "ph.globe", "Ctrl+L"),
    Spec("paste", "file", QT_TRANSLATE_NOOP("Actions", "&Paste as report"), "ph.clipboard-text", "Ctrl+V"),
    Spec("sample", "file", QT_TRANSLATE_NOOP("Actions", "Show the &sample pair"), divide=True),
    Spec("library", "file", QT_TRANSLATE_NOOP("Actions", "&Library…"), "ph.books", "Ctrl+Shift+O", divide=True),
    Spec("export", "file", QT_TRANSLATE_NOOP("Actions", "&Export…"), "ph.export", "Ctrl+E", "comparison", divide=True),
    Spec("print", "file", QT_TRANSLATE_NOOP("Actions", "&Print…"), "ph.printer", "Ctrl+P", "report"),
    Spec("print_preview", "file", QT_TRANSLATE_NOOP("Actions", "Print pre&view…"), "", "", "report"),
    Spec("print_report", "file", QT_TRANSLATE_NOOP("Actions", "Preview of this report alo&ne…"), "", "", "report"),
    Spec("close", "file", QT_TRANSLATE_NOOP("Actions", "&Close reports"), "", "Ctrl+W", "report", divide=True),
    Spec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q"),
    Spec("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "ph.arrow-u-up-left", "Ctrl+Z", "undo"),
    Spec("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "ph.arrow-u-up-right", "Ctrl+Shift+Z", "redo"),
    Spec("copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), "", "Ctrl+C", "report"),
    Spec("copy_cited", "edit", QT_TRANSLATE_NOOP("Actions", "Copy with s&ource"), "", "Ctrl+Shift+C", "report"),
    Spec(
        "find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find…"), "ph.magnifying-glass", "Ctrl+F", "report", divide=True
    ),
    Spec("find_next", "edit", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), "", "F3", "report"),
    Spec("find_previous", "edit", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "", "Shift+F3", "report"),
    Spec("swap", "edit", QT_TRANSLATE_NOOP("Actions", "&Swap sides"), "ph.swap", "Ctrl+Shift+S", "report", divide=True),
    Spec("preferences", "edit", QT_TRANSLATE_NOOP("Actions", "P&references…"), "ph.gear", "Ctrl+,", divide=True),
    Spec("sync_aligned", "view", QT_TRANSLATE_NOOP("Actions", "Scroll &aligned"), check="sync"),
    Spec("sync_proportional", "view", QT_TRANSLATE_NOOP("Actions", "Scroll in &proportion"), check="sync"),
    Spec("sync_free", "view", QT_TRANSLATE_NOOP("Actions", "Scroll each &alone"), check="sync"),
    Spec("sync", "view", QT_TRANSLATE_NOOP("Actions", "Next &way of scrolling"), "ph.arrows-down-up", "F7"),
    Spec(
        "pin",
        "view",
        QT_TRANSLATE_NOOP("Actions", "P&in both places together"),
        "ph.push-pin",
        "T",
        "pair",
        divide=True,
    ),
    Spec("remove_pin", "view", QT_TRANSLATE_NOOP("Actions", "Take the &nearest pin away"), "", "Shift+T", "pair"),
    Spec("fold", "view", QT_TRANSLATE_NOOP("Actions", "&Fold clutter"), "", "B", "report", "own", divide=True),
    Spec(
        "fold_here",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Fold the clutter at the te&xt cursor"),
        "",
        "Shift+B",
        "report",
    ),
    Spec("moved", "view", QT_TRANSLATE_NOOP("Actions", "&Bands of passages told elsewhere"), "", "X", check="own"),
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
    Spec("theme_sepia", "view", QT_TRANSLATE_NOOP("Actions", "S&epia theme"), "ph.book-open", check="theme"),
    Spec("theme_contrast", "view", QT_TRANSLATE_NOOP("Actions", "&High contrast"), "ph.circle-half", check="theme"),
    *(
        Spec(f"kind_{kind}", "kinds", text, "", f"Ctrl+Alt+{place}", check="own")
        for place, (kind, text) in enumerate(_KINDS, 1)
    ),
    Spec("kinds_all", "kinds", QT_TRANSLATE_NOOP("Actions", "Mark &all kinds"), "", "Ctrl+Alt+0", divide=True),
    Spec("next", "go", QT_TRANSLATE_NOOP("Actions", "&Next mention"), "ph.arrow-down", "N", "comparison"),
    Spec("previous", "go", QT_TRANSLATE_NOOP("Actions", "&Previous mention"), "ph.arrow-up", "Shift+N", "comparison"),
    Spec(
        "across",
        "go",
        QT_TRANSLATE_NOOP("Actions", "Nearest mention in the &other report"),
        "ph.arrows-left-right",
        "G",
        "comparison",
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
    Spec("next_part", "go", QT_TRANSLATE_NOOP("Actions", "To the next pa&rt of the window"), "", "F6"),
    Spec("previous_part", "go", QT_TRANSLATE_NOOP("Actions", "To the previous part of the &window"), "", "Shift+F6"),
    Spec("cancel", "go", QT_TRANSLATE_NOOP("Actions", "&Stop looking for names"), "", "", "busy", divide=True),
    Spec("to_finding", "findings", QT_TRANSLATE_NOOP("Actions", "&Finding at the text cursor"), "", "F4", "comparison"),
    Spec("next_finding", "findings", QT_TRANSLATE_NOOP("Actions", "Ne&xt finding"), "", "F8", "comparison"),
    Spec(
        "previous_finding", "findings", QT_TRANSLATE_NOOP("Actions", "Pre&vious finding"), "", "Shift+F8", "comparison"
    ),
    *(
        Spec(tab.action, "findings", tab.title, tab.icon, f"Alt+{place}", "report", divide=place == 1)
        for place, tab in enumerate(TABS, 1)
    ),
    Spec("mark", "marks", QT_TRANSLATE_NOOP("Actions", "&Mark the selection"), "ph.highlighter-circle", "M", "report"),
    Spec("colour_yellow", "marks", QT_TRANSLATE_NOOP("Actions", "Mark in &yellow"), "", "1", "report", divide=True),
    Spec("colour_green", "marks", QT_TRANSLATE_NOOP("Actions", "Mark in &green"), "", "2", "report"),
    Spec("colour_blue", "marks", QT_TRANSLATE_NOOP("Actions", "Mark in &blue"), "", "3", "report"),
    Spec("colour_pink", "marks", QT_TRANSLATE_NOOP("Actions", "Mark in pin&k"), "", "4", "report"),
    Spec("colour_orange", "marks", QT_TRANSLATE_NOOP("Actions", "Mark in &orange"), "", "5", "report"),
    Spec("colour_violet", "marks", QT_TRANSLATE_NOOP("Actions", "Mark in &violet"), "", "6", "report"),
    Spec(
        "pair_passages",
        "marks",
        QT_TRANSLATE_NOOP("Actions", "&Pair the passages…"),
        "ph.link",
        "Ctrl+M",
        "pair",
        divide=True,
    ),
    Spec("note", "marks", QT_TRANSLATE_NOOP("Actions", "&Write a note"), "ph.note-pencil", "Shift+M", "report"),
    Spec("remove_note", "marks", QT_TRANSLATE_NOOP("Actions", "&Remove the mark"), "ph.trash", "Del", "note"),
    Spec("next_note", "marks", QT_TRANSLATE_NOOP("Actions", "&Next marked passage"), "", "J", "notes", divide=True),
    Spec("previous_note", "marks", QT_TRANSLATE_NOOP("Actions", "Pre&vious marked passage"), "", "Shift+J", "notes"),
    Spec("palette", "help", QT_TRANSLATE_NOOP("Actions", "&Commands…"), "ph.command", "Ctrl+Shift+P"),
    Spec("key_overview", "help", QT_TRANSLATE_NOOP("Actions", "&Keys"), "ph.keyboard", "F1"),
    Spec("same", "correct", QT_TRANSLATE_NOOP("Actions", "&Same as…"), "", "S", "comparison"),
    Spec("not_same", "correct", QT_TRANSLATE_NOOP("Actions", "N&ot the same…"), "", "Shift+S", "comparison"),
    Spec("rename", "correct", QT_TRANSLATE_NOOP("Actions", "&Rename…"), "", "F2", "comparison"),
    Spec("kind", "correct", QT_TRANSLATE_NOOP("Actions", "&Kind…"), "", "Shift+F2", "comparison"),
    Spec("not_a_name", "correct", QT_TRANSLATE_NOOP("Actions", "Not a &name"), "", "Ctrl+Del", "comparison"),
    Spec("mark_name", "correct", QT_TRANSLATE_NOOP("Actions", "&Mark selection as a name…"), "", "Ins", "comparison"),
    Spec("link", "correct", QT_TRANSLATE_NOOP("Actions", "&Link passages"), "", "L", "comparison", divide=True),
    Spec("unlink", "correct", QT_TRANSLATE_NOOP("Actions", "Not a m&atch"), "", "Shift+L", "comparison"),
    Spec("withdraw", "correct", QT_TRANSLATE_NOOP("Actions", "&Withdraw a decision"), "", "Shift+Del", "comparison"),
    Spec("scope_pair", "correct", QT_TRANSLATE_NOOP("Actions", "Hold in this &pair"), check="scope", divide=True),
    Spec("scope_article", "correct", QT_TRANSLATE_NOOP("Actions", "Hold in this art&icle"), check="scope"),
    Spec("scope_collection", "correct", QT_TRANSLATE_NOOP("Actions", "Hold in the whole &collection"), check="scope"),
    Spec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Diptych")),
)
TOOL_BAR = (
    "open",
    "paste",
    "library",
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
_ALSO = {"zoom_in": "Ctrl+=", "redo": "Ctrl+Y"}
"""Second keys, which give way to the person's own: plus without Shift, and what other programs have for redo."""


class Actions(QObject):
    """The window's actions by id."""

    keys_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._by_id: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._more: list[QToolButton] = []
        self.recent = QMenu(self.tr("Opened &before"), parent)
        for spec in TABLE:
            self._by_id[spec.id] = self._make(spec, parent)
        self._present: set[str] = set()
        self.use_keys({}, single=True)
        self.enable(())

    def __getitem__(self, action_id: str) -> QAction:
        return self._by_id[action_id]

    def enable(self, present: Iterable[str]) -> None:
        """Enable what can be done now. `present` names what is there."""
        self._present = set(present)
        for spec in TABLE:
            self._by_id[spec.id].setEnabled(not spec.needs or spec.needs in self._present)

    def use_keys(self, own: Mapping[str, str], *, single: bool) -> None:
        """Give the actions their keys: the usual ones but for the person's own; `single` allows letters alone."""
        taken = {keys.written(key) for key in own.values()}
        for action_id, key in keys.assigned(usual_keys(), own, single=single).items():
            action = self._by_id[action_id]
            also = _ALSO.get(action_id, "")
            wanted = [key, also] if key and also and also not in taken else [key] if key else []
            action.setShortcuts([QKeySequence(each) for each in wanted])
            action.setToolTip(f"{action.iconText()} ({keys.shown(key)})" if key else action.iconText())
        self.keys_changed.emit()

    def key(self, action_id: str) -> str:
        """The key of an action as the person's system writes it; empty where it has none."""
        return keys.shown(self._by_id[action_id].shortcut().toString())

    def press(self, keys: QKeySequence) -> None:
        """Do what these keys are for, if anything that can be done."""
        exact = QKeySequence.SequenceMatch.ExactMatch
        for action in self._by_id.values():
            if action.isEnabled() and any(key.matches(keys) == exact for key in action.shortcuts()):
                action.trigger()
                return

    def commands(self) -> tuple[Command, ...]:
        """Everything that can be done, in the order of the menus, as a list shows it."""
        found = []
        for spec in TABLE:
            action = self._by_id[spec.id]
            menu = plain_title(QCoreApplication.translate("Actions", MENUS[spec.menu]))
            why = "" if action.isEnabled() else reason(spec.needs)
            key = action.shortcut().toString()
            found.append(
                Command(
                    spec.id,
                    plain_title(action.text()),
                    menu,
                    key,
                    why,
                    checked=action.isCheckable() and action.isChecked(),
                    also=other_words(spec.id),
                    main=bool(spec.icon),
                )
            )
        return tuple(sorted(found, key=lambda command: list(MENUS).index(_menu_of(command.id))))

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Fill the menus of a bar that has their titles, in the order of `MENUS`."""
        self._name_more(bar, self.tr("More menus"))
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
        self._name_more(bar, self.tr("More tools"))
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

    def show_kinds(self, kinds: Collection[str]) -> None:
        """Check the kinds of names that are marked."""
        for kind, _ in _KINDS:
            self._by_id[f"kind_{kind}"].setChecked(kind in kinds)

    def show_icons(self, theme: Theme) -> None:
        """Give the actions their icons, in the theme's colours, and the buttons for what finds no room in a bar."""
        for spec in TABLE:
            if spec.icon:
                self._by_id[spec.id].setIcon(icon(spec.icon, theme))
        for more in self._more:
            more.setIcon(icon("ph.caret-double-right", theme))

    def _name_more(self, bar: QWidget, name: str) -> None:
        """Qt's own button for what finds no room: it has no name, and a black icon on any ground."""
        for more in bar.findChildren(QToolButton):
            if more.objectName().endswith("_ext_button"):
                more.setAccessibleName(name)
                more.setToolTip(name)
                more.setIconSize(QSize(12, 12))
                self._more.append(more)

    def _make(self, spec: Spec, parent: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", spec.text), parent)
        action.setObjectName(spec.id)
        action.setIconText(plain_title(action.text()).removesuffix("…"))
        if spec.icon:
            action.setIcon(blank())
        if spec.check:
            action.setCheckable(True)
            action.setIconVisibleInMenu(False)  # it would stand where the tick belongs
        if spec.check not in ("", "own"):
            group = self._groups.setdefault(spec.check, QActionGroup(parent))
            group.addAction(action)
        return action


def usual_keys() -> dict[str, str]:
    """The key that each action has where the person chose no other."""
    return {spec.id: spec.shortcut for spec in TABLE}


def _menu_of(action_id: str) -> str:
    return next(spec.menu for spec in TABLE if spec.id == action_id)
