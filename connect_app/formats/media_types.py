"""Media types of embedded files: read from the bytes, since what the invoice states is often wrong or missing."""

import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import replace

from connect_app.domain.attachment import ending_of, extension_of
from connect_app.domain.channel import CSV, DATA_CHANNEL, EN16931_MEDIA_TYPES, JPEG, ODS, PDF, PNG, TIFF, XLSX
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.finding import INSIDE, STATED_TYPE, Finding, Severity
from connect_app.domain.invoice import EmbeddedFile
from connect_app.domain.manifest import Reason
from connect_app.domain.media_types import says_another_type
from connect_app.domain.saying import Told, say

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


def type_to_state(content: bytes, filename: str, stated: str | None) -> str | None:
    """Return the media type that an e-invoice has to state of a file.

    None where exactly that is stated, and for a file that does not go: of a type that EN 16931 does not allow, or
    with a name that says another one.
    """
    found = media_type_of(content, filename, None)
    if found == UNKNOWN:  # only what is stated tells the kinds of texts apart where the name has no ending
        found = media_type_of(content, filename, stated)
    ending = ending_of(filename)
    goes = found in EN16931_MEDIA_TYPES and not (ending and says_another_type(found, ending))
    return found if goes and found != stated else None


def stated_type_warnings(file: EmbeddedFile, filename: str | None, stated: str | None) -> tuple[Finding, ...]:
    """Return what is to be said of a file of a UBL or CII invoice that states another type than it has to."""
    meant = None if file.content is None else type_to_state(file.content, filename or "", stated)
    if meant is None:
        return ()
    sentence = (
        say("content_mismatch.stated", file=file.filename, stated=stated, type=meant)
        if stated
        else say("content_mismatch.not_stated", file=file.filename, type=meant)
    )
    params: dict[str, Told] = {INSIDE: STATED_TYPE, "sha256": hashlib.sha256(file.content or b"").hexdigest()}
    return (replace(file_warning("content_mismatch", sentence, params), channel=DATA_CHANNEL),)


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


def embedded_file(
    text: str | None,
    names: tuple[str, str | None],
    stated_type: str | None,
    description: str | None,
    findings: list[Finding],
    *,
    needs_name: bool = True,
) -> EmbeddedFile:
    """Return the file that base64 in an invoice stands for; ``names``: its file name, and the id of its reference.

    One that is empty, broken or nameless is left out with a finding, since it stops no invoice. ``needs_name``: an id
    is no name here.
    """
    name = names[0].strip()
    shown = name or names[1] or "attachment"
    content = decode_base64(text)
    if content and (name or (names[1] and not needs_name)):
        media_type = media_type_of(content, name, stated_type)
        return EmbeddedFile(named(name, names[1], media_type), media_type, content, description, reference=names[1])
    code, key = _FAULTS["damaged" if content is None else "nameless" if content else "empty"]
    sentence = say(key, name=shown)
    raw = (text or "").encode() if content is None else content
    found: dict[str, Told] = {INSIDE: "data", "sha256": hashlib.sha256(raw).hexdigest()}
    findings.append(file_warning(code, sentence, found))
    return EmbeddedFile(shown, UNKNOWN, None, description, left_out=Reason(code, sentence), raw=raw)


def file_warning(code: str, sentence: str, params: Mapping[str, Told] | None = None) -> Finding:
    """Return what is to be said of a file in an invoice, which its business system can mend."""
    owner = FailureOwner.BUSINESS_SYSTEM.value
    return Finding(code, Severity.WARNING, sentence, "attachments", params=params or {}, owner=owner)


_FAULTS = {
    "empty": ("empty_attachment", "empty_attachment"),
    "damaged": ("damaged_attachment", "damaged_attachment"),
    "nameless": ("nameless_attachment", "nameless_attachment.inside"),
}
"""Code and sentence of what cannot be taken out."""


def decode_base64(text: str | None) -> bytes | None:
    """Return the bytes that base64 stands for (space inside is allowed), None if it is none."""
    try:
        return binascii.a2b_base64("".join((text or "").split()), strict_mode=True) if text and text.strip() else b""
    except ValueError:
        return None
