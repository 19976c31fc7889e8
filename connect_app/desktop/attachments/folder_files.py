"""The files of a folder with the invoices that they belong to: found for sure, asked about, or left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from connect_app.desktop.attachments.chosen_file import ChosenFile
from connect_app.desktop.attachments.chosen_files import ChosenFiles
from connect_app.desktop.attachments.reason_words import reason_text
from connect_app.desktop.attachments.remembered_types import description_of
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon
from connect_app.domain.attachment import DOCUMENT_TYPES

if TYPE_CHECKING:
    from connect_app.client.finding_invoices import FoundFile
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.channel import Channel

NAME, KIND, INVOICE, REASON, TYPE, STATE = range(6)


@dataclass(slots=True, eq=False)
class FolderFile(ChosenFile):
    """A file of the folder, or pages of one.

    ``source``: where it, or the scan that it was cut out of, was found. ``candidates``: invoices that it may belong to,
    each with the reason; ``invoice``: the one it goes to, found for sure or chosen. ``hangs_on``: ids of invoices on
    which its bytes hang already. ``job_id``: of the outbox, once it is attached.
    """

    source: Path = Path()
    candidates: tuple[tuple[Invoice, str], ...] = ()
    invoice: Invoice | None = None
    hangs_on: frozenset[str] = frozenset()
    is_left: bool = False
    job_id: str = ""

    @property
    def hangs_already(self) -> bool:
        """True if attaching it would put the same bytes on the same invoice once more."""
        return self.invoice is not None and self.invoice.id in self.hangs_on

    @property
    def is_open(self) -> bool:
        """True while a person has to say where it belongs."""
        return self.invoice is None and bool(self.candidates) and not self.is_left

    @property
    def is_wanted(self) -> bool:
        """True if it is to be attached, as far as it fits."""
        return self.invoice is not None and not (self.is_left or self.hangs_already or self.job_id)


class FolderFiles(ChosenFiles):
    """As `ChosenFiles`, each for the channels of its own invoice."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(workplace, frozenset(), DOCUMENT_TYPES[0].key, parent)
        self._place = workplace
        self.files: list[FolderFile] = []  # type: ignore[assignment]

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return (
            self.tr("File"),
            self.tr("Kind"),
            self.tr("Invoice"),
            self.tr("Found by"),
            self.tr("Type"),
            self.tr("State"),
        )

    def channels_of(self, file: ChosenFile) -> frozenset[Channel]:
        """Return on which channels its invoice goes."""
        invoice = file.invoice if isinstance(file, FolderFile) else None
        return frozenset(route.channel for route in invoice.channels) if invoice is not None else frozenset()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        file, column = self.files[index.row()], index.column()
        if role == Qt.ItemDataRole.DecorationRole:
            sign = self._sign(file) if column == STATE else None
            return icon(*sign) if sign is not None else None
        return super().data(index, role)

    def _sign(self, file: FolderFile) -> tuple[str, Tint] | None:
        if file.is_open:
            return "doubt", Tint.WARNING
        if file.job_id or (file.is_wanted and file.may_go and not file.findings):
            return "check", Tint.SUCCESS
        if file.is_wanted and file.may_go:
            return "warning", Tint.WARNING
        if file.is_wanted and file.has_errors:
            return "error", Tint.DANGER
        return None

    def text(self, file: ChosenFile, column: int) -> str:
        """Return what a cell says."""
        assert isinstance(file, FolderFile)
        if column in (NAME, KIND):
            return super().text(file, column)
        if column == TYPE:
            return super().text(file, 2)
        if column == STATE:
            return self.state(file)
        if file.invoice is None:
            return self.tr("%n to choose from", "", len(file.candidates)) if column == INVOICE and file.is_open else ""
        if column == INVOICE:
            return f"{file.invoice.number} · {file.invoice.buyer.name or ''}"
        return next((reason_text(why) for one, why in file.candidates if one.id == file.invoice.id), "")

    def state(self, file: ChosenFile) -> str:
        """Return what becomes of a file, in a word or two."""
        assert isinstance(file, FolderFile)
        if file.job_id:
            return self.tr("Attached")
        if file.is_left:
            return self.tr("Left out")
        if file.hangs_already:
            return self.tr("Hangs on it already")
        if file.invoice is not None:
            return self.tr("Ready") if file.may_go else super().state(file)
        return self.tr("Which invoice?") if file.candidates else self.tr("No invoice found")

    # What the program found, and the clerk says

    def take_found(self, found: Sequence[FoundFile]) -> None:
        """Take files with what was found for them; those that are sure are checked for their channels."""
        made = [self._made(one) for one in found]
        self.append(made)
        for file in made:
            if file.invoice is not None:
                self.check(file)
        self.changed.emit()

    def _made(self, found: FoundFile) -> FolderFile:
        by_id = {one.id: one for one in found.invoices}
        known = [(by_id[one.invoice_id], one.reason) for one in found.match.candidates if one.invoice_id in by_id]
        invoice = by_id.get(found.match.invoice_id or "") if found.match.sure else None
        return FolderFile(
            found.given.path,
            found.name,
            description_of(self._place.preferences, found.given, invoice),
            source=found.source or found.given.path,
            candidates=tuple(known),
            invoice=invoice,
            hangs_on=frozenset(found.match.attached_to),
        )

    def choose(self, file: FolderFile, invoice: Invoice | None) -> None:
        """Let a file go to this invoice; None: it is left out."""
        file.is_left = invoice is None
        file.invoice = invoice if invoice is not None else file.invoice
        if invoice is not None:
            self.check(file)
        self.show(file)

    @property
    def decided(self) -> list[Path]:
        """Where files were found of which nothing is left to decide: attached, there already, or left out."""
        left = {file.source for file in self.files if not (file.job_id or file.is_left or file.hangs_already)}
        return [path for path in dict.fromkeys(file.source for file in self.files) if path not in left]

    def mark_attached(self, jobs: dict[FolderFile, str]) -> None:
        """Note what is in the outbox now, or is taken back (an empty id)."""
        for file, job_id in jobs.items():
            file.job_id = job_id
            self.show(file)
