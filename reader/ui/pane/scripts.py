"""Whether the machine has letters for a text: what the shipped fonts lack needs a font of the system."""

import re

from PySide6.QtGui import QFontDatabase

_SYSTEMS = QFontDatabase.WritingSystem
_SCRIPTS = (
    ("hangul", re.compile("[\uac00-\ud7a3\u1100-\u11ff]"), (_SYSTEMS.Korean,)),
    (
        "han",
        re.compile("[\u3400-\u9fff]"),
        (_SYSTEMS.SimplifiedChinese, _SYSTEMS.TraditionalChinese, _SYSTEMS.Japanese),
    ),
    ("arabic", re.compile("[\u0620-\u064a\u0671-\u06d3]"), (_SYSTEMS.Arabic,)),
    ("hebrew", re.compile("[\u05d0-\u05ea]"), (_SYSTEMS.Hebrew,)),
    ("devanagari", re.compile("[\u0904-\u0939]"), (_SYSTEMS.Devanagari,)),
    ("thai", re.compile("[\u0e01-\u0e2e]"), (_SYSTEMS.Thai,)),
)


def missing_script(text: str) -> str | None:
    """Code of a script in `words.script` that the text needs and no font known to Qt has."""
    for code, letters, systems in _SCRIPTS:
        if letters.search(text) and not any(QFontDatabase.families(system) for system in systems):
            return code
    return None
