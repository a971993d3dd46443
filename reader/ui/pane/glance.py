"""What can be shown of a file before anything that understands files is imported: the text of a plain text file.

Not responsible for reading reports: what it returns is looked at for a moment, until the report itself is there.
"""

from pathlib import Path

_LARGEST = 4_000_000  # bytes; a longer text takes longer to set than a person likes to look at nothing


def glance(path: Path) -> str | None:
    """The file's text as its article will hold it, or `None` where only a proper reading can tell."""
    if path.suffix.lower() not in (".txt", ".text"):
        return None
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    if "\0" in text or not text.strip() or text.lstrip().startswith("<"):
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
