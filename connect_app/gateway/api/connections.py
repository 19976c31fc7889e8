"""Connections that stand still are closed: a door that anybody on this computer can knock at must not be held shut.

uvicorn bounds only the time between two requests. Here a request's head has a deadline, and a body or an answer may not
stand still; one that moves, however slowly, and one that waits for an answer (for events, say) are never cut.
"""

import asyncio
import logging
from collections.abc import Callable

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_LIMIT_S = 20.0
"""From the connection, or the first byte of a request, to the end of its head."""
BODY_IDLE_S = 60.0
"""Between two pieces of a body."""
ANSWER_IDLE_S = 60.0
"""How long the other side may take nothing of an answer."""

_log = logging.getLogger(__name__)


class PatientProtocol(H11Protocol):
    """uvicorn's connection, closed when the other side stands still."""

    _timer: asyncio.TimerHandle | None = None
    _answer_timer: asyncio.TimerHandle | None = None
    _is_head_timed = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget all timers."""
        self._stop_timer()
        self.resume_writing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came; a body begins to wait anew, a head does not."""
        if not self._is_head_timed:
            self._stop_timer()
        super().data_received(data)
        self._look()

    def on_response_complete(self) -> None:
        """Leave the time to the next request to uvicorn."""
        self._stop_timer()
        super().on_response_complete()

    def pause_writing(self) -> None:
        """Begin to wait for the other side to take something."""
        super().pause_writing()
        self._answer_timer = self.loop.call_later(ANSWER_IDLE_S, self._give_up, "took nothing of its answer")

    def resume_writing(self) -> None:
        """Stop waiting."""
        if self._answer_timer is not None:
            self._answer_timer.cancel()
            self._answer_timer = None
        super().resume_writing()

    def _look(self) -> None:
        """Let run the time of what is waited for."""
        state = self.conn.their_state
        is_head = state is h11.IDLE and self.timeout_keep_alive_task is None
        if self._is_head_timed and not is_head:
            self._stop_timer()
        if self.transport.is_closing() or self._timer is not None:
            return
        if is_head:
            self._is_head_timed = True
            self._start_timer(HEAD_LIMIT_S, lambda: self._give_up("sent no whole request"))
        elif state is h11.SEND_BODY:
            self._start_timer(BODY_IDLE_S, self._on_body_idle)

    def _on_body_idle(self) -> None:
        self._timer = None
        if self.flow.read_paused:  # it is we who do not read on
            self._start_timer(BODY_IDLE_S, self._on_body_idle)
        else:
            self._give_up("sent nothing more of its body")

    def _give_up(self, what: str) -> None:
        _log.info("A connection that %s was closed", what)
        self._stop_timer()
        self.transport.abort()

    def _start_timer(self, seconds: float, act: Callable[[], None]) -> None:
        self._timer = self.loop.call_later(seconds, act)

    def _stop_timer(self) -> None:
        self._is_head_timed = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
