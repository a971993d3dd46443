"""Whether a few words look like a person's name, as in bylines. Shapes and short word lists only, no gazetteer."""

import re

_PARTICLES = frozenset(
    {"de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "el", "al",
     "bin", "ibn", "ben", "ter", "ten", "y", "e", "af", "av"}
)  # fmt: skip
_NOT_PERSONS = """
news daily times post desk staff agency agencies team blog reporter reporters correspondent correspondents editor
editors editorial writer writers bureau herald tribune journal gazette press media network radio tv television
magazine online service international national office board wire weekly today report review newsroom group
contributor contributors author columnist chief senior special our the company inc ltd police government ministry
university institute january february march april may june july august september october november december monday
tuesday wednesday thursday friday saturday sunday am pm photo photos image images video redaktion rédaction redacción
redazione merkezi
"""
_OTHER_WORDS = frozenset(_NOT_PERSONS.split())
_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간견당"
)
_DOUBLE_SURNAMES = ("남궁", "황보", "제갈", "선우", "독고", "사공", "서문")
_HANGUL = re.compile(r"[가-힣]+")
_WORD = re.compile(r"[^\W\d_][\w'’.\-‐]*")
_ELIDED = re.compile(r"(?:d|al|el|ad)[-'’][^\W\d_]")
_PAPER = re.compile(
    r"(?:\b(?:Times|Post|Gazette|Herald|Tribune|Journal|Daily|Weekly|Chronicle|Courier|Ledger|Observer|Star|Mail|Echo|"
    r"Standard|Telegraph|Mirror|Express|Globe|Wire|Press|Review|Bulletin|Dispatch|Examiner|Inquirer|Register|Sentinel|"
    r"Argus|Advertiser|News|Blog|Monitor|Independent|Record|Reporter|Today|Zeitung|Nachrichten|Anzeiger|Tagblatt)|"
    r"일보|신문|뉴스)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:reporter|correspondent|writer|editor|columnist|contributor|bureau chief|producer|analyst|photographer|"
    r"journalist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|correspondant[e]?|redactor[a]?|corresponsal|"
    r"giornalista|jornalista|корреспондент|редактор)s?\b",
    re.IGNORECASE,
)
KOREAN_ROLE = re.compile(r"\s*(?:[가-힣]{0,6}(?:기자|특파원|논설위원|위원|앵커|칼럼니스트|통신원|PD|인턴))$")


def is_person(words: str) -> bool:
    """Whether `words` have the shape of one person's name."""
    words = words.strip()
    if _HANGUL.fullmatch(words):
        return (len(words) in {2, 3} and words[0] in _SURNAMES) or (
            len(words) in {3, 4} and words.startswith(_DOUBLE_SURNAMES)
        )
    parts = words.split()
    if not 2 <= len(parts) <= 5 or not all(_WORD.fullmatch(part) for part in parts):
        return False
    if any(part.lower().strip(".") in _OTHER_WORDS for part in parts):
        return False
    capital = [part[0].isupper() or _ELIDED.match(part) is not None for part in parts]
    return capital[-1] and all(
        is_capital or part.lower() in _PARTICLES for part, is_capital in zip(parts, capital, strict=True)
    )


def is_title_like(words: str) -> bool:
    """Whether `words` can be the name of an outlet or blog: a few words, none but little ones beginning low."""
    parts = words.split()
    little = {"of", "and", "the", "de", "der", "die", "das", "du", "la", "le", "in", "for"}
    return (
        len(words) <= 40
        and len(parts) <= 5
        and not any(part[0].islower() and part not in little and "." not in part for part in parts)
    )


def is_masthead(words: str) -> bool:
    """Whether `words` have the form of a newspaper's name: capitalised, and with a word such papers are called by."""
    parts = words.split() if len(words) <= 60 else []
    capital = bool(parts) and all(
        part[0].isupper() or part.lower() in {"of", "and", "the", "de", "der"} for part in parts
    )
    return len(parts) <= 6 and capital and _PAPER.search(words) is not None


def is_reporting_from(words: str) -> bool:
    """Whether `words` say where the writer was, as lines under a bare name do ("Reporting from Kyiv")."""
    return len(words) <= 60 and re.match(r"(?:reporting|reports?)\s+(?:from|in)\s", words, re.IGNORECASE) is not None


def is_role(words: str) -> bool:
    """Whether `words` name a job in a newsroom ("Staff Writer", "Seoul correspondent")."""
    return len(words) <= 60 and _ROLE.search(words) is not None
