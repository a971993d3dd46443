"""Which entities of two reports are one, what is only offered, what belongs together, what is found in the other."""

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis, Rule
from reader.comparison.compare import compare
from reader.comparison.model import Comparison, Side, Status
from tests.factories import article
from tests.recognisers import WordList


def analysis(text: str, **labels: str) -> Analysis:
    """A report whose names are `[name]`, people unless `labels` (with _ for spaces) says another label."""
    names = [part.split("]")[0] for part in text.split("[")[1:]]
    known = {name: labels.get(name.replace(" ", "_"), "PERSON") for name in names}
    return analyse(article(text.replace("[", "").replace("]", "")), WordList(known))


def pair(left: str, right: str, **labels: str) -> Comparison:
    return compare(analysis(left, **labels), analysis(right, **labels))


def shared(comparison: Comparison) -> list[str]:
    return [entity.name for entity in comparison.entities if entity.status is Status.BOTH]


def rules(comparison: Comparison) -> set[Rule]:
    return {why.rule for entity in comparison.entities for why in entity.why}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Volodymyr Zelensky", "Volodymir Zelenskyy"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelensky"),
        ("Rustem Umerov", "Rustem Umerow"),
        ("Yoon Suk-yeol", "Yoon Seok-youl"),
        ("Choe Son-hui", "Choi Son-hui"),
        ("Muammar Gaddafi", "Muammar Qaddafi"),
        ("Recep Erdogan", "Recep Erdoğan"),
    ],
)
def test_spellings_and_romanisations_of_one_name_are_linked(left: str, right: str) -> None:
    comparison = pair(f"In the town [{left}] spoke.", f"In the town [{right}] spoke.")
    assert len(shared(comparison)) == 1
    assert rules(comparison) & {Rule.SPELLING, Rule.TRANSLITERATION}


def test_peking_is_beijing() -> None:
    comparison = pair("They met in [Peking].", "They met in [Beijing].", Peking="GPE", Beijing="GPE")
    assert len(shared(comparison)) == 1
    assert Rule.ALIAS in rules(comparison)


def test_a_family_name_alone_is_its_only_bearer_in_the_pair() -> None:
    comparison = pair("They saw [Ada Quillon] there.", "They saw [Quillon] there.")
    assert shared(comparison) == ["Ada Quillon"]
    assert rules(comparison) == {Rule.SHORT_FORM}


def test_a_family_name_alone_with_two_bearers_is_offered_and_not_made() -> None:
    comparison = pair("They saw [Ada Quillon] and then [Bo Quillon] there.", "They saw [Quillon] there.")
    assert shared(comparison) == []
    assert len(comparison.possible) == 2
    assert all(link.note.endswith(".") for link in comparison.possible)


def test_people_of_one_family_name_are_never_linked() -> None:
    comparison = pair("They saw [Ada Quillon] there.", "They saw [Bo Quillon] there.")
    assert shared(comparison) == []


def test_links_do_not_depend_on_the_side() -> None:
    left, right = "They saw [Ada Quillon] there.", "They saw [Quillon] there with [Bo Pellow]."
    forward, backward = pair(left, right), pair(right, left)
    assert {(one.id, one.left, one.right) for one in forward.entities} == {
        (one.id, one.right, one.left) for one in backward.entities
    }


def test_a_country_its_capital_and_its_people_are_related_and_not_one() -> None:
    labels = {"Seoul": "GPE", "South_Korea": "GPE", "South_Korean": "NORP"}
    comparison = pair("They were in [Seoul] then.", "In [South Korea] a [South Korean] sang.", **labels)
    assert shared(comparison) == []
    names = {entity.id: entity.name for entity in comparison.entities}
    related = {(tuple(names[one] for one in relation.entities), relation.relation) for relation in comparison.related}
    assert related == {(("South Korea", "Seoul"), "capital"), (("South Korea", "South Korean"), "nationality")}


def test_a_part_of_an_institution_is_related_to_the_whole() -> None:
    labels = {"Quillon": "ORG", "Quillon_Commercial_Airplanes": "ORG"}
    comparison = pair("He works for [Quillon] there.", "She works for [Quillon Commercial Airplanes] there.", **labels)
    assert shared(comparison) == []
    assert [relation.relation for relation in comparison.related] == ["part"]


def test_a_name_of_one_report_is_found_unmarked_in_the_other() -> None:
    comparison = pair("They saw [Ada Quillon] there.", "There they saw Ada Quillon in the rain.")
    assert shared(comparison) == ["Ada Quillon"]
    assert [mention.text for mention in comparison.entities[0].mentions(Side.RIGHT)] == ["Ada Quillon"]


@pytest.mark.parametrize(
    "text",
    ["We saw Ada Quillon Street.", "We saw ada quillon.", "We saw the Mary Ada Quillon."],
)
def test_what_only_looks_like_a_known_name_is_left_alone(text: str) -> None:
    comparison = compare(analysis("They saw [Ada Quillon] there."), analyse(article(text), WordList({"xyz": "ORG"})))
    assert shared(comparison) == []


def test_a_name_that_goes_with_either_of_two_people_is_given_to_neither() -> None:
    comparison = pair("So [George H. Quill] and [George W. Quill] came.", "So [George Quill] came.")
    assert shared(comparison) == []
    assert len(comparison.possible) == 2


def test_two_known_places_are_never_offered_as_one() -> None:
    comparison = pair("In [Mexico City] it rained.", "In [Mexico] it rained.", Mexico_City="GPE", Mexico="GPE")
    assert comparison.possible == ()


def test_a_name_in_another_script_does_not_part_what_is_alike_in_latin_letters() -> None:
    left = "So [Eleftheria Papanikolaou] ([Ελευθερία Παπανικολάου]) came."
    assert shared(pair(left, "So [Eleftheria Papanicolaou] came.")) == ["Eleftheria Papanikolaou"]


def test_what_one_nation_has_another_may_have_too() -> None:
    labels = {"Sicilian_Quorla": "ORG", "Quorla": "ORG"}
    assert shared(pair("There the [Sicilian Quorla] met.", "There the [Quorla] met.", **labels)) == []


def test_a_name_of_two_known_bodies_is_offered_and_not_made() -> None:
    labels = {"Sicilian_Mafia": "ORG", "American_Mafia": "ORG", "Cosa_Nostra": "ORG"}
    for body in ("Sicilian Mafia", "American Mafia"):
        comparison = pair(f"There the [{body}] met.", "There [Cosa Nostra] met.", **labels)
        assert shared(comparison) == []
        assert [link.note for link in comparison.possible] == [
            f"Cosa Nostra may be {body}, but others go by that name too."
        ]


def test_a_word_before_a_name_parts_nobody_from_a_report_that_spells_it_otherwise() -> None:
    left = "There [Bettie Quillon] sang. So [Notorious Bettie Quillon] was filmed."
    assert shared(pair(left, "There [Betty Quillon] sang.")) != []


def test_a_son_is_not_his_father_though_a_word_stands_before_his_name() -> None:
    left = "There [Bo Quillon] sang. So [Striker Bo Quillon Jr.] bowed."
    assert len(shared(pair(left, "There [Bo Quillon Sr.] sang."))) == 0


def test_a_family_name_that_opens_a_sentence_is_found_by_the_other_reports_full_name() -> None:
    left = analysis("There [Anthony Quillnetti] spoke.")
    right = analysis("They waited. Quillnetti offered help.")
    (found,) = compare(left, right).entities
    assert ([mention.text for mention in found.right], found.status) == (["Quillnetti"], Status.BOTH)
    assert {(why.rule, why.forms) for why in found.why} == {
        (Rule.PROPAGATED, ("Quillnetti", "Quillnetti")),
        (Rule.SHORT_FORM, ("Anthony Quillnetti", "Quillnetti")),
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("There [Anthony Quillnetti] and [Ada Quillnetti] spoke.", "They waited. Quillnetti offered help."),
        ("There [Anthony Quillnetti] spoke.", "There [Ada Quillnetti] was. So they said. The Quillnetti Group left."),
        ("There [Anthony Walker] spoke.", "They waited. Walker offered help."),
    ],
)
def test_a_family_name_that_may_be_anothers_or_a_word_is_not(left: str, right: str) -> None:
    assert not shared(compare(analysis(left), analysis(right)))


def test_what_somebody_is_called_besides_the_name_is_found_in_the_other_report() -> None:
    left = "There [Mohamed Hamdan Quillalo], known as [Hemquilli], spoke."
    assert shared(pair(left, "There [Hemquilli] left.")) == ["Mohamed Hamdan Quillalo"]
