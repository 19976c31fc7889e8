"""What nobody foresaw while the window is open: a report is written, and a window says so, once for each kind."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from types import TracebackType

    from connect_app.client.crash_reports import CrashReport, CrashReports
    from connect_app.desktop.background.tasks import Tasks
    from connect_app.desktop.shell.crash_window import CrashWindow
    from connect_app.desktop.shell.main_window import MainWindow

_NO_FAULTS = (KeyboardInterrupt, SystemExit)


class CrashWatch(QObject):
    """Stands behind `sys.excepthook` and `threading.excepthook` from `begin` to `end`; what stood there is called, too.

    Faults of background work mostly reach the clerk as a sentence where the work was asked for: of these only a report
    is written.
    """

    _written = Signal(object)

    def __init__(self, reports: CrashReports, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._reports = reports
        self._tasks = tasks
        self._window = window
        self._of_slots, self._of_threads = sys.excepthook, threading.excepthook
        self.shown: CrashWindow | None = None
        """The window while it is on the screen."""
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)
        tasks.surprised.connect(self._on_surprised)

    def begin(self) -> None:
        """Watch from now on, and say what ended the run before."""
        self._of_slots, self._of_threads = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._on_fault, self._on_thread_fault
        self._reports.listen()
        last = self._reports.of_last_run()
        if last is not None:
            self._written.emit(last)

    def end(self) -> None:
        """Leave all as it was before `begin`."""
        sys.excepthook, threading.excepthook = self._of_slots, self._of_threads
        self._reports.end()

    def _on_fault(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._of_slots(kind, error, trace)
        self._note(error, threading.current_thread())

    def _on_thread_fault(self, fault: threading.ExceptHookArgs) -> None:
        self._of_threads(fault)
        if fault.exc_value is not None:
            self._note(fault.exc_value, fault.thread)

    def _note(self, error: BaseException, thread: threading.Thread | None) -> None:
        if isinstance(error, _NO_FAULTS):
            return
        report = self._reports.of(error, thread.name if thread is not None else "")
        if report is not None:
            self._written.emit(report)

    @Slot(object, bool)
    def _on_surprised(self, error: BaseException, is_told: bool) -> None:
        report = self._reports.of(error, "")
        if report is not None and not is_told:
            self._written.emit(report)

    @Slot(object)
    def _on_written(self, report: CrashReport) -> None:
        if self.shown is None:
            from connect_app.desktop.shell.crash_window import CrashWindow

            self.shown = CrashWindow(self._tasks, self._window)
            self.shown.finished.connect(self._on_closed)
        self.shown.add(report)
        self.shown.show()

    @Slot()
    def _on_closed(self) -> None:
        self.shown = None
