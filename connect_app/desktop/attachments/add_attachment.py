"""*Add attachment*: files, type and note for one invoice or several, checked the moment a file is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.client.disk import not_a_file
from connect_app.client.given_folder import files_in
from connect_app.client.invoice_names import name_of
from connect_app.desktop.attachments.chosen_file import ChosenFile
from connect_app.desktop.attachments.chosen_files import ChosenFiles
from connect_app.desktop.attachments.chosen_table import ChosenTable
from connect_app.desktop.attachments.description_fields import DescriptionFields
from connect_app.desktop.attachments.fit_words import fit_text
from connect_app.desktop.attachments.mending_panel import MendingPanel
from connect_app.desktop.attachments.pasting import remove_pictures, write_picture
from connect_app.desktop.attachments.remembered_types import last_type, remember_type
from connect_app.desktop.text import channel_words, sentences
from connect_app.desktop.widgets import question
from connect_app.desktop.widgets.dropped import dropped_paths
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.documents.mending.steps import Fix

if TYPE_CHECKING:
    from connect_app.client.outbox import Outbox
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_NAMED = 3
"""So many invoices are named in the heading."""


class AddAttachmentDialog(QDialog):
    """Attaches files to invoices. Files may be chosen, dropped or pasted; they go through the outbox.

    Accepted once every file lies safely in the outbox; the upload goes on by itself.
    """

    def __init__(
        self,
        workplace: Workplace,
        invoices: Sequence[Invoice],
        paths: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._invoices = tuple(invoices)
        self._pasted: list[Path] = []
        self._is_wanted = False
        self._not_taken = ""
        channels = frozenset(route.channel for invoice in invoices for route in invoice.channels)
        self.files = ChosenFiles(workplace, channels, last_type(workplace.preferences, self._invoices), self)
        self._build()
        self.files.changed.connect(self._update)
        self.add_files(paths)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take more files, those of folders too; one that is there is not taken twice, and what is no file is named."""
        if any(path.is_dir() for path in paths):
            self._workplace.tasks.run(lambda _token: files_in(paths), self._add_files, self._on_failed, self)
        else:
            self._add_files(paths)

    def _add_files(self, paths: Sequence[Path]) -> None:
        others = [path for path in paths if not path.is_file()]
        self._not_taken = " ".join(sentences.said(not_a_file(path).sentence) for path in others)
        had_none = not self.files.files
        self.files.add([path for path in paths if path not in others])
        if had_none and self.files.files:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update()

    def add_picture(self, picture: QImage) -> None:
        """Take a picture from the clipboard; it becomes a PDF."""
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        name = self.tr("Picture {when}").format(when=stamp) + ".pdf"
        self._workplace.tasks.run(
            lambda _token: write_picture(picture, name), self._on_picture_written, self._on_failed, self
        )

    def paste(self) -> bool:
        """Take files or a picture from the clipboard; return False if it holds neither."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and (paths := dropped_paths(data)):
            self.add_files(paths)
            return True
        if data is not None and data.hasImage():
            self.add_picture(QGuiApplication.clipboard().image())
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; of what is none it is said what it is."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        self.add_files(dropped_paths(event.mimeData()))
        event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste files and pictures even while the keyboard is in a text field, which would only take text."""
        if event.type() is QEvent.Type.KeyPress and cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Paste):
            return self.paste()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Add attachment"))
        self.setAcceptDrops(True)
        resize_within_screen(self, 860, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._build_heading())
        layout.addLayout(self._build_choosing())
        self.table = ChosenTable(self.files, self)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        layout.addWidget(self.table, 1)
        self._for_whom = QLabel(self, wordWrap=True)
        layout.addWidget(self._for_whom)
        self.fields = DescriptionFields(self.files.kind, self)
        self.fields.changed.connect(self._on_described)
        layout.addWidget(self.fields)
        self.panel = MendingPanel(self)
        self.panel.wanted.connect(self._on_fix)
        self.panel.compare.connect(self._on_compare)
        self.panel.back.connect(self._on_original_again)
        layout.addWidget(self.panel)
        layout.addLayout(self._build_foot())
        for line in self.fields.findChildren(QLineEdit):
            line.installEventFilter(self)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._on_paste)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._on_remove)

    def _build_heading(self) -> QLabel:
        channels = {route.channel for invoice in self._invoices for route in invoice.channels}
        ways = ", ".join(channel_words.channel_way(channel) for channel in sorted(channels))
        heading = QLabel(self, wordWrap=True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        if len(self._invoices) == 1:
            (invoice,) = self._invoices
            title = self.tr("Invoice {number} · {customer}").format(
                number=invoice.number, customer=invoice.buyer.name or ""
            )
            goes = self.tr("It goes {channels}; what you attach is checked for that.").format(channels=ways)
        else:
            names = ", ".join(invoice.number for invoice in self._invoices[:_NAMED])
            more = ", …" if len(self._invoices) > _NAMED else ""
            title = self.tr("%n invoice(s): {numbers}", "", len(self._invoices)).format(numbers=names + more)
            goes = self.tr("They go {channels}; every file is attached to each of them.").format(channels=ways)
        heading.setText(f"{title}\n{goes}" if ways else title)
        return heading

    def _build_choosing(self) -> QHBoxLayout:
        hint = QLabel(self.tr("Drop files here, or paste files or a picture with Ctrl+V."), self, wordWrap=True)
        choose = QPushButton(self.tr("&Choose files…"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        self._remove = QPushButton(self.tr("&Remove"), self)
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.addWidget(hint, 1)
        row.addWidget(self._remove)
        row.addWidget(choose)
        return row

    def _build_foot(self) -> QHBoxLayout:
        self._summary = QLabel(self, wordWrap=True)
        self._mend_all = QPushButton(self)
        self._mend_all.setAutoDefault(False)
        self._mend_all.clicked.connect(self._on_mend_all)
        self._buttons = QDialogButtonBox(self)
        self._ok = self._buttons.addButton(self.tr("&Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        foot.addWidget(self._mend_all)
        foot.addWidget(self._buttons)
        return foot

    # Leaving

    def reject(self) -> None:
        """Close without attaching; asks first if the clerk would lose work."""
        is_work = any(file.description.note or file.original for file in self.files.files)
        if not is_work and len(self.files.files) <= 1:
            self._leave()
            return
        asked = question.ask(
            self,
            self.tr("Leave without attaching?"),
            self.tr(
                "%n file(s) will not be attached. The files themselves stay where they are.", "", len(self.files.files)
            ),
            self.tr("Leave"),
            self.tr("Go on here"),
        )
        asked.accepted.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        super().reject()

    def done(self, result: int) -> None:
        """Close, and remove the files that were made here; the outbox has its own copies."""
        pasted = tuple(self._pasted)
        self._workplace.tasks.run(lambda _token: remove_pictures(pasted), None, None, self._workplace.session)
        self.files.stop_changing()
        self.files.forget_copies()
        super().done(result)

    # The chosen files

    @Slot()
    def _on_chosen(self) -> None:
        current = self.table.current
        if current is not None:
            self.fields.fill(current.description)
        self._update()

    @Slot(str, object)
    def _on_described(self, field: str, value: object) -> None:
        self.files.describe(self.table.chosen, field, value)

    @Slot()
    def _on_remove(self) -> None:
        rows = [self.files.files.index(file) for file in self.table.chosen]
        self.files.remove(self.table.chosen)
        if self.files.files:
            self.table.selectRow(min(rows[0], len(self.files.files) - 1) if rows else 0)
        self._update()

    @Slot(object, object)
    def _on_fix(self, fix: Fix, password: str | None) -> None:
        for file in self.table.chosen:
            if fix in file.fixes:
                self.files.mend(file, fix, password)

    @Slot()
    def _on_mend_all(self) -> None:
        """Mend all that needs it, or stop that."""
        if any(file.is_changing for file in self.files.files):
            self.files.stop_changing()
            return
        for file in self.files.files:
            if (fix := file.needed_fix) is not None:
                self.files.mend(file, fix)

    @Slot()
    def _on_compare(self) -> None:
        from connect_app.desktop.attachments.compare import CompareDialog

        if (current := self.table.current) is not None and current.original is not None:
            dialog = CompareDialog(self._workplace, current, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def _on_original_again(self) -> None:
        for file in self.table.chosen:
            self.files.take_original_back(file)

    def _on_picture_written(self, path: Path) -> None:
        self._pasted.append(path)
        self.add_files([path])

    @Slot()
    def _update(self) -> None:
        """Show how it stands, and go on with what the clerk wanted as soon as it can be done."""
        files, chosen = self.files.files, self.table.chosen
        self.fields.setEnabled(bool(chosen))
        self._remove.setEnabled(bool(chosen))
        self._for_whom.setVisible(len(chosen) > 1)
        self._for_whom.setText(self.tr("What you say here is for the %n marked file(s).", "", len(chosen)))
        self.panel.show_file(self.table.current)
        are_checked = all(file.is_checked for file in files)
        errors = sum(file.has_errors for file in files)
        self._show_attach(len(files), errors, are_checked=are_checked)
        self._show_mend_all()
        if self._is_wanted and are_checked:
            self._is_wanted = False
            self._on_accepted()

    def _show_attach(self, count: int, errors: int, *, are_checked: bool) -> None:
        good = count - errors
        self._ok.setEnabled(good > 0)
        if errors and good:
            self._ok.setText(self.tr("&Attach the %n good one(s)", "", good))
        else:
            self._ok.setText(self.tr("&Attach %n file(s)", "", count) if good else self.tr("&Attach"))
        changing = sum(file.is_changing for file in self.files.files)
        if changing:
            text = self.tr("%n file(s) are being changed…", "", changing)
        elif not are_checked:
            text = self.tr("Being checked…")
        elif errors:
            text = self.tr("%n file(s) cannot be attached as they are. Change or remove them.", "", errors)
        else:
            text = fit_text(self.files.files, self.files.channels, self._workplace.session.settings)
        self._summary.setText(f"{self._not_taken} {text}".strip())

    def _show_mend_all(self) -> None:
        changing = any(file.is_changing for file in self.files.files)
        count = sum(file.needed_fix is not None for file in self.files.files)
        self._mend_all.setVisible(changing or count > 0)
        self._mend_all.setText(self.tr("&Stop") if changing else self.tr("&Mend %n file(s)", "", count))

    # Getting files

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose files to attach"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        self.add_files([Path(name) for name in names])

    @Slot()
    def _on_paste(self) -> None:
        if not self.paste():
            self._summary.setText(self.tr("The clipboard holds neither a file nor a picture."))

    # Attaching

    @Slot()
    def _on_accepted(self) -> None:
        """Put all good files into the outbox for each invoice, as soon as every one is checked."""
        self._is_wanted = not all(file.is_checked for file in self.files.files)
        going = [file for file in self.files.files if file.may_go]
        if self._is_wanted or not going:
            return
        self._buttons.setEnabled(False)
        self._summary.setText(self.tr("Being put into the outbox…"))
        company_id = self._workplace.session.company_id
        invoices = [(invoice.id, name_of(invoice)) for invoice in self._invoices]
        plan = [(file, file.path, file.filename, file.description, file.original) for file in going]
        stored: list[ChosenFile] = []

        def store(outbox: Outbox) -> None:
            for file, path, filename, description, original in plan:
                for invoice_id, name in invoices:
                    outbox.add_attachment(
                        company_id, invoice_id, path, filename, description, original, invoice_name=name
                    )
                stored.append(file)

        def fail(error: ConnectError) -> None:
            self.files.remove(stored)  # what is in the outbox is not put there twice by the next try
            self._on_failed(error)

        def finish(_nothing: None) -> None:
            remember_type(self._workplace.preferences, self._invoices, plan[-1][3].document_type)
            self.files.remove(stored)
            if self.files.files:  # those that do not fit yet stay in sight
                self._buttons.setEnabled(True)
                self.table.selectRow(0)
                return
            self.accept()

        self._workplace.taking.run(store, finish, fail, self)

    def _on_failed(self, error: ConnectError) -> None:
        self._buttons.setEnabled(True)
        self._update()
        self._summary.setText(sentences.said(error.sentence))
