"""Names of the roots that are looked for in a file, and of the envelopes that stand around them."""

UBL_INVOICE = "{urn:oasis:names:specification:ubl:schema:xsd:Invoice-2}Invoice"
UBL_CREDIT_NOTE = "{urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2}CreditNote"
CII_INVOICE = "{urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100}CrossIndustryInvoice"
ZUGFERD1_INVOICE = "{urn:ferd:CrossIndustryDocument:invoice:1p0}CrossIndustryDocument"
ZUGFERD_RC_INVOICE = "{urn:un:unece:uncefact:data:standard:CBFBUY:5}Invoice"
SVEFAKTURA_INVOICE = "{urn:sfti:documents:BasicInvoice:1:0}Invoice"
FINVOICE_INVOICE = "Finvoice"

ATTACHED_DOCUMENT = "{urn:oasis:names:specification:ubl:schema:xsd:AttachedDocument-2}AttachedDocument"
OBJECT_ENVELOPE = "{urn:sfti:documents:ObjectEnvelope:1:0}ObjectEnvelope"
FINVOICE_ATTACHMENTS = "FinvoiceAttachments"

CARRIERS = frozenset({OBJECT_ENVELOPE, FINVOICE_ATTACHMENTS})
"""Documents of their own with the attachments of invoices."""

KNOWN_ROOTS = frozenset(
    {UBL_INVOICE, UBL_CREDIT_NOTE, CII_INVOICE, ZUGFERD1_INVOICE, ZUGFERD_RC_INVOICE}
    | {SVEFAKTURA_INVOICE, FINVOICE_INVOICE, ATTACHED_DOCUMENT, OBJECT_ENVELOPE, FINVOICE_ATTACHMENTS}
)

SBDH_ROOTS = frozenset(
    {
        "{http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader}StandardBusinessDocument",
        "{urn:sfti:documents:StandardBusinessDocumentHeader}StandardBusinessDocument",
    }
)

SOAP_ROOTS = frozenset(
    {
        "{http://schemas.xmlsoap.org/soap/envelope/}Envelope",
        "{http://www.w3.org/2003/05/soap-envelope}Envelope",
    }
)
"""Around a Finvoice the envelope is a document of its own; the invoice follows it."""


def local_name(name: str) -> str:
    """Return ``{namespace}local`` without the namespace."""
    return name.rpartition("}")[2]
