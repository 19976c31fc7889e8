"""Media types of embedded files: read from the bytes, since what the invoice states is often wrong or missing."""

import binascii

from connect_app.domain.attachment import extension_of
from connect_app.domain.channel import CSV, JPEG, ODS, PDF, PNG, TIFF, XLSX
from connect_app.domain.finding import Finding, Severity

_MAGIC = (
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"GIF8", "image/gif"),
)
_BY_EXTENSION = {"csv": CSV, "txt": "text/plain", "xml": "text/xml", "json": "application/json", "html": "text/html"}
_EXTENSIONS = {PDF: "pdf", PNG: "png", JPEG: "jpg", TIFF: "tif", CSV: "csv", XLSX: "xlsx", ODS: "ods"}
_BINARY = frozenset({PDF, PNG, JPEG, TIFF, XLSX, ODS, "image/gif"})
UNKNOWN = "application/octet-stream"


def media_type_of(content: bytes, filename: str, stated: str | None) -> str:
    """Return the media type: by the bytes, else as stated (unless the bytes deny it), else by the name's extension."""
    for magic, media_type in _MAGIC:
        if content.startswith(magic):
            return media_type
    if content.startswith(b"PK\x03\x04"):
        return _zipped_type(content)
    plain = (stated or "").partition(";")[0].strip().lower()
    if plain and "/" in plain and plain not in _BINARY and plain != UNKNOWN:
        return plain
    return _BY_EXTENSION.get(extension_of(filename), UNKNOWN)


def _zipped_type(content: bytes) -> str:
    if content[30:].startswith(b"mimetype" + ODS.encode("ascii")):
        return ODS
    return XLSX if b"xl/workbook.xml" in content else "application/zip"


def named(filename: str | None, fallback: str | None, media_type: str) -> str:
    """Return the file's name as stated, or one made of another text and the extension of the media type."""
    if filename:
        return filename
    extension = _EXTENSIONS.get(media_type, "bin")
    return f"{fallback or 'attachment'}.{extension}"


def decode_base64(text: str | None, name: str, findings: list[Finding]) -> bytes | None:
    """Return the bytes that base64 stands for (space inside is allowed), or None with a finding."""
    try:
        return binascii.a2b_base64("".join((text or "").split()), strict_mode=True) if text else b""
    except ValueError:
        message = f"The file “{name}” inside the invoice is damaged and cannot be taken out."
        findings.append(Finding("damaged_attachment", Severity.WARNING, message, "attachments", params={"name": name}))
        return None
