"""What concerns a gateway that was joined: joining, signing in again, signing out, working without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from connect_app.client.joined import Joined, version_hint
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from connect_app.client.joining import JoinedGateway
    from connect_app.contract.people import About
    from connect_app.desktop.background.tasks import CancelToken
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.settings.join_dialog import JoinDialog
    from connect_app.desktop.shell.main_window import MainWindow
    from connect_app.domain.errors import ConnectError

_SIGNED_OUT = frozenset({"signed_out", "unauthorized"})
_KEY, _VERSION_KEY = "signed_out", "gateway_version"


class GatewayCommands(QObject):
    """The commands of the menu *File*, and the question when nobody is signed in any more.

    ``joined_wanted`` (Joined): the window should open again at this gateway. ``left``: it should open again for this
    computer's own. ``signed_in``: what waited may go on.
    """

    joined_wanted = Signal(object)
    left = Signal()
    signed_in = Signal()

    def __init__(
        self,
        workplace: Workplace,
        window: MainWindow,
        way: Callable[[Joined], JoinedGateway],
        current: JoinedGateway | None,
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._way = way
        self._current = current
        self._is_leaving = False
        self.dialog: JoinDialog | None = None
        """The dialog while it is on the screen."""
        actions = window.actions_
        actions.join.triggered.connect(self._on_join)
        actions.sign_out.triggered.connect(self._on_sign_out)
        actions.leave.triggered.connect(self._on_leave)
        actions.join.setVisible(current is None)
        for action in (actions.sign_out, actions.leave):
            action.setVisible(current is not None)
        if current is None:
            return
        for action in actions.roles.values():  # a role is the user's own there
            action.setVisible(False)
        actions.change_mode.setVisible(not current.joined.is_practice)
        session = workplace.session
        session.lost.connect(self.note_lost)
        session.connected.connect(self._on_connected)
        if session.state == "connected":
            self._on_connected()

    @Slot(object)
    def note_lost(self, error: ConnectError) -> None:
        """Ask for a sign-in if that is why there is no connection."""
        if error.code in _SIGNED_OUT and self.dialog is None and not self._is_leaving:
            self._sign_in_again()

    def _sign_in_again(self) -> None:
        current = self._current
        if self.dialog is not None or current is None:
            return
        dialog = self._make_dialog(current.joined, is_again=True)
        dialog.accepted.connect(self._on_signed_in)
        dialog.rejected.connect(self._on_not_signed_in)
        dialog.open()

    def _make_dialog(self, known: Joined | None, *, is_again: bool) -> JoinDialog:
        from connect_app.desktop.settings.join_dialog import JoinDialog

        dialog = JoinDialog(self._workplace.tasks, self._way, known, is_again=is_again, parent=self._window)
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        return dialog

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot()
    def _on_signed_in(self) -> None:
        self._window.notices.take_away(_KEY)
        if self.dialog is not None and self.dialog.joined is not None:
            self._workplace.preferences.set("joined", self.dialog.joined.values())
        self.signed_in.emit()

    @Slot()
    def _on_not_signed_in(self) -> None:
        text = self.tr("Nobody is signed in. What you do is kept, and goes on after the next sign-in.")
        self._window.notices.show_notice(Notice(text, True, self.tr("Sign in…"), self._sign_in_again, key=_KEY))

    @Slot()
    def _on_connected(self) -> None:
        self._window.notices.take_away(_KEY)
        current = self._current
        if current is None:
            return
        if not current.is_kept:
            text = self.tr("There is no key ring, so you will be asked for your password at each start.")
            self._window.notices.show_notice(Notice(text, key="no_key_ring"))

        def about(_token: CancelToken) -> About:
            return current.about()

        self._workplace.tasks.run(about, self._on_about, None, self)

    def _on_about(self, about: About) -> None:
        current = self._current
        if current is not None and (about.mode == "practice") is not current.joined.is_practice:
            # The amber frame must say what is so: the gateway was put on another folder of data.
            joined = Joined(current.joined.url, current.joined.username, about.mode == "practice")
            self.joined_wanted.emit(joined)
            return
        hint = version_hint(about.version)
        if hint:
            self._window.notices.show_notice(Notice(said(hint), is_trouble=True, key=_VERSION_KEY))
        else:
            self._window.notices.take_away(_VERSION_KEY)

    @Slot()
    def _on_join(self) -> None:
        known = Joined.of(self._workplace.preferences.get("joined"))
        if known is not None and self._way(known).is_signed_in:
            self.joined_wanted.emit(known)
            return
        dialog = self._make_dialog(known, is_again=False)
        dialog.accepted.connect(self._on_joined)
        dialog.open()

    @Slot()
    def _on_joined(self) -> None:
        if self.dialog is not None and self.dialog.joined is not None:
            self.joined_wanted.emit(self.dialog.joined)

    @Slot()
    def _on_sign_out(self) -> None:
        from connect_app.desktop.widgets.question import ask

        question = ask(
            self._window,
            self.tr("Sign out?"),
            self.tr("What waits for its upload stays on this computer, and goes on after the next sign-in."),
            self.tr("Sign out"),
        )
        question.accepted.connect(self._sign_out)

    @Slot()
    def _sign_out(self) -> None:
        current = self._current
        if current is None:
            return

        def end(_token: CancelToken) -> None:
            current.sign_out()

        self._workplace.tasks.run(end, self._on_signed_out, None, self)

    def _on_signed_out(self, _nothing: None) -> None:
        self.signed_in.emit()  # so that the connection is made anew, which finds nobody signed in

    @Slot()
    def _on_leave(self) -> None:
        from connect_app.desktop.widgets.question import ask

        question = ask(
            self._window,
            self.tr("Work without the gateway?"),
            self.tr(
                "The window opens again with this computer's own list of invoices. What waits for the gateway goes on "
                "when you join it again."
            ),
            self.tr("Work without it"),
        )
        question.accepted.connect(self.left)
