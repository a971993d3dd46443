"""Whole names of persons: what may differ, what may not, and what the person is told."""

import pytest

from reader.analysis.model import Rule
from reader.analysis.variants import person_likeness


@pytest.mark.parametrize(
    ("one", "other", "rule", "certain"),
    [
        ("Angela Merkel", "Angela Merkel", Rule.EXACT, True),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", Rule.SPELLING, True),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", Rule.TRANSLITERATION, True),
        ("George W. Bush", "George Bush", Rule.SHORT_FORM, True),
        ("J. Smith", "John Smith", Rule.SHORT_FORM, False),
        ("Bill Clinton", "William Clinton", Rule.ALIAS, True),
        ("Chris Evans", "Christine Evans", Rule.ALIAS, False),
        ("Robert Kennedy", "Robert Kennedy Jr.", Rule.SHORT_FORM, False),
        ("Merkel, Angela", "Angela Merkel", Rule.SPELLING, True),
        ("James Martin", "Martin James", Rule.SPELLING, False),
        ("Suk-yeol Yoon", "Yoon Suk-yeol", Rule.TRANSLITERATION, True),
        ("Oleksandr Lukashenko", "Alexander Lukashenko", Rule.TRANSLITERATION, True),
        ("Oleksandr Ivanov", "Alexander Ivanov", Rule.TRANSLITERATION, False),
    ],
)
def test_a_likeness_names_its_rule_and_says_how_sure_it_is(one: str, other: str, rule: Rule, certain: bool) -> None:
    found = person_likeness(one, other)
    assert found is not None
    assert (found.rule, found.certain) == (rule, certain)
    assert found.note[0].isupper() or found.note[0] == "“"
    assert found.note.endswith(".")


@pytest.mark.parametrize("bare", ["Zelensky", "Zelenskyy", "Зеленський", "Volodymyr"])
def test_a_bare_name_is_like_a_full_one_only_where_the_caller_asks(bare: str) -> None:
    assert person_likeness(bare, "Volodymyr Zelensky") is None
    found = person_likeness(bare, "Volodymyr Zelensky", short=True)
    assert found is not None
    assert found.rule is Rule.SHORT_FORM
    assert found.certain


@pytest.mark.parametrize(
    ("bare", "full"),
    [("Lo Presti", "Gaetano Lo Presti"), ("de la Cruz", "Juan de la Cruz"), ("al Assad", "Bashar al-Assad")],
)
def test_a_family_name_of_several_words_is_one(bare: str, full: str) -> None:
    found = person_likeness(bare, full, short=True)
    assert found is not None
    assert (found.rule, found.certain) == (Rule.SHORT_FORM, True)


@pytest.mark.parametrize(
    ("one", "other", "certain"),
    [
        ("Sharron Diane Crawford Smith", "Diane Crawford Smith", True),
        ("Recep Tayyip Erdogan", "Tayyip Erdogan", True),
        ("Mary Ann Smith", "Ann Smith", False),
        ("Andrés Manuel López Obrador", "López Obrador", True),
        ("Faisal bin Farhan", "Faisal bin Farhan Al Saud", True),
        ("Claudia Sheinbaum", "Claudia Sheinbaum Pardo", True),
        ("Mary Ann", "Mary Ann Smith", False),
        ("Kim Yong", "Kim Yong Hyun", False),
        ('Vincent "The Chin" Gigante', "Vincent Gigante", True),
        ("Mr. John LaRue", "John LaRue", True),
    ],
)
def test_what_may_be_left_out_of_a_name(one: str, other: str, certain: bool) -> None:
    found = person_likeness(one, other)
    assert found is not None
    assert found.certain is certain


@pytest.mark.parametrize("other", ["Vladimir Putin", "Olena Zelenska"])
def test_a_bare_name_is_not_like_another_full_name(other: str) -> None:
    assert person_likeness("Zelensky", other, short=True) is None


@pytest.mark.parametrize("nothing", ["", "   ", "—", "Jr."])
def test_what_is_no_name_is_like_nothing(nothing: str) -> None:
    assert person_likeness(nothing, "John Smith") is None
    assert person_likeness(nothing, "John Smith", short=True) is None


def test_the_spellings_that_differ_are_shown() -> None:
    found = person_likeness("Rustem Umerov", "Rustem Umerow")
    assert found is not None
    assert found.note == "The forms differ as romanisations of Ukrainian and Russian names do (ov/ow)."


def test_no_tradition_is_named_that_nothing_points_to() -> None:
    found = person_likeness("John Phillips", "John Philips")
    assert found is not None
    assert found.note == "The forms differ in letters that stand for one sound (ll/l)."
