"""What a careful reader would mark as names, whatever a model took for them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import pytest

from reader.analysis.model import EntityKind
from reader.analysis.names.mentions import names
from reader.analysis.names.model import Name
from reader.analysis.normal import normal
from reader.analysis.recogniser import Labelled
from reader.document.model import BlockKind
from tests.factories import article
from tests.recognisers import WordList


def marked(
    text: str, labels: Mapping[str, str] | None = None, blocks: Sequence[tuple[BlockKind, str]] | None = None
) -> list[Name]:
    """The names in a text where a model takes some words for something."""
    report = article(text, blocks=blocks)
    plain = normal(text)
    body = list(report.body())
    results = WordList(labels or {}).recognise([block.span.of(plain) for block in body])
    labelled = [
        Labelled(guess.span.shifted(block.span.start), guess.label)
        for block, result in zip(body, results, strict=True)
        for guess in result.labelled
    ]
    found = names(report, plain, labelled)
    assert all(name.mention.span.of(text) == name.mention.text for name in found)
    assert all(one.mention.span.end <= two.mention.span.start for one, two in pairwise(found))
    return found


def forms(
    text: str, labels: Mapping[str, str] | None = None, blocks: Sequence[tuple[BlockKind, str]] | None = None
) -> list[str]:
    return [name.form for name in marked(text, labels, blocks)]


def kinds(text: str, labels: Mapping[str, str] | None = None) -> dict[str, str]:
    return {name.form: name.kind.value for name in marked(text, labels)}


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ("Then Yoon Suk-yeol spoke.", {"Yoon Suk": "PERSON"}, "Yoon Suk-yeol"),
        ("Then Choe Son-hui spoke.", {"Choe Son": "PERSON"}, "Choe Son-hui"),
        ("They met Kim Jong-un there.", {"Kim Jong-un": "PERSON"}, "Kim Jong-un"),
        ("They met Choe Son Hui there.", {"Choe Son": "PERSON", "Hui": "NORP"}, "Choe Son Hui"),
        ("He praised Ha-joon Noh for it.", {"Noh": "PERSON"}, "Ha-joon Noh"),
        ("They fled from Bashar al-Assad again.", {"Assad": "PERSON"}, "Bashar al-Assad"),
        ("They met Ana de la Cruz again.", {"Ana de la Cruz": "PERSON"}, "Ana de la Cruz"),
        ("They met Shane O'Neill again.", {"O'Neill": "PERSON"}, "Shane O'Neill"),
        ("The paper Dong-A Ilbo said so.", {"Dong-A Ilbo": "ORG"}, "Dong-A Ilbo"),
        ("Later W. Mark Quill spoke.", {"Mark Quill": "PERSON"}, "W. Mark Quill"),
        (
            "A man at Kyungnam University's Institute for Far East Studies knew.",
            {"Kyungnam University's": "ORG", "Far East": "LOC"},
            "Kyungnam University's Institute for Far East Studies",
        ),
        ("The Ministry of Unification said no.", {"Ministry": "ORG"}, "Ministry of Unification"),
        ("The Lagoon of Verana froze.", {"Verana": "GPE"}, "Lagoon of Verana"),
        ("It is built by AirTanker Ltd. in Wales.", {"AirTanker": "ORG"}, "AirTanker Ltd."),
    ],
)
def test_names_are_whole(text: str, labels: dict[str, str], expected: str) -> None:
    assert expected in forms(text, labels)
    assert not any(form != expected and form in expected for form in forms(text, labels))


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        (
            "Then Ukrainian President Volodymyr Zelensky left.",
            {"Ukrainian President Volodymyr Zelensky": "PERSON"},
            [("Ukrainian", "nationality"), ("Volodymyr Zelensky", "person")],
        ),
        (
            "Then Pentagon spokesman John Kirby left.",
            {"Pentagon spokesman John Kirby": "ORG"},
            [("Pentagon", "organisation"), ("John Kirby", "person")],
        ),
        (
            "Then Northrop Grumman CEO Ron Sugar left.",
            {"Northrop Grumman CEO Ron Sugar": "ORG"},
            [("Northrop Grumman", "organisation"), ("Ron Sugar", "person")],
        ),
        (
            "It was fought for by Boeing and Lockheed Martin. Lockheed Martin won.",
            {"Boeing and Lockheed Martin": "ORG", "Lockheed Martin": "ORG"},
            [("Boeing", "organisation"), ("Lockheed Martin", "organisation"), ("Lockheed Martin", "organisation")],
        ),
        (
            "It is in Anaheim, Calif. and not in Maine.",
            {"Anaheim, Calif.": "GPE"},
            [("Anaheim", "place"), ("Calif", "place"), ("Maine", "place")],
        ),
        (
            "They beat the American Hasim Rahman.",
            {"American Hasim Rahman": "PERSON"},
            [("American", "nationality"), ("Hasim Rahman", "person")],
        ),
        (
            "He was met by US Secretary of Defense Lloyd Austin.",
            {"US": "GPE", "Defense": "ORG", "Lloyd": "ORG", "Austin": "PERSON"},
            [("US", "place"), ("Lloyd Austin", "person")],
        ),
    ],
)
def test_guesses_that_hold_too_much_are_cut(text: str, labels: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert [(name.form.rstrip("."), name.kind.value) for name in marked(text, labels)] == expected


def test_an_institution_with_and_in_its_name_stays_whole() -> None:
    assert forms("The Fish and Wildlife Service agreed.", {"Fish and Wildlife Service": "ORG"}) == [
        "Fish and Wildlife Service"
    ]


def test_titles_articles_possessives_and_quotation_marks_are_outside() -> None:
    text = "He told “President Quill’s” friends. The Board of Rivers’ boats met Dr. Ada Quill."
    found = marked(text, {'"President Quill\'s"': "PERSON", "The Board of Rivers'": "ORG", "Dr. Ada Quill": "PERSON"})
    assert [name.mention.text for name in found] == ["Quill", "Board of Rivers", "Ada Quill"]
    assert [name.titles for name in found] == [("president",), (), ("dr",)]


def test_the_titles_right_before_a_name_are_told() -> None:
    found = marked("Then deputy foreign minister Ada Quill spoke.", {"Ada Quill": "PERSON"})
    assert [(name.form, name.titles) for name in found] == [("Ada Quill", ("deputy", "foreign", "minister"))]


def test_a_name_finds_its_unmarked_mentions() -> None:
    text = "They met Ada Quillfeather today. Quillfeather was late. “Quillfeather!” they cried."
    assert forms(text, {"Ada Quillfeather": "PERSON"}) == ["Ada Quillfeather", "Quillfeather", "Quillfeather"]


def test_a_name_is_not_found_inside_a_longer_one() -> None:
    text = "He lives in Washington. He reads the Washington Post. It stands near Washington Irving Street."
    found = forms(text, {"Washington": "GPE", "Washington Post": "ORG", "Washington Irving Street": "FAC"})
    assert found == ["Washington", "Washington Post", "Washington Irving Street"]


def test_one_spelling_has_one_kind() -> None:
    text = "They flew to Kiev. In Kiev it rained. From Kiev they went home. He said Kiev, Kiev agreed."
    labels = {"to Kiev": "PERSON", "In Kiev": "GPE"}
    assert {name.kind for name in marked(text, labels)} == {EntityKind.PLACE}


def test_a_family_name_alone_is_a_person_where_the_full_name_is() -> None:
    text = "Yesterday Fritz Henderby spoke. The plan of Henderby failed, and Henderby left."
    assert set(kinds(text, {"Fritz Henderby": "PERSON", "Henderby": "GPE"}).values()) == {"person"}


def test_countries_and_nationalities_are_told_apart() -> None:
    found = kinds("The South Korean and Ukrainian boats left South Korea and Ukraine.")
    assert found == {
        "South Korean": "nationality",
        "Ukrainian": "nationality",
        "South Korea": "place",
        "Ukraine": "place",
    }


def test_an_ordinary_word_at_the_start_of_a_sentence_is_no_name() -> None:
    assert forms("Parking is hard. Nobody likes parking.", {"Parking": "PERSON"}) == []


def test_an_office_alone_is_no_name() -> None:
    assert (
        forms("The Secretary of State and the Prime Minister met.", {"State": "ORG", "Prime Minister": "PERSON"}) == []
    )


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ("Then King County sued.", {"King County": "GPE"}, ["King County"]),
        ("Then General Motors sued.", {"General Motors": "ORG"}, ["General Motors"]),
        ("Then General Arthur Lichte left.", {"General Arthur Lichte": "PERSON"}, ["Arthur Lichte"]),
        ("Then Sen. Barbara Boxer left.", {"Barbara Boxer": "PERSON"}, ["Barbara Boxer"]),
        ("Then Angels GM Tony Reagins left.", {"Angels GM Tony Reagins": "ORG"}, ["Angels", "Tony Reagins"]),
    ],
)
def test_roles_are_told_from_names(text: str, labels: dict[str, str], expected: list[str]) -> None:
    assert forms(text, labels) == expected


@pytest.mark.parametrize("text", ["I am OK now.", "The first 787 Dreamliner flew.", "They met on Monday in June."])
def test_products_days_and_exclamations_are_no_names(text: str) -> None:
    assert forms(text) == []


def test_a_guess_that_runs_into_a_meeting_keeps_the_institution() -> None:
    assert forms("He was at the NATO Defense Ministerial Meeting.", {"NATO Defense Ministerial Meeting": "ORG"}) == [
        "NATO"
    ]


def test_a_person_in_a_headline_is_known_by_the_family_name_in_the_body() -> None:
    text = "Efficient Peyton Manning Passes Colts Past Every Record\nYesterday the tired Manning left."
    blocks = [
        (BlockKind.HEADLINE, "Efficient Peyton Manning Passes Colts Past Every Record"),
        (BlockKind.PARAGRAPH, "Yesterday the tired Manning left."),
    ]
    assert "Peyton Manning" in forms(text, {"tired Manning": "PERSON"}, blocks)


def test_headlines_in_title_case_are_read_in_the_light_of_the_body() -> None:
    headline = "US Rejects Zelensky Plan for Border Towns"
    body = "The US rejected what Volodymyr Zelensky had planned for the towns at the border."
    blocks = [(BlockKind.HEADLINE, headline), (BlockKind.PARAGRAPH, body)]
    labels = {"US Rejects Zelensky Plan": "ORG", "Border Towns": "ORG", "Volodymyr Zelensky": "PERSON", "The US": "GPE"}
    found = marked(f"{headline}\n{body}", labels, blocks)
    assert [(name.form, name.headline) for name in found] == [
        ("US", True),
        ("Zelensky", True),
        ("US", False),
        ("Volodymyr Zelensky", False),
    ]


def test_headlines_in_capitals_find_the_names_of_the_body() -> None:
    headline = "QUILLFEATHER SAILS TO NORWAY WITHOUT HER CAPTAIN"
    body = "The ferryman Ada Quillfeather sailed to Norway."
    blocks = [(BlockKind.HEADLINE, headline), (BlockKind.PARAGRAPH, body)]
    found = forms(f"{headline}\n{body}", {"Ada Quillfeather": "PERSON"}, blocks)
    assert found == ["QUILLFEATHER", "NORWAY", "Ada Quillfeather", "Norway"]


def test_boilerplate_yields_no_names_and_bylines_do() -> None:
    blocks = [
        (BlockKind.BYLINE, "By Morag Pellow"),
        (BlockKind.PARAGRAPH, "The ship came to Oslo."),
        (BlockKind.BOILERPLATE, "Morag Pellow in Oslo. All rights reserved."),
    ]
    text = "By Morag Pellow\nThe ship came to Oslo.\nMorag Pellow in Oslo. All rights reserved."
    assert forms(text, {"Morag Pellow": "ORG"}, blocks) == ["Morag Pellow", "Oslo"]
    assert marked(text, {"Morag Pellow": "ORG"}, blocks)[0].kind is EntityKind.PERSON


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Oleh Zelensko (Зеленсько) there.", "Зеленсько"),
        ("He met Oleh Zelensko (젤렌스코) there.", "젤렌스코"),
        ("He met Oleh Zelensko (زيلينسكو) there.", "زيلينسكو"),
    ],
)
def test_names_in_other_scripts_stand_in_brackets(text: str, expected: str) -> None:
    found = {name.form: name.kind for name in marked(text, {"Oleh Zelensko": "PERSON"})}
    assert found["Oleh Zelensko"] is EntityKind.PERSON
    assert expected in found


def test_a_country_in_another_script_is_known() -> None:
    assert "Україна" in forms("The sign said Україна in blue.")


def test_acronyms_are_read_with_their_long_form() -> None:
    text = "It is the Korea Office for Deep Sky Study in Daejeon (KODSS, 한국), they say. The KODSS agreed."
    found = kinds(text, {"Deep Sky": "WORK_OF_ART"})
    assert found["Korea Office for Deep Sky Study"] == "organisation"
    assert found["KODSS"] == "organisation"


def test_dots_in_acronyms_are_part_of_them() -> None:
    assert forms("The U.S. and the U.N. agreed. Then the U.S. left.") == ["U.S.", "U.N.", "U.S."]


def test_a_currency_is_no_country_and_a_unit_no_institution() -> None:
    assert forms("It cost US$9 and held 20 TB of data.", {"US": "GPE", "TB": "ORG"}) == []


def test_descriptive_names_of_institutions_and_regions_are_mentions() -> None:
    found = kinds("The presidential office thanked the Nordic countries.")
    assert found == {"presidential office": "organisation", "Nordic countries": "place"}


def test_a_dateline_is_a_place() -> None:
    assert kinds("STRATHNAIRNIE – The lamps went out.", {"STRATHNAIRNIE": "ORG"}) == {"STRATHNAIRNIE": "place"}


def test_a_hometown_is_a_place() -> None:
    text = "She fled her hometown of Quillby, the minister said."
    assert kinds(text, {"Quillby": "PERSON"}) == {"Quillby": "place"}


def test_a_trade_before_a_country_is_a_firm() -> None:
    assert kinds("The cables of Telecom Norway broke.", {"Telecom": "GPE", "Norway": "GPE"}) == {
        "Telecom Norway": "organisation"
    }


def test_a_government_in_small_letters_is_no_part_of_the_name() -> None:
    text = "It went to the Norway Government. Then the Norway government paid."
    assert forms(text, {"Norway Government": "ORG"}) == ["Norway Government", "Norway"]


def test_known_names_at_a_hyphen_are_two() -> None:
    labels = {"Quillco-River Force": "ORG", "River Force": "ORG", "Quillco": "ORG"}
    text = "They read the Quillco-River Force letters. Then Quillco paid the River Force."
    assert forms(text, labels) == ["Quillco", "River Force", "Quillco", "River Force"]


def test_cells_of_a_table_are_apart() -> None:
    assert forms("Concert of\tZoria\tSan Teodoro", {"Zoria San Teodoro": "PERSON"}) == ["Zoria", "San Teodoro"]


@pytest.mark.parametrize("text", ["", "…", "\ud800", "A", "'s", "((((", "A-", "-yeol", "X (", "Ää" * 500, "The " * 300])
def test_odd_texts_are_read_without_complaint(text: str) -> None:
    assert isinstance(marked(text, {"A": "PERSON", "The": "ORG", "-": "GPE"}), list)


def test_a_long_report_has_each_name_as_often_as_it_says_it() -> None:
    text = "Then Ada Quill of Oslo met Bo Reed. They spoke of NATO and the Board of Rivers (BOR).\n"
    labels = {"Ada Quill": "PERSON", "Bo Reed": "PERSON"}
    once = len(marked(text * 5, labels))
    assert len(marked(text * 50, labels)) == 10 * once
