"""Reports of bounces that somebody has as files: taken on the same way as those from the mailbox."""

from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from connect_app.contract.bounces import BounceReport, BounceReports, PlaceReport, UnplacedReport
from connect_app.domain.channel import LETTER_CHANNEL
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep
from connect_app.gateway.api.idempotency import Answer, IdempotencyKey, Once, OnceOfBody, once_for
from connect_app.gateway.api.invoices import download_headers
from connect_app.gateway.api.multipart import Upload, receiving
from connect_app.gateway.api.problems import not_found
from connect_app.gateway.channels.bounces import Ignored
from connect_app.gateway.channels.interface import News, Unplaced
from connect_app.gateway.composition import Gateway
from connect_app.gateway.intake.uploads import clean_name
from connect_app.gateway.sends.unplaced_reading import shown_report
from connect_app.gateway.store.provider_notes import ProviderNotes
from connect_app.gateway.store.transactions import Reading, Writing
from connect_app.gateway.store.unplaced_reports import UnplacedRecord, find_report

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["bounces"])

MAX_SIZE = 25_000_000
MAX_REPORTS = 5000

_MAIL: dict[int | str, dict[str, Any]] = {200: {"content": {"message/rfc822": {}}}}
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
    from connect_app.gateway.channels.graph import MESSAGE_ID, PROVIDER
    from connect_app.gateway.channels.mail import told_by
    from connect_app.gateway.channels.report_files import read_messages

    earlier = once.earlier(gateway.database)
    if earlier is not None:
        return earlier
    upload.writer.flush()
    name, now = clean_name(upload.filename or "") or "file", datetime.now(UTC)
    messages = read_messages(upload.writer.path, MAX_REPORTS)
    taking = gateway.dispatch.taking
    notes = ProviderNotes(gateway.database, company_id, PROVIDER)

    def known(given: str) -> str | None:
        return notes.key_of(MESSAGE_ID, given)

    told = [one for data in messages for one in told_by(data, now, known)]
    kept = [(one, {} if isinstance(one, Ignored) else taking.keep_evidence(one)) for one in told]

    def act(connection: Writing) -> Answer:
        reports = [_take(gateway, connection, company_id, name, one, evidence) for one, evidence in kept]
        return Answer.of(200, BounceReports(reports=reports))

    return once.do(gateway.database, act)


def _take(
    gateway: Gateway,
    connection: Writing,
    company_id: str,
    name: str,
    one: News | Unplaced | Ignored,
    evidence: dict[str, str],
) -> BounceReport:
    """Take one recipient's part of a report in, and return what it came to."""
    if isinstance(one, Ignored):
        return BounceReport(filename=name, outcome="ignored", reason=one.reason, address=one.address)
    taken = gateway.dispatch.taking.take_or_keep(connection, company_id, LETTER_CHANNEL, one, evidence)
    row = taken.row
    address = one.address or None if isinstance(one, Unplaced) else next(iter(one.addresses), None)
    return BounceReport(
        filename=name,
        outcome=taken.outcome,
        reason=taken.reason,
        address=address,
        report_id=taken.report_id,
        delivery_id=row.id if row else None,
        invoice_id=row.invoice_id if row else None,
        invoice_number=row.number if row else None,
    )


@router.get("/bounce-reports/{report_id}")
def get_unplaced_report(company_id: CompanyDep, gateway: GatewayDep, report_id: str) -> UnplacedReport:
    """Return a report of which nobody knew which mail came back, as a person reads it."""
    with gateway.database.reading() as connection:
        return shown_report(connection, gateway.blobs, _report(connection, company_id, report_id))


@router.get("/bounce-reports/{report_id}/mail", response_class=Response, responses=_MAIL)
def get_unplaced_mail(company_id: CompanyDep, gateway: GatewayDep, report_id: str) -> Response:
    """Return that report as it came, at most its beginning of 256 kB."""
    with gateway.database.reading() as connection:
        report = _report(connection, company_id, report_id)
    return Response(gateway.blobs.read(report.blob), media_type="message/rfc822", headers=download_headers())


@router.post("/bounce-reports/{report_id}/place", response_model=UnplacedReport)
def place_report(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: WriterDep,
    report_id: str,
    wanted: PlaceReport,
    once: OnceOfBody,
) -> Response:
    """Say about which delivery a report is; from then on that delivery is a bounce like any other.

    409 ``already_placed``, ``no_delivery`` (none of this company by e-mail) or ``not_handed_over``.
    """

    def act(connection: Writing) -> Answer:
        report = _report(connection, company_id, report_id)
        gateway.dispatch.taking.place(connection, company_id, report, wanted.delivery_id, by=caller.id)
        placed = shown_report(connection, gateway.blobs, _report(connection, company_id, report_id))
        return Answer.of(200, placed)

    return once.do(gateway.database, act)


def _report(connection: Reading, company_id: str, report_id: str) -> UnplacedRecord:
    report = find_report(connection, company_id, report_id)
    if report is None:
        raise not_found("report")
    return report
