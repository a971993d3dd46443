"""A few of Qt's flags as plain numbers, for setting properties before the first paint, and room kept for what follows.

The namespace `Qt` builds more than a hundred enumerations when it is first imported, which takes longer than to build
and paint the window; Qt's property system takes the numbers. After the first paint `Qt` itself is used.
A test holds each against its name in `Qt`.
"""

PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
NO_FOCUS = 0  # Qt.FocusPolicy.NoFocus
ICON_ALONE = 0  # Qt.ToolButtonStyle.ToolButtonIconOnly
TEXT_BESIDE_ICON = 2  # Qt.ToolButtonStyle.ToolButtonTextBesideIcon
ALWAYS_OFF = 1  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff
SELECTABLE = 3  # Qt.TextInteractionFlag.TextSelectableByMouse | TextSelectableByKeyboard
CENTRED = 0x84  # Qt.AlignmentFlag.AlignCenter

# Pixels kept free in the first paint, so that nothing moves when what belongs there is made.
GUTTER_WIDTH = 52
RULER_WIDTH = 22
INNER_MARGIN = 32  # between the edge of a pane's column and its words
