"""Everything that can be wrong with an input, all in one run: a sentence for each, and the good ones still shown."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from tests.end_to_end.command import PAGE, REPORT, diptych, without_privilege


def _pdf(*, encrypted: bool) -> bytes:
    """A PDF with one empty page; encrypted with a password that nobody knows, or not."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    ]
    if encrypted:
        key = b"<" + b"5a" * 32 + b">"
        objects.append(b"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O " + key + b" /U " + key + b" >>")
    written = io.BytesIO()
    written.write(b"%PDF-1.4\n")
    starts = []
    for number, content in enumerate(objects, 1):
        starts.append(written.tell())
        written.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    table = written.tell()
    written.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for start in starts:
        written.write(b"%010d 00000 n \n" % start)
    extra = b" /Encrypt 4 0 R /ID [<00> <00>]" if encrypted else b""
    written.write(b"trailer\n<< /Size %d /Root 1 0 R%s >>\n" % (len(objects) + 1, extra))
    written.write(b"startxref\n%d\n%%%%EOF\n" % table)
    return written.getvalue()


def _zip_bomb(file: Path) -> None:
    kinds = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", kinds)
        with archive.open("word/document.xml", "w") as document:
            for _ in range(300):
                document.write(b" " * 1_000_000)


def _huge(file: Path) -> None:
    with file.open("wb") as written:
        for _ in range(100):
            written.write(b"All the words of a very long report. " * 27_028)


@pytest.fixture
def bad(tmp_path: Path) -> dict[str, Path]:
    """Inputs that cannot be read, by what is wrong with them."""
    files = {
        "not there": tmp_path / "nowhere.txt",
        "a directory": tmp_path,
        "empty": tmp_path / "empty.txt",
        "blank": tmp_path / "blank.txt",
        "binary": tmp_path / "binary.txt",
        "an image": tmp_path / "image.pdf",
        "100 MB": tmp_path / "huge.txt",
        "a zip bomb": tmp_path / "bomb.docx",
        "not a DOCX": tmp_path / "archive.docx",
        "an encrypted PDF": tmp_path / "locked.pdf",
        "a PDF without text": tmp_path / "scan.pdf",
        "half a PDF": tmp_path / "half.pdf",
        "a script shell": tmp_path / "shell.html",
    }
    files["empty"].write_bytes(b"")
    files["blank"].write_bytes(b" \n\n \t\n")
    files["binary"].write_bytes(bytes(range(256)) * 40)
    files["an image"].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    _huge(files["100 MB"])
    _zip_bomb(files["a zip bomb"])
    with zipfile.ZipFile(files["not a DOCX"], "w") as archive:
        archive.writestr("hello.txt", "hello")
    files["an encrypted PDF"].write_bytes(_pdf(encrypted=True))
    files["a PDF without text"].write_bytes(_pdf(encrypted=False))
    files["half a PDF"].write_bytes(_pdf(encrypted=False)[:60])
    files["a script shell"].write_text("<!doctype html><html><body><div id=root></div><script>x()</script></html>")
    return files


def test_bad_inputs_are_named_and_good_ones_shown(bad: dict[str, Path], tmp_path: Path) -> None:
    good = tmp_path / "really-a-page.txt"
    good.write_text(PAGE, "utf-8")
    done = diptych("inspect", *bad.values(), good, "--format", "jsonl")
    assert done.returncode == 1
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(lines) == len(bad) + 1
    told = done.stderr.splitlines()
    readable = [wrong for wrong, line in zip(bad, lines, strict=False) if line["schema"] != "diptych/error/1"]
    # A page that is only a script shell is shown with a remark that says so.
    assert set(readable) <= {"a script shell"}
    failures = [line for line in lines if line["schema"] == "diptych/error/1"]
    assert [sentence.removeprefix("diptych: ") for sentence in told] == [line["error"]["message"] for line in failures]
    for sentence in told:
        assert 20 < len(sentence) < 300
        assert sentence.endswith(".")
        assert "Error" not in sentence
        assert "went wrong" not in sentence
    assert {line["error"]["type"] for line in failures}.isdisjoint({"unexpected", "error"})
    assert lines[-1]["source"]["media_type"] == "text/html"  # by its content, whatever the suffix says


def test_comparing_with_a_bad_input_leaves_nothing_behind(tmp_path: Path) -> None:
    report, empty, output = tmp_path / "report.txt", tmp_path / "empty.txt", tmp_path / "out.html"
    report.write_text(REPORT, "utf-8")
    empty.write_bytes(b"")
    done = diptych("compare", report, empty, "--output", output)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == ["empty.txt", "report.txt"]


@pytest.mark.skipif(without_privilege() is None, reason="here nobody is kept from reading a file")
def test_paths_without_permission_are_told(tmp_path: Path) -> None:
    closed, report, folder = tmp_path / "closed.txt", tmp_path / "report.txt", tmp_path / "folder"
    closed.write_text(REPORT, "utf-8")
    closed.chmod(0)
    report.write_text(REPORT, "utf-8")
    folder.mkdir(mode=0o555)
    before = without_privilege() or []
    unread = diptych("inspect", closed, before=before)
    unwritten = diptych("compare", report, report, "--output", folder / "page.html", before=before)
    assert (unread.returncode, unwritten.returncode) == (1, 1)
    assert "closed.txt may not be read" in unread.stderr
    assert "may not write there" in unwritten.stderr
    assert not list(folder.iterdir())


def test_the_same_file_on_both_sides_is_fine(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(REPORT, "utf-8")
    done = diptych("compare", report, report, "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert {entity["status"] for entity in json.loads(done.stdout)["entities"]} == {"both"}
