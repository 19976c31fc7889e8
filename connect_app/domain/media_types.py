"""Kinds of files in a clerk's words, and the endings that their names have."""

from connect_app.domain.channel import CSV, JPEG, ODS, PDF, PNG, TIFF, XLSX
from connect_app.domain.saying import say

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
MACRO_DOCUMENT = "application/x-macro-document"

LABELS = {
    PDF: "PDF",
    TIFF: "TIFF",
    PNG: "PNG",
    JPEG: "JPEG",
    CSV: "CSV",
    XLSX: "Excel (XLSX)",
    ODS: "OpenDocument (ODS)",
    "image/heic": say("kind.heic"),
    "image/avif": say("kind.avif"),
    "image/webp": say("kind.webp"),
    "image/gif": say("kind.gif"),
    "image/bmp": say("kind.bmp"),
    DOCX: say("kind.docx"),
    PPTX: say("kind.pptx"),
    "application/msword": say("kind.doc"),
    "application/vnd.ms-excel": say("kind.xls"),
    "application/vnd.ms-powerpoint": say("kind.ppt"),
    "application/vnd.ms-outlook": say("kind.msg"),
    "application/x-ole-storage": say("kind.old_office_document"),
    "application/vnd.oasis.opendocument.text": say("kind.odt"),
    "application/vnd.oasis.opendocument.presentation": say("kind.odp"),
    MACRO_DOCUMENT: say("kind.document_with_macros"),
    "application/rtf": say("kind.rtf"),
    "application/postscript": say("kind.postscript_file"),
    "application/xml": say("kind.xml_file"),
    "text/html": say("kind.web_page"),
    "text/plain": say("kind.text_file"),
    "message/rfc822": say("kind.eml"),
    "text/x-script": say("kind.script"),
    "application/x-msdownload": say("kind.program"),
    "application/x-executable": say("kind.program"),
    "application/java-archive": say("kind.program"),
    "application/x-ms-shortcut": say("kind.shortcut_to_another_file"),
    "application/zip": say("kind.zip"),
    "application/x-7z-compressed": say("kind.7z"),
    "application/vnd.rar": say("kind.rar"),
    "application/gzip": say("kind.gz"),
    "application/x-bzip2": say("kind.bz2"),
    "application/x-xz": say("kind.xz"),
    "application/vnd.ms-cab-compressed": say("kind.cab"),
    "audio/mpeg": say("kind.sound_recording"),
    "application/ogg": say("kind.sound_or_video_recording"),
    "video/mp4": say("kind.video"),
    "application/octet-stream": say("kind.file_of_an_unknown_kind"),
}

PICTURES = frozenset({TIFF, PNG, JPEG, "image/heic", "image/avif", "image/webp", "image/gif", "image/bmp"})
OUTLOOK_MAIL = "application/vnd.ms-outlook"
MAIL = "message/rfc822"
WRITINGS = frozenset({"text/plain", "text/html", MAIL, OUTLOOK_MAIL})
"""Texts and mails."""
OFFICE_ENDINGS = {
    DOCX: "docx",
    XLSX: "xlsx",
    PPTX: "pptx",
    ODS: "ods",
    CSV: "csv",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "application/msword": "doc",
    "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt",
    "application/rtf": "rtf",
}
"""Documents that an office program has to open, with the ending by which it knows them."""


def becomes_pdf(media_type: str) -> bool:
    """Say whether the program can make a PDF of such a file."""
    return media_type in PICTURES or media_type in WRITINGS or media_type in OFFICE_ENDINGS


ENDINGS: dict[str, frozenset[str]] = {
    PDF: frozenset({"pdf"}),
    TIFF: frozenset({"tif", "tiff"}),
    PNG: frozenset({"png"}),
    JPEG: frozenset({"jpg", "jpeg", "jpe", "jfif"}),
    CSV: frozenset({"csv", "txt"}),
    XLSX: frozenset({"xlsx"}),
    ODS: frozenset({"ods"}),
}
"""The endings of what may be sent."""

_ROUGH = {"image": say("kind.picture"), "audio": say("kind.sound_recording"), "video": say("kind.video")}
_USUAL = {TIFF: "tif", JPEG: "jpg", CSV: "csv"}
_OWN_ENDINGS = {"text/plain": frozenset({"txt"})}
"""Endings that such a file may share with one that may be sent."""


def media_type_label(media_type: str) -> str:
    """Return a media type in a clerk's words, such as ``PDF`` or ``a photo (HEIC)``."""
    if media_type in LABELS:
        return LABELS[media_type]
    kind = media_type.partition("/")[0]
    return _ROUGH.get(kind, say("kind.file_of_another_kind"))


def usual_ending(media_type: str) -> str:
    """Return the ending that files of a type that may be sent usually have, without the dot."""
    return _USUAL.get(media_type) or next(iter(ENDINGS[media_type]))


def says_another_type(media_type: str, ending: str) -> bool:
    """Say whether a name's ending (lower case) promises another kind of file than its bytes are."""
    if media_type in ENDINGS:
        return ending not in ENDINGS[media_type]
    return ending in frozenset().union(*ENDINGS.values()) - _OWN_ENDINGS.get(media_type, frozenset())
