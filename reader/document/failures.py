"""Why a file cannot be read as a report: one class for each reason, one sentence for the person.

Not responsible for addresses on the web (`importers.web`) nor for finding out what is wrong; that is done where the
bytes are looked at.
"""

from reader.errors import InputError, UsageError


class MissingFileError(InputError):
    code = "missing-file"
    template = "{name} does not exist; check the path."


class FolderGivenError(InputError):
    code = "directory"
    template = "{name} is a folder; choose one file in it."


class NotAFileError(InputError):
    code = "not-a-file"
    template = "{name} is not an ordinary file; save its contents to a file and open that."


class NoPermissionError(InputError):
    code = "no-permission"
    template = "{name} may not be read by you; change its permissions or copy it to a place of your own."


class UnreadableFileError(InputError):
    code = "unreadable"
    template = "{name} could not be read ({reason}); check the disk or the path and try again."


class EmptyFileError(InputError):
    code = "empty"
    template = "{name} is empty; choose a file that holds a report."


class TooLargeError(InputError):
    code = "too-large"
    template = "{name} is larger than the limit of {limit} MB; save the report alone to a smaller file."


class BinaryFileError(InputError):
    code = "binary"
    template = "{name} is not text but binary data; choose a text, HTML, PDF, DOCX, Markdown or e-mail file."


class UnsupportedKindError(InputError):
    code = "unsupported"
    template = "{name} is {kind}, which cannot be read; save it as DOCX, PDF or plain text and open that."


class DamagedFileError(InputError):
    code = "damaged"
    template = "{name} looks like {kind} but is damaged; get a fresh copy or save it again."


class BrokenEncodingError(InputError):
    code = "broken-encoding"
    template = "{name} is not valid {encoding} (first bad byte at {position}); name its encoding or save it as UTF-8."


class UnclearEncodingError(InputError):
    code = "unclear-encoding"
    template = "The encoding of {name} could not be recognised; name its encoding or save it as UTF-8."


class UnknownEncodingError(UsageError):
    code = "unknown-encoding"
    template = "There is no text encoding called “{encoding}”; use a name such as utf-8, windows-1251 or cp949."


class WrongDateError(UsageError):
    code = "wrong-date"
    template = "“{value}” is not a date; write it like 2024-10-22, 2024-10-22T13:08, 2024-10 or 2024."


class EncryptedPdfError(InputError):
    code = "encrypted-pdf"
    template = "{name} is a PDF protected by a password; save a copy without the password and open that."


class PdfWithoutTextError(InputError):
    code = "pdf-without-text"
    template = "{name} is a PDF without text, probably a scan; run text recognition (OCR) on it first."


class ProtectedDocumentError(InputError):
    code = "protected-document"
    template = "{name} is an Office document protected by a password; save a copy without the password and open that."


class ZipBombError(InputError):
    code = "zip-bomb"
    template = "{name} unpacks to more than {limit} MB, which no report does; save the report alone to a new file."
