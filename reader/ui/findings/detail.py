"""A finding in full below the list: nothing is cut here, and what can be done about it stands as links.

A text that can be selected and read aloud. Says which action is wanted; does nothing itself.
"""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser

from reader.ui import words
from reader.ui.findings.row import Detail, Line, Stretch
from reader.ui.findings.stretches import as_html, change_styles
from reader.ui.theme import Theme

_MOST = 20_000
"""Code points of one text that are shown: a whole report in quotation marks would take seconds to set."""


class DetailView(QTextBrowser):
    """`offer_text` words the id of an action as a link."""

    wanted = Signal(str)  # id of an action

    def __init__(self, offer_text: Callable[[str], str]) -> None:
        super().__init__()
        self._offer_text = offer_text
        self._theme: Theme | None = None
        self._detail: Detail | None = None
        self.setObjectName("detail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("The finding in full"))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(16, 12, 12, 8)
        self.anchorClicked.connect(lambda url: self.wanted.emit(url.path()))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.show_detail(self._detail)

    def show_detail(self, detail: Detail | None) -> None:
        self._detail = detail
        if detail is None or self._theme is None:
            self.clear()
            return
        self.document().setDefaultStyleSheet(_styles(self._theme))
        self.setHtml(_html(detail, self._offer_text))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002, N802 - Qt's name
        """Nothing is ever loaded for a text, from nowhere."""
        return None


def _html(detail: Detail, offer_text: Callable[[str], str]) -> str:
    parts = [f"<h4>{escape(detail.title)}</h4>"]
    for line in detail.lines:
        label = line.label or (words.in_report(line.side) if line.side else "")
        if label:
            parts.append(f'<p class="label">{escape(label)}</p>')
        parts.append(f'<p class="{"said" if line.side else "note"}">{as_html(_cut(line))}</p>')
    if detail.offers:
        links = " &nbsp; ".join(f'<a href="{offer}">{escape(offer_text(offer))}</a>' for offer in detail.offers)
        parts.append(f'<p class="offers">{links}</p>')
    return "".join(parts)


def _cut(line: Line) -> Line:
    room = _MOST
    kept = []
    for stretch in line.stretches:
        kept.append(Stretch(stretch.text[:room], stretch.change))
        room -= len(stretch.text)
        if room <= 0:
            kept.append(Stretch("…"))
            break
    return Line(tuple(kept), line.side, line.label)


def _styles(theme: Theme) -> str:
    colours = theme.colours
    return (
        f"h4 {{ color: {colours['ink']}; font-size: 11pt; font-weight: 600; margin: 0 0 6px 0; }}"
        f"p {{ margin: 0 0 6px 0; color: {colours['ink']}; }}"
        f".label {{ color: {colours['soft']}; margin: 6px 0 1px 0; }}"
        f".note {{ color: {colours['soft']}; }}"
        ".offers { margin-top: 8px; }"
        f"a {{ color: {colours['accent']}; text-decoration: underline; }}" + change_styles(theme)
    )
