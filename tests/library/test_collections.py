"""Articles stand together in collections that have names."""

from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.model import Entry
from tests.factories import article


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "library.sqlite")
    for name, day in (("a.txt", "2031-05-03"), ("b.txt", "2031-05-01"), ("c.txt", None)):
        library.keep_article(Entry(article(f"{name}\n", name=name, published=day), b"x"))
    return library


def ids(library: Library, *names: str) -> list[str]:
    return [library.catalogue.like(name)[0].id for name in names]


def test_a_collection_holds_articles_by_date(library: Library) -> None:
    story = library.catalogue.make_collection("  Ferry story ")
    library.catalogue.collect(story, ids(library, "a.txt", "b.txt"))
    library.catalogue.collect(story, ids(library, "a.txt"))
    assert list(library.catalogue.collected(story)) == ids(library, "b.txt", "a.txt")
    (shown,) = library.catalogue.collections()
    assert (shown.name, shown.count) == ("Ferry story", 2)


def test_one_name_is_one_collection_however_it_is_written(library: Library) -> None:
    story = library.catalogue.make_collection("Fähre")
    assert library.catalogue.make_collection("fahre") == story
    assert library.catalogue.make_collection("🦆") != library.catalogue.make_collection("🐟")
    found = library.catalogue.collection("FÄHRE")
    assert found is not None
    assert found.id == story
    assert library.catalogue.collection("boat") is None


def test_an_article_leaves_a_collection_and_stays_in_the_library(library: Library) -> None:
    story = library.catalogue.make_collection("Story")
    (first,) = ids(library, "a.txt")
    library.catalogue.collect(story, [first])
    assert [each.name for each in library.catalogue.collections(first)] == ["Story"]
    library.catalogue.uncollect(story, [first])
    assert library.catalogue.collections(first) == ()
    assert library.article(first) is not None


def test_a_collection_that_is_given_up_leaves_its_articles(library: Library) -> None:
    story = library.catalogue.make_collection("Story")
    library.catalogue.collect(story, ids(library, "a.txt", "b.txt"))
    library.catalogue.remove_collection(story)
    assert library.catalogue.collections() == ()
    assert library.catalogue.count() == 3


def test_an_article_that_is_removed_leaves_its_collections(library: Library) -> None:
    story = library.catalogue.make_collection("Story")
    library.catalogue.collect(story, ids(library, "a.txt", "b.txt"))
    library.catalogue.remove(ids(library, "a.txt"))
    assert list(library.catalogue.collected(story)) == ids(library, "b.txt")
