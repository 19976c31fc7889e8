"""Trying the mailbox for bounces, or for sent mail, step by step in words. Nothing in it is read or changed."""

from dataclasses import replace

from connect_app.contract.companies import SmtpTestResult, SmtpTestStep
from connect_app.domain.errors import ConnectError
from connect_app.domain.saying import say
from connect_app.gateway.channels.certificates import may_be_pinned
from connect_app.gateway.channels.imap_connection import ImapAccount, dial, hang_up, open_folder, secure, sign_in
from connect_app.gateway.channels.sent_folder import find_folder
from connect_app.gateway.channels.trust import offered_certificate

_STEPS = ("connect", "tls", "sign_in", "folder")


def try_mailbox(account: ImapAccount) -> SmtpTestResult:
    """Connect, begin TLS, sign in and open the folder; stop at the first step that fails."""
    steps: list[SmtpTestStep] = []
    folder, shown = account.folder, None
    try:
        folder = _steps(account, steps)
    except ConnectError as error:
        if error.code == account.code("certificate") and not steps:
            _add(steps, say("trial.answers", host=account.host, port=account.port))
        _add(steps, error.sentence, ok=False)
        if may_be_pinned(error.__cause__):
            shown = offered_certificate(lambda trust: _begin_tls(replace(account, trust=trust)))
    return SmtpTestResult(ok=all(step.ok for step in steps), to=folder, steps=steps, certificate=shown)


def _steps(account: ImapAccount, steps: list[SmtpTestStep]) -> str:
    """Go through the steps and return the folder's name."""
    mailbox = dial(account)
    try:
        _add(steps, say("trial.answers", host=account.host, port=account.port))
        secure(mailbox, account)
        _add(steps, say("trial.without_tls") if account.security == "none" else say("trial.safe"))
        sign_in(mailbox, account)
        _add(steps, say("trial.signed_in", user=account.username))
        folder = find_folder(mailbox, account) if account.is_for_sent else account.folder
        _, count = open_folder(mailbox, replace(account, folder=folder))
        _add(steps, say("trial.folder", folder=folder, count=count))
        return folder
    finally:
        hang_up(mailbox)


def _begin_tls(account: ImapAccount) -> None:
    """Connect and begin TLS, and say nothing more."""
    mailbox = dial(account)
    try:
        secure(mailbox, account)
    finally:
        hang_up(mailbox)


def _add(steps: list[SmtpTestStep], detail: str, *, ok: bool = True) -> None:
    steps.append(SmtpTestStep.model_validate({"step": _STEPS[len(steps)], "ok": ok, "detail": detail}))
