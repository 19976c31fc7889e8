"""Making an SBDH: a Svefaktura travels with its attachments as two documents under one header."""

import binascii
import hashlib
import re
import uuid
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from connect_app.domain.invoice import InvoiceFacts, Party
from connect_app.formats.encoding import declared_encoding, wide_encoding, xml_encoding_name
from connect_app.formats.roots import OBJECT_ENVELOPE
from connect_app.formats.svefaktura import EncodedObject

_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?[^>]*?\?>|<!--.*?-->)*", re.DOTALL)
_NAMESPACE = "urn:sfti:documents:StandardBusinessDocumentHeader"
_ENVELOPE_NAMESPACE = OBJECT_ENVELOPE.partition("}")[0].removeprefix("{")


def wrap(invoice: bytes, facts: InvoiceFacts, objects: Sequence[EncodedObject]) -> bytes:
    """Return an SBDH around a stand-alone Svefaktura and the envelopes of its files.

    The invoice stands in it byte for byte, without its prolog, in its own encoding (UTF-16 becomes UTF-8). The same
    input gives the same bytes, so that a repeated hand-over can be recognised.
    """
    wide = wide_encoding(invoice)
    if wide:
        invoice = invoice.decode(wide).removeprefix("\ufeff").encode("utf-8")
    encoding = (None if wide else declared_encoding(invoice)) or "utf-8"
    prolog = _PROLOG.match(invoice)
    body = invoice[prolog.end() if prolog else 0 :].rstrip()
    head = (
        f'<?xml version="1.0" encoding="{xml_encoding_name(encoding)}"?>\n'
        f'<sh:StandardBusinessDocument xmlns:sh="{_NAMESPACE}">\n{_header(facts, body)}'
    )
    return b"".join(
        (
            head.encode(encoding, "xmlcharrefreplace"),
            body,
            b"\n",
            object_envelopes(objects, facts, encoding),
            b"</sh:StandardBusinessDocument>\n",
        )
    )


def object_envelopes(objects: Sequence[EncodedObject], facts: InvoiceFacts, encoding: str) -> bytes:
    """Return one ObjectEnvelope per file, each saying which invoice it belongs to."""
    issuer = facts.seller.org_number or facts.seller.gln or facts.seller.vat_number or ""
    head = (
        f'<ObjectEnvelope xmlns="{_ENVELOPE_NAMESPACE}"><DocumentReference>'
        f"<DocumentID>{escape(facts.number)}</DocumentID><IssueDate>{_day(facts)}</IssueDate>"
        f"<IssuerID>{escape(issuer)}</IssuerID><DocumentType>Invoice</DocumentType></DocumentReference>"
        f"<CreationDateTime>{_day(facts)}T00:00:00</CreationDateTime>"
    )
    return b"".join(
        head.encode(encoding, "xmlcharrefreplace") + _encoded_object(each, encoding) + b"</ObjectEnvelope>\n"
        for each in objects
    )


def _encoded_object(each: EncodedObject, encoding: str) -> bytes:
    head = (
        f"<EncodedObject><ObjectID>{escape(each.object_id)}</ObjectID>"
        f'<EncodedData format="BASE64" mimeCode={quoteattr(each.file.media_type)} '
        f"filename={quoteattr(each.file.filename)}>"
    )
    content = binascii.b2a_base64(each.file.content or b"", newline=False)
    return head.encode(encoding, "xmlcharrefreplace") + content + b"</EncodedData></EncodedObject>"


def _day(facts: InvoiceFacts) -> date:
    return facts.issue_date or date(1970, 1, 1)


def _header(facts: InvoiceFacts, invoice: bytes) -> str:
    instance = uuid.UUID(bytes=hashlib.sha256(invoice).digest()[:16], version=5)
    created = f"{_day(facts)}T00:00:00"
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
