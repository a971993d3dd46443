"""Everything a person sees can be translated, and a Korean translation is complete and built."""

import re
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from tests.tools import strings
from tests.tools.translations import FOLDER, SENTENCES, translated, wanted

FILES = sorted(FOLDER.glob("diptych_*.ts"))
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def test_no_visible_string_escapes_translation() -> None:
    assert [f"{found.place} {found.why}: {found.text}" for found in strings.escaped()] == []


def test_the_search_for_strings_finds_them() -> None:
    found = {(each.context, each.text) for each in strings.marked()}
    assert ("Actions", "&Find…") in found
    assert ("FindBar", "Whole words only") in found
    assert ("Words", "Organisation") in found
    assert len(found) > 150
    assert "{0} is empty; choose a file that holds a report." in strings.sentences()
    assert "The dateline says “{0}” without a year." in strings.sentences()


def test_sentences_of_the_core_are_listed_for_the_window() -> None:
    assert tuple(SENTENCES.read_text("utf-8").splitlines()) == strings.sentences(), "run `make translations`"


def test_korean_is_there() -> None:
    assert FOLDER / "diptych_ko.ts" in FILES


@each_file
def test_nothing_is_untranslated(file: Path) -> None:
    known = translated(file)
    assert [key for key in wanted() if key not in known] == [], "run `make translations` and translate these"


@each_file
def test_places_and_keys_are_kept(file: Path) -> None:
    for (context, source), said in translated(file).items():
        assert places(said) == places(source), (context, source)
        if context == "Actions":
            assert bool(re.search("&[^&]", said)) == bool(re.search("&[^&]", source)), source


@each_file
def test_what_is_built_is_what_is_translated(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for (context, source), said in translated(file).items():
        assert translator.translate(context, source) == said, "run `make translations`"


def places(text: str) -> set[str | None]:
    """What is filled in."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
