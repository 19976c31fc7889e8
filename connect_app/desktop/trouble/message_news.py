"""New messages, told at the foot of the window where a person must act."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.notices import Notice
from connect_app.domain.delivery import FailureOwner

if TYPE_CHECKING:
    from connect_app.contract.events import Event
    from connect_app.contract.messages import Message
    from connect_app.desktop.background.workplace import Workplace

_SOON_MS = 1_000
"""Bounces come in flocks; one notice is enough for all of them."""
_MOST = 100
_KEY = "new_messages"
_ACTS = frozenset({FailureOwner.YOU, FailureOwner.ADMINISTRATOR, FailureOwner.BUSINESS_SYSTEM})


class MessageNews(QObject):
    """``notice`` (Notice). ``settled`` (its key): what it told of was read or mended. ``messages_wanted``: the clerk
    wants to see them.
    """

    notice = Signal(object)
    settled = Signal(str)
    messages_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._new: set[str] = set()
        self._told: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._on_due)
        workplace.session.events.connect(self._on_events)

    @Slot(object)
    def _on_events(self, events: Iterable[Event]) -> None:
        if self._told:
            self._told -= {one.object_id for one in events if one.kind == "message.read"}
            if not self._told:
                self.settled.emit(_KEY)
        # An unreadable file is told by who uploaded it.
        new = {one.object_id for one in events if one.kind == "message.created" and one.data.get("about") != "file"}
        if new:
            self._new |= new
            self._soon.start()

    @Slot()
    def _on_due(self) -> None:
        company_id = self._workplace.session.company_id
        # Without an answer nothing is told: the count in the tree says it as soon as the gateway is back.
        self._workplace.ask(
            lambda gateway: gateway.messages(company_id, unread=True, limit=_MOST).items, self._on_messages, None, self
        )

    def _on_messages(self, unread: Sequence[Message]) -> None:
        new, self._new = self._new, set()
        wanted = [message for message in unread if message.id in new and message.owner in _ACTS]
        if not wanted:
            return
        self._told = {message.id for message in wanted}
        text = said(wanted[0].sentence)
        if len(wanted) > 1:
            text = self.tr("%n new message(s). The newest: {sentence}", "", len(wanted)).format(sentence=text)
        show = self.tr("Show")
        self.notice.emit(Notice(text, is_trouble=True, button=show, pressed=self.messages_wanted.emit, key=_KEY))
