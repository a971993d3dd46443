"""Whether a person is likely a woman or a man, from the title or the given name; mostly nothing is known."""

from reader.analysis.fold import fold
from reader.analysis.name_lists import given_gender, name_languages
from reader.analysis.quotes.lists import words_in

_MALE_TITLES = words_in("""
    mr mr. sir lord king prince brother father herr monsieur señor congressman councilman pope baron duke
""")
_FEMALE_TITLES = words_in("""
    mrs mrs. ms ms. miss lady queen princess sister dame madame mme frau señora congresswoman councilwoman
    baroness
""")
# What the lists of given names leave open, or do not hold.
_MALE = words_in("""
    adrian ali barack corey dale dmitry eddie evgenii evgeny gene hassan hussein jeb luiz mitt narendra newt oleksii
    randy rudy shawn vladimir willie yevgenii yevgeny
""")
_FEMALE = words_in("""
    ashley benazir carmen carol condoleezza dilma hillary isla joan joann lois lynn mairi malala marion michele shannon
    stacey tracey
""")
_FAMILY_FIRST = frozenset(("hu", "ja", "kh", "ko", "vi", "zh"))


def gender(name: str, title: str) -> str | None:
    """ "m", "f" or `None`. `title` is the word that stands before the name."""
    low = title.lower()
    if low in _MALE_TITLES:
        return "m"
    if low in _FEMALE_TITLES:
        return "f"
    words = fold(name).split()
    if len(words) < 2 or name_languages(words[0]) & _FAMILY_FIRST:
        return None
    if words[0] in _MALE:
        return "m"
    return "f" if words[0] in _FEMALE else given_gender(words[0])
