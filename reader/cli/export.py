"""`diptych export`: marked passages of two reports with their sources, as they were made in the window."""

import argparse
from typing import TYPE_CHECKING

from reader.cli import streams
from reader.cli.compare import compared
from reader.cli.delivering import deliver, format_of

if TYPE_CHECKING:
    from reader.annotation.located import Located
    from reader.comparison.model import Comparison


def run(arguments: argparse.Namespace) -> int:
    """Compare, find the marks in the library, and write them. Raises `DiptychError`."""
    from reader.workflow.exporting import Order, Subject
    from reader.workflow.failure import contained

    order = Order(
        Subject(arguments.what), format_of(arguments, "md"), redacted=arguments.redacted, template=arguments.template
    )
    with contained(f"{arguments.left} and {arguments.right}"):
        comparison = compared(arguments)
        marks = _marks(arguments, comparison) if order.subject is Subject.MARKS else ()
    deliver(comparison, order, arguments.output, marks)
    return 0


def _marks(arguments: argparse.Namespace, comparison: "Comparison") -> "tuple[Located, ...]":
    """The marks wanted. What is amiss with the library, or that there are none, is told."""
    from reader.workflow.exporting import marks_between
    from reader.workflow.session import Session

    session = Session.open()
    marks = marks_between(session, comparison, tags=arguments.tag or (), colours=arguments.colour or ())
    for remark in session.remarks():
        streams.complain(remark.message)
    session.close()
    if not marks:
        streams.complain("Nothing is marked in these two reports that fits. Marks are made in the window with M.")
    return marks
