"""What a person says of an outlet or a date as a change with its inverse. Nothing is read here."""

from dataclasses import dataclass

from reader.document.model import Given


@dataclass(frozen=True, slots=True)
class Giving:
    """A step from what was said of an article to what is said now. `article` is its id: sides may be swapped since."""

    article: str
    before: Given
    after: Given

    @property
    def inverse(self) -> "Giving":
        return Giving(self.article, self.after, self.before)
