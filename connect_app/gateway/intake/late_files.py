"""Files that come later than the invoices that they lie beside: joined as long as those wait."""

from collections.abc import Callable

from connect_app.domain.manifest import Piece
from connect_app.domain.pairing import stem_of
from connect_app.gateway.intake import leaving_out
from connect_app.gateway.intake.beside import look_beside
from connect_app.gateway.intake.found import DocumentReader
from connect_app.gateway.intake.joining import Joining
from connect_app.gateway.intake.unpacking import Pack, Unpacking
from connect_app.gateway.intake.uploads import ArrivingFile
from connect_app.gateway.store.arrivals import Origin, WrittenInvoice, written_before
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import append_event, append_events, now_us
from connect_app.gateway.store.files import FileRecord
from connect_app.gateway.store.manifests import file_pieces
from connect_app.gateway.store.transactions import Reading, Writing


class LateFiles:
    """Joins them to a file that is there already."""

    def __init__(self, database: Database, blobs: BlobStore, reader: DocumentReader) -> None:
        self._database = database
        self._blobs = blobs
        self._reader = reader

    def join(self, arriving: ArrivingFile, row: FileRecord, answer: Callable[[Writing], None]) -> None:
        """Give what lies beside ``arriving`` to the invoices of the file ``row``; ``answer`` in that transaction."""
        with self._blobs.writer() as writer:
            pack = Pack(writer)
            unpacking = self._looked_at(arriving, pack)
            pack.keep()
            with self._database.writing() as connection:
                is_needed = bool(arriving.beside or arriving.own_files) and self._write(
                    connection, arriving, row, unpacking
                )
                answer(connection)
        if not is_needed:
            self._blobs.condemn(pack.name)

    def _looked_at(self, arriving: ArrivingFile, pack: Pack) -> Unpacking:
        whole = Origin(arriving.writer.sha256, 0, arriving.writer.size, arriving.writer.sha256)
        unpacking = Unpacking(whole, pack, is_container=False, has_beside=True)
        for one in look_beside(arriving, self._reader, self._blobs.scratch):
            unpacking.put_aside(one)
        return unpacking

    def _write(self, connection: Writing, arriving: ArrivingFile, row: FileRecord, unpacking: Unpacking) -> bool:
        at = now_us()
        joining = Joining(row.company_id, _candidates(connection, row), unpacking.loose)
        told = joining.write(connection, joining.pairs(), at)
        before = file_pieces(connection, row)
        known = {(one.name, one.sha256) for one in before}
        new = [one for one in (*unpacking.pieces, *(piece for _, piece in told)) if (one.name, one.sha256) not in known]
        if new:
            leaving_out.keep(connection, row.company_id, row.id, row.name, [*before, *new])
            append_event(connection, row.company_id, "file.changed", row.id, by=arriving.by, data={"state": row.state})
        self._tell(connection, arriving, row, told, at)
        return bool(new)

    def _tell(
        self, connection: Writing, arriving: ArrivingFile, row: FileRecord, told: list[tuple[str, Piece]], at: int
    ) -> None:
        about = [
            (piece.attachment_id, {"invoice_id": invoice_id, "file_id": row.id})
            for invoice_id, piece in told
            if piece.attachment_id is not None
        ]
        append_events(connection, row.company_id, "attachment.added", about, by=arriving.by, at=at)


def _candidates(connection: Reading, row: FileRecord) -> list[WrittenInvoice]:
    """Return the invoices of a file beside which others lie; those inside of an archive have a folder of their own."""
    return [] if row.name.casefold().endswith(".zip") else written_before(connection, row.id, stem_of(row.name))
