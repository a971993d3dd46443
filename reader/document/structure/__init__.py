"""The parts of a report, found in plain text: headline, byline, paragraphs, captions, and what belongs to the page.

`find_blocks` is all that others need.
"""

from reader.document.structure.roles import find_blocks
from reader.document.structure.traits import Piece

__all__ = ["Piece", "find_blocks"]
