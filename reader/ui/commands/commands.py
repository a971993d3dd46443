"""Commands as lists show them, and why one cannot be done now. What they do stands elsewhere: `ui/wiring`."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.ui.commands.fuzzy import fit
from reader.ui.words.translation import QT_TRANSLATE_NOOP

_REASONS = {
    "report": QT_TRANSLATE_NOOP("Commands", "Open a report first."),
    "pair": QT_TRANSLATE_NOOP("Commands", "Open two reports first."),
    "comparison": QT_TRANSLATE_NOOP("Commands", "Open two reports and wait until they are compared."),
    "name": QT_TRANSLATE_NOOP("Commands", "Choose a name in a report or in the list first."),
    "held": QT_TRANSLATE_NOOP("Commands", "There is no name or place to leave."),
    "note": QT_TRANSLATE_NOOP("Commands", "Choose a marked passage or a pairing first."),
    "notes": QT_TRANSLATE_NOOP("Commands", "Nothing is marked in these reports yet."),
    "busy": QT_TRANSLATE_NOOP("Commands", "Nothing is being looked for."),
    "undo": QT_TRANSLATE_NOOP("Commands", "There is nothing to undo."),
    "redo": QT_TRANSLATE_NOOP("Commands", "There is nothing to redo."),
}


@dataclass(frozen=True, slots=True)
class Command:
    """`title` and `menu` as they are shown; `key` as Qt writes it. `why` says why it cannot be done now, or nothing."""

    id: str
    title: str
    menu: str
    key: str = ""
    why: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A command with the places of its title that were typed."""

    command: Command
    places: tuple[int, ...] = ()


def reason(needs: str) -> str:
    """Why an action with such needs cannot be done now."""
    return QCoreApplication.translate("Commands", _REASONS.get(needs, "")) if needs else ""


def reasons() -> frozenset[str]:
    """The needs that a reason is known for."""
    return frozenset(_REASONS)


def matching(typed: str, commands: Iterable[Command]) -> tuple[Found, ...]:
    """The commands that were meant, the likeliest first; those that cannot be done now come after equals."""
    scored = []
    for command in commands:
        by_title = fit(typed, command.title)
        by_menu = fit(typed, f"{command.menu} {command.title}") if by_title is None else None
        if by_title is not None:
            scored.append((by_title.score, Found(command, by_title.places)))
        elif by_menu is not None:
            before = len(command.menu) + 1
            places = tuple(place - before for place in by_menu.places if place >= before)
            scored.append((by_menu.score - 10, Found(command, places)))
    if typed.strip():
        scored.sort(key=lambda each: (-each[0], bool(each[1].command.why)))
    return tuple(found for _, found in scored)
