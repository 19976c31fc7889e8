"""What one run of ``connect-app send`` did, as text for a person and as JSON for a script."""

import json
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from connect_app.client.script_send import Attached, Limit, Uploaded
from connect_app.contract.files import Invoice
from connect_app.contract.sends import Send
from connect_app.domain.invoice import InvoiceState
from connect_app.headless.arguments import ExitCode
from connect_app.headless.terminal import printable

_AT_MOST = 20

# The receipt's counts, in the order in which an invoice passes them.
_COUNTS = {
    "queued": "waiting to begin",
    "handing_over": "being handed over",
    "accepted": "accepted by the other side",
    "delivered": "delivered",
    "deferred": "will be tried again",
    "uncertain": "without an answer",
    "held": "held for a person",
    "failed": "refused",
    "cancelled": "cancelled",
    "skipped": "passed over",
}


@dataclass(slots=True)
class Report:
    """Filled while the run goes on. ``missing`` are the numbers of invoices without attachments that stopped it."""

    uploaded: list[Uploaded] = field(default_factory=list)
    attached: list[Attached] = field(default_factory=list)
    sent_before: list[Invoice] = field(default_factory=list)
    """Sent by an earlier run, and nothing is wrong with them."""
    on_the_way: list[Invoice] = field(default_factory=list)
    """Begun, by this run or an earlier one, and not at an end."""
    missing: list[str] = field(default_factory=list)
    not_sendable: list[tuple[str, str, str]] = field(default_factory=list)
    """Number of the invoice, code and sentence."""
    receipt: Send | None = None
    attention: list[Invoice] = field(default_factory=list)
    limit: Limit | None = None
    """What is on the way waits until this ends, and was not waited for."""
    message: str | None = None

    def take_stock(self, uploaded: Sequence[Uploaded], begun_before: Set[str]) -> None:
        """Note how all invoices stand at the end; ``begun_before``: those that an earlier run had begun with."""
        self.uploaded = list(uploaded)
        invoices = [invoice for one in uploaded for invoice in one.invoices]
        self.attention = [one for one in invoices if one.state is InvoiceState.ATTENTION]
        self.on_the_way = [one for one in invoices if one.state is InvoiceState.SENDING]
        self.sent_before = [one for one in invoices if one.id in begun_before and one.state is InvoiceState.SENT]

    def to_json(self, code: ExitCode) -> str:
        """Return the whole report as one JSON object."""
        values = {
            "exit_code": int(code),
            "message": self.message,
            "files": [_file(one) for one in self.uploaded],
            "attachments": [_attachment(one) for one in self.attached],
            "sent_before": [invoice.number for invoice in self.sent_before],
            "on_the_way": [invoice.number for invoice in self.on_the_way],
            "waits_until": self.limit.until.isoformat() if self.limit else None,
            "missing_attachments": self.missing,
            "not_sendable": [
                {"number": number, "code": reason_code, "message": sentence}
                for number, reason_code, sentence in self.not_sendable
            ],
            "receipt": self.receipt.model_dump(mode="json") if self.receipt else None,
            "attention": [
                {"number": one.number, "code": one.failure_code, "message": one.failure_message}
                for one in self.attention
            ],
        }
        return json.dumps(values, indent=1)

    def lines(self) -> Iterator[str]:
        """Yield the report as lines of text."""
        for line in self._lines():
            yield printable(line)

    def _lines(self) -> Iterator[str]:
        for one in self.uploaded:
            yield _file_line(one)
        for attached in self.attached:
            yield from _attachment_lines(attached)
        if self.sent_before:
            before = [invoice.number for invoice in self.sent_before]
            yield f"{_count(len(before))} sent before, left as it was: {_joined(before)}"
        if self.on_the_way:
            yield f"{_count(len(self.on_the_way))} still on the way: {_joined([one.number for one in self.on_the_way])}"
        if self.missing:
            yield f"{_count(len(self.missing))} without an attachment: {_joined(self.missing)}"
        for number, _code, sentence in self.not_sendable[:_AT_MOST]:
            yield f"  {number}: {sentence}"
        if self.receipt is not None:
            yield from _receipt_lines(self.receipt)
        for invoice in self.attention[:_AT_MOST]:
            yield f"  {invoice.number}: {invoice.failure_message or 'needs attention'}"
        if len(self.attention) > _AT_MOST:
            yield f"  … and {len(self.attention) - _AT_MOST} more"


def _receipt_lines(receipt: Send) -> Iterator[str]:
    yield f"{receipt.selected:>7}  invoices chosen"
    for name, words in _COUNTS.items():
        count = getattr(receipt, name)
        if count:
            yield f"{count:>7}  {words}"
    for skip in receipt.skips[:_AT_MOST]:
        yield f"  {skip.number}: {skip.reason}"


def _file_line(one: Uploaded) -> str:
    name = one.path.name
    if one.problem is not None:
        where = f" (line {one.problem.line})" if one.problem.line is not None else ""
        return f"{name}: refused{where}. {one.problem.detail}"
    beside = f", with {', '.join(each.name for each in one.beside)}" if one.beside else ""
    known = ", known already" if one.file is not None and one.file.duplicate else ""
    return f"{name}: {_count(len(one.invoices))}{beside}{known}"


def _attachment_lines(one: Attached) -> Iterator[str]:
    name = f"{one.wanted.path.name} for invoice {one.wanted.number}"
    if not one.reasons:
        yield f"{name}: {'attached already' if one.was_there else 'attached'}"
    for reason in one.reasons:
        yield f"{name}: refused. {reason.message}"


def _file(one: Uploaded) -> dict[str, Any]:
    return {
        "name": printable(one.path.name),
        "beside": [printable(each.name) for each in one.beside],
        "id": one.file.id if one.file else None,
        "state": one.file.state if one.file else "refused",
        "duplicate": bool(one.file and one.file.duplicate),
        "invoice_count": len(one.invoices),
        "problem": one.problem.model_dump(mode="json") if one.problem else None,
    }


def _attachment(one: Attached) -> dict[str, Any]:
    return {
        "number": one.wanted.number,
        "filename": printable(one.wanted.path.name),
        "document_type": one.wanted.document_type,
        "result": "refused" if one.reasons else "already_there" if one.was_there else "attached",
        "reasons": [{"code": reason.code, "message": reason.message} for reason in one.reasons],
    }


def _count(number: int) -> str:
    return "1 invoice" if number == 1 else f"{number} invoices"


def _joined(numbers: list[str]) -> str:
    more = f" … and {len(numbers) - _AT_MOST} more" if len(numbers) > _AT_MOST else ""
    return ", ".join(numbers[:_AT_MOST]) + more
