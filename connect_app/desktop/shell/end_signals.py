"""SIGTERM, SIGINT and SIGHUP end the window as its close button does; the gateway ends with it."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal, Slot

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class EndSignals(QObject):
    """Ends the application's event loop when the system asks the process to end. One per process.

    Python runs signal handlers between two steps of its own, and Qt's event loop may sleep for long; so the signal
    wakes the loop through a socket. ``told``: for a dialog that stands alone, since `quit` ends the main loop only.
    """

    told = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._heard, self._told = socket.socketpair()
        self._heard.setblocking(False)
        self._told.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        for name in _NAMES:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _take_note)

    @Slot()
    def _on_signal(self) -> None:
        self._heard.recv(64)
        self.told.emit()
        self._application.quit()


def _take_note(_number: int, _frame: object) -> None:
    """Let the wake-up socket do the work; without a handler Python would not write to it."""
