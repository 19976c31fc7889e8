"""What stands in a zip: an Excel or OpenDocument sheet, one with macros, or something that is not allowed."""

import re
import zipfile
import zlib
from typing import BinaryIO

from connect_app.documents.examination import Examination, damaged
from connect_app.documents.signatures import OLE, ZIP
from connect_app.domain.channel import ODS, XLSX
from connect_app.domain.media_types import DOCX, MACRO_DOCUMENT, PPTX
from connect_app.domain.saying import say

_MAX_UNPACKED = 500_000_000
_MAX_CHECKED = 32_000_000
_MAX_MEMBERS = 20_000
_MAX_PART = 1_000_000

_BY_CONTENT_TYPE = (
    ("spreadsheetml.sheet.main+xml", XLSX),
    ("wordprocessingml.document.main+xml", DOCX),
    ("presentationml.presentation.main+xml", PPTX),
)
_BY_STREAM = (
    ("__properties_version1.0", "application/vnd.ms-outlook"),
    ("WordDocument", "application/msword"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("Workbook", "application/vnd.ms-excel"),
)
"""What stands in an OLE container, by a stream that only such a document has."""
_ODF_LIBRARY_LIST = re.compile(r"(^|/)script-l[bc]\.xml$|/$")
_ENCRYPTED = say("encrypted.document")


def examine_zip(file: BinaryIO, extension: str) -> Examination:
    """Return the media type and what is wrong with a zip-based document.

    ``extension`` (lower case, no dot) serves only where the container is too damaged or too locked to tell its type.
    """
    told = {"xlsx": XLSX, "ods": ODS}.get(extension, ZIP)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if len(members) > _MAX_MEMBERS or sum(member.file_size for member in members) > _MAX_UNPACKED:
                return damaged(told, say("damage_of.unpacked"))
            media_type = _media_type(archive)
            if media_type not in (XLSX, ODS):
                return Examination(media_type)
            return _examine_sheet(archive, media_type)
    except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, OSError, NotImplementedError, EOFError):
        return damaged(told, say("damage_of.packed"))


def examine_ole(head: bytes, extension: str) -> Examination:
    """Return the verdict on an OLE container: a document with a password, an old Office document or a mail."""
    if "EncryptedPackage".encode("utf-16-le") in head:
        told = {"xlsx": XLSX}.get(extension, OLE)
        return Examination(told, problem="encrypted", problem_detail=_ENCRYPTED)
    return Examination(next((kind for name, kind in _BY_STREAM if name.encode("utf-16-le") in head), OLE))


def _media_type(archive: zipfile.ZipFile) -> str:
    names = set(archive.namelist())
    if "[Content_Types].xml" in names:
        types = _read_part(archive, "[Content_Types].xml").decode("utf-8", "replace")
        if "macroEnabled" in types or any(name.endswith("vbaProject.bin") for name in names):
            return MACRO_DOCUMENT
        return next((media_type for mark, media_type in _BY_CONTENT_TYPE if mark in types), ZIP)
    if "mimetype" in names:
        media_type = _read_part(archive, "mimetype").decode("ascii", "replace").strip()
        has_macros = any(
            name.startswith(("Basic/", "Scripts/")) and not _ODF_LIBRARY_LIST.search(name) for name in names
        )
        return MACRO_DOCUMENT if has_macros else media_type
    if "META-INF/MANIFEST.MF" in names:
        return "application/java-archive"
    return ZIP


def _examine_sheet(archive: zipfile.ZipFile, media_type: str) -> Examination:
    members = archive.infolist()
    is_locked = any(member.flag_bits & 1 for member in members)
    if not is_locked and media_type == ODS and "META-INF/manifest.xml" in archive.namelist():
        is_locked = b"encryption-data" in _read_part(archive, "META-INF/manifest.xml")
    if is_locked:
        return Examination(media_type, problem="encrypted", problem_detail=_ENCRYPTED)
    if sum(member.file_size for member in members) <= _MAX_CHECKED and archive.testzip() is not None:
        return damaged(media_type, say("damage_of.one_part"))
    return Examination(media_type)


def _read_part(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(_MAX_PART)
