"""The session with the gateway as the window sees it: who works for which company, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from connect_app.domain.errors import ConnectError, TryLater

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.companies import Company, Role, Settings, User

State = Literal["connecting", "connected", "lost"]


class Session(QObject):
    """State of the connection. Lives in the GUI thread; `gateway`, `company_id`, … are read by everybody.

    ``connected``: user, company and settings are known, lists can be asked for; also after a lost connection is back.
    ``lost`` (ConnectError): the gateway does not answer. ``events`` (tuple of contract events): what changed, in order.
    ``stale``: events were missed, so what is shown should be asked for anew. ``settings_changed``: the company's
    settings or the user's role are others now.
    """

    connected = Signal()
    lost = Signal(object)
    events = Signal(object)
    stale = Signal()
    settings_changed = Signal()

    def __init__(self, *, practice: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.practice = practice
        self.state: State = "connecting"
        self.gateway: Gateway | None = None
        self.user: User | None = None
        self.company: Company | None = None
        self.settings: Settings | None = None

    def require_gateway(self) -> Gateway:
        """Return the gateway's calls. Raises TryLater ``gateway_unreachable`` before the first connection."""
        if self.gateway is None:
            raise TryLater("gateway_unreachable", "The gateway is not ready yet. Please try again in a moment.")
        return self.gateway

    @property
    def company_id(self) -> str:
        """Id of the company that is sent for; empty before the first connection."""
        return self.company.id if self.company is not None else ""

    @property
    def role(self) -> Role:
        """What the user may do in this company; a reader before the first connection."""
        if self.user is None or self.company is None:
            return "reader"
        return self.user.roles.get(self.company.id, "reader")

    @Slot(object)
    def on_event_batch(self, events: object) -> None:
        """Tell everybody what changed."""
        self.events.emit(events)

    @Slot(object)
    def on_lost(self, error: ConnectError) -> None:
        """Note that the gateway does not answer."""
        self.state = "lost"
        self.lost.emit(error)
