"""The gazetteers: one thing under all its names, honest weights, and files that are small and reproducible."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import gazetteer_lists, name_lists
from reader.analysis.fold import fold
from reader.analysis.gazetteer import (
    by_id,
    capital_of,
    country_of,
    demonyms,
    governments,
    is_common_word,
    is_family_name,
    is_given_name,
    lookup,
    name_languages,
    name_rarity,
    related,
    same,
    variants,
)
from reader.analysis.gazetteer_lists import PLAIN, row_of, world_lists
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import family_share, quick_fold, rows, word_level
from reader.paths import data_root, resource
from tests.tools import build_gazetteers

FOLDER = resource("gazetteers")


def likeliest(form: str) -> str | None:
    found = lookup(form)
    return found[0].id if found else None


def weight(form: str, identity: str) -> float:
    return next((entry.weight for entry in lookup(form) if entry.id == identity), 0.0)


@pytest.mark.parametrize(
    "forms",
    [
        ("Kyiv", "Kiev", "Київ", "Киев", "키예프"),
        ("Turkey", "Türkiye", "Turkiye", "Republic of Turkey", "Türkei"),
        ("Myanmar", "Burma", "the Union of Myanmar"),
        ("Ivory Coast", "Côte d'Ivoire", "Cote d’Ivoire"),
        ("Beijing", "Peking", "北京", "베이징"),
        ("Mumbai", "Bombay"),
        ("Yangon", "Rangoon"),
        ("Czech Republic", "Czechia", "the Czech Republic"),
        ("Eswatini", "Swaziland"),
        ("Netherlands", "the Netherlands", "Holland"),
        ("United Kingdom", "UK", "U.K.", "Britain", "Great Britain", "the United Kingdom"),
        ("United States", "US", "U.S.", "USA", "U.S.A.", "America", "the United States of America", "미국"),
        ("North Korea", "DPRK", "D.P.R.K.", "N. Korea", "Democratic People's Republic of Korea", "북한"),
        ("South Korea", "ROK", "Republic of Korea", "대한민국"),
        ("United Arab Emirates", "UAE", "U.A.E.", "the Emirates"),
        ("Democratic Republic of the Congo", "DRC", "DR Congo", "Zaire"),
        ("Ukrainian", "Ukrainians"),
        ("British", "Briton", "Britons"),
        ("French", "Frenchman", "Frenchwomen"),
        ("South Korean", "South Koreans", "S. Korean"),
        ("Kurd", "Kurds", "Kurdish"),
        ("United Nations", "UN", "U.N.", "the UN"),
        ("NATO", "Nato", "North Atlantic Treaty Organization", "N.A.T.O."),
        ("IAEA", "International Atomic Energy Agency"),
        ("Pentagon", "the Pentagon", "US Department of Defense", "U.S. Defense Department"),
        ("National Intelligence Service", "NIS"),
        ("Al-Qaeda", "al-Qaida", "Al Qaeda", "al-Qa'ida"),
        ("Agence France-Presse", "AFP"),
        ("California", "Calif.", "CA"),
        ("New York Yankees", "Yankees", "NY Yankees"),
        ("General Motors", "GM", "General Motors Corporation", "General Motors Corp."),
        ("Washington, D.C.", "Washington DC", "D.C."),
        ("Ukrainian Army", "Ukraine's army", "Army of Ukraine", "the Ukrainian army"),
        ("Peruvian Defence Ministry", "Peru’s Ministry of Defense", "Defense Ministry of Peru"),
        ("German Foreign Ministry", "Federal Foreign Office", "Germany's Ministry of Foreign Affairs"),
        ("U.S. State Department", "State Department", "Department of State"),
    ],
)
def test_variants_meet_at_one_id(forms: tuple[str, ...]) -> None:
    first, *others = forms
    meeting = set.intersection(*({entry.id for entry in lookup(form)} for form in forms))
    assert len(meeting) == 1, meeting
    assert likeliest(first) in meeting
    assert all(same(first, other, least=0.1) is not None for other in others)


def test_country_capital_nationality_and_government_are_four_things_that_belong_together() -> None:
    seoul, korea, korean = lookup("Seoul")[0], lookup("South Korea")[0], lookup("South Koreans")[0]
    assert len({seoul.id, korea.id, korean.id}) == 3
    assert (seoul.kind, seoul.type) == (EntityKind.PLACE, "capital")
    assert korean.kind is EntityKind.NATIONALITY
    assert {korea.id, korean.id, "seat:Blue House"} <= {relation.entry.id for relation in related(seoul)}
    assert seoul.id not in {relation.entry.id for relation in related(seoul)}
    assert capital_of("KR") == by_id(seoul.id)
    assert country_of(seoul) == by_id("country:KR")
    assert "south koreans" in demonyms("KR")


@pytest.mark.parametrize(
    ("form", "country"),
    [("Kremlin", "RU"), ("White House", "US"), ("Downing Street", "GB"), ("Blue House", "KR"), ("Pentagon", "US")],
)
def test_a_government_seat_belongs_to_its_country_and_is_not_the_country(form: str, country: str) -> None:
    seat = lookup(form)[0]
    assert seat.country == country
    assert seat.kind is not EntityKind.PLACE
    assert seat in [by_id(entry.id) or entry for entry in lookup(form)] or seat.weight < 1
    assert seat.id in {entry.id for entry in governments(country)}
    assert f"country:{country}" in {relation.entry.id for relation in related(seat)}


@pytest.mark.parametrize(
    "form",
    ["Jordan", "Georgia", "Washington", "Lincoln", "Victoria", "Reading", "Nice", "Bath", "Jackson", "Charlotte"],
)
def test_names_that_are_also_people_or_words_promise_little(form: str) -> None:
    assert lookup(form)
    assert lookup(form)[0].weight < 0.7


@pytest.mark.parametrize("form", ["Ukraine", "Kyiv", "Pyongyang", "Germany", "NATO", "Reuters", "Palestinians", "IAEA"])
def test_unmistakable_names_promise_much(form: str) -> None:
    assert lookup(form)[0].weight > 0.9


def test_two_things_of_one_name_are_both_found() -> None:
    assert {"country:GE", "state:US-GA"} <= {entry.id for entry in lookup("Georgia")}
    assert {"city:New York City/US", "state:US-NY"} <= {entry.id for entry in lookup("New York")}
    assert {"team:New York Giants", "team:San Francisco Giants"} <= {entry.id for entry in lookup("Giants")}
    assert {"country:CD", "country:CG"} <= {entry.id for entry in lookup("Congo")}


def test_an_office_of_two_possible_countries_promises_half() -> None:
    found = lookup("Georgia Supreme Court")
    assert {entry.id for entry in found} == {"office:GE/supreme court", "office:US-GA/supreme court"}
    assert all(entry.weight < 0.5 for entry in found)


def test_an_office_belongs_to_its_country() -> None:
    army = lookup("Chilean army")[0]
    assert (army.kind, army.country, army.name) == (EntityKind.ORGANISATION, "CL", "Chilean army")
    assert by_id(army.id) is not None
    assert "country:CL" in {relation.entry.id for relation in related(army)}
    assert by_id("office:XX/army") is None
    assert lookup("Smith's army") == ()


def test_the_weights_of_one_form_never_exceed_one_together() -> None:
    for key in world_lists().index:
        found = lookup(key)
        assert sum(entry.weight for entry in found) <= 1.01
        assert list(found) == sorted(found, key=lambda entry: (-entry.weight, entry.id))


def test_what_any_country_has_promises_little_for_one_of_them() -> None:
    assert all(lookup(form)[0].weight < 0.4 for form in ("Supreme Court", "Army", "National Assembly", "Labour"))


@pytest.mark.parametrize(
    ("written", "other"),
    [("US", "us"), ("WHO", "Who"), ("IT", "it"), ("Turkey", "turkey"), ("Ind.", "ind"), ("Nice", "nice")],
)
def test_how_a_form_is_written_matters(written: str, other: str) -> None:
    assert lookup(other) == ()
    assert written == "IT" or lookup(written)


def test_folding_is_that_of_names() -> None:
    assert lookup("SÃO  PAULO") == lookup("Sao Paulo")
    assert lookup("the Netherlands’s") == lookup("Netherlands")
    assert lookup("Port-au-Prince") == lookup("Port au Prince")


@given(st.text(max_size=40))
def test_any_text_can_be_looked_up(form: str) -> None:
    assert isinstance(lookup(form), tuple)
    assert 0 <= name_rarity(form) <= 1


@given(st.text(alphabet="aAtThHeE zé-.'0", max_size=20))
def test_reading_lists_folds_as_names_are_folded(form: str) -> None:
    assert quick_fold(form) == fold(form)


def written_forms() -> Iterator[str]:
    for file in sorted(FOLDER.glob("*.tsv")):
        if not file.read_text(encoding="utf-8").partition("\n")[0].endswith("do not edit."):
            for row in rows(file.name):
                for cell in row[1:]:
                    yield from (form.strip().rstrip("?+") for form in cell.split(";"))


def test_every_listed_form_folds_alike_both_ways() -> None:
    assert all(quick_fold(form) == fold(form) for form in written_forms())


def test_derived_files_hold_folded_forms() -> None:
    for _, _, keys in rows("territories.tsv"):
        assert all(fold(key[:1].upper() + key[1:]) == key for key in keys.split("|"))
    for identity, _, _, keys in rows("cities.tsv"):
        name = identity.partition("/")[0]
        assert all(fold(key[:1].upper() + key[1:]) == key for key in keys.split("|"))
        assert fold(name) in {name.lower(), *keys.split("|")}


def test_no_plain_word_is_a_sure_name() -> None:
    """But for countries, peoples and parties, which are written with a capital and are rarely anything else."""
    trusted = {"country", "demonym", "people", "religion", "adherent", "water", "region"}
    for key in world_lists().index:
        level = word_level(key)
        if level:
            sure = [entry for entry in lookup(key.capitalize()) if entry.weight > (0.6 if level == 10 else 0.85)]
            assert all(entry.type in trusted for entry in sure), (key, sure)


def test_codes_and_short_strings_are_no_names_of_cities() -> None:
    assert lookup("IEV") == ()
    assert lookup("Ko") == () or all(entry.type != "capital" for entry in lookup("Ko"))
    for identity, _, _, keys in rows("cities.tsv"):
        assert all(len(key) > 1 for key in keys.split("|") if key), identity


def test_all_rows_are_whole() -> None:
    types = set()
    for file in ("countries.tsv", *(f"{name}.tsv" for name in gazetteer_lists._LISTS)):
        for row in rows(file):
            assert len(row) == (5 if file == "countries.tsv" else 4), row
            assert all(cell == cell.strip() for cell in row), row
            types.add("country" if file == "countries.tsv" else row[0])
    assert all(len(row) == 4 for row in rows("states.tsv"))
    countries = {row[0] for row in rows("countries.tsv")}
    for number in range(len(world_lists().rows)):
        thing = row_of(world_lists(), number)
        assert thing.country is None or thing.country in countries, thing
        assert thing.mass > 0
        assert by_id(thing.id) is not None
    assert {"country", "body", "agency", "media", "company", "team", "seat", "water", "people"} <= types


def test_every_country_of_today_has_a_capital_and_nationality() -> None:
    without = {code for code, _, _, capital, _ in rows("countries.tsv") if capital and capital_of(code) is None}
    assert without == {"SU", "YU", "CS", "DD"}  # gone; their capitals are those of other countries
    assert all(demonyms(code) for code in ("UA", "KP", "CH", "CI", "MM", "US-TX", "GB-SCT"))


def test_variants_are_the_folded_forms_of_an_entry() -> None:
    assert {"kyiv", "kiev", "киів"} <= set(variants("city:Kyiv/UA"))
    assert variants("city:Nowhere/XX") == ()


def test_names_of_people() -> None:
    assert is_given_name("Michael")
    assert is_given_name("Volodymyr")
    assert is_family_name("Smith")
    assert is_family_name("Kim")
    assert not is_family_name("Qwertz")
    assert name_rarity("Smith") < 0.1
    assert name_rarity("Kim") < 0.1
    assert name_rarity("Smith") < name_rarity("Zimmerman") < name_rarity("Qwertz") == 1
    assert "ko" in name_languages("Choe")
    assert "hu" in name_languages("Szabó")
    assert family_share("smith") > family_share("zimmerman") > family_share("qwertz") == 0


def test_words_that_are_also_names() -> None:
    assert all(is_common_word(word) for word in ("Hope", "Brown", "Rice", "May", "Mark", "turkey"))
    assert not any(is_common_word(word) for word in ("Zelensky", "Ukraine", "Paris", "Kowalski"))


def test_the_lists_are_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 3_000_000


def test_the_lists_are_read_quickly_and_once() -> None:
    caches = (world_lists, name_lists._words, name_lists._family, name_lists._given)
    times = []
    for _ in range(3):
        for each in caches:
            each.cache_clear()
        start = time.process_time()
        for each in caches:
            each()
        times.append(time.process_time() - start)
    assert min(times) < 0.4  # 0.08 s where nothing else runs
    start = time.process_time()
    for number in range(20_000):
        lookup(f"Somebody {number}")
    assert time.process_time() - start < 4


def test_most_forms_need_no_manner() -> None:
    world = world_lists()
    assert len(world.manners) < len(world.index) / 10
    assert PLAIN not in world.manners.values()


def test_derived_files_say_so_and_are_sorted() -> None:
    for name in ("territories.tsv", "cities.tsv"):
        lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
        assert lines[0].endswith("do not edit.")
        assert lines[1:] == sorted(lines[1:])


def test_the_script_makes_the_files_again_byte_for_byte() -> None:
    missing = build_gazetteers.missing_packages()
    if missing:
        pytest.skip(f"needs the dependency group `gazetteers`: {', '.join(missing)} not installed")
    script = data_root() / "tests" / "tools" / "build_gazetteers.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check", "--words", "not/there"],  # word lists come with the system, of any age
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(data_root()), *sys.path])},
    )
    assert done.returncode == 0, done.stdout + done.stderr
