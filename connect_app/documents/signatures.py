"""Media types from the first bytes of a file; a name never counts here."""

import codecs
import csv
import re
from collections import Counter
from pathlib import Path

from connect_app.domain.channel import CSV, JPEG, PDF, PNG, TIFF

HEAD_SIZE = 65536
"""Bytes that are enough to recognise a type."""

EXECUTABLE = "application/x-msdownload"
SCRIPT = "text/x-script"
ZIP = "application/zip"
OLE = "application/x-ole-storage"
UNKNOWN = "application/octet-stream"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"MZ", EXECUTABLE),
    (b"\x7fELF", "application/x-executable"),
    (b"\xca\xfe\xba\xbe", "application/x-executable"),
    (b"\xcf\xfa\xed\xfe", "application/x-executable"),
    (b"\xce\xfa\xed\xfe", "application/x-executable"),
    (b"#!", SCRIPT),
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"{\\rtf", "application/rtf"),
    (b"%!PS", "application/postscript"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"),
    (b"MSCF", "application/vnd.ms-cab-compressed"),
)

_PDF_HEADER_WITHIN = 1024
"""Readers take a PDF whose header begins within its first kilobyte (ISO 32000-1, annex H, note 13)."""


def recognise_file(path: Path) -> str:
    """Return the media type that a file's first bytes tell; see `recognise`. Raises OSError."""
    with path.open("rb") as file:
        return recognise(file.read(HEAD_SIZE))


def recognise(head: bytes) -> str:
    """Return the media type that the first bytes (up to ``HEAD_SIZE``) tell, ``application/octet-stream`` if none.

    Zip and OLE containers are only named as such; what stands in a zip is told by `connect_app.documents.sheets`.
    """
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _recognise_media_file(head)
    if b"%PDF-" in head[:_PDF_HEADER_WITHIN]:
        return PDF
    return _recognise_text(head)


_PHOTOS = {
    "image/avif": frozenset({b"avif", b"avis"}),
    "image/heic": frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}),
}
_LONGEST_BRANDS = 256


def _recognise_media_file(head: bytes) -> str:
    """Tell photos from videos (ISO/IEC 14496-12, 4.3): by their own brand, else by one that they agree with."""
    size = min(int.from_bytes(head[:4], "big"), _LONGEST_BRANDS, len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    for brand in brands:
        for media_type, known in _PHOTOS.items():
            # An AVIF agrees with "mif1", too, which may even stand first.
            if brand in known and (brand not in (b"mif1", b"msf1") or not _PHOTOS["image/avif"] & set(brands)):
                return media_type
    return "video/mp4"


_MARKUP = re.compile(r"\s*<\s*(\?|!doctype|!--|[a-z])", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SCRIPT_START = re.compile(r"\s*(@?echo\s+off|rem\s|function\s|var\s|import\s|<%|wscript|set-executionpolicy)", re.I)


def _recognise_text(head: bytes) -> str:
    text = decode_text(head)
    if not text or _UNPRINTABLE.search(text):
        return UNKNOWN
    if _MARKUP.match(text):
        return "text/html" if re.match(r"\s*<\s*(!doctype\s+html|html)", text, re.I) else "application/xml"
    if _SCRIPT_START.match(text):
        return SCRIPT
    return CSV if has_columns(text) else "text/plain"


def decode_text(head: bytes) -> str | None:
    """Return the beginning of a text in UTF-8, UTF-16 with a byte order mark or Windows-1252; None if it is none."""
    encoding = "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        pass
    try:
        return head.decode("cp1252")
    except UnicodeDecodeError:
        return None


_MOST_ROWS = 2 / 3


def has_columns(text: str) -> bool:
    """Say whether the rows agree on a separator: most of them have the same number of columns, at least two."""
    sample = text.rpartition("\n")[0] or text
    for separator in ";,\t|":
        if separator not in sample:
            continue
        try:
            rows = [row for row in csv.reader(sample.splitlines(keepends=True), delimiter=separator) if row]
        except csv.Error:
            continue
        columns, count = Counter(len(row) for row in rows).most_common(1)[0]
        if columns >= 2 and count >= len(rows) * _MOST_ROWS:
            return True
    return False


def is_one_column(text: str) -> bool:
    """Say whether this is a list of short values, one in a row, as a CSV of one column is."""
    rows = [row for row in text.splitlines() if row.strip()]
    return bool(rows) and all(len(row) <= 200 and not set(row) & set(";,\t|") for row in rows)
