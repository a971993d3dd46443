"""Whether the machine has letters for a text: what is not Latin, Greek or Cyrillic needs a font of the system."""

import re

from PySide6.QtGui import QFontDatabase

_HANGUL = re.compile("[\uac00-\ud7a3\u1100-\u11ff]")
_HAN = re.compile("[\u3400-\u9fff]")


def missing_script(text: str) -> str | None:
    """Code of a script that the text needs and no font on this machine has: hangul or han."""
    systems = QFontDatabase.WritingSystem
    if _HANGUL.search(text) and not QFontDatabase.families(systems.Korean):
        return "hangul"
    han = (systems.SimplifiedChinese, systems.TraditionalChinese, systems.Japanese)
    if _HAN.search(text) and not any(QFontDatabase.families(system) for system in han):
        return "han"
    return None
