"""Calls about mail: templates, the real message before it is sent, the mail server, bounces and messages."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel
from requests import Response

from connect_app.client.transport import Part, Transport, if_match, segment, with_secrets
from connect_app.client.versioned import Versioned
from connect_app.contract.base import Page
from connect_app.contract.bounces import (
    BounceGroup,
    BounceReports,
    BouncesResend,
    BouncesResent,
    PlaceReport,
    UnplacedReport,
)
from connect_app.contract.companies import ImapTest, SentMailboxTest, Settings, SmtpTest, SmtpTestResult
from connect_app.contract.mail_sign_in import (
    DeviceBegin,
    DeviceBegun,
    DeviceFinish,
    SignInBegin,
    SignInBegun,
    SignInFinish,
)
from connect_app.contract.messages import (
    Message,
    MessageOverride,
    MessagePreview,
    MessagesRead,
    MessagesReadResult,
    SavedText,
    SavedTextPut,
    Template,
    TemplatePatch,
    TemplatePreview,
    TemplatePreviewRequest,
    TemplateVariable,
)
from connect_app.contract.sends import MessageLook, MessageLooked, Override
from connect_app.domain.channel import Channel
from connect_app.domain.identifiers import new_id

_TRIAL_TIMEOUT_S = 180


class TemplateCalls:
    """Message templates. An unknown variable or a fault in the text is InvalidRequest with the field and its place."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def templates(self, company_id: str) -> list[Template]:
        """Return all templates, those that came with the program included."""
        return Page[Template].model_validate_json(self._transport.get(_path(company_id, "templates"))).items

    def template_variables(self, company_id: str) -> list[TemplateVariable]:
        """Return the variables that templates may use."""
        content = self._transport.get(f"{_path(company_id, 'templates')}/variables")
        return Page[TemplateVariable].model_validate_json(content).items

    def change_template(
        self, company_id: str, template_id: str, patch: TemplatePatch, version: int | None = None
    ) -> Template:
        """Change subject or text. Raises ChangedMeanwhile."""
        path = f"{_path(company_id, 'templates')}/{segment(template_id)}"
        body = patch.model_dump_json(exclude_unset=True)
        answer = self._transport.request("PATCH", path, body=body, headers=if_match(version))
        return Template.model_validate_json(answer.content)

    def reset_template(self, company_id: str, template_id: str, version: int | None = None) -> None:
        """Go back to the text that came with the program. Raises ChangedMeanwhile."""
        path = f"{_path(company_id, 'templates')}/{segment(template_id)}"
        self._transport.request("DELETE", path, headers=if_match(version), may_repeat=False)

    def preview_template(self, company_id: str, template_id: str, wanted: TemplatePreviewRequest) -> TemplatePreview:
        """Return how a template reads for an invoice, also with text that is not stored yet."""
        path = f"{_path(company_id, 'templates')}/{segment(template_id)}/preview"
        body = wanted.model_dump_json(exclude_none=True)
        return TemplatePreview.model_validate_json(self._transport.post(path, body))


class SavedTextCalls:
    """Texts for mails that are kept under names."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def saved_texts(self, company_id: str) -> list[SavedText]:
        """Return all of them, by language and name."""
        return Page[SavedText].model_validate_json(self._transport.get(_path(company_id, "texts"))).items

    def save_text(self, company_id: str, put: SavedTextPut, text_id: str | None = None) -> SavedText:
        """Keep a text, in place of one that is kept if ``text_id`` names it. A name that is taken is InvalidRequest."""
        body = put.model_dump_json()
        if text_id is None:
            return SavedText.model_validate_json(self._transport.post(_path(company_id, "texts"), body, new_id()))
        path = f"{_path(company_id, 'texts')}/{segment(text_id)}"
        return SavedText.model_validate_json(self._transport.request("PUT", path, body=body).content)

    def remove_text(self, company_id: str, text_id: str) -> None:
        """Keep a text no longer."""
        self._transport.request("DELETE", f"{_path(company_id, 'texts')}/{segment(text_id)}", may_repeat=False)


class MailCalls:
    """The real message of an invoice, the mail server, and the mailbox for bounces."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def preview_message(self, company_id: str, invoice_id: str, chosen: MessageOverride) -> MessagePreview:
        """Return the mail of an invoice as it would arrive; nothing is kept or sent. Refusals are InvalidRequest."""
        path = f"{_path(company_id, 'invoices')}/{segment(invoice_id)}/message/preview"
        body = chosen.model_dump_json(exclude_unset=True)  # a `MessagePreviewRequest` also says what the send changes
        return MessagePreview.model_validate_json(self._transport.post(path, body))

    def look_at_message(
        self, company_id: str, invoice_id: str, override: Override, ways: Sequence[Channel] = ()
    ) -> MessageLooked:
        """Return the plan of one invoice and its message; nothing is kept or sent. Refusals are InvalidRequest."""
        path = f"{_path(company_id, 'invoices')}/{segment(invoice_id)}/message/look"
        wanted = MessageLook(override=override, ways=list(ways))
        return MessageLooked.model_validate_json(self._transport.post(path, wanted.model_dump_json(exclude_unset=True)))

    def test_mail_server(self, company_id: str, wanted: SmtpTest) -> SmtpTestResult:
        """Send a test message and return what happened, step by step."""
        return self._try(company_id, "smtp", wanted)

    def test_bounce_mailbox(self, company_id: str, wanted: ImapTest) -> SmtpTestResult:
        """Open the mailbox for bounces and return what happened, step by step."""
        return self._try(company_id, "bounce-mailbox", wanted)

    def test_sent_mailbox(self, company_id: str, wanted: SentMailboxTest) -> SmtpTestResult:
        """Open the folder for sent mail and return what happened, step by step."""
        return self._try(company_id, "sent-mailbox", wanted)

    def _try(self, company_id: str, what: str, wanted: SmtpTest | ImapTest | SentMailboxTest) -> SmtpTestResult:
        response = self._transport.request(
            "POST",
            f"{_path(company_id, 'settings')}/{what}/test",
            body=with_secrets(wanted),
            headers={"Idempotency-Key": new_id()},
            timeout_s=_TRIAL_TIMEOUT_S,
            may_repeat=False,
        )
        return SmtpTestResult.model_validate_json(response.content)


class MailSignInCalls:
    """Signing in to the company's mail account; only an administrator may."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def begin_mail_sign_in(self, company_id: str, wanted: SignInBegin) -> SignInBegun:
        """Return what to open in the browser; nothing is changed."""
        return SignInBegun.model_validate_json(self._post(company_id, "begin", wanted).content)

    def finish_mail_sign_in(self, company_id: str, wanted: SignInFinish) -> Versioned[Settings]:
        """Hand over what the browser brought, once; return the settings with the account as it is stored now."""
        return _settings(self._post(company_id, "finish", wanted))

    def begin_device_sign_in(self, company_id: str, wanted: DeviceBegin) -> DeviceBegun:
        """Return a code to be typed in any browser; nothing is changed."""
        return DeviceBegun.model_validate_json(self._post(company_id, "device/begin", wanted).content)

    def finish_device_sign_in(self, company_id: str, wanted: DeviceFinish) -> Versioned[Settings]:
        """Return the settings with the account as it is stored now; raises TryLater while the code was not typed."""
        return _settings(self._post(company_id, "device/finish", wanted))

    def sign_out_of_mail(self, company_id: str) -> Versioned[Settings]:
        """Forget the sign-in; return the settings as they are now."""
        path = f"{_path(company_id, 'settings')}/smtp/sign-in"
        return _settings(self._transport.request("DELETE", path, may_repeat=False))

    def _post(self, company_id: str, what: str, wanted: BaseModel) -> Response:
        return self._transport.request(
            "POST",
            f"{_path(company_id, 'settings')}/smtp/sign-in/{what}",
            body=with_secrets(wanted),
            headers={"Idempotency-Key": new_id()},
            timeout_s=_TRIAL_TIMEOUT_S,
            may_repeat=False,  # a code is good once
        )


def _settings(answer: Response) -> Versioned[Settings]:
    return Versioned(Settings.model_validate_json(answer.content), answer.headers.get("ETag", "*"))


class BounceCalls:
    """Mail that came back."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def bounces(
        self, company_id: str, *, query: str = "", limit: int = 100, cursor: str | None = None
    ) -> Page[BounceGroup]:
        """Return open bounces by reason and address, the newest first.

        ``query``: words of address, invoice number or customer; a group is whole if one of its bounces has them.
        """
        asked = {"q": query or None, "limit": limit, "cursor": cursor}
        return Page[BounceGroup].model_validate_json(self._transport.get(_path(company_id, "bounces"), asked))

    def export_bounces(self, company_id: str, table_format: Literal["csv", "xlsx"]) -> bytes:
        """Return open bounces, a row per invoice, as the bytes of a file."""
        return self._transport.get(f"{_path(company_id, 'bounces')}/export", {"format": table_format})

    def resend_bounces(self, company_id: str, wanted: BouncesResend, key: str) -> BouncesResent:
        """Send again everything that bounced at one address. ``key``: made once per press and kept over retries."""
        body = wanted.model_dump_json(exclude_none=True)
        content = self._transport.post(f"{_path(company_id, 'bounces')}/resend", body, key)
        return BouncesResent.model_validate_json(content)

    def read_bounce_reports(self, company_id: str, files: Mapping[str, Path]) -> BounceReports:
        """Hand in reports that somebody has as files, by the names that the clerk knows; each counts at most once."""
        reports = []
        for name, path in files.items():
            parts = {"file": Part(path, name)}
            answer = self._transport.upload(_path(company_id, "bounce-reports"), parts, new_id())
            reports += BounceReports.model_validate_json(answer.content).reports
        return BounceReports(reports=reports)

    def unplaced_report(self, company_id: str, report_id: str) -> UnplacedReport:
        """Return a report of which it was not clear which mail came back."""
        path = f"{_path(company_id, 'bounce-reports')}/{segment(report_id)}"
        return UnplacedReport.model_validate_json(self._transport.get(path))

    def unplaced_mail(self, company_id: str, report_id: str) -> bytes:
        """Return that report as the mail that it is."""
        return self._transport.get(f"{_path(company_id, 'bounce-reports')}/{segment(report_id)}/mail")

    def place_report(self, company_id: str, report_id: str, delivery_id: str, key: str) -> UnplacedReport:
        """Say which delivery a report is about. ``key``: made once per press and kept over retries."""
        path = f"{_path(company_id, 'bounce-reports')}/{segment(report_id)}/place"
        body = PlaceReport(delivery_id=delivery_id).model_dump_json()
        return UnplacedReport.model_validate_json(self._transport.post(path, body, key))


class MessageCalls:
    """What went wrong, in words."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def messages(
        self, company_id: str, *, unread: bool = False, limit: int = 100, cursor: str | None = None
    ) -> Page[Message]:
        """Return one page of messages, the newest first."""
        query = {"unread": "true" if unread else None, "limit": limit, "cursor": cursor}
        return Page[Message].model_validate_json(self._transport.get(_path(company_id, "messages"), query))

    def read_messages(self, company_id: str, message_ids: Sequence[str] | None = None) -> int:
        """Note that these messages were read, all if none are given; return how many were unread until now."""
        wanted = MessagesRead(ids=None if message_ids is None else list(message_ids))
        path = f"{_path(company_id, 'messages')}/read"
        content = self._transport.post(path, wanted.model_dump_json(exclude_none=True))
        return MessagesReadResult.model_validate_json(content).read


def _path(company_id: str, what: str) -> str:
    return f"/v1/companies/{segment(company_id)}/{what}"
