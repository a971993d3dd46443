"""General word lists of English that names are read by: roles, heads of institutions, prepositions, the calendar.

Function words, classes of office and kinds of institution; no names. Words are folded.
"""


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written with spaces."""
    return frozenset(words.split())


ROLES = listed(
    """
    actor actress administrator admiral adviser advisor aide ambassador analyst anchor architect archbishop artist
    astronaut attorney author ayatollah banker baroness bishop blogger boss boxer brigadier brother businessman
    candidate captain capt cardinal ceo cfo coo cto chairman chairperson chairwoman champion chancellor chef chief
    coach co-founder cofounder col colonel columnist comedian commander commissioner commentator congressman
    congresswoman constable consul contractor coordinator coroner correspondent councillor councilman councilwoman
    counsel counsellor counselor co-worker creator cyclist daughter defender defendant deputy designer detective
    dictator diplomat director doctor economist editor emir emperor engineer envoy executive expert father fighter
    filmmaker firefighter footballer forward founder gen goalkeeper golfer gov governor guitarist gunman head
    historian host husband imam informant inspector investigator journalist judge jurist justice lawmaker lawyer
    leader lecturer legend legislator lieutenant linebacker lt maestro magistrate magnate manager mayor mentor
    midfielder minister model monarch mother mp musician neighbor neighbour negotiator newsman nominee novelist
    officer official outfielder owner pastor patriarch photographer physician pilot pitcher player playwright poet
    politician pollster pope premier presenter president president-elect principal prof professor prosecutor
    publicist quarterback rabbi receiver reporter representative researcher resident rep rev reverend scientist
    secretary sen senator sergeant sgt sheriff singer sister showrunner skipper soldier son songwriter speaker spokesman
    spokesperson spokeswoman sprinter star striker supt superintendent surgeon suspect teacher technician tsar
    tycoon undersecretary vice-president victim violinist widow wife winner writer dr mr mrs ms mx messrs mme
    monsieur madame mister herr sir dame lord lady miss sheikh sheik general major king queen prince princess duke
    duchess agent member trooper whip det insp cmdr adm cpl maj brig cleric mullah mum mom dad grandmother grandfather
    grandson granddaughter nephew niece uncle aunt cousin girlfriend boyfriend fiance fiancee co-author coauthor
    translator forecaster meteorologist astronomer physicist chemist biologist geologist cosmonaut taikonaut warlord
    chieftain oba alhaji nun monk priest strongman oligarch batter batsman bowler winger defender farmer paramedic
    commissar daw maulana barrister mufti allama
    """
)
"""What somebody is: stands before a person's name, or parts an institution from its person."""

KIN = listed("brother daughter father husband mother sister son widow wife")
"""What somebody is to another person, who mostly is whom the report tells of."""

DOUBTFUL_ROLES = listed(
    """
    boss brother captain champion coach chief count duke emperor expert father fighter forward general gen head host
    judge king lady leader lord major marshal master miss model mother official pilot player pope press prince
    principal queen receiver sister soldier son speaker star suspect teacher victim winner writer economist reporter
    justice boxer member agent farmer priest monk bowler dad mom
    """
)
"""Roles that are family names, or parts of other names, as often."""

RANKS = listed("dci dcs dsi ds dc pc wpc sp asp csp dsp igp acp dcp sgt cpl col lt gen td mla mna mep msp")
"""Ranks of the police and the army that are written in capitals before a person's name."""

DEPARTMENTS = listed(
    """
    agriculture commerce culture defence defense education employment energy environment finance health home
    homeland housing information interior justice labor labour planning security staff state trade transport
    transportation treasury unification war affairs foreign external internal human resources services development
    army navy national public social welfare land lands infrastructure science technology sport sports tourism
    fisheries oceans industry industries gender equality family families environmental climate digital innovation
    immigration migration citizenship communications aviation mines petroleum water works forestry food rural budget
    women children youth regional veterans religious police exchequer
    """
)
"""What a secretary or a minister is of."""

QUALIFIERS = listed(
    """
    acting assistant associate chief co defence defense deputy district economy education energy environment ex
    executive finance financial first foreign former general health home incoming interim interior justice labor
    labour late lead leading junior medical national new old outgoing police press prime retired security senior
    special sports state then top trade transport under unification vice veteran managing head majority minority
    council customs crown cabinet supreme ch lands culture agriculture tourism shipping fisheries
    """
)
"""Stand before a role and belong to it: "deputy foreign minister", "chief financial officer"."""

ORGANISATIONS = listed(
    """
    academy administration agency airline airlines airplanes airways alliance army assembly associates association
    authority bank board brigade brothers bureau cabinet club coalition college command commission committee
    companies company confederation conference congress consortium constabulary consulate cooperative corp
    corporation corps council court daily department dept directorate embassy enterprises exchange faculty
    federation force forces forum foundation fund gazette government group guard guards guild hospital inc
    industries initiative inquirer institute institution intelligence journal laboratories laboratory league
    legislature llc llp lottery ltd magazine mail media militia ministry mission motors movement museum navy network
    networks news newspaper newspapers nv office orchestra organisation organization parliament partners partnership
    party plc police post press radio ramblers regiment registry school secretariat senate service services society
    squad studios symphony taskforce team telegraph televison television times tribune tribunal trust union
    university ventures weekly
    """
)
"""Last words (or words before "of" and "for") of what institutions are called."""

FACILITIES = listed(
    """
    airport arena auditorium avenue barracks base basilica boulevard bridge building castle cathedral cemetery
    center centre chapel church cinema clinic colosseum courthouse dam factory gallery hall harbor harbour highway
    hotel house jail library mall mansion market monastery monument mosque motorway museum observatory palace park
    penitentiary pier plant plaza port prison quarry quay refinery restaurant road shrine square stadium station
    street synagogue telescope temple terminal theater theatre tower tunnel unit zoo ave rd blvd hwy
    lane drive terrace crescent
    """
)
"""Last words of what buildings, roads and other things that people built are called."""

PLACES = listed(
    """
    archipelago bay beach borough canyon cape city coast county creek delta desert district falls fjord forest gulf
    heights hill hills island islands isle isles lagoon lake mountain mountains ocean peninsula prefecture province
    region ridge river sea sound strait straits valley village volcano
    """
)
"""Last words of what places are called."""

LETTERS = listed(
    "tv dna pc ok id suv suvs cd dvd hiv aids gdp faq url html pdf rss dui atm sms gps usb cctv mri ceos ai"
    " ev evs hr pr vr llm"
)
"""Letters that stand for ordinary words."""

GATHERINGS = listed("meeting meetings summit summits talks headquarters ministerial conference session visit")
"""Words that follow a name of an institution and are named after it: "NATO Defence Ministers' Meeting"."""

REGIONS = listed("nordic baltic scandinavian balkan benelux gulf visegrad")
"""Adjectives that are a place together with "countries" or "states"."""

PLACE_OPENERS = listed("mount mt lake cape gulf isle port fort ben loch strait bay river sea san santa")
"""First words of what places are called."""

EVENTS = listed(
    "feast battle siege war wars olympics games cup championship championships festival summit conference bowl"
)
"""Last words of what events are called."""

CALENDAR = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september
    october november december mon tue tues weds thu thur thurs fri jan feb apr jun jul aug sep sept oct nov dec gmt
    utc cet cest edt est pst pdt kst jst ist bst am pm a.m p.m today yesterday tomorrow christmas easter ramadan
    thanksgiving halloween hanukkah passover diwali eid
    """
)
"""Names of days, months and zones of time: capitalised, and no names of anybody. "March" and "May" are left out."""

FUNCTION = listed(
    """
    a about above across after again against ago all almost along also although always am amid among an and another
    any anyone are around as at away back be became because become been before behind being below between beyond
    both but by came can cannot could did do does doing done down during each either else even ever every few
    following for from further get gets got had has have having he her here hers herself him himself his how however
    i if in indeed instead into is it its itself just last later least less like likely many may me meanwhile might
    mine more most much must my myself near nearly neither never nevertheless next no nobody none nor not nothing
    now of off often on once one only onto or other others our ours out over own per perhaps please quite rather
    really same see seen shall she should since so some someone something sometimes soon still such than that the
    their theirs them themselves then there therefore these they this those though through throughout thus to
    together too toward towards under unless until unto up upon us very via was we well were what whatever when
    whenever where whether which while who whoever whom whose why will with within without would yes yet you your
    yours yourself two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
    thousand million billion second third according including despite
    """
)
"""Words that are no name whatever their case, save as part of a longer one."""

COMPASS = listed("north south east west northern southern eastern western central far middle new upper lower greater")
"""Words that go before a place and belong to its name."""


def is_function(key: str) -> bool:
    """Whether a folded word is a function word, contracted or not ("we've")."""
    return key in FUNCTION or key.partition("'")[0] in FUNCTION


APART = listed(
    "former ex late then top leading retired senior veteran acting outgoing incoming interim suspected alleged"
)
"""Adjectives that no name begins with in running text."""

JOINERS = listed("of for and the de du des di da del della la le las los el y e et und der den von van zu")
"""Small words that may stand inside a name."""

PARTICLES = listed(
    "al el an as ad ar at ash bin ibn binti bint abu ben von van der den ten ter de del della di da das do dos du la"
    " le lo las los mac mc ap ul ud y zu"
)
"""Small words that belong to the family name that follows."""

LEADING_PARTICLES = listed("al el bin ibn von van abu")
"""Particles that a family name alone keeps: "al-Assad", "bin Laden"."""

COMPOUND_ENDS = listed(
    """
    affiliated aligned allied appointed area assisted backed based best born bound branded built class controlled
    country designed dominated driven educated elect era era's financed flagged friendly funded focused free held
    imposed inspired installed issued largest led like linked listed made makers making manufactured mediated minded
    occupied only operated oriented origin owned produced proof provided ranked registered related run ruled sized
    sponsored style supplied supported trained type wide winner winning wing
    """
)
"""Second halves of compounds whose first half is a name: "EADS-led", "Soviet-era"."""

SUFFIXES = listed("jr sr ii iii iv inc ltd llc plc corp co sa ag nv")
"""What stands after the name of a person or a firm and belongs to it."""

SPEECH = listed(
    """
    said says say told tells tell added adds stated states announced announces asked asks argued claimed claims
    confirmed declared declined denied explained insisted noted pointed promised replied reported reports revealed
    stressed suggested thinks believes warned warns wrote writes recalled testified commented insists
    """
)
"""Verbs of which a person, or an institution, is the subject."""

PERSONAL_VERBS = listed(
    """
    died married smiled laughed grew graduated wept scored rushed ran walked drove played recalled testified pleaded
    thinks believes resigned retired
    """
)
"""Verbs of which mostly a person is the subject."""

PLACE_PREPOSITIONS = listed("in at from near outside around across throughout")
"""Prepositions that stand before places more often than before people."""

INSTITUTES = listed(
    "institute school department center centre college faculty office bureau hospital graduate law business medical"
    " division laboratory"
)
"""First words of a part that follows its institution: "Kyungnam University's Institute for Far East Studies"."""

OWNERS = listed(
    "attorney bishops citizens employers engineers journalists lawyers magistrates miners students writers"
    " children coroner farmers governor king mayor ministers minister people premier president prosecutor"
    " prosecutors"
    " queen sheriff teachers veterans women workers"
)
"""Whose institutions are called after them with a possessive: "People's Party", "Sheriff's Office"."""
