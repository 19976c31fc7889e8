"""What is kept of passwords, and what a new one must be."""

import pytest

from connect_app.gateway.company.passwords import hash_password, is_password, password_fault

GOOD = "korrekt häst batteri"


def test_what_is_kept_is_argon2id_with_a_salt_of_its_own() -> None:
    kept = hash_password(GOOD)
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert kept != hash_password(GOOD)
    assert "korrekt" not in kept
    assert is_password(GOOD, kept)
    assert not is_password(GOOD + " ", kept)
    assert not is_password("", kept)


@pytest.mark.parametrize("kept", [None, "", "not a PHC string", "$argon2id$v=19$m=65536"])
def test_nobodys_and_damaged_ones_are_never_right(kept: str | None) -> None:
    assert not is_password(GOOD, kept)


@pytest.mark.parametrize(
    ("password", "key"),
    [
        ("kort", "password_too_short"),
        ("a" * 1001, "too_long"),
        ("Anna.Andersson", "password_is_name"),
        (GOOD, None),
    ],
)
def test_a_new_password_is_no_short_one_and_not_the_name(password: str, key: str | None) -> None:
    fault = password_fault(password, "anna.andersson")
    assert (None if fault is None else fault.key) == key
