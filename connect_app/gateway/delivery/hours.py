"""What waits for a chosen hour begins when that has come, by the computer's clock and the rules of its time zone.

The ledger says what waits; nothing is counted down. So a restart, a night in which clocks are set and a clock that was
wrong change nothing: every look asks anew whether the hour has come. A lane begins in one transaction with its job, and
gets none before, so it is neither lost nor begun twice.

An hour that passed while nobody looked (the program did not run, or the clock was set ahead) counts a little later:
a computer that starts with a wrong clock has had it set right by then. One that passed days ago is for a person.
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from connect_app.contract.deliveries import Failure
from connect_app.domain.chosen_hour import ChosenHour, next_begin
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.errors import ConnectError
from connect_app.domain.saying import say
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.moves import SELF, Step, move_all
from connect_app.gateway.delivery.pauses import JUMP_S
from connect_app.gateway.registers.working_days import works
from connect_app.gateway.store.deliveries import Changes
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.hours import (
    OpenHour,
    end_hour,
    offices_of_lane,
    open_hours,
    queued_in_lane,
    set_hour,
    waiting_lanes,
    waiting_of_lane,
)
from connect_app.gateway.store.transactions import Reading, Writing
from connect_app.system.steady import steady_s

LOOK_S = 20.0
SETTLING_S = 60.0
"""An hour that nobody saw passing counts so long after a start, or after the clock was set."""
MISSED_DAYS = 7
HOUR_MISSED = "hour_missed"
"""The failure of what was to begin more than `MISSED_DAYS` ago: the computer was off, or its clock is wrong."""

_SOON_S = 0.05
_log = logging.getLogger(__name__)


class Hours:
    """Begins what waits for an hour. ``clock`` and ``steady``: seconds since 1970, and by a clock that nobody sets."""

    def __init__(
        self,
        database: Database,
        engine: DeliveryEngine,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady_s,
    ) -> None:
        self._database = database
        self._engine = engine
        self._clock = clock
        self._steady = steady
        self._changed = threading.Event()
        self._is_stopping = False
        self._thread: threading.Thread | None = None
        self._watch_anew()

    def start(self) -> None:
        """Look from now on."""
        self._is_stopping = False
        self._watch_anew()
        self._thread = threading.Thread(target=self._go, name="hours", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Begin nothing more."""
        self._is_stopping = True
        self._changed.set()
        if self._thread is not None:
            self._thread.join(timeout=5.0)

    def changed(self) -> None:
        """A send waits from now on: look when its hour comes."""
        self._changed.set()

    def _go(self) -> None:
        while not self._is_stopping:
            wait_s = LOOK_S
            try:
                wait_s = self.look()
            except Exception:  # a full disk, a database that is busy: the next look does it
                _log.exception("What waits for its hour cannot be looked at now")
            self._changed.wait(max(wait_s, _SOON_S))
            self._changed.clear()

    def look(self) -> float:
        """Begin what may begin; return in how many seconds to look again."""
        self._notice_jump()
        with self._database.reading() as connection:
            waiting = open_hours(connection)
        next_s = LOOK_S
        for one in waiting:
            try:
                next_s = min(next_s, self._look_at(one))
            except Exception:
                _log.exception("Send %s waits for an hour that cannot be looked at now", one.send_id)
        return next_s

    def _look_at(self, one: OpenHour) -> float:
        now = self._clock()
        at = self._begin_s(one, now)
        if at > now:
            if abs(at - one.begins_at / 1e6) >= 1.0:  # the office closed meanwhile, or the zone's rules changed
                self._put_off(one, at)
            return at - now
        settled_s = self._steady() - self._since_s
        if one.begins_at / 1e6 < self._since_clock_s and settled_s < SETTLING_S:
            return SETTLING_S - settled_s
        self._begin(one, is_missed=now - one.begins_at / 1e6 > MISSED_DAYS * 86_400)
        return LOOK_S

    def _begin_s(self, one: OpenHour, now: float) -> float:
        """Return when a send may begin, in seconds since 1970; as it was said once where nobody can say it any more."""
        try:
            return begin_of(one.hour, datetime.fromtimestamp(now, UTC)).timestamp()
        except (ConnectError, ValueError, OverflowError, ZoneInfoNotFoundError) as error:
            _log.warning("The hour of send %s cannot be counted any more: %s", one.send_id, error)
            return max(now, one.begins_at / 1e6)

    def _put_off(self, one: OpenHour, at: float) -> None:
        begins_at = int(at * 1e6)
        with self._database.writing() as connection:
            lanes = waiting_lanes(connection, one.send_id)
            for lane_id in lanes:
                _wait(connection, one, lane_id, begins_at)
            if lanes:  # else a person was faster
                set_hour(connection, one.send_id, begins_at=begins_at, is_open=True)

    def _begin(self, one: OpenHour, *, is_missed: bool) -> None:
        with self._database.reading() as connection:
            lanes = waiting_lanes(connection, one.send_id)
        for lane_id in lanes:
            if self._is_stopping:
                return
            with self._database.writing() as connection:
                if is_missed:
                    _hold(connection, one, lane_id)
                else:
                    self._begin_lane(connection, one.send_id, lane_id, say("move.hour_came"), SELF)
        with self._database.writing() as connection:
            is_open = bool(waiting_lanes(connection, one.send_id))  # one may have closed meanwhile
            set_hour(connection, one.send_id, begins_at=one.begins_at, is_open=is_open)

    def begin_now(self, connection: Writing, send_id: str, by: str) -> int:
        """Let all of a send that waits begin now, in the caller's transaction; return how many deliveries that were."""
        count = 0
        for lane_id in waiting_lanes(connection, send_id):
            count += self._begin_lane(connection, send_id, lane_id, say("move.begun_by_person"), by)
        if count:
            end_hour(connection, send_id, int(self._clock() * 1e6))
        return count

    def _begin_lane(self, connection: Writing, send_id: str, lane_id: str, reason: str, by: str) -> int:
        rows = waiting_of_lane(connection, send_id, lane_id)
        steps = [Step(row.id, DeliveryState.QUEUED, reason, {"next_attempt_at": None}) for row in rows]
        move_all(connection, steps, by=by, known={row.id: row for row in rows})
        if rows:
            self._engine.enqueue_in_transaction(connection, lane_id)
        return len(rows)

    def hold_back(self, lane_id: str) -> None:
        """Let what is queued in a lane wait where its office is closed; called before anything of a run begins."""
        now = self._clock()
        with self._database.reading() as connection:
            closed = self._closed(connection, lane_id, now)
        if not closed:
            return
        with self._database.writing() as connection:
            for one, begins_at in self._closed(connection, lane_id, now):  # a person may have let it begin meanwhile
                _wait(connection, one, lane_id, begins_at)
                set_hour(connection, one.send_id, begins_at=begins_at, is_open=True)

    def _closed(self, connection: Reading, lane_id: str, now: float) -> list[tuple[OpenHour, int]]:
        """Return of a lane the sends whose office is closed, and when it opens, in microseconds since 1970."""
        times = [(one, self._begin_s(one, now)) for one in offices_of_lane(connection, lane_id)]
        return [(one, int(at * 1e6)) for one, at in times if at > now]

    def _notice_jump(self) -> None:
        if abs(self._clock() - self._steady() - self._offset_s) >= JUMP_S:
            self._watch_anew()

    def _watch_anew(self) -> None:
        """From now on the clock is watched: what passes from here was seen passing."""
        self._since_s, self._since_clock_s = self._steady(), self._clock()
        self._offset_s = self._since_clock_s - self._since_s


def begin_of(hour: ChosenHour, now: datetime) -> datetime:
    """Return when what waits for an hour may begin, seen from ``now``; both in UTC."""
    country = None if hour.office is None else hour.office.country

    def is_work_day(day: date) -> bool:
        return works(country, day)

    return next_begin(hour, ZoneInfo(hour.zone), now, is_work_day)


def wall_text(hour: ChosenHour, at_us: int) -> str:
    """Return an instant as a wall shows it where the hour was chosen."""
    local = datetime.fromtimestamp(at_us / 1e6, ZoneInfo(hour.zone))
    return f"{local:%Y-%m-%d %H:%M}"


def _wait(connection: Writing, one: OpenHour, lane_id: str, begins_at: int) -> None:
    """Let what of a send is queued in a lane, or waits in it, wait until another instant."""
    rows = [
        *waiting_of_lane(connection, one.send_id, lane_id),
        *queued_in_lane(connection, one.send_id, lane_id),
    ]
    reason = say("move.waits_for_hour", at=wall_text(one.hour, begins_at), zone=one.hour.zone)
    steps = [Step(row.id, DeliveryState.QUEUED, reason, {"next_attempt_at": begins_at}) for row in rows]
    move_all(connection, steps, known={row.id: row for row in rows})


def _hold(connection: Writing, one: OpenHour, lane_id: str) -> None:
    """Give to a person what of a send was to begin days ago."""
    rows = waiting_of_lane(connection, one.send_id, lane_id)
    sentence = say(HOUR_MISSED, at=wall_text(one.hour, one.begins_at), days=MISSED_DAYS)
    failure = Failure(code=HOUR_MISSED, message=sentence, owner=FailureOwner.YOU)
    steps = [Step(row.id, DeliveryState.HELD, sentence, Changes(failure=failure, next_attempt_at=None)) for row in rows]
    move_all(connection, steps, known={row.id: row for row in rows})
