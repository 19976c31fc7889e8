"""Trying the company's mail server before invoices go through it, and the mailbox in which they come back."""

from fastapi import APIRouter

from connect_app.contract.companies import ImapTest, SentMailboxTest, SmtpTest, SmtpTestResult
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say
from connect_app.gateway.api.access import CompanyDep, GatewayDep, WriterDep, forbidden
from connect_app.gateway.api.problems import invalid
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.company.callers import Right
from connect_app.gateway.company.settings import load_settings

router = APIRouter(prefix="/v1/companies/{company_id}/settings", tags=["companies"])


@router.post("/smtp/test")
def test_mail_server(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: SmtpTest
) -> SmtpTestResult:
    """Send a test message, by default to the company's own address, and say step by step what happened."""
    from connect_app.gateway.channels.smtp import SmtpAccount
    from connect_app.gateway.channels.smtp_trial import try_account, try_graph

    if wanted.smtp is not None and not caller.may(company_id, Right.ADMINISTER):
        raise forbidden(say("forbidden.mail_server"))
    account = gateway.dispatch.accounts.mail_account(company_id, wanted.smtp)
    with gateway.database.reading() as connection:
        settings, _ = load_settings(connection, company_id)
    to = wanted.to or settings.notification_address or settings.reply_to or account.from_address
    try:
        address = check_address(to)
        return try_account(account, address) if isinstance(account, SmtpAccount) else try_graph(account, address)
    except FixData as error:
        raise invalid("to", error.sentence, error.code) from error


@router.post("/bounce-mailbox/test")
def test_bounce_mailbox(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: ImapTest
) -> SmtpTestResult:
    """Open the mailbox for bounces and say step by step what happened; nothing in it is read or changed."""
    from connect_app.gateway.channels.imap_trial import try_mailbox

    if wanted.mailbox is not None and not caller.may(company_id, Right.ADMINISTER):
        raise forbidden(say("forbidden.mailbox"))
    return try_mailbox(gateway.dispatch.accounts.bounce_mailbox(company_id, wanted.mailbox))


@router.post("/sent-mailbox/test")
def test_sent_mailbox(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: SentMailboxTest
) -> SmtpTestResult:
    """Open the folder for sent mail and say step by step what happened; nothing in it is read or changed."""
    from connect_app.gateway.channels.imap_trial import try_mailbox

    if wanted.mailbox is not None and not caller.may(company_id, Right.ADMINISTER):
        raise forbidden(say("forbidden.mailbox"))
    return try_mailbox(gateway.dispatch.accounts.sent_mailbox(company_id, wanted.mailbox))
