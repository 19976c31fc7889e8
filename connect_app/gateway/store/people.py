"""People: who they are, their roles, and the tokens that stand for them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from connect_app.contract.companies import Role
from connect_app.domain.identifiers import new_id
from connect_app.gateway.store.columns import StoredRow, chunks
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import person, person_role, person_token
from connect_app.gateway.store.transactions import Reading, Writing

_p, _r, _t = person.c, person_role.c, person_token.c


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Somebody who signs in; ``roles`` by the id of each company. One without a role was removed.

    ``password_hash``: a PHC string, None where nobody signs in by a password.
    """

    id: str
    username: str
    name: str
    email: str | None
    password_hash: str | None
    is_locked: bool
    version: int
    roles: Mapping[str, Role]


@dataclass(frozen=True, slots=True)
class TokenRecord:
    """A token of a person; instants in microseconds since 1970.

    ``label``: what a script's token is for, None for a sign-in; ``expires_at``: None where it holds until it is ended.
    """

    id: str
    person_id: str
    label: str | None
    created_at: int
    used_at: int
    expires_at: int | None


def username_key(username: str) -> str:
    """Return a user name as it is compared."""
    return username.casefold()


def find_person(connection: Reading, person_id: str) -> PersonRecord | None:
    """Return the person with this id, None if there is none."""
    return _one(connection, _p.id == person_id)


def find_by_username(connection: Reading, username: str) -> PersonRecord | None:
    """Return the person who signs in with this name, None if nobody does."""
    return _one(connection, _p.username_key == username_key(username))


def people_of(connection: Reading, company_id: str) -> list[PersonRecord]:
    """Return everybody who has a role for a company, the oldest first."""
    rows = connection.execute(
        select(person).join(person_role, _r.person_id == _p.id).where(_r.company_id == company_id).order_by(_p.id)
    ).all()
    roles = _roles(connection, [row.id for row in rows])
    return [_person(row, roles[row.id]) for row in rows]


def names_of(connection: Reading, person_ids: Iterable[str]) -> dict[str, str]:
    """Return what people are called, by their ids; also those who were removed."""
    found: dict[str, str] = {}
    for some in chunks(sorted(set(person_ids))):
        found |= {row.id: row.name for row in connection.execute(select(_p.id, _p.name).where(_p.id.in_(some)))}
    return found


def is_anybody_there(connection: Reading) -> bool:
    """Say whether anybody was ever added."""
    return bool(connection.scalar(select(func.count()).select_from(person_role)))


def add_person(
    connection: Writing, username: str, name: str, email: str | None, password_hash: str | None
) -> PersonRecord:
    """Write a new person, whose user name must be free; without any role yet."""
    person_id = new_id()
    connection.execute(
        insert(person).values(
            id=person_id,
            username=username,
            username_key=username_key(username),
            name=name,
            email=email,
            password_hash=password_hash,
            is_locked=False,
            version=1,
            created_at=now_us(),
        )
    )
    return PersonRecord(person_id, username, name, email, password_hash, False, 1, {})


def change_person(connection: Writing, person_id: str, **values: str | bool | None) -> None:
    """Change columns of a person (``name, email, password_hash, is_locked``); its version grows in any case."""
    connection.execute(update(person).where(_p.id == person_id).values(**values, version=_p.version + 1))


def give_role(connection: Writing, person_id: str, company_id: str, role: Role) -> None:
    """Let a person have this role for a company, in place of another."""
    _take_role(connection, person_id, company_id)
    connection.execute(insert(person_role).values(person_id=person_id, company_id=company_id, role=role))


def take_role(connection: Writing, person_id: str, company_id: str) -> None:
    """Let a person work for a company no longer. Without any other they are gone, and their user name is free.

    What they are called stays, for the lists of who did what.
    """
    _take_role(connection, person_id, company_id)
    if not _roles(connection, [person_id])[person_id]:
        change_person(connection, person_id, username_key=person_id, password_hash=None)
        end_tokens(connection, person_id)


def _take_role(connection: Writing, person_id: str, company_id: str) -> None:
    connection.execute(delete(person_role).where(_r.person_id == person_id, _r.company_id == company_id))


def add_token(
    connection: Writing, person_id: str, token_sha256: str, label: str | None, expires_at: int | None
) -> TokenRecord:
    """Keep a token by its hash."""
    now = now_us()
    made = TokenRecord(new_id(), person_id, label, now, now, expires_at)
    connection.execute(
        insert(person_token).values(
            id=made.id,
            person_id=person_id,
            token_sha256=token_sha256,
            label=label,
            created_at=now,
            used_at=now,
            expires_at=expires_at,
        )
    )
    return made


def find_token(connection: Reading, token_sha256: str) -> TokenRecord | None:
    """Return what is kept of a token, None where it was ended or never given."""
    rows = connection.execute(select(person_token).where(_t.token_sha256 == token_sha256)).all()
    return _token(rows[0]) if rows else None


def script_tokens_of(connection: Reading, person_id: str) -> list[TokenRecord]:
    """Return the tokens that a person's scripts have, the oldest first."""
    query = select(person_token).where(_t.person_id == person_id, _t.label.is_not(None)).order_by(_t.id)
    return [_token(row) for row in connection.execute(query)]


def note_used(connection: Writing, token_id: str, used_at: int, expires_at: int | None) -> None:
    """Note when a token was used, and until when it holds now."""
    connection.execute(update(person_token).where(_t.id == token_id).values(used_at=used_at, expires_at=expires_at))


def end_token(connection: Writing, token_id: str) -> None:
    """Let a token hold no longer."""
    connection.execute(delete(person_token).where(_t.id == token_id))


def end_tokens(connection: Writing, person_id: str, *, but: str = "", of_scripts: bool = True) -> None:
    """Let no sign-in of a person hold any longer, nor their scripts' tokens; ``but``: the id of the one that stays."""
    which = [_t.person_id == person_id, _t.id != but]
    if not of_scripts:
        which.append(_t.label.is_(None))
    connection.execute(delete(person_token).where(*which))


def end_expired(connection: Writing, now: int) -> None:
    """Forget the sign-ins that are over."""
    connection.execute(delete(person_token).where(_t.expires_at < now))


def _one(connection: Reading, which: ColumnElement[bool]) -> PersonRecord | None:
    rows = connection.execute(select(person).where(which)).all()
    return _person(rows[0], _roles(connection, [rows[0].id])[rows[0].id]) if rows else None


def _roles(connection: Reading, person_ids: Sequence[str]) -> dict[str, dict[str, Role]]:
    found: dict[str, dict[str, Role]] = defaultdict(dict)
    for some in chunks(person_ids):
        query = select(person_role).where(_r.person_id.in_(some)).order_by(_r.company_id)
        for row in connection.execute(query):
            found[row.person_id][row.company_id] = row.role
    return found


def _person(row: StoredRow, roles: Mapping[str, Role]) -> PersonRecord:
    return PersonRecord(
        row.id, row.username, row.name, row.email, row.password_hash, bool(row.is_locked), row.version, roles
    )


def _token(row: StoredRow) -> TokenRecord:
    return TokenRecord(row.id, row.person_id, row.label, row.created_at, row.used_at, row.expires_at)
