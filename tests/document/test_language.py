"""The language of a text."""

import subprocess
import sys

import pytest

from reader.document.language import detect, glance


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor opened the bridge on Monday.", "en"),
        ("Der Bürgermeister eröffnete am Montag die neue Brücke über den Fluss.", "de"),
        ("Le maire a inauguré lundi le nouveau pont qui traverse le fleuve.", "fr"),
        ("Мэр открыл новый мост через реку в понедельник", "ru"),
        ("시장이 월요일에 새 다리를 열었다", "ko"),
        ("市長は月曜日に新しい橋を開通させた。", "ja"),
        ("市长周一开通了新桥,数百人参加了仪式。这座桥横跨河流,全长三百米。", None),
        ("", None),
        ("Hm.", None),
        ("12 345 678", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    assert detect(text) in ({"zh", None} if "周一" in text else {language})


def test_a_look_is_enough_for_plain_english() -> None:
    program = (
        "import sys; from reader.document.language import detect;"
        "print(detect('The council of the town has said that the bridge was built with oak from the hills.'));"
        "print('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["en", "False"]


def test_a_look_does_not_guess_at_other_languages() -> None:
    assert glance("Der Rat der Stadt hat beschlossen, die Brücke mit Holz aus den Hügeln wieder aufzubauen.") is None
    assert glance("De raad van de stad was het eens over de brug en in het dorp is men er blij mee.") is None


def test_english_that_is_full_of_foreign_names_is_english() -> None:
    text = (
        "Tadhg Ó Quilleanáin will run for Sinn Quill in Gaillimh Thiar. The teacher beat Niamh Mac Quill at a vote. "
        "Mairéad Quillán stays in Dáil Quillann and Seán Quill-Burke has left it to the party."
    )
    assert glance(text) == "en"
