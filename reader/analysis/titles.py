"""Words that stand before a name without being part of it. Not responsible for cutting them off (`spans`)."""

import re

_ONE_WORD = """
    acting ambassador archbishop attorney baroness baron bishop brigadier captain capt cardinal chairman chairwoman
    chair chancellor chief colonel col commander commissioner comrade congressman congresswoman coach corporal
    councillor councilman councilwoman count countess dame deputy detective director doctor dr envoy ex former gen
    general gov governor herr imam inspector judge justice king lady late lieutenant lord lt madame madam maj major
    master mayor messrs minister miss mister mme monsieur mr mrs ms mx officer pastor patriarch pope premier president
    prof professor princess queen rabbi rep representative rev reverend sen senator sergeant sgt sheikh sheriff sir
    speaker spokesman spokesperson spokeswoman superintendent supt then tsar vice
"""
_PHRASES = (
    r"prime minister",
    r"(?:under|deputy )?secretary(?:[- ]general)?",
    r"secretary of (?:state|defen[cs]e|the treasury|commerce|energy|labor|health|education|transportation)",
    r"(?:foreign|defen[cs]e|interior|finance|justice|health|education|economy|labou?r) (?:minister|secretary|chief)",
    r"minister of (?:national )?(?:foreign affairs|defen[cs]e|finance|justice|health|education|interior)",
    r"special (?:envoy|representative)",
    r"first lady",
    r"(?:crown )?prince",
    r"chief (?:executive|justice|minister|of staff)",
    r"attorney general",
    r"district attorney",
    r"police chief",
    r"vice[- ](?:president|admiral|chairman|chair|minister)",
    r"(?:major|lieutenant|brigadier)[- ]general",
    r"(?:rear[- ])?admiral",
)

TITLE = re.compile(
    rf"(?:{'|'.join(sorted((*_PHRASES, *_ONE_WORD.split()), key=len, reverse=True))})\.?(?=[\s-]|$)[\s-]*",
    re.IGNORECASE,
)
"""One title at the start of a form, with the white space that follows it."""
