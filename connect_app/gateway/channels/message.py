"""The mail of one shipment: standard library messages, so that no value can become a header of its own."""

import base64
import re
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from connect_app.domain.attachment import safe_filename
from connect_app.domain.errors import Bug
from connect_app.gateway.channels.interface import Documents, Shipment
from connect_app.gateway.channels.templates import Sender, render

DELIVERY_HEADER = "X-Delivery-Id"
INVOICE_HEADER = "X-Invoice-Number"
CUSTOMER_HEADER = "X-Customer-Number"


def message_id(delivery_id: str, from_address: str) -> str:
    """Return the Message-ID of a delivery: the same for every attempt."""
    return f"<{delivery_id}@{from_address.rpartition('@')[2]}>"


def invoice_filename(number: str) -> str:
    """Return the name under which an invoice is attached."""
    return safe_filename(f"invoice-{number}.pdf")


def compose(
    shipment: Shipment, documents: Documents, sender: Sender, from_address: str, reply_to: str | None, at: datetime
) -> bytes:
    """Return the mail as it is sent, lines ending in CRLF. Raises Bug ``wrong_recipient`` rather than mix two up."""
    subject, text = render(shipment, sender)
    mail = EmailMessage(policy=SMTP.clone(max_line_length=998 if _needs_utf8(shipment.address) else 78))
    mail["From"] = Address(_plain(sender.name or shipment.seller_name), addr_spec=from_address)
    mail["To"] = Address(addr_spec=shipment.address)
    if reply_to:
        mail["Reply-To"] = Address(addr_spec=reply_to)
    mail["Subject"] = subject
    mail["Date"] = format_datetime(at.astimezone(UTC))
    mail["Message-ID"] = message_id(shipment.delivery_id, from_address)
    mail[DELIVERY_HEADER] = shipment.delivery_id
    mail[INVOICE_HEADER] = _plain(shipment.number)
    if shipment.customer_number:
        mail[CUSTOMER_HEADER] = _plain(shipment.customer_number)
    mail.set_content(text, cte="quoted-printable")
    mail.make_mixed()
    name = invoice_filename(shipment.number)
    mail.attach(_part(documents.presentation(), "application/pdf", name, None))
    taken = [name]
    for file in shipment.files:
        taken.append(safe_filename(file.filename, taken))
        mail.attach(_part(documents.file(file), file.media_type, taken[-1], file.description))
    data = mail.as_bytes()
    _check_belongs(mail, shipment)
    return data


def _plain(text: str | None) -> str:
    return " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", text or "").split())


def _needs_utf8(address: str) -> bool:
    return not address.isascii()


def _part(data: bytes, media_type: str, filename: str, description: str | None) -> EmailMessage:
    """Return an attachment; base64 in one go, since the mail package's own folding takes 20 times as long."""
    part = EmailMessage(policy=SMTP)
    part["Content-Type"] = media_type
    part.set_param("name", filename)
    part["Content-Transfer-Encoding"] = "base64"
    part.add_header("Content-Disposition", "attachment", filename=filename)
    if description:
        part["Content-Description"] = _plain(description)
    part.set_payload(base64.encodebytes(data).decode("ascii"))
    return part


def _check_belongs(mail: EmailMessage, shipment: Shipment) -> None:
    """Look at the finished mail: file name, recipient and customer number belong to one invoice, or it never leaves."""
    names = [part.get_filename() for part in mail.iter_attachments()]
    agrees = (
        names[:1] == [invoice_filename(shipment.number)]
        and [one.addr_spec for one in mail["To"].addresses] == [shipment.address]
        and mail["Cc"] is None
        and mail["Bcc"] is None
        and mail[DELIVERY_HEADER] == shipment.delivery_id
        and (mail[CUSTOMER_HEADER] or "") == _plain(shipment.customer_number)
    )
    if not agrees:
        raise Bug("wrong_recipient", "The mail does not match its invoice, so it was not sent. Please report this.")
