"""Which key does what: the usual keys, those the person chose instead, and where two actions want the same. Pure.

Keys are written as Qt writes them in files (`Ctrl+Shift+P`); an empty one is no key.
"""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

# Keys that belong to the texts and lists themselves; an action on one of them would take it away from reading.
RESERVED = frozenset({"Tab", "Shift+Tab", "Return", "Enter", "Space", "Up", "Down", "Left", "Right", "PgUp", "PgDown"})


def written(key: str) -> str:
    """A key as it is compared and kept; empty where Qt knows no such key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """A key as the person's system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_single(key: str) -> bool:
    """Whether it is a letter, a digit or a sign alone, with Shift or without."""
    return len(written(key).removeprefix("Shift+")) == 1


def assigned(usual: Mapping[str, str], own: Mapping[str, str], *, single: bool = True) -> dict[str, str]:
    """The key of each action of `usual`, as the person wants it. Without `single`, letters alone are left out.

    A key the person gave to one action is taken away from another that has it by default.
    """
    chosen: dict[str, str] = {}
    for action, key in own.items():
        if action in usual:  # of two that a hand-written file gives one key, the first keeps it
            chosen[action] = "" if written(key) in chosen.values() else written(key)
    taken = set(chosen.values()) - {""}
    keys: dict[str, str] = {}
    for action, key in usual.items():
        as_usual = "" if written(key) in taken else written(key)
        wanted = chosen.get(action, as_usual)
        keys[action] = "" if not single and is_single(wanted) else wanted
    return keys


def holder(key: str, keys: Mapping[str, str], action: str) -> str:
    """The other action that has this key already, or an empty string."""
    wanted = written(key)
    return next((other for other, held in keys.items() if wanted and held == wanted and other != action), "")


def changed(usual: Mapping[str, str], own: Mapping[str, str], action: str, key: str) -> dict[str, str]:
    """The person's own keys after one action was given a key; what is as usual again is not kept.

    An action that held the key loses it.
    """
    wanted = written(key)
    now = {known: written(held) for known, held in own.items() if known in usual}
    robbed = holder(wanted, assigned(usual, now), action)
    now[action] = wanted
    if robbed:
        now[robbed] = ""
    return {known: held for known, held in now.items() if held != written(usual[known])}
