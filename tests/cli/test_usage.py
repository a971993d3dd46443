"""Help, version, and requests that make no sense."""

import pytest

from reader import __version__
from reader.cli.arguments import iso_date, parser
from tests.cli.conftest import Run


def test_version(run: Run) -> None:
    ran = run("--version")
    assert (ran.code, ran.out) == (0, f"diptych {__version__}\n")


@pytest.mark.parametrize("command", [[], ["open"], ["inspect"], ["compare"], ["export"], ["batch"]])
def test_help_reads_well(run: Run, command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    ran = run(*command, "--help")
    assert ran.code == 0
    assert ran.out.startswith("usage: diptych")
    assert "show this help and leave" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 80
    if not command:
        assert "exit codes:" in ran.out
        assert all(name in ran.out for name in ("open", "inspect", "compare", "export", "batch"))
    elif command != ["open"]:
        assert "example" in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "invalid choice"),
        (["inspect"], "FILE"),
        (["compare", "one.txt"], "RIGHT"),
        (["compare", "a", "b", "--format", "doc"], "invalid choice: 'doc'"),
        (["compare", "a", "b", "--format", "docx"], "“--format docx” is no text for the screen. Name a file"),
        (["export", "a", "b", "--what", "names"], "invalid choice: 'names'"),
        (["compare", "a", "b", "--left-date", "22/10/2024"], "“22/10/2024” is not a date. Write it as 2024"),
        (["compare", "a", "b", "--right-date", "2024-13"], "“2024-13” is not a date"),
        (["compare", "a", "b", "--left-encoding", "utf-99"], "“utf-99” is not the name of a text encoding"),
        (["compare", "a", "b", "--left-out", "X"], "unrecognized arguments"),
        (["batch", "pairs.tsv"], "--output"),
        (["batch", "pairs.tsv", "--output", "x", "--jobs", "0"], "“0” is not a number of processes"),
        (["inspect", "a", "b", "--format", "json"], "“--format json” shows one report. Use “--format jsonl”"),
        (["inspect", "a", "b", "--outlet", "X"], "“--outlet” says something about one report"),
        (["inspect", "a", "b", "--date", "2024"], "“--date” says something about one report"),
    ],
)
def test_wrong_usage_is_one_clear_line_and_exit_code_2(run: Run, arguments: list[str], said: str) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert ran.err.startswith("diptych: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "value", ["2024", "2024-10", "2024-02-29", "2024-10-22T13:08", "2024-10-22T13:08:00Z", "2024-10-22T13:08+09:00"]
)
def test_dates_are_taken_as_far_as_they_are_known(value: str) -> None:
    given = ["inspect", "a", "--date", value]
    parsed = parser(given).parse_args(given)
    assert parsed.date == value == iso_date(value)


@pytest.mark.parametrize(
    "value", ["", "24", "2024-2", "2023-02-29", "2024-10-22T", "2024-10-22 13:08", "2024-10T10:00", "２０２４", "now"]
)
def test_what_is_no_date_is_refused(run: Run, value: str) -> None:
    assert run("inspect", "a", "--date", value).code == 2
