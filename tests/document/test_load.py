"""Opening files: what is fine, what is not, and what is remembered of where they came from."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from reader.document.failures import (
    BinaryFileError,
    EmptyFileError,
    FolderGivenError,
    MissingFileError,
    NoPermissionError,
    NotAFileError,
    ProtectedDocumentError,
    TooLargeError,
    UnsupportedKindError,
    WrongDateError,
)
from reader.document.load import load_bytes, load_file, paste, regiven
from reader.document.model import Given, Origin
from reader.errors import DiptychError
from tests.document.builders import BODY, make_docx, make_pdf

TEXT = "Bridge to be rebuilt\n\n" + "\n\n".join(BODY) + "\n"


def test_plain_text_is_kept_exactly(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"\xef\xbb\xbf" + "One\u00a0line \r\n\r\n“Two”\rthree\t\n".encode())
    assert load_file(path).text == "One\u00a0line \n\n“Two”\nthree\t\n"


@settings(max_examples=80, deadline=None)
@for_all(st.text(min_size=1).filter(lambda text: text.strip("\0 \t\r\n\ufeff")))
def test_any_text_survives_and_blocks_lie_in_it(text: str) -> None:
    try:
        article = load_bytes(text.encode("utf-8", "replace"), "any.txt", encoding="utf-8")
    except DiptychError:
        assert not text.strip() or text.startswith(("{\\rtf", "%!PS", "%PDF", "Rar!", "GIF8"))
        return
    expected = text.encode("utf-8", "replace").decode().removeprefix("\ufeff")
    if article.source.media_type == "text/plain":
        assert article.text == expected.replace("\r\n", "\n").replace("\r", "\n")
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(article.text)
        assert block.span.of(article.text).strip()
        end = block.span.end
    for field in (article.title, article.outlet, article.published, article.updated, *article.byline, *article.agency):
        if field.evidence is not None:
            assert field.evidence.of(article.text).strip()


def test_a_text_of_invisible_signs_alone_has_no_parts() -> None:
    assert load_bytes("\xad".encode(), "soft.txt").blocks == ()


_FURNITURE = ("", " ", "\u00a0", "Home > News > Town", "728x90", "© 2024 The Tidworth Post", "로그인", "s", "With AFP")
_HEADERS = (
    "Bridge to be rebuilt",
    "By Ada Quill",
    "Ada Quill 2024. 10. 22. 13:08",
    "Published: 3 March 2024",
    "- item",
)
_OPENINGS = ("TIDWORTH, March 3 (Reuters) - ", "[서울=뉴시스] 홍길동 기자 = ", "(RFI) ")
_LINES = st.sampled_from([*_FURNITURE, *_HEADERS, *BODY, *(opening + BODY[0] for opening in _OPENINGS)])


@settings(max_examples=150, deadline=None)
@for_all(st.lists(_LINES, min_size=1, max_size=14))
def test_blocks_and_evidence_of_texts_made_of_typical_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    if not text.strip():
        return
    article = paste(text)
    assert article.text == text
    covered = "".join(block.span.of(text) for block in article.blocks)
    assert "".join(covered.split()) == "".join(text.split())
    for body in BODY:
        spans = [block.span.of(text) for block in article.blocks if block.kind.value == "boilerplate"]
        assert not any(body in span for span in spans)
    if article.title.value is not None and article.title.evidence is not None:
        assert article.title.value == " ".join(article.title.evidence.of(text).split())
    for name in article.byline:
        assert name.evidence is not None
        assert name.evidence.of(text) == name.value


def test_missing_file_folder_and_pipe(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError, match="does not exist"):
        load_file(tmp_path / "none.txt")
    with pytest.raises(MissingFileError):
        load_file(tmp_path / "none" / "deep.txt")
    with pytest.raises(FolderGivenError, match="folder"):
        load_file(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(NotAFileError):
            load_file(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    with pytest.raises(NoPermissionError, match="permissions"):
        load_file(path)


def test_permission_is_named_for_everyone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(TEXT, encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(NoPermissionError):
        load_file(path)


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0"])
def test_empty_files(data: bytes) -> None:
    with pytest.raises(EmptyFileError, match="empty"):
        load_bytes(data, "empty.txt")


def test_large_file_fails_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(TooLargeError, match="20 MB"):
        load_file(path)


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 40, b"\x7fELF\x02\x01\x01" + bytes(60), b"abc\0def" * 30, bytes(range(4)) * 500]
)
def test_binary_files(data: bytes) -> None:
    with pytest.raises(BinaryFileError, match="binary"):
        load_bytes(data, "thing.txt")


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n" + bytes(50), b"{\\rtf1 hello}", b"PK\x03\x04" + bytes(50), b"\xd0\xcf\x11\xe0" + bytes(50)],
)
def test_kinds_that_cannot_be_read_say_what_to_do(data: bytes) -> None:
    with pytest.raises(UnsupportedKindError, match="save it as"):
        load_bytes(data, "thing.txt")


def test_protected_office_document() -> None:
    data = b"\xd0\xcf\x11\xe0" + bytes(64) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ProtectedDocumentError, match="password"):
        load_bytes(data, "report.docx")


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (make_pdf([[(50, 700, 12, BODY[0])]]), "report.txt", "application/pdf"),
        (make_docx([(BODY[0], None)]), "report.pdf", None),
        (TEXT.encode(), "report.pdf", "text/plain"),
        (TEXT.encode(), "report.html", "text/plain"),
        (f"<!DOCTYPE html><html><body><p>{BODY[0]}</p></body></html>".encode(), "report.txt", "text/html"),
    ],
)
def test_wrong_suffix_works_with_a_remark(data: bytes, name: str, media_type: str | None) -> None:
    article = load_bytes(data, name)
    assert "council of Lower Tidworth" in article.text
    assert [remark.code for remark in article.remarks].count("wrong-suffix") == 1
    if media_type:
        assert article.source.media_type == media_type


def test_right_suffix_has_no_remark() -> None:
    assert load_bytes(TEXT.encode(), "report.txt").remarks == ()
    assert load_bytes(TEXT.encode(), "report").remarks == ()
    assert load_bytes(TEXT.encode(), "report.md").remarks == ()


def test_identity_depends_on_bytes_and_origin_not_on_the_person() -> None:
    first = load_bytes(TEXT.encode(), "a.txt")
    assert first.id == load_bytes(TEXT.encode(), "a.txt", given=Given(outlet="Someone")).id
    assert first.id != load_bytes(TEXT.encode(), "b.txt").id
    assert first.id != load_bytes(TEXT.encode() + b"!", "a.txt").id
    assert first.id != load_bytes(TEXT.encode(), "a.txt", url="https://example.org/a").id
    assert first.id != load_bytes(TEXT.encode(), "a.txt", sidecar=Given(outlet="Someone")).id


def test_what_the_person_says_wins() -> None:
    data = b"Bridge to be rebuilt\nBy Ada Quill\n2024-10-22\n" + BODY[0].encode()
    given = Given(outlet="The Tidworth Post", published="2024-10", title="Bridge", byline=("A. Q.",))
    article = load_bytes(data, "a.txt", given=given, sidecar=Given(outlet="Other", published="2020"))
    for field, value in zip(
        (article.outlet, article.published, article.title, *article.byline),
        ("The Tidworth Post", "2024-10", "Bridge", "A. Q."),
        strict=True,
    ):
        assert (field.value, field.origin) == (value, Origin.GIVEN)


def test_regiven_changes_only_what_is_said() -> None:
    article = load_bytes(TEXT.encode(), "a.txt")
    changed = regiven(article, Given(published="2024-10-22"))
    assert changed.published.value == "2024-10-22"
    assert (changed.id, changed.text, changed.title) == (article.id, article.text, article.title)
    assert regiven(article, Given()) == article


@pytest.mark.parametrize("date", ["yesterday", "2024-13", "2024-02-30", "22.10.2024", ""])
def test_a_date_that_is_none_is_refused(date: str) -> None:
    article = load_bytes(TEXT.encode(), "a.txt")
    with pytest.raises(WrongDateError, match="2024-10-22"):
        regiven(article, Given(published=date))


def test_errors_are_one_sentence_and_cross_processes() -> None:
    import pickle

    error = TooLargeError(name="a.txt", limit=20)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert str(error).count(".") == 2  # the suffix and the full stop


def test_plain_english_text_loads_nothing_heavy(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from reader.document.load import load_file;"
        f"load_file(Path({str(path)!r}));"
        "print([m for m in ('numpy', 'charset_normalizer', 'dateutil', 'trafilatura', 'docx', 'pypdfium2', 'lxml', "
        "'markdown_it', 'yaml', 'py3langid', 'email') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() in {"[]", "['email']"}  # importlib.metadata brings the e-mail package along


def test_pasted_text_has_no_file() -> None:
    article = paste("Bridge to be rebuilt\r\n\r\n" + BODY[0])
    assert article.source.name == "pasted text"
    assert "\r" not in article.text
    assert article.title.value == "Bridge to be rebuilt"


@pytest.mark.parametrize(
    ("name", "media_type", "words"),
    [
        ("note.txt", "text/plain", "She wrote <b>never</b> by hand."),
        ("note", "text/plain", "She wrote <b>never</b> by hand."),
        ("note.html", "text/html", "She wrote never by hand."),
    ],
)
def test_a_tag_within_the_words_makes_a_page_only_of_what_is_called_one(name: str, media_type: str, words: str) -> None:
    article = load_bytes(b"She wrote <b>never</b> by hand.\n", name)
    assert article.source.media_type == media_type
    assert article.text.strip() == words
