"""Places and schools that stand for their teams: "Norwell beat Ashby 4-2".

Tells by the words around a name in a report of sports. Not responsible for which team it is (`linking_teams`).
"""

import re

from reader.analysis.names.lexicon import PLACE_PREPOSITIONS, listed
from reader.analysis.names.words import Reading

_SCORE = re.compile(r"\d{1,3}-\d{1,3}(?![\d-])")
_RECORD = re.compile(r" \(\d{1,2}-\d{1,2}(?:-\d{1,2})?[,;)]")
_ENOUGH = 2
_FEW = 5
_SPORTS = listed(
    """
    playoff playoffs quarterback touchdown touchdowns innings inning homer homers pitcher goalkeeper striker midfielder
    rebounds rebound halftime season game games coach league touchdowns points ranked unbeaten tournament fixture
    penalty stoppage equaliser equalizer midfield referee offside relegation promotion substitute substitutes wicket
    wickets batter bowler kickoff scorer
    """
)
_PLAYS = listed(
    """
    beat beats defeated defeats edged routed topped tops won wins lost loses fell trailed trails led leads scored plays
    move moved stay stayed played hosts hosted visits outscored rallied clinched drafted signed acquired traded advanced
    drew improved
    """
)
_AGAINST = listed("beat beats beating defeat defeats defeated defeating over against topped tops vs versus past facing")
_OUTCOMES = listed("win victory loss defeat triumph upset lead rout lost fell")
_OWNED = listed("scoring career program record lead offense defense bench victory win loss lineup roster")
_SCORERS = listed("scorer points goals touchdowns rebounds runs")
_LINKS = listed("over against to with")
_SQUAD = listed("bench captain coach defender defenders fans forward forwards guard guards player players")


def is_of_sports(reading: Reading) -> bool:
    """Whether the report is one of sports: it speaks of games and gives a score."""
    said = sum(word.key in _SPORTS for word in reading.words)
    return said >= _ENOUGH and _SCORE.search(reading.plain) is not None


def plays(reading: Reading, at: range) -> bool:
    """Whether words that name a place stand where a team does. `at` are words of a report of sports."""
    words = reading.words
    after = words[at.stop] if at.stop < len(words) and words[at.stop].block == words[at.start].block else None
    before = words[at.start - 1] if at.start and words[at.start - 1].block == words[at.start].block else None
    end = words[at.stop - 1].end
    if reading.plain[end : end + 2] == ", " and after is not None and after.capital:
        return False
    if before is not None and words[at.start].gap == " ":
        if before.key in PLACE_PREPOSITIONS or before.key == "of":
            return False
        beaten = before.key == "visiting" and at.start > 1 and words[at.start - 2].key in _AGAINST
        told = words[max(0, at.start - _FEW) : at.start - 1]
        outcome = before.key in _LINKS and any(word.key in _OUTCOMES for word in told)
        if outcome or beaten or before.key in _AGAINST:
            return True
    owned = after is not None and "'" in after.gap and after.key in _SPORTS | _OWNED
    if owned or (before is not None and before.key == "for" and words[at.start - 2].key in _SCORERS):
        return True
    scored = _RECORD.match(reading.plain, end) or _SCORE.match(reading.plain, end + 1)
    return bool(scored) or (after is not None and after.gap == " " and after.key in _PLAYS | _SQUAD)
