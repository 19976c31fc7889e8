"""What the accounts of our own adapters share: the notebook, whose account a note is of, polling, sentences."""

import hashlib
import threading
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, Refused, ServerFault
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.domain.saying import Sentence, quoted, say
from connect_app.gateway.providers.description import Fields
from connect_app.gateway.providers.interface import (
    AnswersForRecipients,
    EventKind,
    Notebook,
    ProviderEvent,
    Submission,
    TrialStep,
)
from connect_app.gateway.providers.notebook import LooseNotebook
from connect_app.gateway.providers.wire import Answer, Authorize, Wire
from connect_app.system.steady import clock_passed_s, mark, passed_s

if TYPE_CHECKING:
    import requests

POLLED_AT_ONCE = 25
"""How many open submissions are asked about in one go."""
_FIRST_S, _LONGEST_S = 15.0, 6 * 3600.0
GIVE_UP = timedelta(days=30)
"""For so long an operator is asked about a submission; what was known then stays."""

SETTLING = timedelta(seconds=60)
"""For so long what was just handed over may not be found by a search yet."""
FORGOTTEN_AFTER = timedelta(hours=1)
"""How long what an operator had taken must be missing there before that is told."""

Note = Mapping[str, Any]


_LOCKS = tuple(threading.Lock() for _ in range(64))


@contextmanager
def alone(key: str, *, is_patient: bool = True) -> Iterator[bool]:
    """Let one thread at a time work on a submission: the one that hands over, or the one that asks for news.

    Without patience False is given where another is at it.
    """
    lock = _LOCKS[zlib.crc32(key.encode()) % len(_LOCKS)]
    is_mine = lock.acquire(blocking=is_patient)
    try:
        yield is_mine
    finally:
        if is_mine:
            lock.release()


def needed(fields: Fields, *names: str) -> list[str]:
    """Return these values of an account; raises FixSettings ``provider_settings`` where one is missing."""
    lacking = [one for one in names if not fields.get(one)]
    if lacking:
        raise FixSettings(
            "provider_settings",
            say("provider_settings.lacking", fields=tuple(lacking)),
        )
    return [fields[one] for one in names]


def bearer(token: str) -> Authorize:
    """Return what puts a token into a request."""

    def authorize(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
        request.headers["Authorization"] = f"Bearer {token}"
        return request

    return authorize


class OperatorAccount(ABC):
    """An account at an operator: keeps notes, and polls what is open.

    A note says under ``account`` through which account the submission went: another one can neither be asked about it
    nor may it get it once more, since it would not know it.
    """

    name: str
    hello: str
    """A path that is there, whatever it answers."""

    def __init__(self, wire: Wire, fields: Fields) -> None:
        self.wire = wire
        said = repr(sorted((name, value.rstrip("/")) for name, value in fields.items()))
        self._account = hashlib.sha256(said.encode()).hexdigest()[:16]
        self.notebook: Notebook = LooseNotebook()

    def use(self, notebook: Notebook) -> None:
        """Keep the notes there."""
        self.notebook = notebook

    def note(self, key: str) -> Note:
        """Return what is written about a submission; raises TryLater if it went through another account."""
        found = self.notebook.read(key) or {}
        if found.get("begun") and found.get("account") != self._account:
            sentence = say("other_account")
            raise TryLater("other_account", sentence)
        return found

    def write(self, key: str, note: Note, *, ask: bool = False, events: Sequence[ProviderEvent] = ()) -> None:
        """Write a note; ``ask``: the operator is asked about the submission later on."""
        whole = {**note, "account": self._account}
        if ask:
            whole["open"] = _open_for(note)
        self.notebook.write(key, whole, _next_look(whole) if ask else None, events)

    def events(self, cursor: str | None) -> tuple[Sequence[ProviderEvent], str | None]:
        """Ask for news, keep it, and return what was kept after ``cursor``."""
        problem = None
        try:
            self.look()
        except ConnectError as error:
            problem = error
        found, cursor = self.notebook.events_after(cursor)
        if problem is not None and not found:
            raise problem
        return found, cursor

    def look(self) -> None:
        """Ask about what is open, and keep what is new; an error about one writes no change."""
        for key, _ in self.notebook.due(_now(), POLLED_AT_ONCE):
            with alone(key, is_patient=False) as is_mine:
                if is_mine:
                    self._look_at(key)

    def _look_at(self, key: str) -> None:
        note = self.notebook.read(key) or {}
        if note.get("account") != self._account:
            self.notebook.write(key, note, _now() + timedelta(seconds=_LONGEST_S))
            return
        try:
            changed, events, is_over = self.ask(key, note)
        except (SignIn, LimitReached, ServerFault):
            raise
        except ConnectError:
            changed, events, is_over = note, [], False
        is_over = is_over or _open_for(note)["for_s"] > GIVE_UP.total_seconds()
        self.write(key, changed, ask=not is_over, events=events)

    def missing(self, key: str, note: Note) -> tuple[Note, Sequence[ProviderEvent], bool]:
        """Return what `ask` returns about what the operator had taken and does not have any more, for a while now."""
        missing_s = passed_s(note.get("missing_since"))
        if missing_s is None:
            return {**note, "missing_since": mark()}, [], False
        if missing_s < FORGOTTEN_AFTER.total_seconds():
            return note, [], False
        failure = forgotten()
        event = ProviderEvent(key, EventKind.FAILED, _now(), failure.message, failure, id=f"{key}:forgotten")
        return note, [event], True

    @abstractmethod
    def ask(self, key: str, note: Note) -> tuple[Note, Sequence[ProviderEvent], bool]:
        """Ask about one submission; return its new note, what is new, and whether nothing more is awaited."""

    def lookup(self, recipient: Endpoint) -> Reachability:
        """Ask whether a recipient takes invoices; UNKNOWN: it could not be asked, or nobody here can be."""
        if not isinstance(self, AnswersForRecipients):
            return Reachability.UNKNOWN
        try:
            return self.look_up(recipient, InvoiceKind.INVOICE).reachability
        except ConnectError:
            return Reachability.UNKNOWN

    def knock(self) -> None:
        """Reach the operator; whatever it answers will do. Raises ServerFault or NoAnswer."""
        with suppress(SignIn, LimitReached):
            self.wire.get(self.hello)

    @abstractmethod
    def who_am_i(self) -> str:
        """Sign in and return in words what the account may do; raises SignIn and the like."""

    def attempt(self) -> Sequence[TrialStep]:
        """Connect, sign in, and say what the account may do."""
        steps: list[TrialStep] = []
        try:
            self.knock()
            steps.append(TrialStep("connect", True, say("trial.operator_answers")))
            said = self.who_am_i()
        except ConnectError as error:
            return [*steps, TrialStep("sign_in" if steps else "connect", False, error.sentence)]
        return [*steps, TrialStep("sign_in", True, say("trial.key_accepted")), TrialStep("account", True, said)]


def refused(answer: Answer) -> Refused:
    """Return the verdict on a document that the operator does not take, with its own words."""
    return Refused("rejected", say("rejected.operator", reason=_words(answer)), FailureOwner.BUSINESS_SYSTEM)


def duplicate(answer: Answer) -> Refused:
    """Return the verdict on a document that the operator says it has; that says nothing against the first one."""
    sentence = say("rejected.number_known", reason=_words(answer))
    return Refused("duplicate", sentence, FailureOwner.YOU)


def sender_not_allowed(answer: Answer) -> Refused:
    """Return the verdict on a document of a seller for whom the account may not send."""
    sentence = say("rejected.seller", reason=_words(answer))
    return Refused("sender_not_allowed", sentence, FailureOwner.ADMINISTRATOR)


def protocol_error(answer: Answer) -> Refused:
    """Return the verdict for an answer that the operator should never give: nothing was taken."""
    sentence = say("unclear_answer.operator", reason=_words(answer))
    return Refused("protocol", sentence, FailureOwner.PROVIDER)


def _words(answer: Answer) -> Sentence:
    return quoted(answer.said or f"HTTP {answer.status}")


def check_format(submission: Submission, formats: Sequence[FileFormat]) -> None:
    """Raise Refused ``format_not_taken`` for data that the operator does not take."""
    if submission.format not in formats:
        sentence = say("format_not_taken", format=submission.format.value)
        raise Refused("format_not_taken", sentence, FailureOwner.BUSINESS_SYSTEM)


def check_size(submission: Submission, limit: int) -> None:
    """Raise Refused ``too_large_for_operator`` for a document over ``limit`` bytes."""
    if len(submission.document) > limit:
        sentence = say("too_large.for_operator", size=limit / 1_000_000)
        raise Refused("too_large_for_operator", sentence, FailureOwner.YOU)


def failed_in_network(words: str) -> Failure:
    """Return the failure of what the network could not bring to the recipient."""
    message = say("not_transmitted.reason", reason=quoted(words))
    plain = say("not_transmitted")
    return Failure(code="not_transmitted", message=message if words else plain, owner=FailureOwner.PROVIDER)


def rejected_by_recipient(words: str) -> Failure:
    """Return the failure of what the recipient's side refused."""
    message = say("rejected_by_recipient.reason", reason=quoted(words))
    plain = say("rejected_by_recipient.plain")
    return Failure(code="rejected_by_recipient", message=message if words else plain, owner=FailureOwner.RECIPIENT)


def forgotten() -> Failure:
    """Return the failure of what an operator had taken and knows no more."""
    return Failure(
        code="forgotten_by_operator",
        message=say("forgotten_by_operator"),
        owner=FailureOwner.PROVIDER,
    )


def no_sender() -> Refused:
    """Return the verdict on a document that does not say under which address the seller is in the network."""
    return Refused(
        "no_sender_endpoint",
        say("no_sender_endpoint"),
        FailureOwner.BUSINESS_SYSTEM,
    )


def not_answered(answer: Answer) -> NoAnswer:
    """Return the error for an answer about a recipient that says neither yes nor no."""
    return NoAnswer("unclear_answer", say("lookup_unclear", status=answer.status))


def unclear(sentence: str) -> NoAnswer:
    """Return the error for a question that got no clear answer."""
    return NoAnswer("unclear_answer", sentence)


def instant(text: object) -> datetime:
    """Return an instant that the other side wrote; now, if it cannot be read."""
    try:
        found = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        return _now()
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def _now() -> datetime:
    return datetime.now(UTC)


def _open_for(note: Note) -> Note:
    """Return for how long a submission has been open by now.

    Where only the computer's clock says how much time has passed, no more of it counts than lies between two looks.
    """
    now, known = mark(), note.get("open")
    if known is None:
        return {"for_s": 0.0, "until": now}
    more_s = passed_s(known["until"])
    if more_s is None:
        more_s = min(max(clock_passed_s(known["until"]), 0.0), _LONGEST_S)
    return {"for_s": known["for_s"] + more_s, "until": now}


def _next_look(note: Note) -> datetime:
    """Return when to ask again: soon at first, then ever more rarely."""
    return _now() + timedelta(seconds=min(max(note["open"]["for_s"] / 4, _FIRST_S), _LONGEST_S))
