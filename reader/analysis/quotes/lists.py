"""Lists of words, as they are written in this package."""


def words_in(text: str) -> frozenset[str]:
    """The words of a text, parted by white space."""
    return frozenset(text.split())
