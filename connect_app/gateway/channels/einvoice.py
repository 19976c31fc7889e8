"""The e-invoice channel: attachments go into the invoice, the invoice goes to the company's provider."""

from collections.abc import Iterator
from contextlib import contextmanager

from connect_app.domain.channel import Channel
from connect_app.domain.proofs import BuyerAnswer, ProofKind
from connect_app.formats.correcting import correct_buyer_reference
from connect_app.formats.embedding import OutgoingAttachment, embed_attachments
from connect_app.formats.reading import read_document
from connect_app.formats.stating import state_types
from connect_app.formats.taking_out import take_out
from connect_app.gateway.channels.interface import (
    ABSENT,
    REPEATABLE,
    Acceptance,
    BuyersWords,
    Capability,
    Composed,
    Documents,
    Found,
    Knowledge,
    News,
    Parcel,
    Shipment,
)
from connect_app.gateway.providers.interface import EventKind, Provider, ProviderEvent, Repeatable, Submission

_PROVES = {
    EventKind.RECEIPT: ProofKind.ACCESS_POINT,
    EventKind.DELIVERED: ProofKind.CONFIRMED,
    EventKind.FAILED: ProofKind.CONFIRMED,  # nothing, since it has a failure
    EventKind.ANSWERED: ProofKind.BUYER,
}
_ANSWERS = frozenset(one.value for one in BuyerAnswer)


class EInvoiceCarrier:
    """E-invoices of one company, over one provider."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self.capability = Capability(Channel.EINVOICE, provider.name)

    def compose(self, shipment: Shipment, documents: Documents) -> Composed:
        """Return the invoice with its attachments inside; opened again and compared before it is returned.

        What the network would refuse, and what never leaves, is taken out of the copy; media types that the network
        would refuse are stated anew, and a buyer's reference that a person corrected is put into it.
        """
        outgoing = [
            OutgoingAttachment(
                filename=file.filename,
                media_type=file.media_type,
                content=documents.file(file),
                description=file.description,
            )
            for file in shipment.files
            if not file.is_embedded
        ]
        data = take_out(documents.xml(), shipment.left_out, shipment.faults)
        data = state_types(data, shipment.stated_anew)
        if shipment.buyer_reference is not None:
            data = correct_buyer_reference(data, shipment.buyer_reference)
        return Composed(embed_attachments(data, outgoing) if outgoing else data)

    @contextmanager
    def session(self) -> Iterator["EInvoiceSession"]:
        """Providers are called over HTTP; there is nothing to hold open."""
        yield EInvoiceSession(self._provider)

    def find(self, shipment: Shipment) -> Found:
        """Ask the provider for the delivery's key."""
        receipt = self._provider.find(shipment.delivery_id)
        if isinstance(receipt, Repeatable):
            return REPEATABLE
        return ABSENT if receipt is None else Found(Knowledge.FOUND, receipt.reference)

    def news(self, cursor: str | None) -> tuple[tuple[News, ...], str | None]:
        """Read receipts, confirmations, refusals and answers; an answer that nobody knows means nothing."""
        events, cursor = self._provider.events(cursor)
        known = [one for one in events if one.kind is not EventKind.ANSWERED or one.answer in _ANSWERS]
        return tuple([_news(one) for one in known]), cursor


def _news(one: ProviderEvent) -> News:
    return News(
        one.key,
        one.at,
        one.detail,
        one.failure,
        evidence=one.evidence,
        evidence_name=f"{one.kind.value}.{'xml' if one.evidence.lstrip().startswith(b'<') else 'json'}",
        proves=_PROVES[one.kind],
        answer=BuyersWords(BuyerAnswer(one.answer), one.reasons, one.words) if one.answer in _ANSWERS else None,
    )


class EInvoiceSession:
    """Hands documents to the provider."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider

    def hand_over(self, parcel: Parcel) -> Acceptance:
        """Submit one document."""
        shipment = parcel.shipment
        facts = read_document(parcel.data).facts
        submission = Submission(
            key=shipment.delivery_id,
            recipient=shipment.address,
            number=shipment.number,
            format=facts.format,  # of what goes: the data of a hybrid PDF, not the PDF
            document=parcel.data,
            sender=facts.seller.endpoint,
            country=facts.seller.country,
            kind=facts.kind,
        )
        receipt = self._provider.submit(submission)
        return Acceptance(receipt.reference, receipt.detail)
