"""How many wrong passwords are taken, by a clock that the test moves."""

from connect_app.gateway.company import throttle
from connect_app.gateway.company.throttle import FREE_TRIES, Throttle, wait_after

ANNA = {"name": "anna", "address": "10.0.0.1"}


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_the_wait_grows_to_five_minutes() -> None:
    waits = [wait_after(failures, 5) for failures in range(4, 16)]
    assert waits == [0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 300.0, 300.0, 300.0]


def test_wrong_tries_wait_and_the_right_one_begins_anew() -> None:
    clock = Clock()
    tries = Throttle(clock)
    assert [tries.begin(ANNA) for _ in range(FREE_TRIES["name"] + 1)] == [0.0] * 5 + [2.0]
    assert tries.begin({**ANNA, "name": "bo"}) == 0.0  # another name from the same office
    clock.now += 1.5
    assert tries.begin(ANNA) == 0.5
    clock.now += 0.5
    assert tries.begin(ANNA) == 0.0
    tries.right(ANNA)
    assert [tries.begin(ANNA) for _ in range(5)] == [0.0] * 5


def test_tries_at_one_moment_are_all_counted_before_their_password_is_looked_at() -> None:
    tries = Throttle(Clock())
    taken = [tries.begin(ANNA) for _ in range(100)].count(0.0)
    assert taken == FREE_TRIES["name"]


def test_many_names_from_one_address_wait_too_and_a_right_one_does_not_help() -> None:
    tries = Throttle(Clock())
    own = {"name": "mallory", "address": "10.0.0.9"}
    for number in range(FREE_TRIES["address"]):
        assert tries.begin({"name": f"n{number}", "address": "10.0.0.9"}) == 0.0
    assert tries.begin(own) > 0.0
    tries.right(own)
    assert tries.begin({"name": "x", "address": "10.0.0.8"}) == 0.0


def test_a_right_try_does_not_count_against_its_address() -> None:
    tries = Throttle(Clock())
    for _ in range(FREE_TRIES["address"] + 5):
        assert tries.begin(ANNA) == 0.0
        tries.right(ANNA)


def test_it_is_forgotten_after_a_while_and_memory_is_bounded() -> None:
    clock = Clock()
    tries = Throttle(clock)
    for _ in range(6):
        tries.begin(ANNA)
    clock.now += throttle._FORGOTTEN_S
    assert tries.begin(ANNA) == 0.0
    for number in range(throttle._MOST_KEYS + 100):
        tries.begin({"name": f"n{number}", "address": f"a{number}"})
    assert len(tries._known) == throttle._MOST_KEYS
