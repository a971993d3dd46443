"""The packages that the program is made of tell their versions and licences."""

from importlib import metadata

from reader.workflow.parts import installed_parts


def test_every_package_is_listed_with_version_and_licence() -> None:
    parts = {part.name.lower().replace("_", "-"): part for part in installed_parts()}
    assert parts["spacy"].version == metadata.version("spacy")
    assert "MIT" in parts["spacy"].licence
    assert "pyside6-essentials" in parts
    assert "shiboken6" in parts, "what is needed by what is needed"
    assert "pytest" not in parts
    assert "diptych-reader" not in parts
    unsaid = [name for name, part in parts.items() if not part.licence]
    assert len(unsaid) < len(parts) / 4
    assert all(len(part.licence) < 200 for part in parts.values())
