"""The real message of the invoice that has the cursor, as it will arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot

from connect_app.desktop.bulk.planning import NOTHING_CHOSEN, texts_of
from connect_app.desktop.bulk.words import template_text
from connect_app.desktop.letters.message_pane import MessagePane
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from connect_app.client.calls import Gateway
    from connect_app.contract.messages import MessagePreview
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.bulk.lines import Line, Whole
    from connect_app.domain.errors import ConnectError

SETTLED_MS = 200
"""A message is asked for when the cursor has been still for so long: walking through the list stays smooth."""


class LineMessage(MessagePane):
    """The message of a line of the list. Nothing is sent, and nothing waits for it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workplace = workplace
        self._line: Line | None = None
        self._typed: str | None = None
        self._others: tuple[str, ...] = ()
        self._whole = NOTHING_CHOSEN
        self._asking: Task[MessagePreview] | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self.heading.setText(self.tr("Message"))
        self.column.setContentsMargins(12, 7, 12, 8)

    def show_line(
        self, line: Line | None, typed: str | None = None, others: tuple[str, ...] = (), whole: Whole = NOTHING_CHOSEN
    ) -> None:
        """Show the message of this invoice, None for nothing; ``typed``: the address that the clerk typed for it.

        ``others``: the invoices that go in the same mail. ``whole``: what was chosen for the whole send.
        """
        if (line, typed, others, whole) == (self._line, self._typed, self._others, self._whole):
            return
        self._line, self._typed, self._others, self._whole = line, typed, others, whole
        if self._asking is not None:  # the message of one invoice must never stand under another one
            self._asking.cancel()
            self._asking = None
        self._settled.stop()
        if line is None:
            self.heading.setText(self.tr("Message"))
            self.show_none("")
            return
        self.heading.setText(self.tr("Message of {number}").format(number=line.number))
        if line.is_by_post:
            self.show_none(self.tr("This invoice goes by post, so there is no message."))
        elif line.has("invalid_address"):
            self.show_none(self.tr("The address is wrong. Type another one in the list (F2) to see the message."))
        elif not line.addresses:
            self.show_none(self.tr("There is no address yet. Type one in the list (F2) to see the message."))
        else:
            self.show_none(self.tr("The message is being put together…"))
            self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        line, to, company_id = self._line, self._typed, self._workplace.session.company_id
        others, whole = self._others, self._whole
        if line is None:
            return

        def preview(gateway: Gateway) -> MessagePreview:
            from connect_app.contract.sends import MessagePreviewRequest

            said: dict[str, Any] = {"to": to} if to else {}
            if others:
                said["together"] = list(others)
            if whole.texts:
                said["texts"] = texts_of(whole)
            chosen = MessagePreviewRequest(**said)
            return gateway.preview_message(company_id, line.id, chosen)

        self._asking = self._workplace.ask(preview, self._on_preview, self._on_failed, self)

    def _on_preview(self, preview: MessagePreview) -> None:
        assert self._line is not None
        self.show_preview(preview, template_text(self._line))

    def _on_failed(self, error: ConnectError) -> None:
        self.show_none(said(error.sentence))
