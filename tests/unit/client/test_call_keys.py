"""The key of what was typed stays as long as that does."""

from connect_app.client.call_keys import CallKey


def test_a_second_press_is_the_same_call_and_other_values_are_another() -> None:
    keys: CallKey[dict[str, str]] = CallKey()
    first = keys.of({"name": "Fjord AB"})
    assert keys.of({"name": "Fjord AB"}) == first
    second = keys.of({"name": "Fjord HB"})
    assert second != first
    assert keys.of({"name": "Fjord AB"}) not in (first, second)  # what was typed back may have been begun meanwhile


def test_two_dialogs_have_two_keys() -> None:
    assert CallKey[str]().of("Fjord AB") != CallKey[str]().of("Fjord AB")
