"""Marking strings in tables for translation. The strings are looked up where they are shown."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's tools look for
    """The text itself. Qt's own function of this name promises no more than an object."""
    return text


def plain_title(title: str) -> str:
    """A title without its mnemonic: neither the sign before the letter nor, as in Korean, a letter in brackets."""
    before, sign, after = title.partition("&")
    if not sign or after.startswith("&"):
        return title.replace("&&", "&")
    if before.endswith("(") and after[1:2] == ")":
        return before[:-1] + after[2:]
    return before + after
