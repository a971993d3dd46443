"""The words that introduce speech, with their inflections: said, told, according to. English only.

The list is of general knowledge of reporting verbs, as the attribution literature has them (Krestel, Bergler and Witte
2008; Pareti 2015): what matters is that a person or body is their subject and words their object.
"""

from reader.analysis.quotes.lists import words_in

_SPEAKING = """
    accuse acknowledge add admit advise advocate affirm agree allege announce answer appeal argue ask assert assure
    attest beg begin boast brag brief caution challenge charge chide claim clarify comment complain concede conclude
    concur confess confide confirm continue contend counter cry criticise criticize cite crack declare decline
    decry demand denounce deny describe deplore detail dictate disagree disclose dismiss elaborate emphasise emphasize
    enthuse estimate exclaim explain expect express exult forecast fume gloat grouse guess grumble hint hope imply
    indicate inform inquire insist interject instruct joke lament laugh lecture maintain marvel mention muse mutter
    note object observe offer opine order plead pledge point ponder posit postulate praise pray predict press
    proclaim profess promise pronounce propose protest proclaim quip query question rebuke recall reckon recommend
    recount reflect refute reiterate relate remark remember remind repeat reply report request respond retort reveal
    rule scoff scream shout shrug sigh signal snap specify speculate state stipulate stress sum summarise summarize
    suggest surmise swear sympathise sympathize testify thank threaten theorize trumpet tweet urge venture vow voice
    bellow chime chuckle echo grin holler intone scold smile sob volunteer wager warn whisper welcome wonder worry
    yell analyse analyze post
"""
_IRREGULAR = """
    say says said saying; tell tells told telling; write writes wrote written writing; think thinks thought thinking;
    feel feels felt feeling; read reads reading; put puts putting; speak speaks spoke speaking; quote quotes quoted
    quoting; go on goes on went on; find finds found finding; know knows knew knowing; believe believes believed
    believing; hold holds held holding; sing sings sang singing; swear swears swore swearing; begin begins began
    beginning; see sees saw seeing; mean means meant
"""
_NAMING = "call label dub term brand describe characterise characterize denounce hail slam blast"

_VOWELS = frozenset("aeiou")
_DOUBLING = frozenset(
    {"admit", "quip", "snap", "sum", "beg", "brag", "blog", "refer", "dub", "slam", "concur", "hint!"}
)


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + verb[-1] + "ed" if verb in _DOUBLING else verb + "ed"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else verb + "s"


def _going_on(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + verb[-1] + "ing" if verb in _DOUBLING else verb + "ing"


_VERBS = tuple(_SPEAKING.split()) + tuple(_NAMING.split())
_PARTS = [form for line in _IRREGULAR.split(";") for form in line.split() if form != "on"]

PARTICIPLES = frozenset(_going_on(verb) for verb in _VERBS) | {form for form in _PARTS if form.endswith("ing")}
"""Saying, adding: their subject is the subject of the clause before."""

FINITE = (
    frozenset(form for verb in _VERBS for form in (_past(verb), _present(verb)))
    | {form for form in _PARTS if not form.endswith("ing")}
    | {"agree", "argue", "ask", "note", "add", "claim", "warn", "insist", "complain", "hope", "worry", "believe"}
)
"""Said, says: their subject stands before them, or behind them after a quotation."""

NAMING = frozenset(form for verb in _NAMING.split() for form in (_past(verb), _present(verb), _going_on(verb)))
"""Called, dubbed: what follows in marks may be a name."""

CUES = FINITE | PARTICIPLES

WEAK = words_in("""
    began begins continued continues put puts puts putting go goes went read reads reading hold holds held found
    find finds finding know knows knew knowing see sees saw seeing mean means meant expect expects expected
    expecting felt feel feels thought think thinks offered offers offering pressed presses ordered orders ruled
    rules points charges charged cited cites laughed welcomed questions question recalls detailed signals believed
    hoped voiced
""")
"""Cues only right beside the marks; elsewhere they are mostly ordinary verbs or nouns."""
