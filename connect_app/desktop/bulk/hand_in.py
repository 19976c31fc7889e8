"""The press on *Send* in the window for many invoices, until the gateway has taken it or refused it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from connect_app.desktop.sends.press import RETRY_MS
from connect_app.domain.errors import ConnectError, ErrorKind
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.sends import Send, SendRequest
    from connect_app.desktop.background.workplace import Workplace


class HandIn(QObject):
    """Hands a send in. The Idempotency-Key belongs to what is asked for: the same once more has the same key.

    ``taken`` (contract Send). ``refused`` (ConnectError): nothing was sent. ``waits`` (ConnectError): no answer came;
    it is handed in again by itself, with the same key, until `stop`.
    """

    taken = Signal(object)
    refused = Signal(object)
    waits = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._request: SendRequest | None = None
        self._key = ""
        self._tries = 0
        self._is_stopped = True
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self.try_again)

    def hand_in(self, make: Callable[[], SendRequest]) -> None:
        """Hand in what ``make`` gives; it is called in the background."""
        self._tries = 0
        self._is_stopped = False
        self._workplace.tasks.run(lambda _token: make(), self._on_made, self._on_failed, self)

    def stop(self) -> None:
        """Try no more by itself."""
        self._is_stopped = True
        self._retry.stop()

    @Slot()
    def try_again(self) -> None:
        """Hand the same in once more, with its key."""
        self._retry.stop()
        request, key, company_id = self._request, self._key, self._workplace.session.company_id
        if request is None or self._is_stopped:
            return

        def send(gateway: Gateway) -> Send:
            return gateway.send(company_id, request, key)

        self._workplace.ask(send, self._on_taken, self._on_failed, self)

    def _on_made(self, request: SendRequest) -> None:
        if request != self._request:
            self._request, self._key = request, new_id()
        self.try_again()

    def _on_taken(self, send: Send) -> None:
        self.stop()
        self.taken.emit(send)

    def _on_failed(self, error: ConnectError) -> None:
        if error.kind is not ErrorKind.TRY_LATER:
            self.stop()
            self.refused.emit(error)
        elif not self._is_stopped:
            self._retry.start(RETRY_MS[min(self._tries, len(RETRY_MS) - 1)])
            self._tries += 1
            self.waits.emit(error)
