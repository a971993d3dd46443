"""A file is written whole or not at all, and what went wrong is said."""

import errno
import os
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.workflow import atomic
from reader.workflow.atomic import make_folder, replacing, write_atomically

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_everything_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "out.json", b"{}")
    assert (tmp_path / "out.json").read_bytes() == b"{}"
    assert names(tmp_path) == ["out.json"]


@pytest.mark.skipif(os.name != "posix", reason="permissions as on POSIX")
def test_a_new_file_gets_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_atomically(tmp_path / "out", b"x")
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="permissions as on POSIX")
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_an_error_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")

    def interrupted() -> None:
        with replacing(target) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["out"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(atomic.FolderMissingError, match="folder does not exist"):
        write_atomically(tmp_path / "missing" / "out", b"x")


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(atomic.WriteError):
        write_atomically(tmp_path / "file" / "out", b"x")
    with pytest.raises(atomic.WriteError):
        make_folder(tmp_path / "file" / "deeper")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(atomic.TargetIsFolderError, match="is a folder"):
        write_atomically(tmp_path, b"x")


def test_a_name_too_long_is_reported(tmp_path: Path) -> None:
    with pytest.raises(atomic.WriteError, match="could not be written"):
        write_atomically(tmp_path / ("x" * 300), b"x")
    assert names(tmp_path) == []


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(atomic.WriteDeniedError, match="may not write"):
            write_atomically(tmp_path / "out", b"x")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    target.chmod(0o400)
    with pytest.raises(atomic.WriteDeniedError):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EACCES, atomic.WriteDeniedError),
        (errno.EROFS, atomic.ReadOnlyDiskError),
        (errno.ENOSPC, atomic.DiskFullError),
        (errno.EIO, atomic.WriteError),
    ],
)
def test_what_the_disk_refuses_at_the_end_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[atomic.WriteError]
) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")

    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(kind) as caught:
        write_atomically(target, b"new")
    assert type(caught.value) is kind
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["out"]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for 64 kB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small file system can be mounted by root only")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(not ROOT, reason="a small file system can be mounted by root only")
def test_a_full_disk_keeps_the_old_file(tiny_disk: Path) -> None:
    target = tiny_disk / "out"
    write_atomically(target, b"old")
    with pytest.raises(atomic.DiskFullError, match="disk is full"):
        write_atomically(target, b"x" * 200_000)
    assert target.read_bytes() == b"old"
    assert names(tiny_disk) == ["out"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no named pipes")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_atomically(pipe, b"all of it")
        assert os.read(reading, 100) == b"all of it"
    finally:
        os.close(reading)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_what_a_killed_write_left_behind_goes_with_the_next_one(tmp_path: Path) -> None:
    left, fresh, strange = (tmp_path / f".out.html.{word}.part" for word in ("abcd_123", "wxyz9876", "notes"))
    for path in (left, fresh, strange):
        path.write_bytes(b"half")
    os.utime(left, (1, 1))
    os.utime(strange, (1, 1))
    write_atomically(tmp_path / "out.html", b"whole")
    assert (tmp_path / "out.html").read_bytes() == b"whole"
    assert not left.exists()
    assert fresh.exists()
    assert strange.exists()


def test_a_folder_is_made_with_all_above_it_unless_it_is_there(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
