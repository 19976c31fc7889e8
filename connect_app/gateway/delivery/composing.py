"""Putting a delivery together: the exact bytes that leave are made once and kept before anything is begun."""

from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from connect_app.domain.errors import Bug, ConnectError
from connect_app.gateway.channels.interface import Channel
from connect_app.gateway.delivery.contents import StoredDocuments, XmlReader, shipment_of
from connect_app.gateway.presentation import Presentations
from connect_app.gateway.recipient_links import RecipientLinks
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.tables import delivery, invoice

MAX_UNFINISHED = 5
"""A delivery whose composing ended with the process this often is held, so that the process can live.

More than a few, since a process may also be ended from outside just then.
"""

MAX_FAULTS = 3
"""Unforeseen faults may pass (memory ran out, an update was being installed); a delivery is held after so many."""

_MAY_GO_BY = frozenset({"not_rendered", "blob_missing", "blob_cut"})


class Composer:
    """Composes deliveries. ``folder`` holds a mark for each that is being composed; it need not survive a power cut."""

    def __init__(
        self,
        database: Database,
        blobs: BlobStore,
        presentations: Presentations,
        links: RecipientLinks,
        reader: XmlReader,
        folder: Path,
    ) -> None:
        self._database = database
        self._blobs = blobs
        self._presentations = presentations
        self._links = links
        self._reader = reader
        self._folder = folder
        self._faults: Counter[str] = Counter()
        folder.mkdir(parents=True, exist_ok=True)

    def unfinished(self, delivery_id: str) -> int:
        """Return how often composing this delivery ended with the process. Such ones come after all others."""
        try:
            return int((self._folder / delivery_id).read_text() or 0)
        except FileNotFoundError:
            return 0

    def is_hopeless(self, delivery_id: str, error: Exception) -> bool:
        """Note that composing failed; return whether no further try can help.

        What nobody foresaw, and what could not be read or laid out, may go by; verdicts on data and settings stay.
        """
        if isinstance(error, ConnectError) and not (isinstance(error, Bug) and error.code in _MAY_GO_BY):
            return True
        self._faults[delivery_id] += 1
        return self._faults[delivery_id] >= MAX_FAULTS

    def compose(self, channel: Channel, row: Any) -> None:
        """Make and keep what leaves for this delivery's row.

        Raises what the channel raises, and Bug ``wrong_recipient`` or ``never_composed``.
        """
        self._check_belongs(row)
        mark = self._folder / row.id
        unfinished = self.unfinished(row.id)
        if unfinished >= MAX_UNFINISHED:
            mark.unlink()
            raise Bug("never_composed", "The program ended each time it put this together. Please report this invoice.")
        mark.write_text(str(unfinished + 1))
        try:
            self._compose(channel, row)
        finally:
            mark.unlink(missing_ok=True)

    def _compose(self, channel: Channel, row: Any) -> None:
        shipment = shipment_of(row)
        names = [one.filename for one in shipment.files]
        documents = StoredDocuments(
            row.frozen,
            self._blobs,
            lambda: self._presentations.keep(row.invoice_id, shipment.language, names),
            self._reader,
            lambda: self._links.make(row),
        )
        composed = channel.compose(shipment, documents)
        with self._blobs.writer() as writer:
            writer.write(composed.data)
            blob = writer.keep()
            with self._database.writing() as connection:
                c = delivery.c
                changes = {"sent_sha256": blob.name, "frozen": {**row.frozen, "label": dict(composed.label)}}
                connection.execute(update(delivery).where(c.id == row.id, c.sent_sha256.is_(None)).values(changes))

    def _check_belongs(self, row: Any) -> None:
        """Compare with the invoice's own record: mail with another customer's invoice is the worst fault there is."""
        with self._database.reading() as connection:
            found = connection.execute(select(invoice).where(invoice.c.id == row.invoice_id)).one_or_none()
        if (
            found is None
            or found.company_id != row.company_id
            or found.number != row.frozen["number"]
            or found.customer_number != row.frozen["customer_number"]
            or found.original_sha256 != row.frozen["original"]["sha256"]
        ):
            raise Bug("wrong_recipient", "Delivery and invoice do not belong together, so it was not sent.")
