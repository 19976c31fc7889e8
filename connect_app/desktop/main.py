"""The composition root of the desktop client: makes the parts, joins them, and runs them until the window closes."""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from connect_app.client.crash_reports import CrashReports
from connect_app.client.joined import Joined
from connect_app.client.places import Places, base_folder, find_places
from connect_app.client.preferences import Preferences
from connect_app.client.watched_folders import company_of
from connect_app.desktop.background.session import Session
from connect_app.desktop.background.tasks import CancelToken, Tasks
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.sends.last_list import keep_last_list, read_last_list
from connect_app.desktop.shell.choosing import Choice, choose, keep_choice, mode_word, secrets_of
from connect_app.desktop.shell.crash_watch import CrashWatch
from connect_app.desktop.shell.damage_question import DamageQuestion
from connect_app.desktop.shell.given import GivenFiles
from connect_app.desktop.shell.main_window import MainWindow
from connect_app.desktop.shell.places import Place
from connect_app.desktop.style.appearance import Appearance, new_application
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.style.program_icon import program_icon
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.translating import install_translations, language_for
from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.errors import ConnectError, TryLater
from connect_app.domain.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.client.calls import Gateway
    from connect_app.client.joining import JoinedGateway
    from connect_app.client.outbox import Outbox
    from connect_app.client.policy import Policy
    from connect_app.desktop.background.services import Services
    from connect_app.desktop.shell.gateway_commands import GatewayCommands
    from connect_app.desktop.shell.handed_files import HandedFiles
    from connect_app.desktop.shell.window_work import WindowWork

DESKTOP_FILE = "connect-app"
"""The name of the entry in the menus of a Unix desktop, so that its windows are known as its own."""

_NEEDED_NEXT = (
    "connect_app.desktop.shell.window_work",
    "connect_app.desktop.waiting.waiting_view",
    "connect_app.desktop.sends.sending_view",
    "connect_app.desktop.sends.sent_view",
    "connect_app.desktop.trouble.attention_view",
    "connect_app.desktop.waiting.outbox_view",
    "connect_app.desktop.registers.email_list_view",
    "connect_app.desktop.registers.customers_view",
    "connect_app.desktop.trouble.messages_view",
    "connect_app.desktop.attachments.add_attachment",
    "connect_app.desktop.invoice.invoice_window",
    "connect_app.desktop.settings.settings_dialog",
    "connect_app.desktop.shell.handed_files",
)


class Desktop(QObject):
    """All parts of the client, for one folder of data and one mode. `start` shows the window, `close` ends it all.

    ``joined``: for a company's gateway in place of one of this computer's own.

    Made by `run`; the tour and the tests make it the same way, so that they drive the real program.
    """

    def __init__(
        self,
        application: QApplication,
        places: Places,
        preferences: Preferences,
        *,
        practice: bool,
        joined: JoinedGateway | None = None,
    ) -> None:
        super().__init__()
        self._joined = joined
        self.places = places
        self.appearance = Appearance(application, preferences.get("appearance", "system"), self)
        self.tasks = Tasks(parent=self)
        known = None if joined is None else joined.joined
        self._shown_in = mode_word(practice) if known is None else f"joined {known.host}"
        company_key = preferences.companies_shown.get(self._shown_in, "")
        self.session = Session(practice=practice, chosen_company=company_key, joined=known, parent=self)
        self.icons = Icons(self)
        self.workplace = Workplace(self.session, self.tasks, lambda: self.outbox, preferences)
        self.window = MainWindow(self.workplace, self.icons)
        self.services: Services | None = None
        self.work: WindowWork | None = None
        self._outbox: Outbox | None = None
        self._opening_outbox = threading.Lock()
        self._is_closed = False
        self._handed: HandedFiles | None = None
        self._to_import: list[str] = []
        self._open_files: tuple[Path, ...] = ()
        self.next_practice: bool | None = None
        """The mode in which the window should open again, None where the clerk closes it for good."""
        self.next_joined: Joined | None = None
        """The gateway at which it should open again; with it the mode of before is the gateway's."""
        self.gateways: GatewayCommands | None = None
        self.gives_samples = False
        """Whether practice begins with sample invoices, the first time."""
        self.appearance.changed.connect(self.icons.on_appearance_changed)
        self.window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        self.window.closing.connect(self._on_closing)
        self.given = GivenFiles(self.workplace, self.window, self)
        self._takes_the_rest = True
        self.session.changed.connect(self._on_changed)
        self.damage = DamageQuestion(self.tasks, self.window, self._damaged_gateway)
        self.session.connected.connect(self._look_for_invoices_again)
        self.session.lost.connect(self.damage.note_lost)
        self.session.connected.connect(self.damage.note_connected)
        self._lost_by: ConnectError | None = None
        self.session.lost.connect(self._note_lost)
        self.session.connected.connect(self._note_lost)

    @property
    def outbox(self) -> Outbox:
        """The outbox, opened by the thread that needs it first. Raises FixSettings ``already_open``."""
        with self._opening_outbox:
            if self._outbox is None:
                from connect_app.client.outbox import Outbox

                self._outbox = Outbox(self.places.outbox)
            return self._outbox

    def _damaged_gateway(self) -> Gateway:
        """Return the gateway that waits for a person; called in the background. Raises ConnectError."""
        services = self.services
        if services is None:
            raise TryLater("gateway_unreachable", say("gateway_unreachable.not_ready"))
        return services.connection.damaged_gateway()

    def start(self) -> None:
        """Show the window with what it showed last; everything else follows after its first paint."""
        kept = self.workplace.preferences.get("place", Place.WAITING.value)
        place = Place(kept) if kept in list(Place) else Place.WAITING
        if place is Place.SENT:
            self.window.views.sent.show_last_rows(read_last_list(self._last_list_path))
        self.window.go_to(place)
        self.window.show()

    def close(self) -> None:
        """End what runs beside the window. To be called once the window is closed, also while it is still starting."""
        if self._is_closed:
            return
        self._is_closed = True
        self.window.hide()
        if self._handed is not None:
            self._handed.close()
        self.workplace.taking.close(finish=self._takes_the_rest)
        if self.work is not None:
            self.work.uploads.close()
        views = self.window.views
        if views.has_made(Place.SENT) and views.sent.shows_everything:
            keep_last_list(self._last_list_path, views.sent.model.rows())
        early = self.services
        if early is not None:
            early.close()
        self.tasks.close()
        if early is None and self.services is not None:
            self.services.close()  # they came to life while the window was closing
        self.workplace.pages.close()
        if self._outbox is not None:
            self._outbox.close()
        self.window.deleteLater()

    @property
    def _last_list_path(self) -> Path:
        key = self.session.company_key
        return self.places.data / (f"last-list.{key}.json" if key else "last-list.json")

    @Slot()
    def _on_painted(self) -> None:
        gc.enable()  # whoever started the program may have left it off, since a start makes much and drops nothing
        self.icons.load()
        QGuiApplication.setWindowIcon(program_icon())
        # Here, in one thread: pydantic imports itself in a circle, in which a click meanwhile caught a second thread,
        # and the window stayed without a gateway.
        importlib.import_module("connect_app.contract.base")
        self.tasks.run(self._start_services, self._on_services, self._on_services_failed, self)

    def _start_services(self, _token: CancelToken) -> None:
        from connect_app.client.attachment_files import Tools
        from connect_app.client.embedded import EmbeddedGateway
        from connect_app.client.feed import Listeners
        from connect_app.desktop.attachments.remembered_types import description_of
        from connect_app.desktop.background.services import FolderNews, start_services

        session, hand_over, pages = self.session, self.tasks.hand_over, self.workplace.pages
        listeners = Listeners(
            connected=lambda signed_in: hand_over(session.note_connected, signed_in, session),
            events=lambda events: hand_over(session.note_events, events, session),
            stale=lambda: hand_over(session.note_stale, None, session),
            lost=lambda error: hand_over(session.note_lost, error, session),
        )
        self.services = start_services(
            self.places,
            self.outbox,
            listeners,
            FolderNews(
                lambda path, error: hand_over(self._say_folder_problem, (path, error), self),
                lambda paths: hand_over(self._on_open_files, paths, self),
                partial(description_of, self.workplace.preferences),
            ),
            Tools(pages.worker, pages.mender),
            self.workplace.preferences,
            way=self._joined or EmbeddedGateway(self.places.data, practice=session.practice),
            company_id=session.company_key,
        )

    def _say_folder_problem(self, problem: tuple[Path, ConnectError | None]) -> None:
        path, error = problem
        if error is None:  # it is not so any more
            self.window.notices.take_away(str(path))
            return
        self.window.notices.show_notice(Notice(said(error.sentence), is_trouble=True, key=str(path)))

    def _on_open_files(self, paths: tuple[Path, ...]) -> None:
        """Say which files of watched folders wait for the clerk to say their invoice."""
        watched, key = self.workplace.preferences.watched_folders, self.session.company_key
        # Those of another company are asked about in its own window: here its invoices are not even known.
        self._open_files = paths = tuple(path for path in paths if company_of(path, watched) == key)
        if self.work is not None:
            self.work.show_open_files(paths)

    @Slot(object)
    def _on_files_decided(self, paths: list[Path]) -> None:
        if self.services is not None:
            self.services.attachment_watcher.note_decided(paths)

    @Slot()
    def _look_for_invoices_again(self) -> None:
        """What waits in a watched folder may belong to an invoice that has just come."""
        if self.services is not None and self._open_files:
            self.services.attachment_watcher.look_again()

    def _on_services(self, _nothing: None) -> None:
        self._to_import = list(_NEEDED_NEXT)
        self._import_next()

    @Slot()
    def _import_next(self) -> None:
        """Import what comes next, a module between two events, so that the window hardly stands still for it.

        Not beside the GUI thread: PySide makes its classes when they are first used, and crashes when two threads do.
        """
        if self._is_closed:
            return
        if self._to_import:
            importlib.import_module(self._to_import.pop(0))
            QTimer.singleShot(0, self, self._import_next)
        else:
            self._begin_work()

    def _begin_work(self) -> None:
        from connect_app.desktop.shell.help_commands import HelpCommands
        from connect_app.desktop.shell.update_line import UpdateLine
        from connect_app.desktop.shell.window_work import WindowWork

        work = self.work = WindowWork(self.workplace, self.window, self.appearance)
        work.role_wanted.connect(self._on_role_wanted)
        work.watched_folders_changed.connect(self._on_watched_folders_changed)
        work.commands.files_decided.connect(self._on_files_decided)
        work.show_open_files(self._open_files)
        work.upload_retry_wanted.connect(self._on_upload_retry_wanted)
        work.upload_cancel_wanted.connect(self._on_upload_cancel_wanted)
        work.mode_wanted.connect(self._on_mode_wanted)
        work.company_wanted.connect(self._on_company_wanted)
        HelpCommands(self.workplace, self.places, self.window, work.commands)
        UpdateLine(self.workplace, self.window)
        self._join_gateway()
        self.given.begin(work.commands)
        self._take_handed_files()
        self._say_damaged_preferences()
        if self.gives_samples:
            self._give_samples()

    def _join_gateway(self) -> None:
        from connect_app.desktop.shell.gateway_commands import GatewayCommands

        gateways = self.gateways = GatewayCommands(self.workplace, self.window, self._way_to, self._joined)
        gateways.joined_wanted.connect(self._on_joined_wanted)
        gateways.left.connect(self._on_left)
        gateways.signed_in.connect(self._on_signed_in)
        if self._lost_by is not None:
            gateways.note_lost(self._lost_by)

    def _way_to(self, joined: Joined) -> JoinedGateway:
        """Return the way to a gateway; the one that is joined already keeps its sign-in."""
        from connect_app.client.joining import JoinedGateway

        known = self._joined
        return JoinedGateway(joined, known.store if known is not None else secrets_of(self.places.preferences.parent))

    @Slot(object)
    def _note_lost(self, error: ConnectError | None = None) -> None:
        """Keep why there is no connection, for who is asked about it once the window's commands are there."""
        self._lost_by = error

    @Slot()
    def _on_signed_in(self) -> None:
        services = self.services
        if services is not None:
            self.tasks.run(lambda _token: services.go_on(), None, None, self)

    @Slot(object)
    def _on_joined_wanted(self, joined: Joined) -> None:
        self.next_joined = joined
        self._on_mode_wanted(joined.is_practice)
        if self.next_practice is None:
            self.next_joined = None

    @Slot()
    def _on_left(self) -> None:
        self.workplace.preferences.set("real", None)
        self._on_mode_wanted(False)

    def _take_handed_files(self) -> None:
        from connect_app.desktop.shell.handed_files import HandedFiles

        self._handed = HandedFiles(self.places.preferences.parent, self)
        self._handed.came.connect(self._on_files_came)

    @Slot(object)
    def _on_files_came(self, paths: list[Path]) -> None:
        """Files were opened elsewhere, as by a double click: they are taken as those that are dropped."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        self.window.files_dropped.emit(paths)

    def _say_damaged_preferences(self) -> None:
        match self.workplace.preferences.damage:
            case "lost":
                text = self.tr(
                    "The settings of this computer were damaged and begin anew. No folder is watched any more; choose "
                    "it under Tools, Settings…, This computer."
                )
            case "restored":
                text = self.tr("The settings of this computer were damaged; those from before their last change hold.")
            case "unreadable":
                text = self.tr("The settings of this computer cannot be read now; they hold again when they can be.")
            case _:
                return
        self.window.notices.show_notice(Notice(text, is_trouble=True, key="preferences"))

    def _on_services_failed(self, error: ConnectError) -> None:
        self.given.fail(error)
        if error.code == "already_open":
            self._say_already_open(error)
            return
        self.session.note_lost(error)
        self.window.notices.show_notice(Notice(said(error.sentence), is_trouble=True, key="services"))

    def _say_already_open(self, error: ConnectError) -> None:
        from PySide6.QtWidgets import QMessageBox

        icon, close = QMessageBox.Icon.Critical, QMessageBox.StandardButton.Close
        box = QMessageBox(icon, "Connect", said(error.sentence), close, self.window)
        box.finished.connect(self._on_nothing_to_open)
        box.open()

    @Slot()
    def _on_nothing_to_open(self) -> None:
        QCoreApplication.exit(1)

    def _give_samples(self) -> None:
        places, outbox = self.places, self.outbox

        def give(_token: CancelToken) -> bool:
            from connect_app.client.samples import give_samples

            return give_samples(places, outbox)

        self.tasks.run(give, None, self._on_services_failed, self)

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        company_id = self.session.company_id
        if getattr(changes, "files", None):
            self._look_for_invoices_again()
        if getattr(changes, "settings", False):
            self.workplace.ask(
                lambda gateway: gateway.settings(company_id).value, self.session.note_settings, None, self.session
            )

    @Slot(str)
    def _on_role_wanted(self, role: str) -> None:
        services = self.services
        if services is not None:
            self.tasks.run(lambda _token: services.look_as("admin" if role == "admin" else "clerk"), None, None, self)

    @Slot()
    def _on_watched_folders_changed(self) -> None:
        if self.services is not None:
            self.services.watch(self.workplace.preferences.watched_folders)

    @Slot(str)
    def _on_upload_retry_wanted(self, job_id: str) -> None:
        services, outbox = self.services, self.outbox

        def retry(_token: CancelToken) -> None:
            outbox.retry(job_id)
            if services is not None:
                services.uploader.hurry()

        self.tasks.run(retry, None, None, self)

    @Slot(str)
    def _on_upload_cancel_wanted(self, job_id: str) -> None:
        services = self.services
        if services is not None:
            self.tasks.run(lambda _token: services.uploader.cancel(job_id), None, None, self)

    @Slot(bool)
    def _on_mode_wanted(self, practice: bool) -> None:
        if not practice and self.session.practice and self.session.joined is None:  # back to where the real work is
            preferences = self.workplace.preferences
            if preferences.get("real") == "joined":
                self.next_joined = Joined.of(preferences.get("joined"))
        self.next_practice = practice
        if not self.window.close():
            self.next_practice = None

    @Slot(str)
    def _on_company_wanted(self, company_key: str) -> None:
        """Open the window anew for another company, so that nothing of this one is left in it."""
        self.next_joined = self.session.joined
        self._on_mode_wanted(self.session.practice)
        if self.next_practice is not None:
            preferences = self.workplace.preferences
            preferences.companies_shown = {**preferences.companies_shown, self._shown_in: company_key}

    @Slot(object)
    def _on_closing(self, event: QCloseEvent) -> None:
        """Ask where files are still being taken, a send may still be undone, or rows are not saved."""
        if self.given.is_busy:
            event.ignore()
            self.given.ask_to_close(self._close_without_the_rest)
            return
        if self.work is None:
            return
        if self.work.sends.is_busy:
            event.ignore()
            self.work.commands.ask_to_close(self._close_all_the_same)
        elif self.work.registers.unsaved_count:
            event.ignore()
            self.work.registers.ask_to_close(self._close_all_the_same)

    def _close_without_the_rest(self) -> None:
        self._takes_the_rest = False
        self._close_all_the_same()

    def _close_all_the_same(self) -> None:
        self.window.closing.disconnect(self._on_closing)
        self.window.close()


def run(*, practice: bool | None = None, data: Path | None = None, files: Sequence[Path] = ()) -> int:
    """Open the window and run until it is closed; return the exit code.

    ``practice``: True or False where the command line says so, None to do as last time (the first time the clerk is
    asked). ``data``: everything is kept in this folder. ``files``: they are opened, by the window that is there already
    if there is one.
    """
    application = new_application(sys.argv[:1])
    application.setApplicationName("Connect")
    application.setDesktopFileName(DESKTOP_FILE)
    base = (data or base_folder()).absolute()
    files = [path.absolute() for path in files]
    if files:
        from connect_app.desktop.shell.handed_files import hand_over

        if hand_over(base, files):
            return 0
    from connect_app.desktop.shell.end_signals import EndSignals

    end_signals = EndSignals(application)
    preferences = Preferences(base / "preferences.json")
    policy = _policy_of_new(preferences)
    speak(application, preferences.get("language", policy.language))
    chosen = choose(application, preferences, end_signals, policy, practice)
    code = 0
    while chosen is not None and code == 0:
        code, chosen = _run_once(application, preferences, data, files, chosen)
        files = ()
        if chosen is not None:
            keep_choice(preferences, chosen)
    return code


def _run_once(
    application: QApplication, preferences: Preferences, data: Path | None, files: Sequence[Path], chosen: Choice
) -> tuple[int, Choice | None]:
    """Run one window until it is closed; return the exit code, and how to go on."""
    base = (data or base_folder()).absolute()
    joined, places = None, find_places(practice=chosen.practice, data=data)
    if chosen.joined is not None:
        from connect_app.client.joining import JoinedGateway

        joined = JoinedGateway(chosen.joined, secrets_of(base))
        places = Places(base / "joined" / chosen.joined.folder, base / "preferences.json")
    desktop = Desktop(application, places, preferences, practice=chosen.practice, joined=joined)
    desktop.gives_samples = chosen.practice and joined is None
    # One folder is for one mode: what waits in practice must never go out for real.
    actions = desktop.window.actions_
    for action in (actions.change_mode, actions.join, actions.leave):
        action.setEnabled(data is None)
    actions.change_mode.setVisible(data is None)
    desktop.start()
    if files:
        desktop.window.files_dropped.emit(files)
    watch = CrashWatch(CrashReports(places.data), desktop.tasks, desktop.window)
    watch.begin()
    try:
        code = application.exec()
        practice = desktop.next_practice
        return code, None if practice is None else Choice(practice, desktop.next_joined)
    finally:
        desktop.close()
        watch.end()


def speak(application: QApplication, chosen: str | None) -> None:
    """Use the user's language for texts, dates, numbers and money; without a choice the system's."""
    language = language_for(chosen)
    if chosen == language:
        QLocale.setDefault(QLocale(language))
    install_translations(application, language)


def _policy_of_new(preferences: Preferences) -> Policy:
    """Return what is laid down for this computer, as far as the user has chosen nothing yet."""
    from connect_app.client.policy import Policy, read_policy

    is_known = preferences.get("mode") is not None and preferences.get("language") is not None
    return Policy() if is_known else read_policy()
