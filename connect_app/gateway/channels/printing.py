"""The print channel: one A4 PDF per invoice with a job ticket, put into a printer's folder."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from connect_app.documents.printing import PrintPart, make_print_file
from connect_app.domain.channel import PDF, TIFF, Channel
from connect_app.domain.errors import ConnectError
from connect_app.domain.filenames import name_from_number
from connect_app.domain.saying import say
from connect_app.formats.content import read_content
from connect_app.gateway.channels.interface import (
    Acceptance,
    Capability,
    Composed,
    Documents,
    Found,
    News,
    Parcel,
    SentFile,
    Shipment,
)

PRINTABLE = frozenset({PDF, TIFF})


class Printer(Protocol):
    """Where print files go."""

    @property
    def name(self) -> str:
        """Return a short name for deliveries."""

    def put(self, parcel: Parcel, name: str) -> str:
        """Take a print file and its ticket under ``name`` and return a reference; raises as a hand-over does."""

    def find(self, name: str) -> Found:
        """Say whether a ticket of this name was put."""

    def news(self, cursor: str | None) -> tuple[tuple[News, ...], str | None]:
        """Return what became of print jobs."""


class PrintCarrier:
    """Print of one company, over one printer."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer
        self.capability = Capability(Channel.PRINT, printer.name)

    def compose(self, shipment: Shipment, documents: Documents) -> Composed:
        """Join invoice and attachments on A4 and write the ticket. What is embedded but not printable stays out."""
        files = [file for file in shipment.files if file.media_type in PRINTABLE or not file.is_embedded]
        parts = [PrintPart(documents.presentation(), PDF)]
        parts += [PrintPart(documents.file(file), file.media_type) for file in files]
        made = make_print_file(parts)
        return Composed(made.data, _ticket(shipment, made.data, made.pages, files, documents))

    @contextmanager
    def session(self) -> Iterator["PrintSession"]:
        """A folder needs no connection."""
        yield PrintSession(self._printer)

    def find(self, shipment: Shipment) -> Found:
        """Look for the ticket."""
        return self._printer.find(job_name(shipment))

    def news(self, cursor: str | None) -> tuple[tuple[News, ...], str | None]:
        """Read what came back."""
        return self._printer.news(cursor)


class PrintSession:
    """Puts print files one after the other."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer

    def hand_over(self, parcel: Parcel) -> Acceptance:
        """Put one print file and its ticket."""
        reference = self._printer.put(parcel, job_name(parcel.shipment))
        return Acceptance(reference, say("move.printed"))


def job_name(shipment: Shipment) -> str:
    """Return the name of a print job without extension: the same for every attempt, and no other delivery's."""
    return name_from_number(shipment.number, f"-{shipment.delivery_id}")


def _ticket(
    shipment: Shipment, data: bytes, pages: int, files: list[SentFile], documents: Documents
) -> Mapping[str, object]:
    return {
        "delivery_id": shipment.delivery_id,
        "invoice_number": shipment.number,
        "customer_number": shipment.customer_number,
        "file": f"{job_name(shipment)}.pdf",
        "sha256": hashlib.sha256(data).hexdigest(),
        "pages": pages,
        "recipient": _recipient(shipment, documents),
        "duplex": True,
        "colour": True,
        "postage_class": "economy",
        "attachments": [{"filename": file.filename, "sha256": file.sha256, "size": file.size} for file in files],
    }


def _recipient(shipment: Shipment, documents: Documents) -> Mapping[str, object]:
    name = shipment.address or shipment.buyer_name or ""
    try:
        address = read_content(documents.xml()).buyer.address
    except ConnectError:  # a PDF without data: the address is on its first page
        return {"name": name, "lines": [], "postal_code": None, "city": None, "country": None}
    return {
        "name": name,
        "lines": list(address.lines),
        "postal_code": address.postal_code,
        "city": address.city,
        "country": address.country,
    }
