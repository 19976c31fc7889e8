"""Asking somebody to be reachable in the network: by the provider's own call, or by letters to operator and recipient.

A request is a draft until a person has seen its letters; then they are given out in the transaction that says so, and
handed over like every mail of our own. When the network reaches one of the addresses the request is done, and the
waiting invoices go as PDF or on paper until a person moves them over.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from connect_app.contract.recipients import RequestFields
from connect_app.domain.addresses import split_addresses
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.errors import Conflict, FixSettings
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.recipient_requests import AMENDABLE, MOVES, OPEN, LetterRole, RequestKind, RequestState
from connect_app.domain.routing import Reachability, Recipient, endpoint_address
from connect_app.domain.saying import say
from connect_app.domain.typed_recipients import read_typed
from connect_app.gateway.channels.register_letters import Addressed, letter_language, register_letter
from connect_app.gateway.channels.request_letters import LetterFacts, letter_text
from connect_app.gateway.company.accounts import Accounts, sender_of
from connect_app.gateway.company.provider_account import account_name
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.customer_letters import addressed
from connect_app.gateway.delivery.engine import NOTICE, DeliveryEngine
from connect_app.gateway.delivery.moves import SELF
from connect_app.gateway.providers.interface import TakesRequests, WantedRecipient
from connect_app.gateway.registers.network_hints import home_of
from connect_app.gateway.registers.register_routes import Lookup, refresh_waiting
from connect_app.gateway.store import recipient_requests as rows
from connect_app.gateway.store.bounce_notices import Letter, create_letter, drop_letters
from connect_app.gateway.store.customers import find_rows_by_number
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.invoice_rows import whole_facts
from connect_app.gateway.store.invoices import invoices_by_id
from connect_app.gateway.store.messages import ABOUT_REQUEST, Trouble, mend, tell
from connect_app.gateway.store.recipients import AnswerRecord, find_answer, waiting_invoices_for, want_answers
from connect_app.gateway.store.standings import standings_of
from connect_app.gateway.store.transactions import Reading, Writing

_DAY_US = 24 * 3600 * 1_000_000


@dataclass(frozen=True, slots=True)
class NextLetters:
    """The letters that sending a request gives out, and the digest by which they are known again."""

    letters: tuple[Letter, ...]

    @property
    def digest(self) -> str:
        """Return what is the same as long as they would go as they are."""
        told = [[one.role, one.to, one.subject, one.text] for one in self.letters]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Requests:
    """Writes requests, sends them, and sees when they are done."""

    database: Database
    engine: DeliveryEngine
    accounts: Accounts
    lookup: Lookup

    def create(
        self, connection: Writing, company_id: str, fields: RequestFields, by: str, customer_number: str | None = None
    ) -> str:
        """Write a draft and return its id; ``customer_number``: that of the invoice if left out."""
        found = _addresses(connection, company_id, fields)
        request_id = rows.add_request(connection, company_id, fields, found, by=by, customer_number=customer_number)
        rows.note_request(connection, company_id, request_id, say("request.created"), by=by)
        return request_id

    def amend(self, connection: Writing, row: rows.RequestRecord, fields: RequestFields, by: str) -> None:
        """Change what a request says; raises Conflict ``request_closed``."""
        changed = [name for name in RequestFields.model_fields if getattr(fields, name) != getattr(row.fields, name)]
        if not changed:
            return
        if row.state not in AMENDABLE:
            raise _closed(row)
        rows.change_request(connection, row, fields, _addresses(connection, row.company_id, fields))
        named = tuple(say(f"request_field.{name}") for name in changed if name != "invoice_id")
        rows.note_request(connection, row.company_id, row.id, say("request.amended", fields=named), by=by)

    def move(self, connection: Writing, row: rows.RequestRecord, to: RequestState, by: str) -> None:
        """Note where a request stands from now on, as a person says; raises Conflict ``request_closed``.

        What was not handed over of a request that is withdrawn goes no more.
        """
        if to not in MOVES[row.state] or to is RequestState.SENT:
            raise _closed(row)
        if to is RequestState.DONE:
            self._finish(connection, row, row.addresses[0] if row.addresses else row.fields.org_number, by)
            return
        rows.move_request(connection, row, to)
        rows.note_request(connection, row.company_id, row.id, say(f"request.state_{to.value}"), by=by)
        if to is RequestState.WITHDRAWN:
            for address in drop_letters(connection, row.id):
                rows.note_request(connection, row.company_id, row.id, say("request.letter_dropped", to=address), by=by)
            mend(connection, row.company_id, ABOUT_REQUEST, [row.id], by=by)
        self._give_routes(connection, row)

    def next_letters(self, connection: Reading, row: rows.RequestRecord) -> NextLetters:
        """Return the letters that sending the request (once more) gives out."""
        if row.fields.kind is RequestKind.ASK_ADDRESS:
            letter, _ = self.address_letter(connection, row.company_id, row.fields, row.customer_number)
            return NextLetters((replace(letter, request_id=row.id),))
        settings, _ = load_settings(connection, row.company_id)
        sender = sender_of(settings, self.accounts.from_address(settings))
        fields = row.fields
        desks = {LetterRole.OPERATOR: fields.operator_email, LetterRole.RECIPIENT: fields.email}
        written_to = tuple(to for to in desks.values() if to)
        facts = LetterFacts(
            kind=fields.kind,
            language=fields.language,
            company=fields.company_name,
            org_number=fields.org_number,
            operator=fields.operator,
            email=fields.email,
            seller=sender.name or settings.company_name,
            contact=sender.contact or "",
            comment=fields.comment,
        )
        letters = [_letter(row.id, role, to, facts) for role, to in desks.items() if to]
        if sender.contact:
            own = replace(facts, language=settings.default_language, written_to=written_to)
            letters.append(_letter(row.id, LetterRole.SENDER, settings.notification_address or sender.contact, own))
        return NextLetters(tuple(letters))

    def address_letter(
        self, connection: Reading, company_id: str, fields: RequestFields, customer_number: str | None
    ) -> tuple[Letter, str]:
        """Return the letter that asks a recipient for its operator and its electronic address, and its language."""
        settings, _ = load_settings(connection, company_id)
        sender = sender_of(settings, self.accounts.from_address(settings))
        number = customer_number or ""
        customer = find_rows_by_number(connection, company_id, [number]).get(number)
        known = None if customer is None else standings_of(connection, company_id, [customer.id]).get(customer.id)
        to = Addressed(fields.company_name, (), fields.org_number, number or "–", None)
        language: str = fields.language
        if customer is not None:
            to = replace(
                addressed(customer, known, home_of(connection, company_id)),
                name=fields.company_name,
                number=fields.org_number,
            )
            if customer.put.language is None and fields.language == settings.default_language:
                language = letter_language(None, known.country if known is not None else None, fields.language)
        seller = sender.name or settings.company_name
        subject, text = register_letter(to, language, seller, sender.contact or "", fields.comment)
        return Letter("", LetterRole.RECIPIENT.value, split_addresses(fields.email)[0], subject, text), language

    def takes_requests(self, company_id: str) -> TakesRequests | None:
        """Return the company's operator if it takes requests by itself. Opens it: call it outside of transactions."""
        try:
            provider = self.accounts.operator(company_id).provider
        except FixSettings:
            return None
        return provider if isinstance(provider, TakesRequests) else None

    def pass_on(self, taker: TakesRequests, row: rows.RequestRecord) -> str:
        """Pass a request on by the operator's own call and return its reference. Outside of any transaction."""
        fields = row.fields
        return taker.request(
            WantedRecipient(
                key=row.id,
                company_name=fields.company_name,
                org_number=fields.org_number,
                operator=fields.operator,
                email=fields.email,
                comment=fields.comment,
                is_moved=fields.kind is RequestKind.CHANGED_OPERATOR,
            )
        )

    def send(
        self, connection: Writing, row: rows.RequestRecord, by: str, expected: str | None, reference: str | None = None
    ) -> None:
        """Give a request's letters out, or note that the operator took it; raises Conflict.

        Raises ``request_closed``, or ``plan_changed`` where the letters are others than those that were seen.
        """
        if RequestState.SENT not in MOVES[row.state]:
            raise _closed(row)
        company_id = row.company_id
        if reference is not None:
            sentence = say("request.api_took_it", operator=row.fields.operator, reference=reference)
        else:
            found = self.next_letters(connection, row)
            if expected is not None and expected != found.digest:
                raise Conflict("plan_changed", say("request_letters_changed"))
            self.check_sender(connection, company_id)
            for letter in found.letters:
                letter_id = create_letter(connection, company_id, letter)
                self.engine.enqueue_in_transaction(connection, letter_id, kind=NOTICE)
            key = "request.sent" if row.state is RequestState.DRAFT else "request.sent_again"
            sentence = say(key, addresses=tuple(one.to for one in found.letters))
        rows.move_request(connection, row, RequestState.SENT, reference)
        rows.note_request(connection, company_id, row.id, sentence, by=by)
        mend(connection, company_id, ABOUT_REQUEST, [row.id], by=by)
        self._ask_about(connection, row)
        self._give_routes(connection, row)

    def check_sender(self, connection: Reading, company_id: str) -> None:
        """Raise Conflict ``not_sendable`` where there is no mail account to write from."""
        if self.accounts.from_address(load_settings(connection, company_id)[0]) is None:
            raise Conflict("not_sendable", say("request_needs_letters"))

    def ask_about_open(self) -> None:
        """Have those asked about for whom a request is open, each no more often than its answer is fresh."""
        with self.database.reading() as connection:
            found = [row for row in rows.open_requests(connection) if _is_to_ask(connection, row)]
        if found:
            with self.database.writing() as connection:
                for row in found:
                    self._ask_about(connection, row)

    def follow(self, company_id: str, addresses: Iterable[str] | None = None) -> None:
        """Let the requests be done whose recipients the network reaches; ``addresses``: whom it has just answered."""
        wanted = None if addresses is None else set(addresses)
        with self.database.reading() as connection:
            found = [
                (row, address)
                for row in rows.open_requests(connection, company_id)
                if (wanted is None or wanted & set(row.addresses))
                and (address := _reached(connection, row)) is not None
            ]
        for row, address in found:
            with self.database.writing() as connection:
                now = rows.find_request(connection, company_id, row.id)
                if now is not None and now.state in OPEN:
                    self._finish(connection, now, address, SELF)

    def move_invoices(self, connection: Writing, row: rows.RequestRecord, by: str) -> int:
        """Let the waiting invoices go as e-invoices from now on; return how many that were.

        Raises Conflict ``request_not_reachable`` while the request is not done.
        """
        if row.state is not RequestState.DONE:
            raise Conflict("request_not_reachable", say("request_not_reachable"))
        rows.mark_moved(connection, row.id)
        count = self._give_routes(connection, row)
        rows.note_request(connection, row.company_id, row.id, say("request.moved", count=count), by=by)
        mend(connection, row.company_id, ABOUT_REQUEST, [row.id], by=by)
        return count

    def _finish(self, connection: Writing, row: rows.RequestRecord, address: str, by: str) -> None:
        """Note that a recipient is reached, and tell the clerk; without waiting invoices there is nothing to move."""
        company_id, company = row.company_id, row.fields.company_name
        rows.move_request(connection, row, RequestState.DONE)
        rows.note_request(connection, company_id, row.id, say("request.done", address=address), by=by)
        count = len(waiting_invoices_for(connection, company_id, row.addresses))
        if count:
            sentence = say("recipient_reachable.waiting", company=company, count=count)
        else:
            rows.mark_moved(connection, row.id)
            sentence = say("recipient_reachable", company=company)
        trouble = Trouble("recipient_reachable", sentence, FailureOwner.YOU, ABOUT_REQUEST, row.id)
        tell(connection, company_id, trouble)
        self._give_routes(connection, row)

    def _ask_about(self, connection: Writing, row: rows.RequestRecord) -> None:
        provider = load_settings(connection, row.company_id)[0].provider
        if provider is not None:
            recipients = {Recipient(address, InvoiceKind.INVOICE) for address in row.addresses}
            want_answers(connection, row.company_id, recipients, account_name(provider), now_us())

    def _give_routes(self, connection: Writing, row: rows.RequestRecord) -> int:
        ids = waiting_invoices_for(connection, row.company_id, row.addresses)
        return refresh_waiting(connection, row.company_id, ids, self.lookup)


def _is_to_ask(connection: Reading, row: rows.RequestRecord) -> bool:
    said = [find_answer(connection, row.company_id, Recipient(one, InvoiceKind.INVOICE)) for one in row.addresses]
    return any(one is None or (one.ask_at is None and not _is_known_enough(row, one)) for one in said)


def _is_known_enough(row: rows.RequestRecord, said: AnswerRecord) -> bool:
    """Say whether an answer need not be asked for again; customers who were asked by the hundred: once a day."""
    is_of_many = row.fields.kind is RequestKind.ASK_ADDRESS
    is_recent = said.checked_at is not None and 0 <= now_us() - said.checked_at < _DAY_US
    return said.is_fresh(now_us()) or (is_of_many and is_recent)


def _reached(connection: Reading, row: rows.RequestRecord) -> str | None:
    """Return the first address of a request that the network reaches now, as the company's own account says."""
    provider = load_settings(connection, row.company_id)[0].provider
    for address in row.addresses if provider is not None else ():
        said = find_answer(connection, row.company_id, Recipient(address, InvoiceKind.INVOICE))
        is_ours = said is not None and provider is not None and said.account == account_name(provider)
        if is_ours and said is not None and said.reachability_at(now_us()) is Reachability.REACHABLE:
            return address
    return None


def _addresses(connection: Reading, company_id: str, fields: RequestFields) -> Sequence[str]:
    """Return the addresses that a recipient may have: that of the invoice, and those that its number stands for."""
    found = []
    invoice = invoices_by_id(connection, [fields.invoice_id]) if fields.invoice_id else []
    for one in invoice:
        facts = whole_facts(one) if one.company_id == company_id else None
        endpoint = facts.buyer.endpoint if facts is not None else None
        if endpoint is not None and endpoint.scheme != "EM":
            found.append(endpoint_address(endpoint).lower())
    return tuple(dict.fromkeys([*found, *read_typed(fields.org_number).addresses]))


def _letter(request_id: str, role: LetterRole, to: str, facts: LetterFacts) -> Letter:
    return Letter(request_id, role.value, split_addresses(to)[0], *letter_text(role, facts))


def _closed(row: rows.RequestRecord) -> Conflict:
    return Conflict("request_closed", say("request_closed", state=say(f"request_state.{row.state.value}")))
