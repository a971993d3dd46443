"""What the person calls names: the third step. Not responsible for which names are one (`joins`)."""

from collections.abc import Iterable

from reader.analysis.model import EntityKind
from reader.annotation.corrections import Correction, CorrectionType
from reader.comparison.correction.joins import Atom, Joining
from reader.comparison.correction.outcome import Outcomes
from reader.comparison.correction.places import Finder, Hit, Index, Reports, Spot

CALLING = frozenset((CorrectionType.RENAME, CorrectionType.KIND))


class Calling:
    """The names and kinds that the person gave, by the root of a group; the latest is met first and stays."""

    def __init__(self, reports: Reports, finder: Finder, joining: Joining, outcomes: Outcomes) -> None:
        self._reports = reports
        self._finder = finder
        self._joining = joining
        self._outcomes = outcomes
        self.names: dict[Atom, str] = {}
        self.kinds: dict[Atom, EntityKind] = {}

    def decide(self, correction: Correction) -> None:
        """Take one correction into account, all later ones having been taken already."""
        target = correction.targets[0]
        if correction.type is CorrectionType.KIND and correction.value not in set(EntityKind):
            self._outcomes.missing(correction, f"“{correction.value}” is not a kind of name that this version knows.")
            return
        hits = self._finder.all(correction, target)
        if not hits and self._reports.must_be_here(correction, target):
            self._outcomes.missing(correction, f"“{target.name}” is not found as a name here.")
        said = [self._say(correction, hit) for hit in hits]  # all of them, also after the first
        if any(said):
            self._outcomes.applied(correction)

    def kind_of_marked(self, correction: Correction, index: Index, spots: Iterable[Spot]) -> None:
        """Take the kind into account that was said when something was marked that is a mention anyway."""
        for spot in spots:
            found = index.at(spot)
            if found:
                self._say(correction, Hit(found[1], frozenset(), frozenset((spot[0],))))

    def _say(self, correction: Correction, hit: Hit) -> bool:
        """Whether nothing was said later of some of what is meant."""
        assert correction.value is not None
        roots = {self._joining.root(atom) for atom in self._joining.atoms_of(hit)}
        if correction.type is CorrectionType.RENAME:
            free = roots - self.names.keys()
            self.names.update(dict.fromkeys(free, correction.value))
        else:
            free = roots - self.kinds.keys()
            self.kinds.update(dict.fromkeys(free, EntityKind(correction.value)))
        return bool(free)
