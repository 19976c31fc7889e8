"""Building the ledger anew from the stored files, once a person has agreed.

It is built beside and put in place whole: whatever dies, the next start begins anew. What comes out of it never goes by
itself: each invoice has held deliveries that may have been sent, and a person decides.
"""

import hashlib
import json
import logging
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.errors import ConnectError
from connect_app.domain.invoice import FileFormat, InvoiceFacts
from connect_app.domain.saying import say
from connect_app.gateway.damage.record import Record
from connect_app.gateway.damage.salvage import OldRow, Salvage
from connect_app.gateway.damage.waiting_for_a_person import hold_all
from connect_app.gateway.intake.attaching import recount
from connect_app.gateway.intake.found import Data, FoundInvoice
from connect_app.gateway.intake.intake import Intake, TakenFile
from connect_app.gateway.intake.opening import find_invoices
from connect_app.gateway.intake.uploads import ArrivingFile
from connect_app.gateway.registers.register_routes import nobody_is_asked
from connect_app.gateway.store.arrivals import seller_key
from connect_app.gateway.store.attachments import Description, Place, attachment_hash, has_attachment
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.columns import loaded
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.engine import DATABASE_NAME, Database, open_database
from connect_app.gateway.store.files import set_received_at
from connect_app.gateway.store.invoices import invoices_by_id
from connect_app.gateway.store.messages import Trouble, tell
from connect_app.gateway.store.rebuilt import begin_events_at, invoice_places, keys_of_file, take_over
from connect_app.gateway.store.record_hashes import FACTS, facts_hash
from connect_app.gateway.store.transactions import Writing
from connect_app.system.flushing import flush_folder

ABOUT_LEDGER = "ledger"
"""What the messages about it are about; the object's id is that of the damage, or of the stored file."""

_KEPT_TABLES = ("company", "customer", "email_list", "template")
_SCRATCH = "rebuilding"
_OWN_XML = "invoice.xml"  # what the program embeds into the readable invoices that it makes
_BY = "gateway"
_COPY = 1_000_000

_log = logging.getLogger(__name__)


def rebuild(data: Path, record: Record, worker: DocumentWorker, first_company: Callable[[Writing], str]) -> None:
    """Build the ledger of ``data`` anew and put it in place.

    ``first_company`` writes a company where none can be read any more. Raises TryLater and OSError where the disk does
    not let it; nothing is in place then.
    """
    scratch = data / _SCRATCH
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(mode=0o700)
    with Salvage(data / record.folder, scratch / "old") as old:
        database = open_database(scratch)
        try:
            _Rebuilding(database, BlobStore(data / "blobs"), worker, old).run(record, first_company)
        finally:
            database.close()
    _put_in_place(scratch / DATABASE_NAME, data / DATABASE_NAME)
    shutil.rmtree(scratch, ignore_errors=True)


def _put_in_place(fresh: Path, final: Path) -> None:
    with fresh.open("rb+") as stream:
        os.fsync(stream.fileno())
    fresh.rename(final)
    flush_folder(final.parent)


@dataclass(slots=True)
class _Rebuilding:
    """One run. ``known``: number, kind and seller of every invoice that was read again."""

    database: Database
    blobs: BlobStore
    worker: DocumentWorker
    old: Salvage
    known: set[tuple[str, str, str]] = field(default_factory=set)

    def run(self, record: Record, first_company: Callable[[Writing], str]) -> None:
        condemned = self.blobs.spare()
        companies = self._begin(first_company)
        files = list(self.old.rows("file"))
        facts = self._facts_of_pdfs()
        for row in files:
            company_id = row["company_id"] if row["company_id"] in companies else companies[0]
            data = Data(facts=facts.get(row["id"]))
            self._take(row["sha256"], row["name"], company_id, data, row["received_at"])
        others = self.old.blobs_that_are_no_files() | {row["sha256"] for row in files} | condemned
        for name in self.blobs.names():
            if name not in others:
                self._take_unknown(name, companies[0])
        new = self._new_ids({row["id"]: row["sha256"] for row in files})
        self._give_back_attachments(new)
        hold_all(self.database, self._old_ways(new))
        self._tell(record, companies)

    def _begin(self, first_company: Callable[[Writing], str]) -> list[str]:
        """Take over settings and registers; return the companies."""
        with self.database.writing() as connection:
            # Cursors of events are never used again: those of the old ledger lie far below the seconds since 1970.
            begin_events_at(connection, int(time.time()))
            for table in _KEPT_TABLES:
                for row in self.old.rows(table):
                    take_over(connection, table, row)
            return sorted(company_ids(connection)) or [first_company(connection)]

    def _take_unknown(self, name: str, company_id: str) -> None:
        """Take in a stored file that the old ledger did not know, if it has invoices that were not read yet."""
        path = self.blobs.path(name)
        try:
            with path.open("rb") as stream:
                head = stream.read(5)
            if head == b"%PDF-":
                data = self.worker.embedded_files(path).data
                if data is not None and data.name == _OWN_XML:
                    return
            found = find_invoices(path, name, Data(), self.worker, self.blobs.scratch)
            if {_key(one.part.facts) for one in found if isinstance(one, FoundInvoice)} <= self.known:
                return
        except (ConnectError, OSError):
            return  # an attachment, or something that was put together for a hand-over
        ending = "pdf" if head == b"%PDF-" else "zip" if head[:2] == b"PK" else "xml"
        self._take(name, f"{name[:12]}.{ending}", company_id, Data(), int(path.stat().st_mtime * 1_000_000))

    def _take(self, sha256: str, name: str, company_id: str, data: Data, received_at: int) -> None:
        if not self.blobs.is_whole(sha256):
            self._tell_lost(company_id, name, sha256)
            return

        def note(connection: Writing, taken: TakenFile) -> None:
            set_received_at(connection, taken.row.id, received_at)
            self.known |= keys_of_file(connection, taken.row.id)

        with self.blobs.writer() as writer, self.blobs.open(sha256) as stream:
            while chunk := stream.read(_COPY):
                writer.write(chunk)
            arriving = ArrivingFile(company_id, name, writer, data, _BY)
            Intake(self.database, self.blobs, self.worker, nobody_is_asked).take_in(arriving, note)

    def _tell_lost(self, company_id: str, name: str, sha256: str) -> None:
        _log.error("The stored copy of %s is damaged or gone.", name)
        sentence = say("stored_file_lost", name=name)
        trouble = Trouble("stored_file_lost", sentence, FailureOwner.ADMINISTRATOR, ABOUT_LEDGER, sha256)
        with self.database.writing() as connection:
            tell(connection, company_id, trouble)

    def _facts_of_pdfs(self) -> dict[str, bytes]:
        """Return what came beside PDFs without data, by the id of their file: it stands nowhere else."""
        found = {}
        for row in self.old.rows("invoice"):
            if row["format"] == FileFormat.PDF and row.get("facts_sha256") == facts_hash(row[one] for one in FACTS):
                found[row["file_id"]] = _beside(row)
        return found

    def _new_ids(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the new id of each invoice by its old one: the same place in the same file (SHA-256 by its old id)."""
        with self.database.reading() as connection:
            new = invoice_places(connection)
        old = ((row["id"], (files.get(row["file_id"], ""), row["position"])) for row in self.old.rows("invoice"))
        return {invoice_id: new[place] for invoice_id, place in old if place in new}

    def _give_back_attachments(self, new: Mapping[str, str]) -> None:
        """Hang what clerks had attached, and what had lain beside a file, on the invoices that were read again."""
        for row in self.old.rows("attachment"):
            invoice_id = new.get(row["invoice_id"])
            if invoice_id is None or not self._has_bytes(row):
                continue
            with self.database.writing() as connection:
                if has_attachment(connection, invoice_id, row["sha256"]):
                    continue
                (target,) = invoices_by_id(connection, [invoice_id])
                changed = {"invoice_id": invoice_id, "company_id": target.company_id}
                changed["record_sha256"] = _record_hash(row, invoice_id)
                if take_over(connection, "attachment", {**row, **changed}):
                    recount(connection, target)

    def _has_bytes(self, row: OldRow) -> bool:
        """Say whether the bytes of an attachment's old row are stored as they were."""
        try:
            data = self.blobs.read(row["blob"], row["blob_offset"], row["size"])
        except (ConnectError, OSError, TypeError, ValueError):
            return False
        return bool(hashlib.sha256(data).hexdigest() == row["sha256"])

    def _old_ways(self, new: Mapping[str, str]) -> dict[str, list[tuple[str, str]]]:
        """Return channel and address of the old deliveries, by the id of the invoice that was read again."""
        found: dict[str, list[tuple[str, str]]] = {}
        for row in self.old.rows("delivery"):
            way, invoice_id = (row["channel"], row["address"]), new.get(row["invoice_id"])
            if invoice_id is not None and row["state"] != "cancelled" and way not in found.get(invoice_id, []):
                found.setdefault(invoice_id, []).append(way)
        return found

    def _tell(self, record: Record, companies: Sequence[str]) -> None:
        sentence = say("ledger_rebuilt", folder=record.folder)
        trouble = Trouble("ledger_rebuilt", sentence, FailureOwner.ADMINISTRATOR, ABOUT_LEDGER, record.id)
        with self.database.writing() as connection:
            for company_id in companies:
                tell(connection, company_id, trouble)


def _key(facts: InvoiceFacts) -> tuple[str, str, str]:
    return facts.number, facts.kind.value, seller_key(facts.seller)


def _beside(row: OldRow) -> bytes:
    """Return what an invoice's row says in the form in which it came beside its PDF."""
    facts: dict[str, Any] = loaded(row["facts"]) or {}
    said = {
        **{name: row[name] for name in ("number", "kind", "issue_date", "due_date", "customer_number")},
        **{name: facts.get(name) for name in ("buyer_reference", "order_reference", "language", "seller", "buyer")},
        **{name: row[name] for name in ("payable", "total", "currency")},
    }
    return json.dumps(said).encode()


def _record_hash(row: OldRow, invoice_id: str) -> str:
    """Return the hash over an attachment's record on its new invoice; empty where the old record was damaged."""
    said = Description(row["document_type"], row["note"], bool(row["is_internal"]), bool(row["note_is_internal"]))
    place = Place(row["size"], row["sha256"], row["blob"], row["blob_offset"])
    known = row.get("record_sha256")
    if known is not None and known != attachment_hash(row["id"], row["invoice_id"], row["filename"], said, place):
        return ""
    return attachment_hash(row["id"], invoice_id, row["filename"], said, place)
