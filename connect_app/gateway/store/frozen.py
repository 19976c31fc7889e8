"""What a delivery froze at the press on *Send selected*, as its row keeps it: JSON there, `Frozen` everywhere else.

Earlier versions wrote less. The row's hash is over what stands in it, so that is kept beside what it means.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from connect_app.domain.corrections import Corrected, Correction
from connect_app.domain.invoice import FileFormat, InvoiceKind
from connect_app.domain.money import Money
from connect_app.domain.paying import CodesWanted
from connect_app.gateway.channels.interface import FixedCopy, Letter, SentFile
from connect_app.gateway.channels.mail_html import Logo, Look
from connect_app.gateway.store.invoices import InvoiceRecord

LeftOut = Mapping[str, Mapping[str, Sequence[str]]]
"""By channel the hashes of what came with the invoice and does not go, by where it stands (``data``, ``faults`` in
them, ``picture``, the data ``inside`` of that)."""

_FILE_FIELDS = ("filename", "media_type", "sha256", "size", "description", "is_embedded", "attachment_id")
_OF_ITS_OWN = (
    "label",
    "sent",
    "attempts_before",
    "bundle",
    "together",
    "copy",
)  # what a delivery in place of another does not take over


@dataclass(frozen=True, slots=True)
class Spot:
    """Where bytes lie: ``size`` of them from ``offset`` on in a blob; -1: all."""

    blob: str
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class FrozenFile:
    """One attachment as it goes out, and where its bytes lie."""

    sent: SentFile
    blob: str
    offset: int


@dataclass(frozen=True, slots=True)
class Frozen:
    """What goes out of an invoice. ``original``: its data as they came in, and ``original_sha256`` their hash.

    ``picture``: the hash of the business system's own picture. ``source``: why it goes to this address. ``label``,
    ``sent``: what was composed goes with this slip, and lies there; None before that, and where an earlier version kept
    it in a blob of its own. ``attempts_before``: those that a person's *Try again* has put behind.
    ``bundle``: names those that go in one mail, None for one that goes alone; ``together``: the deliveries whose
    invoices the composed mail carries. ``corrections``: what persons corrected before it went again, in their order;
    they count for e-invoices. ``file_name``: the company's pattern for the invoice's own files. ``fixed_copy``: who
    gets a copy of the mail. ``look``: how it looks, None: plain text alone. ``codes``: those to pay with on a sheet
    that is made of the invoice, None: as the settings say then. ``stored``: what stands in the row.
    """

    number: str
    kind: InvoiceKind
    format: FileFormat
    language: str
    customer_number: str | None
    seller_name: str | None
    buyer_name: str | None
    payable: Money | None
    issue_date: str | None
    due_date: str | None
    original: Spot
    original_sha256: str
    files: tuple[FrozenFile, ...]
    left_out: LeftOut
    letter: Letter | None
    picture: str | None
    source: str | None
    label: Mapping[str, object]
    sent: Spot | None
    attempts_before: int
    bundle: str | None
    together: tuple[str, ...]
    corrections: tuple[Correction, ...]
    file_name: str | None
    fixed_copy: FixedCopy | None
    look: Look | None
    codes: CodesWanted | None
    stored: Mapping[str, object] = field(repr=False, compare=False)

    def hashes_left_out(self, channel: str, place: str) -> tuple[str, ...]:
        """Return the hashes of what a channel leaves out of ``data``, of their ``faults``, or of the ``picture``.

        ``stated_type``: of what goes, but with another media type than the data state.
        """
        return tuple(self.left_out.get(channel, {}).get(place, ()))

    def for_another(self) -> "Frozen":
        """Return what a delivery that stands in place of this one takes over."""
        return _read({name: value for name, value in self.stored.items() if name not in _OF_ITS_OWN})

    def with_attempts_before(self, count: int) -> "Frozen":
        """Return it with so many attempts put behind."""
        return _read({**self.stored, "attempts_before": count})

    def with_composed(self, label: Mapping[str, object], sent: Spot, together: Sequence[str] = ()) -> "Frozen":
        """Return it with what was composed; ``together``: see `Frozen`."""
        place = {"offset": sent.offset, "size": sent.size, "blob": sent.blob}
        shared = {"together": list(together)} if together else {}
        return _read({**self.stored, "label": dict(label), "sent": place, **shared})

    def with_corrections(self, corrections: Sequence[Correction], source: str | None = None) -> "Frozen":
        """Return it with all that was corrected; ``source``: why it goes to its address, the same if left out."""
        kept = [{**asdict(one), "what": one.what.value} for one in corrections]
        return _read({**self.stored, "corrections": kept, "source": source or self.source})

    def with_copy(self, fixed_copy: FixedCopy | None) -> "Frozen":
        """Return it with who gets a copy of the mail."""
        return self if fixed_copy is None else _read({**self.stored, "copy": asdict(fixed_copy)})

    def with_codes(self, codes: CodesWanted | None) -> "Frozen":
        """Return it with the codes to pay with on its sheet."""
        return self if codes is None else _read({**self.stored, "codes": asdict(codes)})

    def in_bundle(self, bundle: str) -> "Frozen":
        """Return it as one of several that go in one mail."""
        return _read({**self.stored, "bundle": bundle})

    def in_language(self, language: str) -> "Frozen":
        """Return it as if it went out in another language."""
        return _read({**self.stored, "language": language})


def freeze(
    invoice: InvoiceRecord,
    language: str,
    seller: str | None,
    files: Sequence[FrozenFile],
    left_out: LeftOut,
    *,
    source: str,
    picture: str | None,
    letter: Letter | None,
    file_name: str | None = None,
    look: Look | None = None,
) -> Frozen:
    """Return what goes out of an invoice. ``letter``: what the clerk chose, for a mail.

    ``file_name``, ``look``: see `Frozen`.
    """
    stored: dict[str, Any] = {
        "number": invoice.number,
        "kind": invoice.kind,
        "format": invoice.format,
        "language": language,
        "customer_number": invoice.customer_number,
        "seller_name": seller,
        "buyer_name": invoice.buyer_name,
        "payable": {"amount": invoice.payable, "currency": invoice.currency} if invoice.payable else None,
        "issue_date": invoice.issue_date,
        "due_date": invoice.due_date,
        "original": {
            "blob": invoice.original_blob,
            "offset": invoice.original_offset,
            "length": invoice.original_length,
            "sha256": invoice.original_sha256,
        },
        "files": [{**asdict(one.sent), "blob": one.blob, "offset": one.offset} for one in files],
        "left_out": dict(left_out),
        "source": source,
        "picture": picture,
    }
    if letter is not None:
        stored["letter"] = asdict(letter)
    if file_name is not None:
        stored["file_name"] = file_name
    if look is not None:
        stored["look"] = asdict(look)
    return _read(stored)


def read_frozen(stored: object) -> Frozen | None:
    """Return what a row's JSON means, None where a damaged disk has left nothing that means anything."""
    try:
        return _read(stored) if isinstance(stored, Mapping) else None
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation):
        return None


def _read(stored: Mapping[str, Any]) -> Frozen:
    payable, original, letter, sent = stored["payable"], stored["original"], stored.get("letter"), stored.get("sent")
    return Frozen(
        number=stored["number"],
        kind=InvoiceKind(stored["kind"]),
        format=FileFormat(stored["format"]),
        language=stored["language"],
        customer_number=stored["customer_number"],
        seller_name=stored["seller_name"],
        buyer_name=stored["buyer_name"],
        payable=Money(Decimal(payable["amount"]), payable["currency"]) if payable else None,
        issue_date=stored["issue_date"],
        due_date=stored["due_date"],
        original=Spot(original["blob"], original["offset"], original["length"]),
        original_sha256=original["sha256"],
        files=tuple([_file(one) for one in stored["files"]]),
        left_out=stored.get("left_out") or {},
        letter=_letter(letter) if letter is not None else None,
        picture=stored.get("picture"),
        source=stored.get("source"),
        label=stored.get("label") or {},
        sent=Spot(sent["blob"], sent["offset"], sent["size"]) if sent else None,
        attempts_before=stored.get("attempts_before", 0),
        bundle=stored.get("bundle"),
        together=tuple(stored.get("together") or ()),
        corrections=tuple([_correction(one) for one in stored.get("corrections") or ()]),
        file_name=stored.get("file_name"),
        fixed_copy=FixedCopy(**stored["copy"]) if stored.get("copy") else None,
        look=_look(stored.get("look")),
        codes=CodesWanted(**stored["codes"]) if stored.get("codes") else None,
        stored=stored,
    )


def _file(stored: Mapping[str, Any]) -> FrozenFile:
    return FrozenFile(SentFile(*[stored[name] for name in _FILE_FIELDS]), stored["blob"], stored["offset"])


def _correction(stored: Mapping[str, Any]) -> Correction:
    return Correction(**{**stored, "what": Corrected(stored["what"])})


def _look(stored: object) -> Look | None:
    if not isinstance(stored, Mapping):
        return None
    logo = stored["logo"]
    return Look(stored["colour"], stored["signature"], None if logo is None else Logo(**logo))


def _letter(stored: Mapping[str, Any]) -> Letter:
    texts = {name: tuple(stored[name]) for name in ("to", "cc", "bcc")}
    template = stored.get("template")
    return Letter(**{**stored, **texts, "template": tuple(template) if template else None})
