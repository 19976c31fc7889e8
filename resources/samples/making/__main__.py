"""Makes the sample files anew: ``python resources/samples/making [FOLDER]``. The same input gives the same files."""

import io
import json
import sys
import zipfile
from pathlib import Path

from attachments import disguised_program, hours_list, invoice_letter, letter, locked, photo, scan, time_sheet
from cii import cii
from company import APRIL, CII, CREDIT, FINVOICE, HYBRID, MARCH, PLAIN_PDF, SELLER, SVEFAKTURA, Sale
from finvoice import finvoice
from svefaktura import svefaktura
from ubl import ubl_credit_note, ubl_invoice
from xml_building import Builder, document, money

SAMPLES = Path(__file__).resolve().parents[1]


def main(folder: Path) -> None:
    """Write all sample files below ``folder``."""
    files = {**invoice_files(), **{f"attachments/{name}": data for name, data in attachment_files().items()}}
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith("locked.pdf") and path.exists():
            continue  # encryption is salted: it would differ each time
        path.write_bytes(data)


def invoice_files() -> dict[str, bytes]:
    """Return the files that a business system would write."""
    sheet = letter("Leveransbekräftelse", ["Sex dörrstängare monterade och godkända.", "Piteå, 2026-03-27"])
    own_pdf, data = f"invoice-{PLAIN_PDF.number}", document(cii(HYBRID))
    return {
        "march.xml": batch(MARCH),
        "april.zip": zipped({f"{sale.number}.xml": document(ubl_invoice(sale)) for sale in APRIL}),
        "credit-note.xml": document(ubl_credit_note(CREDIT, "260307")),
        "svefaktura.xml": svefaktura(SVEFAKTURA, "leveransbekraftelse.pdf", sheet),
        "finvoice.xml": finvoice(FINVOICE),
        "cii.xml": document(cii(CII)),
        "factur-x.pdf": invoice_letter(HYBRID, data),
        f"{own_pdf}.pdf": invoice_letter(PLAIN_PDF),
        f"{own_pdf}.json": json.dumps(sidecar(PLAIN_PDF), indent=2, ensure_ascii=False).encode() + b"\n",
    }


def batch(sales: tuple[Sale, ...]) -> bytes:
    """Return several UBL invoices in a wrapper of the business system's own."""
    e = Builder({"": "urn:nordlys-verkstad.example:invoice-batch"})
    return document(e("InvoiceBatch", *(ubl_invoice(sale) for sale in sales), created="2026-03-31"))


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip of files, without the time of its making."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def sidecar(sale: Sale) -> dict[str, str | None]:
    """Return the data that belongs to a PDF without data."""
    return {
        "file": f"invoice-{sale.number}.pdf",
        "number": sale.number,
        "issue_date": sale.issued.isoformat(),
        "due_date": sale.due.isoformat(),
        "currency": sale.currency,
        "payable": money(sale.net + sale.tax),
        "language": "sv",
        "customer_number": sale.buyer.number,
        "seller_name": SELLER.name,
        "seller_org_number": SELLER.org_number,
        "buyer_name": sale.buyer.name,
        "buyer_org_number": sale.buyer.org_number,
        "buyer_email": sale.buyer.email,
    }


def attachment_files() -> dict[str, bytes]:
    """Return the attachments: a time sheet for each invoice with hours, and some of every other kind."""
    worked = [sale for sale in MARCH if sale.hours]
    signed = time_sheet(worked[-1])
    note = letter("Följesedel", ["12 parkbänkar, galvaniserade", "Levererat till Rådhustorget, Boden, 2026-03-24"])
    return {
        **{f"time-sheet-{sale.number}.pdf": time_sheet(sale) for sale in worked},
        "delivery-note-260305.pdf": note,
        "hours-260301.csv": hours_list(worked[0]),
        "photo-260303.jpg": photo(),
        f"signed-{worked[-1].number}-300-dpi.tif": scan(signed, 300),
        f"signed-{worked[-1].number}-200-dpi.tif": scan(signed, 200),
        "locked.pdf": locked(note),
        "price-list.pdf": disguised_program(),
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
