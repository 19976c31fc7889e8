"""What reading gives: one part per invoice, and the limits within which files are read."""

from dataclasses import dataclass

from connect_app.domain.finding import Finding
from connect_app.domain.invoice import EmbeddedFile, Endpoint, InvoiceFacts


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """Bounds of one reading. Sizes are bytes; what is larger is refused as ``too_large``, never cut."""

    max_file_size: int = 1_500_000_000
    max_invoice_size: int = 150_000_000
    """One invoice with all its attachments in it (base64), and the longest stretch that has to be held at once."""
    max_depth: int = 100
    """Elements around an invoice, one in the other."""
    max_nesting: int = 3
    """Documents as text inside of documents (UBL AttachedDocument)."""


DEFAULT_LIMITS = ReadLimits()


@dataclass(frozen=True, slots=True)
class Envelope:
    """The business document (SBDH) around an invoice: its number in the stream, and the receiver that it names."""

    scope: tuple[int, ...]
    receiver: Endpoint


@dataclass(frozen=True, slots=True)
class InvoicePart:
    """One invoice of a file, standing on its own.

    ``data`` is a complete document. Where the invoice was a whole document in the file these are the file's bytes;
    where it was cut out of a parent it is the same bytes with the declarations that it inherited (encoding,
    namespaces) put in front or into its start tag, or an SBDH made around a Svefaktura and its attachments.
    ``source_sha256`` is None for a whole document, else the hash of the bytes as they stood in the parent.
    ``source_offset`` is where ``data`` stands in the file byte for byte, None where it does not stand there so.
    ``envelope`` is what stood around it, until the buyer's address was compared with it.
    """

    facts: InvoiceFacts
    data: bytes
    sha256: str
    source_sha256: str | None = None
    embedded: tuple[EmbeddedFile, ...] = ()
    findings: tuple[Finding, ...] = ()
    source_offset: int | None = None
    envelope: Envelope | None = None
