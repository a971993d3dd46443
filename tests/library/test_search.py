"""Articles are found by their words, in every script, and whatever is typed is answered."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.document.model import Given
from reader.library.library import Library
from reader.library.model import Entry, Query
from reader.library.prepared import prepare
from tests.factories import article

FERRY = "Ferry halted\n\nMara Lind said the night ferry stayed in the harbour on Tuesday.\n"
PRICES = "Fish prices rise\n\nThe harbour market sold herring for 10\u00a0000 crowns. Nobody saw a ferry.\n"
ACCENTS = "Łódź meets Straße\n\nZoë Ångström opened a ﬁne café in the Straße near Łódź.\n"
KOREAN = "북한 파병\n\n정부는 서울에서 회담을 열었다고 밝혔다. 학생들은 기다렸다.\n"
CHINESE = "北京大学\n\n北京大学的学生星期二在港口等待渡轮。\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "library.sqlite")
    keep(made, FERRY, "ferry.txt", outlet="The Ledger", published="2031-05-02")
    keep(made, PRICES, "prices.txt", outlet="Coastal Courier", published="2031-05")
    keep(made, ACCENTS, "accents.txt", outlet="Le Phare", published="2030")
    keep(made, KOREAN, "korean.txt", language="ko")
    keep(made, CHINESE, "chinese.txt", language="zh")
    return made


def keep(library: Library, text: str, name: str, **more: str) -> str:
    made = article(text, name=name, **more)  # type: ignore[arg-type]
    library.keep_article(Entry(made, text.encode("utf-8", "replace")))
    return made.id


def names(library: Library, query: Query | str) -> list[str]:
    asked = Query(query) if isinstance(query, str) else query
    found = library.catalogue.search(asked)
    assert found.total == len(found.numbers)
    return [hit.heading.name for hit in library.catalogue.page(asked, found.numbers)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ferry", {"ferry.txt", "prices.txt"}),
        ("FERRY harbour", {"ferry.txt", "prices.txt"}),
        ("ferry -herring", {"ferry.txt"}),
        ("-ferry", {"accents.txt", "korean.txt", "chinese.txt"}),
        ('"night ferry"', {"ferry.txt"}),
        ('"ferry night"', set()),
        ("herring OR halted", {"ferry.txt", "prices.txt"}),
        ("herr*", {"prices.txt"}),
        ("herr", set()),
        ("outlet:ledger", {"ferry.txt"}),
        ("10 000", {"prices.txt"}),
        ("zoe angstrom", {"accents.txt"}),
        ("lodz strasse", {"accents.txt"}),
        ("fine CAFÉ", {"accents.txt"}),
        ("서울", {"korean.txt"}),
        ("학생", {"korean.txt"}),
        ("파", {"korean.txt"}),
        ("병", {"korean.txt"}),
        ("大学", {"chinese.txt"}),
        ("北京大学的", {"chinese.txt"}),
        ("渡轮", {"chinese.txt"}),
        ("学京", set()),
    ],
)
def test_what_is_typed_finds(library: Library, typed: str, expected: set[str]) -> None:
    assert set(names(library, typed)) == expected


def test_a_word_in_the_headline_counts_most(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        for place, title in enumerate(("Harbour news", "Ferry news", "Market news")):
            made = Given(title=title)
            text = f"A long day at the pier, with a ferry and much else.\n{place}\n"
            library.keep_article(Entry(article(text, name=f"{place}.txt"), text.encode(), made))
        assert names(library, "ferry")[0] == "1.txt"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(outlet="the ledger"), ["ferry.txt"]),
        (Query("ferry", outlet="Coastal Courier"), ["prices.txt"]),
        (Query(first="2031-05-02", last="2031-05-02"), ["prices.txt", "ferry.txt"]),
        (Query(first="2031"), ["prices.txt", "ferry.txt"]),
        (Query(last="2030-06"), ["accents.txt"]),
        (Query("harbour", last="2031-05-01"), ["prices.txt"]),
        (Query(name="mara LIND"), ["ferry.txt"]),
        (Query(name="Lind Mara"), []),
        (Query("herring", name="Mara Lind"), []),
        (Query(), ["chinese.txt", "korean.txt", "accents.txt", "prices.txt", "ferry.txt"]),
    ],
)
def test_filters_narrow_what_is_found(library: Library, query: Query, expected: list[str]) -> None:
    assert names(library, query) == expected


def test_a_name_that_an_analysis_found_is_found_in_all_its_forms(library: Library) -> None:
    (korean,) = library.catalogue.like("korean.txt")
    library.catalogue.note_names(korean.id, ["Seoul", "서울"])
    assert names(library, Query(name="Seoul")) == ["korean.txt"]
    assert names(library, Query(name="서울")) == ["korean.txt"]
    library.catalogue.note_names(korean.id, ["서울"])
    assert names(library, Query(name="Seoul")) == []


def test_the_last_word_may_be_unfinished_while_it_is_typed(library: Library) -> None:
    assert names(library, Query("night har", typing=True)) == ["ferry.txt"]
    assert names(library, Query("night har ", typing=True)) == []


def test_a_snippet_shows_what_was_found_and_where(library: Library) -> None:
    for typed, expected in (("lind TUESDAY", {"Lind", "Tuesday"}), ("nig*", {"night"}), ('"mara lind"', {"Mara Lind"})):
        found = library.catalogue.search(Query(typed))
        (hit,) = library.catalogue.page(Query(typed), found.numbers)
        assert {mark.of(hit.snippet.text) for mark in hit.snippet.marks} == expected
        assert {mark.shifted(hit.snippet.span.start).of(FERRY) for mark in hit.snippet.marks} == expected


@pytest.mark.parametrize(
    ("typed", "expected"), [("학생", "학생"), ("大学", "大学"), ("strasse", "Straße"), ("lodz", "Łódź")]
)
def test_a_snippet_marks_words_of_every_script(library: Library, typed: str, expected: str) -> None:
    (hit,) = library.catalogue.page(Query(typed), library.catalogue.search(Query(typed)).numbers)
    assert {mark.of(hit.snippet.text) for mark in hit.snippet.marks} == {expected}


def test_a_snippet_of_a_long_report_stands_where_most_is_found(tmp_path: Path) -> None:
    text = "The ferry.\n" + "Nothing of note here. " * 300 + "At last the ferry met the whale.\n" + "No more. " * 300
    with Library(tmp_path / "library.sqlite") as library:
        keep(library, text, "long.txt")
        (hit,) = library.catalogue.page(Query("whale ferry"), library.catalogue.search(Query("ferry whale")).numbers)
    assert [mark.of(hit.snippet.text) for mark in hit.snippet.marks] == ["ferry", "whale"]
    assert "\n" not in hit.snippet.text
    assert len(hit.snippet.text) < 200


@pytest.mark.parametrize(
    "odd",
    [
        "AND (",
        '"',
        '"""',
        "*",
        "-",
        "- -",
        "a*b",
        "NEAR(",
        "title:",
        "title:(",
        "^x",
        "🦆",
        "\0",
        "\ud800",
        "OR OR",
        "' ;--",
        "{a}:b",
    ],
)
def test_nothing_that_is_typed_is_an_error(library: Library, odd: str) -> None:
    assert isinstance(names(library, odd), list)
    assert isinstance(names(library, Query(odd, outlet=odd, name=odd, first=odd, last=odd)), list)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from('ab é"“*-:()^+{}OR AND NEAR 北한\ud800\0🦆'), max_size=24))
def test_nothing_that_can_be_typed_is_an_error(typed: str) -> None:
    with Library.in_memory() as library:
        keep(library, FERRY, "ferry.txt")
        for query in (Query(typed), Query(typed, typing=True), Query(name=typed)):
            found = library.catalogue.search(query)
            for hit in library.catalogue.page(query, found.numbers):
                snippet = hit.snippet
                for mark in snippet.marks:
                    assert mark.of(snippet.text) == mark.shifted(snippet.span.start).of(FERRY).replace("\n", " ")


def test_an_article_that_changed_is_found_by_its_new_words_alone(tmp_path: Path) -> None:
    made = article("The ferry sails.\n")
    with Library(tmp_path / "library.sqlite") as library:
        library.keep_article(Entry(made, b"1"))
        changed = Entry(article("The ferry sails.\n", name="left.txt"), b"2", Given(outlet="The Ledger", title="Whale"))
        library.keep_article(changed)
        assert names(library, "whale outlet:ledger") == ["left.txt"]
        library.keep_article(Entry(made, b"1"))
        assert names(library, "whale") == []
        assert names(library, Query(outlet="the ledger")) == []
        assert library.catalogue.index_is_sound()


def test_an_article_that_was_removed_is_found_no_more(library: Library) -> None:
    number = library.keep_pair(Entry(article("One ferry.\n"), b"1"), Entry(article("Two.\n", name="b.txt"), b"2"))
    (first,) = library.catalogue.like("left.txt")
    library.catalogue.remove([first.id])
    assert "left.txt" not in names(library, "ferry")
    assert library.article(first.id) is None
    assert library.pair(number) is None
    assert library.catalogue.index_is_sound()
    assert library.catalogue.count() == 6


def test_a_damaged_article_can_be_removed_and_is_found_no_more(library: Library) -> None:
    library._connection.execute("UPDATE article SET content = x'00' WHERE name = 'ferry.txt'")
    (damaged,) = library.catalogue.like("ferry.txt")
    library.catalogue.remove([damaged.id])
    keep(library, "Another.\n", "another.txt")
    assert names(library, "halted OR another") == ["another.txt"]


def test_an_index_that_was_damaged_can_be_made_anew(library: Library) -> None:
    library._connection.execute("UPDATE words_data SET block = x'0102' WHERE id > 10")
    assert not library.catalogue.index_is_sound()
    library.catalogue.index_anew()
    assert set(names(library, "ferry")) == {"ferry.txt", "prices.txt"}
    assert library.catalogue.index_is_sound()


def test_the_most_can_be_told_beyond_what_is_shown(library: Library) -> None:
    found = library.catalogue.search(Query("harbour"), most=1)
    assert (len(found.numbers), found.total) == (1, 2)


def test_outlets_are_listed_by_how_many_articles_they_have(library: Library) -> None:
    keep(library, "More.\n", "more.txt", outlet="THE LEDGER")
    assert library.catalogue.outlets()[0][1] == 2
    assert {name for name, _ in library.catalogue.outlets()} >= {"Coastal Courier", "Le Phare"}


def test_many_are_kept_at_once_or_not_at_all(tmp_path: Path) -> None:
    entries = [Entry(article(f"Report {n}.\n", name=f"{n}.txt"), b"x") for n in range(5)]
    with Library(tmp_path / "library.sqlite") as library:
        story = library.catalogue.make_collection("Ferry story")
        library.catalogue.keep([prepare(entry) for entry in entries], story)
        assert library.catalogue.count() == 5
        assert len(names(library, Query(collection=story))) == 5
