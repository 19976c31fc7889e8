"""What was cut out of files: which bytes of which pack belong to the rows of a file."""

from collections.abc import Sequence
from dataclasses import dataclass

from connect_app.gateway.store.transactions import Reading


@dataclass(frozen=True, slots=True)
class PackRange:
    """Bytes in a pack, and the hash that they had when they were cut out."""

    blob: str
    offset: int
    size: int
    sha256: str


def pack_ranges(connection: Reading, file_id: str, whole: str) -> Sequence[PackRange]:
    """Return what of a file's invoices, and of what came with them, lies elsewhere than in the file itself (``whole``).

    What a clerk added lies by itself and is not among it.
    """
    found = connection.exec_driver_sql(
        "SELECT original_blob, original_offset, original_length, original_sha256 FROM invoice "
        "WHERE file_id = ? AND original_blob != ? "
        "UNION SELECT a.blob, a.blob_offset, a.size, a.sha256 FROM invoice AS i JOIN attachment AS a "
        "ON a.invoice_id = i.id WHERE i.file_id = ? AND a.blob NOT IN (?, a.sha256)",
        (file_id, whole, file_id, whole),
    )
    return [PackRange(*row) for row in found]


def pack_names(connection: Reading) -> set[str]:
    """Return the names of all packs: the only stored files that are not named by the hash of their bytes."""
    found = connection.exec_driver_sql(
        "SELECT i.original_blob FROM invoice AS i JOIN file AS f ON f.id = i.file_id WHERE i.original_blob <> f.sha256 "
        "UNION SELECT blob FROM attachment WHERE blob <> sha256"
    )
    return set(found.scalars())
