"""The receiver that a business document's header (SBDH) names, beside the address that the invoice in it has."""

import dataclasses
from collections.abc import Iterable, Iterator

from connect_app.domain.invoice import InvoiceFacts
from connect_app.formats.address_findings import envelope_findings
from connect_app.formats.parts import Envelope, InvoicePart

_MOST_HELD = 100
_MOST_HELD_BYTES = 32_000_000


def with_receivers(parts: Iterable[InvoicePart]) -> Iterator[InvoicePart]:
    """Yield the parts in their order, the buyer's address compared with the receiver of the envelope around each.

    Around a batch for several buyers the receiver is the operator and counts for nothing. To know that, invoices wait
    until one for another buyer comes or their envelope ends; of very long batches the later ones do not wait.
    """
    waiting = _Waiting()
    try:
        for part in parts:
            if part.envelope is None or not waiting.belongs(part.envelope):
                yield from waiting.end()
            if part.envelope is None:
                yield part
            else:
                yield from waiting.take(part, part.envelope)
    except BaseException:
        yield from waiting.end()  # they were read before the fault, and are counted by who reports it
        raise
    yield from waiting.end()


class _Waiting:
    def __init__(self) -> None:
        self._envelope: Envelope | None = None
        self._parts: list[InvoicePart] = []
        self._size = 0
        self._buyer: tuple[str | None, ...] = ()
        self._is_decided = False

    def belongs(self, envelope: Envelope) -> bool:
        return self._envelope == envelope

    def end(self) -> Iterator[InvoicePart]:
        """Yield what waits: all of its envelope was for one buyer."""
        parts, self._parts = self._parts, []
        self._envelope, self._size = None, 0
        yield from map(_compared, parts)

    def take(self, part: InvoicePart, envelope: Envelope) -> Iterator[InvoicePart]:
        """Keep a part back, or yield what is sure about it and those before it."""
        buyer = _who(part.facts)
        if self._envelope is None:
            self._envelope, self._buyer, self._is_decided = envelope, buyer, False
        if self._is_decided:
            yield _told_nothing(part)
            return
        if buyer != self._buyer:
            self._is_decided = True
            parts, self._parts = [*self._parts, part], []
            yield from map(_told_nothing, parts)
            return
        self._parts.append(part)
        self._size += len(part.data)
        if len(self._parts) >= _MOST_HELD or self._size >= _MOST_HELD_BYTES:
            self._is_decided = True
            parts, self._parts = self._parts, []
            yield from map(_compared, parts)


def _who(facts: InvoiceFacts) -> tuple[str | None, ...]:
    buyer = facts.buyer
    return (buyer.org_number, buyer.vat_number, buyer.gln, buyer.customer_number, buyer.name)


def _told_nothing(part: InvoicePart) -> InvoicePart:
    return dataclasses.replace(part, envelope=None)


def _compared(part: InvoicePart) -> InvoicePart:
    if part.envelope is None:
        return part
    endpoint, findings = envelope_findings(part.facts, part.envelope.receiver)
    buyer = dataclasses.replace(part.facts.buyer, endpoint=endpoint)
    facts = dataclasses.replace(part.facts, buyer=buyer)
    return dataclasses.replace(part, facts=facts, findings=part.findings + findings, envelope=None)
