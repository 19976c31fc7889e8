"""Putting a delivery together: the exact bytes that leave are made once and kept before anything is begun."""

import hashlib
import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from connect_app.domain.errors import Bug, ConnectError
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import Carrier, Composed, ComposesTogether, Documents, Shipment
from connect_app.gateway.delivery.contents import StoredDocuments, XmlReader, shipment_of, unwanted_of
from connect_app.gateway.delivery.presentation import Papers, Presentations, is_long_to_lay_out
from connect_app.gateway.recipient_page.recipient_links import RecipientLinks
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.deliveries import DeliveryRecord, KeptBytes, check_frozen, keep_composed
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.frozen import Spot
from connect_app.gateway.store.invoices import InvoiceRecord

MAX_UNFINISHED = 5
"""A delivery whose composing ended with the process this often is held, so that the process can live.

More than a few, since a process may also be ended from outside just then.
"""

MAX_FAULTS = 3
"""Unforeseen faults may pass (memory ran out, an update was being installed); a delivery is held after so many."""

_log = logging.getLogger(__name__)

_PACK_SIZE = 16_000_000
_MAY_GO_BY = frozenset({"not_rendered", "blob_missing", "blob_cut", "worker_broken"})


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
        """Return how often composing this delivery ended with the process. Such ones come after all others.

        A mark that is damaged counts as none and is put aside: it must not stop its lane.
        """
        mark = self._folder / delivery_id
        try:
            text = mark.read_text(encoding="ascii").strip()
            if not text or (text.isdigit() and int(text) <= MAX_UNFINISHED):
                return int(text or 0)
        except FileNotFoundError:
            return 0
        except (OSError, ValueError) as error:
            _log.info("The mark of delivery %s: %s", delivery_id, error)
        _log.warning("The mark of delivery %s is damaged, so it does not count.", delivery_id)
        with suppress(OSError):
            mark.rename(mark.with_name(f"{delivery_id}.{new_id()}.damaged"))
        return 0

    def is_hopeless(self, delivery_id: str, error: Exception) -> bool:
        """Note that composing failed; return whether no further try can help.

        What nobody foresaw, and what could not be read or laid out, may go by; verdicts on data and settings stay.
        """
        if isinstance(error, ConnectError) and not (isinstance(error, Bug) and error.code in _MAY_GO_BY):
            return True
        self._faults[delivery_id] += 1
        return self._faults[delivery_id] >= MAX_FAULTS

    def takes_long(self, row: DeliveryRecord, papers: Papers | None) -> bool:
        """Say whether composing this delivery may keep others waiting: a long invoice, or one that failed before."""
        return self._faults[row.id] > 0 or (papers is not None and is_long_to_lay_out(papers))

    def pack(self) -> "Pack":
        """Start to keep what is composed for several deliveries; a context manager."""
        return Pack(self._database, self._blobs)

    def papers(self, rows: Sequence[DeliveryRecord]) -> Mapping[str, Papers]:
        """Return what belongs to the invoices of these deliveries' rows, by invoice."""
        return self._presentations.load(sorted({row.invoice_id for row in rows}))

    def compose(self, carrier: Carrier, row: DeliveryRecord, papers: Papers | None) -> Composed:
        """Make what leaves for this delivery's row; see `compose_unit`."""
        return self.compose_unit(carrier, [row], {} if papers is None else {row.invoice_id: papers})

    def compose_unit(self, carrier: Carrier, rows: Sequence[DeliveryRecord], papers: Mapping[str, Papers]) -> Composed:
        """Make what leaves for one delivery, or for several that share a mail. ``papers``: by invoice.

        Raises what the carrier raises, and Bug ``record_damaged``, ``wrong_recipient`` or ``never_composed``.
        """
        for one in rows:
            check_frozen(one)
            if one.invoice_id not in papers or not _belong_together(one, papers[one.invoice_id].invoice):
                raise Bug("wrong_recipient", say("wrong_recipient"))
        row = rows[0]
        mark = self._folder / row.id
        unfinished = self.unfinished(row.id)
        if unfinished >= MAX_UNFINISHED:
            mark.unlink()
            raise Bug("never_composed", say("never_composed"))
        with suppress(IsADirectoryError):  # what a damaged disk left there and cannot be moved; it only counts ends
            mark.write_text(str(unfinished + 1), encoding="ascii")
        try:
            parts = [self._part(one, papers[one.invoice_id], row.id) for one in rows]
            if len(parts) == 1:
                return carrier.compose(*parts[0])
            if not isinstance(carrier, ComposesTogether):
                raise Bug("not_together", say("not_together"))
            return carrier.compose_together(parts)
        finally:
            with suppress(IsADirectoryError):
                mark.unlink(missing_ok=True)

    def _part(self, row: DeliveryRecord, papers: Papers, mail_id: str) -> tuple[Shipment, Documents]:
        shipment = replace(shipment_of(row), delivery_id=mail_id)
        names = [one.line for one in shipment.files]
        if row.frozen.codes is not None:
            papers = replace(papers, codes=row.frozen.codes)
        documents = StoredDocuments(
            row.frozen,
            self._blobs,
            lambda: self._presentations.keep(papers, shipment.language, names),
            self._reader,
            lambda: self._links.make(row),
            unwanted_of(row.frozen, row.channel),
        )
        return shipment, documents


def _belong_together(row: DeliveryRecord, found: InvoiceRecord) -> bool:
    """Compare with the invoice's own record: mail with another customer's invoice is the worst fault there is."""
    return (
        found.id == row.invoice_id
        and found.company_id == row.company_id
        and found.number == row.frozen.number
        and found.customer_number == row.frozen.customer_number
        and found.original_sha256 == row.frozen.original_sha256
    )


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was written for a delivery; ``together``: all that share it, if several may."""

    row: DeliveryRecord
    label: Mapping[str, object]
    spot: Spot
    sha256: str
    together: Sequence[str]


class Pack:
    """Composed deliveries in one blob: it costs one flush and one commit, whatever their number.

    A context manager; what was not kept when it ends is composed again.
    """

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        self._database = database
        self._writer = blobs.writer()
        self._kept: list[_Kept] = []

    def __enter__(self) -> Self:
        self._writer.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.__exit__(kind, error, trace)

    @property
    def is_full(self) -> bool:
        """Whether the next ones belong into another pack."""
        return self._writer.size >= _PACK_SIZE

    def add(self, rows: Sequence[DeliveryRecord], composed: Composed) -> None:
        """Write what leaves for this delivery, or for these that share it; raises TryLater ``disk_full``."""
        spot, sha256 = Spot("", self._writer.size, len(composed.data)), _hash(composed.data)
        self._writer.write(composed.data)
        together = [row.id for row in rows] if rows[0].frozen.bundle is not None else []
        self._kept += [_Kept(row, composed.label, spot, sha256, together) for row in rows]

    def keep(self) -> None:
        """Keep all that was added, on the disk and in the deliveries' rows; raises TryLater ``disk_full``."""
        if not self._kept:
            return
        blob = self._writer.keep()
        kept = [
            KeptBytes(
                one.row,
                one.row.frozen.with_composed(one.label, replace(one.spot, blob=blob.name), one.together),
                one.sha256,
            )
            for one in self._kept
        ]
        with self._database.writing() as connection:
            keep_composed(connection, kept)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
