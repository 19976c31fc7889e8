"""The commands on *Files waiting for attachments*: add, remove, send."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from connect_app.desktop.dropped import is_report
from connect_app.desktop.navigation import Place

if TYPE_CHECKING:
    from connect_app.desktop.actions import Actions
    from connect_app.desktop.commands import Commands
    from connect_app.desktop.main_window import MainWindow
    from connect_app.desktop.sending import SendFlow
    from connect_app.desktop.workplace import Workplace


class WaitingCommands(QObject):
    """Carries out what the clerk wants with what has the cursor, or is ticked, in the three lists."""

    def __init__(self, workplace: Workplace, window: MainWindow, commands: Commands, sends: SendFlow) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._session = workplace.session
        self._window = window
        self._view = window.views.waiting
        self._panes = self._view.panes
        self._commands = commands
        self._sends = sends
        actions = window.actions_
        actions.add_attachment.triggered.connect(self.add_attachment)
        actions.paste.triggered.connect(self.paste)
        actions.change_attachment.triggered.connect(self.change_attachment)
        actions.remove_attachment.triggered.connect(self.remove_attachment)
        actions.remove_file.triggered.connect(self.remove_file)
        actions.send.triggered.connect(self.send)
        actions.send_file.triggered.connect(self.send_file)
        actions.send_by_mail.triggered.connect(self.send_by_mail)
        window.views.attachments_dropped.connect(self.add_dropped)
        sends.go_back_to.connect(self.go_to_invoice)

    def update_actions(self, actions: Actions) -> None:
        """Enable what may be done now."""
        view = self._view
        is_here = self._window.views.place is Place.WAITING
        may_work = is_here and self._session.role != "reader"
        has_invoice = bool(view.current_invoice_id())
        attachment = self._panes.current_attachment()
        actions.add_attachment.setEnabled(may_work and has_invoice)
        actions.paste.setEnabled(may_work and has_invoice)
        may_change = may_work and attachment is not None and not attachment.embedded
        actions.change_attachment.setEnabled(may_change)
        actions.remove_attachment.setEnabled(may_change)
        actions.remove_file.setEnabled(may_work and self._panes.current_file() is not None)
        for action in (actions.send, actions.send_by_mail):
            action.setEnabled(may_work and not view.chosen().is_empty)
        actions.send_file.setEnabled(may_work and has_invoice)
        count = view.chosen_count()
        text = self.tr("&Send selected ({count})").format(count=count) if count else self.tr("&Send selected")
        actions.send.setText(text if is_here else self.tr("&Send selected"))
        actions.send.setIconText(actions.send.text().replace("&", ""))

    @Slot()
    def add_attachment(self) -> None:
        """Add to the invoice that has the cursor."""
        row = self._panes.current_invoice()
        if row is not None and row.source is not None:
            self._commands.add_attachment(row.source)

    @Slot(str, object)
    def add_dropped(self, invoice_id: str, paths: Sequence[Path]) -> None:
        """Add files to the invoice they were dropped on; beside all invoices they are files to upload."""
        row = self._panes.invoice(invoice_id)
        attachments = [path for path in paths if not is_report(path)]
        if row is not None and row.source is not None and attachments:
            self._commands.add_attachment(row.source, attachments)
        self._commands.upload([path for path in paths if not invoice_id or is_report(path)])

    @Slot()
    def paste(self) -> None:
        """Add what the clipboard holds to the invoice that has the cursor."""
        row = self._panes.current_invoice()
        if row is not None and row.source is not None:
            self._commands.add_attachment(row.source, paste=True)

    @Slot()
    def change_attachment(self) -> None:
        """Change type or note of the attachment that has the cursor."""
        attachment = self._panes.current_attachment()
        if attachment is not None:
            self._commands.change_attachment(attachment)

    @Slot()
    def remove_attachment(self) -> None:
        """Remove the attachment that has the cursor."""
        attachment = self._panes.current_attachment()
        if attachment is not None:
            self._commands.remove_attachment(attachment)

    @Slot()
    def remove_file(self) -> None:
        """Remove the file that has the cursor."""
        row = self._panes.current_file()
        if row is not None:
            self._commands.remove_file(row)

    @Slot()
    def send(self) -> None:
        """Send what is ticked, or else highlighted."""
        chosen = self._view.chosen()
        self._sends.send(chosen.invoice_ids, chosen.file_ids)

    @Slot()
    def send_by_mail(self) -> None:
        """List what is ticked, or else highlighted, by customer, to be sent by e-mail."""
        from connect_app.desktop.bulk.window import BulkWindow
        from connect_app.desktop.sending import Choice

        chosen = self._view.chosen()
        choice = Choice(chosen.invoice_ids, chosen.file_ids)
        window = BulkWindow(self._workplace, choice, self._view.chosen_count(), self._window)
        window.taken.connect(self._sends.follow)
        window.go_back_to.connect(self.go_to_invoice)
        window.show()

    @Slot()
    def send_file(self) -> None:
        """Send the whole file of the invoice that has the cursor."""
        row = self._panes.current_invoice()
        if row is not None:
            self._sends.send([], [row.file_id])

    @Slot(str)
    def go_to_invoice(self, invoice_id: str) -> None:
        """Put the cursor on an invoice."""
        self._window.go_to(Place.WAITING)
        self._view.go_to_invoice(invoice_id)

    @Slot(str)
    def go_to_file(self, file_id: str) -> None:
        """Put the cursor on a file."""
        self._window.go_to(Place.WAITING)
        self._view.go_to_file(file_id)
