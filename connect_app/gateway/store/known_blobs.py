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
