"""Work that goes on beside everything else, in a thread of its own that the ledger's bell wakes."""

import threading
from abc import ABC, abstractmethod

from connect_app.gateway.store.engine import Database


class Aside(ABC):
    """One such work, with a child process of its own. Thread-safe."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._change = threading.Condition()
        self._is_stopping = False
        self._has_news = True
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def start(self) -> None:
        """Begin; first with what an earlier process left."""
        self._database.bell.call(self._on_bell)
        self._thread.start()

    def stop(self) -> None:
        """End soon; what is under way is done again at the next start, if it does not end by itself."""
        with self._change:
            self._is_stopping = True
            self._change.notify_all()
        self._close_child()
        if self._thread.is_alive():
            self._thread.join()
        self._close_child()  # the thread may have begun another one

    @abstractmethod
    def _work(self) -> None:
        """Work until `stop`."""

    @abstractmethod
    def _close_child(self) -> None:
        """End the child process."""

    def _on_bell(self) -> None:
        with self._change:
            self._has_news = True
            self._change.notify_all()
