"""Sending from a script: upload, attach, send, wait; nothing goes twice when the same command runs again."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from connect_app.client.connection import Connection, SignedIn, is_lost
from connect_app.client.disk import hash_of
from connect_app.client.pairing import Together, together_as_given
from connect_app.client.refusals import InvalidRequest
from connect_app.contract.base import Page
from connect_app.contract.deliveries import Delivery
from connect_app.contract.files import File, FileProblem, FindingModel, Invoice
from connect_app.contract.sends import Send, SendRequest
from connect_app.domain.acts import InvoiceAct
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import ConnectError, FixData, FixSettings, TryLater
from connect_app.domain.finding import Severity
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileState, InvoiceState
from connect_app.domain.saying import say

T = TypeVar("T")

PATIENCE_S = 60.0
"""How long a gateway that was there once may be away."""

_LOOK_EVERY_S = 5

_SHORT_LIMIT_S = 600.0
"""A limit that ends sooner, such as one by the minute, is waited for."""

_PART = 100
"""Invoices whose deliveries are asked for at once."""

_LIMITS = frozenset({"sending_limit", "rate_limited"})

PAUSES_S = (0.1, 0.2, 0.5, 1.0, 2.0)


class Progress(Protocol):
    """Told what is being done, how much of it is done and how much there is, in things or in bytes."""

    def __call__(self, what: str, done: int, total: int, *, is_bytes: bool = False) -> None:
        """Take note of it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One attachment that the command names; ``document_type`` is a key of `domain.attachment.DOCUMENT_TYPES`."""

    number: str
    path: Path
    document_type: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Uploaded:
    """What became of one file: known to the gateway (``file``), or refused (``problem``), or both: kept, unreadable.

    ``beside`` went up with it.
    """

    path: Path
    file: File | None
    problem: FileProblem | None
    invoices: tuple[Invoice, ...] = ()
    beside: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Attached:
    """What became of one wanted attachment; ``reasons`` is empty unless it was refused."""

    wanted: Wanted
    invoice_id: str
    was_there: bool
    reasons: tuple[FindingModel, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """An account takes no more for now: ``until`` then. ``sentence``: what it said."""

    until: datetime
    sentence: str


@dataclass(slots=True)
class ScriptSend:
    """One run of the command. The steps are to be called in their order; each raises ConnectError.

    A gateway that goes away in the middle is waited for (an embedded one is started again) and the call is repeated
    with the same Idempotency-Key.
    """

    connection: Connection
    progress: Progress
    uploaded: list[Uploaded] = field(default_factory=list)
    limit: Limit | None = None
    """What `wait` gave up waiting for: the limit that ends last."""
    _was_there: bool = False

    def upload(self, paths: Sequence[Path]) -> list[Uploaded]:
        """Upload the files; a refused one does not stop the others. The same bytes twice count once.

        What lies side by side among them and belongs together goes as one, a PDF with its side-car.
        """
        known: set[str] = set()
        for unit in together_as_given(paths):
            first = self._upload_one(unit)
            for one in self._with_own(first, unit):
                if one.file is not None and one.file.id in known:
                    continue
                if one.file is not None:
                    known.add(one.file.id)
                self.uploaded.append(one)
        return self.uploaded

    def _with_own(self, first: Uploaded, unit: Together) -> list[Uploaded]:
        """Return what became of a file, and of what lay beside it and is an invoice of its own."""
        ids = [] if first.file is None else first.file.also_taken
        files = [self._patiently(partial(_file_of, one)) for one in ids]
        own = {file.name for file in files}
        beside = tuple(path for path in unit.beside if path.name not in own)
        paths = {path.name: path for path in unit.paths}
        return [
            replace(first, beside=beside),
            *(self._known(paths.get(file.name, unit.main), file) for file in files),
        ]

    @property
    def invoices(self) -> list[Invoice]:
        """The invoices in all uploaded files, in their order."""
        return [invoice for one in self.uploaded for invoice in one.invoices]

    def match(self, wanted: Sequence[Wanted]) -> list[tuple[Wanted, Invoice]]:
        """Find the invoice of every wanted attachment.

        Raises FixData ``unknown_number`` for a number in none of the files, ``ambiguous_number`` for one in several.
        """
        pairs = []
        for each in wanted:
            same = [invoice for invoice in self.invoices if invoice.number == each.number]
            waiting = [invoice for invoice in same if InvoiceAct.SEND in invoice.may] or same
            if not waiting:
                raise FixData("unknown_number", say("unknown_number", number=each.number))
            if len(waiting) > 1:
                raise FixData(
                    "ambiguous_number",
                    say("ambiguous_number", count=len(waiting), number=each.number),
                )
            pairs.append((each, waiting[0]))
        return pairs

    def attach(self, pairs: Sequence[tuple[Wanted, Invoice]]) -> list[Attached]:
        """Attach all or, if one is refused, none; what hangs on its invoice already is left as it is."""
        outcome = []
        for number, (wanted, invoice) in enumerate(pairs):
            outcome.append(self._check(wanted, invoice))
            self.progress("Checking attachments", number + 1, len(pairs))
        if any(each.reasons for each in outcome):
            return outcome
        for number, ((wanted, invoice), checked) in enumerate(zip(pairs, outcome, strict=True)):
            if not checked.was_there:
                outcome[number] = self._attach_one(wanted, invoice)
            self.progress("Attaching", number + 1, len(pairs))
        return outcome

    def sendable(self) -> list[Invoice]:
        """Return the invoices that nothing was begun with, or that were taken back."""
        return [invoice for invoice in self.invoices if InvoiceAct.SEND in invoice.may]

    def check_secrets(self, invoices: Sequence[Invoice]) -> None:
        """Raise FixSettings ``no_mail_password`` if invoices go by mail and the gateway cannot sign in there now."""
        if not any(route.channel.kind.has_letter for invoice in invoices for route in invoice.channels):
            return
        smtp = self._patiently(lambda open_: open_.gateway.settings(open_.company.id)).value.smtp
        if smtp is None or smtp.username is None or smtp.token_command or smtp.has_password or smtp.has_refresh_token:
            return
        if not self._is_practice():
            raise FixSettings(
                "no_mail_password",
                say("no_mail_password.of_script"),
            )

    def under_way(self) -> list[Send]:
        """Return the receipts of earlier sends of these invoices that still move, the newest first."""
        moving = {invoice.id for invoice in self.invoices if invoice.state is InvoiceState.SENDING}
        found: list[Send] = []
        cursor: str | None = None
        while moving:
            page = self._patiently(partial(_sends_from, cursor))
            found += [one for one in page.items if not one.complete and moving.intersection(one.invoice_ids)]
            moving.difference_update(*(one.invoice_ids for one in page.items))
            cursor = page.next_cursor
            if cursor is None:
                break
        return found

    def look_again(self) -> None:
        """Ask anew how the invoices of all files stand."""
        self.uploaded = [
            replace(one, invoices=tuple(self._invoices_of(one.file))) if one.file is not None and one.invoices else one
            for one in self.uploaded
        ]

    def send(self, invoices: Sequence[Invoice], *, although_missing: bool) -> Send:
        """Send what a plan of this moment says. Raises MissingAttachments unless ``although_missing``, NotSendable.

        Raises PlanChanged if somebody changed something between the plan and the send; nothing is sent then.
        """
        selection = SendRequest(invoice_ids=[invoice.id for invoice in invoices])
        plan = self._patiently(lambda open_: open_.gateway.plan_send(open_.company.id, selection))
        request = SendRequest(
            invoice_ids=selection.invoice_ids,
            missing_attachments="send" if although_missing else "ask",
            expected={row.invoice_id: row.digest for row in plan.rows},
        )
        key = new_id()
        return self._patiently(lambda open_: open_.gateway.send(open_.company.id, request, key))

    def wait(self, send: Send, deadline: float | None) -> Send:
        """Return the receipt once it is complete, or the deadline (monotonic) is over.

        What only waits until an account's limit ends is not waited for; `limit` says so then.
        """
        while True:
            began = time.monotonic()
            cursor = self._wait_for_event("now", 0)
            send = self._receipt(send.id)
            self.progress("Sending", send.selected - _on_the_way(send), send.selected)
            left_s = _LOOK_EVERY_S if deadline is None else deadline - time.monotonic()
            if send.complete or left_s <= 0:
                return send
            if (limit := self._limit_of(send)) is not None:
                self.limit = max(filter(None, (self.limit, limit)), key=lambda one: one.until)
                return send
            # The gateway has better things to do than to answer: it is asked for a tenth of the time at most.
            time.sleep(min(max(0.05, 9 * (time.monotonic() - began)), left_s))
            self._wait_for_event(cursor, max(1, min(_LOOK_EVERY_S, int(left_s))))

    # Inside

    def _upload_one(self, unit: Together) -> Uploaded:
        key = new_id()
        path, beside = unit.main, [(each, each.name) for each in unit.beside]

        def show(sent: int, total: int) -> None:
            self.progress(f"Uploading {path.name}", sent, total, is_bytes=True)

        try:
            file = self._patiently(
                lambda open_: open_.gateway.upload_file(
                    open_.company.id, path, key=key, sidecar=unit.sidecar, beside=beside, progress=show
                )
            )
        except FixData as error:
            return Uploaded(path, None, FileProblem(code=error.code, detail=error.sentence))
        return self._known(path, file)

    def _known(self, path: Path, file: File) -> Uploaded:
        if file.state is FileState.UNREADABLE:
            return Uploaded(path, file, file.problem)
        return Uploaded(path, file, None, tuple(self._invoices_of(file)))

    def _is_practice(self) -> bool:
        """Say whether nothing leaves the gateway: then no password is needed."""
        try:
            self._patiently(lambda open_: open_.gateway.practice_outcomes())
        except InvalidRequest:
            return False
        return True

    def _invoices_of(self, file: File) -> list[Invoice]:
        """Return the invoices of all pages."""
        rows: list[Invoice] = []
        cursor: str | None = None
        while True:
            page = self._patiently(partial(_invoices_from, file.id, cursor))
            rows += page.items
            cursor = page.next_cursor
            if cursor is None:
                return rows

    def _receipt(self, send_id: str) -> Send:
        return self._patiently(lambda open_: open_.gateway.send_receipt(open_.company.id, send_id))

    def _wait_for_event(self, cursor: str, wait_s: int) -> str:
        return self._patiently(lambda open_: open_.gateway.events(open_.company.id, cursor, wait_s).next_cursor)

    def _limit_of(self, send: Send) -> Limit | None:
        """Return the limit that all that still moves waits for; None if anything moves before that ends."""
        if not send.deferred or send.queued or send.handing_over or send.uncertain:
            return None
        found: Limit | None = None
        soon = datetime.now(UTC) + timedelta(seconds=_SHORT_LIMIT_S)
        for start in range(0, len(send.invoice_ids), _PART):
            for one in self._patiently(partial(_deliveries_of, send.invoice_ids[start : start + _PART])):
                if one.send_id != send.id or one.state is not DeliveryState.DEFERRED or one.next_attempt_at is None:
                    continue
                if one.failure is None or one.failure.code not in _LIMITS or one.next_attempt_at < soon:
                    return None
                if found is None or one.next_attempt_at < found.until:
                    found = Limit(one.next_attempt_at, one.failure.message)
        return found

    def _check(self, wanted: Wanted, invoice: Invoice) -> Attached:
        sha256 = hash_of(wanted.path)
        detail = self._patiently(lambda open_: open_.gateway.invoice(open_.company.id, invoice.id))
        if any(each.sha256 == sha256 and not each.embedded for each in detail.attachments):
            return Attached(wanted, invoice.id, was_there=True)
        if InvoiceAct.ATTACH not in detail.may:
            reason = say("not_sent.was_sent", number=invoice.number)
            return Attached(wanted, invoice.id, False, (_reason("already_sent", reason),))
        try:
            check = self._patiently(
                lambda open_: open_.gateway.check_attachment(open_.company.id, invoice.id, wanted.path)
            )
        except FixData as error:
            return Attached(wanted, invoice.id, False, _reasons_of(error))
        reasons = [finding for finding in check.findings if finding.severity is Severity.ERROR]
        if not check.accepted and not reasons:
            reasons = [_reason("refused", say("refused"))]
        return Attached(wanted, invoice.id, was_there=False, reasons=tuple(reasons))

    def _attach_one(self, wanted: Wanted, invoice: Invoice) -> Attached:
        key = new_id()
        try:
            self._patiently(
                lambda open_: open_.gateway.add_attachment(
                    open_.company.id,
                    invoice.id,
                    wanted.path,
                    document_type=wanted.document_type,
                    note=wanted.note,
                    key=key,
                )
            )
        except FixData as error:
            return Attached(wanted, invoice.id, False, _reasons_of(error))
        return Attached(wanted, invoice.id, was_there=False)

    def _patiently(self, call: Callable[[SignedIn], T]) -> T:
        """Call until there is an answer, or the gateway has been away for too long."""
        deadline = time.monotonic() + PATIENCE_S
        attempt = 0
        while True:
            open_: SignedIn | None = None
            try:
                open_ = self.connection.sign_in()
                self._was_there = True
                return call(open_)
            except ConnectError as error:
                if open_ is not None and is_lost(error):
                    self.connection.drop(open_.gateway)
                may_pass = isinstance(error, TryLater) or (attempt == 0 and is_lost(error))
                if not (may_pass and self._was_there) or time.monotonic() > deadline:
                    raise
            time.sleep(PAUSES_S[min(attempt, len(PAUSES_S) - 1)])
            attempt += 1


def _file_of(file_id: str, open_: SignedIn) -> File:
    return open_.gateway.file(open_.company.id, file_id)


def _invoices_from(file_id: str, cursor: str | None, open_: SignedIn) -> Page[Invoice]:
    return open_.gateway.file_invoices(open_.company.id, file_id, limit=500, cursor=cursor)


def _deliveries_of(invoice_ids: Sequence[str], open_: SignedIn) -> list[Delivery]:
    return open_.gateway.deliveries_of(open_.company.id, invoice_ids)


def _sends_from(cursor: str | None, open_: SignedIn) -> Page[Send]:
    return open_.gateway.sends(open_.company.id, cursor)


def _on_the_way(send: Send) -> int:
    return send.queued + send.handing_over + send.deferred


def _reasons_of(error: FixData) -> tuple[FindingModel, ...]:
    items = error.errors if isinstance(error, InvalidRequest) else ()
    return tuple(_reason(item.code, item.message) for item in items) or (_reason(error.code, error.sentence),)


def _reason(code: str, message: str) -> FindingModel:
    return FindingModel(code=code, severity=Severity.ERROR, message=message, field="file")
