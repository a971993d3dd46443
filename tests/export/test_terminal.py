"""The summary for a terminal: readable, within its width, and harmless."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.model import Analysis, Coverage, Entity, EntityKind, State
from reader.comparison.model import Passage, Side
from reader.document.model import Span
from reader.export import terminal
from reader.export.characters import columns, visible, wrap
from tests.export.pairs import LEFT_TEXT, mentions, pair, plain_pair


def test_comparison_says_what_is_shared_and_what_is_not() -> None:
    shown = terminal.render_comparison(pair())
    assert "In both reports (3)" in shown
    assert "• Ivo Strand (person) 2 + 1" in shown
    assert "Only in the right report (2)\n  Pak Min-ji 1, Pia Holm 1" in shown
    assert "Published  4 March 2024 (inferred: from the dateline and the year of the file)" in shown
    assert "• people: compatible\n      left:  About 4,000\n      right: Some 4,200\n      both are rounded" in shown
    assert "No match found for sentences: 1 in the right." in shown
    assert "Not looked for" in shown


def test_what_differs_comes_first_with_its_words_marked() -> None:
    comparison = pair()
    conflict = replace(comparison.figures[0], verdict="conflicting", note="the numbers differ")
    shown = terminal.render_comparison(replace(comparison, figures=(conflict, *comparison.figures[1:])))
    differing = shown[shown.index("Where the reports differ (2)") : shown.index("In both reports (3)")]
    assert differing.index("• people: conflicting") < differing.index("• Ivo Strand: worded differently")
    assert "*We waited* a long time" in differing
    assert shown.count("About 4,000\n") == 1


def test_long_lists_are_cut_and_say_where_the_rest_is() -> None:
    comparison = pair()
    many = tuple(replace(comparison.reuse[0], id=f"r{number}") for number in range(20))
    shown = terminal.render_comparison(replace(comparison, reuse=many))
    assert shown.count("• 6 words") == 6
    assert "… and 14 more: --format html or --format md shows all." in shown


def test_names_are_not_called_one_sided_where_the_other_report_was_not_searched() -> None:
    comparison = pair()
    unsearched = comparison.coverage[Side.LEFT] | {"names": Coverage(State.UNAVAILABLE, "no model")}
    right_only = tuple(entity for entity in comparison.entities if not entity.left)
    shown = terminal.render_comparison(
        replace(comparison, entities=right_only, coverage=comparison.coverage | {Side.LEFT: unsearched})
    )
    assert "In the right report (2)" in shown
    assert "Only in" not in shown
    assert "In both reports  " not in shown


def test_what_was_looked_for_in_part_says_what_is_missing() -> None:
    comparison = pair()
    partly = comparison.coverage[Side.LEFT] | {"quotes": Coverage(State.DONE, "Who speaks is not looked for.")}
    shown = terminal.render_comparison(replace(comparison, coverage=comparison.coverage | {Side.LEFT: partly}))
    sentence = "Quotations were looked for in the left report, but not wholly: who speaks is not looked for."
    assert sentence in " ".join(shown.split())


def test_unknown_facts_say_so_without_repeating_it() -> None:
    shown = terminal.render_comparison(plain_pair("One.", "Two."))
    assert "Outlet     unknown\n" in shown
    assert "None" not in shown


def test_article_lists_its_names_by_kind() -> None:
    comparison = pair()
    entities = (
        Entity("e1", EntityKind.PERSON, "Ivo Strand", mentions(LEFT_TEXT, "Ivo Strand", ("Strand", 2))),
        Entity("e2", EntityKind.PLACE, "Ellerby", mentions(LEFT_TEXT, "Ellerby")),
    )
    shown = terminal.render_article(replace(comparison.left, entities=entities))
    assert "People\n  • Ivo Strand 2, also Strand" in shown
    assert "Places\n  • Ellerby 1" in shown
    assert "• “We waited a long time, and it was worth it,”" in shown


@pytest.mark.parametrize("width", [20, 40, 80, 100])
def test_lines_keep_to_the_width(width: int) -> None:
    text = "서울에서는 " * 30 + "w" * 300 + " words " * 40
    comparison = plain_pair(f"{text} Ada", "Ada", "Ada", text.strip(), outlet=text)
    for made in (terminal.render_comparison(comparison, width=width), terminal.render_comparison(pair(), width=width)):
        assert max(columns(line) for line in made.split("\n")) <= width


def test_colour_is_written_only_when_asked_for() -> None:
    assert "\x1b" not in terminal.render_comparison(pair())
    coloured = terminal.render_comparison(pair(), colour=True)
    assert re.sub(r"\x1b\[[0-9]*m", "", coloured) == terminal.render_comparison(pair())
    assert coloured.count("\x1b[1m") + coloured.count("\x1b[2m") == coloured.count("\x1b[0m") > 5


def test_source_text_cannot_steer_the_terminal() -> None:
    bad = "\x1b]0;owned\x07 \x9b31m \u202e \r\b Ada"
    comparison = plain_pair(bad, bad, bad, outlet=bad)
    for made in (terminal.render_comparison(comparison), terminal.render_article(comparison.left)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", made)


def test_redacted_summary_holds_no_words_of_the_texts() -> None:
    shown = terminal.render_comparison(pair(), redacted=True) + terminal.render_article(pair().left, redacted=True)
    for sentence in ("it was worth it", "walked across", "warned of ice", "ELLERBY"):
        assert sentence not in shown


def test_article_without_findings_is_fine() -> None:
    article = plain_pair("One.", "Two.").left.article
    assert "left.txt" in terminal.render_article(Analysis(article))


def test_wide_and_combining_characters_are_counted_as_shown() -> None:
    assert [columns(text) for text in ("abc", "한국", "e\u0301", "Київ", "ｆｕ", "\u200b")] == [3, 4, 1, 4, 4, 0]


@given(st.text(max_size=300), st.integers(min_value=4, max_value=60))
def test_wrapping_keeps_every_character_and_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(visible("".join(text.split())).split())
    assert all(columns(line) <= width for line in lines)


def test_every_match_that_is_told_counts_in_the_head_and_in_the_list() -> None:
    comparison = plain_pair("One. Two.", "One one. One two.")
    both = (Passage("p1", Span(0, 4), Span(0, 8), 0.9, ()), Passage("p2", Span(0, 4), Span(9, 17), 0.8, ()))
    shown = terminal.render_comparison(replace(comparison, passages=both))
    assert re.search(r"Matching passages +2\n", shown)
    assert "\nPassages (2)\n" in shown
