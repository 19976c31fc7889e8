"""Which channels a company has: those of practice mode, or those that its settings name.

A channel is imported when it is first used: together they take as long as the rest of the start.
"""

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from connect_app.contract.companies import (
    ImapPatch,
    ProviderPatch,
    ProviderSettings,
    SentMailboxPatch,
    Settings,
    SmtpPatch,
    SmtpSettings,
)
from connect_app.domain.channel import Channel
from connect_app.domain.errors import FixSettings
from connect_app.domain.invoice import FileFormat
from connect_app.domain.mail_providers import keeps_sent_mail
from connect_app.domain.saying import say
from connect_app.gateway.channels import interface
from connect_app.gateway.channels.access_tokens import AccessTokens
from connect_app.gateway.channels.template_worker import TemplateWorker
from connect_app.gateway.channels.templates import Sender, Texts
from connect_app.gateway.company.kept_settings import check_whole, damage_of
from connect_app.gateway.company.mail_accounts import (
    open_bounce_mailbox,
    open_graph_account,
    open_mail_account,
    open_sent_mailbox,
)
from connect_app.gateway.company.provider_account import account_name, open_account
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.practice.network import PracticeNetwork
from connect_app.gateway.practice.printer import PracticePrinter
from connect_app.gateway.practice.world import PracticeWorld
from connect_app.gateway.providers.interface import Provider, Triable, TrialStep
from connect_app.gateway.providers.registry import provider_module
from connect_app.gateway.store.delivery_rows import first_mail_day
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.logos import read_logo
from connect_app.gateway.store.provider_notes import ProviderNotes
from connect_app.gateway.store.templates import own_texts
from connect_app.system.secret_store import SecretStore

if TYPE_CHECKING:
    from connect_app.gateway.channels.graph_wire import GraphAccount
    from connect_app.gateway.channels.imap_connection import ImapAccount
    from connect_app.gateway.channels.mail import Mailbox
    from connect_app.gateway.channels.smtp import SmtpAccount
    from connect_app.gateway.practice.mail_server import PracticeMailServer

_MISSING = {
    Channel.EMAIL: FixSettings("no_mail_server", say("no_mail_server")),
    Channel.EINVOICE: FixSettings("no_provider", say("no_provider")),
    Channel.PRINT: FixSettings("no_print_folder", say("no_print_folder")),
}
NOT_SET_UP = frozenset(error.code for error in _MISSING.values())
"""The codes that say that a company has no account for a channel."""


@dataclass(frozen=True, slots=True)
class OpenOperator:
    """A company's e-invoice operator, and a name for the account there, which another account has not."""

    provider: Provider
    account: str


class Accounts(Protocol):
    """The channels of companies."""

    def carrier(self, company_id: str, channel: Channel) -> interface.Carrier:
        """Return a company's channel; raises FixSettings naming the setting that is missing."""

    def missing(self, settings: Settings, channel: Channel) -> FixSettings | None:
        """Return what is missing before this channel can be used, None if nothing is."""

    def account(self, settings: Settings, channel: Channel) -> str:
        """Return a name for the account that these settings choose for a channel; another account has another one."""

    def taken_formats(self, settings: Settings) -> Sequence[FileFormat] | None:
        """Return what data the company's operator takes, None where that is not known."""

    def from_address(self, settings: Settings) -> str | None:
        """Return the address that a company's mail comes from, None without a mail server."""

    def mail_account(self, company_id: str, trial: SmtpPatch | None = None) -> "SmtpAccount | GraphAccount":
        """Return a company's mail server, or its mailbox behind Graph; ``trial``: one that is not stored yet.

        Raises FixSettings or SignIn.
        """

    def bounce_mailbox(self, company_id: str, trial: ImapPatch | None = None) -> "ImapAccount":
        """Return a company's mailbox for bounces; ``trial``: one that is not stored yet. Raises FixSettings."""

    def sent_mailbox(self, company_id: str, trial: SentMailboxPatch | None = None) -> "ImapAccount":
        """Return a company's mailbox for sent mail; ``trial``: one that is not stored yet. Raises FixSettings."""

    def keeps_sent(self, settings: Settings) -> bool:
        """Say whether sent mail is put into a mailbox: where that is wanted, and the provider does not do it."""

    def operator(self, company_id: str) -> OpenOperator:
        """Open a company's e-invoice operator, to be asked about recipients; raises FixSettings."""

    def try_provider(self, company_id: str, trial: ProviderPatch | None = None) -> Sequence[TrialStep]:
        """Try a company's e-invoice operator; ``trial``: an account that is not stored yet. Raises FixSettings."""


def sender_of(settings: Settings, from_address: str | None) -> Sender:
    """Return who the company's mail comes from; ``from_address``: as the accounts say."""
    contact = settings.reply_to or settings.notification_address or from_address
    return Sender(settings.sender_name, settings.department, contact, settings.reply_to)


def keeps_itself(smtp: SmtpSettings) -> bool:
    """Say whether a mail account puts what it sends into its folder for sent mail itself."""
    return smtp.way == "graph" or keeps_sent_mail(smtp.host)


def _way_of(smtp: SmtpSettings) -> tuple[str, ...]:
    """Return what else tells accounts apart; nothing for the way that earlier versions had."""
    return () if smtp.way == "smtp" else (smtp.way,)


def _texts(database: Database, company_id: str, worker: TemplateWorker) -> Texts:
    @cache
    def picture(sha256: str) -> bytes:
        with database.reading() as connection:
            return read_logo(connection, company_id, sha256)

    with database.reading() as connection:
        return Texts(own_texts(connection, company_id), worker, picture)


class CompanyAccounts:
    """The accounts in the settings of each company, with their secrets from the secret store."""

    def __init__(self, database: Database, secrets: SecretStore, worker: TemplateWorker) -> None:
        self._database = database
        self._worker = worker
        self._secrets = secrets
        self._tokens = AccessTokens()
        self._lost_messages: dict[str, int] = {}

    def missing(self, settings: Settings, channel: Channel) -> FixSettings | None:
        """Return the setting that is missing, or that a disk has spoilt."""
        if settings.damaged:
            return damage_of(settings)
        there = {
            Channel.EMAIL: settings.smtp is not None,
            Channel.EINVOICE: settings.provider is not None,
            Channel.PRINT: bool(settings.print.folder),
        }
        return None if there[channel] else _MISSING[channel]

    def carrier(self, company_id: str, channel: Channel) -> interface.Carrier:
        """Open the account that the settings name."""
        with self._database.reading() as connection:
            settings, _ = load_settings(connection, company_id)
        lacks = self.missing(settings, channel)
        if lacks is not None:
            raise FixSettings(lacks.code, lacks.sentence)
        build: dict[Channel, Callable[[str, Settings], interface.Carrier]] = {
            Channel.EMAIL: self._mail,
            Channel.EINVOICE: self._einvoice,
            Channel.PRINT: self._print,
        }
        return build[channel](company_id, settings)

    def account(self, settings: Settings, channel: Channel) -> str:
        """Return a name made from the account that the settings describe."""
        smtp, provider = settings.smtp, settings.provider
        parts: dict[Channel, object] = {
            Channel.EMAIL: smtp and (smtp.host, smtp.port, smtp.security, smtp.username, *_way_of(smtp)),
            Channel.EINVOICE: provider and account_name(provider),
            Channel.PRINT: settings.print.folder,
        }
        return hashlib.sha256(repr(parts[channel]).encode()).hexdigest()[:16]

    def taken_formats(self, settings: Settings) -> Sequence[FileFormat] | None:
        """Return what data the company's operator takes, None where that is not known."""
        if settings.provider is None:
            return None
        try:
            return provider_module(settings.provider.name).can.formats or None
        except FixSettings:  # it is not installed, which is said by itself
            return None

    def from_address(self, settings: Settings) -> str | None:
        """Return the address that stands with the mail server."""
        return settings.smtp.from_address if settings.smtp else None

    def mail_account(self, company_id: str, trial: SmtpPatch | None = None) -> "SmtpAccount | GraphAccount":
        """Return the company's mail account, or that of ``trial`` with the stored secrets that it leaves out."""
        with self._database.reading() as connection:
            settings, _ = load_settings(connection, company_id)
        if trial is None:
            check_whole(settings)
        smtp = settings.smtp if trial is None else trial
        if smtp is None:
            raise FixSettings(_MISSING[Channel.EMAIL].code, _MISSING[Channel.EMAIL].sentence)
        if smtp.way == "graph":
            return open_graph_account(smtp, company_id, self._secrets, self._tokens)
        return open_mail_account(smtp, company_id, settings.bounce_address, self._secrets, self._tokens)

    def _mail(self, company_id: str, settings: Settings) -> interface.Carrier:
        from connect_app.gateway.channels.mail import MailCarrier

        smtp = settings.smtp
        assert smtp is not None
        pace = interface.Pace(smtp.max_per_minute, smtp.max_per_hour)
        texts = _texts(self._database, company_id, self._worker)
        mailbox = self._mailbox(company_id) if settings.bounce_mailbox is not None else None
        sender = sender_of(settings, smtp.from_address)
        if smtp.way == "graph":
            from connect_app.gateway.channels.graph import PROVIDER, GraphCarrier

            mail = open_graph_account(smtp, company_id, self._secrets, self._tokens)
            notes = ProviderNotes(self._database, company_id, PROVIDER)
            return GraphCarrier(mail, sender, notes, texts=texts, pace=pace, mailbox=mailbox)
        account = open_mail_account(smtp, company_id, settings.bounce_address, self._secrets, self._tokens)
        return MailCarrier(account, sender, texts=texts, pace=pace, mailbox=mailbox)

    def bounce_mailbox(self, company_id: str, trial: ImapPatch | None = None) -> "ImapAccount":
        """Return the company's mailbox for bounces, or that of ``trial`` with the stored password."""
        with self._database.reading() as connection:
            settings, _ = load_settings(connection, company_id)
        if trial is None:
            check_whole(settings)
        mailbox = settings.bounce_mailbox if trial is None else trial
        if mailbox is None:
            raise FixSettings("no_bounce_mailbox", say("no_bounce_mailbox"))
        return open_bounce_mailbox(mailbox, settings.smtp, company_id, self._secrets, self._tokens)

    def sent_mailbox(self, company_id: str, trial: SentMailboxPatch | None = None) -> "ImapAccount":
        """Return the company's mailbox for sent mail, or that of ``trial`` with the stored password."""
        with self._database.reading() as connection:
            settings, _ = load_settings(connection, company_id)
        if trial is None:
            check_whole(settings)
        mailbox = settings.sent_mailbox if trial is None else trial
        if mailbox is None:
            raise FixSettings("no_sent_mailbox", say("no_sent_mailbox"))
        return open_sent_mailbox(mailbox, settings.smtp, company_id, self._secrets, self._tokens)

    def keeps_sent(self, settings: Settings) -> bool:
        """Say whether a mailbox is set up, and the mail server keeps nothing itself."""
        return settings.sent_mailbox is not None and settings.smtp is not None and not keeps_itself(settings.smtp)

    def _mailbox(self, company_id: str) -> "Mailbox":
        """Return where bounces are read. It signs in when it is read, so that no fault of it holds up what is sent."""
        from connect_app.gateway.channels.imap import ImapMailbox

        def since() -> date | None:
            with self._database.reading() as connection:
                return first_mail_day(connection, company_id)

        return ImapMailbox(lambda: self.bounce_mailbox(company_id), since, self._lost_messages)

    def _einvoice(self, company_id: str, settings: Settings) -> interface.Carrier:
        from connect_app.gateway.channels.einvoice import EInvoiceCarrier

        assert settings.provider is not None
        return EInvoiceCarrier(self._opened(company_id, settings.provider))

    def _opened(self, company_id: str, provider: ProviderSettings) -> Provider:
        notes = ProviderNotes(self._database, company_id, provider.name)
        return open_account(provider, provider, company_id, self._secrets, notes)

    def operator(self, company_id: str) -> OpenOperator:
        """Open the company's operator."""
        with self._database.reading() as connection:
            settings, _ = load_settings(connection, company_id)
        check_whole(settings)
        provider = settings.provider
        if provider is None:
            raise FixSettings(_MISSING[Channel.EINVOICE].code, _MISSING[Channel.EINVOICE].sentence)
        return OpenOperator(self._opened(company_id, provider), account_name(provider))

    def try_provider(self, company_id: str, trial: ProviderPatch | None = None) -> Sequence[TrialStep]:
        """Try the company's e-invoice operator, or that of ``trial`` with the stored secrets that it leaves out."""
        with self._database.reading() as connection:
            stored = load_settings(connection, company_id)[0].provider
        account = stored if trial is None else trial
        if account is None:
            raise FixSettings(_MISSING[Channel.EINVOICE].code, _MISSING[Channel.EINVOICE].sentence)
        provider = open_account(account, stored, company_id, self._secrets, None)
        if not isinstance(provider, Triable):
            raise FixSettings("no_provider_test", say("no_provider_test"))
        return provider.attempt()

    def _print(self, _company_id: str, settings: Settings) -> interface.Carrier:
        from connect_app.gateway.channels.print_folder import FolderPrinter
        from connect_app.gateway.channels.printing import PrintCarrier

        assert settings.print.folder is not None
        return PrintCarrier(FolderPrinter(Path(settings.print.folder)))


class PracticeAccounts:
    """The network, mail server and printer of practice mode, for every company, whatever its settings say."""

    def __init__(self, database: Database, folder: Path, worker: TemplateWorker) -> None:
        self._database = database
        self._worker = worker
        self.world = PracticeWorld(folder)
        self.network = PracticeNetwork(self.world)
        self.printer = PracticePrinter(self.world, folder / "print")
        self._mail_server: PracticeMailServer | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        """Stop the mail server and close the memory."""
        if self._mail_server is not None:
            self._mail_server.stop()
        self.world.close()

    def missing(self, settings: Settings, _channel: Channel) -> FixSettings | None:
        """Return what a disk has spoilt, else None: everything is there."""
        return damage_of(settings)

    def carrier(self, company_id: str, channel: Channel) -> interface.Carrier:
        """Return the practice channel; raises FixSettings where a disk has spoilt the settings."""
        with self._database.reading() as connection:
            check_whole(load_settings(connection, company_id)[0])
        from connect_app.gateway.channels.einvoice import EInvoiceCarrier
        from connect_app.gateway.channels.printing import PrintCarrier

        if channel is Channel.EINVOICE:
            return EInvoiceCarrier(self.network)
        if channel is Channel.PRINT:
            return PrintCarrier(self.printer)
        return self._mail(company_id)

    def account(self, _settings: Settings, _channel: Channel) -> str:
        """Return the one name: nobody can choose another account."""
        return "practice"

    def taken_formats(self, _settings: Settings) -> Sequence[FileFormat] | None:
        """The practice network takes all data."""
        return None

    def from_address(self, _settings: Settings) -> str | None:
        """Return the practice server's address."""
        from connect_app.gateway.practice import mail_server

        return mail_server.FROM_ADDRESS

    def mail_account(self, company_id: str, trial: SmtpPatch | None = None) -> "SmtpAccount":
        """Return the practice mail server, whatever is asked for: nothing leaves this computer."""
        del company_id, trial
        from connect_app.gateway.channels.smtp import SmtpAccount
        from connect_app.gateway.practice import mail_server

        return SmtpAccount(
            mail_server.HOST,
            self._server().port,
            mail_server.FROM_ADDRESS,
            "none",
            timeout_s=mail_server.ANSWER_LIMIT_S,
            final_timeout_s=mail_server.FINAL_ANSWER_LIMIT_S,
        )

    def bounce_mailbox(self, company_id: str, trial: ImapPatch | None = None) -> "ImapAccount":
        """Refuse: the practice mail server gives its reports itself, and nothing leaves this computer."""
        del company_id, trial
        raise FixSettings("practice_mode", say("practice_mode.mailbox"))

    def sent_mailbox(self, company_id: str, trial: SentMailboxPatch | None = None) -> "ImapAccount":
        """Refuse: nothing leaves this computer."""
        del company_id, trial
        raise FixSettings("practice_mode", say("practice_mode.sent_mailbox"))

    def keeps_sent(self, _settings: Settings) -> bool:
        """Say no: nothing leaves this computer."""
        return False

    def operator(self, company_id: str) -> OpenOperator:
        """Return the practice network."""
        del company_id
        return OpenOperator(self.network, "practice")

    def try_provider(self, company_id: str, trial: ProviderPatch | None = None) -> Sequence[TrialStep]:
        """Refuse: the practice network needs no account, and nothing leaves this computer."""
        del company_id, trial
        raise FixSettings("practice_mode", say("practice_mode.operator"))

    def _server(self) -> "PracticeMailServer":
        from connect_app.gateway.practice import mail_server

        with self._lock:
            if self._mail_server is None:
                self._mail_server = mail_server.PracticeMailServer(self.world)
                self._mail_server.start()
            return self._mail_server

    def _mail(self, company_id: str) -> interface.Carrier:
        from connect_app.gateway.channels.mail import MailCarrier

        with self._database.reading() as connection:
            settings, _ = load_settings(connection, company_id)
        server, account = self._server(), self.mail_account(company_id)
        sender = sender_of(settings, account.from_address)
        texts = _texts(self._database, company_id, self._worker)
        return MailCarrier(account, sender, texts=texts, provider="practice", mailbox=server, find=server.find)
