"""Finding the names of a report again: wherever one stands unmarked, the longest form that fits."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.lexicon import PERSONAL_VERBS, SPEECH, is_function
from reader.analysis.names.usage import Key
from reader.analysis.names.words import Reading, Word

_WIDEST_GAP = 4
_PARTING = frozenset(',;:()[]/"\n\t')


class Spellings:
    """Names by their first two words. `shouted` are those that are only ever written in capitals ("US")."""

    def __init__(self, keys: Iterable[Key], shouted: frozenset[Key] = frozenset()) -> None:
        chosen = set(keys)
        self._single = {key[0]: key for key in chosen if len(key) == 1}
        self._longer: dict[str, dict[str, list[Key]]] = defaultdict(dict)
        self._shouted = shouted
        for key in sorted(chosen, key=lambda key: (-len(key), key)):
            if len(key) > 1:
                self._longer[key[0]].setdefault(key[1], []).append(key)

    def at(self, words: tuple[Word, ...], here: int) -> Key | None:
        """The longest name that stands at a word, `None` where there is none."""
        word, longer = words[here], self._longer.get(words[here].key)
        if longer and here + 1 < len(words):
            for key in longer.get(words[here + 1].key, ()):
                if _stands(words, here, key):
                    return key
        single = self._single.get(word.key)
        return single if single not in self._shouted or word.text.isupper() else None

    def all(self, reading: Reading, evidence: Evidence, short: Set[Key] = frozenset()) -> Iterator[range]:
        """Every place where one of the names stands, in order, none over another. `short` are parts of longer names."""
        here, words = 0, reading.words
        while here < len(words):
            key = self.at(words, here)
            if (
                key is not None
                and _written_as_name(words, here, key, evidence)
                and (key not in short or _stands_alone(words, here, evidence))
            ):
                yield range(here, here + len(key))
                here += len(key)
            else:
                here += 1


def _stands(words: tuple[Word, ...], here: int, key: Key) -> bool:
    if here + len(key) > len(words) or words[here + len(key) - 1].block != words[here].block:
        return False
    return all(words[here + at].key == part and _near(words[here + at].gap) for at, part in enumerate(key[1:], start=1))


def _near(gap: str) -> bool:
    return len(gap) <= _WIDEST_GAP and _PARTING.isdisjoint(gap)


def _written_as_name(words: tuple[Word, ...], here: int, key: Key, evidence: Evidence) -> bool:
    """Whether it stands here as a name: with capitals, and no ordinary word where capitals say nothing."""
    word = words[here]
    if len(key) > 1:
        # In small letters it belongs to no name, whatever it does elsewhere: "the Ruritanian government".
        if key[-1] == "government" and not words[here + len(key) - 1].capital:
            return False
        return any(words[here + at].capital for at in range(len(key)))
    return word.capital and not (evidence.free[here] and evidence.lower[word.key] > evidence.middle[word.key])


def _stands_alone(words: tuple[Word, ...], here: int, evidence: Evidence) -> bool:
    """Whether a part of a name stands for the whole here, and is no part of another name and no ordinary word."""
    word, after = words[here], words[here + 1] if here + 1 < len(words) else None
    if evidence.titled[here]:
        return not evidence.plain(word.key)
    if here > 0 and word.gap in (" ", "-") and _another(words, here - 1, evidence):
        return False
    if after is not None and after.gap in (" ", "-") and _another(words, here + 1, evidence):
        return False
    speaks = after is not None and after.gap == " " and after.key in SPEECH | PERSONAL_VERBS
    return not evidence.free[here] or speaks or not evidence.plain(word.key)


def _another(words: tuple[Word, ...], here: int, evidence: Evidence) -> bool:
    """Whether the word beside is part of a name too."""
    word = words[here]
    return word.capital and not evidence.free[here] and not evidence.roles[here] and not is_function(word.key)
