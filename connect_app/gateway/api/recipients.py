"""Who can be reached in the network: looking for recipients, and the proof of each question."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from connect_app.contract.files import EndpointModel, FindingModel
from connect_app.contract.recipients import Recipient, RecipientEvidence, RecipientProblem, Recipients
from connect_app.domain.invoice import InvoiceKind
from connect_app.gateway.api.access import CompanyDep, GatewayDep
from connect_app.gateway.api.papers import PAPER, Accept, paper, wants_paper
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.network.attempts import attempt_paper
from connect_app.gateway.network.finding import Finder, FoundRecipient
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.recipients import EvidenceRecord, find_evidence

router = APIRouter(prefix="/v1/companies/{company_id}/recipients", tags=["recipients"])


@router.get("")
def list_recipients(
    company_id: CompanyDep,
    gateway: GatewayDep,
    q: Annotated[
        str,
        Query(
            min_length=1,
            max_length=200,
            description="A name, an organisation, VAT or location number, an electronic address, or a customer number",
        ),
    ],
    document_type: Annotated[InvoiceKind, Query(description="For which kind of document")] = InvoiceKind.INVOICE,
) -> Recipients:
    """Look for recipients; of whom nothing fresh is written down the network is asked."""
    found = Finder(gateway.dispatch.asking).find(company_id, q, document_type)
    if found.asked and gateway.dispatch.questions is not None:
        gateway.dispatch.questions.answered(company_id, found.asked)
    return Recipients(
        items=[_model(one) for one in found.items],
        total=len(found.items),
        findings=[
            FindingModel(code=one.code, severity=one.severity, message=one.message, field=one.field, params=one.params)
            for one in found.findings
        ],
    )


@router.get("/evidence/{evidence_id}", response_model=RecipientEvidence, responses=PAPER)
def get_recipient_evidence(
    company_id: CompanyDep, evidence_id: str, gateway: GatewayDep, accept: Accept = "application/json"
) -> RecipientEvidence | Response:
    """Return what was asked about a recipient, of whom, when, and the raw answer; as a PDF to print if asked for."""
    with gateway.database.reading() as connection:
        found = find_evidence(connection, company_id, evidence_id)
        language = load_settings(connection, company_id)[0].default_language
    if found is None:
        raise not_found("evidence")
    if wants_paper(accept):
        return paper(gateway, attempt_paper([found], language))
    return evidence_model(found)


def evidence_model(found: EvidenceRecord) -> RecipientEvidence:
    """Return the proof of one question as the contract knows it."""
    return RecipientEvidence.model_validate(
        {
            "id": found.id,
            "at": instant(found.at),
            "address": found.address,
            "document_type": found.kind,
            "source": found.source,
            "asked": found.asked,
            "reachability": found.reachability,
            "answer": found.answer.decode("utf-8", "replace"),
        }
    )


def _model(one: FoundRecipient) -> Recipient:
    scheme, _, value = one.address.partition(":")
    said = one.answer
    return Recipient(
        name=one.name,
        country=one.country,
        endpoint=EndpointModel(scheme=scheme, id=value),
        operator=said.operator if said else None,
        reachability=one.reachability,
        document_types=list(said.document_types) if said else [],
        valid_from=said.valid_from if said else None,
        valid_to=said.valid_to if said else None,
        source=said.source if said else None,
        checked_at=instant(said.checked_at) if said else None,
        evidence_id=said.evidence_id if said else None,
        customer_number=one.customer_number,
        problem=RecipientProblem(code=one.failure.code, message=one.failure.message) if one.failure else None,
    )
