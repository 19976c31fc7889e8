"""What a form for a request begins with: what the invoice, the registers and the network say of the recipient."""

from connect_app.contract.messages import Language
from connect_app.contract.recipients import KnownDesk, RequestForm
from connect_app.domain.addresses import split_addresses
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.recipient_requests import RequestKind
from connect_app.domain.routing import Reachability, endpoint_address, recipient_at
from connect_app.gateway.channels.templates import known_language
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.store.customers import find_customers
from connect_app.gateway.store.email_list import find_addresses
from connect_app.gateway.store.invoice_rows import invoice_facts
from connect_app.gateway.store.invoices import invoices_by_id
from connect_app.gateway.store.recipient_requests import desks_of
from connect_app.gateway.store.recipients import find_answer, was_ever_reached
from connect_app.gateway.store.transactions import Reading

KNOWN_OPERATORS = (
    *("Basware", "Billit", "Comarch", "Crediflow", "e-invoice.be", "InExchange", "Maventa", "OpenText", "Pagero"),
    *("Qvalia", "SEB", "Storecove", "Tietoevry", "Unifiedpost", "Visma"),
)
"""Operators that customers have; the addresses of their desks are what the company's earlier requests used."""


def filled_form(connection: Reading, company_id: str, invoice_id: str | None, address: str | None) -> RequestForm:
    """Return what is known; ``address``: an electronic address that was looked for in vain."""
    desks = desks_of(connection, company_id)
    names = sorted({*KNOWN_OPERATORS, *desks}, key=str.casefold)
    operators = [KnownDesk(name=name, email=desks.get(name)) for name in names]
    settings, _ = load_settings(connection, company_id)
    language: Language = settings.default_language
    invoices = invoices_by_id(connection, [invoice_id]) if invoice_id else []
    if not invoices:
        number = address.partition(":")[2] if address and ":" in address else address
        operator, kind = _of_network(connection, company_id, address)
        return RequestForm(
            org_number=number or None,
            operator=operator,
            operator_email=desks.get(operator or ""),
            language=language,
            kind=kind,
            operators=operators,
        )
    facts = invoice_facts(invoices[0])
    buyer = facts.buyer
    customer_number = buyer.customer_number or ""
    customer = find_customers(connection, company_id, [customer_number]).get(customer_number)
    listed = find_addresses(connection, company_id, [customer_number]).get(customer_number, ())
    is_network = buyer.endpoint is not None and buyer.endpoint.scheme != "EM"
    known = endpoint_address(buyer.endpoint).lower() if is_network and buyer.endpoint else address
    operator, kind = _of_network(connection, company_id, known)
    emails = (*(customer.to if customer else ()), *listed, *split_addresses(buyer.email or ""))
    number = buyer.org_number or buyer.vat_number or buyer.gln or (known.partition(":")[2] if known else None)
    spoken = (customer.language if customer else None) or facts.language
    return RequestForm(
        company_name=buyer.name,
        org_number=number,
        operator=operator,
        operator_email=desks.get(operator or ""),
        email=emails[0] if emails else None,
        language=known_language(spoken) if spoken else language,
        kind=kind,
        operators=operators,
    )


def _of_network(connection: Reading, company_id: str, address: str | None) -> tuple[str | None, RequestKind]:
    """Return the operator that the network named last, and whether the recipient was reachable once and is no more."""
    if not address or ":" not in address:
        return None, RequestKind.NEW
    said = find_answer(connection, company_id, recipient_at(address, InvoiceKind.INVOICE))
    operator = None if said is None else said.operator
    is_gone = said is not None and said.reachability is Reachability.NOT_FOUND
    was_there = is_gone and was_ever_reached(connection, company_id, address.lower())
    return operator, RequestKind.CHANGED_OPERATOR if was_there else RequestKind.NEW
