"""Writing files whole or not at all. Not responsible for what is written."""

import errno
import os
import re
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import DiptychError


class WriteError(DiptychError):
    """A file could not be written; whatever stood there before is untouched."""

    code = "write"
    template = "{path} could not be written ({reason}). Choose another place."


class FolderMissingError(WriteError):
    code = "write-folder-missing"
    template = "{path} could not be written because its folder does not exist. Create the folder or choose another."


class WriteDeniedError(WriteError):
    code = "write-denied"
    template = "{path} could not be written: you may not write there. Choose another folder or change its permissions."


class TargetIsFolderError(WriteError):
    code = "write-target-folder"
    template = "{path} is a folder. Give the name of a file."


class DiskFullError(WriteError):
    code = "write-disk-full"
    template = "{path} could not be written because the disk is full. Free some space or choose another place."


class ReadOnlyDiskError(WriteError):
    code = "write-read-only"
    template = "{path} could not be written because that disk is read-only. Choose another place."


_BY_NUMBER: dict[int, type[WriteError]] = {
    errno.ENOENT: FolderMissingError,
    errno.ENOTDIR: FolderMissingError,
    errno.EACCES: WriteDeniedError,
    errno.EPERM: WriteDeniedError,
    errno.EISDIR: TargetIsFolderError,
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EROFS: ReadOnlyDiskError,
}


_ABANDONED = 3600  # seconds after which nobody can be writing a file any more


class Replacement:
    """A file in the making that takes the place of another one as a whole. Made by `replacing`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._file = os.fdopen(descriptor, "wb")

    def write(self, data: bytes) -> None:
        """Append `data`. Raises `WriteError`."""
        with _worded(self._path):
            self._file.write(data)

    def finish(self, *, lasting: bool = True) -> None:
        """Bring everything to the disk, so that not even a power cut leaves half a file. Not so for devices."""
        with _worded(self._path):
            self._file.flush()
            if lasting:
                os.fsync(self._file.fileno())
            self._file.close()

    def abandon(self) -> None:
        # Closing flushes once more, and fails once more on a full disk.
        with suppress(OSError):
            self._file.close()


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` into the file `path`, or leave everything as it was and raise `WriteError`."""
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: Path) -> Iterator[Replacement]:
    """A file to write into that takes the place of `path` when the block ends well, and vanishes when it does not.

    Follows symbolic links and keeps the permissions of a file that is replaced. What the operating system refuses
    becomes a `WriteError`; an error raised by the block itself passes through. Devices and pipes (`/dev/stdout`) are
    written to as they are: there is nothing to replace.
    """
    with _worded(path):
        special = path.exists() and not path.is_file() and not path.is_dir()
    if special:
        with _straight_into(path) as file:
            yield file
        return
    with _worded(path):
        target = path.resolve()
        if target.is_dir():
            raise TargetIsFolderError(path=str(path))
        if target.exists() and not os.access(target, os.W_OK):
            # Replacing needs no permission on the old file, but whoever protected it did not want it gone.
            raise WriteDeniedError(path=str(path))
        _sweep(target)
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
    temporary = Path(name)
    file = Replacement(path, descriptor)
    try:
        yield file
        file.finish()
        with _worded(path):
            temporary.chmod(_mode(target))
            temporary.replace(target)
    except BaseException:
        file.abandon()
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


@contextmanager
def _straight_into(path: Path) -> Iterator[Replacement]:
    with _worded(path):
        file = Replacement(path, os.open(path, os.O_WRONLY))
    try:
        yield file
        file.finish(lasting=False)
    except BaseException:
        file.abandon()
        raise


def _sweep(target: Path) -> None:
    """Remove what a write to the same place left behind when its process was killed."""
    left = re.compile(re.escape(f".{target.name[:40]}.") + r"[a-z0-9_]{8}\.part")
    with suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if left.fullmatch(entry.name) and time.time() - entry.stat().st_mtime > _ABANDONED:
                Path(entry.path).unlink()


def make_folder(folder: Path) -> None:
    """Make a folder with all above it, unless it is there. Raises `WriteError`."""
    with _worded(folder):
        folder.mkdir(parents=True, exist_ok=True)


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        kind = _BY_NUMBER.get(error.errno or 0)
        if kind is not None:
            raise kind(path=str(path)) from error
        raise WriteError(path=str(path), reason=error.strerror or type(error).__name__) from error


def _mode(target: Path) -> int:
    """Permissions for the new file: those of the old one, else what any new file gets (temporary files are private)."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return 0o666 & ~_umask()


def _umask() -> int:
    # The only portable way to read the mask is to set it; it is put back at once.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk as well, where the platform can (Windows opens no folders)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
