"""Brings the translations up to date: `make translations`.

Writes what can be translated into `resources/translations/*.ts` (Qt Linguist opens them), keeping what is translated
already and dropping what is no longer said; lists the core's sentences in `core.txt`, by which the window knows them
again; and compiles each file with Qt's `lrelease`. What is still untranslated is counted.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from tests.tools.strings import CORE_CONTEXT, ROOT, marked, sentences

FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "core.txt"
Key = tuple[str, str]  # context and source


def wanted() -> tuple[Key, ...]:
    """Everything to translate, in the order in which it stands in a file."""
    keys = {(found.context, found.text) for found in marked()}
    keys |= {(CORE_CONTEXT, text) for text in sentences()}
    return tuple(sorted(keys))


def translated(file: Path) -> dict[Key, str]:
    """What a file has a finished translation for."""
    found: dict[Key, str] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found[name, message.findtext("source") or ""] = translation.text
    return found


def write(file: Path, language: str, keys: Iterable[Key], known: dict[Key, str]) -> None:
    """Write a translation file; what is not in `known` stands there as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, source in keys:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if (context, source) in known:
            translation.text = known[context, source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def main() -> None:
    keys = wanted()
    SENTENCES.write_text("".join(f"{text}\n" for text in sentences()), "utf-8")
    for file in sorted(FOLDER.glob("diptych_*.ts")):
        known = translated(file)
        language = file.stem.removeprefix("diptych_")
        write(file, language, keys, known)
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)
        missing = [key for key in keys if key not in known]
        print(f"{language}: {len(keys) - len(missing)} of {len(keys)} translated")
        for context, source in missing:
            print(f"  {context}: {source}")


if __name__ == "__main__":
    main()
