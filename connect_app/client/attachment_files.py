"""Files of a watched folder that are attachments: those that find their invoice for sure hang on it at once.

The others wait until a person says where they belong, or until their invoice comes.
"""

import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from connect_app.client.checking import AttachmentChecker
from connect_app.client.connection import Connection
from connect_app.client.finding_invoices import InvoiceFinder
from connect_app.client.given_folder import GivenFile, read_given
from connect_app.client.invoice_files import Outcome
from connect_app.client.invoice_names import name_of
from connect_app.client.jobs import Description, Job, JobKind, JobState
from connect_app.client.outbox import Outbox
from connect_app.client.pairing import Together
from connect_app.client.refusals import InvalidRequest
from connect_app.client.taken_list import Stamp
from connect_app.client.taking import unexpected
from connect_app.client.watched_folders import Holds, WatchedFolder
from connect_app.contract.companies import Settings
from connect_app.contract.files import Invoice
from connect_app.contract.matching import FileMatch, FileToMatch, MatchAnswer, MatchRequest
from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import ConnectError
from connect_app.domain.finding import Severity

_AT_ONCE = 200
_ON_THE_WAY = frozenset({JobState.WAITING, JobState.UPLOADING})

Describe = Callable[[GivenFile, Invoice], Description]
"""Says what a file is on its invoice; it may be called in any thread."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What opens documents: started where it is first needed."""

    worker: Callable[[], DocumentWorker]
    mender: Callable[[], DocumentMender]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of a file while it looked like this. ``is_many``: its pages belong to several invoices."""

    stamp: Stamp
    given: GivenFile
    hints: FileToMatch
    is_many: bool | None = None


class AttachmentFiles:
    """Finds the invoices of files and hangs them on. For the watcher's thread.

    ``on_open`` is called with all files of watched folders that wait for a person, whenever they are others than
    before.
    """

    holds = Holds.ATTACHMENTS

    def __init__(
        self,
        outbox: Outbox,
        connection: Connection,
        tools: Tools,
        describe: Describe,
        on_open: Callable[[tuple[Path, ...]], None],
    ) -> None:
        self._outbox = outbox
        self._connection = connection
        self._tools = tools
        self._describe = describe
        self._on_open = on_open
        self._read: dict[Path, _Read] = {}
        self._open: tuple[Path, ...] = ()
        self._waits: set[Path] = set()
        self._lists: list[Path] = []

    def is_meant(self, path: Path) -> bool:
        """Any file may be an attachment."""
        return True

    def units(self, found: Mapping[str, Stamp]) -> list[Together]:
        """Return each file for itself; a list of files says something of others and is looked into with them."""
        paths = [Path(path) for path in sorted(found)]
        self._lists = [path for path in paths if path.suffix.casefold() == ".csv"]
        self._read = {path: read for path, read in self._read.items() if found.get(str(path)) == read.stamp}
        self._waits.intersection_update(paths)
        self._say_open()
        return [Together(path) for path in paths]

    def note_decided(self, paths: Collection[Path]) -> None:
        """Ask about these no more."""
        self._waits.difference_update(paths)

    def take(self, folder: WatchedFolder, due: Sequence[Together], unsettled: Sequence[Path]) -> Iterator[Outcome]:
        """Hang on what is sure and fits; what is neither waits."""
        units = [unit for unit in due if not any(_is_list_for(path, unit.main) for path in unsettled)]
        try:
            gateway = self._connection.gateway()
            company_id = folder.company or self._connection.company_id()
            settings = gateway.settings(company_id).value
            if not settings.attachments_enabled:
                yield from map(Outcome, units)
                return
            for start in range(0, len(units), _AT_ONCE):
                yield from self._take_some(company_id, settings, units[start : start + _AT_ONCE])
        except ConnectError as error:
            # That the gateway does not answer is said by the window.
            told = None if error.code.startswith("gateway_") else error
            yield from (Outcome(unit, error=told if unit is units[0] else None) for unit in units)
        finally:
            self._say_open()

    def _take_some(self, company_id: str, settings: Settings, units: Sequence[Together]) -> Iterator[Outcome]:
        gateway = self._connection.gateway()
        found = read_given([*self._lists, *(unit.main for unit in units)])
        given = {one.path: one for one in found.files}
        unreadable = dict(found.unreadable)
        checker = AttachmentChecker(self._tools.worker(), lambda: settings)

        def ask(request: MatchRequest) -> MatchAnswer:
            return gateway.match_files(company_id, request)

        with tempfile.TemporaryDirectory(prefix="connect-watched-") as folder:
            worker, mender = self._tools.worker(), self._tools.mender()
            finder = InvoiceFinder(worker, mender, settings.matching, ask, Path(folder))
            read: dict[Together, _Read] = {}
            for unit in units:
                if unit.main in unreadable:
                    yield Outcome(unit, error=unreadable[unit.main])
                elif unit.main not in given:  # a list
                    yield Outcome(unit, is_taken=True)
                else:
                    one = self._reading(finder, given[unit.main])
                    if isinstance(one, _Read):
                        read[unit] = one
                    else:
                        yield Outcome(unit, error=one)
            for unit, asked in _matched(ask, read):
                if isinstance(asked, ConnectError):
                    yield Outcome(unit, error=asked)
                    continue
                match, invoice = asked
                try:
                    yield self._take_one(company_id, unit, read[unit], match, invoice, finder, checker)
                except Exception as error:
                    yield Outcome(unit, error=unexpected(error))

    def _reading(self, finder: InvoiceFinder, given: GivenFile) -> _Read | ConnectError:
        """Return what a file says of its invoice, read once as long as neither it nor its list changes."""
        known = self._read.get(given.path)
        if known is not None and known.given == given:
            return known
        try:
            stat = given.path.stat() if given.path.exists() else None
            stamp = (stat.st_size, stat.st_mtime_ns) if stat is not None else (0, 0)
            read = self._read[given.path] = _Read(stamp, given, finder.hints(given))
        except Exception as error:
            return unexpected(error)
        return read

    def _take_one(
        self,
        company_id: str,
        unit: Together,
        read: _Read,
        match: FileMatch,
        invoice: Invoice | None,
        finder: InvoiceFinder,
        checker: AttachmentChecker,
    ) -> Outcome:
        path, sha256 = unit.main, read.hints.sha256
        taken = Outcome(unit, is_taken=True, hashes={path: sha256})
        if self._is_on_its_way(path, sha256, invoice):
            self._waits.discard(path)
            return taken
        if invoice is not None and invoice.id in match.attached_to:
            self._waits.discard(path)
            return taken
        if invoice is None or not sha256 or self._is_many(read, finder):
            self._waits.add(path)
            return Outcome(unit)
        try:
            _facts, findings = checker.check(path, path.name, [route.channel for route in invoice.channels])
            if any(finding.severity is Severity.ERROR for finding in findings):
                self._waits.add(path)
                return Outcome(unit)
            said = self._describe(read.given, invoice)
            # The bytes that were read, and no others: of those nobody knows whether they belong there.
            self._outbox.add_attachment(
                company_id, invoice.id, path, path.name, said, sha256=sha256, invoice_name=name_of(invoice)
            )
        except ConnectError as error:
            return Outcome(unit, error=error)
        # If the program dies here the job in the outbox says that this file is taken.
        self._waits.discard(path)
        return taken

    def _is_many(self, read: _Read, finder: InvoiceFinder) -> bool:
        """Say whether the pages belong to several invoices: a person looks at how such a scan is cut."""
        if read.is_many is not None:
            return read.is_many
        is_many = bool(finder.parts(read.given))
        self._read[read.given.path] = _Read(read.stamp, read.given, read.hints, is_many)
        return is_many

    def _is_on_its_way(self, path: Path, sha256: str, invoice: Invoice | None) -> bool:
        """Say whether the outbox has these bytes, from this place or for this invoice."""

        def is_this(job: Job) -> bool:
            if job.kind is not JobKind.ATTACHMENT or job.sha256 != sha256:
                return False
            is_from_here = job.source == str(path) and job.state is not JobState.DAMAGED
            return is_from_here or (invoice is not None and job.invoice_id == invoice.id and job.state in _ON_THE_WAY)

        return any(map(is_this, self._outbox.jobs()))

    def _say_open(self) -> None:
        now = tuple(sorted(self._waits))
        if now != self._open:
            self._open = now
            self._on_open(now)


def _matched(
    ask: Callable[[MatchRequest], MatchAnswer], read: Mapping[Together, _Read]
) -> Iterator[tuple[Together, tuple[FileMatch, Invoice | None] | ConnectError]]:
    """Yield what the gateway says of each file, and the invoice if it is sure.

    Where it refuses what was read of one, each is asked for alone, so that one alone is told of.
    """
    units = list(read)
    try:
        answer = ask(MatchRequest(files=[one.hints for one in read.values()])) if read else MatchAnswer(items=[])
    except InvalidRequest as error:
        if len(units) == 1:
            yield units[0], error
            return
        for unit in units:
            yield from _matched(ask, {unit: read[unit]})
        return
    invoices = {invoice.id: invoice for invoice in answer.invoices}
    for unit, item in zip(units, answer.items, strict=True):
        yield unit, (item, invoices.get(item.invoice_id or "") if item.sure else None)


def _is_list_for(path: Path, file: Path) -> bool:
    return path != file and path.suffix.casefold() == ".csv" and path.parent in file.parents
