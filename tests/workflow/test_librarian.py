"""What the window asks of the library beside the search: names, reading, removing and bringing back."""

from pathlib import Path

import pytest

from reader.analysis.model import Analysis, EntityKind, Mention
from reader.comparison.model import Comparison, LinkedEntity
from reader.document.model import Given, Span
from reader.library.library import Library
from reader.library.model import Entry
from reader.workflow.librarian import ArticleGoneError, Librarian, wanted
from tests.factories import article

LEFT = article("Pyongyang was silent.\n")
RIGHT = article("평양은 말이 없었다.\n", name="right.txt", language="ko")


@pytest.fixture
def librarian(tmp_path: Path) -> Librarian:
    with Library(tmp_path / "library.sqlite") as library:
        left = Entry(LEFT, b"left", Given(outlet="The Ledger"), path=Path("/x/left.txt"))
        library.keep_pair(left, Entry(RIGHT, b"right"))
        library.catalogue.collect(library.catalogue.make_collection("Story"), [LEFT.id])
    return Librarian(tmp_path / "library.sqlite")


def found(librarian: Librarian, name: str) -> set[str]:
    query = wanted("", outlet=None, days=(None, None), name=name, collection=None)
    return {hit.heading.name for hit in librarian.find(query).hits}


def test_a_report_is_found_by_the_forms_that_its_names_have_in_the_other(librarian: Librarian) -> None:
    assert found(librarian, "Pyongyang") == {"left.txt"}
    city = LinkedEntity(
        "n1", EntityKind.PLACE, "Pyongyang", (Mention(Span(0, 9), "Pyongyang"),), (Mention(Span(0, 2), "평양"),)
    )
    librarian.note_names(Comparison(Analysis(LEFT), Analysis(RIGHT), (city,)))
    assert found(librarian, "PYONGYANG") == found(librarian, "평양") == {"left.txt", "right.txt"}
    librarian.close()


def test_what_was_removed_comes_back_whole(librarian: Librarian, tmp_path: Path) -> None:
    removed = librarian.remove([LEFT.id])
    with pytest.raises(ArticleGoneError):
        librarian.read(LEFT.id, lambda: None)
    librarian.bring_back(removed)
    librarian.close()
    with Library(tmp_path / "library.sqlite") as library:
        kept = library.article(LEFT.id)
        assert kept is not None
        assert (kept.given.outlet, kept.path) == ("The Ledger", Path("/x/left.txt"))
        assert library.original(LEFT.id) == b"left"
        assert [each.name for each in library.catalogue.collections(LEFT.id)] == ["Story"]
