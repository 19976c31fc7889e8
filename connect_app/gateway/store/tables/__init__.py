"""The tables. Instants are integers (microseconds since 1970, UTC), dates ISO text, ids UUIDv7 text.

Counters and derived columns are kept in the transaction that changes what they count, so that no list counts rows.
"""

from connect_app.gateway.store.tables.base import metadata
from connect_app.gateway.store.tables.deliveries import (
    bounce_notice,
    bounce_notice_item,
    delivery,
    delivery_proof,
    mail_copy,
    mail_pace,
    message,
    send,
    unplaced_report,
)
from connect_app.gateway.store.tables.intake import (
    attachment,
    company,
    data_folder,
    drawing,
    file,
    invoice,
    judgement,
    manifest,
    standing_attachment,
)
from connect_app.gateway.store.tables.network import (
    provider_cursor,
    provider_event,
    provider_note,
    recipient_answer,
    recipient_evidence,
    recipient_link,
    recipient_request,
    recipient_request_address,
)
from connect_app.gateway.store.tables.people import person, person_role, person_token
from connect_app.gateway.store.tables.registers import (
    customer,
    email_list,
    mail_logo,
    register_columns,
    register_import,
    saved_text,
    template,
)
from connect_app.gateway.store.tables.told import counter, event, idempotency
from connect_app.gateway.store.tables.watching import (
    customer_standing,
    customer_standing_history,
    recipient_check,
    recipient_check_item,
)

__all__ = [
    "attachment",
    "bounce_notice",
    "bounce_notice_item",
    "company",
    "counter",
    "customer",
    "customer_standing",
    "customer_standing_history",
    "data_folder",
    "delivery",
    "delivery_proof",
    "drawing",
    "email_list",
    "event",
    "file",
    "idempotency",
    "invoice",
    "judgement",
    "mail_copy",
    "mail_logo",
    "mail_pace",
    "manifest",
    "message",
    "metadata",
    "person",
    "person_role",
    "person_token",
    "provider_cursor",
    "provider_event",
    "provider_note",
    "recipient_answer",
    "recipient_check",
    "recipient_check_item",
    "recipient_evidence",
    "recipient_link",
    "recipient_request",
    "recipient_request_address",
    "register_columns",
    "register_import",
    "saved_text",
    "send",
    "standing_attachment",
    "template",
    "unplaced_report",
]
