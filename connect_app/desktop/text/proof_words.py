"""What is proved of a delivery, and what its buyer answered: in words, each with its sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import answer_sign
from connect_app.desktop.text.channel_words import proof_text
from connect_app.desktop.text.figures import date_text, instant_text
from connect_app.desktop.text.sentences import said
from connect_app.domain.proofs import CONFIRMATIONS_DUE_FROM, BuyerAnswer, Confirmation, ProofKind
from connect_app.domain.saying import quoted

if TYPE_CHECKING:
    from connect_app.contract.deliveries import Delivery

_SIGNS = {
    ProofKind.PROVIDER: ("taken", Tint.ACCENT),
    ProofKind.ACCESS_POINT: ("arrived", Tint.ACCENT),
    ProofKind.CONFIRMED: ("check", Tint.SUCCESS),
}
_ANSWERS = {
    BuyerAnswer.ACKNOWLEDGED: QT_TRANSLATE_NOOP("Proofs", "the buyer has received it"),
    BuyerAnswer.IN_PROCESS: QT_TRANSLATE_NOOP("Proofs", "the buyer is processing it"),
    BuyerAnswer.UNDER_QUERY: QT_TRANSLATE_NOOP("Proofs", "the buyer has a question"),
    BuyerAnswer.CONDITIONALLY_ACCEPTED: QT_TRANSLATE_NOOP("Proofs", "the buyer accepts it with conditions"),
    BuyerAnswer.REJECTED: QT_TRANSLATE_NOOP("Proofs", "the buyer rejects it"),
    BuyerAnswer.ACCEPTED: QT_TRANSLATE_NOOP("Proofs", "the buyer accepts it"),
    BuyerAnswer.PAID: QT_TRANSLATE_NOOP("Proofs", "the buyer has paid it"),
}
_REASONS = {
    "NON": QT_TRANSLATE_NOOP("Proofs", "no fault"),
    "REF": QT_TRANSLATE_NOOP("Proofs", "references are wrong"),
    "LEG": QT_TRANSLATE_NOOP("Proofs", "legal information is wrong"),
    "REC": QT_TRANSLATE_NOOP("Proofs", "the recipient is unknown"),
    "QUA": QT_TRANSLATE_NOOP("Proofs", "the quality of the goods"),
    "DEL": QT_TRANSLATE_NOOP("Proofs", "the delivery of the goods"),
    "PRI": QT_TRANSLATE_NOOP("Proofs", "the prices"),
    "QTY": QT_TRANSLATE_NOOP("Proofs", "the quantities"),
    "ITM": QT_TRANSLATE_NOOP("Proofs", "the items"),
    "PAY": QT_TRANSLATE_NOOP("Proofs", "the terms of payment"),
    "UNR": QT_TRANSLATE_NOOP("Proofs", "not recognised"),
    "FIN": QT_TRANSLATE_NOOP("Proofs", "the financing"),
    "PPD": QT_TRANSLATE_NOOP("Proofs", "paid in part"),
    "OTH": QT_TRANSLATE_NOOP("Proofs", "another reason"),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("Proofs", str(text))


def answer_name(answer: BuyerAnswer) -> str:
    """Return what the buyer answered, as it stands in a list."""
    return _say(_ANSWERS[answer])


def proof_lines(delivery: Delivery) -> list[tuple[str, Tint, str]]:
    """Return what is proved of a delivery, each with name and colour of its sign; what is not due is said, too."""
    lines = []
    for proof in delivery.proofs:
        text = proof_text(delivery.channel, proof.kind)
        if text is not None:
            lines.append((*_SIGNS[proof.kind], text.format(when=instant_text(proof.at))))
    if delivery.confirmation is Confirmation.NOT_DUE:
        text = QCoreApplication.translate(
            "Proofs", "No confirmation is due yet: operators must send them from {day} on. Silence proves nothing."
        )
        lines.append(("waiting", Tint.MUTED, text.format(day=date_text(CONFIRMATIONS_DUE_FROM))))
    elif delivery.confirmation is Confirmation.AWAITED:
        text = QCoreApplication.translate("Proofs", "The recipient's side has not confirmed it yet.")
        lines.append(("waiting", Tint.WARNING, text))
    if delivery.buyer_answer is not None:
        lines.append((*answer_sign(delivery.buyer_answer.code), answer_text(delivery)))
    return lines


def answer_text(delivery: Delivery) -> str:
    """Return the buyer's last answer as a sentence, with its reasons and words; empty where there is none."""
    answer = delivery.buyer_answer
    if answer is None:
        return ""
    reasons = [_say(_REASONS[one]) for one in answer.reasons if one in _REASONS]
    words = [said(quoted(answer.words))] if answer.words else []
    why = ": " + ", ".join([*reasons, *words]) if reasons or words else ""
    text = QCoreApplication.translate("Proofs", "{answer}{why} ({when}).").format(
        when=instant_text(answer.at), answer=answer_name(answer.code), why=why
    )
    return text[:1].upper() + text[1:]
