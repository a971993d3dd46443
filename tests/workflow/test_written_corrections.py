"""A person can write corrections into a file, and is told in a sentence what is wrong with which line."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from reader.annotation.corrections import CorrectionType
from reader.comparison.model import Comparison
from reader.workflow.correcting import applied
from reader.workflow.written_corrections import CorrectionsUnreadableError, Written, read_corrections
from tests.comparison.corrections import LEFT, RIGHT, entity, made, words

GOOD = """\
# What we know better
[[correction]]
type = "same"
targets = ["Choe", "Choi Son-hui"]

[[correction]]
type = "rename"
targets = ["KCNA"]
value = "Korean Central News Agency"

[[correction]]
type = "name"
targets = ["Tidal Institute", "Orla Venn"]
value = "organisation"

[[correction]]
type = "not-a-name"
targets = ["May"]

[[correction]]
type = "not-same"
targets = ["Kim", "Kim"]
sides = ["left", "right"]

[[correction]]
type = "passage"
targets = ["Choe said nothing at the airport", "The minister Choi met Kim."]
"""


def between(pair: Comparison, corrections: Iterable[Written]) -> Comparison:
    return applied(pair, [one.between(pair.left.article, pair.right.article) for one in corrections])


def file(folder: Path, content: str | bytes) -> Path:
    path = folder / "ours.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(path: Path, pair: Comparison) -> tuple[list[str], list[str]]:
    corrections, errors = read_corrections(path)
    return [each.type.value for each in corrections], [str(each) for each in errors]


def test_what_is_written_is_applied(tmp_path: Path) -> None:
    pair = made()
    corrections, errors = read_corrections(file(tmp_path, GOOD))
    assert errors == ()
    result = between(pair, corrections)
    assert [(each.type, each.orphaned) for each in result.corrections] == [
        ("same", False),
        ("rename", False),
        ("name", False),
        ("name", False),
        ("not-a-name", False),
        ("not-same", False),
        ("passage", False),
    ]
    assert words(entity(result, "Choe Son-hui")) == (["Choe Son-hui", "Choe"], ["Choi Son-hui", "Choi"])
    assert words(entity(result, "Tidal Institute")) == (["Tidal Institute"], ["Tidal Institute"])
    assert len([each for each in result.entities if each.name == "Kim"]) == 2
    assert (result.passages[0].left.of(LEFT), result.passages[0].right.of(RIGHT)) == (
        "Choe said nothing at the airport",
        "The minister Choi met Kim.",
    )
    again, _ = read_corrections(file(tmp_path, GOOD))
    assert again == corrections
    assert len({each.id for each in corrections}) == len(corrections)


def test_the_later_of_two_that_contradict_each_other_holds(tmp_path: Path) -> None:
    pair = made()
    text = "".join(
        f'[[correction]]\ntype = "{kind}"\ntargets = ["Choe Son-hui", "Choi Son-hui"]\n'
        for kind in ("same", "not-same")
    )
    corrections, _ = read_corrections(file(tmp_path, text))
    assert [each.type for each in between(pair, corrections).corrections] == ["not-same"]
    assert corrections[0].type is CorrectionType.SAME


def test_a_name_that_is_not_there_is_orphaned(tmp_path: Path) -> None:
    pair = made()
    text = '[[correction]]\ntype = "same"\ntargets = ["Choe", "Nobody At All"]\n'
    corrections, _ = read_corrections(file(tmp_path, text))
    (said,) = between(pair, corrections).corrections
    assert said.orphaned
    assert "Nobody At All" in str(said.note)


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('targets = ["A", "B"]', "there is no “type”"),
        ('type = "smae"\ntargets = ["A", "B"]', "“smae” is no type of correction. Write same, not-same"),
        ('type = "same"', "“targets” is not a list"),
        ('type = "same"\ntargets = "A"', "“targets” is not a list"),
        ('type = "same"\ntargets = ["A", 3]', "“targets” is not a list"),
        ('type = "same"\ntargets = ["A"]', "two names or more"),
        ('type = "same"\ntargets = ["A", "a"]', "the same name"),
        ('type = "same"\ntargets = ["A", "B"]\nvalue = "C"', "takes no “value”"),
        ('type = "rename"\ntargets = ["A"]', "needs the new name"),
        ('type = "rename"\ntargets = ["A", "B"]\nvalue = "C"', "one name"),
        ('type = "kind"\ntargets = ["A"]\nvalue = "planet"', "“planet” is no kind of name. Write person"),
        ('type = "rename"\ntargets = ["A"]\nvalue = " "', "“value” is not a text"),
        ('type = "rename"\ntargets = ["A"]\nvalue = 3', "“value” is not a text"),
        ('type = "kind"\ntargets = ["A"]', "“kind” needs a “value”"),
        ('type = "name"\ntargets = ["..."]', "nothing that could be a name"),
        ('type = "passage"\ntargets = ["A"]', "two passages"),
        ('type = "same"\ntargets = ["A", "B"]\nsides = ["left"]', "“sides” is not one of"),
        ('type = "same"\ntargets = ["A", "B"]\nside = "left"', "“side” means nothing here"),
    ],
)
def test_what_makes_no_sense_is_told_with_its_line(tmp_path: Path, entry: str, problem: str) -> None:
    good = '[[correction]]\ntype = "not-a-name"\ntargets = ["May"]\n'
    types, errors = read(file(tmp_path, f"{good}\n  [[correction]]\n{entry}\n\n{good}"), made())
    assert types == ["not-a-name", "not-a-name"]
    (error,) = errors
    assert error.startswith(f"Line 5 of {tmp_path / 'ours.toml'}: ")
    assert problem in error
    assert error.endswith(".")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[[correction]\n", "line 1"),
        (b"\xff\xfe\x00", "not UTF-8"),
        ("[correction]\n", "begins with"),
        ("corections = 3\n", "“corections” means nothing here"),
        ("correction = [3]\n", "begins with"),
    ],
)
def test_a_file_that_is_none_is_told(tmp_path: Path, content: str | bytes, reason: str) -> None:
    with pytest.raises(CorrectionsUnreadableError, match=reason):
        read(file(tmp_path, content), made())


def test_a_missing_file_is_told_and_an_empty_one_says_nothing(tmp_path: Path) -> None:
    with pytest.raises(CorrectionsUnreadableError, match="No such file"):
        read(tmp_path / "missing.toml", made())
    assert read(file(tmp_path, "# nothing yet\n"), made()) == ([], [])
    assert read(file(tmp_path, b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()), made())[1] == []
