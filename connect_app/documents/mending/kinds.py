"""What each kind of document can be made into."""

from connect_app.documents.mending.pictures import PICTURE_TYPES
from connect_app.domain.channel import CSV, ODS, PDF, XLSX
from connect_app.domain.media_types import DOCX, PPTX

OFFICE_TYPES = {
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

OUTLOOK = "application/vnd.ms-outlook"
MAIL = "message/rfc822"
TEXT_TYPES = frozenset({"text/plain", "text/html"})
DRAWN = PICTURE_TYPES | {PDF}
