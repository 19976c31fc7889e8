"""The commands on *Files waiting for attachments*: add, remove, send."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.lists.choice_words import count_text, what_text
from connect_app.desktop.shell.places import Place
from connect_app.desktop.shell.wished_send import WishedSend
from connect_app.desktop.waiting.awaited_files import AwaitedFiles
from connect_app.desktop.widgets.dropped import is_report
from connect_app.domain.channel import PDF

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.lists.choice import Summary
    from connect_app.desktop.sends.sending import SendFlow
    from connect_app.desktop.shell.actions import Actions
    from connect_app.desktop.shell.commands import Commands
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.desktop.shell.paper_commands import PaperCommands


class WaitingCommands(QObject):
    """Carries out what the clerk wants with what has the cursor, or is ticked, in the three lists."""

    def __init__(
        self, workplace: Workplace, window: MainWindow, commands: Commands, sends: SendFlow, papers: PaperCommands
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._session = workplace.session
        self._window = window
        self._view = window.views.waiting
        self._panes = self._view.panes
        self._commands = commands
        self._papers = papers
        self._sends = sends
        self._wished = WishedSend(self._view, window.search, window)
        self._wished.notice.connect(window.notices.show_notice)
        self._wished.settled.connect(window.notices.take_away)
        self.awaited = AwaitedFiles(self)
        actions = window.actions_
        actions.add_attachment.triggered.connect(self.add_attachment)
        actions.attach_folder.triggered.connect(commands.choose_folder)
        actions.scan.triggered.connect(self.scan)
        actions.paste.triggered.connect(self.paste)
        actions.change_attachment.triggered.connect(self.change_attachment)
        actions.remove_attachment.triggered.connect(self.remove_attachment)
        actions.put_back.triggered.connect(self.put_back)
        actions.picture.triggered.connect(self.choose_picture)
        actions.remove_file.triggered.connect(self.remove_file)
        actions.file_contents.triggered.connect(self.show_file_contents)
        actions.send.triggered.connect(self.send)
        actions.send_file.triggered.connect(self.send_file)
        actions.send_in_office.triggered.connect(self.send_in_office)
        actions.send_at.triggered.connect(self.send_at)
        actions.send_by_mail.triggered.connect(self.send_by_mail)
        window.views.attachments_dropped.connect(self.add_dropped)
        self._panes.attachment_table.row_moved.connect(self.move_attachment)
        actions.move_up.triggered.connect(partial(self._move_current, -1))
        actions.move_down.triggered.connect(partial(self._move_current, 1))
        self._view.paper_wanted.connect(self.open_paper)
        actions.untick.triggered.connect(self._view.choice.untick_all)
        sends.go_back_to.connect(self.go_to_invoice)
        sends.taken_back.connect(self.go_to_invoices)
        self._join_awaited()

    def _join_awaited(self) -> None:
        """Let files that are dropped or chosen be the chosen ones, unless the clerk goes on to something else."""
        commands, awaited = self._commands, self.awaited
        commands.files_given.connect(awaited.expect)
        commands.file_taken.connect(awaited.take)
        awaited.began.connect(self._view.await_files)
        awaited.arrived.connect(self._view.choose_files)
        self._view.choice.touched.connect(awaited.give_up)
        self._window.search.textEdited.connect(awaited.give_up)

    def update_actions(self, actions: Actions) -> None:
        """Enable what may be done now."""
        view = self._view
        is_here = self._window.views.place is Place.WAITING
        may_work = is_here and self._session.role != "reader"
        has_invoice = bool(view.current_invoice_id())
        attachment = self._panes.current_attachment()
        actions.add_attachment.setEnabled(may_work and has_invoice)
        actions.scan.setEnabled(may_work and has_invoice)
        actions.attach_folder.setEnabled(may_work)
        actions.paste.setEnabled(may_work and has_invoice)
        # Keys and menu mean the list where something was done last, never what stands in another one.
        is_attachment = view.choice.used == "attachments"
        may_change = may_work and is_attachment and attachment is not None and not attachment.embedded
        actions.change_attachment.setEnabled(may_change)
        actions.remove_attachment.setEnabled(may_change)
        removed = self._commands.removed_name(view.current_invoice_id()) if may_work and has_invoice else ""
        actions.put_back.setEnabled(bool(removed))
        actions.put_back.setToolTip(removed)
        place = self._panes.attachment_table.currentIndex().row()
        count = sum(row.attachment is not None for row in self._panes.attachment_model.rows())
        actions.move_up.setEnabled(may_work and is_attachment and 0 < place < count)
        actions.move_down.setEnabled(may_work and is_attachment and 0 <= place < count - 1)
        self._update_picture(actions, attachment if may_work else None)
        is_file = view.choice.used == "files" and self._panes.current_file() is not None
        actions.remove_file.setEnabled(may_work and is_file)
        actions.file_contents.setEnabled(is_here and self._panes.current_file() is not None)
        for action in (actions.send, actions.send_in_office, actions.send_at, actions.send_by_mail):
            action.setEnabled(may_work and not view.chosen().is_empty)
        actions.send_file.setEnabled(may_work and has_invoice)
        actions.untick.setEnabled(is_here and view.choice.has_ticks)
        self._name_what_is_chosen(actions, view.choice.summary if is_here else None)

    def _name_what_is_chosen(self, actions: Actions, summary: Summary | None) -> None:
        """Let command and button say what would be sent: how many, what they come to, and to whom."""
        plain = self.tr("&Send selected")
        if summary is None or summary.count == 0:
            text, long = plain, plain.replace("&", "")
        else:
            text = self.tr("&Send selected ({count})").format(count=count_text(summary))
            long = f"{text.replace('&', '')}  {what_text(summary)}"
        actions.send.setText(text)
        actions.send.setIconText(long.replace("&", "&&"))  # no underlined letter, but what is in a name
        tip = self.tr("Send what is ticked, or else highlighted (Ctrl+Enter)")
        actions.send.setToolTip(f"{long}\n{tip}" if text != plain else tip)
        actions.send_button.setAccessibleName(long)

    @Slot()
    def add_attachment(self) -> None:
        """Add to the invoices that are highlighted, or to the one that has the cursor."""
        if invoices := self._panes.marked_invoices():
            self._commands.add_attachment(invoices)

    @Slot(str, object)
    def add_dropped(self, invoice_id: str, paths: Sequence[Path]) -> None:
        """Add files to the invoice they were dropped on, or to all that are highlighted if it is one of them.

        Beside all invoices they are files to upload, and a folder's files look for their invoices.
        """
        if any(path.is_dir() for path in paths):
            self._add_folders(invoice_id, paths)
            return
        invoices = self._panes.marked_invoices(invoice_id) if invoice_id else []
        attachments = [path for path in paths if path.is_file() and not is_report(path)]
        if invoice_id:
            self._commands.say_what_is_no_file([path for path in paths if not path.is_file()])
        if invoices and attachments:
            self._commands.add_attachment(invoices, attachments)
        self._commands.upload([path for path in paths if not invoice_id or is_report(path)])

    def _add_folders(self, invoice_id: str, paths: Sequence[Path]) -> None:
        invoices = self._panes.marked_invoices(invoice_id) if invoice_id else []
        if invoices:
            self._commands.add_attachment(invoices, paths)
        else:
            self._commands.attach_folder(paths)

    @Slot()
    def scan(self) -> None:
        """Scan paper onto the invoices that are highlighted, or the one that has the cursor."""
        if invoices := self._panes.marked_invoices():
            self._papers.scan(invoices)

    @Slot()
    def paste(self) -> None:
        """Add what the clipboard holds to the invoices that are highlighted, or to the one that has the cursor."""
        if invoices := self._panes.marked_invoices():
            self._commands.add_attachment(invoices, paste=True)

    @Slot()
    def change_attachment(self) -> None:
        """Change type or note of the attachment that has the cursor."""
        attachment = self._panes.current_attachment()
        if attachment is not None:
            self._commands.change_attachment(attachment)

    def _move_current(self, steps: int, _is_checked: bool = False) -> None:
        self.move_attachment(self._panes.attachment_table.current_id(), steps)

    @Slot(str, int)
    def move_attachment(self, attachment_id: str, steps: int) -> None:
        """Let an attachment go so many places later (negative: earlier) among those of its invoice."""
        rows = self._panes.attachment_model.rows()
        before = [row.attachment.id for row in rows if row.attachment is not None]
        if attachment_id not in before or self._session.role == "reader":
            return
        place = before.index(attachment_id)
        after = [one for one in before if one != attachment_id]
        after.insert(min(max(0, place + steps), len(after)), attachment_id)
        if after != before:
            self._papers.put_in_order(self._view.current_invoice_id(), after, before)

    @Slot(str)
    def open_paper(self, row_id: str) -> None:
        """Show an attachment in a window of its own, one that is still on its way, too."""
        rows = self._panes.attachment_model.rows()
        attachments = [row.attachment for row in rows if row.attachment is not None]
        jobs = [row.job for row in rows if row.job is not None]
        self._papers.open_papers(self._view.current_invoice_id(), attachments, jobs, row_id)

    @Slot()
    def remove_attachment(self) -> None:
        """Remove the attachment that has the cursor."""
        attachment = self._panes.current_attachment()
        if attachment is not None:
            self._commands.remove_attachment(attachment)

    @Slot()
    def put_back(self) -> None:
        """Put the attachment back that was removed last from the invoice that has the cursor."""
        self._commands.put_back_removed(self._view.current_invoice_id())

    def _update_picture(self, actions: Actions, attachment: Attachment | None) -> None:
        is_pdf = attachment is not None and attachment.media_type == PDF and not attachment.is_internal
        actions.picture.setEnabled(is_pdf)
        actions.picture.setText(
            actions.picture_text(is_picture=attachment is not None and is_pdf and attachment.is_picture)
        )

    @Slot()
    def choose_picture(self) -> None:
        """Let the attachment that has the cursor be the invoice itself, or take that back."""
        attachment = self._panes.current_attachment()
        if attachment is not None:
            self._commands.choose_picture(attachment)

    @Slot()
    def remove_file(self) -> None:
        """Remove the file that has the cursor."""
        row = self._panes.current_file()
        if row is not None:
            self._commands.remove_file(row)

    @Slot()
    def show_file_contents(self) -> None:
        """Show what was in the file that has the cursor, and what became of it."""
        row = self._panes.current_file()
        if row is not None:
            from connect_app.desktop.waiting.file_contents import FileContentsDialog

            FileContentsDialog(self._workplace, row, self._window).show()

    @Slot()
    def send(self) -> None:
        """Send what is ticked, or else highlighted."""
        self._wished.wish(self._sends.send_chosen)

    @Slot()
    def send_in_office(self) -> None:
        """Send what is ticked, or else highlighted, as soon as the office is open."""
        from connect_app.desktop.sends.send_at import in_office_hours

        self._wished.wish(partial(self._sends.send_chosen, hour=in_office_hours()))

    @Slot()
    def send_at(self) -> None:
        """Send what is ticked, or else highlighted, at an hour that is asked for."""
        self._wished.wish(self._ask_for_hour)

    def _ask_for_hour(self, chosen: Chosen) -> None:
        from connect_app.desktop.sends.send_at import SendAtDialog

        summary = self._view.choice.summary
        dialog = SendAtDialog(self._workplace, what_text(summary) if summary is not None else "", self._window)
        dialog.hour_chosen.connect(partial(self._sends.send_chosen, chosen))
        dialog.open()

    @Slot()
    def send_by_mail(self) -> None:
        """List what is ticked, or else highlighted, by customer, to be sent by e-mail."""
        self._wished.wish(self._open_bulk_window)

    def _open_bulk_window(self, chosen: Chosen) -> None:
        from connect_app.desktop.bulk.window import BulkWindow

        window = BulkWindow(self._workplace, chosen, len(chosen.invoice_ids), self._window)
        window.taken.connect(self._sends.follow)
        window.go_back_to.connect(self.go_to_invoice)
        window.show()

    @Slot()
    def send_file(self) -> None:
        """Send the whole file of the invoice that has the cursor."""
        row = self._panes.current_invoice()
        if row is None or not self._wished.may_go_on():
            return
        chosen = Chosen(file_ids=(row.file_id,))
        file = self._panes.file_model.row_at(self._panes.file_model.index_of(row.file_id))
        if not self._window.search.text().strip():
            self._sends.send_chosen(chosen)
            return
        question = self._commands.question(
            self.tr("Send the whole file {name}?").format(name=file.name if file is not None else row.number),
            self.tr("It holds invoices that the search does not show. All of them that wait are sent."),
            self.tr("Send the whole file"),
        )
        question.accepted.connect(partial(self._sends.send_chosen, chosen))

    @Slot(str)
    def go_to_invoice(self, invoice_id: str) -> None:
        """Put the cursor on an invoice."""
        self._window.go_to(Place.WAITING)
        self._view.go_to_invoice(invoice_id)

    @Slot(object)
    def go_to_invoices(self, invoice_ids: Sequence[str]) -> None:
        """Choose these again, which were taken back."""
        self._window.go_to(Place.WAITING)
        self._view.go_to_invoices(invoice_ids)

    @Slot(str)
    def go_to_file(self, file_id: str) -> None:
        """Put the cursor on a file."""
        self._window.go_to(Place.WAITING)
        self._view.go_to_file(file_id)
