"""The session with the gateway as the window sees it: who works for which company, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from connect_app.desktop.background.changes import Changes, changes_of
from connect_app.domain.errors import ConnectError, TryLater
from connect_app.domain.saying import say

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.connection import SignedIn
    from connect_app.client.joined import Joined
    from connect_app.contract.companies import Company, Role, Settings, User
    from connect_app.contract.events import Event

State = Literal["connecting", "connected", "lost"]


class Session(QObject):
    """State of the connection. Lives in the GUI thread; `gateway`, `company_id`, … are read by everybody.

    ``connected``: user, company and settings are known, lists can be asked for; also after a lost connection is back.
    ``lost`` (ConnectError): the gateway does not answer. ``events`` (tuple of contract events): what changed, in order.
    ``changed`` (Changes): the same, summed up. ``stale``: events were missed, so what is shown should be asked for
    anew. ``settings_changed``: the company's settings or the user's role are others now.
    """

    connected = Signal()
    lost = Signal(object)
    events = Signal(object)
    changed = Signal(object)
    stale = Signal()
    settings_changed = Signal()

    def __init__(
        self,
        *,
        practice: bool,
        chosen_company: str = "",
        joined: Joined | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.practice = practice
        self.joined = joined
        """The company's gateway that this computer has joined; None while the gateway is its own."""
        self._chosen_company = chosen_company
        self.state: State = "connecting"
        self.gateway: Gateway | None = None
        self.user: User | None = None
        self.company: Company | None = None
        self.companies: tuple[Company, ...] = ()
        """All that the user works for, the oldest first."""
        self.settings: Settings | None = None
        self.moves: dict[str, str] = {}
        """How far each invoice on its way is, as the events told since the start."""

    def require_gateway(self) -> Gateway:
        """Return the gateway's calls. Raises TryLater ``gateway_unreachable`` before the first connection."""
        if self.gateway is None:
            raise TryLater("gateway_unreachable", say("gateway_unreachable.not_ready"))
        return self.gateway

    @property
    def company_id(self) -> str:
        """Id of the company that is sent for; empty before the first connection."""
        return self.company.id if self.company is not None else ""

    @property
    def company_key(self) -> str:
        """What this computer keeps things of the company under, also before the first connection: its id.

        It is empty for the first company: most have no other, and none was there when earlier versions kept things.
        """
        if self.company is None:
            return self._chosen_company
        return "" if self.company.id == self.companies[0].id else self.company.id

    @property
    def role(self) -> Role:
        """What the user may do in this company; a reader before the first connection."""
        if self.user is None or self.company is None:
            return "reader"
        return self.user.roles.get(self.company.id, "reader")

    @property
    def may_attach(self) -> bool:
        """Say whether attachments are switched on, and the user is no mere reader."""
        return self.settings is not None and self.settings.attachments_enabled and self.role != "reader"

    def note_connected(self, signed_in: SignedIn) -> None:
        """The gateway answers."""
        self.gateway = signed_in.gateway
        self.user = signed_in.user
        self.company = signed_in.company
        self.companies = signed_in.companies
        self.settings = signed_in.settings
        self.state = "connected"
        self.settings_changed.emit()
        self.connected.emit()

    def note_lost(self, error: ConnectError) -> None:
        """The gateway does not answer."""
        self.state = "lost"
        self.lost.emit(error)

    def note_events(self, events: tuple[Event, ...]) -> None:
        """Tell everybody what changed."""
        self.events.emit(events)
        changes: Changes = changes_of(events)
        self.moves.update(changes.moves)
        self.changed.emit(changes)

    def note_stale(self, _nothing: None = None) -> None:
        """Events were missed."""
        self.stale.emit()

    def note_settings(self, settings: Settings) -> None:
        """The company's settings are others now."""
        self.settings = settings
        if self.company is not None and settings.company_name:
            named = self.company = self.company.model_copy(update={"name": settings.company_name})
            self.companies = tuple(named if one.id == named.id else one for one in self.companies)
        self.settings_changed.emit()
