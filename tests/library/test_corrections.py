"""What the person decided is kept with its scope and found for the right pairs; older libraries get room for it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef, Correction, CorrectionType, Extent, Scope, Target
from reader.document.model import Article, Given, Span
from reader.library.database import VERSION
from reader.library.errors import DamagedLibraryError
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


def said(number: str, scope: Scope = Scope.PAIR, report: Article = LEFT) -> Correction:
    words = Span(0, report.text.index(" "))
    target = Target("Ada", ("Ada", "Ada Quill"), Extent.ENTITY, ArticleRef.of(report), anchor(report.text, words))
    return Correction(number, CorrectionType.RENAME, (target,), "Adele", scope, f"2031-05-02T10:00:00.{number:>06}")


def ids(library: Library, left: Article, right: Article) -> list[str]:
    return [each.id for each in library.corrections(left.id, right.id)]


def add(library: Library, *corrections: Correction, left: Article = LEFT, right: Article = RIGHT) -> None:
    library.change_corrections(left.id, right.id, (), corrections)


def test_a_correction_comes_back_whole_after_a_restart(path: Path) -> None:
    one, other = said("1"), replace(said("2", Scope.COLLECTION), type=CorrectionType.NAME, value=None)
    with Library(path) as library:
        add(library, other, one)
    with Library(path) as library:
        assert library.corrections(LEFT.id, RIGHT.id) == (one, other)


def test_each_scope_reaches_as_far_as_it_says(path: Path) -> None:
    with Library(path) as library:
        add(library, said("1"), said("2", Scope.ARTICLE), said("3", Scope.COLLECTION))
        assert ids(library, LEFT, RIGHT) == ["1", "2", "3"]
        assert ids(library, RIGHT, LEFT) == ["1", "2", "3"]
        assert ids(library, LEFT, OTHER) == ["2", "3"]
        assert ids(library, OTHER, LEFT) == ["2", "3"]
        assert ids(library, OTHER, RIGHT) == ["3"]
        assert ids(library, LEFT, LEFT) == ["2", "3"]


def test_it_outlives_a_changed_text_and_a_moved_file(path: Path) -> None:
    changed = replace(article("New. Ada left.\n", name="left.txt"), id="changed")
    with Library(path) as library:
        library.keep_pair(entry(LEFT), entry(RIGHT))
        add(library, said("1"), said("2", Scope.ARTICLE))
        library.keep_pair(entry(changed), entry(RIGHT))
        assert ids(library, changed, RIGHT) == ["1", "2"]
        library.keep_pair(entry(LEFT, "/moved"), entry(RIGHT))
        assert ids(library, LEFT, RIGHT) == ["1", "2"]
        stranger = replace(changed, id="stranger")
        library.keep_pair(entry(stranger, "/elsewhere"), entry(RIGHT))
        assert ids(library, stranger, RIGHT) == []


def test_taking_back_and_giving_again_is_as_before(path: Path) -> None:
    with Library(path) as library:
        add(library, said("1"), said("2"))
        before = library.corrections(LEFT.id, RIGHT.id)
        library.change_corrections(LEFT.id, RIGHT.id, ["1"], [said("3")])
        assert ids(library, LEFT, RIGHT) == ["2", "3"]
        library.change_corrections(LEFT.id, RIGHT.id, ["3"], [said("1")])
        assert library.corrections(LEFT.id, RIGHT.id) == before


def test_a_change_is_kept_whole_or_not_at_all(path: Path) -> None:
    with Library(path) as library:
        add(library, said("1"))
        broken = replace(said("2"), created=None)  # type: ignore[arg-type]
        with pytest.raises(Exception, match=r"NOT NULL|cannot be used"):
            library.change_corrections(LEFT.id, RIGHT.id, ["1"], [said("3"), broken])
        assert ids(library, LEFT, RIGHT) == ["1"]


def test_half_a_surrogate_pair_is_kept(path: Path) -> None:
    odd = article("Ada \ud83d left.\n", name="odd.txt")
    correction = said("1", report=odd)
    with Library(path) as library:
        add(library, correction, left=odd)
        assert library.corrections(odd.id, RIGHT.id) == (correction,)


def test_damage_is_told_as_damage(path: Path) -> None:
    with Library(path) as library:
        add(library, said("1"))
        library._connection.execute("UPDATE correction SET content = '{}'")
        with pytest.raises(DamagedLibraryError):
            library.corrections(LEFT.id, RIGHT.id)


def test_a_library_of_version_1_is_brought_up_to_date_with_all_that_is_in_it(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((SAVED / "version-1.sql").read_text("utf-8"))
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    with Library(path) as library:
        assert library._connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        (recent,) = library.recent_pairs(5)
        assert (recent.count, recent.left.name, recent.left.outlet) == (2, "left.txt", "The Ledger")
        pair = library.pair(recent.id)
        assert pair is not None
        assert pair.left.article.text == "Ferry halted.\nAda Quill saw it.\n"
        assert pair.left.given == Given(outlet="The Ledger", byline=("A. Writer",))
        assert library.original(pair.right.article.id) == b"Ferries stop.\nQuill was there.\n"
        assert library.session() == {"pair": "1", "view": "{}"}
        left, right = pair.left.article, pair.right.article
        assert library.corrections(left.id, right.id) == ()
        add(library, said("1"), left=left, right=right)
        assert ids(library, left, right) == ["1"]
