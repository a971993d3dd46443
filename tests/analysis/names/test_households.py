"""People of one family in one report, shown with invented ones: couples, "Mrs", a son of the same name."""

from reader.analysis.model import Rule
from tests.analysis.names.test_grouping import entities, forms, rules
from tests.comparison.test_linking import pair, shared


def test_of_a_couple_named_together_each_is_found() -> None:
    text = "[P:Ned] and [P:Ada Quillon] came. [P:Ned Quillon] spoke."
    assert forms(text) == [["Ned", "Ned Quillon"], ["Ada Quillon"]]
    assert rules(text) == {Rule.SHORT_FORM}


def test_the_reason_names_the_couple() -> None:
    first = entities("[P:Ned] and [P:Ada Quillon] came. [P:Ned Quillon] spoke.")[0]
    assert [why.note for why in first.why] == ["“Ned” is “Ned Quillon”, named together with Ada Quillon."]


def test_two_given_names_side_by_side_are_no_couple_without_the_full_name() -> None:
    assert forms("[P:Ned] and [P:Ada Quillon] came.") == [["Ned"], ["Ada Quillon"]]


def test_mrs_is_not_the_only_man_of_that_name() -> None:
    assert forms("[P:Daniel Quillon] came. [P:Mrs|Quillon] left. [P:Quillon] spoke.") == [
        ["Daniel Quillon", "Quillon"],
        ["Quillon"],
    ]


def test_mrs_is_the_woman_whom_the_other_report_names() -> None:
    found = pair(
        "Then [Daniel Quillon] came with [Stella Quillon].",
        "Then [Daniel Quillon] came. It was Mrs [Quillon] who spoke.",
    )
    assert sorted(shared(found)) == ["Daniel Quillon", "Stella Quillon"]


def test_whom_a_report_calls_a_wife_is_not_at_once_who_bears_the_family_name_alone() -> None:
    found = forms("[P:Daniel Quillon] came with his [P:wife|Stella Quillon]. Later [P:Quillon] spoke.")
    assert found == [["Daniel Quillon"], ["Stella Quillon"], ["Quillon"]]


def test_a_son_of_the_same_name_is_another() -> None:
    assert len(forms("[P:Bo Quillon] came with his [P:son|Bo Quillon Jr.] then.")) == 2


def test_a_report_that_tells_father_and_son_apart_keeps_them_apart_in_the_pair() -> None:
    left = "Then [Bo Quillon] came. It was his son [Bo Quillon Jr.] who spoke."
    found = pair(left, "Then [Bo Quillon] came.")
    assert [(entity.name, len(entity.left), len(entity.right)) for entity in found.entities] == [
        ("Bo Quillon", 1, 1),
        ("Bo Quillon Jr.", 1, 0),
    ]


def test_parts_of_one_persons_name_do_not_speak_against_it() -> None:
    text = "[P:Igor Pavlovich Quillov] came. [P:Igor Pavlovich] spoke."
    assert forms(text) == [["Igor Pavlovich Quillov", "Igor Pavlovich"]]
    found = pair("Then [Igor Pavlovich Quillov] came. But [Igor Pavlovich] left.", "Then [Igor Quillov] came.")
    assert shared(found) == ["Igor Pavlovich Quillov"]


def test_two_family_names_may_each_be_left_out() -> None:
    left = "Then [Norma Piñeda Quillández] came."
    found = pair(left, "Then [Norma Piñeda] came. But [Piñeda Quillández] left.")
    assert shared(found) == ["Norma Piñeda Quillández"]


def test_a_joined_given_name_is_its_bearer_wherever_it_stands() -> None:
    assert forms("[P:Jamie-Lee] came. [P:Jamie-Lee Quillrod] spoke.") == [["Jamie-Lee", "Jamie-Lee Quillrod"]]
