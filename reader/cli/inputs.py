"""From what the person typed to an article. Not responsible for how files and addresses are read."""

from pathlib import Path

from reader.document.model import Article, Given


def read(name: str, *, outlet: str | None, published: str | None, encoding: str | None) -> Article:
    """The report in a file, or at an http(s) address. Raises `InputError`."""
    from reader.workflow import reading

    given = Given(outlet=outlet or None, published=published)
    if name.lower().startswith(("http://", "https://")):
        return reading.read_address(name, given, encoding).article
    return reading.read_file(Path(name), given, encoding).article
