"""Pages that are a wall instead of an article say so; articles that carry a banner are read."""

import pytest

from reader.document.importers import html
from reader.document.importers.walls import (
    ConsentWallError,
    FramesetError,
    LoginPageError,
    NoArticleError,
    PaywallError,
    RobotCheckError,
    ScriptShellError,
)
from reader.errors import InputError

CONSENT = (
    "<div id='consent'><h1>Before you continue</h1><p>We and our 212 partners store and access information on a "
    "device, such as cookies, and process personal data. You can accept or manage your choices.</p>"
    "<button>Accept all cookies</button><button>Manage</button></div>"
)
PAYWALL = (
    "<div class='paywall'><h2>Subscribe to continue reading</h2><p>Unlock this article with a free trial of a month. "
    "Already a subscriber? Log in.</p></div>"
)
SENTENCE = "<p>The board of Port Ellery, which met on Tuesday, voted by seven to two to keep the old ferry.</p>"


def page(body: str) -> bytes:
    return f"<html><head><title>Ferry</title></head><body>{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("body", "error", "advice"),
    [
        (CONSENT, ConsentWallError, "accept it in a browser"),
        (f"<h1>Ferry stays</h1>{PAYWALL}", PaywallError, "open the full article"),
        (
            "<form><p>Log in to continue</p><input name=u><input type=password><button>Log in</button>"
            "<p>Forgotten password? Create an account.</p></form>",
            LoginPageError,
            "log in with a browser",
        ),
        ("<div id=root></div><noscript>You need to enable JavaScript.</noscript>", ScriptShellError, "scripts"),
        ("<div id=app>Loading…</div><script src=/app.js></script>", ScriptShellError, "scripts"),
        ("<p>Please enable JavaScript to view this page.</p>", ScriptShellError, "scripts"),
        ("<h1>One moment</h1><p>Verifying you are human. This may take a few seconds.</p>", RobotCheckError, "robot"),
        ("<p> </p><img src=x.png>", NoArticleError, "no text"),
    ],
)
def test_a_wall_is_named_with_what_to_do(body: str, error: type[InputError], advice: str) -> None:
    with pytest.raises(error, match=advice) as raised:
        html.read(page(body), "ferry.html")
    assert str(raised.value).startswith("ferry.html")


def test_frames_alone_are_named() -> None:
    with pytest.raises(FramesetError, match="frames"):
        html.read(b"<html><frameset cols='20%,80%'><frame src=a.html><frame src=b.html></frameset></html>", "f.html")


def codes(data: bytes) -> set[str]:
    return {remark.code for remark in html.read(data, "ferry.html").remarks}


def test_a_teaser_before_a_paywall_is_remarked_on() -> None:
    teaser = f"<article><h1>Ferry stays</h1>{SENTENCE}{SENTENCE.replace('seven', 'six')}</article>{PAYWALL}"
    assert "teaser" in codes(page(teaser))


@pytest.mark.parametrize("banner", [CONSENT, PAYWALL, CONSENT + PAYWALL])
def test_an_article_with_a_banner_is_read_without_a_remark(banner: str) -> None:
    numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    body = "".join(SENTENCE.replace("two", number) for number in numbers)
    data = page(f"{banner}<article><h1>Ferry stays</h1>{body}</article>{banner}")
    assert not codes(data) & {"teaser", "little-text"}


def test_an_article_about_cookies_and_subscriptions_is_read() -> None:
    text = (
        "<p>Regulators said on Tuesday that sites must let people refuse cookies as easily as they accept cookies, and "
        "that a cookie policy hidden in small print is not consent to anything.</p><p>Publishers who ask readers to "
        "subscribe to read the news are not affected, the regulator said, as long as the choice is honest.</p>"
        "<p>The rules come into force next spring; the first checks will follow in the summer, a spokeswoman said.</p>"
    )
    draft = html.read(page(f"<article><h1>New rules for cookies</h1>{text}</article>"), "cookies.html")
    assert "Regulators said on Tuesday" in draft.text


@pytest.mark.parametrize("banner", ["", CONSENT])
def test_a_short_report_is_read(banner: str) -> None:
    draft = html.read(page(f"<article><h1>Ferry stays</h1>{SENTENCE}</article>{banner}"), "short.html")
    assert "voted by seven to two" in draft.text
