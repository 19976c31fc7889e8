"""The last look before an e-invoice is handed over: what the network says now of whom it goes to.

| what is written down | then |
| --- | --- |
| reachable, and fresh | it goes |
| an answer that is no longer fresh | the network is asked once more, and its answer counts |
| nothing, or it cannot be asked now | put off until there is an answer |
| not reachable | taken back: the invoice waits again, and a message says why |

Only what went that way because of the network is looked at: a way that a person chose is a person's.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from connect_app.domain.delivery import DeliveryState, FailureOwner, PutOff
from connect_app.domain.errors import ConnectError
from connect_app.domain.routing import NOT_ASKED, RECIPIENT_NOT_ASKED, Reachability, Recipient, recipient_at
from connect_app.domain.saying import say
from connect_app.gateway.company.accounts import OpenOperator
from connect_app.gateway.delivery.moves import Step, move_all
from connect_app.gateway.delivery.recording import Recorder
from connect_app.gateway.delivery.standing import Closed
from connect_app.gateway.network.asking import Asking, pause_s
from connect_app.gateway.registers.register_routes import Lookup, refresh_waiting
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.messages import ABOUT_INVOICE, Trouble, tell
from connect_app.gateway.store.recipients import AnswerRecord, find_answer, want_answers
from connect_app.gateway.store.transactions import Writing

NOT_REACHABLE = "recipient_not_reachable"
"""The message about an invoice that was taken back because the network does not reach its recipient."""

_GATED = ("reachable", NOT_ASKED)
_SHORTEST_S, _LONGEST_S = 1.0, 900.0

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Look:
    """What one look came to. ``ask_at``: when the first of those that wait is asked next."""

    waiting: list[DeliveryRecord] = field(default_factory=list)
    refused: list[tuple[DeliveryRecord, Reachability]] = field(default_factory=list)
    ask_at: int | None = None


class Gate:
    """Holds back e-invoices that the network does not reach, or of which that is not known."""

    def __init__(self, database: Database, asking: Asking, lookup: Lookup) -> None:
        self._database = database
        self._asking = asking
        self._lookup = lookup

    def hold_back(self, company_id: str, due: Sequence[DeliveryRecord], recorder: Recorder) -> None:
        """Put off or take back those of what is due in a lane that may not go; raises nothing about a recipient."""
        gated = [row for row in due if row.kept is not None and row.kept.source in _GATED and not row.in_doubt]
        if not gated:
            return
        operator = self._asking.open(company_id)
        look = self._look(company_id, operator, gated)
        if look.waiting:
            self._put_off(company_id, operator, look, recorder)
        if look.refused:
            with self._database.writing() as connection:
                self._take_back(connection, company_id, look.refused, recorder)

    def _look(self, company_id: str, operator: OpenOperator, gated: Sequence[DeliveryRecord]) -> _Look:
        look = _Look()
        found: dict[Recipient, Reachability] = {}
        can_ask = True
        for row in gated:
            recipient = _recipient(row)
            if recipient not in found:
                with self._database.reading() as connection:
                    known = find_answer(connection, company_id, recipient)
                if known is not None and known.account != operator.account:
                    known = None
                if can_ask and known is not None and known.checked_at is not None and not known.is_fresh(now_us()):
                    can_ask = self._ask(company_id, operator, known)
                    with self._database.reading() as connection:
                        known = find_answer(connection, company_id, recipient)
                found[recipient] = _said(known)
                if known is not None and known.ask_at is not None:
                    look.ask_at = min(known.ask_at, look.ask_at or known.ask_at)
            if found[recipient] is Reachability.UNKNOWN:
                look.waiting.append(row)
            elif found[recipient] is not Reachability.REACHABLE:
                look.refused.append((row, found[recipient]))
        return look

    def _ask(self, company_id: str, operator: OpenOperator, known: AnswerRecord) -> bool:
        """Ask once more about a recipient; return whether the network answers."""
        try:
            said = self._asking.ask(operator, known.recipient)
        except ConnectError as error:
            _log.info("The network cannot be asked about a recipient now: %s", error)
            self._asking.keep_fault(company_id, known.recipient, error, pause_s(known.failures))
            return False
        self._asking.keep(company_id, operator.account, known.recipient, said)
        return True

    def _put_off(self, company_id: str, operator: OpenOperator, look: _Look, recorder: Recorder) -> None:
        sentence = say("not_asked.sending")
        error = PutOff(RECIPIENT_NOT_ASKED, sentence, FailureOwner.PROVIDER)
        now = now_us()
        wait_s = ((look.ask_at or now) - now) / 1e6 + _SHORTEST_S
        with self._database.writing() as connection:
            want_answers(connection, company_id, {_recipient(row) for row in look.waiting}, operator.account, now)
            wait_s = min(max(wait_s, _SHORTEST_S), _LONGEST_S)
            recorder.put_off_unbegun(connection, look.waiting, Closed(error, wait_s))

    def _take_back(
        self,
        connection: Writing,
        company_id: str,
        refused: Sequence[tuple[DeliveryRecord, Reachability]],
        recorder: Recorder,
    ) -> None:
        """Let invoices wait again that the network does not reach, each with the way that is left and a message."""
        now = {row.id: row for row in recorder.not_begun(connection, [row for row, _ in refused])}
        sentences = {row.id: _sentence(row, said) for row, said in refused if row.id in now}
        steps = [Step(key, DeliveryState.CANCELLED, text, {"failure": None}) for key, text in sentences.items()]
        move_all(connection, steps, known=now)
        refresh_waiting(connection, company_id, [row.invoice_id for row in now.values()], self._lookup)
        for row in now.values():
            number = row.frozen.number
            trouble = Trouble(NOT_REACHABLE, sentences[row.id], FailureOwner.YOU, ABOUT_INVOICE, row.invoice_id, number)
            tell(connection, company_id, trouble)


def _recipient(row: DeliveryRecord) -> Recipient:
    return recipient_at(row.address, row.frozen.kind)


def _said(known: AnswerRecord | None) -> Reachability:
    """Return what counts now: an answer that is too old and could not be renewed is none."""
    now = now_us()
    return known.reachability_at(now) if known is not None and known.is_fresh(now) else Reachability.UNKNOWN


def _sentence(row: DeliveryRecord, said: Reachability) -> str:
    number, address = row.frozen.number, row.address
    if said is Reachability.NOT_FOR_THIS_DOCUMENT:
        return say("not_sent.document", number=number, address=address)
    return say("not_sent.not_found", number=number, address=address)
