"""Under which names the attachments of an invoice go, before there is a plan."""

from collections.abc import Sequence

from connect_app.domain.channel import Channel
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.intake.piece_checks import sent_names
from connect_app.gateway.sends.planned_pieces import own_names
from connect_app.gateway.sends.planning import mail_language, name_pattern
from connect_app.gateway.store.attachments import AttachmentRecord
from connect_app.gateway.store.columns import loaded_object, loaded_objects
from connect_app.gateway.store.customers import find_customers
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.transactions import Reading


def names_that_go(connection: Reading, row: InvoiceRecord, attachments: Sequence[AttachmentRecord]) -> dict[str, str]:
    """Return by id under which name each attachment goes if all of them do, by the routes that are known now."""
    if not attachments:
        return {}
    settings, _ = load_settings(connection, row.company_id)
    number = row.customer_number
    customer = find_customers(connection, row.company_id, [number]).get(number) if number else None
    language = mail_language(loaded_object(row.facts).get("language"), customer, settings)
    packing = customer.packing if customer is not None else "separate"
    reserved = own_names(row, language, name_pattern(customer, settings), _channels(row), packing)
    return sent_names(attachments, reserved)


def _channels(row: InvoiceRecord) -> set[Channel]:
    known = {one.value: one for one in Channel}
    routes = loaded_objects(row.routes)
    names = {one.get("channel") for one in routes if isinstance(one, dict)}
    return {known[name] for name in names if name in known}
