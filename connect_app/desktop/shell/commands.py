"""What the commands of the window do. Each asks the gateway in the background and tells the clerk what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.dropped import is_report
from connect_app.desktop.widgets.notices import Notice
from connect_app.desktop.widgets.question import ask
from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.jobs import Job
    from connect_app.client.removing import Removed
    from connect_app.client.taking import Taken
    from connect_app.contract.files import Attachment, Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.invoice.invoice_window import InvoiceWindow
    from connect_app.desktop.lists.rows import FileRow


class Commands(QObject):
    """``notice`` (Notice): something to tell the clerk. ``mode_wanted`` (bool): to practise, or to work for real.

    ``letter_wanted`` (invoice id): *Send to client…* was chosen in the window of an invoice; ``send_wanted`` (invoice
    id): it waits again, and is to be sent anew.
    ``reports_given`` (list of paths): mails among the files to upload; they are reports, never invoices.
    ``files_decided`` (paths): files found their invoices, or were left out, in *Attach a folder*.
    ``help_wanted`` (QWidget): the guide's page for this window.
    ``files_given`` (how many), then for each of them ``file_taken`` (Job, None if it could not be taken).
    """

    notice = Signal(object)
    letter_wanted = Signal(str)
    send_wanted = Signal(str)
    mode_wanted = Signal(bool)
    reports_given = Signal(object)
    files_given = Signal(int)
    help_wanted = Signal(object)
    files_decided = Signal(object)
    file_taken = Signal(object)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        workplace.taking.taken.connect(self._on_taken)

    # Files

    @Slot()
    def choose_files(self) -> None:
        """Ask for invoice files and upload them."""
        dialog = QFileDialog(self._window, self.tr("Upload files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Invoice files (*.xml *.pdf *.zip)"), self.tr("All files (*)")])
        folder = self._workplace.preferences.get("upload_folder")
        if isinstance(folder, str) and Path(folder).is_dir():
            dialog.setDirectory(folder)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    @Slot(list)
    def _on_files_chosen(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._workplace.preferences.set("upload_folder", str(paths[0].parent))
        self.upload(paths)

    def upload(self, paths: Sequence[Path]) -> None:
        """Put files into the outbox; from there they go to the gateway by themselves. The originals are only read."""
        reports = [path for path in paths if is_report(path)]
        files = [path for path in paths if path not in reports]
        if files:
            self.files_given.emit(len(files))
            self._workplace.taking.take(self._workplace.session.company_key, files)
        if reports:
            self.reports_given.emit(reports)

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        """Say of each file that was given what became of it; of those that went with another one it is nothing."""
        if taken.is_resumed:
            return
        for job in taken.jobs:
            self.file_taken.emit(self._workplace.outbox.job(job.id) or job)  # it may have gone up meanwhile
        for _ in range(taken.given - len(taken.jobs)):
            self.file_taken.emit(None)

    def say_what_is_no_file(self, paths: Sequence[Path]) -> None:
        """Name what was given and is no file, each with what it is."""
        if paths:
            from connect_app.client.disk import not_a_file

            text = " ".join(said(not_a_file(path).sentence) for path in paths)
            self.notice.emit(Notice(text, is_trouble=True, key="not_a_file"))

    def give_facts(self, job: Job) -> None:
        """Ask the clerk what stands in a PDF without data."""
        from connect_app.desktop.waiting.upload_pdf import UploadPdfDialog

        path = Path(job.source or "")
        if not path.is_file():
            self.say_upload_again()
            return
        self.open_dialog(UploadPdfDialog(self._workplace, path, job.filename, self._window))

    def say_upload_again(self) -> None:
        """Say that a file whose data the clerk wants to give is not at hand."""
        text = self.tr("The file is not where it was. Upload it once more, then say what stands in it.")
        self.notice.emit(Notice(text, is_trouble=True, key="upload_again"))

    def remove_file(self, row: FileRow) -> None:
        """Remove a file of which nothing was sent, after a question."""
        question = self.question(
            self.tr("Remove {name}?").format(name=row.name),
            self.tr("The file, its %n invoice(s) and their attachments are removed here. ", "", row.whole_count)
            + self.tr("The original on your computer stays where it is."),
            self.tr("Remove"),
        )
        question.accepted.connect(partial(self._delete_file, row.id, row.name))

    def _delete_file(self, file_id: str, name: str) -> None:
        company_id = self._workplace.session.company_id
        text = self.tr("{name} was removed.").format(name=name)
        self._ask(lambda gateway: gateway.delete_file(company_id, file_id), text)

    # Invoices and attachments

    def add_attachment(self, invoices: Sequence[Invoice], paths: Sequence[Path] = (), *, paste: bool = False) -> None:
        """Open *Add attachment* for invoices; ``paste``: with what the clipboard holds."""
        from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog

        if not self.may_attach():
            return
        dialog = AddAttachmentDialog(self._workplace, invoices, paths, self._window)
        if paste and not dialog.paste():
            dialog.deleteLater()
            text = self.tr("The clipboard holds neither a file nor a picture.")
            self.notice.emit(Notice(text, is_trouble=True, key="clipboard"))
            return
        self.open_dialog(dialog)

    def may_attach(self) -> bool:
        """Say whether the company attaches files; if not, tell the clerk whom to ask."""
        session = self._workplace.session
        if session.may_attach:
            return True
        whom = session.settings.administrator_contact if session.settings else None
        text = self.tr("Attachments are switched off in the settings. Your administrator can switch them on.")
        self.notice.emit(Notice(f"{text} {whom}" if whom else text, is_trouble=True, key="attachments_off"))
        return False

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder whose files are to find their invoices."""
        if not self.may_attach():
            return
        dialog = QFileDialog(self._window, self.tr("Attach a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        folder = self._workplace.preferences.get("attach_folder")
        if isinstance(folder, str) and Path(folder).is_dir():
            dialog.setDirectory(folder)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, name: str) -> None:
        self._workplace.preferences.set("attach_folder", str(Path(name).parent))
        self.attach_folder([Path(name)])

    def attach_folder(self, paths: Sequence[Path]) -> None:
        """Open *Attach a folder*: the files look for their invoices."""
        from connect_app.desktop.attachments.folder_dialog import FolderDialog

        if not self.may_attach():
            return
        dialog = FolderDialog(self._workplace, paths, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.attached.connect(self._on_folder_attached)
        dialog.decided.connect(self.files_decided)
        dialog.show()

    @Slot(int, object)
    def _on_folder_attached(self, count: int, job_ids: Sequence[str]) -> None:
        text = self.tr("%n file(s) were attached.", "", count)
        undo = partial(self._take_back, tuple(job_ids))
        self.notice.emit(Notice(text, button=self.tr("Undo"), pressed=undo, key="folder"))

    def _take_back(self, job_ids: Sequence[str]) -> None:
        from connect_app.client.taking_back import TakenBack, take_back

        session, outbox = self._workplace.session, self._workplace.outbox
        company_id = session.company_id

        def done(taken: TakenBack) -> None:
            self.notice.emit(Notice(self.tr("%n file(s) were taken back.", "", taken.count), key="folder"))
            if left := len(taken.left) + len(taken.open_ids):
                reasons = " ".join(dict.fromkeys(said(error.sentence) for _, error in taken.left))
                text = self.tr("%n file(s) could not be taken back.", "", left)
                self.notice.emit(Notice(f"{text} {reasons}".strip(), is_trouble=True, key="folder_left"))

        self._workplace.tasks.run(
            lambda token: take_back(outbox, session.require_gateway, company_id, job_ids, token.check),
            done,
            self.fail,
            self,
        )

    def change_attachment(self, attachment: Attachment) -> None:
        """Open *Change attachment* for what hangs on an invoice."""
        from connect_app.desktop.attachments.change_attachment import ChangeAttachmentDialog

        self.open_dialog(ChangeAttachmentDialog(self._workplace, attachment, self._window))

    def remove_attachment(self, attachment: Attachment) -> None:
        """Take an attachment off its invoice, after a question."""
        question = self.question(
            self.tr("Remove {name} from the invoice?").format(name=attachment.filename),
            self.tr("It will not be sent. You can add it again."),
            self.tr("Remove"),
        )
        question.accepted.connect(partial(self._delete_attachment, attachment))

    def choose_picture(self, attachment: Attachment) -> None:
        """Let an attachment be the invoice itself, or an attachment again; the notice takes it back."""
        company_id, invoice_id = self._workplace.session.company_id, attachment.invoice_id
        wanted = None if attachment.is_picture else attachment.id

        def change(gateway: Gateway) -> str | None:
            before = gateway.invoice(company_id, invoice_id).attachments
            gateway.choose_picture(company_id, invoice_id, wanted)
            return next((one.id for one in before if one.is_picture), None)

        done = partial(self._on_picture, invoice_id, attachment.filename, wanted is not None)
        self._workplace.ask(change, done, self.fail, self)

    def _on_picture(self, invoice_id: str, name: str, is_picture: bool, before: str | None) -> None:
        if is_picture:
            text = self.tr("{name} is sent as the invoice itself, once, and is no attachment.").format(name=name)
        else:
            text = self.tr("{name} is an attachment. The invoice itself is made from its data.").format(name=name)
        undo = partial(self._put_picture_back, invoice_id, before)
        self.notice.emit(Notice(text, button=self.tr("Undo"), pressed=undo, key="picture"))

    def _put_picture_back(self, invoice_id: str, before: str | None) -> None:
        company_id = self._workplace.session.company_id
        text = self.tr("The invoice itself is what it was before.")
        self._ask(lambda gateway: gateway.choose_picture(company_id, invoice_id, before), text)

    def _delete_attachment(self, attachment: Attachment) -> None:
        from connect_app.client.removing import remove_attachment

        company_id = self._workplace.session.company_id

        def remove(gateway: Gateway) -> Removed:
            removed = remove_attachment(gateway, company_id, attachment)
            with suppress(ConnectError):  # without an outbox nothing can be put back
                self._workplace.removed.keep(company_id, removed)
            return removed

        def done(removed: Removed) -> None:
            text = self.tr("{name} was removed from the invoice.").format(name=attachment.filename)
            undo = partial(self._put_back, removed)
            self.notice.emit(Notice(text, button=self.tr("Undo"), pressed=undo, key=f"removed {attachment.id}"))

        self._workplace.ask(remove, done, self.fail, self)

    def removed_name(self, invoice_id: str) -> str:
        """Return the name of the attachment that was removed last from an invoice here, empty if none was."""
        try:
            kept = self._workplace.removed.newest_of(self._workplace.session.company_id, invoice_id)
        except ConnectError:
            return ""
        return kept.filename if kept is not None else ""

    def put_back_removed(self, invoice_id: str) -> None:
        """Put the attachment back that was removed last from an invoice, as it was."""
        kept = self._workplace.removed.newest_of(self._workplace.session.company_id, invoice_id)
        removed = self._workplace.removed.load(kept.id) if kept is not None else None
        if removed is not None:
            self._put_back(removed)

    def _put_back(self, removed: Removed) -> None:
        from connect_app.client.removing import put_back

        company_id, name = self._workplace.session.company_id, removed.attachment.filename

        def done(_job: Job) -> None:
            self._workplace.removed.forget(removed.attachment.id)
            self.notice.emit(Notice(self.tr("{name} is attached again.").format(name=name)))

        self._workplace.taking.run(lambda outbox: put_back(outbox, company_id, removed), done, self.fail, self)

    @Slot(str)
    def open_invoice(self, invoice_id: str) -> InvoiceWindow:
        """Show an invoice in a window of its own, and return the window."""
        from connect_app.desktop.invoice.invoice_window import InvoiceWindow

        window = InvoiceWindow(self._workplace, invoice_id, self._window)
        window.letter_wanted.connect(self.letter_wanted)
        window.send_wanted.connect(self.send_wanted)
        window.show()
        return window

    @Slot()
    def open_practice(self) -> None:
        """Show the outcomes to choose and what arrived."""
        from connect_app.desktop.practice.practice_window import PracticeWindow

        window = self._window.findChild(PracticeWindow) or PracticeWindow(self._workplace, self._window)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def ask_mode(self) -> None:
        """Change between practice and real work, after a question."""
        practice = self._workplace.session.practice
        if practice:
            text = self.tr("Send real invoices from this computer?")
            advice = self.tr("The window opens again without the amber frame. What you practised with stays there.")
        else:
            text = self.tr("Practise on this computer?")
            advice = self.tr("The window opens again in an amber frame; nothing leaves this computer then.")
        question = self.question(text, advice, self.tr("Send for real") if practice else self.tr("Practise"))
        question.accepted.connect(partial(self.mode_wanted.emit, not practice))

    def ask_to_close(self, close: Callable[[], None]) -> None:
        """Ask whether to close while a send may still be undone; ``close`` is called if so."""
        question = self.question(
            self.tr("A send has not begun yet. Close all the same?"),
            self.tr("Nothing is lost: it goes on when Connect is opened again."),
            self.tr("Close"),
        )
        question.accepted.connect(close)

    def open_dialog(self, dialog: QWidget) -> None:
        """Show a dialog over the window, without stopping anything but the window's own keys and clicks."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        # The key of the menu does not reach a dialog, whose own page it shows.
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog).activated.connect(
            partial(self.help_wanted.emit, dialog)
        )
        dialog.show()

    def question(self, text: str, advice: str, yes: str) -> QMessageBox:
        """Ask a question whose other answer is *Cancel*; the box is ``accepted`` when it is answered by ``yes``."""
        return ask(self._window, text, advice, yes)

    # Inside

    def _ask(self, call: Callable[[Gateway], object], done_text: str) -> None:
        def say_done(_answer: object) -> None:
            self.notice.emit(Notice(done_text))

        self._workplace.ask(call, say_done, self.fail, self)

    def fail(self, error: ConnectError) -> None:
        """Tell the clerk what went wrong."""
        self.notice.emit(Notice(said(error.sentence), is_trouble=True, key=error.code))
