"""Files that could not be read: kept and listed with the reason, until they come again with what they lack."""

from collections import Counter
from collections.abc import Sequence

from connect_app.contract.files import FileProblem
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.errors import FileRefused
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileState
from connect_app.domain.manifest import Piece, PieceRole, Reason
from connect_app.domain.saying import say
from connect_app.formats.reading import detect
from connect_app.gateway.intake.uploads import ArrivingFile, BesideFile
from connect_app.gateway.store import counters
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.files import FileRecord, NewFile, add_file, delete_file, find_file, unreadable_files
from connect_app.gateway.store.manifests import forget_manifests, write_manifests
from connect_app.gateway.store.messages import ABOUT_FILE, Trouble, mend, tell
from connect_app.gateway.store.transactions import Writing

_BESIDE_UNREADABLE = Reason("beside_unreadable", say("beside_unreadable"))


def forget_unreadable(connection: Writing, arriving: ArrivingFile, sha256s: Sequence[str]) -> None:
    """Take away files that could not be read alone, and have found their place."""
    ids = unreadable_files(connection, arriving.company_id, sha256s)
    forget_manifests(connection, ids)
    for file_id in ids:
        delete_file(connection, file_id)
        append_event(connection, arriving.company_id, "file.deleted", file_id, by=arriving.by)
        mend(connection, arriving.company_id, ABOUT_FILE, [file_id], by=arriving.by)
    changes = Counter({counters.UNREADABLE_FILES: -len(ids), counters.FILES: -len(ids)})
    counters.count(connection, arriving.company_id, changes)


def kept_beside(one: BesideFile) -> Piece:
    """Keep what lay beside a file that could not be read: nothing that came is lost."""
    kept = one.writer.keep()
    sha256 = one.writer.sha256
    return Piece(one.name, "", one.writer.size, sha256, PieceRole.LEFT_OUT, _BESIDE_UNREADABLE, blob=kept.name)


def write_unreadable(
    connection: Writing, arriving: ArrivingFile, refused: FileRefused, beside: Sequence[Piece]
) -> FileRecord:
    """List a file with why it could not be read, and what lay beside it (kept); return it."""
    problem = FileProblem(code=refused.code, detail=refused.sentence, line=refused.line, column=refused.column)
    file_id = new_id()
    add_file(connection, new_file(arriving, file_id), problem, detect(arriving.writer.head))
    counters.count(connection, arriving.company_id, {counters.FILES: 1, counters.UNREADABLE_FILES: 1})
    data = {"state": FileState.UNREADABLE.value, "code": refused.code}
    append_event(connection, arriving.company_id, "file.added", file_id, by=arriving.by, data=data)
    sentence = say("unreadable", name=arriving.name, reason=refused.sentence)
    trouble = Trouble(refused.code, sentence, FailureOwner.BUSINESS_SYSTEM, ABOUT_FILE, file_id)
    tell(connection, arriving.company_id, trouble)
    if beside:
        reason = Reason(refused.code, refused.sentence)
        size, sha256 = arriving.writer.size, arriving.writer.sha256
        own = Piece(arriving.name, "", size, sha256, PieceRole.LEFT_OUT, reason)
        write_manifests(connection, arriving.company_id, [(file_id, [own, *beside])])
    listed = find_file(connection, arriving.company_id, file_id)
    assert listed is not None
    return listed


def new_file(arriving: ArrivingFile, file_id: str) -> NewFile:
    """Return what is listed of a file that arrives."""
    return NewFile(file_id, arriving.company_id, arriving.name, arriving.writer.size, arriving.writer.sha256)
