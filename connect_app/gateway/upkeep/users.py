"""``connect-app gateway user``: who signs in, also while the gateway runs; so the first user is made."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from pydantic import SecretStr

from connect_app.contract.companies import Company
from connect_app.contract.people import NewUser, UserPatch
from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.company.callers import Caller
from connect_app.gateway.company.people import add_user, change_user, checked_user, found, hashed, remove_user
from connect_app.gateway.company.sign_ins import give_token
from connect_app.gateway.process.configuration import read_configuration
from connect_app.gateway.store import people
from connect_app.gateway.store.companies import list_companies
from connect_app.gateway.store.engine import SCHEMA_REVISION, Database, create_engine, open_database, revision_of
from connect_app.gateway.store.people import PersonRecord
from connect_app.gateway.store.transactions import Reading, Writing
from connect_app.gateway.upkeep.ledger import check_ledger, check_there
from connect_app.gateway.upkeep.running import ready_url

_BY = "command"
"""Who did it, in the events: whoever has a shell on the gateway's computer."""


def run(arguments: Namespace) -> int:
    """Do what the words after ``user`` say; return the exit code. Raises ConnectError."""
    with _opened(arguments) as database:
        _DOES[arguments.doing](database, arguments)
    return 0


@contextmanager
def _opened(arguments: Namespace) -> Iterator[Database]:
    """Open the ledger, whether a gateway works on it or not; one of another version is left to that version."""
    server = read_configuration(arguments.config).server
    check_there(arguments.data, server)
    check_ledger(arguments.data, server)
    if ready_url(arguments.data) is None:
        with closing(open_database(arguments.data, server)) as database:
            yield database
        return
    with closing(Database(create_engine(arguments.data, server))) as database:
        with database.reading() as connection:
            is_ours = revision_of(connection) == SCHEMA_REVISION
        if not is_ours:
            raise FixSettings("other_version_runs", say("other_version_runs"))
        yield database


def _add(database: Database, arguments: Namespace) -> None:
    with database.reading() as connection:
        company = _company(connection, arguments.company)
        known = people.find_by_username(connection, arguments.username.strip())
    is_elsewhere = known is not None and company.id not in known.roles
    password = None if is_elsewhere else SecretStr(_password(arguments))
    new = checked_user(
        NewUser(
            username=arguments.username,
            name=arguments.name,
            email=arguments.email,
            role=arguments.role,
            password=password,
        )
    )
    with database.writing() as connection:
        made = add_user(connection, _caller(connection), company.id, new)
    print(f"{made.username} may sign in and is {arguments.role} of {company.name}.")


def _list(database: Database, arguments: Namespace) -> None:
    with database.reading() as connection:
        for company in list_companies(connection):
            if arguments.company.casefold() not in ("", company.name.casefold(), company.id):
                continue
            everybody = people.people_of(connection, company.id)
            print(f"{company.name}:" if everybody else f"{company.name}: nobody")
            for one in everybody:
                locked = "  locked" if one.is_locked else ""
                email = f"  {one.email}" if one.email else ""
                print(f"  {one.username}  {one.roles[company.id]}  {one.name}{email}{locked}")
                for token in people.script_tokens_of(connection, one.id):
                    print(f"    token: {token.label}")


def _change_password(database: Database, arguments: Namespace) -> None:
    with database.reading() as connection:
        person = _person(connection, arguments.username)
    new = hashed(_password(arguments), person.username)
    with database.writing() as connection:
        _change(connection, person, UserPatch(password=SecretStr("")), new)
    print(f"{person.username} has a new password, and is signed out everywhere.")


def _change_role(database: Database, arguments: Namespace) -> None:
    with database.writing() as connection:
        company = _company(connection, arguments.company)
        person = found(connection, company.id, _person(connection, arguments.username).id)
        change_user(connection, _caller(connection), company.id, person, UserPatch(role=arguments.role), None)
    print(f"{person.username} is {arguments.role} of {company.name}.")


def _lock(database: Database, arguments: Namespace) -> None:
    is_locked = arguments.doing == "lock"
    with database.writing() as connection:
        person = _person(connection, arguments.username)
        _change(connection, person, UserPatch(is_locked=is_locked), None)
    print(f"{person.username} is locked." if is_locked else f"{person.username} may sign in again.")


def _remove(database: Database, arguments: Namespace) -> None:
    with database.writing() as connection:
        company = _company(connection, arguments.company)
        person = found(connection, company.id, _person(connection, arguments.username).id)
        remove_user(connection, _caller(connection), company.id, person)
    print(f"{person.username} does not work for {company.name} any more.")


def _token(database: Database, arguments: Namespace) -> None:
    with database.writing() as connection:
        person = _person(connection, arguments.username)
        same = [one for one in people.script_tokens_of(connection, person.id) if one.label == arguments.label]
        if arguments.withdraw:
            if not same:
                raise FixSettings("not_found", say("not_found", what=say("thing.token")))
            for one in same:
                people.end_token(connection, one.id)
            print(f"The token for {arguments.label} holds no longer.")
            return
        token, _ = give_token(connection, person.id, arguments.label)
    print("The token, which is shown only now:", file=sys.stderr)
    print(token)


def _change(connection: Writing, person: PersonRecord, patch: UserPatch, password_hash: str | None) -> None:
    company_id = next(iter(person.roles))
    change_user(connection, _caller(connection), company_id, person, patch, password_hash)


def _caller(connection: Reading) -> Caller:
    return Caller(_BY, _BY, {one.id: "admin" for one in list_companies(connection)})


def _company(connection: Reading, wanted: str) -> Company:
    companies = list_companies(connection)
    matching = [one for one in companies if wanted.casefold() in ("", one.name.casefold(), one.id)]
    if len(matching) == 1:
        return matching[0]
    names = tuple(one.name for one in companies)
    if not companies:
        raise FixSettings("no_company_yet", say("no_company_yet"))
    if wanted:
        raise FixSettings("unknown_company", say("unknown_company.here", name=wanted, names=names))
    raise FixSettings("which_company", say("which_company.here", names=names))


def _person(connection: Reading, username: str) -> PersonRecord:
    person = people.find_by_username(connection, username.strip())
    if person is None:
        raise FixSettings("unknown_user", say("unknown_user", username=username))
    return person


def _password(arguments: Namespace) -> str:
    """Return the password, asked for twice; or the one line on standard input where that was said."""
    if arguments.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise FixSettings("password_needed", say("password_needed"))
    password = getpass.getpass(f"Password for {arguments.username}: ")
    if getpass.getpass("Once more: ") != password:
        raise FixSettings("passwords_differ", say("passwords_differ"))
    return password


_DOES: dict[str, Callable[[Database, Namespace], None]] = {
    "add": _add,
    "list": _list,
    "password": _change_password,
    "role": _change_role,
    "lock": _lock,
    "unlock": _lock,
    "remove": _remove,
    "token": _token,
}
