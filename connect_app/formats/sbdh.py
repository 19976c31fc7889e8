"""Making an SBDH: a Svefaktura travels with its attachments as two documents under one header."""

import binascii
import hashlib
import re
import uuid
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from connect_app.domain.invoice import InvoiceFacts, Party
from connect_app.formats.encoding import UTF8_BOM, declared_encoding, xml_encoding_name
from connect_app.formats.roots import OBJECT_ENVELOPE, SBDH_NAMESPACE
from connect_app.formats.svefaktura import EncodedObject

_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?[^>]*?\?>|<!--.*?-->)*", re.DOTALL)
_ENVELOPE_NAMESPACE = OBJECT_ENVELOPE.partition("}")[0].removeprefix("{")


def wrap(invoice: bytes, facts: InvoiceFacts, objects: Sequence[EncodedObject]) -> bytes:
    """Return an SBDH around a stand-alone Svefaktura and the files of one ObjectEnvelope.

    The invoice stands in it byte for byte, without its prolog, in the invoice's own encoding. The same input gives
    the same bytes, so that a repeated hand-over can be recognised.
    """
    encoding = "utf-8" if invoice.startswith(UTF8_BOM) else declared_encoding(invoice) or "utf-8"
    prolog = _PROLOG.match(invoice)
    body = invoice[prolog.end() if prolog else 0 :]
    head = (
        f'<?xml version="1.0" encoding="{xml_encoding_name(encoding)}"?>\n'
        f'<sh:StandardBusinessDocument xmlns:sh="{SBDH_NAMESPACE}">\n{_header(facts, body)}'
    )
    return b"".join(
        (
            head.encode(encoding, "xmlcharrefreplace"),
            body.rstrip(),
            b"\n",
            object_envelope(objects, encoding),
            b"</sh:StandardBusinessDocument>\n",
        )
    )


def object_envelope(objects: Sequence[EncodedObject], encoding: str) -> bytes:
    """Return an ObjectEnvelope element with these files."""
    encoded = b"".join(encoded_object(each, encoding) for each in objects)
    return f'<ObjectEnvelope xmlns="{_ENVELOPE_NAMESPACE}">\n'.encode("ascii") + encoded + b"</ObjectEnvelope>\n"


def encoded_object(each: EncodedObject, encoding: str, prefix: str = "", declared: str = "") -> bytes:
    """Return one EncodedObject; ``prefix`` (with its colon) is bound to the envelope's namespace or ``declared`` so."""
    attributes = f"mimeCode={quoteattr(each.file.media_type)} filename={quoteattr(each.file.filename)}"
    head = (
        f"<{prefix}EncodedObject{declared}><{prefix}ObjectID>{escape(each.object_id)}</{prefix}ObjectID>"
        f'<{prefix}EncodedData format="BASE64" {attributes}>'
    )
    tail = f"</{prefix}EncodedData></{prefix}EncodedObject>\n"
    content = binascii.b2a_base64(each.file.content or b"", newline=False)
    return head.encode(encoding, "xmlcharrefreplace") + content + tail.encode("ascii")


def _header(facts: InvoiceFacts, invoice: bytes) -> str:
    instance = uuid.UUID(bytes=hashlib.sha256(invoice).digest()[:16], version=5)
    created = f"{facts.issue_date or date(1970, 1, 1)}T00:00:00Z"
    return (
        "<sh:StandardBusinessDocumentHeader>\n<sh:HeaderVersion>1.0</sh:HeaderVersion>\n"
        f"<sh:Sender>{_identifier(facts.seller)}</sh:Sender>\n<sh:Receiver>{_identifier(facts.buyer)}</sh:Receiver>\n"
        "<sh:DocumentIdentification><sh:Standard>urn:sfti:documents:BasicInvoice:1:0</sh:Standard>"
        f"<sh:TypeVersion>1.0</sh:TypeVersion><sh:InstanceIdentifier>{instance}</sh:InstanceIdentifier>"
        "<sh:Type>BasicInvoice</sh:Type><sh:MultipleType>true</sh:MultipleType>"
        f"<sh:CreationDateAndTime>{created}</sh:CreationDateAndTime></sh:DocumentIdentification>\n"
        "</sh:StandardBusinessDocumentHeader>\n"
    )


def _identifier(party: Party) -> str:
    known = ("EAN", party.gln), ("SE:ORGNR", party.org_number), ("VAT", party.vat_number), ("NAME", party.name)
    for scheme, text in known:
        if text:
            return f'<sh:Identifier Authority="{scheme}">{escape(text)}</sh:Identifier>'
    return "<sh:Identifier/>"
