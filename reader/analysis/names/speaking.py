"""Family names that are ordinary words, told by what they do where a sentence opens with them: "White said".

Not responsible for whose name it is (`linking_persons`) nor for speakers of quotations (`quotes`).
"""

from collections.abc import Iterable, Iterator

from reader.analysis.model import EntityKind
from reader.analysis.name_lists import family_share
from reader.analysis.names.cutting import Piece
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.lexicon import SPEECH, is_function
from reader.analysis.names.words import Reading

_USUAL = 20.0  # bearers in 100,000


def speaking(reading: Reading, evidence: Evidence, found: Iterable[Piece]) -> Iterator[Piece]:
    """Such words that none of the pieces found so far covers, as people."""
    taken = {here for piece in found for here in piece.at}
    for here in range(len(reading.words)):
        if here not in taken and speaks(reading, evidence, here):
            yield Piece(range(here, here + 1), EntityKind.PERSON)


def speaks(reading: Reading, evidence: Evidence, here: int) -> bool:
    """Whether the word at `here` is a usual family name that opens a sentence and says something.

    Not where the report writes it small too, nor where it may be more than one of something: "Banks said".
    """
    words, after = reading.words, here + 1
    word = words[here]
    if not (word.capital and evidence.free[here]) or word.upper or evidence.titled[here] or evidence.roles[here]:
        return False
    if after >= len(words) or words[after].gap != " " or words[after].key not in SPEECH or words[after].capital:
        return False
    plain = evidence.lower[word.key] > 0 or word.key.endswith("s") or is_function(word.key)
    return not plain and family_share(word.key) >= _USUAL
