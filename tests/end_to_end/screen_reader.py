"""Reads the window from outside, as a screen reader does, and writes what it was told as one JSON object.

    /usr/bin/python3 screen_reader.py OUTPUT NAME FILES COMMAND...

Starts a window manager, without which nothing has the focus, and COMMAND, which must open the window with two reports
that both mention NAME. Its last FILES words are the reports: without them it is started once more, to see what it
remembers. Everything is done by key.
Run by `test_screen_reader.py` with the system's own interpreter, which has pyatspi, inside a session bus and a display
of their own. Knows nothing of the program but what is read on its surface.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

PATIENCE = 60.0
TAB, RETURN, RIGHT, DOWN = 0xFF09, 0xFF0D, 0xFF53, 0xFF54  # X's numbers of keys
CONTROL, SHIFT, ALT = 37, 50, 64  # and those of their places on the board

announced: list[str] = []
focused: list[str] = [""]


def listen(seconds: float) -> None:
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def until(condition: Callable[[], Any], what: str) -> Any:
    """What the condition answers as soon as it answers something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(GLib.Error):  # what was there a moment ago may be gone
            found = condition()
            if found:
                return found
        listen(0.2)
    sys.exit(f"nothing came of this within {PATIENCE} seconds: {what}")


def soon(condition: Callable[[], Any]) -> None:
    """Listen until something has come of a key, and for a while if nothing does."""
    end = time.monotonic() + PATIENCE / 10
    while time.monotonic() < end and not condition():
        listen(0.1)
    listen(0.1)


def everything(node: Any) -> Iterator[Any]:
    """A node and all below it, in the order in which a screen reader meets them."""
    yield node
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield from everything(child)


def has(node: Any, state: int) -> bool:
    return bool(node.getState().contains(state))


def note_focus(event: Any) -> None:
    if event.detail1:
        focused.append(f"{event.source.getRoleName()}: {event.source.name}")


def shown(app: Any, *roles: str) -> list[Any]:
    return [each for each in everything(app) if each.getRoleName() in roles and has(each, pyatspi.STATE_SHOWING)]


def text_of(node: Any) -> str:
    try:
        return str(node.queryText().getText(0, -1))
    except NotImplementedError:
        return ""


def panes(app: Any) -> list[Any]:
    return [each for each in shown(app, "text") if has(each, pyatspi.STATE_MULTI_LINE)]


def program() -> Any:
    return next(
        (app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "diptych" and app.childCount), None
    )


def press(key: int | str, *held: int) -> list[str]:
    """Press a key while others are held down; what was announced because of it."""
    announced.clear()
    for each in held:
        pyatspi.Registry.generateKeyboardEvent(each, None, pyatspi.KEY_PRESS)
    pyatspi.Registry.generateKeyboardEvent(ord(key) if isinstance(key, str) else key, None, pyatspi.KEY_SYM)
    for each in reversed(held):
        pyatspi.Registry.generateKeyboardEvent(each, None, pyatspi.KEY_RELEASE)
    soon(lambda: announced)
    return list(announced)


def _moved(before: int) -> bool:
    return len(focused) > before


def walk_to(beginning: str) -> str:
    """Go down the list that has the keyboard until a row is read that begins so."""
    for _ in range(100):
        before = len(focused)
        pyatspi.Registry.generateKeyboardEvent(DOWN, None, pyatspi.KEY_SYM)
        soon(partial(_moved, before))
        row = focused[-1].partition(": ")[2]
        if row.startswith(beginning):
            return row
    sys.exit(f"no row begins with {beginning}")


def tab() -> str:
    """Press the Tab key; what has the focus then, by role and name."""
    before = len(focused)
    pyatspi.Registry.generateKeyboardEvent(TAB, None, pyatspi.KEY_SYM)
    soon(lambda: len(focused) > before)
    return focused[-1]


def rows(app: Any) -> list[str]:
    """All rows of the lists and trees that are shown, in order, scrolled to or not."""
    lists = shown(app, "tree", "tree table", "table", "list", "list box")
    cells = [each for found in lists for each in everything(found)]
    return [each.name for each in cells if each.getRoleName() in ("table cell", "tree item", "list item")]


def read_tabs(app: Any) -> dict[str, dict[str, Any]]:
    """What each tab of the findings says, by its name: its rows and the texts around them."""
    found = {}
    for tab in shown(app, "page tab", "radio button"):
        actions = tab.queryAction()
        actions.doAction(0)
        listen(0.6)
        found[tab.name] = {"rows": rows(app), "labels": [each.name for each in shown(app, "label")]}
    return found


def journey(app: Any) -> dict[str, Any]:
    until(lambda: len(panes(app)) == 2, "two texts")
    until(lambda: any("in both" in each.name for each in shown(app, "label")), "the counts of names")
    left, right = panes(app)
    told: dict[str, Any] = {
        "roles": [each.getRoleName() for each in (left, right)],
        "names": [each.name for each in (left, right)],
        "texts": [text_of(each) for each in (left, right)],
        "fields": {each.name: text_of(each) for each in shown(app, "text") if each not in (left, right)},
        "labels": [each.name for each in shown(app, "label")],
        "nameless": [
            each.getRoleName()
            for each in everything(app)
            if has(each, pyatspi.STATE_FOCUSABLE) and has(each, pyatspi.STATE_SHOWING) and not each.name
        ],
        "tabs": read_tabs(app),
    }
    right.queryComponent().grabFocus()
    soon(lambda: focused[-1].endswith(right.name))
    left.queryComponent().grabFocus()
    soon(lambda: focused[-1].endswith(left.name))
    told["focus"] = focused[-1]
    told["stops"] = [tab() for _ in range(3)]
    place = told["texts"][0].index(sys.argv[2])
    left.queryComponent().grabFocus()
    left.queryText().setCaretOffset(place - 1)
    soon(lambda: left.queryText().caretOffset == place - 1 and focused[-1].endswith(left.name))
    told["onto a mark"] = press(RIGHT)
    told["pinned"] = press(RETURN)
    told["next"] = press("n")
    told["caret"] = left.queryText().caretOffset
    return told


def counts(app: Any) -> str:
    return next((each.name for each in shown(app, "label") if "in both" in each.name and "left" in each.name), "")


def places(app: Any) -> list[float]:
    return [each.queryValue().currentValue for each in shown(app, "slider")]


def correct(app: Any) -> dict[str, Any]:
    """Follow a name, correct a link, take it back, do it again, and leave."""
    told: dict[str, Any] = {"before": counts(app)}
    press("2", ALT)
    told["row"] = walk_to("Halvik, ")
    told["followed"] = press(RETURN)
    press("s")
    until(lambda: focused[-1].startswith("text: “Halvik” is the same"), "the question which name it is the same as")
    told["choice"] = [said for letter in "norw" for said in press(letter)][-1]
    told["corrected"] = press(RETURN)
    told["after"] = until(lambda: counts(app) != told["before"] and counts(app), "other counts")
    told["undone"], told["undone to"] = press("z", CONTROL), counts(app)
    told["redone"], told["redone to"] = press("z", CONTROL, SHIFT), counts(app)
    press("1", CONTROL)
    for _ in range(5):
        press("p")
    listen(2)  # it is noted where one reads
    told["places"] = places(app)
    told["left"] = press("q", CONTROL)
    return told


def with_pair() -> Any:
    """The program, once it shows two reports that are compared."""
    app = program()
    return app if app and len(panes(app)) >= 2 and counts(app) else None


def come_back() -> dict[str, Any]:
    """What is there when the window is opened again without a word."""
    app = until(with_pair, "the pair of the last time")
    listen(2)
    told: dict[str, Any] = {
        "texts": [text_of(each) for each in panes(app)[:2]],
        "counts": counts(app),
        "places": places(app),
    }
    press("1", ALT)
    told["overview"] = rows(app)
    return told


def main() -> int:
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    command, files = sys.argv[4:], int(sys.argv[3])
    window = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    pyatspi.Registry.registerEventListener(lambda event: announced.append(str(event.any_data)), "object:announcement")
    pyatspi.Registry.registerEventListener(note_focus, "object:state-changed:focused")
    try:
        app = until(program, "the program on the accessibility bus")
        told = journey(app)
        told["correcting"] = correct(app)
        told["ended"] = window.wait(PATIENCE)
        window = subprocess.Popen(command[:-files], stdout=subprocess.DEVNULL)
        told["again"] = come_back()
        Path(sys.argv[1]).write_text(json.dumps(told), "utf-8")
    finally:
        window.terminate()
        window.wait(10)
        manager.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
