"""Kinds of files in a clerk's words, and the endings that their names have."""

from connect_app.domain.channel import CSV, JPEG, ODS, PDF, PNG, TIFF, XLSX

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
    "image/heic": "a photo (HEIC)",
    "image/avif": "a photo (AVIF)",
    "image/webp": "a picture (WebP)",
    "image/gif": "a picture (GIF)",
    "image/bmp": "a picture (BMP)",
    DOCX: "a Word document (DOCX)",
    PPTX: "a PowerPoint document (PPTX)",
    "application/msword": "a Word document (DOC)",
    "application/vnd.ms-excel": "an old Excel sheet (XLS)",
    "application/vnd.ms-powerpoint": "a PowerPoint document (PPT)",
    "application/vnd.ms-outlook": "an Outlook mail (MSG)",
    "application/x-ole-storage": "an old Office document",
    "application/vnd.oasis.opendocument.text": "an OpenDocument text (ODT)",
    "application/vnd.oasis.opendocument.presentation": "an OpenDocument presentation (ODP)",
    MACRO_DOCUMENT: "a document with macros",
    "application/rtf": "a text document (RTF)",
    "application/postscript": "a PostScript file",
    "application/xml": "an XML file",
    "text/html": "a web page",
    "text/plain": "a text file",
    "message/rfc822": "a mail (EML)",
    "text/x-script": "a script",
    "application/x-msdownload": "a program",
    "application/x-executable": "a program",
    "application/java-archive": "a program",
    "application/x-ms-shortcut": "a shortcut to another file",
    "application/zip": "an archive (ZIP)",
    "application/x-7z-compressed": "an archive (7z)",
    "application/vnd.rar": "an archive (RAR)",
    "application/gzip": "an archive (GZ)",
    "application/x-bzip2": "an archive (BZ2)",
    "application/x-xz": "an archive (XZ)",
    "application/vnd.ms-cab-compressed": "an archive (CAB)",
    "audio/mpeg": "a sound recording",
    "application/ogg": "a sound or video recording",
    "video/mp4": "a video",
    "application/octet-stream": "a file of an unknown kind",
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

_USUAL = {TIFF: "tif", JPEG: "jpg", CSV: "csv"}
_OWN_ENDINGS = {"text/plain": frozenset({"txt"})}
"""Endings that such a file may share with one that may be sent."""


def media_type_label(media_type: str) -> str:
    """Return a media type in a clerk's words, such as ``PDF`` or ``a photo (HEIC)``."""
    if media_type in LABELS:
        return LABELS[media_type]
    kind = media_type.partition("/")[0]
    return {"image": "a picture", "audio": "a sound recording", "video": "a video"}.get(kind, "a file of another kind")


def usual_ending(media_type: str) -> str:
    """Return the ending that files of a type that may be sent usually have, without the dot."""
    return _USUAL.get(media_type) or next(iter(ENDINGS[media_type]))


def says_another_type(media_type: str, ending: str) -> bool:
    """Say whether a name's ending (lower case) promises another kind of file than its bytes are."""
    if media_type in ENDINGS:
        return ending not in ENDINGS[media_type]
    return ending in frozenset().union(*ENDINGS.values()) - _OWN_ENDINGS.get(media_type, frozenset())
