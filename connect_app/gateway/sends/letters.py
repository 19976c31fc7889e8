"""What the clerk chose for one mail, checked: addresses by their form, replies and links only where they may go."""

from collections.abc import Iterable, Iterator
from contextlib import suppress

from connect_app.contract.companies import Settings
from connect_app.contract.messages import MessageOverride
from connect_app.domain.addresses import names_of_addresses, split_addresses
from connect_app.domain.channel import LETTER_CHANNEL
from connect_app.domain.errors import Fault, FixData
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.saying import say
from connect_app.domain.web_addresses import host_of, is_local, link_not_public
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.channels.interface import Letter
from connect_app.gateway.channels.message import PREVIEW_LINK
from connect_app.gateway.recipient_page.recipient_links import NO_PUBLIC_URL

MAX_RECIPIENTS = 50

_EVERYBODYS = frozenset(
    {"aol.com", "gmail.com", "gmx.at", "gmx.de", "gmx.net", "googlemail.com", "hotmail.com", "hotmail.se", "icloud.com",
     "live.com", "live.se", "mail.com", "me.com", "msn.com", "outlook.com", "outlook.de", "proton.me", "protonmail.com",
     "t-online.de", "web.de", "yahoo.com", "yahoo.de", "yahoo.ro", "yahoo.se"}
)  # fmt: skip
"""Domains on which anybody may have an address: that an address is on one of them says nothing about whose it is."""


class LetterRefused(FixData):
    """There is nobody to send a mail to; ``findings`` say why, field by field."""

    def __init__(self, sentence: str, findings: tuple[Finding, ...]) -> None:
        super().__init__("no_address", sentence)
        self.findings = findings
        self.faults = tuple([Fault(one.field or "to", one.code, one.message) for one in findings])


def make_letter(
    chosen: MessageOverride, known: str, settings: Settings, from_address: str | None
) -> tuple[Letter, list[Finding]]:
    """Return the letter and what is to be said about it. ``known``: the customer's addresses, for To left out."""
    findings: list[Finding] = []
    seen: set[str] = set()
    fields = {"to": known if chosen.to is None else chosen.to, "cc": chosen.cc or "", "bcc": chosen.bcc or ""}
    lists = {name: _addresses(text, name, seen, findings) for name, text in fields.items()}
    names = _names([fields["to"], fields["cc"]], (*lists["to"], *lists["cc"]))
    if not lists["to"] and not findings:
        findings.append(_error("no_address", say("no_address.in_to"), "to"))
    if len(seen) > MAX_RECIPIENTS:
        sentence = say("too_many_addresses.of_message", limit=MAX_RECIPIENTS, count=len(seen))
        findings.append(_error("too_many_recipients", sentence, "to"))
    reply_to = _addresses(chosen.reply_to or "", "reply_to", set(), findings)
    if reply_to and not may_reply_to(reply_to[0], settings, from_address):
        sentence = say("reply_to_not_allowed", address=reply_to[0])
        findings.append(_error("reply_to_not_allowed", sentence, "reply_to"))
    elif len(reply_to) > 1:
        findings.append(_error("too_many_addresses", say("too_many_addresses.of_replies"), "reply_to"))
    with_link = chosen.attach_pdf is False
    if with_link and not settings.public_url:
        with_link = False
        findings.append(
            Finding(NO_PUBLIC_URL.code, Severity.WARNING, NO_PUBLIC_URL.sentence, "attach_pdf", LETTER_CHANNEL)
        )
    elif with_link:
        findings += _about_link(settings.public_url or "", chosen.body)
    return Letter(
        names=names,
        to=lists["to"],
        cc=lists["cc"],
        bcc=lists["bcc"],
        reply_to=reply_to[0] if reply_to else None,
        sender_name=chosen.sender_name or None,
        subject=chosen.subject if (chosen.subject or "").strip() else None,
        body=chosen.body if (chosen.body or "").strip() else None,
        with_link=with_link,
    ), findings


def _about_link(public_url: str, body: str | None) -> Iterator[Finding]:
    """Yield what is to be said of a link in place of the files; ``body``: the clerk's own text."""
    if is_local(public_url):
        host = host_of(public_url)
        sentence, params = link_not_public(host), {"host": host}
        yield Finding("link_not_public", Severity.WARNING, sentence, "attach_pdf", LETTER_CHANNEL, params=params)
    if body is not None and body.strip() and PREVIEW_LINK not in body:
        sentence = say("no_link")
        yield Finding("link_at_end", Severity.WARNING, sentence, "body", LETTER_CHANNEL)


def may_reply_to(address: str, settings: Settings, from_address: str | None) -> bool:
    """Say whether a clerk may let replies go to this address, so that no answer with its invoice leaves the company.

    Allowed are the company's own reply-to, what the administrator listed, and the domain that mail is sent from.
    """
    listed = (settings.reply_to or "", *split_addresses(settings.reply_to_allowed or ""))
    if address.casefold() in {one.casefold() for one in listed}:
        return True
    domain, own = (one.rpartition("@")[2].casefold() for one in (address, from_address or ""))
    return bool(own) and domain == own and domain not in _EVERYBODYS


def _addresses(text: str, field: str, seen: set[str], findings: list[Finding]) -> tuple[str, ...]:
    """Return the sound addresses of a field that stand in none before it."""
    found = []
    for one in split_addresses(text):
        try:
            address = check_address(one)
        except FixData as error:
            findings.append(_error(error.code, error.sentence, field))
            continue
        if address.casefold() not in seen:
            seen.add(address.casefold())
            found.append(address)
    return tuple(found)


def _names(texts: Iterable[str], addresses: Iterable[str]) -> dict[str, str]:
    """Return the names that the clerk wrote before these addresses; nobody sees those of BCC."""
    written: dict[str, str] = {}
    for text in texts:
        for one, name in names_of_addresses(text).items():
            with suppress(FixData):
                written.setdefault(check_address(one).casefold(), name)
    known = {one.casefold() for one in addresses}
    return {one: name for one, name in written.items() if one in known}


def _error(code: str, sentence: str, field: str, **params: str) -> Finding:
    return Finding(code, Severity.ERROR, sentence, field, LETTER_CHANNEL, params=params)
