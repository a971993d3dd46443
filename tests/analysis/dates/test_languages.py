"""Dates in other languages, published on Thursday, 31 October 2024."""

import pytest

from tests.analysis.dates.reading import dates, values

PUBLISHED = "2024-10-31"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ko", "지난 30일 서울에서", {"지난 30일": "2024-10-30"}),
        ("ko", "2024년 10월 30일 회의", {"2024년 10월 30일": "2024-10-30"}),
        ("ko", "어제와 오늘, 내일", {"어제": "2024-10-30", "오늘": "2024-10-31", "내일": "2024-11-01"}),
        ("ko", "지난달 5일과 오는 5일에", {"지난달 5일": "2024-09-05", "오는 5일": "2024-11-05"}),
        ("ko", "지난해 10월, 올해 3분기", {"지난해 10월": "2023-10", "올해 3분기": "2024-Q3"}),
        ("ko", "지난주 금요일에", {"지난주 금요일": "2024-10-25"}),
        ("ko", "1990년대에, 3년 전에", {"1990년대": "199", "3년 전": "2021"}),
        ("ko", "29일 오전 11시, 30일 동안", {"29일 오전": "2024-10-29TMO"}),
        ("ko", "지난 28일 떠났다. 전날 밤에", {"지난 28일": "2024-10-28", "전날 밤": "2024-10-27TNI"}),
        ("fr", "Le lundi 28 octobre, hier soir", {"lundi 28 octobre": "2024-10-28", "Hier soir": "2024-10-30TEV"}),
        ("fr", "la semaine dernière, le mois prochain", {"semaine dernière": "2024-W43", "mois prochain": "2024-11"}),
        ("fr", "l'an dernier, fin octobre", {"an dernier": "2023", "fin octobre": "2024-10"}),
        ("fr", "il y a deux ans, les années 1990", {"il y a deux ans": "2022", "les années 1990": "199"}),
        ("fr", "le 1er mai 2023 et 30/10/2024", {"le 1er mai 2023": "2023-05-01", "30/10/2024": "2024-10-30"}),
        ("de", "am 30. Oktober 2024, gestern Abend",
         {"30. Oktober 2024": "2024-10-30", "gestern Abend": "2024-10-30TEV"}),
        ("de", "vergangene Woche, im letzten Monat", {"vergangene Woche": "2024-W43", "letzten Monat": "2024-09"}),
        ("de", "vor zwei Jahren, in den 1990er Jahren", {"vor zwei Jahren": "2022", "den 1990er Jahren": "199"}),
        ("de", "Er kam am Mittwochabend.", {"Mittwochabend": "2024-10-30TEV"}),
        ("de", "Er kam am 21. an, im dritten Quartal 2024", {"21.": "2024-10-21", "dritten Quartal 2024": "2024-Q3"}),
        ("es", "el lunes 28 de octubre, ayer", {"lunes 28 de octubre": "2024-10-28", "ayer": "2024-10-30"}),
        ("es", "la semana pasada, el próximo mes", {"semana pasada": "2024-W43", "próximo mes": "2024-11"}),
        ("es", "hace dos años, a finales de octubre", {"hace dos años": "2022", "a finales de octubre": "2024-10"}),
        ("es", "el 30 de octubre de 2023", {"el 30 de octubre de 2023": "2023-10-30"}),
        ("ru", "30 октября 2024 года, вчера вечером",
         {"30 октября 2024 года": "2024-10-30", "вчера вечером": "2024-10-30TEV"}),
        ("ru", "на прошлой неделе, в прошлом году", {"прошлой неделе": "2024-W43", "прошлом году": "2023"}),
        ("ru", "два года назад, в 1990-х годах", {"два года назад": "2022", "1990-х годах": "199"}),
        ("ru", "в третьем квартале 2024 года", {"третьем квартале 2024 года": "2024-Q3"}),
        ("uk", "30 жовтня 2024 року, вчора", {"30 жовтня 2024 року": "2024-10-30", "вчора": "2024-10-30"}),
        ("uk", "минулого тижня, торік, рік тому", {"минулого тижня": "2024-W43", "торік": "2023", "рік тому": "2023"}),
        ("uk", "минулої п\u2019ятниці, у 1995 році", {"минулої п\u2019ятниці": "2024-10-25", "1995 році": "1995"}),
    ],
)  # fmt: skip
def test_dates_in_other_languages(language: str, text: str, expected: dict[str, str]) -> None:
    folded = {words.casefold(): value for words, value in expected.items()}
    assert {words.casefold(): value for words, value in values(text, PUBLISHED, language)} == folded


def test_of_a_language_without_words_only_dates_in_figures_are_found() -> None:
    assert values("W piątek 30.10.2024 padało.", PUBLISHED, "pl") == [("30.10.2024", "2024-10-30")]


@pytest.mark.parametrize(
    ("text", "value"),
    [("지난 30일 서울에서", "2024-10-30"), ("у жовтні 2023 року їх", "2023-10"), ("вчера он", "2024-10-30")],
)
def test_an_unknown_language_is_told_by_its_script(text: str, value: str) -> None:
    assert [date.value for date in dates(text, PUBLISHED, None)] == [value]
