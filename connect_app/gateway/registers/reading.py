"""Reading a table from a file of any kind."""

import re

from connect_app.domain.saying import say
from connect_app.gateway.registers.csv_table import read_csv
from connect_app.gateway.registers.tables import IsHeader, Table, TableReading, TableRefused, any_header
from connect_app.gateway.registers.workbooks import is_old_excel, is_workbook, parts_of, read_workbook
from connect_app.gateway.registers.xlsx_table import read_xlsx

_NO_TABLES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"{\\rtf", b"7z\xbc\xaf")
_WEB_PAGE = re.compile(rb"\s*<(?:!doctype html|html|head|meta|style|body|table|div)\b", re.IGNORECASE)
_XML = re.compile(rb"\s*<(?:\?xml|!--|\?mso)", re.IGNORECASE)


def read_table(data: bytes, reading: TableReading = TableReading(), is_header: IsHeader = any_header) -> Table:  # noqa: B008
    """Read a table; what it is is seen from its bytes. Raises TableRefused, also while its rows are read.

    ``is_header`` says by which row a table is known among those above it.
    """
    if not data.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        raise TableRefused("empty_file", say("empty_file"))
    if data.startswith(b"PK"):
        is_other = is_workbook(parts_of(data))
        return read_workbook(data, reading, is_header) if is_other else read_xlsx(data, reading, is_header)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if not is_old_excel(data):
            raise TableRefused("unsupported_format", say("unsupported_format.table"))
        return read_workbook(data, reading, is_header)
    if data.startswith(_NO_TABLES):
        raise TableRefused("not_a_table", say("not_a_table"))
    _refuse_markup(data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b""))
    return read_csv(data, reading, is_header)


def _refuse_markup(start: bytes) -> None:
    """Refuse what business systems write as .xls because Excel opens it."""
    if _WEB_PAGE.match(start) or (_XML.match(start) and b"<html" in start.lower()):
        raise TableRefused(
            "unsupported_format",
            say("unsupported_format.web_page"),
        )
    if _XML.match(start):
        raise TableRefused(
            "unsupported_format",
            say("unsupported_format.xml"),
        )
