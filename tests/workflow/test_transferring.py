"""A library goes to another machine as one file, with all that a person made; nothing of a strange file is believed."""

import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef, Correction, CorrectionType, Scope, Target
from reader.annotation.marks import Annotation, Mark, Pairing, Place
from reader.document.model import Article, Given, Span
from reader.errors import InputError
from reader.library.bundle import BundleError, NewerBundleError
from reader.library.library import Library
from reader.library.model import Query
from reader.workflow.cataloguing import collection_called
from reader.workflow.keeping import Shelved, entry, restored
from reader.workflow.reading import Read, read_file, read_pasted
from reader.workflow.transferring import Imported, export_library, import_library

TEXTS = (
    "Ferry halted\n\nMara Lind said the ferry stayed – “for now”.\n",
    "Boat back\n\nNo ferry left, wrote Lind.\n",
    "Fish.\n",
)


def place(article: Article) -> Place:
    return Place(ArticleRef.of(article), anchor(article.text, Span(0, 5)))


@pytest.fixture
def reads(tmp_path: Path) -> tuple[Read, ...]:
    paths = [tmp_path / f"{number}.txt" for number in range(2)]
    for path, text in zip(paths, TEXTS, strict=False):
        path.write_text(text, "utf-8")
    return (
        read_file(paths[0], Given(outlet="The Ledger", published="2031-05-02", byline=("A. Writer",))),
        read_file(paths[1]),
        read_pasted(TEXTS[2]),
    )


@pytest.fixture
def library(tmp_path: Path, reads: tuple[Read, ...]) -> Library:
    library = Library(tmp_path / "library.sqlite")
    left, right, third = (read.article for read in reads)
    library.keep_pair(entry(reads[0]), entry(reads[1]))
    library.keep_article(entry(reads[2]))
    said = [
        Correction("c1", CorrectionType.RENAME, (Target("Lind", ("Lind",)),), "Mara", Scope.PAIR, "1"),
        Correction("c2", CorrectionType.NOT_A_NAME, (Target("Fish"),), None, Scope.COLLECTION, "2"),
    ]
    library.change_corrections(left.id, right.id, (), said)
    made: list[Annotation] = [
        Mark("m1", place(left), note="why?", tags=("pier",)),
        Pairing("p1", place(left), place(right)),
        Mark("m2", place(third)),
    ]
    library.change_annotations((), made)
    story = library.catalogue.make_collection("Whale")
    library.catalogue.collect(story, [left.id, right.id])
    return library


def test_everything_arrives(library: Library, reads: tuple[Read, ...], tmp_path: Path) -> None:
    assert export_library(library, tmp_path / "out.diptych") == 3
    with Library(tmp_path / "other.sqlite") as other:
        assert import_library(other, tmp_path / "out.diptych") == Imported(3, 0)
        left, right, _ = (read.article.id for read in reads)
        for read in reads:
            kept = other.article(read.article.id)
            assert kept is not None
            assert kept.path is None
            again = restored(Shelved.of(other, kept))
            assert (again.article, again.original, again.given) == (read.article, read.original, read.given)
        assert other.corrections(left, right) == library.corrections(left, right)
        assert other.all_annotations() == library.all_annotations()
        assert [(each.name, each.count) for each in other.catalogue.collections()] == [("Whale", 2)]
        assert [(pair.left.id, pair.right.id) for pair in other.recent_pairs(5)] == [(left, right)]
        assert other.catalogue.search(Query("ferry", outlet="The Ledger")).total == 1
        assert import_library(other, tmp_path / "out.diptych") == Imported(3, 3)
        assert other.recent_pairs(5)[0].count == 1
        assert other.catalogue.count() == 3


def test_a_collection_goes_with_what_was_made_in_it_and_no_more(
    library: Library, reads: tuple[Read, ...], tmp_path: Path
) -> None:
    library.catalogue.collect(library.catalogue.make_collection("Fish"), [reads[2].article.id])
    assert export_library(library, tmp_path / "out.diptych", collection_called(library, "whale")) == 2
    with Library(tmp_path / "other.sqlite") as other:
        import_library(other, tmp_path / "out.diptych")
        assert {each.id for each in other.all_annotations()} == {"m1", "p1"}
        assert [each.name for each in other.catalogue.collections()] == ["Whale"]
        left, right, third = (read.article.id for read in reads)
        assert {each.id for each in other.corrections(left, right)} == {"c1", "c2"}
        assert other.article(third) is None


def test_what_is_here_already_stays_as_it_is(library: Library, reads: tuple[Read, ...], tmp_path: Path) -> None:
    export_library(library, tmp_path / "out.diptych")
    with Library(tmp_path / "other.sqlite") as other:
        mine = read_file(tmp_path / "0.txt", Given(outlet="My word"))
        other.keep_article(entry(mine))
        other.change_annotations((), [Mark("m1", place(mine.article), note="newer", changed="9")])
        import_library(other, tmp_path / "out.diptych")
        kept = other.article(mine.article.id)
        assert kept is not None
        assert kept.given.outlet == "My word"
        assert kept.path == tmp_path / "0.txt"
        assert (
            next(each.note for each in other.all_annotations() if isinstance(each, Mark) and each.id == "m1") == "newer"
        )


def test_what_was_said_elsewhere_is_taken_where_nothing_is_said_here(
    library: Library, reads: tuple[Read, ...], tmp_path: Path
) -> None:
    export_library(library, tmp_path / "out.diptych")
    with Library(tmp_path / "other.sqlite") as other:
        other.keep_article(entry(read_file(tmp_path / "0.txt")))
        import_library(other, tmp_path / "out.diptych")
        kept = other.article(reads[0].article.id)
        assert kept is not None
        assert kept.given == reads[0].given
        assert other.original(kept.article.id) == reads[0].original
        assert kept.path == tmp_path / "0.txt"


def test_the_same_library_gives_the_same_file_without_paths(library: Library, tmp_path: Path) -> None:
    export_library(library, tmp_path / "one.diptych")
    export_library(library, tmp_path / "two.diptych")
    assert (tmp_path / "one.diptych").read_bytes() == (tmp_path / "two.diptych").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.diptych") as archive:
        assert not any(str(tmp_path).encode() in archive.read(name) for name in archive.namelist())


def rewritten(path: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    parts[name] = change(parts[name])
    with zipfile.ZipFile(path, "w") as archive:
        for each, content in parts.items():
            archive.writestr(each, content)


def in_article(**changes: object) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        said = json.loads(content)
        said["article"].update(changes)
        return json.dumps(said).encode()

    return change


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("articles/1.json", in_article(id="../../etc")),
        ("articles/1.json", in_article(text=7)),
        ("articles/1.json", in_article(text="short")),
        ("articles/1.json", in_article(blocks=[["paragraph", 9, 3]])),
        ("articles/1.json", in_article(title=["x", "stated", [0, 10**9], None])),
        ("articles/1.json", lambda _: b"[" * 100_000),
        ("articles/1.json", lambda _: b"\xff\xfe"),
        ("originals/1", lambda _: b"other bytes"),
        ("corrections.jsonl", lambda _: b'["a", "b", "{}"]\n'),
        ("annotations.jsonl", lambda _: b'["mark", "7"]\n'),
        ("annotations.jsonl", lambda _: b'["unknown", "{}"]\n'),
        ("collections.json", lambda _: b'{"a": 1}'),
        ("library.json", lambda _: b'{"format": "diptych/library/1", "articles": "many"}'),
        ("library.json", lambda _: b'{"format": "diptych/library/1", "articles": 5}'),
        ("library.json", lambda _: b'{"format": "another/1"}'),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(
    library: Library, tmp_path: Path, part: str, change: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "out.diptych"
    export_library(library, path)
    rewritten(path, part, change)
    with Library(tmp_path / "other.sqlite") as other:
        with pytest.raises(BundleError, match="not a library that Diptych exported"):
            import_library(other, path)
        assert other.all_annotations() == ()
        other.check()


def test_a_file_of_a_newer_version_is_refused_as_such(library: Library, tmp_path: Path) -> None:
    export_library(library, tmp_path / "out.diptych")
    rewritten(tmp_path / "out.diptych", "library.json", lambda _: b'{"format": "diptych/library/2", "articles": 0}')
    with pytest.raises(NewerBundleError, match="newer version"):
        import_library(library, tmp_path / "out.diptych")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no archive at all"])
def test_a_file_that_is_none_is_refused(library: Library, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "none.diptych").write_bytes(content)
    for path in (tmp_path / "none.diptych", tmp_path, tmp_path / "nowhere"):
        with pytest.raises(InputError):
            import_library(library, path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1), new=st.binary(min_size=1, max_size=4))
def test_bytes_that_were_changed_do_no_harm(library: Library, tmp_path: Path, place: float, new: bytes) -> None:
    path = tmp_path / "out.diptych"
    if not path.exists():
        export_library(library, path)
    content = bytearray(path.read_bytes())
    start = int(place * (len(content) - 1))
    content[start : start + len(new)] = new
    (tmp_path / "changed.diptych").write_bytes(content)
    with Library.in_memory() as other:
        with suppress(InputError):
            import_library(other, tmp_path / "changed.diptych")
        other.check()
        assert other.catalogue.search(Query("ferry")).total <= 3
