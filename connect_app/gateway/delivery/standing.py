"""How each account stands: whether its other side works, as the lanes that use it see it together. Kept in memory.

Two faults in a row of the whole other side close an account for a growing pause, a limit closes it until it ends, a
wrong password or setting until that is changed. While it is closed its lanes put off what they have and do not knock:
a server that hangs costs two time-outs, not two for each mail, and a wrong password is not said a thousand times.
"""

import logging
import random
import threading
from dataclasses import dataclass

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import AskedToWait, LimitReached, NoAnswer, PutOff, Refused, ServerFault
from connect_app.domain.errors import ConnectError, FixSettings, SignIn
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.channels.interface import Acceptance
from connect_app.gateway.delivery.journal import Outcome
from connect_app.system.steady import steady_s

FAULTS_TO_CLOSE = 2
TOLD_FROM_ROUND = 3
"""A server that is away for a moment needs no message."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Closed:
    """Why nothing goes through an account now.

    ``wait_s``: for how long, None until a person changes something. ``rounds``: how often in a row it was closed for
    faults of the other side. ``is_hopeless``: that is more often than the policy tries.
    """

    error: ConnectError
    wait_s: float | None
    rounds: int = 0
    is_hopeless: bool = False

    @property
    def is_told(self) -> bool:
        """Whether it takes a person, or may take one by now."""
        is_limit = isinstance(self.error, LimitReached) and not isinstance(self.error, AskedToWait)
        return self.wait_s is None or is_limit or self.rounds >= TOLD_FROM_ROUND


class Standing:
    """One account, as its lanes see it. Thread-safe."""

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self._lock = threading.Lock()
        self._generation = 0
        self._faults = 0
        self._rounds = 0
        self._error: ConnectError | None = None
        self._until: float | None = None
        self._is_hopeless = False

    @property
    def generation(self) -> int:
        """Return what changes when the account is opened again: what a run saw before that counts no more."""
        return self._generation

    def closed(self) -> Closed | None:
        """Return why nothing goes through it now, None if it is open."""
        with self._lock:
            self._end_pause()
            if self._error is None:
                return None
            if self._until is None:
                return Closed(self._error, None)
            left = self._until - steady_s()
            rounds = 0 if isinstance(self._error, LimitReached) else self._rounds
            return Closed(self._error, left, rounds, self._is_hopeless)

    def note(self, outcome: Outcome, generation: int) -> None:
        """Take in what a hand-over, or the attempt to open the way, came to."""
        with self._lock:
            if generation != self._generation:
                return
            self._end_pause()
            if isinstance(outcome, SignIn | FixSettings):
                self._error, self._until = outcome, None
            elif isinstance(outcome, LimitReached):
                self._error, self._until = outcome, steady_s() + outcome.wait_s
            elif isinstance(outcome, ServerFault) or (isinstance(outcome, NoAnswer) and outcome.is_silence):
                self._note_fault(outcome)
            elif isinstance(outcome, Acceptance | Refused | PutOff):
                self._faults = self._rounds = 0
                if isinstance(self._error, ServerFault | NoAnswer):
                    self._error = None

    def _end_pause(self) -> None:
        if self._error is not None and self._until is not None and steady_s() >= self._until:
            self._error = None

    def _note_fault(self, error: ConnectError) -> None:
        self._faults += 1
        if self._faults < FAULTS_TO_CLOSE or self._error is not None:
            return
        self._rounds += 1
        delay_s = self._policy.delay_s(self._rounds, random.random())  # noqa: S311 - scatters retries
        self._is_hopeless = delay_s is None
        self._error = error
        self._until = steady_s() + (self._policy.longest_s if delay_s is None else delay_s)
        _log.info("Nothing goes through this account for now: %s", error.sentence)

    def open(self) -> None:
        """Forget why it was closed: a person has changed something, or wants it tried."""
        with self._lock:
            self._generation += 1
            self._faults = self._rounds = 0
            self._error = self._until = None
            self._is_hopeless = False


class Standings:
    """The standing of each company's account for each channel."""

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self._lock = threading.Lock()
        self._known: dict[tuple[str, Channel], Standing] = {}

    def of(self, company_id: str, channel: Channel) -> Standing:
        """Return how this company's account for a channel stands."""
        with self._lock:
            return self._known.setdefault((company_id, channel), Standing(self._policy))


class Watch:
    """What one run of a lane sees and tells of its account; it counts until the account is opened again."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._generation = standing.generation

    @property
    def is_outdated(self) -> bool:
        """Whether a person has changed something since the run began."""
        return self._generation != self._standing.generation

    @property
    def is_closed(self) -> bool:
        """Whether nothing goes through the account now."""
        return self._standing.closed() is not None

    def closed(self) -> Closed | None:
        """Return why nothing goes through the account now, None if it is open."""
        return self._standing.closed()

    def note(self, outcome: Outcome) -> None:
        """Take in what a hand-over, or the attempt to open the way, came to."""
        self._standing.note(outcome, self._generation)
