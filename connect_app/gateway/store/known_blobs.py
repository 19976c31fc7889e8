"""Which blobs some row still knows."""

from sqlalchemy import Text, cast, exists, or_, select

from connect_app.gateway.store.tables import (
    attachment,
    delivery,
    delivery_proof,
    event,
    file,
    invoice,
    manifest,
    standing_attachment,
    unplaced_report,
)
from connect_app.gateway.store.transactions import Reading


def needed_blobs(connection: Reading) -> set[str]:
    """Return the names of the stored files in which invoices, their attachments and what was sent lie."""
    columns = (
        *(file.c.sha256, invoice.c.original_blob, invoice.c.presentation_sha256),
        *(attachment.c.blob, standing_attachment.c.blob, delivery.c.frozen["sent", "blob"].as_string()),
    )
    return {name for column in columns for name in connection.scalars(select(column).distinct()) if name}


def is_blob_known(connection: Reading, name: str) -> bool:
    """Say whether any row needs the blob. Reads whole tables: only for the few blobs that a crash left in doubt."""
    return bool(
        connection.scalar(
            select(
                or_(
                    exists().where(file.c.sha256 == name),
                    exists().where(invoice.c.original_blob == name),
                    exists().where(invoice.c.presentation_sha256 == name),
                    exists().where(attachment.c.blob == name),
                    exists().where(attachment.c.converted_from == name),
                    exists().where(standing_attachment.c.blob == name),
                    exists().where(cast(manifest.c.pieces, Text).contains(name)),
                    exists().where(delivery.c.sent_sha256 == name),
                    exists().where(unplaced_report.c.blob == name),
                    exists().where(delivery_proof.c.blob == name),
                    exists().where(cast(event.c.data, Text).contains(name)),
                    exists().where(cast(delivery.c.frozen, Text).contains(name)),  # its data, files, picture, mail
                )
            )
        )
    )
