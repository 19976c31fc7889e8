"""Which waiting invoices files belong to; nothing is attached."""

from fastapi import APIRouter

from connect_app.contract.files import FileMatch, MatchAnswer, MatchCandidate, MatchRequest
from connect_app.domain.matching import Hints, Matcher
from connect_app.gateway.api.access import CompanyDep, GatewayDep
from connect_app.gateway.store.waiting_marks import waiting_marks

router = APIRouter(prefix="/v1/companies/{company_id}/attachments", tags=["attachments"])

_MOST_CANDIDATES = 20


@router.post("/match")
def match_files(company_id: CompanyDep, gateway: GatewayDep, wanted: MatchRequest) -> MatchAnswer:
    """Say which waiting invoice each file belongs to, for sure or with candidates that a person chooses from."""
    with gateway.database.reading() as connection:
        matcher = Matcher(waiting_marks(connection, company_id, wanted.file_ids))
    items = []
    for file in wanted.files:
        found = matcher.match(Hints(file.name, file.text, tuple(file.codes)))
        candidates = [
            MatchCandidate(invoice_id=one.key, reason=one.reason) for one in found.candidates[:_MOST_CANDIDATES]
        ]
        items.append(FileMatch(name=file.name, invoice_id=found.key, sure=found.key is not None, candidates=candidates))
    return MatchAnswer(items=items)
