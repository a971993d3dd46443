"""Which names of one report stand for one thing, shown with invented names."""

import re

from reader.analysis.entities import entity_id
from reader.analysis.fold import fold
from reader.analysis.model import Entity, EntityKind, Mention, Rule
from reader.analysis.names.grouping import grouped
from reader.analysis.names.model import Name
from reader.document.model import Span

KINDS = {
    "F": EntityKind.FACILITY,
    "P": EntityKind.PERSON,
    "O": EntityKind.ORGANISATION,
    "L": EntityKind.PLACE,
    "N": EntityKind.NATIONALITY,
}


def entities(text: str) -> tuple[Entity, ...]:
    """The entities of a text whose names are marked as `[kind:name]` or `[kind:title|name]`."""
    plain, names = "", []
    last = 0
    for found in re.finditer(r"\[(\w):(?:([^|\]]*)\|)?([^\]]*)\]", text):
        plain += text[last : found.start()] + (f"{found[2]} " if found[2] else "")
        span = Span(len(plain), len(plain) + len(found[3]))
        plain += found[3]
        titles = (found[2].casefold(),) if found[2] else ()
        names.append(Name(Mention(span, found[3]), fold(found[3]), found[3], KINDS[found[1]], titles))
        last = found.end()
    return grouped(names, plain + text[last:])


def forms(text: str) -> list[list[str]]:
    return [[mention.text for mention in entity.mentions] for entity in entities(text)]


def rules(text: str) -> set[Rule]:
    return {why.rule for entity in entities(text) for why in entity.why}


class TestPeople:
    def test_a_family_name_alone_is_its_only_bearer(self) -> None:
        assert forms("[P:Ada Quillon] spoke. [P:Quillon] left.") == [["Ada Quillon", "Quillon"]]
        assert rules("[P:Ada Quillon] spoke. [P:Quillon] left.") == {Rule.SHORT_FORM}

    def test_father_and_son_stay_two(self) -> None:
        found = forms("[P:Bo Quillon Sr.] and [P:Bo Quillon Jr.] came. [P:Quillon Jr.] left, [P:Quillon Sr.] stayed.")
        assert found == [["Bo Quillon Sr.", "Quillon Sr."], ["Bo Quillon Jr.", "Quillon Jr."]]

    def test_who_is_called_by_the_bare_name_may_be_father_or_son(self) -> None:
        assert len(forms("[P:Bo Quillon Sr.] and [P:Bo Quillon Jr.] came. So did [P:Bo Quillon].")) == 3

    def test_one_who_is_senior_is_named_without_it_too(self) -> None:
        assert forms("[P:Bo Quillon Sr.] came. [P:Bo Quillon] spoke.") == [["Bo Quillon Sr.", "Bo Quillon"]]

    def test_a_child_called_after_a_parent_is_another(self) -> None:
        assert len(forms("[P:Nawaz Quillarif] came with [P:Zafrina Nawaz Quillarif].")) == 2

    def test_a_nationality_before_a_name_is_none_of_it(self) -> None:
        assert len(forms("[P:Bo Quillon] won. So [P:American Bo Quillon] left.")) == 1

    def test_a_monarch_is_named_with_the_numeral_and_without(self) -> None:
        assert forms("[P:King|Quillip VI] came. [P:King|Quillip] left.") == [["Quillip VI", "Quillip"]]

    def test_of_two_parts_the_first_may_be_the_family_name(self) -> None:
        assert forms("[P:Xi] is here. [P:Xi Jinping] spoke.") == [["Xi", "Xi Jinping"]]
        assert forms("[P:Noda Yoshihiko] spoke. [P:Noda] left.") == [["Noda Yoshihiko", "Noda"]]

    def test_a_name_that_somebody_is_known_as(self) -> None:
        assert forms("[P:Mo Dagrel Quan], better known as [L:Kemeti], left.") == [["Mo Dagrel Quan", "Kemeti"]]
        assert len(forms("[P:Mo Quan], who was known as [O:Quillgate] informant, left.")) == 2

    def test_particles_alone_before_a_name_make_it_no_full_one(self) -> None:
        assert forms("[P:Petra von der Quill] spoke. [P:Von der Quill] left.") == [
            ["Petra von der Quill", "Von der Quill"]
        ]

    def test_a_family_name_may_stand_first(self) -> None:
        assert forms("[P:Bae Dan-ok] spoke. [P:Bae] left.") == [["Bae Dan-ok", "Bae"]]

    def test_a_name_that_several_bear_goes_to_the_one_named_last_before(self) -> None:
        text = "[P:Ada Quillon] met [P:Bo Quillon]. [P:Quillon] left. [P:Ada Quillon] stayed. [P:Quillon] slept."
        assert forms(text) == [["Ada Quillon", "Ada Quillon", "Quillon"], ["Bo Quillon", "Quillon"]]

    def test_a_title_tells_bearers_of_one_name_apart(self) -> None:
        text = "[P:mayor|Ada Quillon] met [P:captain|Bo Quillon]. [P:mayor|Quillon] left."
        assert forms(text) == [["Ada Quillon", "Quillon"], ["Bo Quillon"]]

    def test_mr_and_mrs_tell_bearers_apart_whose_given_names_are_known(self) -> None:
        text = "[P:Mary Quillon] met [P:Robert Quillon]. [P:Mrs|Quillon] left. [P:Mr|Quillon] stayed."
        assert forms(text) == [["Mary Quillon", "Quillon"], ["Robert Quillon", "Quillon"]]
        text = "[P:Zorv Quillon] met [P:Robert Quillon]. [P:Mrs|Quillon] left."
        assert forms(text) == [["Zorv Quillon", "Quillon"], ["Robert Quillon"]]
        text = "[P:James Quillon] met [P:Robert Quillon]. [P:Mrs|Quillon] left."
        assert forms(text) == [["James Quillon"], ["Robert Quillon"], ["Quillon"]]

    def test_before_any_bearer_it_goes_to_nobody(self) -> None:
        text = "[P:Quillon] left. [P:Ada Quillon] met [P:Bo Quillon]."
        assert forms(text) == [["Quillon"], ["Ada Quillon"], ["Bo Quillon"]]

    def test_people_of_one_family_name_stay_apart(self) -> None:
        assert len(entities("[P:Ada Quillon] and [P:Bo Quillon] sang.")) == 2

    def test_a_given_name_alone_needs_the_full_name_before_it(self) -> None:
        assert forms("[P:Ondrea Quillon] sang. [P:Ondrea] bowed.") == [["Ondrea Quillon", "Ondrea"]]
        assert len(entities("[P:Ondrea] sang. [P:Ondrea Quillon] bowed.")) == 2

    def test_middle_names_and_initials_may_be_left_out(self) -> None:
        assert len(entities("[P:Martin K. Quillon] sang. [P:Martin Quillon] bowed.")) == 1

    def test_a_word_before_a_full_name_makes_no_other_person(self) -> None:
        assert len(entities("[P:Ada Quillon] sang. [P:Striker Ada Quillon] bowed.")) == 1

    def test_a_word_before_a_name_parts_nobody_from_another_spelling_of_it(self) -> None:
        text = "[P:Bettie Quillon] sang. [P:Notorious Bettie Quillon] ended. [P:Betty Quillon] bowed."
        assert len(entities(text)) == 1

    def test_a_family_name_of_two_words_is_a_short_form(self) -> None:
        assert len(entities("[P:Gaspare Lo Quillo] sang. [P:Lo Quillo] bowed.")) == 1

    def test_a_title_that_was_left_in_makes_no_other_person(self) -> None:
        assert len(entities("[P:Sanja Quillon] sang. [P:Dr Quillon] bowed.")) == 1

    def test_a_name_in_another_script_in_brackets_is_the_name_before_it(self) -> None:
        text = "[P:Bae Dan-ok] ([P:배단옥]) spoke."
        assert forms(text) == [["Bae Dan-ok", "배단옥"]]
        assert rules(text) == {Rule.TRANSLITERATION}

    def test_a_person_never_becomes_a_place(self) -> None:
        assert len(entities("[P:Ada Paris] flew to [L:Paris].")) == 2


class TestInstitutions:
    def test_the_house_of_a_parliament_is_not_a_seat_of_a_president(self) -> None:
        assert forms("The [F:White House] spoke. Then the [O:House] voted.") == [["White House"], ["House"]]

    def test_what_a_nation_is_named_before_may_be_called_without_it_afterwards(self) -> None:
        assert forms("The [O:Sicilian Quorla] met. The [O:Quorla] left.") == [["Sicilian Quorla", "Quorla"]]

    def test_an_acronym_in_brackets_is_the_name_before_it(self) -> None:
        text = "The [O:Guild of Northern Weavers] ([O:GNW]) met. [O:GNW] voted."
        assert forms(text) == [["Guild of Northern Weavers", "GNW", "GNW"]]
        assert rules(text) == {Rule.ACRONYM}

    def test_an_acronym_is_found_by_initials_with_or_without_small_words(self) -> None:
        assert len(entities("The [O:Bureau of Tide and Storm] met. [O:BTS] voted.")) == 1
        assert len(entities("The [O:Halvik–Quillon Line] met. [O:HQL] voted.")) == 1

    def test_an_acronym_that_two_names_have_is_neither(self) -> None:
        text = "The [O:Bureau of Tide Storage] and the [O:Board of Trade Schools] met. [O:BTS] voted."
        assert len(entities(text)) == 3

    def test_a_company_may_leave_out_its_legal_form_and_trade(self) -> None:
        assert len(entities("[O:Quillon Motor Company] grew. [O:Quillon] hired. [O:Quillon Corp.] paid.")) == 1

    def test_a_known_firm_is_known_with_its_legal_form_too(self) -> None:
        assert forms("[O:Merrill Lynch & Co.] fell. So did [O:Merrill].") == [["Merrill Lynch & Co.", "Merrill"]]

    def test_a_body_goes_by_a_name_that_nobody_else_has(self) -> None:
        assert forms("The [O:Federal Reserve] met. The [O:Fed] did not.") == [["Federal Reserve", "Fed"]]

    def test_an_institution_of_a_country_may_leave_out_the_country(self) -> None:
        text = "The [O:Central Tide Tables of Kenya] are known. The [O:Central Tide Tables] were wrong."
        assert forms(text) == [["Central Tide Tables of Kenya", "Central Tide Tables"]]

    def test_institutions_of_two_countries_leave_open_which_is_meant(self) -> None:
        text = "[O:Central Tide Tables of Kenya] and [O:Central Tide Tables of Ghana] differ. [O:Central Tide Tables]?"
        assert len(forms(text)) == 3

    def test_a_part_of_a_region_is_not_the_region(self) -> None:
        assert len(forms("[L:Central Quillia] is poor. [L:Quillia] is not.")) == 2

    def test_a_street_may_leave_out_its_end_of_town(self) -> None:
        assert len(forms("[F:East Quillon Street] is long. [F:Quillon Street] is wide.")) == 1

    def test_a_club_is_known_with_what_it_plays_too(self) -> None:
        assert len(forms("[O:Chelsea Football Club] lost. [O:Chelsea FC] said so.")) == 1
        assert len(forms("[O:Quillia FC] lost. [O:Quillia] said so.")) == 1

    def test_letters_that_several_bodies_have_are_what_the_report_says(self) -> None:
        assert forms("[O:All Nippon Airways] ([O:ANA]) flies.") == [["All Nippon Airways", "ANA"]]
        assert forms("[O:Afghan National Army] ([O:ANA]) fights.") == [["Afghan National Army", "ANA"]]

    def test_a_part_of_a_company_is_not_the_company(self) -> None:
        assert len(entities("[O:Quillon] grew. [O:Quillon Commercial Airplanes] shrank.")) == 2

    def test_a_firm_is_not_what_is_to_follow_it(self) -> None:
        assert len(entities("[O:Quillon Motor] fell. A [O:New Quillon Motor] will rise.")) == 2

    def test_a_church_is_not_the_town_it_is_called_after(self) -> None:
        assert len(entities("The [F:Quillby Bible Church] in [L:Quillby] burnt.")) == 2

    def test_a_team_may_leave_out_its_city(self) -> None:
        assert len(entities("The [O:Los Angeles Quillons] won. The [O:Quillons] sang.")) == 1

    def test_a_kind_of_institution_alone_is_the_only_one_of_that_kind(self) -> None:
        assert len(entities("The [O:Ministry of Weather] met. The [O:Ministry] voted.")) == 1
        text = "The [O:Ministry of Weather] and the [O:Ministry of Tides] met. The [O:Ministry] voted."
        assert len(entities(text)) == 3

    def test_abbreviations_are_written_out(self) -> None:
        assert len(entities("[L:Mt. Quillon] shook. [L:Mount Quillon] smoked.")) == 1

    def test_two_names_joined_by_a_dash_are_not_one_of_them(self) -> None:
        assert len(entities("The [O:Halvik–Quillon Line] and [L:Halvik] prospered.")) == 2


class TestKnownThings:
    def test_variant_names_of_countries_and_cities_are_one(self) -> None:
        assert len(entities("[L:Kiev] and [L:Kyiv]")) == 1
        assert len(entities("[L:Turkey] and [L:Türkiye]")) == 1
        assert rules("[L:Burma] and [L:Myanmar]") == {Rule.ALIAS}
        assert len(entities("[L:Ivory Coast] and [L:Côte d'Ivoire]")) == 1
        assert len(entities("the [L:U.S.], the [L:US] and the [L:United States]")) == 1

    def test_a_country_its_capital_and_its_people_are_three(self) -> None:
        assert len(entities("[L:Seoul], [L:South Korea] and [N:South Korean]")) == 3


def test_entities_stand_in_the_order_of_first_mention_with_ids_of_their_names() -> None:
    found = entities("[L:Quillby] saw [P:Ada Quillon]. [L:Quillby] slept.")
    assert [entity.name for entity in found] == ["Quillby", "Ada Quillon"]
    assert [entity.id for entity in found] == [entity_id("quillby"), entity_id("ada quillon")]


def test_no_two_entities_share_an_id() -> None:
    found = entities("[P:Quillon] left. [P:Ada Quillon] met [P:Bo Quillon]. [O:QUILLON] closed.")
    assert len({entity.id for entity in found}) == len(found)


def test_every_differing_form_says_why() -> None:
    for entity in entities("[P:Ada Quillon] spoke. [P:ADA QUILLON] left. [P:Quillon] slept. [P:Adá Quillon] woke."):
        reasons = {form for why in entity.why for form in why.forms}
        assert {mention.text for mention in entity.mentions} <= reasons


class TestLettersInBrackets:
    def test_a_party_goes_by_its_letters_in_its_own_language(self) -> None:
        found = entities("The [O:Quillan Workers' Party] ([O:PT]) won. [O:PT] lost.")
        assert [[mention.text for mention in one.mentions] for one in found] == [["Quillan Workers' Party", "PT", "PT"]]
        assert [(why.rule, why.note) for why in found[0].why] == [
            (Rule.ALIAS, "The report gives PT in brackets after Quillan Workers' Party.")
        ]

    def test_an_agency_in_brackets_is_none_of_it(self) -> None:
        assert forms("[O:Quillan Workers' Party] ([O:TASS]) won.") == [["Quillan Workers' Party"], ["TASS"]]

    def test_letters_after_a_person_are_not_the_persons(self) -> None:
        assert forms("[P:Ada Quillon] ([O:PT]) won.") == [["Ada Quillon"], ["PT"]]

    def test_letters_after_two_institutions_are_neithers(self) -> None:
        found = forms("The [O:Quillan Wheelers] ([O:ESQ]) beat the [O:Ashby Wheelers] ([O:ESQ]) there.")
        assert found == [["Quillan Wheelers"], ["ESQ", "ESQ"], ["Ashby Wheelers"]]

    def test_initials_that_the_report_defines_are_not_what_they_are_elsewhere(self) -> None:
        found = forms("The [O:Chinese Academy of Sciences] ([O:CAS]) said so. [O:CAS] left.")
        assert found == [["Chinese Academy of Sciences", "CAS", "CAS"]]
