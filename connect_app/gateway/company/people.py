"""Who works for a company: adding them, changing them, letting them go."""

from dataclasses import dataclass

from connect_app.contract.companies import Role
from connect_app.contract.people import NewUser, UserPatch
from connect_app.domain.errors import Conflict, ConnectError, FieldRefused, FixSettings, NotThere, SignIn
from connect_app.domain.saying import say
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.company.callers import Caller, Right
from connect_app.gateway.company.passwords import hash_password, is_password, password_fault
from connect_app.gateway.store import people
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import append_event
from connect_app.gateway.store.people import PersonRecord, TokenRecord
from connect_app.gateway.store.transactions import Reading, Writing


class NotManaged(FixSettings):
    """Whoever asks may not change this person: they work for a company that the caller does not administer."""

    status = 403


@dataclass(frozen=True, slots=True)
class CheckedUser:
    """A new user as they will be; ``password_hash`` is None where the role alone is given."""

    username: str
    name: str
    email: str | None
    role: Role
    password_hash: str | None


def may_manage(caller: Caller, person: PersonRecord) -> bool:
    """Say whether the caller administers every company that a person works for."""
    return all(caller.may(company_id, Right.ADMINISTER) for company_id in person.roles)


def checked_user(new: NewUser) -> CheckedUser:
    """Return a new user in normal form, the password as it is kept; raises FieldRefused. Takes a moment."""
    username = new.username.strip()
    if not username:
        raise FieldRefused("username", "missing", say("missing.username"))
    if not username.isprintable() or len(username.split()) > 1:
        raise FieldRefused("username", "invalid_text", say("username_form"))
    name = _checked_name(new.name) if new.name and new.name.strip() else username
    password = None if new.password is None else new.password.get_secret_value()
    return CheckedUser(
        username, name, _checked_email(new.email), new.role, None if password is None else hashed(password, username)
    )


def hashed(password: str, username: str, field: str = "password") -> str:
    """Return what is kept of a new password; raises FieldRefused where it will not do. Takes a moment."""
    fault = password_fault(password, username)
    if fault is not None:
        raise FieldRefused(field, "weak_password", fault)
    return hash_password(password)


def add_user(connection: Writing, caller: Caller, company_id: str, new: CheckedUser) -> PersonRecord:
    """Let somebody work for a company; raises Conflict ``already_exists``, FieldRefused."""
    known = people.find_by_username(connection, new.username)
    if known is not None and (company_id in known.roles or new.password_hash is not None or not _shares(caller, known)):
        raise Conflict("already_exists", say("already_exists.user", username=new.username))
    if known is None:
        if new.password_hash is None:
            raise FieldRefused("password", "missing", say("missing.password"))
        known = people.add_person(connection, new.username, new.name, new.email, new.password_hash)
    people.give_role(connection, known.id, company_id, new.role)
    append_event(connection, company_id, "user.added", known.id, by=caller.id, data={"role": new.role})
    return found(connection, company_id, known.id)


def change_user(
    connection: Writing,
    caller: Caller,
    company_id: str,
    person: PersonRecord,
    patch: UserPatch,
    password_hash: str | None,
) -> PersonRecord:
    """Change a person; ``password_hash``: of the new password, None where it stays.

    Whoever gets another password or is locked is signed out everywhere. Raises NotManaged, FieldRefused and Conflict
    ``last_administrator``.
    """
    fields = patch.model_fields_set
    if fields - {"role"} and not may_manage(caller, person):
        raise NotManaged("forbidden", say("forbidden.user_elsewhere", name=person.name))
    will_administer = (patch.role or person.roles[company_id]) == "admin" and not patch.is_locked
    _check_administrator_left(connection, company_id, person, will_administer=will_administer)
    values: dict[str, str | bool | None] = {}
    if "name" in fields:
        values["name"] = _checked_name(patch.name or "")
    if "email" in fields:
        values["email"] = _checked_email(patch.email)
    if password_hash is not None:
        values["password_hash"] = password_hash
    if patch.is_locked is not None:
        values["is_locked"] = patch.is_locked
    people.change_person(connection, person.id, **values)
    if patch.role is not None:
        people.give_role(connection, person.id, company_id, patch.role)
    if password_hash is not None or patch.is_locked:
        people.end_tokens(connection, person.id, of_scripts=bool(patch.is_locked))
    for each in person.roles:
        append_event(connection, each, "user.changed", person.id, by=caller.id, data={"fields": sorted(fields)})
    return found(connection, company_id, person.id)


def remove_user(connection: Writing, caller: Caller, company_id: str, person: PersonRecord) -> None:
    """Let somebody work for a company no longer; raises Conflict ``last_administrator``."""
    _check_administrator_left(connection, company_id, person, will_administer=False)
    people.take_role(connection, person.id, company_id)
    append_event(connection, company_id, "user.removed", person.id, by=caller.id)


def change_own_password(database: Database, person: PersonRecord, token: TokenRecord, old: str, new: str) -> None:
    """Give somebody the password that they chose; all their other sign-ins end.

    Raises SignIn ``sign_in_refused``, FieldRefused.
    """
    if not is_password(old, person.password_hash):
        raise SignIn("sign_in_refused", say("old_password_wrong"))
    kept = hashed(new, person.username, "new")
    with database.writing() as connection:
        now = people.find_person(connection, person.id)
        if now is None or now.password_hash != person.password_hash:  # an administrator was faster
            raise SignIn("sign_in_refused", say("old_password_wrong"))
        people.change_person(connection, person.id, password_hash=kept)
        people.end_tokens(connection, person.id, but=token.id, of_scripts=False)


def found(connection: Reading, company_id: str, person_id: str) -> PersonRecord:
    """Return somebody who works for a company; raises NotThere ``not_found``."""
    person = people.find_person(connection, person_id)
    if person is None or company_id not in person.roles:
        raise NotThere("not_found", say("not_found", what=say("thing.user")))
    return person


def _shares(caller: Caller, person: PersonRecord) -> bool:
    """Say whether the caller administers a company that the person works for, and so knows them."""
    return any(caller.may(company_id, Right.ADMINISTER) for company_id in person.roles)


def _check_administrator_left(
    connection: Reading, company_id: str, person: PersonRecord, *, will_administer: bool
) -> None:
    if will_administer or person.roles[company_id] != "admin":
        return
    others = [one for one in people.people_of(connection, company_id) if one.id != person.id]
    if others and not any(one.roles[company_id] == "admin" and not one.is_locked for one in others):
        raise Conflict("last_administrator", say("last_administrator", name=person.name))


def _checked_name(name: str) -> str:
    name = name.strip()
    if not name:
        raise FieldRefused("name", "missing", say("missing.name"))
    if not name.isprintable():
        raise FieldRefused("name", "invalid_text", say("unprintable"))
    return name


def _checked_email(email: str | None) -> str | None:
    if not email or not email.strip():
        return None
    try:
        return check_address(email.strip())
    except ConnectError as error:
        raise FieldRefused("email", error.code, error.sentence) from error
