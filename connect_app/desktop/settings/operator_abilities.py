"""What an e-invoice operator can do, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.wording import format_label

if TYPE_CHECKING:
    from connect_app.contract.companies import ProviderAbilities
    from connect_app.desktop.widgets.signed_lines import Line


def ability_lines(can: ProviderAbilities) -> list[Line]:
    """Return one line for each thing that the administrator should know before choosing an operator."""
    lines = [_formats(can), _attachments(can), _fall_backs(can), _look_up(can), _receipts(can), _repeats(can)]
    return [line for line in lines if line is not None]


def _good(sentence: str) -> Line:
    return ("check", Tint.SUCCESS, sentence)


def _hint(sentence: str) -> Line:
    return ("hint", Tint.TEXT, sentence)


def _formats(can: ProviderAbilities) -> Line | None:
    if not can.formats:
        return None
    names = ", ".join(format_label(one) for one in can.formats)
    sentence = QCoreApplication.translate("OperatorAbilities", "It takes invoices as {formats}.")
    return _good(sentence.format(formats=names))


def _attachments(can: ProviderAbilities) -> Line | None:
    if not can.formats:  # nothing is known of this operator
        return None
    if can.attachments == "none":
        return ("warning", Tint.WARNING, QCoreApplication.translate("OperatorAbilities", "It takes no attachments."))
    if can.max_document_size is None:
        return _good(QCoreApplication.translate("OperatorAbilities", "Attachments travel inside the invoice."))
    sentence = QCoreApplication.translate(
        "OperatorAbilities", "Attachments travel inside the invoice, which may have up to {size} with them."
    )
    return _good(sentence.format(size=size_text(can.max_document_size)))


def _fall_backs(can: ProviderAbilities) -> Line:
    if not can.fall_backs:
        return _good(
            QCoreApplication.translate("OperatorAbilities", "It never sends an invoice another way by itself.")
        )
    ways = {
        "email": QCoreApplication.translate("OperatorAbilities", "by e-mail"),
        "print": QCoreApplication.translate("OperatorAbilities", "on paper"),
    }
    named = QCoreApplication.translate("OperatorAbilities", " or ").join(ways[one] for one in can.fall_backs)
    sentence = QCoreApplication.translate(
        "OperatorAbilities", "By itself it might send an invoice {ways}. Connect tells it each time not to."
    )
    return _hint(sentence.format(ways=named))


def _look_up(can: ProviderAbilities) -> Line:
    if can.looks_up:
        return _good(QCoreApplication.translate("OperatorAbilities", "It says which customers can be reached."))
    return _hint(QCoreApplication.translate("OperatorAbilities", "It cannot be asked which customers can be reached."))


def _receipts(can: ProviderAbilities) -> Line:
    if can.gives_receipts:
        return _good(QCoreApplication.translate("OperatorAbilities", "It tells what became of each invoice."))
    return _hint(QCoreApplication.translate("OperatorAbilities", "It does not tell what became of an invoice."))


def _repeats(can: ProviderAbilities) -> Line:
    if can.answers_before_repeat == "nothing":
        return _hint(
            QCoreApplication.translate(
                "OperatorAbilities",
                "If a connection breaks in the middle, it cannot say whether it has the invoice: you are asked then.",
            )
        )
    return _good(
        QCoreApplication.translate(
            "OperatorAbilities", "If a connection breaks in the middle, no invoice goes through it twice."
        )
    )
