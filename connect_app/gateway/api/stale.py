"""Edits of what somebody else has changed meanwhile: 412, and who changed what."""

from connect_app.domain.saying import Sentence, say
from connect_app.domain.sentences import SENTENCES
from connect_app.gateway.api.access import check_version
from connect_app.gateway.api.problems import ApiProblem, problem
from connect_app.gateway.store.events import EventRecord, newest_events_of
from connect_app.gateway.store.people import names_of
from connect_app.gateway.store.transactions import Reading

_MOST = 20
"""Changes that are looked through, the newest first: whoever sees so old a row is told of enough."""


def check_unchanged(connection: Reading, if_match: str | None, version: int, object_id: str) -> None:
    """Raise 412 ``changed_meanwhile`` where the If-Match header names an earlier version of the row, with who did it.

    ``object_id``: what the events of the row are about.
    """
    try:
        check_version(if_match, version)
    except ApiProblem as stale:
        events = newest_events_of(connection, object_id, min(_MOST, _changes_since(if_match, version)))
        people = names_of(connection, [one.by for one in events])
        if not people:
            raise
        raise problem(412, stale.problem.code, _who_changed_what(events, people)) from None


def _changes_since(if_match: str | None, version: int) -> int:
    """Return how many changes the caller has not seen, as the versions are counted."""
    seen = [int(one.strip(' "')) for one in (if_match or "").split(",") if one.strip(' "').isdecimal()]
    return max(1, version - max(seen, default=version - 1))


def _who_changed_what(events: list[EventRecord], people: dict[str, str]) -> Sentence:
    who = tuple(dict.fromkeys(people[one.by] for one in events if one.by in people))
    told = [field for one in events for field in _fields(one)]
    fields = tuple(say(f"word.field.{field}") for field in dict.fromkeys(told) if f"word.field.{field}" in SENTENCES)
    if fields:
        return say("changed_meanwhile.fields", who=who, fields=fields)
    return say("changed_meanwhile.by", who=who)


def _fields(event: EventRecord) -> list[str]:
    fields = event.data.get("fields")
    return [str(one) for one in fields] if isinstance(fields, list) else []
