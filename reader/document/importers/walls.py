"""Pages that are not the article they stand for: consent walls, log-in pages, paywalls, script shells, error pages.

Judges by what little text a page has; a real article that carries a cookie banner or a subscription box passes.
"""

import re

from lxml.etree import _Element

from reader.document.model import Remark
from reader.errors import InputError

ENOUGH_WORDS = 120
"""An article body of so many words is an article, whatever else the page says."""
_TEASER_WORDS = 25
_SENTENCE_WORDS = 10  # one sentence of an article makes the page an article
_SHORT_LINE = 12
_WALL_PAGE_WORDS = 700


class ConsentWallError(InputError):
    code = "consent-wall"
    template = "{name} holds only a cookie or consent notice; accept it in a browser and save the article's page again."


class PaywallError(InputError):
    code = "paywall"
    template = (
        "{name} holds only a subscription notice; open the full article in a browser and save it, or paste its text."
    )


class LoginPageError(InputError):
    code = "login-page"
    template = "{name} is a log-in page; log in with a browser and save the article's page, or paste its text."


class ScriptShellError(InputError):
    code = "script-shell"
    template = (
        "{name} shows its text only by scripts, which are not run; save it from a browser as MHTML or paste its text."
    )


class RobotCheckError(InputError):
    code = "robot-check"
    template = "{name} only asks whether you are a robot; open the article in a browser and save it, or paste its text."


class FramesetError(InputError):
    code = "frameset"
    template = "{name} only refers to other pages in frames; open the frame with the article and save that."


class NoArticleError(InputError):
    code = "no-article"
    template = "{name} shows no text; check that it is the article's page, or paste the text."


def _worded(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})", re.I | re.S)


_CONSENT = _worded(
    r"we (?:and our \d* ?partners )?(?:use|store|value).{0,60}(?:cookies|privacy|information on a device)",
    r"accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent)|before you continue|consent to",
    r"your privacy (?:choices|matters)|gdpr|ccpa|wir (?:und unsere .{0,30})?(?:verwenden|nutzen) cookies",
    r"cookies? akzeptieren|accepter (?:les|tous les) cookies|aceptar (?:las |todas las )?cookies",
)
_PAYWALL = _worded(
    r"subscribe (?:now |today )?(?:to|for) (?:continue|read|full|unlimited|keep|get)",
    r"(?:already a|become a|for|to) (?:subscriber|member)s?(?: only)?\b|subscriber[- ]only|premium (?:content|article)",
    r"to (?:continue|keep) reading|continue reading (?:with|this)|unlock (?:this|the) (?:article|story)",
    r"(?:this|the) (?:article|content|story) is (?:only |exclusively )?(?:available )?(?:for|to|reserved for) (?:our )?"
    r"(?:paying |paid |registered )?(?:subscribers|members|readers)",
    r"(?:free|monthly) articles? (?:left|remaining|limit)|reached your (?:article )?limit|start your (?:free )?trial",
    r"weiterlesen mit|nur für abonnenten|réservé aux abonnés|exclusivo para (?:assinantes|suscriptores)",
    r"только для подписчиков|구독자 전용|유료 회원",
)
_LOGIN = _worded(
    r"(?:log|sign) ?in (?:to (?:continue|your|read|view)|with|below)|forgot(?:ten)? (?:your )?password|remember me",
    r"create (?:an|your) account|don['’]t have an account|enter your (?:e-?mail|password)",
    r"anmelden|passwort vergessen|mot de passe oublié|비밀번호|로그인",
)
_SCRIPTS = _worded(
    r"(?:enable|turn on|activate|requires?|needs?|without) java ?script",
    r"java ?script (?:is |must be |to be )?(?:disabled|required|enabled|not)",
    r"bitte aktivieren sie javascript|activer javascript|habilitar? javascript|включите javascript",
)
_ROBOT = _worded(
    r"are you a (?:robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|not a robot|captcha",
    r"unusual (?:traffic|activity)|checking your browser|press (?:&|and) hold",
    r"access (?:to this page )?(?:has been |is )?denied",
)
_ADDRESS = _worded(
    r"(?:you|your|we|our)\b|already a|unlock|(?:log|sign) ?in\b",
    r"bitte|sie\b|vous\b|votre|usted|você|ваш|вы\b|당신|하세요",
)
_WAITING = _worded(r"loading|please wait|laden|chargement|cargando|carregando|загрузка|로딩")


def examine(tree: _Element, name: str, page_text: str, body_text: str) -> tuple[Remark, ...]:
    """Remarks on a teaser; raises an `InputError` where the page has no article text at all.

    `page_text` is all visible text, `body_text` what was taken for the article.
    """
    page_words, body_words = len(page_text.split()), len(body_text.split())
    # The shortest real reports have fewer words than a long consent notice: the notice must be in the body itself.
    if body_words >= 2 * ENOUGH_WORDS or (body_words >= ENOUGH_WORDS and not _wall_in(body_text)):
        return ()
    if page_words < 10:
        _refuse_blank(tree, name, page_text)
    rest = page_text if page_words <= _WALL_PAGE_WORDS else body_text
    sentences = _article_words(body_text)
    if sentences < _SENTENCE_WORDS:
        _refuse_wall(tree, name, "\n".join(filter(_is_wall, rest.split("\n"))), page_words)
    if not page_text.strip():
        raise NoArticleError(name=name)
    if any(_PAYWALL.search(line) for line in page_text.split("\n") if _is_wall(line)) and sentences < ENOUGH_WORDS:
        return (Remark("teaser", "Only the beginning of the article is in this page; the rest is behind a paywall."),)
    if body_words < _TEASER_WORDS:
        return (Remark("little-text", "Hardly any article text was found in this page; the whole page is shown."),)
    return ()


def _refuse_wall(tree: _Element, name: str, text: str, page_words: int) -> None:
    """Raise what fits best where every sentence of the page belongs to a wall."""
    if _ROBOT.search(text) and page_words < ENOUGH_WORDS * 2:
        raise RobotCheckError(name=name)
    if _has_password_field(tree) and _LOGIN.search(text):
        raise LoginPageError(name=name)
    if _PAYWALL.search(text):
        raise PaywallError(name=name)
    if _CONSENT.search(text):
        raise ConsentWallError(name=name)
    if _SCRIPTS.search(text) and page_words < ENOUGH_WORDS:
        raise ScriptShellError(name=name)


def _refuse_blank(tree: _Element, name: str, page_text: str) -> None:
    if next(tree.iter("frame"), None) is not None:
        raise FramesetError(name=name)
    unscripted = " ".join("".join(map(str, element.itertext())) for element in tree.iter("noscript"))
    waiting = not page_text.strip() or _WAITING.search(page_text)
    if _SCRIPTS.search(f"{unscripted} {page_text}") or (waiting and _has_program(tree)):
        raise ScriptShellError(name=name)
    if not page_text.strip():
        raise NoArticleError(name=name)


def _article_words(body: str) -> int:
    """Words of the lines that are running text and no part of a wall."""
    lines = (line for line in body.split("\n") if not _is_wall(line))
    return sum(count for line in lines if (count := len(line.split())) >= 8)


def _wall_in(text: str) -> bool:
    return any(pattern.search(text) for pattern in (_CONSENT, _PAYWALL, _LOGIN, _SCRIPTS, _ROBOT))


def _is_wall(line: str) -> bool:
    """Whether a line is a wall's: it speaks to the reader, where an article only speaks of such things."""
    return _wall_in(line) and (len(line.split()) <= _SHORT_LINE or _ADDRESS.search(line) is not None)


def _has_program(tree: _Element) -> bool:
    return any("json" not in (script.get("type") or "").lower() for script in tree.iter("script"))


def _has_password_field(tree: _Element) -> bool:
    return any((field.get("type") or "").lower() == "password" for field in tree.iter("input"))
