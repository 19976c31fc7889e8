"""The contract of providers (`providers.interface`), held by every one of them."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from connect_app.contract.practice import OutcomeRule
from connect_app.domain.delivery import NoAnswer, Refused
from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import Endpoint, FileFormat
from connect_app.domain.routing import Reachability
from connect_app.gateway.practice.network import PracticeNetwork
from connect_app.gateway.practice.world import PracticeWorld
from connect_app.gateway.providers.interface import EventKind, Submission
from connect_app.gateway.providers.registry import BUILT_IN, ENTRY_POINTS, open_provider, provider_module
from tests.invoice_files import new_number, ubl_invoice

RECIPIENT = "0060:7300010000001"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[PracticeWorld]:
    made = PracticeWorld(tmp_path)
    yield made
    made.close()


def submission() -> Submission:
    number = new_number()
    return Submission(new_id(), RECIPIENT, number, FileFormat.UBL, ubl_invoice(number))


def choose(world: PracticeWorld, outcome: str, delay_s: float = 0) -> None:
    rule = {"channel": "einvoice", "match": "0060:*", "outcome": outcome, "delay_s": delay_s}
    world.set_rules([OutcomeRule.model_validate(rule)])


def test_a_submission_is_found_by_its_key(world: PracticeWorld) -> None:
    provider, one = PracticeNetwork(world), submission()
    assert provider.find(one.key) is None
    receipt = provider.submit(one)
    assert provider.find(one.key) == receipt
    assert provider.evidence(one.key)
    assert provider.find(new_id()) is None
    assert provider.evidence(new_id()) is None


def test_events_come_in_order_and_again_from_an_older_cursor(world: PracticeWorld) -> None:
    provider, first, second = PracticeNetwork(world), submission(), submission()
    provider.submit(first)
    events, cursor = provider.events(None)
    assert [(one.key, one.kind) for one in events] == [(first.key, EventKind.DELIVERED)]
    choose(world, "bounce")
    provider.submit(second)
    later, end = provider.events(cursor)
    assert [(one.key, one.kind) for one in later] == [(second.key, EventKind.FAILED)]
    assert later[0].failure is not None
    assert list(provider.events(None)[0]) == [*events, *later]
    assert provider.events(end) == ([], end)


def test_news_that_comes_later_is_never_overtaken_by_the_cursor(world: PracticeWorld) -> None:
    provider, slow, fast = PracticeNetwork(world), submission(), submission()
    choose(world, "deliver", delay_s=0.3)
    provider.submit(slow)
    choose(world, "deliver")
    provider.submit(fast)
    events, cursor = provider.events(None)
    assert [one.key for one in events] == [fast.key]
    seen = []
    while not seen:
        seen, cursor = provider.events(cursor)
    assert [one.key for one in seen] == [slow.key]


@pytest.mark.parametrize(
    ("outcome", "error", "is_known"),
    [
        ("reject", Refused, False),
        ("refuse_connection", TryLater, False),
        ("greylist", TryLater, False),
        ("time_out", NoAnswer, False),
        ("answer_lost", NoAnswer, True),
    ],
)
def test_every_failure_says_what_it_means(
    world: PracticeWorld, outcome: str, error: type[Exception], is_known: bool
) -> None:
    provider, one = PracticeNetwork(world), submission()
    choose(world, outcome)
    with pytest.raises(error):
        provider.submit(one)
    assert (provider.find(one.key) is not None) is is_known


def test_the_memory_survives_a_restart(tmp_path: Path) -> None:
    world, one = PracticeWorld(tmp_path), submission()
    choose(world, "deliver")
    PracticeNetwork(world).submit(one)
    world.close()
    again = PracticeWorld(tmp_path)
    assert PracticeNetwork(again).find(one.key) is not None
    assert [rule.match for rule in again.rules()] == ["0060:*"]
    assert [item.invoice_numbers for item in again.inbox()] == [[one.number]]
    again.close()


def test_a_look_up_tells_networks_from_mail(world: PracticeWorld) -> None:
    provider = PracticeNetwork(world)
    assert provider.lookup(Endpoint("0088", "7300010000001")) is Reachability.REACHABLE
    assert provider.lookup(Endpoint("EM", "a@example.org")) is Reachability.NOT_FOUND


def test_an_unknown_provider_is_named() -> None:
    with pytest.raises(FixSettings) as caught:
        open_provider("nobody", {}, {})
    assert "nobody" in caught.value.sentence


def test_our_own_stand_among_the_entry_points_and_say_what_they_are() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["entry-points"][ENTRY_POINTS] == BUILT_IN
    for module in map(provider_module, BUILT_IN):
        assert module.name in BUILT_IN
        assert module.label
        assert module.can.formats
        names = [field.name for field in module.fields]
        assert "base_url" in names
        assert len(names) == len(set(names))
        assert module.secrets
        assert all(field.label and field.help for field in module.fields)


@pytest.mark.parametrize("name", BUILT_IN)
def test_an_account_that_lacks_something_is_never_opened(name: str) -> None:
    with pytest.raises(FixSettings) as caught:
        open_provider(name, {}, {})
    assert caught.value.code == "provider_settings"
