"""What the window *Send to client…* asks the gateway, and the press that sends what it put together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from connect_app.desktop.letters.letter_look import Look, Start, Wish, look_at, open_letter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from connect_app.contract.events import Event
    from connect_app.contract.files import InvoiceDetail
    from connect_app.contract.sends import Override
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class Sends(Protocol):
    """Who sends: the main window's `sending.SendFlow`."""

    def send_letter(self, invoice_id: str, override: Override, letter: QWidget, digest: str = "") -> Any:
        """Send one invoice as it was put together in the window ``letter``; return the press (`press.Press`)."""
        ...


class LetterDesk(QObject):
    """Calls in the background about one invoice; every answer is a signal in the GUI thread.

    ``started`` (Start): what the window begins with. ``looked`` (Look). ``reloaded`` (InvoiceDetail): the invoice may
    have other attachments, or was sent by somebody else. ``failed`` (ConnectError).
    """

    started = Signal(object)
    looked = Signal(object)
    reloaded = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, invoice_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._invoice_id = invoice_id
        self._has_started = False
        self._looking: Task[Look] | None = None
        self._reloading: Task[InvoiceDetail] | None = None
        workplace.session.events.connect(self._on_events)
        workplace.session.connected.connect(self.load)

    @property
    def is_asking(self) -> bool:
        """True while an answer is awaited that may change what is shown."""
        return self._looking is not None or self._reloading is not None

    @Slot()
    def load(self) -> None:
        """Ask for what the window begins with; later for the invoice as it is now."""
        if self._has_started:
            self.reload()
            return
        company_id, invoice_id = self._workplace.session.company_id, self._invoice_id
        self._workplace.ask(
            lambda gateway: open_letter(gateway, company_id, invoice_id), self._on_started, self._on_failed, self
        )

    def reload(self) -> None:
        """Ask for the invoice as it is now."""
        if self._reloading is not None:
            self._reloading.cancel()
        company_id, invoice_id = self._workplace.session.company_id, self._invoice_id
        self._reloading = self._workplace.ask(
            lambda gateway: gateway.invoice(company_id, invoice_id), self._on_reloaded, self._on_failed, self
        )

    def drop_look(self) -> None:
        """Forget the answer that is awaited: something else stands in the window now."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def look(self, wish: Wish) -> None:
        """Ask what the gateway says of a wish; an answer to an older question is dropped."""
        self.drop_look()
        company_id, invoice_id = self._workplace.session.company_id, self._invoice_id
        self._looking = self._workplace.ask(
            lambda gateway: look_at(gateway, company_id, invoice_id, wish), self._on_looked, self._on_failed, self
        )

    def _on_started(self, start: Start) -> None:
        self._has_started = True
        self.started.emit(start)

    def _on_reloaded(self, invoice: InvoiceDetail) -> None:
        self._reloading = None
        self.reloaded.emit(invoice)

    def _on_looked(self, look: Look) -> None:
        self._looking = None
        self.looked.emit(look)

    def _on_failed(self, error: ConnectError) -> None:
        self._looking = self._reloading = None
        self.failed.emit(error)

    @Slot(object)
    def _on_events(self, events: Iterable[Event]) -> None:
        mine = self._invoice_id
        if self._has_started and any(mine in (one.object_id, one.data.get("invoice_id")) for one in events):
            self.reload()


class LetterPress(QObject):
    """Hands in what the window put together, once.

    ``sent``: the gateway has taken it. ``delayed`` (sentence): it is tried again by itself. ``given_back`` (sentence,
    or empty where the clerk went back): nothing was sent, and the clerk goes on in the window.
    """

    sent = Signal()
    delayed = Signal(str)
    given_back = Signal(str)

    def __init__(self, sends: Sends, letter: QWidget) -> None:
        super().__init__(letter)
        self._sends = sends
        self._letter = letter
        self._press: Any = None
        self._refusal = ""

    @property
    def is_busy(self) -> bool:
        """True until the gateway has taken it or refused it."""
        return self._press is not None

    def hand_in(self, invoice_id: str, look: Look) -> None:
        """Send the invoice as it was wished and looked at: where something changed since, nothing is sent."""
        self._refusal = ""
        press = self._press = self._sends.send_letter(invoice_id, look.wish.override(), self._letter, look.row.digest)
        press.began.connect(self._on_began)
        press.delayed.connect(self.delayed)
        press.refused.connect(self._on_refused)
        press.ended.connect(self._on_ended)

    @Slot()
    def _on_began(self) -> None:
        """From here on the line at the foot of the main window follows it."""
        press, self._press = self._press, None
        if press is not None:
            press.ended.disconnect(self._on_ended)
            self.sent.emit()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._refusal = sentence

    @Slot()
    def _on_ended(self) -> None:
        self._press = None
        self.given_back.emit(self._refusal)
