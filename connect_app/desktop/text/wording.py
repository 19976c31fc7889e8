"""Codes in the clerk's own words and language: channels, states, reasons, findings, document types.

The gateway speaks English and sends stable codes beside its sentences. What the program knows is said in the clerk's
language; a code that it does not know (a newer gateway) falls back to the gateway's sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.figures import instant_text, soon_text
from connect_app.desktop.text.file_kinds import said_value
from connect_app.desktop.text.sentences import knows, said
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import ARRIVED, DeliveryState, FailureOwner

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery
    from connect_app.desktop.text.recipients import Recipient
    from connect_app.domain.invoice import InvoiceKind, InvoiceState

LANGUAGES = (("sv", "Svenska"), ("en", "English"), ("de", "Deutsch"), ("ro", "Română"))
"""Languages by their own names, which are not translated."""

_LANGUAGE_NAMES = {
    "sv": QT_TRANSLATE_NOOP("BulkWords", "Swedish"),
    "en": QT_TRANSLATE_NOOP("BulkWords", "English"),
    "de": QT_TRANSLATE_NOOP("BulkWords", "German"),
    "ro": QT_TRANSLATE_NOOP("BulkWords", "Romanian"),
}

_CHANNELS = {
    Channel.EINVOICE: QT_TRANSLATE_NOOP("Words", "e-invoice"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "e-mail"),
    Channel.PRINT: QT_TRANSLATE_NOOP("Words", "print"),
}

_CHANNEL_WAYS = {
    Channel.EINVOICE: QT_TRANSLATE_NOOP("Words", "as an e-invoice"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "by e-mail"),
    Channel.PRINT: QT_TRANSLATE_NOOP("Words", "on paper"),
}

_DELIVERY_STATES = {
    DeliveryState.QUEUED: QT_TRANSLATE_NOOP("Words", "queued"),
    DeliveryState.HANDING_OVER: QT_TRANSLATE_NOOP("Words", "being handed over"),
    DeliveryState.DEFERRED: QT_TRANSLATE_NOOP("Words", "will be tried again"),
    DeliveryState.UNCERTAIN: QT_TRANSLATE_NOOP("Words", "no answer yet"),
    DeliveryState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "accepted"),
    DeliveryState.DELIVERED: QT_TRANSLATE_NOOP("Words", "delivered"),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("Words", "refused"),
    DeliveryState.HELD: QT_TRANSLATE_NOOP("Words", "held"),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("Words", "cancelled"),
}

_TAKEN = {
    Channel.EINVOICE: QT_TRANSLATE_NOOP("Words", "taken by the operator"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Words", "taken by the mail server"),
    Channel.PRINT: QT_TRANSLATE_NOOP("Words", "in the print folder"),
}
"""What *accepted* proves, by the channel: who has it now."""

_DELIVERY_MEANINGS = {
    DeliveryState.QUEUED: QT_TRANSLATE_NOOP("Words", "Kept safely, not begun yet."),
    DeliveryState.HANDING_OVER: QT_TRANSLATE_NOOP("Words", "Being handed over to the other side."),
    DeliveryState.DEFERRED: QT_TRANSLATE_NOOP("Words", "A passing fault. It is tried again by itself."),
    DeliveryState.UNCERTAIN: QT_TRANSLATE_NOOP(
        "Words", "Handed over, but no answer came. The other side is asked before anything is repeated."
    ),
    DeliveryState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "The other side took it."),
    DeliveryState.DELIVERED: QT_TRANSLATE_NOOP("Words", "It reached the recipient's system."),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("Words", "It was refused."),
    DeliveryState.HELD: QT_TRANSLATE_NOOP("Words", "It waits for a person to decide."),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("Words", "Taken back before it began."),
}

_FAILURES = {
    "bounced": QT_TRANSLATE_NOOP("Words", "came back"),
    "unknown_address": QT_TRANSLATE_NOOP("Words", "came back, no such address"),
    "mailbox_full": QT_TRANSLATE_NOOP("Words", "came back, mailbox full"),
    "letter_returned": QT_TRANSLATE_NOOP("Words", "came back"),
}
"""What became of a delivery that the other side had taken; with any other code it was refused at the door."""

_OWNERS = {
    FailureOwner.YOU: QT_TRANSLATE_NOOP("Words", "You can mend this here."),
    FailureOwner.BUSINESS_SYSTEM: QT_TRANSLATE_NOOP("Words", "It must be mended in the business system."),
    FailureOwner.RECIPIENT: QT_TRANSLATE_NOOP("Words", "The recipient must mend it; another address may help."),
    FailureOwner.PROVIDER: QT_TRANSLATE_NOOP("Words", "The operator of the network must mend it."),
    FailureOwner.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "Your administrator must mend it in the settings."),
}

_OWNER_NAMES = {
    FailureOwner.YOU: QT_TRANSLATE_NOOP("Words", "you"),
    FailureOwner.BUSINESS_SYSTEM: QT_TRANSLATE_NOOP("Words", "the business system"),
    FailureOwner.RECIPIENT: QT_TRANSLATE_NOOP("Words", "the recipient"),
    FailureOwner.PROVIDER: QT_TRANSLATE_NOOP("Words", "the operator"),
    FailureOwner.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "the administrator"),
}

_INVOICE_STATES = {  # by the text of InvoiceState, whose module takes its time to import
    "waiting": QT_TRANSLATE_NOOP("Words", "Waiting"),
    "held": QT_TRANSLATE_NOOP("Words", "Held"),
    "sending": QT_TRANSLATE_NOOP("Words", "Sending"),
    "sent": QT_TRANSLATE_NOOP("Words", "Sent"),
    "attention": QT_TRANSLATE_NOOP("Words", "Needs attention"),
    "cancelled": QT_TRANSLATE_NOOP("Words", "Cancelled"),
}

_CHANNEL_REASONS = {
    "reachable": QT_TRANSLATE_NOOP("Words", "The customer can be reached in the network."),
    "customer_register": QT_TRANSLATE_NOOP("Words", "The address stands in the customer register."),
    "email_list": QT_TRANSLATE_NOOP("Words", "The customer number stands in the e-mail list."),
    "invoice_endpoint": QT_TRANSLATE_NOOP("Words", "The invoice names an e-mail address as its endpoint."),
    "invoice_contact": QT_TRANSLATE_NOOP("Words", "The invoice names the customer's e-mail address."),
    "customer_wants_post": QT_TRANSLATE_NOOP("Words", "The customer wants invoices by post."),
    "no_electronic_address": QT_TRANSLATE_NOOP("Words", "No electronic address is known for the customer."),
    "not_asked": QT_TRANSLATE_NOOP("Words", "The network could not be asked yet whether it reaches the customer."),
    "not_in_network": QT_TRANSLATE_NOOP("Words", "The customer's electronic address is not registered in the network."),
    "not_for_this_document": QT_TRANSLATE_NOOP("Words", "The customer takes no documents of this kind in the network."),
    "no_operator": QT_TRANSLATE_NOOP("Words", "No e-invoice operator is set up, so the network is not used."),
    "override": QT_TRANSLATE_NOOP("Words", "Chosen by you for this invoice."),
}

_FINDINGS = {
    "wants_post": QT_TRANSLATE_NOOP("Words", "The customer wants invoices by post."),
    "wants_einvoice": QT_TRANSLATE_NOOP("Words", "The customer takes e-invoices only."),
    "empty_file": QT_TRANSLATE_NOOP("Words", "The file is empty."),
    "encrypted": QT_TRANSLATE_NOOP(
        "Words", "The file is protected with a password. Save it without protection and choose it again."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Words",
        "The file is damaged and cannot be opened whole. Make it again in the program it comes from.",
    ),
    "too_many_pixels": QT_TRANSLATE_NOOP(
        "Words", "The picture has more pixels than can be handled safely. Save it in a smaller size."
    ),
    "infected_name": QT_TRANSLATE_NOOP("Words", "Programs and scripts are never sent as attachments."),
    "content_mismatch": QT_TRANSLATE_NOOP("Words", "The name says “{extension}”, but the content is {found}."),
    "too_large": QT_TRANSLATE_NOOP("Words", "The file has {size} MB; {limit} MB is the limit."),
    "format_not_allowed": QT_TRANSLATE_NOOP("Words", "{found} cannot be used here; allowed are {allowed}."),
    "may_not_open": QT_TRANSLATE_NOOP("Words", "Not every receiver can open {found}; PDF is safe."),
    "wrong_resolution": QT_TRANSLATE_NOOP(
        "Words", "The picture has {found} DPI; printing needs {required} DPI in both directions."
    ),
    "unknown_resolution": QT_TRANSLATE_NOOP(
        "Words", "The picture does not say its resolution; printing needs {required} DPI."
    ),
    "wrong_resolution_of_page": QT_TRANSLATE_NOOP(
        "Words", "Page {page} has {found} DPI; printing needs {required} DPI in both directions."
    ),
    "unknown_resolution_of_page": QT_TRANSLATE_NOOP(
        "Words", "Page {page} does not say its resolution; printing needs {required} DPI."
    ),
    "no_ending": QT_TRANSLATE_NOOP(
        "Words", "The name has no ending, and the content is {found}. Give the file a name that ends in .{ending}."
    ),
    "page_scaled": QT_TRANSLATE_NOOP("Words", "A page of {found} mm is made smaller to fit on the paper."),
    "rights_restricted": QT_TRANSLATE_NOOP(
        "Words",
        "The PDF opens without a password, but restricts what may be done with it, such as copying or printing. "
        "It is sent as it is.",
    ),
    "signature_not_on_paper": QT_TRANSLATE_NOOP(
        "Words", "The PDF is signed electronically. On paper the signature is only seen and proves nothing."
    ),
    "number_too_long": QT_TRANSLATE_NOOP(
        "Words",
        "The invoice number has {length} characters; {limit} is the limit. "
        "Have the business system give it a shorter one.",
    ),
}

_LEFT_OUT = {
    "email": QT_TRANSLATE_NOOP("Words", "{file} came with the invoice and is left out of the mail. {reason}"),
    "print": QT_TRANSLATE_NOOP("Words", "{file} came with the invoice and is left out of the letter. {reason}"),
    "einvoice": QT_TRANSLATE_NOOP("Words", "{file} came with the invoice and is left out of the e-invoice. {reason}"),
}

_TOLD_IN_DETAIL = frozenset({"damaged", "too_many_pixels", "encrypted", "format_not_allowed"})
"""Findings whose own sentence often says more, such as the page; it is said where we know it."""

_DOCUMENT_TYPES = {
    "other": QT_TRANSLATE_NOOP("DocumentType", "Other related document"),
    "time_sheet": QT_TRANSLATE_NOOP("DocumentType", "Time sheet"),
    "delivery_note": QT_TRANSLATE_NOOP("DocumentType", "Delivery note"),
    "despatch_advice": QT_TRANSLATE_NOOP("DocumentType", "Despatch advice"),
    "packing_list": QT_TRANSLATE_NOOP("DocumentType", "Packing list"),
    "goods_receipt": QT_TRANSLATE_NOOP("DocumentType", "Goods receipt"),
    "order": QT_TRANSLATE_NOOP("DocumentType", "Order"),
    "order_confirmation": QT_TRANSLATE_NOOP("DocumentType", "Order confirmation"),
    "contract": QT_TRANSLATE_NOOP("DocumentType", "Contract"),
    "offer": QT_TRANSLATE_NOOP("DocumentType", "Offer"),
    "bill_of_quantities": QT_TRANSLATE_NOOP("DocumentType", "Bill of quantities"),
    "interim_application": QT_TRANSLATE_NOOP("DocumentType", "Interim application for payment"),
    "metered_consumption": QT_TRANSLATE_NOOP("DocumentType", "Metered consumption report"),
    "inspection_report": QT_TRANSLATE_NOOP("DocumentType", "Inspection report"),
    "test_report": QT_TRANSLATE_NOOP("DocumentType", "Test report"),
    "certificate_of_analysis": QT_TRANSLATE_NOOP("DocumentType", "Certificate of analysis"),
    "certificate_of_conformity": QT_TRANSLATE_NOOP("DocumentType", "Certificate of conformity"),
    "certificate_of_quality": QT_TRANSLATE_NOOP("DocumentType", "Certificate of quality"),
    "certificate_of_origin": QT_TRANSLATE_NOOP("DocumentType", "Certificate of origin"),
    "waybill": QT_TRANSLATE_NOOP("DocumentType", "Waybill"),
    "bill_of_lading": QT_TRANSLATE_NOOP("DocumentType", "Bill of lading"),
    "road_consignment_note": QT_TRANSLATE_NOOP("DocumentType", "Road consignment note"),
    "statement_of_account": QT_TRANSLATE_NOOP("DocumentType", "Statement of account"),
    "invoice_copy": QT_TRANSLATE_NOOP("DocumentType", "Invoice copy"),
    "receipt": QT_TRANSLATE_NOOP("DocumentType", "Receipt"),
    "photo": QT_TRANSLATE_NOOP("DocumentType", "Photo"),
    "terms": QT_TRANSLATE_NOOP("DocumentType", "Terms"),
}

_FORMATS = {
    "ubl": "UBL",
    "cii": "CII",
    "svefaktura": "Svefaktura",
    "finvoice": "Finvoice",
    "facturx": "Factur-X",
    "pdf": "PDF",
}

_OPERATORS = {
    "e-invoice.be": "e-invoice.be",
    "storecove": "Storecove",
    "maventa": "Maventa",
    "afnor": QT_TRANSLATE_NOOP("Words", "a French platform"),
    "phoss-ap": QT_TRANSLATE_NOOP("Words", "your own access point"),
    "practice": QT_TRANSLATE_NOOP("Words", "the practice network"),
}


def _say(text: object) -> str:
    # PySide6 types what QT_TRANSLATE_NOOP returns as object, though it is the text itself.
    return QCoreApplication.translate("Words", str(text))


def channel_name(channel: Channel) -> str:
    """Return the channel's name in lower case, as it stands in a sentence or a table."""
    return _say(_CHANNELS[channel])


def operator_name(delivery: Delivery) -> str:
    """Return the operator through which an e-invoice went or goes, as it stands in a sentence; empty if none did."""
    if delivery.channel is not Channel.EINVOICE or not delivery.provider:
        return ""
    return _say(_OPERATORS.get(delivery.provider, delivery.provider))


def channel_way(channel: Channel) -> str:
    """Return how something goes by the channel, as it stands in a sentence: ``on paper``."""
    return _say(_CHANNEL_WAYS[channel])


def template_name(language: str, *, is_default: bool) -> str:
    """Return which text a mail takes: its language, and whose it is."""
    translate = QCoreApplication.translate
    name = translate("BulkWords", str(_LANGUAGE_NAMES.get(language, language)))
    return f"{name}, {translate('BulkWords', 'standard') if is_default else translate('BulkWords', 'own text')}"


def delivery_state_name(state: DeliveryState) -> str:
    """Return the state of a delivery in one or two words."""
    return _say(_DELIVERY_STATES[state])


def delivery_state_meaning(state: DeliveryState) -> str:
    """Return what the state of a delivery means, as a sentence."""
    return _say(_DELIVERY_MEANINGS[state])


def came_back(failure_code: str | None) -> bool:
    """Say whether a failure means that the other side had taken it first."""
    return failure_code in _FAILURES


def recipient_state(recipient: Recipient) -> str:
    """Return where one recipient's delivery stands, in a few words; that the page was opened is only a hint."""
    if recipient.state is DeliveryState.FAILED and came_back(recipient.failure_code):
        return _say(_FAILURES[recipient.failure_code or ""])
    if recipient.state in ARRIVED and recipient.opened_at is not None:
        return QCoreApplication.translate("Words", "the page was opened on {day}").format(
            day=instant_text(recipient.opened_at)
        )
    if recipient.state is DeliveryState.ACCEPTED:
        return _say(_TAKEN[recipient.channel])
    return delivery_state_name(recipient.state)


def recipient_words(recipient: Recipient) -> str:
    """Return a recipient and where it stands: ``anna@acme.example: came back, mailbox full``."""
    address = recipient.address or channel_name(recipient.channel)
    return f"{address}: {recipient_state(recipient)}"


def owner_sentence(owner: FailureOwner) -> str:
    """Return who can mend a failure, as a sentence."""
    return _say(_OWNERS[owner])


def owner_name(owner: FailureOwner) -> str:
    """Return who can mend a failure, in a word or two."""
    return _say(_OWNER_NAMES[owner])


def document_title(kind: InvoiceKind, number: str) -> str:
    """Return what a document is called: ``Invoice 1001``, ``Credit note 1002``."""
    if kind.value == "credit_note":
        return QCoreApplication.translate("FactSheet", "Credit note {number}").format(number=number)
    return QCoreApplication.translate("FactSheet", "Invoice {number}").format(number=number)


def next_try(delivery: Delivery) -> str:
    """Return when a delivery that was put off is tried again, as a sentence; empty where that has no time."""
    if delivery.state is not DeliveryState.DEFERRED or delivery.next_attempt_at is None:
        return ""
    text = QCoreApplication.translate("Words", "It will be tried again at {time}.")
    return text.format(time=soon_text(delivery.next_attempt_at))


def invoice_state_name(state: InvoiceState) -> str:
    """Return the state of an invoice in one or two words."""
    return _say(_INVOICE_STATES[state])


def channel_reason(code: str | None, reason: str) -> str:
    """Return why an invoice takes a channel; ``reason`` is the gateway's own sentence."""
    text = _CHANNEL_REASONS.get(code or "")
    return _say(text) if text else said(reason)


def finding_sentence(code: str, message: str, params: Mapping[str, str]) -> str:
    """Return a finding as a sentence in the clerk's language, ``message`` where the code or its values are unknown."""
    left_out = _LEFT_OUT.get(params.get("left_out", ""))
    if left_out is not None:
        rest = {name: value for name, value in params.items() if name not in ("left_out", "file", "reason")}
        reason = finding_sentence(code, params["reason"], rest)
        return _say(left_out).format(file=params["file"], reason=reason)
    file = params.get("file")
    detail = message.removeprefix(f"{file}: ") if file else message
    if code in _TOLD_IN_DETAIL and knows(detail):
        return f"{file}: {said(detail)}" if file and detail != message else said(detail)
    text = _FINDINGS.get(_variant(code, params))
    if text is None:
        return said(message)
    values = {name: said_value(name, value) for name, value in params.items()}
    try:
        sentence = _say(text).format(**values)
    except (KeyError, IndexError, ValueError):
        return said(message)
    return sentence[:1].upper() + sentence[1:]


def _variant(code: str, params: Mapping[str, str]) -> str:
    """Return which sentence a finding with several takes, by the values that it has."""
    if code == "wrong_resolution":
        code = code if "found" in params else "unknown_resolution"
        return f"{code}_of_page" if "page" in params else code
    if code == "content_mismatch" and "ending" in params:
        return "no_ending"
    if code == "infected_name" and "filename" not in params:
        return "program_inside"
    return code


def document_type_label(key: str) -> str:
    """Return the label of a document type; a company's own type, which has no translation, as it is."""
    text = _DOCUMENT_TYPES.get(key)
    return QCoreApplication.translate("DocumentType", str(text)) if text else key


def format_label(code: str) -> str:
    """Return the name of a file format as people write it; names need no translation."""
    return _FORMATS.get(code, code)


def document_type_labels() -> list[tuple[str, str]]:
    """Return (key, label) of every document type, in the order in which they are offered."""
    from connect_app.domain.attachment import DOCUMENT_TYPES

    return [(kind.key, document_type_label(kind.key)) for kind in DOCUMENT_TYPES]


def move_reason(reason: str) -> str:
    """Return why a delivery moved, in the clerk's language where the sentence is one of ours; ends like a sentence."""
    reason = said(reason)
    return reason if not reason or reason.endswith((".", "!", "?")) else f"{reason}."
