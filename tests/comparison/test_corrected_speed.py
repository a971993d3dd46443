"""A corrected link is there before anybody notices that it had to be worked out."""

from reader.annotation.corrections import CorrectionType
from reader.comparison.corrected import corrected
from tests.tools.bench_corrections import corrections, pair, timed

MOST = 500.0
"""Milliseconds at 100 kB a side. The aim is 50, which `bench_corrections` measures on a quiet machine; here the machine
may be busy with other tests, and only a change in the order of magnitude should fail."""


def test_correcting_a_long_pair_takes_a_moment() -> None:
    comparison = pair(100_000)
    for correction in corrections(comparison, len(CorrectionType)):
        assert min(timed(lambda one=correction: corrected(comparison, [one]), 5)) < MOST  # type: ignore[misc]
    assert min(timed(lambda: corrected(comparison, corrections(comparison, 20)), 5)) < MOST
