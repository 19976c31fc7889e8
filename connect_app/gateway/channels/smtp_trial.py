"""Trying a mail server, or a mailbox behind Graph: a test message, and in words what happened at each step."""

import ssl
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

from connect_app.contract.companies import SmtpTestResult, SmtpTestStep
from connect_app.domain.errors import ConnectError, FixSettings, SignIn
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import quoted, say
from connect_app.gateway.channels.addresses import as_sent
from connect_app.gateway.channels.certificates import may_be_pinned
from connect_app.gateway.channels.graph import GraphSession, look_into
from connect_app.gateway.channels.graph_wire import GraphAccount, GraphWire
from connect_app.gateway.channels.mail_headers import header_address, policy_for
from connect_app.gateway.channels.message import message_id
from connect_app.gateway.channels.smtp import SmtpAccount, SmtpConnection, dial, secure, sign_in
from connect_app.gateway.channels.trust import offered_certificate
from connect_app.gateway.providers.notebook import LooseNotebook

_CERTIFICATE = "mail_server_certificate"


def try_account(account: SmtpAccount, to: str) -> SmtpTestResult:
    """Connect, begin TLS, sign in and send a test message to ``to``; stop at the first step that fails."""
    steps: list[SmtpTestStep] = []
    try:
        max_size = _steps(account, to, steps)
    except ConnectError as error:
        if error.code == _CERTIFICATE and not steps:
            steps.append(_step("connect", say("trial.answers", host=account.host, port=str(account.port))))
        name = ("connect", "tls", "sign_in", "accepted")[len(steps)]
        steps.append(SmtpTestStep.model_validate({"step": name, "ok": False, "detail": error.sentence}))
        shown = None
        if may_be_pinned(error.__cause__):
            shown = offered_certificate(lambda trust: _begin_tls(replace(account, trust=trust)))
        return SmtpTestResult(ok=False, to=to, steps=steps, certificate=shown)
    return SmtpTestResult(ok=True, to=to, steps=steps, max_size=max_size)


def _begin_tls(account: SmtpAccount) -> None:
    """Connect and begin TLS, and say nothing more."""
    smtp = dial(account)
    try:
        secure(smtp, account)
    finally:
        smtp.close()


def _steps(account: SmtpAccount, to: str, steps: list[SmtpTestStep]) -> int | None:
    smtp = dial(account)
    connection = SmtpConnection(account, smtp)
    try:
        steps.append(_step("connect", say("trial.answers", host=account.host, port=str(account.port))))
        secure(smtp, account)
        sock = smtp.sock
        words = (
            say("trial.safe_by", version=sock.version() or "")
            if isinstance(sock, ssl.SSLSocket)
            else say("trial.without_tls")
        )
        steps.append(_step("tls", words))
        sign_in(smtp, account)
        steps.append(
            _step(
                "sign_in",
                say("trial.signed_in", user=account.username) if account.username else say("trial.without_sign_in"),
            )
        )
        answer = connection.send(as_sent(to), _message(account, to))
        steps.append(_step("accepted", say("trial.accepted", answer=quoted(answer))))
        return connection.max_size
    finally:
        connection.close()


def try_graph(account: GraphAccount, to: str) -> SmtpTestResult:
    """Sign in, look into the mailbox and send a test message to ``to``; stop at the first step that fails."""
    steps: list[SmtpTestStep] = []
    wire = GraphWire(account)
    try:
        session = GraphSession(wire, account, LooseNotebook(), lambda: datetime.now(UTC))
        account.token(False)
        look_into(wire)
        steps.append(_step("connect", say("trial.answers", host=account.host, port=str(account.port))))
        steps.append(_step("tls", say("trial.safe")))
        steps.append(_step("sign_in", say("trial.signed_in", user=account.user)))
        answer = session.send_notice(to, _message(account, to))
        steps.append(_step("accepted", say("trial.accepted", answer=quoted(answer))))
    except ConnectError as error:
        name = "accepted" if steps else "sign_in" if isinstance(error, SignIn | FixSettings) else "connect"
        steps.append(SmtpTestStep.model_validate({"step": name, "ok": False, "detail": error.sentence}))
        return SmtpTestResult(ok=False, to=to, steps=steps)
    finally:
        wire.close()
    return SmtpTestResult(ok=True, to=to, steps=steps, max_size=account.max_size)


def _step(name: str, detail: str) -> SmtpTestStep:
    return SmtpTestStep.model_validate({"step": name, "ok": True, "detail": detail})


def _message(account: SmtpAccount | GraphAccount, to: str) -> bytes:
    mail = EmailMessage(policy=policy_for((account.from_address, to)))
    try:
        mail["From"], mail["To"] = header_address(account.from_address), header_address(to)
    except ValueError as error:
        raise FixSettings("invalid_address", say("invalid_address.sender")) from error
    mail["Subject"] = "Test message from Connect"
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["Message-ID"] = message_id(new_id(), account.from_address)
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content("This is a test message. If you can read it, invoices can be sent from this mail server.\n")
    return mail.as_bytes()
