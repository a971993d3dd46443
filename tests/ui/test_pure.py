"""Positions, marks, steps and scrolling: what the window works out without a window."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from reader.comparison.model import Side
from reader.document.model import Span
from reader.paths import resource
from reader.ui import plain_values
from reader.ui.looks.looks import Looks, quick_looks
from reader.ui.looks.theme import THEMES, contrast, load_theme
from reader.ui.pane.glance import glance
from reader.ui.pane.hits import Hits
from reader.ui.pane.marks import Mark, Marks, marks_of
from reader.ui.pane.note_painter import COLOURS
from reader.ui.pane.text_layout import display_text
from reader.ui.together import steps
from reader.ui.together.reading_line import proportional
from reader.ui.utf16 import Utf16Map
from reader.workflow.folders import folders
from reader.workflow.settings import Palette, Settings, load_settings, save_settings
from reader.workflow.settings import Theme as ThemeChoice
from tests.factories import article
from tests.ui.conftest import LEFT, RIGHT, found

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]) | st.sampled_from("🦆𝔄é\u00a0"))


@given(texts, st.data())
def test_a_code_point_and_its_utf16_place_name_the_same_character(text: str, data: st.DataObject) -> None:
    units = Utf16Map(text)
    position = data.draw(st.integers(0, len(text)))
    assert units.to_units(position) == len(text[:position].encode("utf-16-le")) // 2
    assert units.to_points(units.to_units(position)) == position


@given(texts)
def test_the_middle_of_a_surrogate_pair_counts_as_its_character(text: str) -> None:
    units = Utf16Map(text)
    for position, character in enumerate(text):
        if character > "\uffff":
            assert units.to_points(units.to_units(position) + 1) == position


@given(texts)
def test_what_is_displayed_is_as_long_as_the_text(text: str) -> None:
    shown = display_text(text)
    assert len(shown.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    assert not set(shown) & set("\r\u2028\u2029\x00\ufdd0\ufdd1\ufffc")


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9))), st.integers(0, 70), st.integers(1, 20))
def test_marks_in_a_range_are_those_that_touch_it(places: list[tuple[int, int]], first: int, length: int) -> None:
    marks = [Mark(start, start + size, str(n), "person", True) for n, (start, size) in enumerate(places)]
    expected = {mark.entity for mark in marks if mark.start < first + length and mark.end > first}
    assert {mark.entity for mark in Marks(marks).between(first, first + length)} == expected


def test_every_mention_gets_a_mark_that_says_whether_the_other_report_has_the_name_too() -> None:
    comparison = found(article(LEFT), article(RIGHT, name="right.txt"))
    marks = marks_of(comparison, Side.LEFT, Utf16Map(LEFT))
    encoded = LEFT.encode("utf-16-le")
    words = {(encoded[2 * mark.start : 2 * mark.end].decode("utf-16-le"), mark.shared) for mark in marks.all}
    assert ("Port Cassel", True) in words
    assert all(shared for word, shared in words if word == "Mara Lind")


def test_stepping_goes_through_both_reports_and_round_the_end() -> None:
    comparison = found(article(LEFT), article(RIGHT, name="right.txt"))
    entity = next(entity for entity in comparison.entities if entity.name == "Port Cassel")
    place = steps.step(entity, None, 1)
    seen = []
    for _ in steps.places(entity):
        assert place is not None
        seen.append((place.side, place.number))
        place = steps.step(entity, place, 1)
    assert seen == [(Side.LEFT, 1), (Side.LEFT, 2), (Side.RIGHT, 3)]
    assert place == steps.step(entity, None, 1)
    last = steps.step(entity, None, -1)
    assert last is not None
    assert last.number == 3


def test_the_counterpart_is_the_mention_at_the_most_similar_place() -> None:
    comparison = found(article(LEFT), article(RIGHT, name="right.txt"))
    entity = next(entity for entity in comparison.entities if entity.name == "Mara Lind")
    there = steps.counterpart(comparison, entity, Side.LEFT, entity.left[0].span.start)
    back = steps.counterpart(comparison, entity, Side.RIGHT, entity.right[-1].span.start)
    assert there is not None
    assert there.side is Side.RIGHT
    assert back is not None
    assert back.start == entity.left[-1].span.start


@given(st.integers(0, 5000), st.integers(1, 5000), st.integers(0, 5000))
def test_both_texts_begin_and_end_together(value: int, maximum: int, other: int) -> None:
    assert proportional(0, maximum, other) == 0
    assert proportional(maximum, maximum, other) == other
    assert 0 <= proportional(value, maximum, other) <= other
    assert proportional(value, 0, other) == 0


@pytest.mark.parametrize("palette", get_args(Palette))
@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_on_every_ground_it_may_stand_on(name: str, palette: str) -> None:
    theme = load_theme(name, palette)
    colours = {role: QColor(value) for role, value in theme.colours.items()}
    for ground in ("paper", "chrome", "raised", "hover", "selection", "accent-soft", "found", "found-here"):
        assert contrast(colours["ink"], colours[ground]) >= 4.5, ground
    # Side remarks, what is disabled and what tells of a difference, on what is pointed at or chosen too.
    for role in ("soft", "dim", "warn", "accent"):
        for ground in ("paper", "chrome", "raised", "hover", "accent-soft", "warn-soft"):
            assert contrast(colours[role], colours[ground]) >= 4.5, (role, ground)
    assert contrast(colours["on-accent"], colours["accent"]) >= 4.5
    for ground in ("paper", "chrome", "raised", "hover", "accent-soft"):  # fields, buttons, icons of what is disabled
        assert contrast(colours["outline"], colours[ground]) >= 3, ground
    for kind in theme.fills:
        assert contrast(colours["ink"], theme.fill(kind)) >= 4.5, kind
        for role in ("soft", "dim"):
            assert contrast(colours[role], theme.fill(kind)) >= 4.5, (role, kind)
        assert contrast(colours["ink"], theme.lit(kind)) >= 4.5, kind
        for ground in ("paper", "chrome"):  # around names in a text, and in the legend
            assert contrast(theme.stroke(kind), colours[ground]) >= 3, (kind, ground)
    for colour in COLOURS:
        for role in ("ink", "soft", "dim"):
            assert contrast(colours[role], colours[f"mark-{colour}"]) >= 4.5, (role, colour)
        assert contrast(colours[f"edge-{colour}"], colours["paper"]) >= 3, colour


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_file_is_plain_toml(name: str) -> None:
    said = tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))
    theme = load_theme(name)
    read = (theme.name, theme.dark, theme.colours, theme.fills, theme.strokes)
    assert read == (said["name"], said["dark"], said["colours"], said["fills"], said["strokes"])


def test_plain_numbers_are_what_qt_calls_them() -> None:
    flags = Qt.TextInteractionFlag
    assert Qt.TextFormat.PlainText.value == plain_values.PLAIN_TEXT
    assert Qt.FocusPolicy.NoFocus.value == plain_values.NO_FOCUS
    assert Qt.ToolButtonStyle.ToolButtonIconOnly.value == plain_values.ICON_ALONE
    assert Qt.ToolButtonStyle.ToolButtonTextBesideIcon.value == plain_values.TEXT_BESIDE_ICON
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == plain_values.ALWAYS_OFF
    assert (flags.TextSelectableByMouse | flags.TextSelectableByKeyboard).value == plain_values.SELECTABLE
    assert Qt.AlignmentFlag.AlignCenter.value == plain_values.CENTRED


def test_quick_looks_are_those_of_the_settings() -> None:
    def looks(said: Settings) -> Looks:
        size, spacing = said.text_size, said.line_spacing
        return Looks(said.theme, said.palette, said.font, size, spacing, said.measure, said.language)

    assert quick_looks() == looks(Settings())
    for theme in get_args(ThemeChoice):
        chosen = Settings(theme=theme, text_size=17, line_spacing=1.7, measure=50)
        chosen = replace(chosen, palette="grey", font="sans", language="ko")
        save_settings(chosen)
        assert quick_looks() == looks(chosen)
    wrong = 'theme = "pink"\ntext_size = 900\nmeasure = true\nfont = 3\npalette = "x"\nlanguage = "klingon"\n'
    folders().settings.write_text(wrong, "utf-8")
    assert quick_looks() == looks(load_settings())


def test_a_glance_shows_the_text_that_reading_will_show(tmp_path: Path) -> None:
    from reader.document.load import load_file

    file = tmp_path / "a.txt"
    file.write_bytes(b"\xef\xbb\xbfOne line\r\n\r\nAnother\xc2\xa0line of the report.\r\n")
    assert glance(file) == load_file(file).text


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.html", b"text"), ("a.txt", b"\xff\xfea"), ("b.txt", b"<html>x</html>"), ("c.txt", b"  "), ("d.txt", b"a\0b")],
)
def test_a_glance_leaves_to_reading_what_is_not_plain_text(tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert glance(file) is None
    assert glance(tmp_path / "missing.txt") is None


@given(texts, st.data())
def test_hits_in_view_are_those_that_share_a_character_with_it(text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=12)))
    spans = [Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=False)]
    units = Utf16Map(text)
    hits = Hits(spans, units)
    hits.current = spans[0] if spans else None
    first, last = sorted(units.to_units(data.draw(st.integers(0, len(text)))) for _ in range(2))
    inside = [(units.to_units(span.start), units.to_units(span.end), span == hits.current) for span in spans]
    assert hits.between(first, last) == tuple(hit for hit in inside if hit[0] < last and hit[1] > first)
