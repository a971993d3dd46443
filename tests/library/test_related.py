"""For an article the others that tell of the same event come first, and prints of one text stand together."""

from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.model import Entry, Related
from tests.factories import article

FERRY = (
    "Night ferry halted at Port Cassel\n\nThe night ferry stayed in Port Cassel on Tuesday after a whale of 412 tonnes "
    "lay across the harbour mouth, Mara Lind of the Harbour Guild said. Nobody was hurt. The guild hopes to sail.\n"
)
FERRY_ELSEWHERE = (
    "Whale blocks harbour\n\nA whale kept travellers waiting in Port Cassel. The Harbour Guild called the ferry off, "
    "and its chair, Mara Lind, spoke of 412 tonnes of trouble. Children brought flowers to the pier in the evening.\n"
)
FERRY_NEXT_YEAR = (
    "Port Cassel remembers its whale\n\nA year after the whale, Mara Lind of the Harbour Guild unveiled a bronze of "
    "412 tonnes, or so she joked. Port Cassel danced until the morning and the ferry sounded its horn.\n"
)
PRICES = "Herring dearer\n\nFish prices rose in Vardal, where Ole Brandt sold herring at 31 crowns. Nobody was glad.\n"
VOTE = "Vardal votes\n\nThe council of Vardal met on Friday to vote on a new road. Ole Brandt was against it.\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "library.sqlite")
    keep(library, "ferry.txt", FERRY, "2031-05-02")
    keep(library, "elsewhere.txt", FERRY_ELSEWHERE, "2031-05-03")
    keep(library, "prices.txt", PRICES, "2031-05-02")
    keep(library, "vote.txt", VOTE, "2031-05-02")
    for number in range(30):
        keep(
            library,
            f"{number}.txt",
            f"Notice {number}\n\nThe office is closed on Monday for the holiday, said {number}.\n",
        )
    return library


def keep(library: Library, name: str, text: str, day: str | None = None) -> None:
    library.keep_article(Entry(article(text, name=name, published=day), text.encode()))


def related(library: Library, name: str, **more: int) -> list[Related]:
    return list(library.catalogue.related(library.catalogue.like(name)[0].id, **more))


def names(found: list[Related]) -> list[str]:
    return [each.heading.name for each in found]


def test_the_report_of_the_same_event_comes_first_with_what_both_share(library: Library) -> None:
    first, *_ = related(library, "ferry.txt")
    assert first.heading.name == "elsewhere.txt"
    assert first.days == 1
    assert {"Cassel", "Guild"} <= set(first.shared)
    assert not first.is_copy
    assert not {"prices.txt", "vote.txt"} & set(names(related(library, "ferry.txt")))
    assert names(related(library, "elsewhere.txt"))[0] == "ferry.txt"


def test_what_was_written_much_later_comes_after_what_was_written_then(library: Library) -> None:
    keep(library, "later.txt", FERRY_NEXT_YEAR, "2032-05-02")
    assert names(related(library, "ferry.txt"))[:2] == ["elsewhere.txt", "later.txt"]


def test_prints_of_one_text_stand_together_behind_the_best_of_them(library: Library) -> None:
    keep(library, "reprint.txt", FERRY_ELSEWHERE.replace("waiting", "WAITING") + "\n", "2031-05-03")
    keep(library, "shortened.txt", FERRY_ELSEWHERE.rsplit(" Children", 1)[0] + "\n", "2031-05-04")
    first, *others = related(library, "ferry.txt")
    assert {first.heading.name, *(copy.name for copy in first.copies)} == {
        "elsewhere.txt",
        "reprint.txt",
        "shortened.txt",
    }
    assert not {"elsewhere.txt", "reprint.txt", "shortened.txt"} & set(names(others))
    first, *_ = related(library, "reprint.txt")
    assert first.is_copy
    assert first.strength == 1


def test_reports_in_korean_are_related_by_what_both_say(library: Library) -> None:
    keep(library, "ko1.txt", "북한 파병 논의\n\n젤렌스키 대통령은 북한군 파병을 두고 서울과 통화했다.\n", "2031-05-02")
    keep(library, "ko2.txt", "통화에서 파병 다뤄\n\n북한군의 파병에 관해 젤렌스키 측이 밝혔다.\n", "2031-05-02")
    keep(library, "ko3.txt", "항구 축제\n\n어린이들이 꽃을 들고 부두에 모였다.\n", "2031-05-02")
    assert names(related(library, "ko1.txt"))[:1] == ["ko2.txt"]
    assert "ko3.txt" not in names(related(library, "ko1.txt"))


def test_a_collection_alone_is_searched_where_one_is_named(library: Library) -> None:
    story = library.catalogue.make_collection("Fish")
    library.catalogue.collect(story, [library.catalogue.like(name)[0].id for name in ("ferry.txt", "prices.txt")])
    assert "elsewhere.txt" not in names(related(library, "ferry.txt", collection=story))


def test_an_article_that_is_not_kept_has_none(library: Library) -> None:
    assert library.catalogue.related("nowhere") == ()


@pytest.mark.parametrize("text", ["🦆\n", "12\n", "The.\n", "ferry " * 3000])
def test_an_article_of_odd_words_is_no_trouble(library: Library, text: str) -> None:
    keep(library, "odd.txt", text)
    assert isinstance(related(library, "odd.txt"), list)
