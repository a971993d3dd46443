"""Fetching an address, against a server on this machine: what works, and a named error for all that may go wrong."""

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NoReturn

import pytest

from reader import __version__
from reader.document.importers import web
from reader.document.importers.web import fetch

PAGE = "<html><body><p>Fähre</p></body></html>".encode()


class Pages(BaseHTTPRequestHandler):
    """One path for each behaviour."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        name = self.path.split("?", 1)[0].strip("/").replace("-", "_").split("/")[0]
        getattr(self, f"on_{name}", self.on_missing)()

    def log_message(self, *_: object) -> None:
        pass

    def answer(self, body: bytes, kind: str | None = "text/html; charset=utf-8", **headers: str) -> None:
        self.send_response(200)
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for header, value in headers.items():
            self.send_header(header.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def redirect(self, target: str) -> None:
        self.send_response(302)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def on_page(self) -> None:
        self.answer(PAGE)

    def on_agent(self) -> None:
        self.answer(str(self.headers["User-Agent"]).encode(), "text/plain")

    def on_pdf(self) -> None:
        self.answer(b"%PDF-1.4", "application/pdf")

    def on_image(self) -> None:
        self.answer(b"\x89PNG", "image/png")

    def on_untyped(self) -> None:
        self.answer(PAGE, None)

    def on_wrong_charset(self) -> None:
        self.answer(PAGE, "text/html; charset=iso-8859-1")

    def on_old_charset(self) -> None:
        self.answer("<p>Fähre</p>".encode("latin-1"), "text/html; charset=ISO-8859-1")

    def on_bogus_charset(self) -> None:
        self.answer(PAGE, "text/html; charset=no-such")

    def on_packed(self) -> None:
        self.answer(gzip.compress(PAGE), Content_Encoding="gzip")

    def on_bomb(self) -> None:
        self.answer(gzip.compress(b"x" * 3_000_000), Content_Encoding="gzip")

    def on_garbled(self) -> None:
        self.answer(b"this is not gzip", Content_Encoding="gzip")

    def on_moved(self) -> None:
        self.redirect("/page")

    def on_circle(self) -> None:
        self.redirect("/circle")

    def on_to_file(self) -> None:
        self.redirect("file:///etc/passwd")

    def on_nowhere(self) -> None:
        self.redirect("http://[::1")

    def on_forbidden(self) -> None:
        self.send_error(403)

    def on_missing(self) -> None:
        self.send_error(404)

    def on_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 65_536)
        except OSError:
            pass
        self.close_connection = True

    def on_drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            for _ in range(100):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass
        self.close_connection = True

    def on_silent(self) -> None:
        time.sleep(3)
        self.close_connection = True

    def on_cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"half")
        self.close_connection = True


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    server.daemon_threads = True
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("no_proxy", "*")


def test_a_page(site: str) -> None:
    got = fetch(f"{site}/page#part")
    assert got.data == PAGE
    assert (got.url, got.media_type, got.encoding) == (f"{site}/page", "text/html", "utf-8")
    assert got.retrieved.endswith("+00:00")


def test_says_honestly_who_asks(site: str) -> None:
    assert fetch(f"{site}/agent").data.decode() == f"Diptych/{__version__}"


@pytest.mark.parametrize(
    ("path", "kind"), [("pdf", "application/pdf"), ("agent", "text/plain"), ("untyped", "application/octet-stream")]
)
def test_kinds_that_are_read(site: str, path: str, kind: str) -> None:
    assert fetch(f"{site}/{path}").media_type == kind


@pytest.mark.parametrize(
    ("path", "encoding"), [("wrong-charset", None), ("bogus-charset", None), ("old-charset", "cp1252")]
)
def test_a_charset_is_believed_where_the_bytes_bear_it_out(site: str, path: str, encoding: str | None) -> None:
    assert fetch(f"{site}/{path}").encoding == encoding


def test_compressed_pages_are_unpacked(site: str) -> None:
    assert fetch(f"{site}/packed").data == PAGE


def test_redirects_are_followed_to_where_the_page_is(site: str) -> None:
    assert fetch(f"{site}/moved").url == f"{site}/page"


@pytest.mark.parametrize(
    ("path", "error", "advice"),
    [
        ("circle", web.TooManyRedirectsError, "more than 5 times"),
        ("to-file", web.WrongSchemeError, "http"),
        ("nowhere", web.WrongAddressError, "https://example"),
        ("missing", web.StatusError, r"404 \(Not Found\)"),
        ("forbidden", web.StatusError, "403"),
        ("image", web.WrongTypeError, "image/png"),
        ("cut", web.BrokenAnswerError, "try again"),
        ("garbled", web.BrokenAnswerError, "try again"),
    ],
)
def test_what_goes_wrong_is_named(site: str, path: str, error: type[web.FetchError], advice: str) -> None:
    with pytest.raises(error, match=advice):
        fetch(f"{site}/{path}")


@pytest.mark.parametrize("path", ["endless", "bomb"])
def test_too_large_is_noticed_while_it_streams(site: str, path: str) -> None:
    with pytest.raises(web.TooLargeError, match="2 MB"):
        fetch(f"{site}/{path}", size_limit=2_000_000)


@pytest.mark.parametrize("path", ["drip", "silent"])
def test_the_time_limit_is_for_everything_together(site: str, path: str) -> None:
    started = time.monotonic()
    with pytest.raises(web.TimedOutError, match=r"0\.4 seconds"):
        fetch(f"{site}/{path}", time_limit=0.4)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("path", ["drip", "silent", "endless"])
def test_cancelling_is_noticed_at_once(site: str, path: str) -> None:
    started = time.monotonic()
    with pytest.raises(web.CancelledError, match="cancelled"):
        fetch(f"{site}/{path}", cancel=lambda: time.monotonic() - started > 0.1, size_limit=10**12)
    assert time.monotonic() - started < 2


def test_nobody_listening() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with pytest.raises(web.OfflineError, match="connection"):
        fetch(f"http://127.0.0.1:{port}/")


def test_a_host_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> NoReturn:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(web.OfflineError, match=r"host\.invalid"):
        fetch("http://host.invalid/")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "data:text/html,x"]
)
def test_other_schemes_are_refused(url: str) -> None:
    with pytest.raises(web.WrongSchemeError, match="http"):
        fetch(url)


@pytest.mark.parametrize(
    "url", ["", "example.org/report", "localhost:8080/x", "http://", "http://[::1", "http://a b/", "http://h:99999/"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(web.WrongAddressError, match="https://example"):
        fetch(url)
