"""The words of numbers: numerals, scales, hedges, and what stands around a number that is no figure."""

from collections.abc import Mapping
from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _table(text: str) -> Mapping[str, float]:
    pairs = (entry.split("=") for entry in text.split())
    return MappingProxyType({word: float(value) for words, value in pairs for word in words.split("|")})


ONES = _table(
    "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 "
    "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19"
)
TENS = _table("twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90")
SMALL_ELSEWHERE: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "de": _table("zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20"),
        "fr": _table("deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 vingt=20"),
        "es": _table("dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 veinte=20"),
        "uk": _table("два|дві|двох=2 три|трьох=3 чотири|чотирьох=4 п'ять=5 шість=6 сім=7 вісім=8 дев'ять=9 десять=10"),
        "ru": _table(
            "два|две|двух=2 три|трех|трёх=3 четыре|четырех=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10"
        ),
    }
)

SCALES = _table(
    "hundred=1e2 dozen=12 thousand=1e3 million|millions=1e6 mln|mio|млн=1e6 "
    "billion|billions=1e9 bn|bln|mrd|md|млрд=1e9 "
    "trillion|trillions|tn|trn|трлн=1e12 "
    "mille|mil|tausend|тис|тыс|тисяч|тисячі|тысяч|тысячи=1e3 millionen|millones|millón|milioni|milhões=1e6 "
    "мільйон|мільйона|мільйони|мільйонів|миллион|миллиона|миллионов=1e6 "
    "milliarde|milliarden|milliard|milliards|miliardi|мільярд|мільярди|мільярда|мільярдів|миллиард|миллиарда=1e9 "
    "миллиардов=1e9 billionen|billones|трильйон|трильйонів|триллион|триллионов=1e12 lakh=1e5 crore=1e7"
)
LONG_SCALE = frozenset(("de", "fr", "es", "it", "pt", "pl", "nl", "sv", "da", "nb", "no"))
"""Languages whose *billion* is a million million."""

MONEY_SCALES = _table("k=1e3 m=1e6 mn=1e6 b=1e9 bn=1e9 tn=1e12 t=1e12")
"""Scales that touch a sum of money: "$50m"."""

PLURALS: Mapping[str, tuple[float, float | None]] = MappingProxyType(
    {
        "dozens": (24, 99), "scores": (40, 99), "hundreds": (200, 999), "thousands": (2000, 9999),
        "millions": (2e6, 999e6), "billions": (2e9, 999e9),
        "tens of thousands": (2e4, 99_999), "hundreds of thousands": (2e5, 999_999), "tens of millions": (2e7, 99e6),
        "hundreds of millions": (2e8, 999e6), "dozens of thousands": (2e4, 99_999),
    }
)  # fmt: skip

FRACTIONS = _table(
    "half|halves=0.5 third|thirds=0.333333333333 quarter|quarters=0.25 fifth|fifths=0.2 sixth|sixths=0.166666666667 "
    "seventh|sevenths=0.142857142857 eighth|eighths=0.125 ninth|ninths=0.111111111111 tenth|tenths=0.1"
)

# What each hedge comes to: "=" near it, ">" it or more, "<" it or less, "~<" a little less, "~>" a little more.
_HEDGES = {
    "about": ("=", "about|around|some|roughly|approximately|approx|circa|ca|or so|an estimated|estimated|"
    "in the region of|in the order of|something like|more or less|nearly about|etwa|rund|ungefähr|zirka|"
    "schätzungsweise|environ|quelque|autour de|près d'environ|unos|"
    "unas|alrededor de|cerca de|aproximadamente|circa|около|примерно|приблизительно|"
    "близько|приблизно|майже близько|орієнтовно|약|대략|대체로|约|約"),
    "nearly": ("~<", "nearly|almost|close to|just under|just short of|just below|fast|beinahe|knapp|presque|près de|"
    "casi|quasi|почти|майже|거의"),
    "more than": (">", "more than|over|above|in excess of|upwards of|well over|well above|exceeding|greater than|"
    "mehr als|über|plus de|más de|plus d'|più di|более|больше|свыше|понад|більше|більш ніж|более чем"),
    "just over": ("~>", "just over|slightly more than|just above|little more than|a little over|a little more than|"
    "gut|un peu plus de|poco más de"),
    "at least": (">=", "at least|no fewer than|not less than|no less than|not fewer than|a minimum of|minimum|or more|"
    "mindestens|wenigstens|au moins|al menos|por lo menos|almeno|не менее|по меньшей мере|щонайменше|не менше|"
    "최소|적어도"),
    "up to": ("<=", "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum|"
    "or less|or fewer|"
    "bis zu|höchstens|maximal|jusqu'à|au plus|hasta|fino a|до|не более|не більше|максимум|최대"),
    "less than": ("<", "less than|fewer than|under|below|lower than|smaller than|weniger als|unter|moins de|menos de|"
    "meno di|менее|меньше|менше|менш ніж"),
}  # fmt: skip
HEDGES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {form: (name, kind) for name, (kind, forms) in _HEDGES.items() for form in forms.split("|")}
)
"""Folded words and the hedge they are, by its chief name, with what it comes to."""

AFTER_HEDGES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "or so": ("about", "="), "or more": ("at least", ">="), "or less": ("up to", "<="),
        "or fewer": ("up to", "<="), "plus": ("more than", ">"), "이상": ("at least", ">="), "이하": ("up to", "<="),
        "미만": ("less than", "<"), "여": ("more than", ">"), "餘": ("more than", ">"),
    }
)  # fmt: skip

NUMBERED = _words(
    """
    article articles section sections chapter page pages no nos nr number room route flight channel grade phase
    step paragraph para version line gate verse act scene part vol volume item rule figure fig table appendix
    class type level tier season episode week stage division lane platform track highway interstate road seat
    row unit block category round game match day game's apartment suite rank ranked aged age artikel seite
    absatz § стаття статья ст п пункт № group formula protocol resolution bill order case proposition amendment
    title exit district zone ward precinct bus train tram line's model building floor
    """
)
"""Words before a number that is a name and no amount."""

CLOCK_AFTER = _words(
    """
    am pm a.m p.m o'clock gmt utc kst est edt pst pdt bst cet cest eet msk jst uhr utc+9 local noon ч год h
    """
)

MONTHS = _words(
    """
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri
    sat sun januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août
    septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    """
)

YEAR_WORDS = _words(
    """
    in since of by from until till year the late early mid before after during through to
    """
)

STOPS = _words(
    """
    a an the this that these those his her its their our my your and or but nor of in on at by for from with
    without to into onto upon over under above below between among as than then when while where who whom which
    whose what why how is are was were be been being am do does did has have had having will would shall should
    can could may might must not no if because although though since until till before after during about around
    against across along through throughout within per each every both all any some such so yet just only also
    even still already again it he she they we you i me him them us there here said says say told tells
    according via plus minus ago earlier later always perhaps besides towards sometimes afterwards unless
    whereas toward up down out off away long wide high tall deep old worth time total respectively inside
    outside near like apiece including thus hence
    """
)
IRREGULAR = _words(
    """
    people men women children police troops dead wounded injured missing killed arrested staff aircraft sheep
    cattle personnel policemen policewomen servicemen firefighters feet teeth mice geese fish fishermen gunmen
    workmen spacecraft warships crew livestock personnel lives wives data media poor homeless jobless unemployed
    voters countrymen businessmen congressmen schoolchildren grandchildren stillborn evacuees faithful clergy
    """
)
NOT_PLURAL = _words(
    """
    was is has this its as his us always perhaps across towards besides less plus minus versus various previous
    series says does goes business was news serious dangerous famous religious nervous enormous previous
    homeless
    """
)
