"""What became of a correction in a pair."""

from dataclasses import dataclass

from reader.annotation.corrections import Correction


@dataclass(frozen=True, slots=True)
class Missing:
    """What a correction is about cannot be found, or not be told apart; `note` is a sentence for the person."""

    note: str


class Outcomes:
    """Which corrections were applied and which are orphaned; of all others, nothing is to be said in this pair."""

    def __init__(self) -> None:
        self._applied: set[str] = set()
        self._missing: dict[str, str] = {}

    def applied(self, correction: Correction) -> None:
        self._applied.add(correction.id)

    def missing(self, correction: Correction, note: str) -> None:
        self._missing.setdefault(correction.id, note)

    def note(self, correction: Correction) -> Missing | bool:
        """Whether it was applied, or why it could not be."""
        if correction.id in self._missing:
            return Missing(self._missing[correction.id])
        return correction.id in self._applied
