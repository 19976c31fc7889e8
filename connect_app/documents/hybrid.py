"""Hybrid PDF (Factur-X, ZUGFeRD, XRechnung in PDF): the invoice's XML, embedded in the PDF that people read."""

from pathlib import Path

import pikepdf

from connect_app.documents.pdf_structure import limit_qpdf
from connect_app.domain.errors import FileRefused

_KNOWN_NAMES = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml")
_MAX_XML_SIZE = 50_000_000
_MAX_ATTACHMENTS = 1000


def find_embedded_xml(path: Path) -> tuple[str, bytes] | None:
    """Return name and bytes of the XML in a hybrid PDF, None if there is none.

    The names of the standards come first (upper or lower case); of other names the only XML file counts.
    Raises FileRefused ``encrypted_pdf``, ``damaged_pdf`` or ``too_large``.
    """
    limit_qpdf()
    try:
        with pikepdf.open(path) as pdf:
            return _find(pdf)
    except pikepdf.PasswordError as error:
        sentence = "The PDF is protected with a password. Save it without protection and choose it again."
        raise FileRefused("encrypted_pdf", sentence) from error
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError) as error:
        sentence = "The PDF is damaged and cannot be opened. Make it again in the program it comes from."
        raise FileRefused("damaged_pdf", sentence) from error


def _find(pdf: pikepdf.Pdf) -> tuple[str, bytes] | None:
    by_name: dict[str, pikepdf.AttachedFileSpec] = {}
    for number, (key, spec) in enumerate(pdf.attachments.items()):
        if number >= _MAX_ATTACHMENTS:
            break
        name = spec.filename or key
        if name.casefold().endswith(".xml"):
            by_name.setdefault(name, spec)
    wanted = [name for known in _KNOWN_NAMES for name in by_name if name.casefold() == known]
    if not wanted and len(by_name) == 1:
        wanted = list(by_name)
    if not wanted:
        return None
    content = by_name[wanted[0]].get_file().read_bytes()
    if len(content) > _MAX_XML_SIZE:
        raise FileRefused("too_large", "The invoice data inside the PDF are larger than 50 MB.")
    return wanted[0], content
