"""Commands as lists show them, and why one cannot be done now. What they do stands elsewhere: `ui/wiring`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.ui.commands.fuzzy import MIXED_WORDS, Fit, fit
from reader.ui.words.translation import QT_TRANSLATE_NOOP

_BY_MENU, _BY_OTHER_WORDS = 0.4, 0.5  # how much such a fit is worth beside one by the title
_REASONS = {
    "report": QT_TRANSLATE_NOOP("Commands", "Open a report first."),
    "pair": QT_TRANSLATE_NOOP("Commands", "Open two reports first."),
    "comparison": QT_TRANSLATE_NOOP("Commands", "Open two reports and wait until they are compared."),
    "held": QT_TRANSLATE_NOOP("Commands", "There is no name, place or search to leave."),
    "note": QT_TRANSLATE_NOOP("Commands", "Choose a marked passage or a pairing first."),
    "notes": QT_TRANSLATE_NOOP("Commands", "Nothing is marked in these reports yet."),
    "busy": QT_TRANSLATE_NOOP("Commands", "Nothing is being looked for."),
    "undo": QT_TRANSLATE_NOOP("Commands", "There is nothing to undo."),
    "redo": QT_TRANSLATE_NOOP("Commands", "There is nothing to redo."),
}


@dataclass(frozen=True, slots=True)
class Command:
    """`title` and `menu` as they are shown; `key` as Qt writes it. `why` says why it cannot be done now, or nothing.

    `also` are other words that a person may type for it. `main` commands come before others that fit as well.
    """

    id: str
    title: str
    menu: str
    key: str = ""
    why: str = ""
    checked: bool = False
    also: str = ""
    main: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A command with the places of its title that were typed, and whether it was chosen lately."""

    command: Command
    places: tuple[int, ...] = ()
    lately: bool = False


def reason(needs: str) -> str:
    """Why an action with such needs cannot be done now."""
    return QCoreApplication.translate("Commands", _REASONS.get(needs, "")) if needs else ""


def reasons() -> frozenset[str]:
    """The needs that a reason is known for."""
    return frozenset(_REASONS)


def matching(typed: str, commands: Iterable[Command], lately: Sequence[str] = ()) -> tuple[Found, ...]:
    """The commands that were meant, the likeliest first.

    Of those that fit equally well, the ones that can be done now come first, then those chosen `lately` (ids, the
    latest first), then main commands. Where nothing is typed, those chosen lately come before all others.
    """
    turns = {command_id: turn for turn, command_id in enumerate(lately)}
    last = len(turns)
    scored = []
    for command in commands:
        fitting = _fit(typed, command)
        if fitting is not None:
            scored.append((fitting.score, Found(command, fitting.places, command.id in turns)))

    def rank(each: tuple[float, Found]) -> tuple[float, bool, int, bool]:
        score, command = each[0], each[1].command
        if not typed.strip():
            return (0, False, turns.get(command.id, last), False)
        return (-score, bool(command.why), turns.get(command.id, last), not command.main)

    return tuple(found for _, found in sorted(scored, key=rank))


def _fit(typed: str, command: Command) -> Fit | None:
    """By the title, or else, for less, by other words for it or together with the menu's title."""
    ways = [fit(typed, command.title)]
    by_menu = fit(typed, f"{command.menu} {command.title}")
    if by_menu is not None:
        before = len(command.menu) + 1
        places = tuple(place - before for place in by_menu.places if place >= before)
        ways.append(Fit(by_menu.score * _BY_MENU, places))
    other = fit(typed, command.also) if command.also else None
    if other is not None and other.score >= MIXED_WORDS:
        ways.append(Fit(other.score * _BY_OTHER_WORDS, ()))
    return max((way for way in ways if way is not None), key=lambda way: way.score, default=None)
