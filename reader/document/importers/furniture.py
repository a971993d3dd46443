"""What stands inside an article's column without being the article: prompts, teasers, credits, share buttons.

Pure functions over one block's text, tags and class names. The rules are about how news pages are commonly built and
worded; none is about one site.
"""

import re
from collections.abc import Container

_FLAGS = re.I | re.S


def _hooked(*names: str) -> re.Pattern[str]:
    """Matches class names that are, or hold between hyphens, one of `names`."""
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(names)})(?:$|[\s_-])")


def _worded(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), _FLAGS)


_FURNITURE_HOOKS = _hooked(
    r"newsletters?|subscri(?:be|ption|ptions)|sign-?up|paywall",
    r"related(?:-?(?:articles?|posts?|stories|links?|content|topics))?|recirc\w*|recommend(?:ed|ations?)",
    r"read-?(?:more|next|also)|more-?(?:from|stories|on)|also-?(?:read|on)|most-?(?:read|popular)|trending",
    r"promos?|promotion|teasers?|outbrain|taboola|sponsor(?:ed)?|advert\w*|ads?",
    r"share(?:-?(?:bar|tools?|buttons?|links?))?|sharing|social(?:-?\w+)?|comments?(?:-?\w+)?|disqus\w*|respond",
    r"author-?(?:bio|box|info|card|about)|about-?(?:the-?)?author|bio|byline-?bio",
    r"cookies?|consent|gdpr|breadcrumbs?|toolbar|tag(?:s|list|cloud)|copyright|site-?footer",
    r"reprints?|print-?only|popup|modal|tooltip",
)
_CAPTION_HOOKS = _hooked(r"\w*-?captions?(?:-?\w+)?|image-?credits?|photo-?credits?|credits?")
_BYLINE_HOOKS = _hooked(r"by-?lines?(?:-?\w+)?|authors?(?:-?\w+)?|article-?by|writers?|contributors?")
_STANDFIRST_HOOKS = _hooked(
    r"stand-?first|dek|sub-?(?:title|headline|head|hed)|lede?|summary|excerpt|intro(?:duction)?|description|teaser"
)
_EMBED_HOOKS = _hooked(r"twitter-tweet|tweet|instagram-media|fb-post|bluesky-embed|mastodon-embed")

_LABELS = _worded(
    r"(?:comments?|tags?|topics|loading|home|tweet|e-?mail|print(?: article)?|share(?: this)?(?: article| story)?"
    r"|advertisements?|anzeige|werbung|publicité|publicidad(?:e)?|реклама|광고|order reprints"
    r"|more|read more|see also|related(?: articles| stories| links)?|leggi anche|lire aussi|lee también|leia também"
    r"|lesen sie auch|читайте также|관련기사|thank you|thanks|sorry|thanks for signing up|thank you for subscribing"
    r"|story continues below(?: advertisement)?)[\s!.:…]*",
)
_POINTERS = _worded(
    r"\W*(?:related(?: (?:article|story|video|coverage))?|read (?:more|next|also|it here)|more|see also|also read"
    r"|watch(?: also)?|don['’]t miss|recommended|must read|leggi anche(?: su)?|lire aussi|à lire|lee también"
    r"|lea también|leia(?: também| mais)|lesen sie (?:auch|mehr)|mehr zum thema|lees ook|читайте также|관련기사)"
    r"\s*[:：>»|]",
)
_PROMPTS = _worded(
    r"\b(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|updates|alerts|channel|podcast|free trial)\b",
    r"\bnewsletters?\b.{0,60}\b(?:sign up|subscribe|inbox|here)\b",
    r"\b(?:delivered|straight|right|directly|sent)\b.{0,20}\b(?:in|to|into|through) your"
    r" (?:inbox|letterbox|mailbox|door)\b",
    r"\bget (?:unlimited )?access to\b.{0,120}\b(?:subscri|trial|per month|first year)",
    r"\bfor your personal,? non-?commercial use\b|\bthis article has been sent to\b|\benable javascript\b",
    r"\bhave a (?:news )?tip\?|^\W*tell us what you think\b|^\W*send us your\b",
    r"\bsupport (?:our|independent) journalism\b",
    r"\ban error (?:has )?occurred, please\b|^there was an error processing\b|\bkeep an eye on your inbox\b",
    r"\bdownload (?:our|the) .{0,20}\bapp\b",
)
_CLICKS = _worded(r"\bclick here (?:to|for)\b")
_NETWORKS = r"(?:twitter|facebook|instagram|telegram|whatsapp|linkedin|youtube|bluesky|mastodon|threads)"
_CONTACTS = _worded(
    rf"\W*(?:follow|like|find|join)\b (?:us|me|him|her|them|@\w+|(?:[A-Z]\S+ ){{1,4}}(?=on\b))"
    rf".{{0,80}}(?:@|\b{_NETWORKS}\b)",
    r"\W*(?:contact|e-?mail|reach|write to)\b.{0,100}\w@\w",
    r".{0,160}\b(?:can|may) be (?:reached|contacted) (?:at|on|by|via)\b",
    r"\W*(?:https?://|www\.|twitter\.com/|@)\S+\W*$|\W*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$",
)
_COPYRIGHT = _worded(r"\W*(?:copyright\b|©|ⓒ|\(c\)\s*\d{4})", r".*\ball rights reserved\b", r".*무단\s?전재")
_CREDITS = _worded(
    r"\W*(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated|written|story)"
    r"(?: and \w+)? by\b",
    r"\W*(?:sources?:|with (?:inputs|agency|agencies)\b|mit material von\b|avec\s+(?:afp|reuters|ap)\b)",
    r".{0,300}\bcontributed to this (?:report|story|article|post|piece)\b",
)
_BYLINE = re.compile(r"(?:by|von|par|por|di|от|автор:?|글|words:)\s+\w", re.I)
_DATE_LINE = re.compile(
    r"\b(?:19|20)\d\d[-./년 ]\s?\d{1,2}[-./월 ]\s?\d{1,2}|\b\d{1,2}[-./ ]\s?\d{1,2}[-./ ]\s?(?:19|20)\d\d\b|"
    r"\b\d{1,2}(?:st|nd|rd|th|\.|º)?\s(?:de )?[^\W\d]{3,12}\.?(?: de)?,?\s(?:19|20)\d\d\b|"
    r"\b[^\W\d]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b"
)
_LONGEST_PROMPT = 60  # words; a longer block that mentions a newsletter is a paragraph about one


def is_prompt(text: str) -> bool:
    """Whether a block asks the reader to do something, points elsewhere or states rights."""
    text = text.strip()
    words = len(text.split())
    if words > _LONGEST_PROMPT:
        return False
    if _LABELS.fullmatch(text) or _COPYRIGHT.match(text):
        return True
    if words <= 30 and (_POINTERS.match(text) or _CLICKS.search(text)):
        return True
    return bool(_PROMPTS.search(text) or (words <= 40 and _CONTACTS.match(text)))


def is_credit(text: str) -> bool:
    """Whether a block names who reported, edited or supplied the article."""
    return len(text.split()) <= _LONGEST_PROMPT and _CREDITS.match(text.strip()) is not None


def is_byline(text: str, hooks: tuple[str, ...], authors: tuple[str, ...]) -> bool:
    """Whether a short block names the author: by its words, a name the markup states, or the class names around it."""
    words = text.split()
    if len(words) > 25 or is_prompt(text):
        return False
    if len(words) <= 14 and _BYLINE.match(text.strip()):
        return True
    folded = text.casefold()
    if any(author.casefold() in folded for author in authors):
        return len(words) <= 14
    return len(words) <= 8 and any(map(_BYLINE_HOOKS.search, hooks[-2:])) and _mostly_names(words)


def is_date_line(text: str) -> bool:
    """Whether a short block says when the page was published or changed."""
    return len(text.split()) <= 12 and _DATE_LINE.search(text) is not None


def _mostly_names(words: list[str]) -> bool:
    names = sum(1 for word in words if word[0].isupper() or not word[0].isascii())
    return names > len(words) / 2


def is_caption(path: tuple[str, ...], hooks: tuple[str, ...], common: Container[str]) -> bool:
    """Whether a block stands in a caption. `common` class names surround much of the article and say nothing."""
    return "figcaption" in path[-8:] or any(hook not in common and _CAPTION_HOOKS.search(hook) for hook in hooks[-4:])


def is_standfirst(hooks: tuple[str, ...]) -> bool:
    return any(map(_STANDFIRST_HOOKS.search, hooks[-3:]))


def is_embed(path: tuple[str, ...], hooks: tuple[str, ...]) -> bool:
    """Whether a block is a post of a social network set into the article as a quotation."""
    return any(
        tag == "blockquote" and _EMBED_HOOKS.search(hook) is not None for tag, hook in zip(path, hooks, strict=True)
    )


def is_furniture(hooks: tuple[str, ...], common: Container[str]) -> bool:
    """Whether class names around a block, other than the `common` ones, mark furniture."""
    return any(hook and hook not in common and _FURNITURE_HOOKS.search(hook) for hook in hooks)
