"""The plan of a send: per invoice its channels, addresses, files, size, and what stands against sending it.

Pure over rows that were loaded before: the same plan is shown and, a moment later, carried out.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from connect_app.contract.companies import Settings
from connect_app.contract.messages import Language, MessageOverride
from connect_app.contract.registers import Mails
from connect_app.contract.sends import Override, PlanTemplate, RouteOverride, SendText
from connect_app.domain.acts import SENDABLE
from connect_app.domain.addresses import split_addresses
from connect_app.domain.channel import (
    DATA_CHANNEL,
    LETTER_CHANNEL,
    PAPER_CHANNEL,
    PDF,
    TIFF,
    AddressRule,
    Channel,
    ChannelProfile,
)
from connect_app.domain.corrections import Corrected, Correction, last_of
from connect_app.domain.errors import FixData, FixSettings
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import FileFormat, InvoiceFacts, InvoiceState
from connect_app.domain.paying import CodesWanted
from connect_app.domain.routing import (
    NOT_ASKED,
    ChannelRule,
    Route,
    RoutingFacts,
    endpoint_address,
    is_participant,
    not_asked_finding,
    why_no_einvoice,
)
from connect_app.domain.saying import say
from connect_app.formats.registry import can_embed
from connect_app.gateway.channels.addresses import check_address
from connect_app.gateway.channels.interface import FixedCopy, Letter
from connect_app.gateway.channels.mail_html import Look
from connect_app.gateway.channels.template_text import Template
from connect_app.gateway.channels.templates import LANGUAGES, Sender, known_language
from connect_app.gateway.company.settings import channel_profiles, codes_of, look_of
from connect_app.gateway.registers.register_routes import Answers, Registers
from connect_app.gateway.sends.address_checks import address_findings, stopping
from connect_app.gateway.sends.attachment_damage import attachment_damage
from connect_app.gateway.sends.copying import fixed_copy
from connect_app.gateway.sends.drawn_files import Drawings, drawing_findings
from connect_app.gateway.sends.letters import make_letter
from connect_app.gateway.sends.mail_templates import MailTemplates
from connect_app.gateway.sends.planned_pieces import (
    NO_PIECES,
    PlannedFile,
    PlannedPieces,
    of_channels,
    own_names,
    plan_pieces,
    signed_findings,
)
from connect_app.gateway.sends.required import REQUIRED_MISSING, required_findings
from connect_app.gateway.store.attachments import AttachmentRecord, Attachments, is_own_pdf
from connect_app.gateway.store.columns import read_findings
from connect_app.gateway.store.customers import CustomerRecord
from connect_app.gateway.store.deliveries import EarlierEinvoices
from connect_app.gateway.store.invoice_rows import invoice_facts
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.judgements import JUDGED_FORMATS
from connect_app.gateway.store.record_hashes import RECORD_DAMAGED, are_facts_whole

DAMAGED_SENTENCE = say("record_damaged.invoice")
OWN_REASON = say("route.chosen")

_PRINTABLE = frozenset({PDF, TIFF})
_PICTURES = frozenset({FileFormat.PDF, FileFormat.FACTURX})
_WISHES = {
    ChannelRule.POST: (PAPER_CHANNEL, "wants_post", say("wants_post")),
    ChannelRule.EINVOICE_ONLY: (DATA_CHANNEL, "wants_einvoice", say("wants_einvoice")),
}
"""Rules of customers that a channel chosen for many invoices does not override."""


@dataclass(frozen=True, slots=True)
class PlanInput:
    """What a plan is made of: invoice rows, their attachment rows, the settings, what each channel lacks.

    ``registers`` hold the customers of these invoices as they are now, ``answers``: what the network has said.
    ``from_address`` is where the company's mail comes from. ``sent_before``: the ids of those whose number went out
    already under another id, or goes out in the same send. ``too_long``: how many lines those have that cannot be laid
    out for reading. ``channel``: the one for all invoices for which no override
    chooses one; None: each has its own. ``drawings``: what is known of the documents by their hashes, None where
    nobody draws them.
    """

    invoices: Sequence[InvoiceRecord]
    attachments: Attachments
    settings: Settings
    missing: Mapping[Channel, FixSettings | None]
    registers: Registers
    answers: Answers
    templates: MailTemplates
    from_address: str | None = None
    channel: Channel | None = None
    mails: Mails | None = None
    texts: Mapping[Language, SendText] = field(default_factory=dict)
    overrides: Mapping[str, Override] = field(default_factory=dict)
    sent_before: frozenset[str] = frozenset()
    too_long: Mapping[str, int] = field(default_factory=dict)
    drawings: Drawings | None = None
    judged: Mapping[str, bool] | None = None
    """Which were held to rule packs, by their hashes, and whether they could be judged; None where nobody does it."""
    earlier: Mapping[str, EarlierEinvoices] = field(default_factory=dict)
    """What e-invoices that were sent or taken back before mean, by invoice."""
    taken_formats: Collection[FileFormat] | None = None
    """The data that the company's operator takes, None where that is not known."""


@dataclass(frozen=True, slots=True)
class PlannedInvoice:
    """What would happen to one invoice. ``routes``: one per recipient and channel; ``customer``: the register's.

    ``language``: that of the mail and of the readable invoice. ``template``: which text the mail takes, None if no mail
    is sent or none can be written; ``own_text``: what the company wrote itself for it. ``own_picture_sha256``: of the
    attachment that is the business system's own picture.
    """

    row: InvoiceRecord
    routes: tuple[Route, ...]
    files: tuple[PlannedFile, ...]
    findings: tuple[Finding, ...]
    customer: CustomerRecord | None = None
    letter: Letter | None = None
    language: str = "en"
    template: PlanTemplate | None = None
    own_text: Template | None = None
    pieces: PlannedPieces = NO_PIECES
    mails: Mails = "per_invoice"
    seller_name: str | None = None
    own_picture_sha256: str | None = None
    file_name: str | None = None
    """The company's pattern for the names of the invoice's own files in a mail."""
    look: Look | None = None
    """How its mail looks; None without a mail, or where that is plain text alone."""
    sender: Sender | None = None
    """Who its mail comes from; its text ends with the name and the department. None without a mail."""
    from_address: str | None = None
    """The address that its mail comes from; None without a mail."""
    fixed_copy: FixedCopy | None = None
    """Who gets a copy of the mail."""
    codes: CodesWanted | None = None
    """The codes to pay with on the sheet that is made of it; None where none is made."""
    corrections: tuple[Correction, ...] = ()
    """What was corrected before; it counts for e-invoices."""

    @property
    def picture_sha256(self) -> str | None:
        """The hash of the business system's own picture of the invoice, None if it sent none."""
        return self.own_picture_sha256 or (self.row.original_sha256 if self.row.format in _PICTURES else None)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What stands against sending it."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)

    @property
    def is_damaged(self) -> bool:
        """Whether its record is not what it was when it was read."""
        return any(one.code == RECORD_DAMAGED for one in self.findings)

    @property
    def is_sendable(self) -> bool:
        """Whether nothing stands against sending it."""
        return not self.errors


def make_plan(given: PlanInput) -> tuple[PlannedInvoice, ...]:
    """Return what would happen to each invoice, in the given order."""
    profiles = channel_profiles(given.settings)
    return tuple(_plan_invoice(row, given, profiles) for row in given.invoices)


def _plan_invoice(row: InvoiceRecord, given: PlanInput, profiles: Mapping[Channel, ChannelProfile]) -> PlannedInvoice:
    if not are_facts_whole(row) or row.state not in set(InvoiceState):
        return PlannedInvoice(row, (), (), (Finding(RECORD_DAMAGED, Severity.ERROR, DAMAGED_SENTENCE),))
    override = given.overrides.get(row.id, Override())
    damage = given.registers.damage(row.customer_number)
    if damage is not None:
        number = {"number": row.customer_number or ""}
        return PlannedInvoice(row, (), (), (Finding(damage.code, Severity.ERROR, damage.sentence, params=number),))
    customer = given.registers.customer(row.customer_number)
    facts = invoice_facts(row)
    routes, letter, findings = _routes(row, facts, override, given)
    channels = list(dict.fromkeys(route.channel for route in routes))
    chosen = override.message.attachment_ids if override.message else None
    found = read_findings(row.findings)
    attachments = given.attachments.get(row.id, ())
    language = _language(facts, customer, given)
    file_name = name_pattern(customer, given.settings) if LETTER_CHANNEL in channels else None
    reserved = own_names(row, language, file_name, channels, (letter or Letter()).packing)
    pieces = plan_pieces(attachments, channels, profiles, chosen, found, language, reserved)
    files = pieces.files
    findings += _standing(
        row, of_channels(found, channels), is_repeated=row.id in given.sent_before and not override.send_duplicate
    )
    if DATA_CHANNEL in channels:
        findings = stopping(findings, is_chosen=override.channels is not None)
        findings += address_findings(routes, facts)
        findings += _earlier_findings(row.id, given)
        findings += _format_findings(row, given.taken_formats)
        findings += _not_judged(row, given.judged)
    findings += attachment_damage(row, attachments)
    findings += _gone_findings(attachments, override.message)
    findings += required_findings(row, [one.row for one in files], customer, given.settings)
    findings += pieces.findings(FileFormat(row.format))
    findings += signed_findings(row, found, pieces, channels)
    if (
        DATA_CHANNEL in channels
        and not can_embed(FileFormat(row.format))
        and any(one.goes_by(DATA_CHANNEL) and not one.sent.is_embedded for one in files)
    ):
        sentence = say("cannot_embed.finvoice")
        findings.append(_error("cannot_embed", sentence, DATA_CHANNEL))
    findings += _size_findings(files, channels, profiles)
    findings += _length_findings(given.too_long.get(row.id), channels)
    if given.drawings is not None:
        drawn = drawing_findings(row, pieces, channels, given.drawings)
        said = {one.message for one in drawn}  # the invoice may say the same as a warning
        findings = [*(one for one in findings if one.message not in said), *drawn]
    for channel in channels:
        lacks = given.missing.get(channel)
        if lacks is not None:
            findings.append(_error(lacks.code, lacks.sentence, channel))
    own_picture = next((one.sha256 for one in attachments if is_own_pdf(one)), None)
    planned = PlannedInvoice(
        row,
        tuple(routes),
        files,
        tuple(findings),
        customer,
        letter,
        language,
        pieces=pieces,
        seller_name=facts.seller.name,
        own_picture_sha256=own_picture,
        codes=codes_of(given.settings) if own_picture is None and _is_drawn(row, channels) else None,
        file_name=file_name,
        look=look_of(given.settings) if LETTER_CHANNEL in channels else None,
        sender=given.templates.sender if LETTER_CHANNEL in channels else None,
        from_address=given.from_address if LETTER_CHANNEL in channels else None,
        fixed_copy=fixed_copy(given.settings, [one.address for one in routes if one.channel.kind.has_letter]),
        corrections=_corrections(row.id, given) if DATA_CHANNEL in channels else (),
    )
    if LETTER_CHANNEL not in channels:
        return planned
    return _with_template(_with_text(planned, given), facts, given.templates)


def _is_drawn(row: InvoiceRecord, channels: Collection[Channel]) -> bool:
    """Say whether a sheet for reading is made of an invoice's data."""
    return row.format not in _PICTURES and any(not one.kind.carries_data for one in channels)


def name_pattern(customer: CustomerRecord | None, settings: Settings) -> str | None:
    """Return how the files of an invoice are called in mails: the customer's pattern goes before the company's."""
    return (customer.file_name if customer is not None else None) or settings.file_name


def _language(facts: InvoiceFacts, customer: CustomerRecord | None, given: PlanInput) -> str:
    return mail_language(facts.language, customer, given.settings)


def mail_language(own: str | None, customer: CustomerRecord | None, settings: Settings) -> str:
    """Return the language of an invoice's mail: its own, else its customer's, else the company's."""
    wanted = (own, customer.language if customer else None)
    return next((known for known in wanted if known in LANGUAGES), settings.default_language)


def _with_text(planned: PlannedInvoice, given: PlanInput) -> PlannedInvoice:
    """Let the mail take the text of this send, and say whether it may carry other invoices of its customer."""
    mails: Mails = given.mails or (planned.customer.mails if planned.customer is not None else "per_invoice")
    letter, text = planned.letter, given.texts.get(known_language(planned.language))
    if text is not None:
        letter = replace(letter or Letter(), template=(text.subject, text.body))
    is_own = letter is not None and (letter.with_link or letter.subject is not None or letter.body is not None)
    mails = "per_invoice" if is_own else mails
    if letter is planned.letter and mails == planned.mails:
        return planned
    return replace(planned, letter=letter, mails=mails)


def _with_template(planned: PlannedInvoice, facts: InvoiceFacts, templates: MailTemplates) -> PlannedInvoice:
    """Say which template the mail takes, and whether it can be filled in."""
    letter = planned.letter or Letter()
    if letter.subject is not None and letter.body is not None:
        return planned
    fault = templates.fault(facts, planned.language, tuple(one.sent for one in planned.files), letter)
    own_text = templates.own_text(planned.language) if letter.template is None else None
    if fault is not None:
        sentence = say("no_template", reason=fault.sentence)
        error = _error("no_template", sentence, LETTER_CHANNEL)
        return replace(planned, findings=(*planned.findings, error), own_text=own_text)
    if letter.template is not None:
        return planned
    return replace(planned, template=templates.chosen(planned.language), own_text=own_text)


def _error(code: str, message: str, channel: Channel | None = None) -> Finding:
    return Finding(code, Severity.ERROR, message, channel=channel)


def _warning(code: str, message: str, channel: Channel | None = None) -> Finding:
    return Finding(code, Severity.WARNING, message, channel=channel)


def _standing(row: InvoiceRecord, found: Sequence[Finding], *, is_repeated: bool) -> list[Finding]:
    """Return what the invoice itself says: where it stands, and what was found when it came in."""
    findings = list(found)
    state = InvoiceState(row.state)
    if state not in SENDABLE:
        findings.append(_error("already_sent", say(f"not_waiting.{state.value}", number=row.number)))
    if is_repeated:
        findings.append(
            _error(
                "duplicate",
                say("duplicate", number=row.number),
            )
        )
    return findings


def _routes(
    row: InvoiceRecord, facts: InvoiceFacts, override: Override, given: PlanInput
) -> tuple[list[Route], Letter | None, list[Finding]]:
    wanted, findings = _wanted_routes(row, facts, override, given)
    if not wanted:
        known = given.registers.facts(facts, given.answers.of(facts))
        return [], None, [_no_channel(facts, known)]
    routes: list[Route] = []
    letter: Letter | None = None
    chosen = _with_copies(override.message, given.registers.customer(row.customer_number))
    for route in wanted:
        if route.channel.kind.has_letter and chosen is not None:
            letter, said = make_letter(chosen, route.address, given.settings, given.from_address)
            findings += said
            routes += [replace(route, address=address) for address in letter.recipients]
        elif route.channel.kind.has_letter:
            _add_mail_routes(route, routes, findings)
        elif route.channel.kind.carries_data and row.format == FileFormat.PDF:
            findings.append(_error("no_data", say("no_data"), route.channel))
        elif route.channel.kind.address is AddressRule.PARTICIPANT and not is_participant(route.address):
            sentence = say("no_endpoint")
            findings.append(_error("no_address", sentence, route.channel))
        else:
            routes.append(route)
            if route.reason_code == NOT_ASKED:
                findings.append(not_asked_finding(route.address))
    customer = given.registers.customer(row.customer_number)
    if customer is not None and customer.packing != "separate":
        letter = replace(letter or Letter(), packing=customer.packing)
    one_each = {(route.channel, route.address.casefold()): route for route in reversed(routes)}
    routes = [route for route in routes if one_each[route.channel, route.address.casefold()] is route]
    return routes, letter, findings


def _no_channel(facts: InvoiceFacts, known: RoutingFacts) -> Finding:
    if known.rule is not ChannelRule.EINVOICE_ONLY:
        return _error("no_channel", say("no_channel"))
    reason, _ = why_no_einvoice(facts, known)
    return _error("no_channel", say("no_channel.because", reason=reason))


def _wanted_routes(
    row: InvoiceRecord, facts: InvoiceFacts, override: Override, given: PlanInput
) -> tuple[tuple[Route, ...], list[Finding]]:
    """Return the routes as the clerk or the registers choose them, not checked yet, and whose wish they pass over."""
    # Found anew: the registers may have changed since the invoice came in.
    found = _corrected_routes(given.registers.routes(facts, given.answers.of(facts)), _corrections(row.id, given))
    is_meant = override.channels is not None or override.message is not None
    if override.channels is not None:
        chosen = override.channels
    elif is_meant or given.channel is not None:
        chosen = [RouteOverride(channel=LETTER_CHANNEL if is_meant else given.channel or LETTER_CHANNEL)]
    else:
        return found, []
    wanted = _overridden(facts, chosen, found, given.registers, keeps_reason=not is_meant)
    customer = given.registers.customer(row.customer_number)
    wish = _WISHES.get(customer.rule) if customer is not None else None
    if wish is None or wish[0] in {route.channel for route in wanted}:
        return wanted, []
    channel, code, sentence = wish
    noted = _warning if is_meant else _error
    return wanted, [noted(code, sentence, channel)]


def _corrections(invoice_id: str, given: PlanInput) -> tuple[Correction, ...]:
    earlier = given.earlier.get(invoice_id)
    return () if earlier is None else earlier.corrections


def _corrected_routes(found: tuple[Route, ...], corrections: Sequence[Correction]) -> tuple[Route, ...]:
    """Return the routes with the electronic address that a person corrected before the delivery was taken back."""
    address = last_of(corrections, Corrected.ADDRESS)
    if address is None:
        return found
    return tuple(
        [
            replace(one, address=address.new, reason=OWN_REASON, reason_code="chosen")
            if one.channel is DATA_CHANNEL
            else one
            for one in found
        ]
    )


def _format_findings(row: InvoiceRecord, taken: Collection[FileFormat] | None) -> list[Finding]:
    """Return an error for data that the operator would refuse: better said before it is sent than after."""
    data = FileFormat.CII if row.format == FileFormat.FACTURX else row.format
    if not taken or data in taken:
        return []
    sentence = say("format_not_taken", format=row.format)
    return [_error("format_not_taken", sentence, DATA_CHANNEL)]


def _earlier_findings(invoice_id: str, given: PlanInput) -> list[Finding]:
    """Return what was corrected, and an error where the operator has it already: then it never goes again."""
    earlier = given.earlier.get(invoice_id)
    if earlier is None:
        return []
    if earlier.was_duplicate:
        return [_error("stays_alone", say("stays_alone"), DATA_CHANNEL)]
    last = [last_of(earlier.corrections, what) for what in Corrected]
    words = tuple([one.words for one in last if one is not None])
    if not words:
        return []
    sentence = say("goes_corrected", what=words)
    return [Finding("goes_corrected", Severity.HINT, sentence, channel=DATA_CHANNEL)]


def _not_judged(row: InvoiceRecord, judged: Mapping[str, bool] | None) -> list[Finding]:
    """Return a hint where no rule pack has judged the invoice yet, or none can: that is not the same as valid."""
    if judged is None or row.format not in JUDGED_FORMATS or judged.get(row.original_sha256):
        return []
    sentence = say("not_judged.never") if row.original_sha256 in judged else say("not_judged")
    return [Finding("not_judged", Severity.HINT, sentence, channel=DATA_CHANNEL)]


def _with_copies(chosen: MessageOverride | None, customer: CustomerRecord | None) -> MessageOverride | None:
    """Return what was chosen for the mail, with the customer's CC and BCC where the clerk chose none."""
    if customer is None or not (customer.cc or customer.bcc):
        return chosen
    chosen = chosen or MessageOverride()
    copies = {"cc": "; ".join(customer.cc), "bcc": "; ".join(customer.bcc)}
    return chosen.model_copy(update={name: text for name, text in copies.items() if getattr(chosen, name) is None})


def _add_mail_routes(route: Route, routes: list[Route], findings: list[Finding]) -> None:
    """Add one route per address: each is a recipient of its own, with its own mail and its own fate."""
    addresses = split_addresses(route.address)
    if not addresses:
        findings.append(_error("no_address", say("no_address"), route.channel))
    for address in addresses:
        try:
            routes.append(Route(route.channel, check_address(address), route.reason, route.reason_code))
        except FixData as error:
            findings.append(_error(error.code, error.sentence, route.channel))


def _overridden(
    facts: InvoiceFacts,
    chosen: Sequence[RouteOverride],
    found: tuple[Route, ...],
    registers: Registers,
    *,
    keeps_reason: bool,
) -> tuple[Route, ...]:
    """Return the chosen routes; an address left out is the one that is known, with its own reason if that is kept."""
    known = {route.channel: route for route in (*registers.mail_routes(facts), *found)}
    routes = []
    for one in chosen:
        there = known.get(one.channel)
        if there is not None and keeps_reason:
            routes.append(there)
        else:
            address = one.address or (there.address if there else _own_address(facts, one.channel))
            routes.append(Route(one.channel, address, OWN_REASON, "chosen"))
    return tuple(routes)


def _own_address(facts: InvoiceFacts, channel: Channel) -> str:
    """Return the address that the invoice itself has for print and e-invoice, empty if none."""
    buyer = facts.buyer
    if channel.kind.address is AddressRule.NAME:
        return buyer.name or ""
    is_participant = channel.kind.address is AddressRule.PARTICIPANT
    if is_participant and buyer.endpoint is not None and buyer.endpoint.scheme != "EM":
        return endpoint_address(buyer.endpoint)
    return ""


def _gone_findings(attachments: Sequence[AttachmentRecord], chosen: MessageOverride | None) -> list[Finding]:
    """Return an error where an attachment that the clerk chose does not go out: it was removed, or stays inside now."""
    wanted = set(chosen.attachment_ids or ()) if chosen else set()
    if not wanted - {one.id for one in attachments if not one.is_internal}:
        return []
    sentence = say("attachment_gone")
    return [Finding("attachment_gone", Severity.ERROR, sentence, "attachment_ids", LETTER_CHANNEL)]


def _size_findings(
    files: Sequence[PlannedFile], channels: Sequence[Channel], profiles: Mapping[Channel, ChannelProfile]
) -> list[Finding]:
    findings = []
    for channel in channels:
        going = [one for one in files if one.goes_by(channel)]
        total = sum(one.sent.size for one in going)
        profile = profiles[channel]
        if total > profile.max_total_size or len(going) > profile.max_files:
            sentence = say("too_large.attachments", size=round(total / 1000000.0, 1))
            findings.append(_error("too_large", sentence, channel))
        elif profile.total_warning is not None and total * 4 // 3 > profile.total_warning:
            sentence = say("large_mail", size=round(total * 4 / 3000000.0, 1))
            findings.append(_warning("large_mail", sentence, channel))
    return findings


def _length_findings(lines: int | None, channels: Sequence[Channel]) -> list[Finding]:
    if lines is None:
        return []
    sentence = say("too_long_to_read.lines", lines=lines)
    readable = [channel for channel in channels if not channel.kind.carries_data]
    return [_error("too_long_to_read", sentence, channel) for channel in readable]


def without_attachments(planned: Sequence[PlannedInvoice]) -> list[str]:
    """Return the ids of the invoices that would go out alone, or without what the company wants to be asked about."""
    return [one.row.id for one in planned if one.is_sendable and (_goes_alone(one) or _is_asked_about(one))]


def _goes_alone(one: PlannedInvoice) -> bool:
    """Say whether nothing hangs on it but what goes with every invoice."""
    return all(file.row.is_standing for file in one.files)


def _is_asked_about(one: PlannedInvoice) -> bool:
    return any(said.code == REQUIRED_MISSING and said.severity is Severity.WARNING for said in one.findings)
