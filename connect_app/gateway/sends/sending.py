"""The press on *Send selected*: one transaction freezes what goes out, writes deliveries and enqueues their lanes."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from connect_app.contract.companies import Settings
from connect_app.contract.sends import SendRequest, Skip
from connect_app.domain.acts import SENDABLE
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import Conflict, Fault, FixData, NotThere
from connect_app.domain.identifiers import new_id
from connect_app.domain.routing import Route
from connect_app.domain.saying import in_a_row, say
from connect_app.gateway.channels.default_texts import DEFAULTS
from connect_app.gateway.channels.interface import Letter
from connect_app.gateway.channels.templates import known_language
from connect_app.gateway.company.accounts import Accounts, sender_of
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.lanes import LANE_SIZE
from connect_app.gateway.delivery.moves import Step, create_all, move_all
from connect_app.gateway.delivery.presentation import Presentations
from connect_app.gateway.intake.pieces import Pieces
from connect_app.gateway.registers.register_routes import Lookup, Registers, refresh_routes
from connect_app.gateway.sends.bundling import Going, lanes_of
from connect_app.gateway.sends.chosen_hours import chosen_begin, sent_for
from connect_app.gateway.sends.drawn_files import Drawings, as_drawn, documents_of
from connect_app.gateway.sends.mail_templates import KIND, MailTemplates, TemplateTrials
from connect_app.gateway.sends.plan_models import changed_since
from connect_app.gateway.sends.planning import (
    DAMAGED_SENTENCE,
    PlanInput,
    PlannedInvoice,
    make_plan,
    without_attachments,
)
from connect_app.gateway.store.attachments import Attachments, attachments_by_invoice
from connect_app.gateway.store.deliveries import NewDelivery, earlier_einvoices, queued_of_send
from connect_app.gateway.store.drawings import Undrawn, known_drawings, own_picture_to_draw
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.frozen import Frozen, FrozenFile, freeze
from connect_app.gateway.store.hours import let_wait
from connect_app.gateway.store.invoice_lists import find_invoices
from connect_app.gateway.store.invoices import InvoiceRecord, customers_of_send, invoices_of_files, numbers_taken
from connect_app.gateway.store.judgements import judged
from connect_app.gateway.store.ledger import hold_damaged
from connect_app.gateway.store.reading_files import known_files, reading_ids
from connect_app.gateway.store.sends import ChosenBegin, new_send
from connect_app.gateway.store.templates import own_texts
from connect_app.gateway.store.transactions import Reading, Writing

MAX_SELECTED = 100_000


class MissingAttachmentsError(Conflict):
    """Invoices of the selection have no attachment and the caller wants to be asked."""

    def __init__(self, invoice_ids: list[str]) -> None:
        super().__init__("missing_attachments", say("missing_attachments", count=len(invoice_ids)))
        self.invoice_ids = invoice_ids


class PlanChangedError(Conflict):
    """Invoices would go out otherwise than the caller has seen; nothing was sent."""

    def __init__(self, invoice_ids: list[str]) -> None:
        super().__init__("plan_changed", say("plan_changed", count=len(invoice_ids)))
        self.invoice_ids = invoice_ids


class NotSendableError(Conflict):
    """Nothing of the selection can be sent; ``planned`` says why, invoice by invoice."""

    def __init__(self, planned: Sequence[PlannedInvoice]) -> None:
        reason = planned[0].errors[0].message if len(planned) == 1 else say("reasons_with_each")
        super().__init__("not_sendable", say("not_sendable", reason=reason))
        self.planned = planned
        self.faults = tuple([Fault(one.row.id, why.code, why.message) for one in planned for why in one.errors])


class StillUndrawn(Exception):
    """Documents of a selection were not drawn yet: wait for them outside of the transaction, then ask once more."""

    def __init__(self, documents: Sequence[Undrawn], data_until: int = 0) -> None:
        """``data_until``: the row of the last invoice whose letters were not looked at, 0 if there is none."""
        super().__init__(f"{len(documents)} documents are not drawn yet")
        self.documents = documents
        self.data_until = data_until


@dataclass(frozen=True, slots=True)
class Sending:
    """Plans and starts sends."""

    engine: DeliveryEngine
    accounts: Accounts
    lookup: Lookup
    trials: TemplateTrials = field(default_factory=TemplateTrials)
    presentations: Presentations | None = None
    pieces: Pieces | None = None
    draws: bool = False
    """Whether documents are drawn through: then a plan says what cannot be shown, and what was not looked at yet."""
    judges: bool = False
    """Whether invoices are held to rule packs: then a plan says which were not judged yet."""
    last_data: Callable[[], int] = lambda: 0
    """Returns the row of the last invoice whose letters were looked at."""

    def look_at(self, request: SendRequest) -> None:
        """Look at what came inside of the invoices, if nobody did. Call it before the transaction of `start`."""
        if self.pieces is not None:
            self.pieces.examine(request.invoice_ids)
            self.pieces.examine_files(request.file_ids)

    def plan(
        self, connection: Reading, company_id: str, request: SendRequest, *, may_wait: bool = False
    ) -> tuple[PlannedInvoice, ...]:
        """Return what would happen; raises FixData ``nothing_selected`` or ``not_found``.

        ``may_wait``: raises `StillUndrawn` where documents are not drawn yet; else that is an error in the plan.
        """
        settings, _ = load_settings(connection, company_id)
        from_address = self.accounts.from_address(settings)
        rows = _selected(connection, company_id, request)
        attachments: Attachments = attachments_by_invoice(connection, [row.id for row in rows])
        drawings = self._drawings(connection, rows, attachments, may_wait=may_wait) if self.draws else None
        if drawings is not None:
            attachments = {key: as_drawn(found, drawings) for key, found in attachments.items()}
        given = PlanInput(
            invoices=rows,
            attachments=attachments,
            settings=settings,
            missing={channel: self.accounts.missing(settings, channel) for channel in Channel},
            registers=Registers(connection, company_id, (row.customer_number for row in rows)),
            answers=self.lookup(connection, company_id),
            templates=MailTemplates(own_texts(connection, company_id), sender_of(settings, from_address), self.trials),
            from_address=from_address,
            channel=request.channel,
            mails=request.mails,
            texts=request.texts,
            overrides=request.overrides,
            sent_before=_sent_before(connection, company_id, rows),
            too_long=self._too_long(rows, attachments),
            drawings=drawings,
            judged=judged(connection, (row.original_sha256 for row in rows)) if self.judges else None,
            earlier=earlier_einvoices(connection, [row.id for row in rows]),
            taken_formats=self.accounts.taken_formats(settings),
        )
        return make_plan(given)

    def _drawings(
        self,
        connection: Reading,
        rows: Sequence[InvoiceRecord],
        attachments: Attachments,
        *,
        may_wait: bool,
    ) -> Drawings:
        documents = [one for row in rows for one in documents_of(row, attachments.get(row.id, ()))]
        hashes = [*(one.sha256 for one in documents), *(row.original_sha256 for row in rows)]
        known = known_drawings(connection, hashes)
        undrawn = [one for one in documents if one.sha256 not in known]
        unseen = [row.row for row in rows if row.row > self.last_data() and own_picture_to_draw(row) is None]
        if may_wait and (undrawn or unseen):
            raise StillUndrawn(undrawn, max(unseen, default=0))
        return known

    def _too_long(self, rows: Sequence[InvoiceRecord], attachments: Attachments) -> dict[str, int]:
        """Return the number of lines of each invoice that is too long to be laid out for reading."""
        if self.presentations is None:
            return {}
        found = {row.id: self.presentations.lines_if_too_long(row, attachments.get(row.id, ())) for row in rows}
        return {invoice_id: lines for invoice_id, lines in found.items() if lines is not None}

    def start(
        self, connection: Writing, company_id: str, request: SendRequest, by: str, *, may_wait: bool = False
    ) -> str:
        """Start a send in the caller's writing transaction and return its id.

        Raises `PlanChangedError`, `MissingAttachmentsError`, `NotSendableError`, or as `plan` does; nothing was
        written then.
        """
        settings, _ = load_settings(connection, company_id)
        planned = self.plan(connection, company_id, request, may_wait=may_wait)
        changed = [] if request.expected is None else changed_since(planned, request.expected)
        if changed:
            raise PlanChangedError(changed)
        sendable = [one for one in planned if one.is_sendable]
        if not sendable:
            raise NotSendableError(planned)
        alone = without_attachments(sendable)
        if alone and request.missing_attachments == "ask" and settings.attachments_enabled:
            raise MissingAttachmentsError(alone)
        begin = self._begin(connection, company_id, request, settings)
        if begin is not None and begin.waits:
            planned = tuple(_with_its_words(one) for one in planned)
        return self._write(connection, company_id, planned, request.undo_s, by, begin)

    def _begin(
        self, connection: Reading, company_id: str, request: SendRequest, settings: Settings
    ) -> ChosenBegin | None:
        """Return when a send begins for which an hour was chosen; raises FixData as `chosen_begin` does."""
        if request.hour is None:
            return None
        begin = chosen_begin(connection, company_id, request.hour, settings)
        waits = begin.at_us > now_us() + request.undo_s * 1_000_000
        return replace(begin, waits=waits)

    def _write(
        self,
        connection: Writing,
        company_id: str,
        planned: Sequence[PlannedInvoice],
        undo_s: int,
        by: str,
        begin: ChosenBegin | None,
    ) -> str:
        send_id = new_send(connection, company_id, len(planned), _skips(planned), undo_s, by, begin)
        waits = begin if begin is not None and begin.waits else None
        reason = say("move.sent") if waits is None else sent_for(waits)
        hold_damaged(connection, [one.row.id for one in planned if one.is_damaged], DAMAGED_SENTENCE, by=by)
        by_channel: dict[Channel, list[tuple[PlannedInvoice, Route]]] = defaultdict(list)
        for one in planned:
            if one.is_sendable:
                for route in one.routes:
                    by_channel[route.channel].append((one, route))
        for channel in Channel:
            for lane in lanes_of(by_channel[channel], LANE_SIZE):
                lane_id = new_id()
                new = [_new_delivery(one, send_id, lane_id) for one in lane]
                create_all(connection, new, by=by, reason=reason)
                if waits is None:
                    self.engine.enqueue_in_transaction(connection, lane_id, undo_s)
                else:  # it gets its job when its hour comes; see `hours`
                    let_wait(connection, [one.id for one in new], waits.at_us)
        return send_id

    def cancel(self, connection: Writing, send_id: str, by: str) -> int:
        """Take back what has not begun and return how many deliveries that were."""
        steps = [
            Step(delivery_id, DeliveryState.CANCELLED, say("move.taken_back"), {"next_attempt_at": None})
            for delivery_id in queued_of_send(connection, send_id)
        ]
        move_all(connection, steps, by=by)
        self._refresh_routes(connection, send_id, by)
        return len(steps)

    def _refresh_routes(self, connection: Writing, send_id: str, by: str) -> None:
        """Bring what waits again up to date: the registers may have changed while it was on its way."""
        found = customers_of_send(connection, send_id)
        for company_id in {company_id for company_id, _ in found}:
            numbers = [number for _, number in found]
            refresh_routes(connection, company_id, numbers, self.lookup, by=by)


def _selected(connection: Reading, company_id: str, request: SendRequest) -> list[InvoiceRecord]:
    """Return the invoices of a selection in the order of their arrival, each once."""
    files = known_files(connection, company_id, request.file_ids)
    if files.intersection(reading_ids(connection, company_id)):
        raise FixData("still_reading", say("still_reading"))
    missing = [one for one in request.file_ids if one not in files]
    if missing:
        raise NotThere("not_found", say("not_found.file", id=missing[0]))
    rows = {row.id: row for row in invoices_of_files(connection, sorted(files))}
    rows |= {row.id: row for row in find_invoices(connection, company_id, request.invoice_ids)}
    unknown = [one for one in request.invoice_ids if one not in rows]
    if unknown:
        raise NotThere("not_found", say("not_found.invoice", id=unknown[0]))
    if not rows:
        raise FixData("nothing_selected", say("nothing_selected"))
    if len(rows) > MAX_SELECTED:
        raise FixData("too_many", say("too_many", limit=MAX_SELECTED, count=len(rows)))
    return sorted(rows.values(), key=lambda row: row.row)


def _sent_before(connection: Reading, company_id: str, rows: Sequence[InvoiceRecord]) -> frozenset[str]:
    """Return those of ``rows`` whose seller, number and kind went out under another id, or stand among them earlier."""
    sent: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    numbers = sorted({row.number for row in rows if row.number})
    for number, kind, seller, invoice_id in numbers_taken(connection, company_id, numbers, SENDABLE):
        sent[number, kind, seller].add(invoice_id)
    repeated = set()
    for row in rows:
        if row.number:
            if sent[_key(row)] - {row.id}:
                repeated.add(row.id)
            sent[_key(row)].add(row.id)
    return frozenset(repeated)


def _with_its_words(one: PlannedInvoice) -> PlannedInvoice:
    """Let the mail keep the text that it has now, however long it waits: templates may change meanwhile."""
    letter = one.letter or Letter()
    if one.template is None or letter.template is not None:
        return one
    text = one.own_text or DEFAULTS[KIND, known_language(one.language)]
    return replace(one, letter=replace(letter, template=(text.subject, text.text)))


def _key(row: InvoiceRecord) -> tuple[str, str, str]:
    return row.number, row.kind, row.seller_key


def _skips(planned: Sequence[PlannedInvoice]) -> list[Skip]:
    return [
        Skip(
            invoice_id=one.row.id,
            number=one.row.number,
            code=one.errors[0].code,
            reason=" ".join(error.message for error in one.errors),
        )
        for one in planned
        if not one.is_sendable
        for reason in [in_a_row(*(error.message for error in one.errors))]
    ]


def _new_delivery(going: Going, send_id: str, lane_id: str) -> NewDelivery:
    one, route = going.invoice, going.route
    frozen = frozen_delivery(one, route)
    return NewDelivery(
        id=new_id(),
        company_id=one.row.company_id,
        invoice_id=one.row.id,
        send_id=send_id,
        lane_id=lane_id,
        channel=route.channel.value,
        provider=None,
        address=route.address,
        frozen=frozen if going.bundle is None else frozen.in_bundle(going.bundle),
    )


def frozen_delivery(one: PlannedInvoice, route: Route) -> Frozen:
    """Return what goes out over one route, with what its address comes from."""
    going = [planned for planned in one.files if planned.goes_by(route.channel)]
    frozen = freeze(
        one.row,
        one.language,
        one.seller_name,
        [FrozenFile(planned.sent, planned.row.blob, planned.row.blob_offset) for planned in going],
        one.pieces.left_out(),
        source=route.reason_code,
        picture=one.picture_sha256,
        letter=one.letter if route.channel.kind.has_letter else None,
        file_name=one.file_name if route.channel.kind.has_letter else None,
        look=one.look if route.channel.kind.has_letter else None,
    )
    if route.channel.kind.has_letter:
        frozen = frozen.with_copy(one.fixed_copy)
    if not route.channel.kind.carries_data:
        frozen = frozen.with_codes(one.codes)
    return frozen.with_corrections(one.corrections) if one.corrections else frozen
