"""What every view and dialog is given to work with. There are no globals: who needs one of these is handed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from connect_app.desktop.background.pages import Pages
from connect_app.desktop.background.taking import Taking
from connect_app.desktop.background.tasks import Task, Tasks

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from connect_app.client.calls import Gateway
    from connect_app.client.kept_removed import KeptRemoved
    from connect_app.client.outbox import Outbox
    from connect_app.client.preferences import Preferences
    from connect_app.desktop.background.session import Session
    from connect_app.domain.errors import ConnectError

T = TypeVar("T")


@dataclass(frozen=True)
class Workplace:
    """The clerk's place of work: the session with the gateway, the doorway, the outbox and this computer's settings.

    ``open_outbox`` gives the outbox, the same each time; it is opened when it is first needed, not before the window is
    there. ``pages`` makes pictures of documents; the composition root closes it at the end.
    """

    session: Session
    tasks: Tasks
    open_outbox: Callable[[], Outbox]
    preferences: Preferences
    pages: Pages = field(default_factory=Pages)

    @property
    def outbox(self) -> Outbox:
        """The outbox. Raises FixSettings ``already_open`` if another window works with it."""
        return self.open_outbox()

    @cached_property
    def taking(self) -> Taking:
        """Takes what the clerk gives into the outbox, and waits for no gateway."""
        return Taking(self.open_outbox, self.tasks)

    @cached_property
    def removed(self) -> KeptRemoved:
        """The attachments that were removed here. Raises as `outbox`, beside which they lie."""
        from connect_app.client.kept_removed import KeptRemoved

        return KeptRemoved(self.outbox.folder / ".removed")

    def ask(
        self,
        call: Callable[[Gateway], T],
        done: Callable[[T], None] | None,
        failed: Callable[[ConnectError], None] | None,
        owner: QObject,
    ) -> Task[T]:
        """Ask the gateway in the background; ``done`` or ``failed`` is called in the GUI thread while ``owner`` lives.

        Without a connection ``failed`` gets TryLater ``gateway_unreachable``.
        """
        session = self.session
        return self.tasks.run(lambda _token: call(session.require_gateway()), done, failed, owner)
