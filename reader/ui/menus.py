"""The titles of the menu bar, which stand there from the first paint on. What is in them: `ui/actions.py`."""

from reader.ui.words.translation import QT_TRANSLATE_NOOP

MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "kinds": QT_TRANSLATE_NOOP("Actions", "&Kinds"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "findings": QT_TRANSLATE_NOOP("Actions", "Fi&ndings"),
    "marks": QT_TRANSLATE_NOOP("Actions", "&Marks"),
    "correct": QT_TRANSLATE_NOOP("Actions", "Co&rrect"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}
