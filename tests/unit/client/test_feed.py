"""The event feed: what it tells when events come, are missed, or cannot be had."""

import queue
import threading
from types import SimpleNamespace

import pytest

from connect_app.client.feed import FULL_PAGE, MAX_BATCHES, EventFeed, Listeners
from connect_app.client.refusals import InvalidRequest
from connect_app.contract.events import Event, EventPage
from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.retry import RetryPolicy

QUICK = RetryPolicy(first_s=0.01, factor=1.0, longest_s=0.01, max_attempts=1_000_000)
AWAY = TryLater("gateway_unreachable", "Away.")


def event(number: int) -> Event:
    return Event.model_validate(
        {
            "cursor": str(number),
            "kind": "file.added",
            "object_type": "file",
            "object_id": "f",
            "at": "2026-03-31T10:00:00Z",
            "by": "local",
            "data": {},
        }
    )


class Scripted:
    """A connection whose answers stand in a list; when they are over it waits until it is dropped."""

    def __init__(self, answers: list, newest: str = "10") -> None:
        self.answers = answers
        self.newest = newest
        self.asked: list[str | None] = []
        self.dropped = threading.Event()
        self.sign_in_errors: list[Exception] = []
        self.drops = 0

    def sign_in(self):
        if self.sign_in_errors:
            raise self.sign_in_errors.pop(0)
        return SimpleNamespace(gateway=self, company=SimpleNamespace(id="c1"))

    def drop(self, _lost=None) -> bool:
        self.drops += 1
        self.dropped.set()
        return True

    def events(self, _company_id: str, after: str | None, _wait_s: int = 0) -> EventPage:
        if after == "now":
            return EventPage(items=[], next_cursor=self.newest)
        self.asked.append(after)
        if not self.answers:
            self.dropped.clear()
            self.dropped.wait(20)
            raise AWAY
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def page(first: int, count: int = 1) -> EventPage:
    items = [event(number) for number in range(first, first + count)]
    return EventPage(items=items, next_cursor=str(first + count - 1))


@pytest.fixture
def run():
    feeds = []

    def start(connection: Scripted):
        said: queue.Queue = queue.Queue()
        listeners = Listeners(
            connected=lambda _signed_in: said.put("connected"),
            events=lambda events: said.put(tuple(each.cursor for each in events)),
            stale=lambda: said.put("stale"),
            lost=lambda error: said.put(error.code),
        )
        feed = EventFeed(connection, listeners, QUICK)
        feeds.append(feed)
        feed.start()
        return lambda: said.get(timeout=20)

    yield start
    for feed in feeds:
        feed.close()


def test_events_are_told_in_order_and_asked_for_once(run):
    connection = Scripted([page(11, 2), page(13)])
    hear = run(connection)
    assert [hear(), hear(), hear()] == ["connected", ("11", "12"), ("13",)]
    assert connection.asked[:3] == ["10", "12", "13"]


def test_a_loss_is_told_once_and_after_it_everything_is_asked_for_anew(run):
    connection = Scripted([page(11), AWAY])
    connection.sign_in_errors = []
    hear = run(connection)
    assert [hear(), hear()] == ["connected", ("11",)]
    connection.sign_in_errors += [AWAY, AWAY, AWAY]
    assert hear() == "gateway_unreachable"
    assert [hear(), hear()] == ["connected", "stale"]


def test_a_cursor_that_the_gateway_does_not_know_means_all_anew(run):
    connection = Scripted([InvalidRequest("invalid_request", "No such cursor."), page(11)])
    hear = run(connection)
    assert [hear(), hear(), hear()] == ["connected", "stale", ("11",)]


def test_a_burst_is_read_whole_instead_of_event_by_event(run):
    bursts = [page(11 + number * FULL_PAGE, FULL_PAGE) for number in range(MAX_BATCHES + 1)]
    connection = Scripted([*bursts, page(99_999)], newest="99998")
    hear = run(connection)
    heard = [hear() for _ in range(MAX_BATCHES + 2)]
    assert heard[0] == "connected"
    assert all(len(batch) == FULL_PAGE for batch in heard[1:-1])
    assert heard[-1] == "stale"
    assert hear() == ("99999",)


@pytest.mark.noisy("nobody expected")
def test_an_error_that_nobody_expected_does_not_end_the_feed(run):
    connection = Scripted([ValueError("not one of ours"), page(11)])
    hear = run(connection)
    assert [hear(), hear(), hear(), hear(), hear()] == ["connected", "unexpected", "connected", "stale", ("11",)]


def test_what_only_a_person_can_mend_is_told_and_tried_again(run):
    connection = Scripted([page(11)])
    connection.sign_in_errors = [FixSettings("gateway_start", "It did not start."), AWAY]
    hear = run(connection)
    assert [hear(), hear(), hear()] == ["gateway_start", "connected", ("11",)]
