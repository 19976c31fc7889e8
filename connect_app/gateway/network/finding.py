"""Finding a recipient: what was typed, who that may be, and what the network says of each. Never in a transaction."""

import logging
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from connect_app.contract.deliveries import Failure
from connect_app.domain.errors import ConnectError
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, Recipient, recipient_at
from connect_app.domain.saying import say
from connect_app.domain.typed_recipients import read_typed
from connect_app.gateway.company.accounts import OpenOperator
from connect_app.gateway.network.asking import Asking, failure_of
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.own_recipients import OwnRecipient, own_recipients
from connect_app.gateway.store.recipients import AnswerRecord, find_answer

MOST_ANSWERS = 25
_PATIENCE_S = 30.0
"""After so long no further recipient is asked about: what is known by then is shown."""
_MOST_FAULTS = 2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FoundRecipient:
    """One electronic address. ``answer``: what is written down about it, None if nobody could be asked."""

    address: str
    reachability: Reachability
    name: str | None = None
    country: str | None = None
    customer_number: str | None = None
    answer: AnswerRecord | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class FoundRecipients:
    """What a search found, and what is wrong with it. ``asked``: about whom the network has just answered."""

    items: tuple[FoundRecipient, ...]
    findings: tuple[Finding, ...] = ()
    asked: tuple[str, ...] = ()


@dataclass(slots=True)
class _Candidates:
    """Whom the text may mean, in the order in which they are asked about."""

    names: dict[str, FoundRecipient] = field(default_factory=dict)

    def add(self, address: str, name: str | None = None, country: str | None = None, number: str | None = None) -> None:
        known = self.names.get(address)
        name = name or (known.name if known else None)
        country = country or (known.country if known else None)
        number = number or (known.customer_number if known else None)
        self.names[address] = FoundRecipient(address, Reachability.UNKNOWN, name, country, number)


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds recipients for a company."""

    asking: Asking

    def find(self, company_id: str, text: str, kind: InvoiceKind) -> FoundRecipients:
        """Return whom the text may mean, each with what the network says; what is fresh is not asked again."""
        typed = read_typed(text)
        if typed.is_mistyped:
            sentence = say("check_digit_of_search", number=typed.text)
            params = {"text": typed.text}
            return FoundRecipients((), (Finding("wrong_check_digit", Severity.ERROR, sentence, "q", params=params),))
        candidates, findings = _Candidates(), list[Finding]()
        for address in typed.addresses:
            candidates.add(address)
        with self.asking.database.reading() as connection:
            own = own_recipients(connection, company_id, text)
        _add_own(candidates, own)
        operator, fault = self._open(company_id)
        if not typed.is_number:
            found, faults = self.asking.search(operator, text)
            findings += [_fault_finding(one) for one in faults]
            for party in found:
                candidates.add(party.address, party.name, party.country)
        if fault is not None:
            findings.append(_fault_finding(fault))
        chosen = list(candidates.names.values())[:MOST_ANSWERS]
        begun_at = now_us()
        items = self._answers(company_id, operator, fault, chosen, kind)
        asked = tuple(one.address for one in items if one.answer and (one.answer.checked_at or 0) >= begun_at)
        return FoundRecipients(_without_noise(items, typed.addresses), tuple(findings), asked)

    def _open(self, company_id: str) -> tuple[OpenOperator | None, ConnectError | None]:
        try:
            return self.asking.open(company_id), None
        except ConnectError as error:
            return None, error

    def _answers(
        self,
        company_id: str,
        operator: OpenOperator | None,
        fault: ConnectError | None,
        chosen: Sequence[FoundRecipient],
        kind: InvoiceKind,
    ) -> list[FoundRecipient]:
        ends_at, faults, items = time.monotonic() + _PATIENCE_S, 0, []
        for one in chosen:
            recipient = recipient_at(one.address, kind)
            known = self._known(company_id, operator, recipient)
            failure = None if fault is None else failure_of(fault)
            may_ask = operator is not None and faults < _MOST_FAULTS and time.monotonic() < ends_at
            if operator is not None and may_ask and (known is None or not known.is_fresh(now_us())):
                failure = self._ask(company_id, operator, recipient)
                faults = 0 if failure is None else faults + 1
                known = self._known(company_id, operator, recipient)
            items.append(_said(one, known, failure))
        return items

    def _known(self, company_id: str, operator: OpenOperator | None, recipient: Recipient) -> AnswerRecord | None:
        with self.asking.database.reading() as connection:
            found = find_answer(connection, company_id, recipient)
        is_ours = found is not None and found.checked_at is not None
        return found if is_ours and operator is not None and found and found.account == operator.account else None

    def _ask(self, company_id: str, operator: OpenOperator, recipient: Recipient) -> Failure | None:
        try:
            said = self.asking.ask(operator, recipient)
        except ConnectError as error:
            return failure_of(error)
        self.asking.keep(company_id, operator.account, recipient, said)
        return None


def _add_own(candidates: _Candidates, own: Iterable[OwnRecipient]) -> None:
    for one in own:
        if one.address is not None:
            candidates.add(one.address, one.name, number=one.customer_number)
            continue
        for address in dict.fromkeys(address for number in one.numbers for address in read_typed(number).addresses):
            candidates.add(address, one.name, number=one.customer_number)


def _fault_finding(error: ConnectError) -> Finding:
    return Finding(error.code, Severity.WARNING, error.sentence)


def _said(one: FoundRecipient, known: AnswerRecord | None, failure: Failure | None) -> FoundRecipient:
    if known is None:
        return FoundRecipient(
            one.address, Reachability.UNKNOWN, one.name, one.country, one.customer_number, None, failure
        )
    name, country = known.name or one.name, known.country or one.country
    said = known.reachability_at(now_us())
    return FoundRecipient(one.address, said, name, country, one.customer_number, known, failure)


def _without_noise(items: Sequence[FoundRecipient], typed: Sequence[str]) -> tuple[FoundRecipient, ...]:
    """Leave out other readings of a number that lead to nobody, once one of them leads to somebody."""
    is_there = any(one.address in typed and one.reachability is Reachability.REACHABLE for one in items)
    noise = {one.address for one in items if one.address in typed and one.reachability is Reachability.NOT_FOUND}
    return tuple(one for one in items if not is_there or one.address not in noise)
