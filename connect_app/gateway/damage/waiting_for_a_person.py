"""Letting invoices stand under *Needs attention* as perhaps sent: held deliveries that only a person moves on."""

from collections.abc import Mapping, Sequence

from connect_app.contract.deliveries import Failure
from connect_app.domain.channel import PAPER_CHANNEL
from connect_app.domain.delivery import MAY_HAVE_BEEN_SENT, DeliveryState, FailureOwner
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import SentFile
from connect_app.gateway.channels.templates import LANGUAGES
from connect_app.gateway.delivery.moves import SELF, Step, create_all, move_all
from connect_app.gateway.store.attachments import AttachmentRecord, attachments_of, is_own_pdf
from connect_app.gateway.store.deliveries import Changes, NewDelivery
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.frozen import Frozen, FrozenFile, freeze
from connect_app.gateway.store.invoice_rows import invoice_facts, invoice_routes
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.rebuilt import waiting_invoices
from connect_app.gateway.store.sends import new_send
from connect_app.gateway.store.transactions import Reading, Writing

SENTENCE = say("may_have_been_sent")
_CHUNK = 200

Ways = Mapping[str, Sequence[tuple[str, str]]]
"""Channel and address of each delivery that the old ledger knew, by invoice."""


def hold_all(database: Database, ways: Ways) -> None:
    """Give every invoice that waits deliveries that may have been sent: those that were known, else as it would go."""
    while True:
        with database.writing() as connection:
            rows = waiting_invoices(connection, _CHUNK)
            for company_id in sorted({row.company_id for row in rows}):
                _hold(connection, company_id, [row for row in rows if row.company_id == company_id], ways)
        if not rows:
            return


def _hold(connection: Writing, company_id: str, rows: Sequence[InvoiceRecord], ways: Ways) -> None:
    send_id, lane_id = new_send(connection, company_id, len(rows), [], 0, SELF), new_id()
    new = []
    for row in rows:
        frozen = _frozen(connection, row)
        for channel, address in ways.get(row.id) or _routes(row):
            one = NewDelivery(
                id=new_id(),
                company_id=company_id,
                invoice_id=row.id,
                send_id=send_id,
                lane_id=lane_id,
                channel=channel,
                provider=None,
                address=address,
                frozen=frozen,
            )
            new.append(one)
    create_all(connection, new, by=SELF, reason=say("move.read_again"))
    failure = Failure(code=MAY_HAVE_BEEN_SENT, message=SENTENCE, owner=FailureOwner.YOU)
    changes = Changes(in_doubt=True, failure=failure)
    # One message tells of all: `stops_lane`.
    steps = [Step(one.id, DeliveryState.HELD, SENTENCE, changes, stops_lane=True) for one in new]
    move_all(connection, steps, by=SELF)


def _routes(row: InvoiceRecord) -> list[tuple[str, str]]:
    found = [(one.channel.value, one.address) for one in invoice_routes(row)]
    return found or [(PAPER_CHANNEL.value, row.buyer_name or "")]


def _frozen(connection: Reading, row: InvoiceRecord) -> Frozen:
    """Return what may have gone out, as far as it is known: the invoice and the attachments that it has now."""
    facts = invoice_facts(row)
    files = [
        FrozenFile(_sent_file(one), one.blob, one.blob_offset)
        for one in attachments_of(connection, row.id)
        if not one.is_internal and not is_own_pdf(one)
    ]
    language = facts.language if facts.language in LANGUAGES else "en"
    seller = facts.seller.name
    return freeze(row, language or "en", seller, files, {}, source="rebuilt", picture=None, letter=None)


def _sent_file(one: AttachmentRecord) -> SentFile:
    return SentFile(
        filename=one.filename,
        media_type=one.media_type,
        sha256=one.sha256,
        size=one.size,
        description=None,
        is_embedded=one.embedded,
        attachment_id=one.id,
    )
