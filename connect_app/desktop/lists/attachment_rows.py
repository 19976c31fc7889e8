"""The attachments of an invoice as a list: those at the gateway, and those that are on their way to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from connect_app.client.jobs import Job, JobKind, JobState
from connect_app.desktop.lists.table import Source, TableModel

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from connect_app.contract.files import Attachment

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_MOST_PICTURES = 300


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One attachment; ``job`` while it is on its way, or was refused, and ``attachment`` once the gateway has it."""

    id: str
    attachment: Attachment | None = None
    job: Job | None = None


class AttachmentModel(TableModel[AttachmentRow]):
    """What the gateway has, followed by what is under way to the same invoice."""

    _invoice_id = ""
    _own: tuple[AttachmentRow, ...] = ()
    _jobs: tuple[Job, ...] = ()

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.pictures: dict[str, QIcon] = {}

    @staticmethod
    def may_have_picture(row: AttachmentRow) -> bool:
        """Say whether a row's sign tells nothing that its first page would not show as well."""
        one = row.attachment
        return one is not None and not (one.is_internal or one.is_picture)

    def show_picture(self, sha256: str, picture: QIcon) -> None:
        """Show the first page of these bytes wherever they stand."""
        self.pictures[sha256] = picture
        while len(self.pictures) > _MOST_PICTURES:
            del self.pictures[next(iter(self.pictures))]
        for place, row in enumerate(self.rows()):
            if row.attachment is not None and row.attachment.sha256 == sha256:
                index = self.index(place, 0)
                self.dataChanged.emit(index, index, [_DECORATION])

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell shows; the first page in place of the usual sign."""
        if role == _DECORATION and index.column() == 0:
            row = self.rows()[index.row()]
            if row.attachment is not None and self.may_have_picture(row) and row.attachment.sha256 in self.pictures:
                return self.pictures[row.attachment.sha256]
        return super().data(index, role)

    def show_invoice(self, invoice_id: str, source: Source[AttachmentRow] | None) -> None:
        """Show another invoice; what is under way to it stands there at once."""
        self._invoice_id = invoice_id
        self.show_source(source)

    def show_uploads(self, jobs: Iterable[Job]) -> None:
        """Show how what is under way stands now."""
        before = self._under_way()
        self._jobs = tuple(job for job in jobs if job.kind is JobKind.ATTACHMENT)
        self.show_rows(self._own)
        if len(self._under_way()) < len(before):
            self.refresh()  # what has arrived stands in the gateway's list

    def show_rows(self, rows: Sequence[AttachmentRow]) -> None:
        """Become this list, followed by what is under way."""
        self._own = tuple(row for row in rows if row.attachment is not None)
        super().show_rows((*self._own, *self._under_way()))

    def replace_rows(self, rows: Sequence[AttachmentRow]) -> None:
        """Become another list altogether, followed by what is under way."""
        self._own = tuple(row for row in rows if row.attachment is not None)
        super().replace_rows((*self._own, *self._under_way()))

    def _under_way(self) -> list[AttachmentRow]:
        mine = [job for job in self._jobs if job.invoice_id == self._invoice_id]
        return [AttachmentRow(job.id, job=job) for job in mine if job.state is not JobState.DONE]
