"""Files beside a report that tell about it."""

from pathlib import Path

import pytest

from reader.document.load import load_file
from reader.document.model import Given, Origin
from tests.document.builders import BODY


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text("Town votes to rebuild bridge\n\n" + "\n\n".join(BODY), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["report.toml", "report.txt.toml"])
def test_sidecar(report: Path, name: str) -> None:
    report.with_name(name).write_text(
        'outlet = "The Tidworth Post"\npublished = 2024-10-22\ntitle = "Bridge"\nbyline = ["Ada Quill", "Tom Reed"]\n',
        encoding="utf-8",
    )
    article = load_file(report)
    assert (article.outlet.value, article.outlet.origin) == ("The Tidworth Post", Origin.GIVEN)
    assert (article.published.value, article.title.value) == ("2024-10-22", "Bridge")
    assert [field.value for field in article.byline] == ["Ada Quill", "Tom Reed"]
    assert article.outlet.note == f"Stated in {name}."


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024-10-22T13:08:00", "2024-10-22T13:08"),
        ("2024-10-22T13:08:11+09:00", "2024-10-22T13:08:11+09:00"),
        ('"2024-10"', "2024-10"),
        ("2024", "2024"),
    ],
)
def test_dates_of_sidecars(report: Path, written: str, value: str) -> None:
    report.with_name("report.toml").write_text(f"published = {written}", encoding="utf-8")
    assert load_file(report).published.value == value


def test_catalogue_and_who_wins(report: Path) -> None:
    report.with_name("catalogue.toml").write_text(
        '[[article]]\nfile = "other.txt"\noutlet = "Wrong"\n'
        '[[article]]\nfile = "report.txt"\noutlet = "From the catalogue"\npublished = "2024-10"\n'
        '[[pair]]\nleft = "report.txt"\nright = "other.txt"\n',
        encoding="utf-8",
    )
    article = load_file(report)
    assert (article.outlet.value, article.outlet.note) == ("From the catalogue", "Stated in catalogue.toml.")
    report.with_name("report.toml").write_text('outlet = "From the sidecar"', encoding="utf-8")
    article = load_file(report)
    assert (article.outlet.value, article.published.value) == ("From the sidecar", "2024-10")
    assert load_file(report, Given(outlet="Me")).outlet.value == "Me"


@pytest.mark.parametrize(
    "content", ["outlet = ", "\x00", "outlet = 3", "published = 'yesterday'", "byline = 3", "byline = [3]"]
)
def test_broken_sidecars_are_remarks(report: Path, content: str) -> None:
    report.with_name("report.toml").write_text(content, encoding="utf-8")
    article = load_file(report)
    assert [remark.code for remark in article.remarks] == ["broken-sidecar"]
    assert article.title.value == "Town votes to rebuild bridge"


def test_a_catalogue_of_another_shape_is_ignored(report: Path) -> None:
    report.with_name("catalogue.toml").write_text('article = "report.txt"', encoding="utf-8")
    assert load_file(report).outlet.value is None


def test_a_toml_file_is_not_its_own_sidecar(tmp_path: Path) -> None:
    path = tmp_path / "report.toml"
    path.write_text('outlet = "x"\n', encoding="utf-8")
    assert load_file(path).outlet.value is None
