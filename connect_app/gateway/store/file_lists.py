"""Lists of files, page by page."""

from sqlalchemy import Connection, func, select

from connect_app.domain.invoice import FileState
from connect_app.gateway.store import counters
from connect_app.gateway.store.files import FileRecord, file_record
from connect_app.gateway.store.reading_files import being_read
from connect_app.gateway.store.tables import file

_c = file.c
_COUNTER_OF = {
    None: counters.FILES,
    FileState.WAITING: counters.WAITING_FILES,
    FileState.UNREADABLE: counters.UNREADABLE_FILES,
}


def list_files(
    connection: Connection, company_id: str, state: FileState | None, before: str | None, limit: int
) -> list[FileRecord]:
    """Return the files before one (its id), the newest first; of those being read only what is read right now."""
    query = select(file).where(_c.company_id == company_id)
    if state is not None:
        query = query.where(_c.state == state.value)
    query = query.where((_c.state != FileState.READING.value) | _c.id.in_(being_read(company_id)))
    if before is not None:
        query = query.where(_c.id < before)
    return [file_record(row) for row in connection.execute(query.order_by(_c.id.desc()).limit(limit))]


def count_files(connection: Connection, company_id: str, state: FileState | None) -> int:
    """Return how many files are in a state, in any if None."""
    reading = len(being_read(company_id))
    if state is FileState.READING:
        return reading
    if state in _COUNTER_OF:
        return counters.counts(connection, company_id)[_COUNTER_OF[state]] + (reading if state is None else 0)
    query = select(func.count()).where(_c.company_id == company_id, _c.state == str(state))
    return int(connection.scalar(query) or 0)
