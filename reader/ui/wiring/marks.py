"""The connections of `ui/wiring` that concern what the person marks. Nothing but connections here either."""

from typing import TYPE_CHECKING

from reader.ui.pane.note_painter import COLOURS
from reader.ui.pane.text_menu import fill_text_menu

if TYPE_CHECKING:
    from reader.ui.findings.page import Page
    from reader.ui.wiring import Wiring


def join_marks(wiring: "Wiring") -> None:
    """Panes, keys and menus with the marks."""
    actions, made, marking, desk = wiring.parts.actions, wiring.made, wiring.marking, wiring.desk
    # Before anything else hears of it.
    wiring.window.closing.connect(marking.finishing)
    desk.reports_changed.connect(marking.finishing)
    desk.reports_changed.connect(made.show)
    desk.state_changed.connect(lambda state: made.load() if state == "half" else None)
    made.changed.connect(marking.show)
    made.changed.connect(wiring.reading.overviews.show_notes)
    made.said.connect(wiring.parts.messages.show_message)
    for side, pane in enumerate(wiring.panes):
        pane.touched.connect(lambda point, side=side: marking.touch(side, point))
        pane.walked.connect(lambda before, point, side=side: marking.pass_by(side, before, point))
        pane.menu_wanted.connect(lambda _, point, side=side: marking.point_at(side, point))
        pane.menu_wanted.connect(lambda menu, _: fill_text_menu(menu, actions))
    actions["mark"].triggered.connect(lambda: marking.mark(""))
    for colour in COLOURS:
        actions[f"colour_{colour}"].triggered.connect(lambda _=False, colour=colour: marking.mark(colour))
    actions["copy_cited"].triggered.connect(marking.copy_cited)
    actions["pair_passages"].triggered.connect(marking.want_pair)
    actions["note"].triggered.connect(marking.write)
    actions["remove_note"].triggered.connect(marking.remove_current)
    actions["next_note"].triggered.connect(lambda: marking.step(1))
    actions["previous_note"].triggered.connect(lambda: marking.step(-1))
    marking.relation_wanted.connect(lambda: wiring.relations.ask(wiring.travel.asking_place()))
    wiring.relations.chosen.connect(marking.pair)
    marking.went.connect(wiring.travel.to_spans)
    marking.told.connect(wiring.travel.tell)
    marking.said.connect(wiring.parts.messages.show_message)


def join_notes(wiring: "Wiring", page: "Page") -> None:
    """The tab of notes, once it is made."""
    from reader.ui.findings.notes_page import NotesPage

    assert isinstance(page, NotesPage)
    made, marking, editor = wiring.made, wiring.marking, page.editor
    made.changed.connect(page.show_notes)
    marking.current_changed.connect(page.show_current)
    page.chosen.connect(marking.go)
    page.current_changed.connect(marking.select)
    page.recolour_wanted.connect(marking.recolour)
    page.removal_wanted.connect(marking.remove)
    editor.note_written.connect(marking.write_note)
    editor.tags_written.connect(marking.tag)
    editor.relation_chosen.connect(marking.relate)
    editor.place_wanted.connect(marking.place_again)
    marking.finishing.connect(editor.finish)
    page.show_notes(made.found)
    page.show_current(marking.current)
