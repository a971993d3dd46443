"""The importer for each kind of file, imported when first needed: their libraries are heavy."""

from reader.document.importers.draft import Importer
from reader.document.sniff import Kind


def importer_for(kind: Kind) -> Importer:
    """The function that reads files of this kind."""
    importer: Importer
    match kind:
        case Kind.PLAIN:
            from reader.document.importers.plain import read as importer
        case Kind.MARKDOWN:
            from reader.document.importers.markdown import read as importer
        case Kind.HTML:
            from reader.document.importers.html import read as importer
        case Kind.MHTML:
            from reader.document.importers.mhtml import read as importer
        case Kind.PDF:
            from reader.document.importers.pdf import read as importer
        case Kind.DOCX:
            from reader.document.importers.docx import read as importer
        case Kind.EML:
            from reader.document.importers.eml import read as importer
    return importer
