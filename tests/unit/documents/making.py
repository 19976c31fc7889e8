"""Documents made for the tests: small, of our own making, each with one property."""

import io
import math
import re
import zipfile
import zlib
from collections.abc import Callable
from functools import cache

import pikepdf
from PIL import Image

A4 = (595.276, 841.89)
XLSX_TYPES = (
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/></Types>'
)
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def pdf(*sizes: tuple[float, float], text: str = "Hello", **save: object) -> bytes:
    """Return a PDF with one page of each size (A4 if none is given) that says ``text``."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    for size in sizes or (A4,):
        made.add_blank_page(page_size=size)
        page = made.pages[-1].obj
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        page.Contents = made.make_stream(b"BT /F1 12 Tf 20 20 Td (" + text.encode("ascii") + b") Tj ET")
    buffer = io.BytesIO()
    made.save(buffer, **save)  # type: ignore[arg-type]
    return buffer.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    """Return the files in a zip by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def encrypted_pdf(user: str) -> bytes:
    """Return a PDF that opens with the password ``user`` (empty: without one, but with restrictions)."""
    return pdf(encryption=pikepdf.Encryption(owner="owner", user=user))


def _moved(whole: bytes) -> bytes:
    """Return it with every offset one too small, as a byte that was put in before leaves it."""
    return whole.replace(b"obj\n", b"obj \n", 1)


def _last_number(whole: bytes, key: bytes, value: bytes) -> bytes:
    return re.sub(rb"/%b \d+" % key, b"/%b %b" % (key, value), whole)


FLAWS: dict[str, Callable[[bytes], bytes]] = {
    "offsets off by one": _moved,
    "startxref 0": lambda whole: re.sub(rb"startxref\n\d+", b"startxref\n0", whole),
    "lines of another system": lambda whole: whole.replace(b"\n", b"\r\n"),
    "text after the end": lambda whole: whole + b"<html>" * 500,
    "size too small": lambda whole: re.sub(rb"(trailer.*/Size) \d+", rb"\1 3", whole, flags=re.DOTALL),
    "size too large": lambda whole: re.sub(rb"(trailer.*/Size) \d+", rb"\1 30", whole, flags=re.DOTALL),
    "wrong length": lambda whole: _last_number(whole, b"Length", b"3"),
    "space before the table": lambda whole: whole.replace(b"xref\n0", b" xref\n0", 1),
    "page count below zero": lambda whole: _last_number(whole, b"Count", b"-2"),
    "no end marker": lambda whole: whole.replace(b"%%EOF", b""),
}
"""Flaws that readers do not even mention, made in a PDF without object streams."""


def xfa_pdf(text: str, *, needs_rendering: bool = True, with_field: bool = False) -> bytes:
    """Return an XFA form whose one page says ``text``; ``with_field``: a field is drawn on the page."""
    made = pikepdf.open(io.BytesIO(pdf(text=text)))
    xfa = made.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
    made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(), XFA=xfa)
    if needs_rendering:
        made.Root.NeedsRendering = True
    if with_field:
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T="a", Rect=[50, 50, 90, 70]
        )
        field = made.make_indirect(field)
        made.Root.AcroForm.Fields.append(field)
        made.pages[0].obj.Annots = pikepdf.Array([field])
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@cache
def bomb_pdf() -> bytes:
    """Return a small PDF whose object stream unpacks to 200 MB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(200)) + packer.flush()
    objects = [
        b"1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n",
        b"3 0 obj <</Type/ObjStm/N 1/First 8/Filter/FlateDecode/Length %d>> stream\n%b\nendstream endobj\n"
        % (len(packed), packed),
    ]
    body, offsets = b"%PDF-1.7\n", []
    for one in objects:
        offsets.append(len(body))
        body += one
    start = len(body)
    rows = b"".join(
        kind.to_bytes(1, "big") + value.to_bytes(4, "big") + index.to_bytes(1, "big")
        for kind, value, index in ((0, 0, 0), (1, offsets[0], 0), (2, 3, 0), (1, offsets[1], 0), (1, start, 0))
    )
    xref = b"4 0 obj <</Type/XRef/Size 5/W[1 4 1]/Root 1 0 R/Length %d>> stream\n%b\nendstream endobj\n"
    return body + xref % (len(rows), rows) + b"startxref\n%d\n%%%%EOF\n" % start


def tiff(*pages: tuple[float, float] | float | None, unit: int = 2, compression: str = "group4") -> bytes:
    """Return a TIFF with a page per resolution given: DPI, (across, down), or None for none; ``unit`` 3 is per cm."""
    frames = []
    for resolution in pages:
        picture = Image.new("1", (100, 80), 1)
        picture.paste(0, (10, 10, 60, 30))
        across, down = resolution if isinstance(resolution, tuple) else (resolution, resolution)
        picture.encoderinfo = (
            {} if across is None else {"resolution_unit": unit, "x_resolution": across, "y_resolution": down}
        )
        frames.append(picture)
    buffer = io.BytesIO()
    first, *others = frames
    first.save(buffer, "TIFF", compression=compression, save_all=True, append_images=others, **first.encoderinfo)
    return buffer.getvalue()


def picture(kind: str, size: tuple[int, int] = (60, 40), **save: object) -> bytes:
    """Return a colourful PNG, JPEG, GIF …"""
    buffer = io.BytesIO()
    made = Image.linear_gradient("L").resize(size).convert("RGB")
    made.save(buffer, kind, **save)  # type: ignore[arg-type]
    return buffer.getvalue()


def archive(members: dict[str, str | bytes]) -> bytes:
    """Return a zip with these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return buffer.getvalue()


def media_file(*brands: bytes) -> bytes:
    """Return the head of a photo or video with its own brand and those that it agrees with."""
    own, *others = brands
    body = own + bytes(4) + b"".join(others)
    return (8 + len(body)).to_bytes(4, "big") + b"ftyp" + body + bytes(100)


def ole(stream: str) -> bytes:
    """Return what is enough of an OLE container with a stream of this name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(100)


def xlsx(more: dict[str, str | bytes] | None = None) -> bytes:
    """Return what is enough of an Excel workbook to be one, and ``more`` members."""
    return archive({"[Content_Types].xml": XLSX_TYPES, "xl/workbook.xml": "<workbook/>"} | (more or {}))


def hybrid_pdf(files: dict[str, bytes]) -> bytes:
    """Return a PDF with these files attached."""
    made = pikepdf.open(io.BytesIO(pdf()))
    for name, content in files.items():
        made.attachments[name] = pikepdf.AttachedFileSpec(made, content, filename=name)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def with_file(name: str, content: bytes, key: str = "/UF", *, is_collection: bool = False) -> bytes:
    """Return a PDF with a file inside that only ``/AF`` tells of, under this key of its specification."""
    made = pikepdf.open(io.BytesIO(pdf()))
    spec = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, EF=pikepdf.Dictionary({key: made.make_stream(content)}))
    spec[key] = pikepdf.String(name)
    made.Root.AF = pikepdf.Array([spec])
    if is_collection:
        made.Root.Collection = pikepdf.Dictionary(Type=pikepdf.Name.Collection)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def deep_pdf(branches: tuple[int, ...]) -> bytes:
    """Return a PDF whose page tree has these branches at each level, of turned A4 pages, size and turn inherited."""
    made = pikepdf.new()

    def node(levels: tuple[int, ...]) -> pikepdf.Object:
        if not levels:
            content = made.make_stream(b"0 0 m")
            return made.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Page, Contents=content))
        kids = [node(levels[1:]) for _ in range(levels[0])]
        pages = pikepdf.Dictionary(Type=pikepdf.Name.Pages, Kids=pikepdf.Array(kids), Count=math.prod(levels))
        return made.make_indirect(pages)

    root = node(branches)
    root.MediaBox = pikepdf.Array([0, 0, 595, 842])
    root.Rotate = 90
    _add_parents(root)
    made.Root.Pages = root
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def _add_parents(node: pikepdf.Object) -> None:
    for kid in node.Kids:
        if "/Parent" not in kid:
            kid.Parent = node
            if "/Kids" in kid:
                _add_parents(kid)


def jbig2_bomb() -> bytes:
    """Return a small PDF with a picture of 10,000,000,000 pixels."""
    side = 100_000
    made = pikepdf.open(io.BytesIO(pdf()))
    page_information = bytes(4) + b"\x30\x00\x01\x00\x00\x00\x13" + side.to_bytes(4, "big") * 2 + bytes(11)
    picture = made.make_stream(page_information)
    picture.Type, picture.Subtype, picture.Filter = pikepdf.Name.XObject, pikepdf.Name.Image, pikepdf.Name.JBIG2Decode
    picture.Width, picture.Height, picture.BitsPerComponent = side, side, 1
    picture.ColorSpace = pikepdf.Name.DeviceGray
    return _with_picture(made, picture)


def broken_picture_pdf() -> bytes:
    """Return a PDF whose one page has a JPEG that nobody can decode."""
    made = pikepdf.open(io.BytesIO(pdf()))
    picture = made.make_stream(b"\xff\xd8\xff\xe0 this is no JPEG")
    picture.Type, picture.Subtype, picture.Filter = pikepdf.Name.XObject, pikepdf.Name.Image, pikepdf.Name.DCTDecode
    picture.Width, picture.Height, picture.BitsPerComponent = 40, 40, 8
    picture.ColorSpace = pikepdf.Name.DeviceRGB
    return _with_picture(made, picture)


def _with_picture(made: pikepdf.Pdf, picture: pikepdf.Object) -> bytes:
    page = made.pages[0].obj
    page.Resources.XObject = pikepdf.Dictionary(I=picture)
    page.Contents = made.make_stream(b"q 500 0 0 700 40 40 cm /I Do Q")
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def endless_pdf(depth: int = 40) -> bytes:
    """Return a small PDF whose page draws itself twice, ``depth`` levels deep: it takes for ever."""
    made = pikepdf.open(io.BytesIO(pdf()))
    inner = made.make_stream(b"0 0 10 10 re f")
    for level in range(depth):
        inner.Type, inner.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        inner.BBox = pikepdf.Array([0, 0, 600, 800])
        outer = made.make_stream(b"/A Do /B Do " if level < depth - 1 else b"/A Do")
        outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(A=inner, B=inner))
        inner = outer
    page = made.pages[0].obj
    page.Resources = inner.Resources
    page.Contents = made.make_stream(b"/A Do")
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()
