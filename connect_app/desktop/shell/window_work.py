"""Joins the window's commands to what they do. Made after the first paint: dialogs and preview take their time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from connect_app.desktop.lists.rows import FileRow
from connect_app.desktop.sends.sending import SendFlow
from connect_app.desktop.shell.commands import Commands
from connect_app.desktop.shell.company_menu import CompanyMenu
from connect_app.desktop.shell.delivery_commands import DeliveryCommands
from connect_app.desktop.shell.live_counts import LiveCounts
from connect_app.desktop.shell.paper_commands import PaperCommands
from connect_app.desktop.shell.places import PLACES, Place
from connect_app.desktop.shell.register_commands import RegisterCommands
from connect_app.desktop.shell.side import SidePane
from connect_app.desktop.shell.trouble_commands import TroubleCommands
from connect_app.desktop.shell.waiting_commands import WaitingCommands
from connect_app.desktop.trouble.message_news import MessageNews
from connect_app.desktop.waiting.kept_copies import KeptCopies
from connect_app.desktop.waiting.uploads import Uploads
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from pathlib import Path

    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.desktop.style.appearance import Appearance


class WindowWork(QObject):
    """What the window cannot do alone is told by signals.

    ``role_wanted`` (admin or clerk): practice mode should look another way. ``watched_folders_changed``.
    ``mode_wanted`` (bool): the window should open again, to practise or for real work. ``company_wanted`` (key): it
    should open again for another company.
    ``upload_retry_wanted`` and ``upload_cancel_wanted`` (id of a job).
    """

    role_wanted = Signal(str)
    watched_folders_changed = Signal()
    mode_wanted = Signal(bool)
    company_wanted = Signal(str)
    upload_retry_wanted = Signal(str)
    upload_cancel_wanted = Signal(str)

    def __init__(self, workplace: Workplace, window: MainWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._appearance = appearance
        self.commands = Commands(workplace, window)
        self.sends = SendFlow(workplace, window)
        self.papers = PaperCommands(workplace, window, self.commands)
        self.waiting = WaitingCommands(workplace, window, self.commands, self.sends, self.papers)
        self.registers = RegisterCommands(workplace, window, self.commands)
        self.trouble = TroubleCommands(workplace, window, self.commands)
        self.deliveries = DeliveryCommands(workplace, window, self.commands, self.sends)
        self.news = MessageNews(workplace, self)
        self.uploads = Uploads(workplace, self)
        self.copies = KeptCopies(workplace, window)
        self.companies = CompanyMenu(workplace, window, self.commands)
        self.companies.company_wanted.connect(self.company_wanted)
        self.counts = LiveCounts(workplace, window.tree, self)
        self._side = SidePane(workplace, window)
        window.fill_side(self._side)
        window.add_to_foot(self.sends.bars)
        window.add_to_foot(self.deliveries.bars)
        self._join_actions()
        self._join_choices()
        self._join_views()
        self._join_uploads()
        self._on_settings_changed()

    def _join_actions(self) -> None:
        actions, commands, window = self._window.actions_, self.commands, self._window
        actions.upload.triggered.connect(commands.choose_files)
        actions.change_mode.triggered.connect(commands.ask_mode)
        actions.quit.triggered.connect(window.close)
        actions.select_all.triggered.connect(self._on_select_all)
        actions.tick.triggered.connect(self._on_tick)
        actions.find.triggered.connect(window.focus_search)
        actions.refresh.triggered.connect(window.views.refresh)
        actions.open.triggered.connect(self._on_open)
        actions.send_to_client.triggered.connect(self._on_send_to_client)
        actions.ask_recipient.triggered.connect(self._on_ask_recipient)
        actions.settings.triggered.connect(self._on_settings)
        actions.templates.triggered.connect(self._on_templates)
        actions.practice.triggered.connect(commands.open_practice)
        for place, action in actions.go.items():
            action.triggered.connect(partial(self._on_go, place))

    def _join_choices(self) -> None:
        actions = self._window.actions_
        for choice, action in actions.appearances.items():
            action.triggered.connect(partial(self._choose_appearance, choice))
        for role, action in actions.roles.items():
            action.triggered.connect(partial(self.role_wanted.emit, role))
        actions.show_side.toggled.connect(self._on_show_side)
        actions.appearances[self._appearance.choice].setChecked(True)

    def _join_views(self) -> None:
        window, views = self._window, self._window.views
        views.invoice_shown.connect(self._side.show_invoice)
        views.attachment_shown.connect(self._side.show_attachment)
        for signal in (views.invoice_shown, views.attachment_shown, views.chosen_changed):
            signal.connect(self._update_actions)
        attachments = views.waiting.panes.attachment_model
        attachments.dataChanged.connect(self._update_actions)
        attachments.modelReset.connect(self._update_actions)
        views.place_changed.connect(self._on_place_changed)
        views.open_wanted.connect(self.commands.open_invoice)
        views.menu_wanted.connect(self._on_menu)
        views.attention.file_remove_wanted.connect(self._on_remove_unreadable)
        views.attention.facts_wanted.connect(self._on_facts_wanted)
        window.search.search_wanted.connect(views.search)
        window.search.search_wanted.connect(window.elsewhere.search)
        window.search.left.connect(self._on_search_left)
        views.place_changed.connect(window.elsewhere.leave_out)
        window.elsewhere.place_wanted.connect(self._on_go)
        views.waiting.search_left.connect(window.search.drop)
        window.frame.practice_wanted.connect(self.commands.open_practice)
        self.commands.mode_wanted.connect(self.mode_wanted)
        self.commands.letter_wanted.connect(self._open_letter)
        self.commands.send_wanted.connect(self._on_send_wanted)
        self.commands.notice.connect(window.notices.show_notice)
        self.registers.notice.connect(window.notices.show_notice)
        self.news.notice.connect(window.notices.show_notice)
        self.news.settled.connect(window.notices.take_away)
        self.news.messages_wanted.connect(partial(window.go_to, Place.MESSAGES))
        self.trouble.settings_wanted.connect(self._on_channel_settings)
        self.sends.attention_wanted.connect(partial(window.go_to, Place.ATTENTION))
        self._workplace.session.settings_changed.connect(self._on_settings_changed)
        window.elsewhere.leave_out(views.place)
        self._side.show_invoice(views.current.current_invoice_id())

    def _join_uploads(self) -> None:
        window, uploads, outbox = self._window, self.uploads, self._window.views.outbox
        uploads.changed.connect(window.status.uploads.show_jobs)
        uploads.changed.connect(outbox.show_jobs)
        uploads.changed.connect(self._window.views.waiting.panes.attachment_model.show_uploads)
        uploads.changed.connect(self.waiting.awaited.note_jobs)
        uploads.changed.connect(self.counts.show_jobs)
        uploads.notice.connect(window.notices.show_notice)
        uploads.file_wanted.connect(self.waiting.go_to_file)
        uploads.facts_wanted.connect(self.commands.give_facts)
        uploads.outbox_wanted.connect(partial(window.go_to, Place.OUTBOX))
        uploads.attention_wanted.connect(partial(window.go_to, Place.ATTENTION))
        window.status.uploads.cancel_wanted.connect(self.upload_cancel_wanted)
        outbox.retry_wanted.connect(self.upload_retry_wanted)
        outbox.remove_wanted.connect(self.upload_cancel_wanted)
        outbox.facts_wanted.connect(self.commands.give_facts)
        outbox.save_wanted.connect(self.copies.save)
        outbox.again_wanted.connect(self.copies.add_again)
        outbox.attach_wanted.connect(self.papers.attach_again)
        outbox.open_files_wanted.connect(self.commands.attach_folder)
        self.copies.notice.connect(window.notices.show_notice)
        uploads.settled.connect(window.notices.take_away)
        uploads.show_now()
        uploads.say_what_waits()

    def show_open_files(self, paths: tuple[Path, ...]) -> None:
        """Say that files of watched folders wait for the clerk to say their invoice, until they do not any more."""
        self._window.views.outbox.show_open_files(paths)
        if not paths:
            self._window.notices.take_away("watched_open")
            return
        text = self.tr(
            "%n file(s) in watched folders wait for you to say to which invoice they belong.", "", len(paths)
        )
        show = partial(self.commands.attach_folder, paths)
        self._window.notices.show_notice(
            Notice(text, button=self.tr("Show…"), pressed=show, is_trouble=True, key="watched_open")
        )

    @Slot()
    def _update_actions(self) -> None:
        actions, views = self._window.actions_, self._window.views
        self.waiting.update_actions(actions)
        self.registers.update_actions()
        self.trouble.update_actions(actions)
        has_invoice = bool(views.current.current_invoice_id())
        actions.open.setEnabled(has_invoice)
        for action in (actions.send_to_client, actions.ask_recipient):
            action.setEnabled(has_invoice and self._workplace.session.role != "reader")
        actions.tick.setEnabled(views.place is Place.WAITING)
        self.deliveries.update_actions(actions)

    @Slot()
    def _on_settings_changed(self) -> None:
        role = self._window.actions_.roles.get(self._workplace.session.role)
        if role is not None:
            role.setChecked(True)
        self._update_actions()

    @Slot()
    def _on_place_changed(self) -> None:
        self._workplace.preferences.set("place", self._window.views.place.value)
        self._show_side()
        self._update_actions()

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        self._window.actions_.row_menu(self._window).popup(position)

    @Slot()
    def _on_open(self) -> None:
        self.commands.open_invoice(self._window.views.current.current_invoice_id())

    @Slot(str)
    def _on_remove_unreadable(self, file_id: str) -> None:
        model = self._window.views.attention.model
        row = model.row_of(model.index_of(file_id))
        if isinstance(row, FileRow):
            self.commands.remove_file(row)

    @Slot(str)
    def _on_facts_wanted(self, file_id: str) -> None:
        for job in reversed(self._workplace.outbox.jobs()):
            if job.result_id == file_id:
                self.commands.give_facts(job)
                return
        self.commands.say_upload_again()

    @Slot()
    def _on_select_all(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractItemView):
            focus.selectAll()

    @Slot()
    def _on_tick(self) -> None:
        self._window.views.waiting.panes.tick_chosen()

    def _on_go(self, place: Place, _is_checked: bool = False) -> None:
        """Go there with the keyboard, too: the next key is for the list."""
        self._window.go_to(place)
        self._window.views.current.focus_list()

    @Slot()
    def _on_search_left(self) -> None:
        self._window.views.current.focus_list()

    @Slot()
    def _on_send_to_client(self) -> None:
        self._open_letter(self._window.views.current.current_invoice_id())

    @Slot()
    def _on_ask_recipient(self) -> None:
        from connect_app.desktop.recipients.request_dialog import RequestDialog

        invoice_id = self._window.views.current.current_invoice_id()
        self.commands.open_dialog(RequestDialog(self._workplace, invoice_id=invoice_id, parent=self._window))

    @Slot(str)
    def _open_letter(self, invoice_id: str) -> None:
        from connect_app.desktop.letters.send_to_client import SendToClientDialog

        # Over the main window in any case: it may have to outlive the window of the invoice.
        dialog = SendToClientDialog(self._workplace, self.sends, invoice_id, self._window)
        dialog.settings_wanted.connect(partial(self._open_settings, dialog, is_about_email=True))
        self.commands.open_dialog(dialog)

    @Slot(str)
    def _on_send_wanted(self, invoice_id: str) -> None:
        self.sends.send((invoice_id,), ())

    @Slot()
    def _on_templates(self) -> None:
        from connect_app.desktop.letters.templates_window import TemplatesDialog

        self.commands.open_dialog(TemplatesDialog(self._workplace, self._window))

    @Slot()
    def _on_settings(self) -> None:
        self._open_settings(self._window)

    @Slot(str)
    def _on_channel_settings(self, channel: str) -> None:
        self._open_settings(self._window, channel=channel)

    def _open_settings(self, window: QWidget, *, is_about_email: bool = False, channel: str = "") -> None:
        from connect_app.desktop.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._workplace, window)
        if is_about_email:
            dialog.show_email()
        elif channel:
            dialog.show_channel(channel)
        join, joined = self._window.actions_.join, self._workplace.session.joined
        dialog.computer.show_gateway("" if joined is None else joined.host, can_join=join.isEnabled())
        dialog.join_wanted.connect(join.trigger)
        dialog.appearance_chosen.connect(self._choose_appearance)
        dialog.watched_folders_changed.connect(self._window.views.outbox.show_folders)
        dialog.watched_folders_changed.connect(self.watched_folders_changed)
        self.commands.open_dialog(dialog)

    def _choose_appearance(self, choice: Any, _is_checked: bool = True) -> None:
        self._workplace.preferences.set("appearance", choice)
        self._window.actions_.appearances[choice].setChecked(True)
        self._appearance.choose(choice)

    @Slot(bool)
    def _on_show_side(self, _is_shown: bool) -> None:
        self._show_side()

    def _show_side(self) -> None:
        action, has_invoices = self._window.actions_.show_side, PLACES[self._window.views.place].has_invoices
        action.setEnabled(has_invoices)
        self._window.show_side(is_shown=action.isChecked() and has_invoices)
