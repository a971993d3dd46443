"""Finding words: what a person would take for the same is found, at the article's own code points."""

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.workflow.finding import Folding, Wanted, find

LETTERS = st.text(alphabet="aAbBéÉeıİßſøłﬁ…“”’'\u00a0\u202f \n\u00ad\u0301\u0308안녕한하🦆йиё-–", max_size=40)


def found(text: str, wanted: str, *, case: bool = False, words: bool = False, accents: bool = False) -> list[str]:
    return [span.of(text) for span in find(text, Wanted(wanted, case, words, accents))]


@pytest.mark.parametrize(
    ("text", "wanted", "hits"),
    [
        ("10\u00a0000 crowns", "10 000", ["10\u00a0000"]),
        ("He said “No”.", '"no"', ["“No”"]),
        ("the city’s port", "city's", ["city’s"]),
        ("the city's port", "city’s", ["city's"]),
        ("Mara\nLind", "mara lind", ["Mara\nLind"]),
        ("Zelenskiy, Zelens\u00adkiy", "zelenskiy", ["Zelenskiy", "Zelens\u00adkiy"]),
        ("Café CAFE cafe\u0301", "cafe", ["Café", "CAFE", "cafe\u0301"]),
        ("Łódź and Ærø", "lodz", ["Łódź"]),
        ("Łódź and Ærø", "aero", ["Ærø"]),
        ("Straße", "strasse", ["Straße"]),
        ("Straße", "s", ["S"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("wait… what", "wait...", ["wait…"]),
        ("2019–2020", "2019-2020", ["2019–2020"]),
        ("🦆 duck 🦆", "🦆", ["🦆", "🦆"]),
        ("한국 하늘", "하", ["하"]),
        ("мой мои", "мои", ["мои"]),
        ("все всё", "все", ["все", "всё"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "", []),
        ("anything", "\u00ad", []),
    ],
)
def test_what_looks_alike_is_found(text: str, wanted: str, hits: list[str]) -> None:
    assert found(text, wanted) == hits


def test_case_counts_where_it_is_to() -> None:
    assert found("Guild guild", "guild", case=True) == ["guild"]
    assert found("Ørsted ørsted", "Orsted", case=True) == ["Ørsted"]


def test_accents_count_where_they_are_to_however_they_are_written() -> None:
    text = "cafe café cafe\u0301"
    assert found(text, "cafe", accents=True) == ["cafe"]
    assert found(text, "café", accents=True) == ["café", "cafe\u0301"]
    assert found(text, "cafe\u0301", accents=True) == ["café", "cafe\u0301"]


def test_only_whole_words_where_they_are_wanted() -> None:
    assert len(found("port ports export port’s Port.", "port", words=True)) == 3
    assert found("(Port Cassel)", "port cassel", words=True) == ["Port Cassel"]
    assert found("a +5 +55", "+5", words=True) == ["+5"]


@given(LETTERS, LETTERS, st.booleans(), st.booleans(), st.booleans())
def test_hits_fold_to_what_is_wanted_and_never_overlap(
    text: str, wanted: str, case: bool, words: bool, accents: bool
) -> None:
    spans = find(text, Wanted(wanted, case, words, accents))
    sought = Folding.of(wanted, case=case, accents=accents).text
    for span in spans:
        assert Folding.of(span.of(text), case=case, accents=accents).text == sought
        assert len(span) > 0
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(LETTERS, LETTERS, LETTERS)
def test_a_word_is_found_in_whatever_stands_around_it(before: str, word: str, after: str) -> None:
    # A mark at the start would join the letter before it; one after would join the last letter.
    if not word.strip("\u00ad") or unicodedata.combining(word[0]):
        return
    spans = find(f"{before}|{word}|{after}", Wanted(f"|{word}|"))
    assert any(span.start <= len(before) < span.end for span in spans)


@given(LETTERS, LETTERS)
def test_ignoring_more_finds_no_less(text: str, wanted: str) -> None:
    # Accents alone are nothing where accents do not count.
    if not Folding.of(wanted).text:
        return
    strict = find(text, Wanted(wanted, case=True, accents=True))
    loose = find(text, Wanted(wanted))
    assert bool(loose) or not strict


def test_an_even_text_costs_no_map_and_a_long_one_little_time() -> None:
    text = ("The sea was calm and the ducks were not in the way of anybody. " * 17_000)[:1_000_000]
    begun = time.process_time()
    hits = find(text, Wanted("ducks"))
    assert len(hits) == text.count("ducks")
    assert time.process_time() - begun < 1.0
    assert Folding.of(text)._starts is None
