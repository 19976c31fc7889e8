"""The counts in the tree, asked for anew when something changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from connect_app.desktop.shell.navigation import NavigationTree
from connect_app.desktop.shell.places import PLACES, Place

if TYPE_CHECKING:
    from connect_app.client.jobs import Job
    from connect_app.contract.events import Counts
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_EVERY_MS = 250


class LiveCounts(QObject):
    """Keeps the tree's counts as the gateway's are."""

    def __init__(self, workplace: Workplace, tree: NavigationTree, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tree = tree
        self._is_asking = False
        self._soon = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._soon.timeout.connect(self._on_due)
        session = workplace.session
        for signal in (session.connected, session.changed, session.stale):
            signal.connect(self._on_changed)
        if session.state == "connected":
            self._on_due()

    @Slot()
    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_due(self) -> None:
        if self._is_asking:
            self._soon.start()
            return
        self._is_asking = True
        company_id = self._workplace.session.company_id
        self._workplace.ask(lambda gateway: gateway.counts(company_id), self._on_counts, self._on_failed, self)

    def _on_counts(self, counts: Counts) -> None:
        self._is_asking = False
        for place, row in PLACES.items():
            if row.count is not None:
                self._tree.show_count(place, row.count(counts))

    def _on_failed(self, _error: ConnectError) -> None:
        self._is_asking = False  # the session says that the gateway does not answer, and the next event asks again

    def show_jobs(self, jobs: tuple[Job, ...]) -> None:
        """Count what lies in the outbox and is not done."""
        from connect_app.client.jobs import JobState

        self._tree.show_count(Place.OUTBOX, sum(job.state is not JobState.DONE for job in jobs))
