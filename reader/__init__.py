"""Diptych: two news reports of one event side by side.

Data flows one way: file → Article → Analysis → Comparison → window | export. Everything up to `Comparison` is plain
Python; only `reader.ui` imports Qt.
"""

APP_NAME = "Diptych"
DISTRIBUTION = "diptych-reader"


def __getattr__(name: str) -> str:
    # Reading the installed version imports an e-mail parser: too slow for a start that does not show it.
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:  # a source tree that was never installed
        return "0+unknown"
