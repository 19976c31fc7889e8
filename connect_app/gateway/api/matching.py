"""Which waiting invoices files belong to, and what other rules would say; nothing is attached."""

from fastapi import APIRouter

from connect_app.contract.matching import (
    FileMatch,
    FileToMatch,
    MatchAnswer,
    MatchCandidate,
    MatchRequest,
    MatchTrial,
    MatchTrialRequest,
    TriedFile,
)
from connect_app.domain.marks import PLACES, MarkKind
from connect_app.domain.matching import Hints, Matched, Matcher
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep
from connect_app.gateway.api.problems import invalid
from connect_app.gateway.company.settings import load_settings, matching_rules
from connect_app.gateway.store.invoice_lists import find_invoices
from connect_app.gateway.store.invoice_rows import invoice_model
from connect_app.gateway.store.waiting_marks import attached_files, hanging_on, waiting_marks

router = APIRouter(prefix="/v1/companies/{company_id}/attachments/match", tags=["attachments"])

_MOST_CANDIDATES = 20
_TRIED = 200


@router.post("")
def match_files(company_id: CompanyDep, gateway: GatewayDep, wanted: MatchRequest) -> MatchAnswer:
    """Say which waiting invoice each file belongs to, for sure or with candidates that a person chooses from."""
    with gateway.database.reading() as connection:
        rules = matching_rules(load_settings(connection, company_id)[0].matching)
        matcher = Matcher(waiting_marks(connection, company_id, wanted.file_ids), rules)
        hanging = hanging_on(connection, company_id, {file.sha256 for file in wanted.files} - {""})
        items = [_answer(file, matcher.match(_hints(file)), hanging.get(file.sha256, [])) for file in wanted.files]
        named = {one.invoice_id for item in items for one in item.candidates}
        named |= {one for item in items for one in item.attached_to}
        invoices = [invoice_model(row) for row in find_invoices(connection, company_id, sorted(named))]
    return MatchAnswer(items=items, invoices=invoices)


def _hints(file: FileToMatch) -> Hints:
    told = {MarkKind.NUMBER: file.number, MarkKind.ORDER: file.order, MarkKind.CUSTOMER: file.customer}
    said = {kind: text for kind, text in told.items() if text.strip()}
    return Hints(file.name, file.text, tuple(file.codes), said, file.is_scanned)


def _answer(file: FileToMatch, found: Matched, attached_to: list[str]) -> FileMatch:
    candidates = [MatchCandidate(invoice_id=one.key, reason=one.reason) for one in found.candidates[:_MOST_CANDIDATES]]
    return FileMatch(
        name=file.name,
        invoice_id=found.key,
        sure=found.key is not None,
        candidates=candidates,
        attached_to=attached_to,
    )


@router.post("/try")
def try_rules(company_id: CompanyDep, gateway: GatewayDep, wanted: MatchTrialRequest) -> MatchTrial:
    """Say what these rules would make of the last files that hang on invoices, by their names; nothing is kept."""
    try:
        rules = matching_rules(wanted.rules)
    except ValueError as error:
        sentence = say("no_name_pattern", pattern=str(error), places=PLACES)
        raise invalid("rules.name_patterns", sentence, "no_name_pattern") from error
    with gateway.database.reading() as connection:
        files = attached_files(connection, company_id, _TRIED)
        theirs = {file.invoice.key: file.invoice for file in files}
        theirs |= {one.key: one for one in waiting_marks(connection, company_id, None)}
    matcher = Matcher(theirs.values(), rules)
    return MatchTrial(
        items=[
            TriedFile(name=file.name, invoice_number=file.invoice.number, verdict=_verdict(file.invoice.key, found))
            for file in files
            for found in (matcher.match(Hints(file.name)),)
        ]
    )


def _verdict(key: str, found: Matched) -> str:
    if found.key is not None:
        return "right" if found.key == key else "wrong"
    return "question" if found.candidates else "not_found"
