"""Where a report says what somebody is: "Secretary of Defense", "deputy foreign minister", "CEO".

Finds the words; a role is no part of a name. Not responsible for whose role it is.
"""

from reader.analysis.name_lists import family_share, given_share, word_level
from reader.analysis.names.lexicon import DEPARTMENTS, DOUBTFUL_ROLES, ORGANISATIONS, QUALIFIERS, ROLES
from reader.analysis.names.words import Word

_LONGEST_SHORT = 3
_GENERALS = frozenset({"attorney", "secretary", "surgeon", "solicitor", "governor", "director", "inspector"})


def role_words(words: tuple[Word, ...]) -> tuple[bool, ...]:
    """For each word whether it is part of a role."""
    flags = [False] * len(words)
    for here, word in enumerate(words):
        if word.upper and len(word.text) <= _LONGEST_SHORT and _between_names(words, here):
            flags[here] = True
        if word.key not in ROLES or (word.key in DOUBTFUL_ROLES and _in_name(words, here)):
            continue
        start, stop = _qualified(words, here), _office_end(words, here)
        flags[start:stop] = [True] * (stop - start)
    return tuple(flags)


def _between_names(words: tuple[Word, ...], here: int) -> bool:
    """Whether letters stand between an institution and a person: "Angels GM Tony Reagins"."""
    if here == 0 or here + 2 >= len(words) or words[here - 1].block != words[here + 2].block:
        return False
    before, word, first, last = words[here - 1 : here + 3]
    beside = before.capital and last.capital and word.gap == first.gap == last.gap == " "
    return beside and not before.upper and not given_share(before.key) and bool(given_share(first.key))


def _in_name(words: tuple[Word, ...], here: int) -> bool:
    """Whether a word that may be a role stands in a person's name: "Choe Son Hui", "Stephen King"."""
    word, before = words[here], words[here - 1] if here else None
    if not word.capital or before is None or not before.capital or word.gap not in (" ", "-", ". "):
        return False
    if word_level(before.key) and not given_share(before.key):
        return False
    if given_share(before.key) or family_share(before.key) or len(before.text) == 1:
        return True
    after = words[here + 1] if here + 1 < len(words) else None
    return after is not None and after.capital and after.gap == " " and not given_share(after.key)


def _qualified(words: tuple[Word, ...], here: int) -> int:
    start = here
    while (
        start > 0
        and words[start].gap in (" ", "-")
        and words[start - 1].key in QUALIFIERS
        and words[start - 1].block == words[here].block
    ):
        start -= 1
    return start + (words[start].key == "then" and words[start].capital)


def _office_end(words: tuple[Word, ...], here: int) -> int:
    """The end of "secretary of state", "attorney general", "minister for foreign affairs"."""
    stop = here + 1
    if stop < len(words) and words[here].key in _GENERALS and words[stop].key == "general":
        return stop + 1
    if not _follows(words, stop) or words[stop].key not in ("of", "for"):
        return stop
    ahead = stop + 1
    if _follows(words, ahead) and words[ahead].key == "the":
        ahead += 1
    least = ahead
    while _follows(words, ahead) and (words[ahead].key in DEPARTMENTS or (ahead > least and words[ahead].key == "and")):
        ahead += 1
    institution = _follows(words, ahead) and words[ahead].capital and words[ahead].key in ORGANISATIONS
    return ahead if ahead > least and not institution else stop


def _follows(words: tuple[Word, ...], here: int) -> bool:
    return here < len(words) and words[here].gap == " " and words[here].block == words[here - 1].block
