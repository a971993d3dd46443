"""What the exports of one small pair look like, whole. `pytest --renew-golden` writes the files anew."""

import json
import re
from collections.abc import Callable

import pytest

from reader import __version__
from reader.export import contract, html, markdown, table, terminal
from reader.export.formats import FORMATS
from tests.export.handed import marked, shared
from tests.export.pairs import pair

Golden = Callable[[str, str], None]


def steady(text: str) -> str:
    """Without what changes from release to release: the version."""
    return text.replace(__version__, "VERSION")


def test_html(golden: Golden) -> None:
    # The style sheet is judged by eye and by the contrast test.
    golden("pair.html", re.sub(r"(?s)<style>.*?</style>", "<style></style>", steady(html.render(pair()))))


def test_markdown(golden: Golden) -> None:
    golden("pair.md", steady(markdown.render(pair())))


def test_terminal(golden: Golden) -> None:
    golden("pair.txt", terminal.render_comparison(pair()) + "\n")


def test_csv(golden: Golden) -> None:
    golden("pair.csv", table.render(pair()))


@pytest.mark.parametrize("redacted", [False, True])
def test_json(golden: Golden, redacted: bool) -> None:
    document = contract.comparison_document(pair(), redacted=redacted)
    name = "pair-redacted.json" if redacted else "pair.json"
    golden(name, steady(json.dumps(document, ensure_ascii=False, indent=1)) + "\n")


@pytest.mark.parametrize("form", [form for form, made in FORMATS.items() if made.textual])
def test_passages(golden: Golden, form: str) -> None:
    made = FORMATS[form]
    for name, passages in (("marked", marked()), ("shared", shared())):
        text = made.chosen(passages, False).decode()
        text = re.sub(r"(?s)<style>.*?</style>", "<style></style>", steady(text))
        golden(f"{name}-{form}{made.suffix}", text.replace("\r\n", "\n"))


@pytest.mark.parametrize("form", ["note", "annotations", "csl", "ris"])
def test_formats_of_a_comparison_for_other_programs(golden: Golden, form: str) -> None:
    made = FORMATS[form]
    golden(f"pair-{form}{made.suffix}", steady(made.whole(pair(), False).decode()).replace("\r\n", "\n"))
