"""*Change attachment…*: another name, type or note for a file that hangs on an invoice already."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from connect_app.client.jobs import Description
from connect_app.desktop.attachments.description_fields import DescriptionFields
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.files import Attachment
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_LONGEST = 255


class ChangeAttachmentDialog(QDialog):
    """Accepted once the gateway has taken the change. What somebody else changed meanwhile is never overwritten."""

    def __init__(self, workplace: Workplace, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._attachment = attachment
        self.setWindowTitle(self.tr("Change attachment"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        known = PurePath(attachment.filename)
        self.name = QLineEdit(known.stem, self, maxLength=_LONGEST - len(known.suffix))
        name = QHBoxLayout()
        name.addWidget(self.name, 1)
        name.addWidget(QLabel(known.suffix, self))  # what a file is called may change, what it is not
        self._before = Description(
            attachment.document_type, attachment.note, attachment.is_internal, attachment.note_is_internal
        )
        self.fields = DescriptionFields(attachment.document_type, self)
        self.fields.fill(self._before)
        self.fields.add_first(self.tr("N&ame"), name, self.name)
        layout.addWidget(self.fields)
        self._said = QLabel(self, wordWrap=True)
        self._said.hide()
        layout.addWidget(self._said)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.fields.focus_type()

    @Slot()
    def _on_save(self) -> None:
        wanted, attachment = self.fields.description(), self._attachment
        filename = self.name.text().strip()  # the gateway gives it its ending, where it was not typed
        if wanted == self._before and filename in (attachment.filename, PurePath(attachment.filename).stem):
            self.accept()
            return
        company_id = self._workplace.session.company_id

        def change(gateway: Gateway) -> Attachment:
            from connect_app.contract.files import AttachmentPatch

            patch = AttachmentPatch(
                filename=filename,
                document_type=wanted.document_type,
                note=wanted.note,
                is_internal=wanted.is_internal,
                note_is_internal=wanted.note_is_internal,
            )
            return gateway.change_attachment(company_id, attachment.id, patch, f'"{attachment.version}"')

        self._buttons.setEnabled(False)
        self._workplace.ask(change, self._on_saved, self._on_refused, self)

    def _on_saved(self, _attachment: Attachment) -> None:
        self.accept()

    def _on_refused(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        sentences = [item.message for item in getattr(error, "errors", ())]
        self._said.setText(" ".join(dict.fromkeys(said(one) for one in [error.sentence, *sentences])))
        self._said.show()
