"""Other words by which people look for a command than those of its title, from other programs and everyday speech."""

from PySide6.QtCore import QCoreApplication

from reader.ui.words.translation import QT_TRANSLATE_NOOP

_OTHER_WORDS = {
    "open": QT_TRANSLATE_NOOP("Commands", "file compare load"),
    "open_address": QT_TRANSLATE_NOOP("Commands", "web page link url internet"),
    "paste": QT_TRANSLATE_NOOP("Commands", "clipboard insert"),
    "sample": QT_TRANSLATE_NOOP("Commands", "example demo try"),
    "library": QT_TRANSLATE_NOOP("Commands", "archive collection history search all reports"),
    "export": QT_TRANSLATE_NOOP("Commands", "save as pdf word html share"),
    "close": QT_TRANSLATE_NOOP("Commands", "new start over clear"),
    "quit": QT_TRANSLATE_NOOP("Commands", "exit end"),
    "find": QT_TRANSLATE_NOOP("Commands", "search look for"),
    "preferences": QT_TRANSLATE_NOOP("Commands", "settings options configure language font"),
    "swap": QT_TRANSLATE_NOOP("Commands", "exchange switch turn round"),
    "sync": QT_TRANSLATE_NOOP("Commands", "synchronise scrolling mode lock"),
    "pin": QT_TRANSLATE_NOOP("Commands", "sync point anchor"),
    "fold": QT_TRANSLATE_NOOP("Commands", "hide collapse boilerplate"),
    "findings": QT_TRANSLATE_NOOP("Commands", "panel sidebar"),
    "zoom_in": QT_TRANSLATE_NOOP("Commands", "zoom in bigger font size"),
    "zoom_out": QT_TRANSLATE_NOOP("Commands", "zoom out smaller font size"),
    "zoom_reset": QT_TRANSLATE_NOOP("Commands", "zoom reset font size"),
    "theme_dark": QT_TRANSLATE_NOOP("Commands", "night mode colours"),
    "theme_light": QT_TRANSLATE_NOOP("Commands", "day mode colours"),
    "unpin": QT_TRANSLATE_NOOP("Commands", "return leave"),
    "mark": QT_TRANSLATE_NOOP("Commands", "highlight annotate"),
    "note": QT_TRANSLATE_NOOP("Commands", "comment annotate"),
    "remove_note": QT_TRANSLATE_NOOP("Commands", "delete highlight"),
    "pair_passages": QT_TRANSLATE_NOOP("Commands", "relate connect contradicts agrees"),
    "same": QT_TRANSLATE_NOOP("Commands", "merge join names"),
    "not_same": QT_TRANSLATE_NOOP("Commands", "split separate names"),
    "not_a_name": QT_TRANSLATE_NOOP("Commands", "dismiss delete name"),
    "mark_name": QT_TRANSLATE_NOOP("Commands", "add missing name"),
    "withdraw": QT_TRANSLATE_NOOP("Commands", "delete correction"),
    "key_overview": QT_TRANSLATE_NOOP("Commands", "shortcuts keyboard hotkeys help"),
    "about": QT_TRANSLATE_NOOP("Commands", "version licences credits"),
}


def other_words(command: str) -> str:
    """Other words for a command, in the person's language, with spaces between them; mostly none."""
    return QCoreApplication.translate("Commands", _OTHER_WORDS[command]) if command in _OTHER_WORDS else ""
