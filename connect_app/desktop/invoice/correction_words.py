"""What was corrected in a delivery, and what helps one that did not arrive, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.proof_words import answer_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import owner_sentence
from connect_app.domain.corrections import Corrected
from connect_app.domain.proofs import BuyerAnswer
from connect_app.domain.remedies import CaseStep, Remedy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.deliveries import Delivery

_ADVICE = {
    Remedy.ADDRESS: QT_TRANSLATE_NOOP(
        "PutRight", "Ask the customer for the right electronic address, enter it here, and send again."
    ),
    Remedy.BUYER_REFERENCE: QT_TRANSLATE_NOOP(
        "PutRight", "Ask the customer for the right reference, enter it here, and send again."
    ),
    Remedy.SUPPLIER_TEXT: QT_TRANSLATE_NOOP(
        "PutRight",
        "Have the business system make the invoice anew. The text for its supplier is ready to be copied.",
    ),
    Remedy.FREE_NUMBER: QT_TRANSLATE_NOOP(
        "PutRight",
        "When the operator has freed the number, send it again: the corrections are kept. If it cannot, have the "
        "business system make the invoice anew with another number.",
    ),
    Remedy.LEAVE: QT_TRANSLATE_NOOP(
        "PutRight",
        "Nothing needs to be done: the first one is there and stays as it is. This one never goes as an e-invoice "
        "again.",
    ),
    Remedy.MISDIRECTED: QT_TRANSLATE_NOOP(
        "PutRight", "If it reached somebody else, begin a case: its steps are listed here."
    ),
    Remedy.ADMINISTRATOR: QT_TRANSLATE_NOOP(
        "PutRight", "Your administrator has to put the account at the operator right first."
    ),
    Remedy.OPERATOR: QT_TRANSLATE_NOOP(
        "PutRight", "Ask your operator what happened. Another address may help if the customer moved."
    ),
}
_STEPS = {
    CaseStep.OPERATOR: QT_TRANSLATE_NOOP("PutRight", "Tell your operator, on the same working day"),
    CaseStep.WRONG_RECIPIENT: QT_TRANSLATE_NOOP(
        "PutRight", "Ask who got it to delete it, and neither to book nor to pay it"
    ),
    CaseStep.RIGHT_ADDRESS: QT_TRANSLATE_NOOP(
        "PutRight", "Find the right address (both 0208 and 9925, and ask the customer)"
    ),
    CaseStep.SENT: QT_TRANSLATE_NOOP("PutRight", "Send the invoice to the right address"),
    CaseStep.PRIVACY: QT_TRANSLATE_NOOP("PutRight", "See whether personal data reached others, and who must be told"),
}
_CORRECTED = {
    Corrected.ADDRESS: QT_TRANSLATE_NOOP("PutRight", "The address was corrected from {old} to {new}."),
    Corrected.BUYER_REFERENCE: QT_TRANSLATE_NOOP(
        "PutRight", "The buyer's reference was corrected from “{old}” to “{new}”."
    ),
}
_ADDED = QT_TRANSLATE_NOOP("PutRight", "The buyer's reference “{new}” was added.")


def _say(text: object) -> str:
    return QCoreApplication.translate("PutRight", str(text))


def advice(remedy: Remedy) -> str:
    """Return what to do, as a sentence or two."""
    return _say(_ADVICE[remedy])


def step_name(step: CaseStep) -> str:
    """Return what a step of a case is."""
    return _say(_STEPS[step])


def reason_text(delivery: Delivery) -> str:
    """Return why an e-invoice did not arrive, in words; empty where nothing went wrong."""
    if delivery.failure is not None:
        return said(delivery.failure.message)
    is_rejected = delivery.buyer_answer is not None and delivery.buyer_answer.code is BuyerAnswer.REJECTED
    return answer_text(delivery) if is_rejected else ""


def owner_text(delivery: Delivery) -> str:
    """Return who can put it right, empty where nobody has to."""
    is_done = Remedy.LEAVE in delivery.remedies
    return owner_sentence(delivery.failure.owner) if delivery.failure is not None and not is_done else ""


def corrections_text(delivery: Delivery) -> str:
    """Return what was corrected in what went or goes, empty for what goes as it came."""
    lines = [
        _say(_CORRECTED[one.what] if one.old else _ADDED).format(old=one.old, new=one.new)
        for one in delivery.corrections
    ]
    return " ".join(lines)


def sent_reference(deliveries: Sequence[Delivery]) -> str:
    """Return the buyer's reference with which the last e-invoice went in place of the invoice's, empty for its own."""
    for delivery in reversed(deliveries):
        for one in reversed(delivery.corrections):
            if one.what is Corrected.BUYER_REFERENCE:
                return one.new
    return ""
