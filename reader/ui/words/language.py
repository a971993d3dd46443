"""The language of the window: which there are, which is wanted, and the core's English sentences in it.

The core says what it has to say in English sentences with values filled in. `resources/translations/core.txt` lists
them with their places numbered; a sentence is known again by its words, and its values go into the translation.
Not responsible for marking strings (`ui/words/translation.py`).
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.paths import resource

SYSTEM, ENGLISH = "system", "en"
_CONTEXT = "Core"
_PLACE = re.compile(r"\{\d+\}")
_LEAST_WORDING = 6  # letters that a sentence must have of its own to be known by


def languages() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages the window can speak, English first."""
    there = resource("translations").glob("diptych_*.qm")
    return (ENGLISH, *sorted(file.stem.removeprefix("diptych_") for file in there))


def wanted_language(choice: str) -> str:
    """The language for a choice of a code or `system`; English where the wanted one is not there."""
    code = QLocale.system().name()[:2] if choice == SYSTEM else choice
    return code if code in languages() else ENGLISH


def install_language(application: QCoreApplication, choice: str) -> str:
    """Speak the chosen language in every widget made from now on; returns its code."""
    code = wanted_language(choice)
    # Only where there can be any: to ask for children has PySide make names for which the first paint has no time.
    for old in application.findChildren(QTranslator) if application.property("language") else ():
        application.removeTranslator(old)
        old.deleteLater()
    sentence.cache_clear()
    if code != ENGLISH:
        own = str(resource("translations", f"diptych_{code}.qm"))
        toolkit = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"
        for file in (toolkit, own):
            translator = QTranslator(application)
            if translator.load(file):
                application.installTranslator(translator)
    application.setProperty("language", code)
    return code


def spoken() -> str:
    """Code of the language that is spoken now."""
    application = QCoreApplication.instance()
    return str(application.property("language") or ENGLISH) if application else ENGLISH


@lru_cache(maxsize=1 << 12)
def sentence(text: str) -> str:
    """A sentence of the core in the language spoken; what is no sentence of the core stays as it is."""
    if spoken() == ENGLISH or not text:
        return text
    whole = QCoreApplication.translate(_CONTEXT, text)
    if whole != text:
        return whole
    for template, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match:
            said = QCoreApplication.translate(_CONTEXT, template)
            return said.format(*map(sentence, match.groups())) if said != template else text
    return text


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences with values in them, those with most words of their own first."""
    lines = resource("translations", "core.txt").read_text("utf-8").splitlines()
    own = {line: len(re.sub(r"\W", "", _PLACE.sub("", line))) for line in lines if _PLACE.search(line)}
    known = sorted((line for line in own if own[line] >= _LEAST_WORDING), key=lambda line: -own[line])
    return tuple((line, re.compile("(.+?)".join(map(re.escape, _PLACE.split(line))), re.DOTALL)) for line in known)
