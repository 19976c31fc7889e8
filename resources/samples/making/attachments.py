"""What clerks hang on invoices: time sheets as PDF, signed ones as TIFF, and files that must be refused."""

import io
import json
from datetime import date, timedelta
from decimal import Decimal

import pikepdf
import pypdfium2
import typst
from company import SELLER, Sale
from PIL import Image
from xml_building import money, number

_WORKERS = ("Nils Ek", "Sara Wiik", "Omar Aziz")
_DAY_HOURS = Decimal(8)

_TIME_SHEET = """
#let sheet = json(bytes(sys.inputs.sheet))
#set document(title: sheet.title, date: datetime(year: 2026, month: 3, day: 31))
#set page(paper: "a4", margin: 22mm)
#set text(size: 10.5pt, lang: "sv")
#text(18pt, weight: "bold")[Tidrapport] #h(1fr) #sheet.company
#v(2mm)
#table(columns: (32mm, 1fr), stroke: none, inset: (x: 0pt, y: 3pt),
  [Kund], sheet.customer, [Faktura], sheet.invoice, [Arbete], sheet.work)
#v(4mm)
#table(columns: (28mm, 1fr, 24mm), align: (left, left, right), inset: 6pt, stroke: 0.4pt + gray,
  table.header([*Datum*], [*Namn*], [*Timmar*]), ..sheet.rows.flatten(),
  table.cell(colspan: 2)[*Summa*], [*#sheet.total*])
#v(1fr)
#grid(columns: (1fr, 1fr), gutter: 12mm, line(length: 100%), line(length: 100%), [Montör], [Kundens godkännande])
"""

_LETTER = """
#let letter = json(bytes(sys.inputs.letter))
#set document(title: letter.title, date: datetime(year: 2026, month: 3, day: 31))
#set page(paper: "a4", margin: 25mm)
#set text(size: 11pt, lang: "sv")
#text(18pt, weight: "bold", letter.title)
#v(6mm)
#for line in letter.lines [#line \\ ]
#if "data" in sys.inputs { pdf.attach("factur-x.xml", bytes(sys.inputs.data),
  relationship: "alternative", mime-type: "text/xml", description: "Invoice data") }
"""


def time_sheet(sale: Sale) -> bytes:
    """Return the time sheet behind a sale's hours, one A4 page as PDF; its sum is the invoice's hours."""
    work = next(line.text for line in sale.lines if line.unit == "HUR")
    sheet = {
        "title": f"Tidrapport {sale.number}",
        "company": SELLER.name,
        "customer": sale.buyer.name,
        "invoice": sale.number,
        "work": work,
        "rows": _days(sale.hours),
        "total": number(sale.hours).replace(".", ","),
    }
    return _pdf(_TIME_SHEET, sheet=json.dumps(sheet))


def _days(hours: Decimal) -> list[tuple[str, str, str]]:
    rows, day = [], date(2026, 3, 2)
    while hours > 0:
        worked = min(hours, _DAY_HOURS)
        rows.append((day.isoformat(), _WORKERS[len(rows) % len(_WORKERS)], number(worked).replace(".", ",")))
        hours -= worked
        day += timedelta(days=3 if day.weekday() == 4 else 1)
    return rows


def letter(title: str, lines: list[str]) -> bytes:
    """Return a page of text as PDF."""
    return _pdf(_LETTER, letter=json.dumps({"title": title, "lines": lines}))


def invoice_letter(sale: Sale, data: bytes | None = None) -> bytes:
    """Return a business system's own picture of an invoice as PDF, with the CII in it where ``data`` is given."""
    lines = [f"{SELLER.name}, {SELLER.street}, {SELLER.postal_code} {SELLER.city}", ""]
    lines += [f"Fakturadatum: {sale.issued}", f"Förfallodatum: {sale.due}", f"Kund: {sale.buyer.name}", ""]
    lines += [
        f"{line.text}: {number(line.quantity)} × {money(line.price)} = {money(line.amount)}" for line in sale.lines
    ]
    lines += [
        "",
        f"Moms: {money(sale.tax)} {sale.currency}",
        f"Att betala: {money(sale.net + sale.tax)} {sale.currency}",
    ]
    inputs = {"letter": json.dumps({"title": f"Faktura {sale.number}", "lines": lines})}
    if data is None:
        return _pdf(_LETTER, **inputs)
    return _pdf(_LETTER, standard="a-3b", data=data.decode(), **inputs)


def _pdf(source: str, standard: str | None = None, **inputs: str) -> bytes:
    made = typst.compile(
        source.encode(),
        format="pdf",
        sys_inputs=inputs,
        pdf_standards=[standard] if standard else [],
        ignore_system_fonts=True,
    )
    assert isinstance(made, bytes)
    return made


def scan(pdf: bytes, dpi: int) -> bytes:
    """Return the first page of a PDF as an office scanner would give it: TIFF, black and white, Group 4."""
    page = pypdfium2.PdfDocument(pdf)[0]
    picture = page.render(scale=dpi / 72).to_pil().convert("L").point(lambda value: 255 if value > 160 else 0)
    out = io.BytesIO()
    picture.convert("1", dither=Image.Dither.NONE).save(out, "TIFF", compression="group4", dpi=(dpi, dpi))
    return out.getvalue()


def photo() -> bytes:
    """Return a picture that could be a photo of the work: a JPEG of coloured fields."""
    picture = Image.new("RGB", (640, 480))
    picture.putdata([(x * 255 // 640, y * 255 // 480, (x ^ y) & 0x7F) for y in range(480) for x in range(640)])
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=70)
    return out.getvalue()


def hours_list(sale: Sale) -> bytes:
    """Return the hours as CSV."""
    rows = [("datum", "namn", "timmar"), *_days(sale.hours)]
    return "".join(";".join(row) + "\n" for row in rows).encode()


def locked(pdf: bytes) -> bytes:
    """Return a PDF that opens only with a password."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out, encryption=pikepdf.Encryption(user="hemligt", owner="hemligt"), deterministic_id=False)
    return out.getvalue()


def disguised_program() -> bytes:
    """Return what a program for Windows begins with, and nothing that could run."""
    return b"MZ" + b"This only looks like a program. It stands in for one that somebody renamed to .pdf.\r\n" * 4
