"""What can be wrong with a library, each with one sentence that says what to do."""

from reader.errors import DiptychError


class LibraryError(DiptychError):
    """The library cannot be used. Reading and comparing go on without it."""

    code = "library"
    template = "The library {path} cannot be used ({reason})."


class NewerLibraryError(LibraryError):
    code = "library-newer"
    template = "The library {path} was made by a newer version of Diptych. Install that version to use it."


class ForeignFileError(LibraryError):
    code = "library-foreign"
    template = (
        "{path} is a database of another program, not a library of Diptych. Move it away or choose another folder."
    )


class DamagedLibraryError(LibraryError):
    code = "library-damaged"
    template = "The library {path} is damaged ({reason}). It can be set aside, so that a new one is begun."


class LibraryBusyError(LibraryError):
    code = "library-busy"
    template = "The library {path} is being used by another window. Try again in a moment."


class LibraryHeldError(LibraryError):
    code = "library-held"
    template = "The library {path} is open in another window. Close that window, then try again."


class LibraryFullError(LibraryError):
    code = "library-disk-full"
    template = "The library {path} could not be written because the disk is full. Free some space."


class LibraryReadOnlyError(LibraryError):
    code = "library-read-only"
    template = "The library {path} cannot be written. Change its permissions or choose another folder."


class NoBackupError(LibraryError):
    code = "library-no-backup"
    template = "There is no good backup of the library in {path}."
