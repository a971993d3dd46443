"""Diptych: two news reports of one event side by side.

Data flows one way: file → Article → Analysis → Comparison → window | export. Everything up to `Comparison` is plain
Python; only `reader.ui` imports Qt.
"""

from importlib.metadata import PackageNotFoundError, version

APP_NAME = "Diptych"
DISTRIBUTION = "diptych-reader"

try:
    __version__ = version(DISTRIBUTION)
except PackageNotFoundError:  # a source tree that was never installed
    __version__ = "0+unknown"
