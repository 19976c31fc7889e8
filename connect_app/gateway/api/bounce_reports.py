"""Reports of bounces that somebody has as files: taken on the same way as those from the mailbox."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool

from connect_app.contract.bounces import BounceReport, BounceReports
from connect_app.domain.channel import Channel
from connect_app.domain.errors import FixData
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, once_for
from connect_app.gateway.api.multipart import Upload, receiving
from connect_app.gateway.api.problems import problem
from connect_app.gateway.channels.bounces import Ignored
from connect_app.gateway.channels.interface import News
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.uploads import clean_name

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["bounces"])

MAX_SIZE = 25_000_000
MAX_REPORTS = 5000

_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {
                            "type": "string",
                            "format": "binary",
                            "description": "A mail (.eml), a file with many (mbox), or the text of a report",
                        }
                    },
                }
            }
        },
    }
}


@router.post("/bounce-reports", response_model=BounceReports, openapi_extra=_FORM)
async def post_bounce_reports(
    company_id: CompanyDep, gateway: GatewayDep, _caller: WriterDep, request: Request, key: IdempotencyKey
) -> Response:
    """Take reports in and say of each what it came to. Taking one twice changes nothing, and says so."""
    async with receiving(request, gateway.blobs, MAX_SIZE) as upload:
        once = once_for(request, company_id, key, *upload.identity())
        return await run_in_threadpool(_take_in, gateway, company_id, upload, once)


def _take_in(gateway: Gateway, company_id: str, upload: Upload, once: Once) -> Response:
    from connect_app.gateway.channels.mail import told_by
    from connect_app.gateway.channels.report_files import read_messages

    with gateway.database.reading() as connection:
        earlier = once.first_answer(connection)
    if earlier is not None:
        return earlier.response()
    upload.writer.flush()
    name, now = clean_name(upload.filename or "") or "file", datetime.now(UTC)
    try:
        messages = read_messages(upload.writer.path, MAX_REPORTS)
    except FixData as error:
        raise problem(422, error.code, error.sentence) from error
    taking = gateway.dispatch.taking
    told = [one for data in messages for one in told_by(data, now)]
    kept = [(one, taking.keep_evidence(one) if isinstance(one, News) else {}) for one in told]
    with gateway.database.writing() as connection:
        answer = once.first_answer(connection)
        if answer is None:
            reports = [_take(gateway, connection, company_id, name, one, evidence) for one, evidence in kept]
            answer = once.keep(connection, Answer.of(200, BounceReports(reports=reports)))
    return answer.response()


def _take(
    gateway: Gateway, connection: Connection, company_id: str, name: str, one: News | Ignored, evidence: dict[str, str]
) -> BounceReport:
    """Take one recipient's part of a report in, and return what it came to."""
    if isinstance(one, Ignored):
        return BounceReport(filename=name, outcome="ignored", reason=one.reason, address=one.address)
    taken = gateway.dispatch.taking.take(connection, company_id, Channel.EMAIL, one, evidence)
    row = taken.row
    return BounceReport(
        filename=name,
        outcome=taken.outcome,
        reason=taken.reason,
        address=one.addresses[0] if one.addresses else None,
        delivery_id=row.id if row else None,
        invoice_id=row.invoice_id if row else None,
        invoice_number=row.number if row else None,
    )
