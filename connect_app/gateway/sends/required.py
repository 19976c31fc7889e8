"""What invoices lack of the attachments that they need: by their customer's row, and by the company's rules."""

from collections.abc import Iterable, Mapping, Sequence

from connect_app.contract.companies import Settings
from connect_app.contract.files import FindingModel
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import InvoiceState
from connect_app.domain.requirements import Insistence, Lack, Paper, Requirement, lacks
from connect_app.domain.saying import Told
from connect_app.gateway.company.settings import load_settings, requirements
from connect_app.gateway.store.attachments import AttachmentRecord, attachments_by_invoice, is_own_pdf
from connect_app.gateway.store.columns import loaded_object
from connect_app.gateway.store.customers import CustomerRecord, find_customers
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.transactions import Reading

REQUIRED_MISSING = "required_attachment_missing"
_SEVERITIES = {
    Insistence.HOLD: Severity.ERROR,
    Insistence.ASK: Severity.WARNING,
    Insistence.ADVISE: Severity.HINT,
}


def required_findings(
    row: InvoiceRecord, files: Iterable[AttachmentRecord], customer: CustomerRecord | None, settings: Settings
) -> list[Finding]:
    """Return a finding for each requirement that the files that go out do not meet."""
    wanted = [Requirement(document_type=key) for key in (customer.required_attachments if customer else ())]
    if settings.required_attachments:
        more = loaded_object(row.facts)
        customers = [row.customer_number or "", row.buyer_name or ""]
        references = [more.get(name) or "" for name in ("order_reference", "buyer_reference")]
        wanted += [one for one in requirements(settings) if one.is_for(customers, references)]
    if not wanted:
        return []
    papers = [Paper(one.document_type, one.filename, one.note or "") for one in files]
    return [_finding(one) for one in dict.fromkeys(lacks(wanted, papers))]


def _finding(lack: Lack) -> Finding:
    wanted = lack.requirement
    params: dict[str, Told] = {"document_type": wanted.document_type}
    severity = _SEVERITIES[wanted.insistence]
    return Finding(REQUIRED_MISSING, severity, lack.sentence, fix="add_attachment", params=params)


def lacks_of(connection: Reading, company_id: str, rows: Sequence[InvoiceRecord]) -> Mapping[str, list[FindingModel]]:
    """Return by invoice what those of these that wait lack, as lists show it."""
    waiting = [row for row in rows if row.state == InvoiceState.WAITING.value]
    if not waiting:
        return {}
    settings = load_settings(connection, company_id)[0]
    numbers = sorted({row.customer_number for row in waiting if row.customer_number})
    customers = find_customers(connection, company_id, numbers)
    if not settings.required_attachments and not any(one.required_attachments for one in customers.values()):
        return {}
    files = attachments_by_invoice(connection, [row.id for row in waiting])
    found = {}
    for row in waiting:
        going = [one for one in files[row.id] if not one.is_internal and not is_own_pdf(one)]
        said = required_findings(row, going, customers.get(row.customer_number or ""), settings)
        found[row.id] = [FindingModel.model_validate(one, from_attributes=True) for one in said]
    return found
