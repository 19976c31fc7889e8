"""Codes in the clerk's own words and language: channels, states, owners, document types.

What the gateway says in sentences is put into the clerk's language by `sentences`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.channel_words import channel_name, taken_by
from connect_app.desktop.text.figures import instant_text, soon_text
from connect_app.desktop.text.proof_words import answer_name
from connect_app.desktop.text.sentences import said, word
from connect_app.domain.delivery import ARRIVED, DeliveryState, FailureOwner
from connect_app.domain.proofs import ProofKind
from connect_app.domain.sentences import SENTENCES

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


def operator_name(delivery: Delivery) -> str:
    """Return the operator through which an e-invoice went or goes, as it stands in a sentence; empty if none did."""
    if not delivery.channel.kind.carries_data or not delivery.provider:
        return ""
    return _say(_OPERATORS.get(delivery.provider, delivery.provider))


def language_name(language: str) -> str:
    """Return a language of mails in the clerk's words."""
    return QCoreApplication.translate("BulkWords", str(_LANGUAGE_NAMES.get(language, language)))


def template_name(language: str, *, is_default: bool) -> str:
    """Return which text a mail takes: its language, and whose it is."""
    translate = QCoreApplication.translate
    whose = translate("BulkWords", "standard") if is_default else translate("BulkWords", "own text")
    return f"{language_name(language)}, {whose}"


def delivery_state_name(state: DeliveryState) -> str:
    """Return the state of a delivery in one or two words."""
    return word(f"state.{state}")


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
    if recipient.state in ARRIVED and recipient.buyer_answer is not None:
        return answer_name(recipient.buyer_answer)
    if recipient.state in ARRIVED and recipient.opened_at is not None:
        return QCoreApplication.translate("Words", "the page was opened on {day}").format(
            day=instant_text(recipient.opened_at)
        )
    if recipient.state is DeliveryState.ACCEPTED and recipient.proved is ProofKind.ACCESS_POINT:
        return QCoreApplication.translate("Words", "at the recipient's operator")
    if recipient.state is DeliveryState.ACCEPTED:
        return taken_by(recipient.channel)
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
    """Return when a delivery that was put off is tried again, or begins at its hour; empty where that has no time."""
    if delivery.state is DeliveryState.QUEUED and delivery.next_attempt_at is not None:
        text = QCoreApplication.translate("Words", "It will be sent at {time}.")
        return text.format(time=soon_text(delivery.next_attempt_at))
    if delivery.state is not DeliveryState.DEFERRED or delivery.next_attempt_at is None:
        return ""
    text = QCoreApplication.translate("Words", "It will be tried again at {time}.")
    return text.format(time=soon_text(delivery.next_attempt_at))


def invoice_state_name(state: InvoiceState) -> str:
    """Return the state of an invoice in one or two words."""
    return _say(_INVOICE_STATES[state])


def document_type_label(key: str) -> str:
    """Return the label of a document type; a company's own type, which has no translation, as it is."""
    return word(f"document_type.{key}") if f"document_type.{key}" in SENTENCES else key


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
