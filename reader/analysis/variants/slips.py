"""Slips of the keyboard: one letter left out, doubled, swapped with its neighbour or struck beside its key. Pure."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHORTEST = 5


def _beside(letter: str, other: str) -> bool:
    return any(abs(row.find(letter) - row.find(other)) == 1 for row in _ROWS if letter in row and other in row)


def is_slip(one: str, other: str) -> bool:
    """Whether two words in plain small letters are one slip apart, neither at the first nor at the last letter.

    What differs at the ends is left alone: endings carry meaning (Ivanov, Ivanova), and a first letter is seldom
    mistyped.
    """
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or len(long) - len(short) > 1 or short[0] != long[0] or short[-1] != long[-1]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) > len(short):
        return short[start:] == long[start + 1 :]
    if short[start + 2 :] == long[start + 2 :] and short[start : start + 2] == long[start : start + 2][::-1]:
        return short != long
    return short[start + 1 :] == long[start + 1 :] and short != long and _beside(short[start], long[start])
