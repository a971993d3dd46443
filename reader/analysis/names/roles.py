"""Where a report says what somebody is: "Secretary of Defense", "deputy foreign minister", "CEO".

Finds the words; a role is no part of a name. Not responsible for whose role it is.
"""

from reader.analysis.name_lists import given_share, word_level
from reader.analysis.names.lexicon import DEPARTMENTS, DOUBTFUL_ROLES, QUALIFIERS, RANKS, ROLES
from reader.analysis.names.possession import belongs
from reader.analysis.names.words import Word

_LONGEST_SHORT = 3
_LONGEST_TASK = 12
_IN_OFFICES = frozenset({"of", "the", "for", "and"})
_KIN = frozenset({"son", "father", "mother", "brother", "sister", "king", "queen", "prince", "duke", "count"})
_GENERALS = frozenset({"attorney", "secretary", "surgeon", "solicitor", "governor", "director", "inspector"})


def role_words(words: tuple[Word, ...]) -> tuple[bool, ...]:
    """For each word whether it is part of a role."""
    flags = [False] * len(words)
    for here, word in enumerate(words):
        if word.upper and len(word.text) <= _LONGEST_SHORT and (_between_names(words, here) or _is_rank(words, here)):
            flags[here] = True
        if word.key not in ROLES or _in_name(words, here) or _owns(words, here):
            continue
        start, stop = _qualified(words, here), _office_end(words, here)
        flags[start:stop] = [True] * (stop - start)
        task = _task(words, stop, least=stop + (stop == here + 1))
        flags[task.start : task.stop] = [True] * len(task)
    return tuple(flags)


def _task(words: tuple[Word, ...], stop: int, *, least: int) -> range:
    """What the holder of an office is there for, before the name: "for Near Eastern Affairs" after "of State".

    `stop` is where the office ends, `least` where this may begin.
    """
    last = min(stop + _LONGEST_TASK, len(words) - 1)
    start = next((here for here in range(least, last) if words[here].key == "for"), last)
    here = start + 1
    while here < last and not given_share(words[here].key) and _ordinary(words[here]):
        here += 1
    whole = all(_in_office(words, at) for at in range(stop, min(here + 2, len(words))))
    named = here < last and given_share(words[here].key) > 0 and words[here].capital and words[here + 1].capital
    return range(start, here) if whole and named and here > start + 1 else range(0)


def _in_office(words: tuple[Word, ...], here: int) -> bool:
    return _follows(words, here) and (words[here].capital or words[here].key in _IN_OFFICES)


def _ordinary(word: Word) -> bool:
    return word_level(word.key) > 0 or word.key in _IN_OFFICES


def _between_names(words: tuple[Word, ...], here: int) -> bool:
    """Whether letters stand between an institution and a person: "Angels GM Tony Reagins"."""
    if here == 0 or here + 2 >= len(words) or words[here - 1].block != words[here + 2].block:
        return False
    before, word, first, last = words[here - 1 : here + 3]
    beside = before.capital and last.capital and word.gap == first.gap == last.gap == " "
    return beside and not before.upper and not given_share(before.key) and bool(given_share(first.key))


def _is_rank(words: tuple[Word, ...], here: int) -> bool:
    """Whether letters are a rank before somebody's name: "DCI Ada Quill"."""
    after = here + 1
    if words[here].key not in RANKS or not _follows(words, after):
        return False
    return words[after].capital and not words[after].upper and _personal(words[after])


def _owns(words: tuple[Word, ...], here: int) -> bool:
    """Whether an institution is called after the role: "Sheriff's Office"."""
    after = here + 1
    return words[here].capital and after < len(words) and "'" in words[after].gap and belongs(words, after)


def _in_name(words: tuple[Word, ...], here: int) -> bool:
    """Whether a word that may be a role stands in a name: "Choe Son Hui", "Barbara Boxer", "King County"."""
    word = words[here]
    if not word.capital:
        return False
    before = words[here - 1] if here and word.gap in (" ", "-", ". ") and words[here - 1].capital else None
    after = words[here + 1] if here + 1 < len(words) and words[here + 1].gap in (" ", ". ") else None
    leads = after is not None and after.capital and (_personal(after) or len(after.text) == 1)
    if before is not None and given_share(before.key) and before.block == word.block:
        return not leads
    if before is not None and word.key in _KIN and _personal(before):
        return True
    if word.key not in DOUBTFUL_ROLES:
        return False
    if before is None:
        return after is not None and after.capital and not leads
    return not leads and (len(before.text) == 1 or _personal(before) or (after is not None and after.capital))


def _personal(word: Word) -> bool:
    """Whether the word is a name that people bear, and no ordinary word."""
    return bool(given_share(word.key)) or not word_level(word.key)


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
    institution = _follows(words, ahead) and words[ahead].capital and not _personal(words[ahead])
    return ahead if ahead > least and not institution else stop


def _follows(words: tuple[Word, ...], here: int) -> bool:
    return here < len(words) and words[here].gap == " " and words[here].block == words[here - 1].block
