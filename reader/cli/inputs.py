"""From what the person typed to an article. Not responsible for how files and addresses are read."""

import re
from pathlib import Path

from reader.document.model import Article, Given

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")  # two letters at least: "C:" is a drive


def read(name: str, *, outlet: str | None, published: str | None, encoding: str | None) -> Article:
    """The report in a file, or at an http(s) address; other addresses are refused. Raises `InputError`."""
    from reader.workflow import reading

    given = Given(outlet=outlet or None, published=published)
    if _ADDRESS.match(name):
        return reading.read_address(name, given, encoding).article
    return reading.read_file(Path(name), given, encoding).article
