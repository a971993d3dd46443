"""What a person marks is kept with its article, what joins two passages with its pair, also when a text changes."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef
from reader.annotation.marks import Annotation, Colour, Mark, Pairing, PairRelation, Place, SyncPoint, places
from reader.document.model import Article, Span
from reader.library.errors import DamagedLibraryError, LibraryError
from reader.library.library import Library
from reader.library.model import Entry
from tests.factories import article

SAVED = Path(__file__).parent / "saved"
LEFT, RIGHT, OTHER = (
    article(text, name=name)
    for text, name in (("Ada left.\n", "left.txt"), ("Quill left.\n", "right.txt"), ("Nobody left.\n", "other.txt"))
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def entry(report: Article, folder: str = "/reports") -> Entry:
    return Entry(report, report.text.encode("utf-8", "replace"), path=Path(folder) / report.source.name)


def place(report: Article) -> Place:
    return Place(ArticleRef.of(report), anchor(report.text, Span(0, report.text.index(" "))))


def mark(number: str, report: Article = LEFT) -> Mark:
    time = f"2031-05-02T10:00:00.{number:>06}"
    return Mark(number, place(report), Colour.PINK, ("lead", "ask"), "Who says so?", "Ada", time, time)


def pairing(number: str, left: Article = LEFT, right: Article = RIGHT) -> Pairing:
    time = f"2031-05-02T10:00:00.{number:>06}"
    return Pairing(number, place(left), place(right), PairRelation.SOFTENS, note="milder", created=time, changed=time)


def pin(number: str, left: Article = LEFT, right: Article = RIGHT) -> SyncPoint:
    return SyncPoint(number, place(left), place(right), f"2031-05-02T10:00:00.{number:>06}")


def ids(made: tuple[Annotation, ...]) -> list[str]:
    return [each.id for each in made]


def test_what_was_made_comes_back_whole_after_a_restart(path: Path) -> None:
    made = (mark("1"), pairing("2"), pin("3"))
    with Library(path) as library:
        library.change_annotations((), reversed(made))
    with Library(path) as library:
        assert library.annotations(LEFT.id, RIGHT.id) == made
        assert library.all_annotations() == made


def test_a_mark_belongs_to_its_article_and_a_pairing_to_its_pair(path: Path) -> None:
    with Library(path) as library:
        library.change_annotations((), [mark("1"), mark("2", RIGHT), pairing("3"), pin("4")])
        assert ids(library.annotations(LEFT.id, RIGHT.id)) == ["1", "2", "3", "4"]
        assert ids(library.annotations(RIGHT.id, LEFT.id)) == ["1", "2", "3", "4"]
        assert ids(library.annotations(OTHER.id, LEFT.id)) == ["1"]
        assert ids(library.annotations_of(LEFT.id)) == ["1", "3", "4"]
        assert ids(library.annotations_of(OTHER.id)) == []


def test_it_outlives_a_changed_text_and_a_moved_file(path: Path) -> None:
    changed = replace(article("New. Ada left.\n", name="left.txt"), id="changed")
    stranger = replace(changed, id="stranger")
    with Library(path) as library:
        library.keep_pair(entry(LEFT), entry(RIGHT))
        library.change_annotations((), [mark("1"), pairing("2"), pin("3")])
        library.keep_pair(entry(changed), entry(RIGHT))
        assert ids(library.annotations(changed.id, RIGHT.id)) == ["1", "2", "3"]
        assert ids(library.annotations_of(changed.id)) == ["1", "2", "3"]
        library.keep_pair(entry(LEFT, "/moved"), entry(RIGHT))
        assert ids(library.annotations(LEFT.id, RIGHT.id)) == ["1", "2", "3"]
        library.keep_pair(entry(stranger, "/elsewhere"), entry(RIGHT))
        assert ids(library.annotations(stranger.id, RIGHT.id)) == []


def test_an_edited_one_stays_with_the_articles_it_was_made_in(path: Path) -> None:
    changed = replace(article("New. Ada left.\n", name="left.txt"), id="changed")
    with Library(path) as library:
        library.keep_pair(entry(LEFT), entry(RIGHT))
        library.change_annotations((), [mark("1"), mark("2")])
        library.keep_pair(entry(changed), entry(RIGHT))
        library.keep_pair(entry(LEFT, "/moved"), entry(RIGHT))
        edited = replace(mark("1"), note="Ask again.", changed="2031-05-03")
        library.change_annotations(["1"], [edited])
        assert library.annotations(LEFT.id, RIGHT.id) == (edited, mark("2"))
        assert ids(library.annotations(changed.id, RIGHT.id)) == ["1", "2"]


def test_it_is_said_to_be_in_the_text_of_today(path: Path) -> None:
    changed = replace(article("New. Ada left.\n", name="left.txt"), id="changed")
    with Library(path) as library:
        library.keep_pair(entry(LEFT), entry(RIGHT))
        library.change_annotations((), [mark("1"), pairing("2"), mark("3", RIGHT)])
        library.keep_pair(entry(changed), entry(RIGHT))
        found = [place.article.id for each in library.annotations(RIGHT.id, changed.id) for place in places(each)]
        assert found == ["changed", "changed", RIGHT.id, RIGHT.id]
        assert library.annotations(RIGHT.id, changed.id)[0] == replace(
            mark("1"), place=replace(place(LEFT), article=ArticleRef("changed", "left.txt"))
        )


def test_what_was_marked_before_its_report_was_kept_outlives_a_change_too(path: Path) -> None:
    changed = replace(article("New. Ada left.\n", name="left.txt"), id="changed")
    with Library(path) as library:
        library.change_annotations((), [mark("1"), pairing("2")])
        library.keep_pair(entry(LEFT), entry(RIGHT))
        library.keep_pair(entry(changed), entry(RIGHT))
        assert ids(library.annotations(changed.id, RIGHT.id)) == ["1", "2"]


def test_taking_away_and_giving_again_is_as_before(path: Path) -> None:
    with Library(path) as library:
        library.change_annotations((), [mark("1"), pairing("2")])
        before = library.all_annotations()
        library.change_annotations(["1", "2"], [pin("3")])
        assert ids(library.all_annotations()) == ["3"]
        library.change_annotations(["3"], before)
        assert library.all_annotations() == before


def test_a_change_is_kept_whole_or_not_at_all(path: Path) -> None:
    with Library(path) as library:
        library.change_annotations((), [mark("1")])
        broken = replace(mark("2"), created=None)  # type: ignore[arg-type]
        with pytest.raises(LibraryError, match="cannot be used"):
            library.change_annotations(["1"], [mark("3"), broken])
        assert library.all_annotations() == (mark("1"),)


def test_half_a_surrogate_pair_is_kept(path: Path) -> None:
    made = replace(mark("1", article("\ud83d left.\n", name="odd.txt")), note="\udc00", tags=("\ud83d",))
    with Library(path) as library:
        library.change_annotations((), [made])
        assert library.all_annotations() == (made,)


def test_damage_is_told_as_damage(path: Path) -> None:
    with Library(path) as library:
        library.change_annotations((), [mark("1")])
        library._connection.execute("UPDATE annotation SET content = '{}'")
        with pytest.raises(DamagedLibraryError):
            library.annotations(LEFT.id, RIGHT.id)


def test_a_library_of_version_2_is_brought_up_to_date_with_all_that_is_in_it(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((SAVED / "version-2.sql").read_text("utf-8"))
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    with Library(path) as library:
        (recent,) = library.recent_pairs(5)
        pair = library.pair(recent.id)
        assert pair is not None
        left, right = pair.left.article, pair.right.article
        (renamed, everywhere) = library.corrections(left.id, right.id)
        assert (renamed.value, everywhere.value) == ("Ada Quill-Marsh", "ORG")
        assert library.annotations(left.id, right.id) == ()
        library.change_annotations((), [pairing("1", left, right)])
        assert ids(library.annotations(right.id, left.id)) == ["1"]
