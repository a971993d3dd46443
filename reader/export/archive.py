"""Files that are archives inside, written so that the same content is the same bytes on any day and machine."""

import io
import zipfile

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can say


def settled(data: bytes) -> bytes:
    """The archive again, each part dated alike. Parts keep their order, and stay packed or not as they were."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w") as target:
        for part in source.infolist():
            entry = zipfile.ZipInfo(part.filename, _LONG_AGO)
            entry.compress_type = part.compress_type
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            target.writestr(entry, source.read(part), compresslevel=6)
    return written.getvalue()
