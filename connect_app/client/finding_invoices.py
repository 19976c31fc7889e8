"""Files look for their invoices: their names, pages and codes are read here, and the gateway says what waits."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from connect_app.client.disk import hash_of
from connect_app.client.given_folder import GivenFile
from connect_app.client.transport import encodable
from connect_app.contract.files import Invoice
from connect_app.contract.matching import FileMatch, FileToMatch, MatchAnswer, MatchingRules, MatchRequest
from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.page_marks import PageMarks
from connect_app.documents.scanned_words import READ_WIDTH_PX, find_tesseract, words_on
from connect_app.documents.signatures import recognise_file
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import PDF
from connect_app.domain.errors import ConnectError, FixData
from connect_app.domain.media_types import PICTURES
from connect_app.domain.saying import say

AT_ONCE = 20
"""So many files are looked for together, so that the clerk sees the first ones soon."""
_MOST_PAGES = 300


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file, or pages of one, with what the gateway says of it; ``source``: the scan that it was cut out of."""

    given: GivenFile
    name: str
    match: FileMatch
    invoices: tuple[Invoice, ...]
    source: Path | None = None


class InvoiceFinder:
    """Finds the invoices of files. Worker and mender belong to who made them; ``match`` asks the gateway.

    Parts of scans are written into ``folder``, which is the caller's.
    """

    def __init__(
        self,
        worker: DocumentWorker,
        mender: DocumentMender,
        rules: MatchingRules,
        match: Callable[[MatchRequest], MatchAnswer],
        folder: Path,
    ) -> None:
        self._worker = worker
        self._mender = mender
        self._rules = rules
        self._match = match
        self._folder = folder

    def find(self, files: Sequence[GivenFile], check: Callable[[], None]) -> Iterator[list[FoundFile]]:
        """Yield the files with what was found for each, some at a time; ``check`` raises where nobody waits any more.

        A scan with pages of several invoices comes as its parts. Raises TryLater where the gateway does not answer.
        """
        for start in range(0, len(files), AT_ONCE):
            some = files[start : start + AT_ONCE]
            wanted = []
            for given in some:
                check()
                wanted.append(self.hints(given))
            answer = self._match(MatchRequest(files=wanted))
            found = []
            for given, match in zip(some, answer.items, strict=True):
                check()
                whole = _found(given, given.path.name, match, answer)
                found += (None if _is_told(given) else self.parts(given)) or [whole]
            yield found

    def hints(self, given: GivenFile) -> FileToMatch:
        """Return what is known of a file; what cannot be read says nothing, and is refused when it is attached."""
        path, said, rules = given.path, given.said, self._rules
        marks, is_scanned = PageMarks(), False
        try:
            sha256 = hash_of(path)
            if (rules.read_text or rules.read_codes) and not _is_told(given):
                marks = self._worker.read_page(path, 0, text=rules.read_text, codes=rules.read_codes)
                if rules.read_scans and not marks.text.strip() and recognise_file(path) in (PDF, *PICTURES):
                    marks, is_scanned = self._scanned(path, marks), True
        except (OSError, ConnectError):
            sha256 = ""
        return FileToMatch(
            name=encodable(path.name[-500:]),
            text=marks.text,
            is_scanned=is_scanned,
            codes=list(marks.codes),
            number=said.number[:200],
            order=said.order[:200],
            customer=said.customer[:200],
            sha256=sha256,
        )

    def _scanned(self, path: Path, marks: PageMarks) -> PageMarks:
        if find_tesseract() is None:
            return marks
        return PageMarks(words_on(self._worker.page_image(path, 0, READ_WIDTH_PX)), marks.codes, marks.pages)

    # Scans of many papers

    def parts(self, given: GivenFile) -> list[FoundFile]:
        """Return the parts of a scan, one for each invoice whose code begins it; nothing for any other file."""
        if self._rules.split == "never" or not self._rules.read_codes:
            return []
        try:
            media_type = recognise_file(given.path)
            pages = self._codes_of_pages(given.path) if media_type in (PDF, *PICTURES) else []
        except (OSError, ConnectError):
            return []
        marked = [page for page, codes in enumerate(pages) if codes]
        if len(pages) < 2 or not marked:
            return []
        answer = self._match(MatchRequest(files=[FileToMatch(name="", codes=list(pages[page])) for page in marked]))
        begins = _beginnings(dict(zip(marked, answer.items, strict=True)))
        if len(begins) < (1 if self._rules.split == "at_sheets" else 2):
            return []
        return self._cut(given, media_type, len(pages), begins, answer)

    def _codes_of_pages(self, path: Path) -> list[tuple[str, ...]]:
        first = self._worker.read_page(path, 0, text=False)
        if not 1 < first.pages <= _MOST_PAGES:
            return []
        return [first.codes, *(self._worker.read_page(path, page, text=False).codes for page in range(1, first.pages))]

    def _cut(
        self, given: GivenFile, media_type: str, pages: int, begins: dict[int, FileMatch], answer: MatchAnswer
    ) -> list[FoundFile]:
        starts = [*begins, pages]
        skipped = 1 if self._rules.split == "at_sheets" else 0
        parts = [(start + skipped, end, begins[start]) for start, end in pairwise(starts)]
        if starts[0] > 0:
            parts.insert(0, (0, starts[0], FileMatch(name="", invoice_id=None, sure=False, candidates=[])))
        parts = [part for part in parts if part[0] < part[1]]
        try:
            made = self._mender.cut(given.path, media_type, [part[:2] for part in parts])
        except (OSError, ConnectError):  # such as a signed one: it stays whole, and is asked about
            return []
        found = []
        for (first, end, match), content in zip(parts, made, strict=True):
            pages_text = f"{first + 1}-{end}" if end > first + 1 else f"{first + 1}"
            path = Path(tempfile.mkdtemp(dir=self._folder)) / f"{given.path.stem} {pages_text}.pdf"
            try:
                path.write_bytes(content)
            except OSError as error:
                raise FixData("disk_full", say("disk_full.converting")) from error
            found.append(_found(GivenFile(path, given.said), path.name, match, answer, given.path))
        return found


def _beginnings(matches: dict[int, FileMatch]) -> dict[int, FileMatch]:
    """Return the pages on which another invoice begins; a code that is no invoice's begins nothing."""
    begins: dict[int, FileMatch] = {}
    last: object = None
    for page, match in matches.items():
        whose = tuple(one.invoice_id for one in match.candidates)
        if whose and whose != last:
            begins[page], last = match, whose
    return begins


def _found(given: GivenFile, name: str, match: FileMatch, answer: MatchAnswer, source: Path | None = None) -> FoundFile:
    named = {one.invoice_id for one in match.candidates} | set(match.attached_to)
    return FoundFile(given, name, match, tuple(one for one in answer.invoices if one.id in named), source)


def _is_told(given: GivenFile) -> bool:
    return bool(given.said.number or given.said.order or given.said.customer)
