"""What an entity is called."""

import pytest

from reader.analysis.entities import fullest


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        (["Quill", "Ada Quill", "Quill"], "Ada Quill"),
        (["HALVIK", "Halvik"], "Halvik"),
        (["Olha Bondar", "Bondar", "Ольга Бондаренко"], "Olha Bondar"),
        (["Ольга Бондар", "Бондар", "Olha Bondarenko"], "Ольга Бондар"),
    ],
)
def test_an_entity_is_called_by_its_fullest_form_in_the_script_it_is_mostly_written_in(
    forms: list[str], name: str
) -> None:
    assert fullest(forms) == name
