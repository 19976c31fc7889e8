"""Signing in to the mail account in the browser: the button, whose sign-in it is, and signing out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.signed_lines import SignedLines

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.versioned import Versioned
    from connect_app.contract.companies import Settings
    from connect_app.contract.mail_sign_in import DeviceBegun
    from connect_app.desktop.background.tasks import CancelToken, Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_HOSTS = {"microsoft": "localhost", "google": "127.0.0.1"}
"""How each provider knows the address to return to; Microsoft disregards the port after localhost only."""
LABELS = {"microsoft": "Microsoft", "google": "Google"}


class MailSignIn(QWidget):
    """``wanted`` and ``code_wanted``: a button was pressed; whoever listens calls `run` or `run_by_code`.

    ``changed``: somebody signed in or out, with the settings as they are stored now.
    """

    wanted = Signal()
    code_wanted = Signal()
    changed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._provider = "microsoft"
        self._who: str | None = None
        self._is_kept = True
        self._task: Task[Any] | None = None
        self._button = QPushButton(self)
        self._by_code = QPushButton(self.tr("Sign in with a code…"), self)
        self._out = QPushButton(self.tr("Sign out"), self)
        row = QHBoxLayout()
        for button, pressed in (
            (self._button, self._on_pressed),
            (self._by_code, self.code_wanted.emit),
            (self._out, self._on_sign_out),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            row.addWidget(button)
        row.addStretch(1)
        self._lines = SignedLines(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._lines)

    def fill(self, settings: Settings) -> None:
        """Show who is signed in."""
        self._who = settings.smtp.signed_in_as if settings.smtp else None
        self._is_kept = "smtp.refresh_token" not in settings.session_secrets
        self._stop()

    def use(self, provider: str) -> None:
        """Sign in there from now on."""
        self._provider = provider
        self._stop()

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is signed in, as far as is stored."""
        return self._who is not None

    def show_problem(self, sentence: str) -> None:
        """Say why nobody can sign in."""
        self._lines.show_lines([("error", Tint.DANGER, sentence)])

    def run(self, smtp: dict[str, Any]) -> None:
        """Open the browser, and store the account ``smtp`` with what it brings back."""
        tasks, session = self._workplace.tasks, self._workplace.session
        company_id, provider = session.company_id, self._provider
        good = self.tr("You are signed in. You can close this page and go back to Connect.")
        bad = self.tr("That did not work. Close this page and go back to Connect, which says why.")

        def work(token: CancelToken) -> Versioned[Settings]:
            from connect_app.client.browser_return import ReturnPages, listening
            from connect_app.contract.mail_sign_in import SignInBegin, SignInFinish

            gateway = session.require_gateway()
            with listening(ReturnPages(good, bad)) as listener:
                wanted = {"smtp": _patch(smtp), "redirect_uri": listener.address(_HOSTS[provider])}
                begun = gateway.begin_mail_sign_in(company_id, SignInBegin.model_validate(wanted))
                tasks.hand_over(self._on_address, begun.url, self)
                code = listener.wait(LABELS[provider], begun.state, token)
            brought = {**begun.model_dump(exclude={"url"}), "code": code}
            return gateway.finish_mail_sign_in(company_id, SignInFinish.model_validate({**wanted, **brought}))

        self._start(work, self.tr("The browser is being opened…"))

    def _on_address(self, url: str) -> None:
        if self._task is None:
            return  # cancelled meanwhile
        if QDesktopServices.openUrl(QUrl(url)):
            self._say_waiting(self.tr("Sign in in the browser. Connect waits for it…"))
        else:
            self._say_waiting(self.tr("No browser could be opened. Open this address yourself: {url}").format(url=url))

    def run_by_code(self, smtp: dict[str, Any]) -> None:
        """Show a code that is typed at Microsoft in any browser, and store the account once that was done."""
        tasks, session = self._workplace.tasks, self._workplace.session
        company_id = session.company_id

        def work(token: CancelToken) -> Versioned[Settings]:
            from connect_app.contract.mail_sign_in import DeviceBegin, DeviceFinish

            gateway = session.require_gateway()
            begun = gateway.begin_device_sign_in(company_id, DeviceBegin(smtp=_patch(smtp)))
            tasks.hand_over(self._on_code, begun, self)
            wanted = DeviceFinish.model_validate({"smtp": _patch(smtp), "device_code": begun.device_code})
            return _asked_until_typed(lambda: gateway.finish_device_sign_in(company_id, wanted), begun, token)

        self._start(work, self.tr("A code is being fetched…"))

    def _on_code(self, begun: DeviceBegun) -> None:
        if self._task is not None:
            text = self.tr("Open {url} in a browser on any computer and type the code {code}. Connect waits for it…")
            self._say_waiting(text.format(url=begun.url, code=begun.user_code))

    def _start(self, work: Callable[[CancelToken], Versioned[Settings]], sentence: str) -> None:
        self._say_waiting(sentence)
        self._task = self._workplace.tasks.run(work, self._on_signed_in, self._on_failed, self)
        self.destroyed.connect(self._task.cancel)  # nobody waits for the browser once the window is closed

    def _on_sign_out(self) -> None:
        company_id = self._workplace.session.company_id
        self._say_waiting(self.tr("Signing out…"))

        def sign_out(gateway: Gateway) -> Versioned[Settings]:
            return gateway.sign_out_of_mail(company_id)

        self._task = self._workplace.ask(sign_out, self._on_signed_in, self._on_failed, self)

    def _on_pressed(self) -> None:
        if self._task is None:
            self.wanted.emit()
        else:
            self._task.cancel()
            self._stop()

    def _on_signed_in(self, stored: Versioned[Settings]) -> None:
        self._task = None
        self.changed.emit(stored)

    def _on_failed(self, error: ConnectError) -> None:
        self._stop()
        self.show_problem(said(error.sentence))

    def _stop(self) -> None:
        """Wait for nothing any more, and say how it stands."""
        if self._task is not None:
            self._task.cancel()
        self._task = None
        google, microsoft = self.tr("Sign in wit&h Google…"), self.tr("Sign in wit&h Microsoft…")
        self._button.setText(google if self._provider == "google" else microsoft)
        self._by_code.setVisible(self._provider == "microsoft")
        self._out.setVisible(self._who is not None)
        for button in (self._by_code, self._out):
            button.setEnabled(True)
        if self._who is None:
            self._lines.show_lines([("hint", Tint.MUTED, self.tr("Nobody is signed in yet."))])
            return
        lines = [("check", Tint.SUCCESS, self.tr("Signed in as {who}.").format(who=self._who))]
        if not self._is_kept:
            sentence = self.tr("There is no key ring on the gateway's computer, so this holds until the gateway ends.")
            lines.append(("warning", Tint.WARNING, sentence))
        self._lines.show_lines(lines)

    def _say_waiting(self, sentence: str) -> None:
        self._button.setText(self.tr("Cancel"))
        for button in (self._by_code, self._out):
            button.setEnabled(False)
        self._lines.show_lines([("waiting", Tint.MUTED, sentence)])


def _patch(smtp: dict[str, Any]) -> Any:
    from connect_app.contract.companies import SmtpPatch

    return SmtpPatch.model_validate(smtp)


def _asked_until_typed(
    ask: Callable[[], Versioned[Settings]], begun: DeviceBegun, token: CancelToken
) -> Versioned[Settings]:
    """Ask as often as the provider allows until the code was typed, or is no longer good."""
    import time

    from connect_app.domain.errors import TryLater

    ends_at = time.monotonic() + begun.expires_s
    while True:
        try:
            return ask()
        except TryLater as error:
            is_over = time.monotonic() > ends_at or token.wait(max(begun.interval_s, 1.0))
            if error.code != "sign_in_pending" or is_over:
                raise
