"""A password that is changed while a sign-in compares it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from connect_app.domain.errors import SignIn
from connect_app.gateway.company import people as company_people
from connect_app.gateway.company import sign_ins
from connect_app.gateway.company.people import change_own_password
from connect_app.gateway.company.sign_ins import SignedInPerson, SignIns
from connect_app.gateway.store import people
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.engine import Database, open_database

OLD, NEW, THIRD = "kept of old", "kept of new", "kept of a third"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path)) as opened:
        with opened.writing() as connection:
            company_id = create_company(connection, "Nordlys", None, None, {})
            person = people.add_person(connection, "anna", "Anna", None, OLD)
            people.give_role(connection, person.id, company_id, "clerk")
        yield opened


def changing(database: Database, person_id: str) -> Callable[[str, str | None], bool]:
    """Return a comparison during which an administrator gives the person another password."""

    def compare(_password: str, kept: str | None) -> bool:
        with database.writing() as connection:
            people.change_person(connection, person_id, password_hash=NEW)
            people.end_tokens(connection, person_id)
        return kept == OLD

    return compare


def test_no_token_is_given_for_a_password_that_holds_no_longer(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.reading() as connection:
        person = people.find_by_username(connection, "anna")
    assert person is not None
    monkeypatch.setattr(sign_ins, "is_password", changing(database, person.id))
    with pytest.raises(SignIn, match="password"):
        SignIns(database).sign_in("anna", "old", "10.0.0.1")


def test_ones_own_change_does_not_undo_that_of_an_administrator(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_ins, "is_password", lambda _password, _kept: True)
    token, signed_in = SignIns(database).sign_in("anna", "old", "10.0.0.1")
    assert isinstance(signed_in, SignedInPerson)
    assert token
    monkeypatch.setattr(company_people, "is_password", changing(database, signed_in.person.id))
    monkeypatch.setattr(company_people, "hashed", lambda *_: THIRD)
    with pytest.raises(SignIn):
        change_own_password(database, signed_in.person, signed_in.token, "old", "new")
    with database.reading() as connection:
        now = people.find_person(connection, signed_in.person.id)
    assert now is not None
    assert now.password_hash == NEW
