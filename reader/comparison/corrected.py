"""A comparison as the person corrected it: the one entry to applying corrections. Pure, and without any model.

The engine's comparison stays as it was; what is corrected is a second one made from it. Corrections are weighed by when
they were made, never by the order in which they are handed over. Not responsible for keeping corrections, nor for which
ones hold for a pair (`library`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.analysis.normal import clean
from reader.annotation.corrections import Correction
from reader.comparison.correction.calling import CALLING, Calling
from reader.comparison.correction.joins import JOINING, Joining
from reader.comparison.correction.making import Making
from reader.comparison.correction.names import NAMING, Naming
from reader.comparison.correction.outcome import Missing, Outcomes
from reader.comparison.correction.passages import PASSAGES, with_passages
from reader.comparison.correction.places import Finder, Folds, Index, Reports
from reader.comparison.model import AppliedCorrection, Comparison


def corrected(comparison: Comparison, corrections: Iterable[Correction]) -> Comparison:
    """The engine's `comparison` under these corrections; itself where there are none.

    Where two corrections contradict each other, the later holds and nothing is said of the earlier. One whose names or
    places cannot be found here stands in `Comparison.corrections` as orphaned, if they ought to be here.
    """
    unique_ones = {correction.id: correction for correction in corrections}
    made = sorted(unique_ones.values(), key=lambda each: each.turn)
    if not made:
        return comparison
    reports, outcomes = Reports(comparison), Outcomes()
    latest_first = [each for each in reversed(made) if reports.concerns(each)]
    result = _with_names(comparison, reports, latest_first, outcomes)
    result = with_passages(result, reports, (each for each in latest_first if each.type in PASSAGES), outcomes)
    return replace(result, corrections=tuple(_listed(made, outcomes)))


def _with_names(
    comparison: Comparison, reports: Reports, latest_first: Sequence[Correction], outcomes: Outcomes
) -> Comparison:
    wanted = [each for each in latest_first if each.type not in PASSAGES]
    if not wanted:
        return comparison
    folds = Folds()
    naming = Naming(reports, comparison.entities, folds, outcomes)
    for correction in wanted:
        if correction.type in NAMING:
            naming.decide(correction)
    entities = naming.result()
    index = Index(entities, folds)
    finder = Finder(reports, index, folds)
    joining = Joining(reports, finder, entities, folds, outcomes)
    joining.decide(each for each in wanted if each.type in JOINING)
    calling = Calling(reports, finder, joining, outcomes)
    for correction in wanted:
        if correction.type in CALLING:
            calling.decide(correction)
        elif correction.id in naming.kinds:
            calling.kind_of_marked(correction, index, naming.kinds[correction.id])
    return Making(comparison, entities, joining, calling, folds).result()


def _listed(made: Iterable[Correction], outcomes: Outcomes) -> Iterator[AppliedCorrection]:
    """What is to be said of the corrections in this pair, in the order in which they were made."""
    for correction in made:
        outcome = outcomes.note(correction)
        if outcome is False:
            continue
        yield AppliedCorrection(
            correction.type.value,
            tuple(clean(target.name) for target in correction.targets),
            correction.value,
            isinstance(outcome, Missing),
            correction.id,
            correction.scope.value,
            outcome.note if isinstance(outcome, Missing) else None,
        )
