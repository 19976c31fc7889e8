"""Small workbooks in formats that nothing here writes: .ods, .xlsb and .xls, put together by hand for tests."""

import io
import struct
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

Cell = str | float | bool
Sheets = dict[str, Sequence[Sequence[Cell]]]

_ODS = "urn:oasis:names:tc:opendocument:xmlns:"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def ods(sheets: Sheets, hidden: Sequence[str] = (), rows: str = "") -> bytes:
    """Return an OpenDocument spreadsheet; ``rows`` is put into the first sheet as it is."""
    tables = ""
    for number, (name, cells) in enumerate(sheets.items()):
        style = ' table:style-name="hidden"' if name in hidden else ""
        lines = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in cells)
        tables += f'<table:table table:name="{name}"{style}>{lines}{"" if number else rows}</table:table>'
    style = (
        '<office:automatic-styles><style:style style:name="hidden" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    )
    names = " ".join(f'xmlns:{name}="{_ODS}{name}:1.0"' for name in ("office", "table", "text", "style"))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}>{style}'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = f'<manifest:manifest xmlns:manifest="{_ODS}manifest:1.0"/>'
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return _zip({"mimetype": kind, "content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()})


def _ods_cell(cell: Cell) -> str:
    if isinstance(cell, bool):
        return f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(cell).lower()}"/>'
    if isinstance(cell, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'


def xlsb(sheets: Sheets, hidden: Sequence[str] = ()) -> bytes:
    """Return a binary Excel workbook."""
    bundle, relations, parts = b"", "", {}
    for number, (name, cells) in enumerate(sheets.items(), 1):
        state = struct.pack("<II", 1 if name in hidden else 0, number)
        bundle += _record(156, state + _wide(f"rId{number}") + _wide(name))
        relations += f'<Relationship Id="rId{number}" Type="{_REL}/worksheet" Target="worksheets/sheet{number}.bin"/>'
        parts[f"xl/worksheets/sheet{number}.bin"] = _xlsb_sheet(cells)
    book = _record(131, b"") + _record(143, b"") + bundle + _record(144, b"") + _record(132, b"")
    start = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    parts["xl/workbook.bin"] = book
    parts["xl/_rels/workbook.bin.rels"] = f"{start}{relations}</Relationships>".encode()
    return _zip(parts)


def _xlsb_sheet(cells: Sequence[Sequence[Cell]]) -> bytes:
    width = max((len(row) for row in cells), default=1)
    data = _record(129, b"") + _record(148, struct.pack("<IIII", 0, max(len(cells) - 1, 0), 0, width - 1))
    data += _record(145, b"")
    for row, values in enumerate(cells):
        data += _record(0, struct.pack("<II", row, 0) + bytes(9))
        for column, value in enumerate(values):
            place = struct.pack("<II", column, 0)
            if isinstance(value, bool):
                data += _record(4, place + bytes([value]))
            elif isinstance(value, int | float):
                data += _record(5, place + struct.pack("<d", value))
            else:
                data += _record(6, place + _wide(value))
    return data + _record(146, b"") + _record(130, b"")


def _record(kind: int, data: bytes) -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(data), b""
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return head + length + data


def _wide(text: str) -> bytes:
    data = text.encode("utf-16-le")
    return struct.pack("<I", len(data) // 2) + data


def _zip(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return file.getvalue()


def xls(sheets: Sheets, hidden: Sequence[str] = ()) -> bytes:
    """Return an Excel 97 workbook."""
    pages = [_xls_page(cells) for cells in sheets.values()]
    heads = [name.encode("utf-16-le") for name in sheets]
    start = _biff(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 1997, 0, 0))
    place = len(start) + sum(4 + 8 + len(head) for head in heads) + 4
    bounds = b""
    for name, head, page in zip(sheets, heads, pages, strict=True):
        state = 1 if name in hidden else 0
        bounds += _biff(0x85, struct.pack("<IBBBB", place, state, 0, len(name), 1) + head)
        place += len(page)
    return _compound(start + bounds + _biff(0x0A, b"") + b"".join(pages))


def _xls_page(cells: Sequence[Sequence[Cell]]) -> bytes:
    data = _biff(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 1997, 0, 0))
    width = max((len(row) for row in cells), default=0)
    data += _biff(0x200, struct.pack("<IIHHH", 0, len(cells), 0, width, 0))
    for row, values in enumerate(cells):
        for column, value in enumerate(values):
            head = struct.pack("<HHH", row, column, 0)
            if isinstance(value, bool):
                data += _biff(0x205, head + bytes([value, 0]))
            elif isinstance(value, int | float):
                data += _biff(0x203, head + struct.pack("<d", value))
            else:
                data += _biff(0x204, head + struct.pack("<HB", len(value), 1) + value.encode("utf-16-le"))
    return data + _biff(0x0A, b"")


def _biff(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _compound(stream: bytes) -> bytes:
    """Return an OLE2 file that holds one stream, called Workbook."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    count = len(stream) // 512
    free, end, table_sector = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    assert count + 2 <= 128
    chain = [table_sector, end, *range(3, count + 2), end]
    table = struct.pack("<128I", *chain, *([free] * (128 - len(chain))))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<109I", 0, *([free] * 108))
    folder = (
        _entry("Root Entry", 5, 1, end, 0) + _entry("Workbook", 2, free, 2, len(stream)) + 2 * _entry("", 0, free, 0, 0)
    )
    return header + table + folder + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    free = 0xFFFFFFFF
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text) + 2 if name else 0, kind, 1)
    return head + struct.pack("<III", free, free, child) + bytes(16 + 4 + 16) + struct.pack("<IQ", start, size)
