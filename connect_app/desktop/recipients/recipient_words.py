"""What is said of a recipient in the network, in a table and in whole sentences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.text.figures import date_text, instant_text
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.contract.recipients import Recipient

_STATES = {
    "reachable": QT_TRANSLATE_NOOP("Recipients", "can be reached"),
    "not_for_this_document": QT_TRANSLATE_NOOP("Recipients", "not for this document"),
    "not_found": QT_TRANSLATE_NOOP("Recipients", "not registered"),
    "unknown": QT_TRANSLATE_NOOP("Recipients", "could not be asked"),
}
_MEANINGS = {
    "reachable": QT_TRANSLATE_NOOP("Recipients", "E-invoices reach this address."),
    "not_for_this_document": QT_TRANSLATE_NOOP(
        "Recipients", "The address is registered, but it takes no documents of this kind."
    ),
    "not_found": QT_TRANSLATE_NOOP("Recipients", "The address is not registered in the network."),
    "unknown": QT_TRANSLATE_NOOP(
        "Recipients", "The network could not be asked. That says nothing about the address: try again later."
    ),
}
_SIGNS = {
    "reachable": ("check", Tint.SUCCESS),
    "not_for_this_document": ("warning", Tint.WARNING),
    "not_found": ("error", Tint.DANGER),
    "unknown": ("doubt", Tint.MUTED),
}
_OPERATORS = {
    "practice": QT_TRANSLATE_NOOP("Recipients", "the practice network"),
    "sml": QT_TRANSLATE_NOOP("Recipients", "the network's register"),
}
_DOCUMENTS = (
    ("Invoice-2::Invoice##", QT_TRANSLATE_NOOP("Recipients", "invoice")),
    ("CreditNote-2::CreditNote##", QT_TRANSLATE_NOOP("Recipients", "credit note")),
    ("CrossIndustryInvoice", QT_TRANSLATE_NOOP("Recipients", "invoice (CII)")),
    ("ApplicationResponse", QT_TRANSLATE_NOOP("Recipients", "response")),
    ("Order", QT_TRANSLATE_NOOP("Recipients", "order")),
    ("DespatchAdvice", QT_TRANSLATE_NOOP("Recipients", "despatch advice")),
    ("Catalogue", QT_TRANSLATE_NOOP("Recipients", "catalogue")),
)


def _say(text: object) -> str:
    return QCoreApplication.translate("Recipients", str(text))


def state_text(one: Recipient) -> str:
    """Return the answer in two words, with the day from which on it holds where that is still to come."""
    return answer_text(one.reachability, one.valid_from)


def answer_text(reachability: str, valid_from: date | None = None) -> str:
    """Return what the network says in two words; ``valid_from``: the day from which on somebody is reached."""
    if valid_from is not None and reachability == "not_found":
        text = QCoreApplication.translate("Recipients", "can be reached from {day}")
        return text.format(day=date_text(valid_from))
    return _say(_STATES[reachability])


def answer_sign(reachability: str) -> tuple[str, Tint]:
    """Return name and colour of the icon of an answer."""
    return _SIGNS[reachability]


def state_sign(one: Recipient) -> tuple[str, Tint]:
    """Return name and colour of the answer's icon."""
    return _SIGNS[one.reachability]


def address_text(one: Recipient) -> str:
    """Return the electronic address as it is written."""
    return f"{one.endpoint.scheme}:{one.endpoint.id}"


def source_text(one: Recipient) -> str:
    """Return who said so, empty if nobody did."""
    return _say(_OPERATORS.get(one.source, one.source)) if one.source else ""


def detail_lines(one: Recipient) -> list[str]:
    """Return all that is known of a recipient, one sentence a line."""
    lines = [_say(_MEANINGS[one.reachability])]
    if one.valid_from is not None and one.reachability == "not_found":
        text = QCoreApplication.translate("Recipients", "It can be reached from {day} on.")
        lines = [text.format(day=date_text(one.valid_from))]
    if one.valid_to is not None:
        text = QCoreApplication.translate("Recipients", "It can be reached until {day}.")
        lines.append(text.format(day=date_text(one.valid_to)))
    if one.problem is not None:
        lines.append(said(one.problem.message))
    if one.source and one.checked_at:
        text = QCoreApplication.translate("Recipients", "Said by {source} on {when}.")
        lines.append(text.format(source=source_text(one), when=instant_text(one.checked_at)))
    if one.operator:
        lines.append(QCoreApplication.translate("Recipients", "Operator: {operator}.").format(operator=one.operator))
    if kinds := _kinds(one):
        text = QCoreApplication.translate("Recipients", "It takes: {documents}.")
        lines.append(text.format(documents=", ".join(kinds)))
    if one.customer_number:
        text = QCoreApplication.translate("Recipients", "Your customer {number}.")
        lines.append(text.format(number=one.customer_number))
    return lines


def _kinds(one: Recipient) -> list[str]:
    """Return the kinds of documents by their names, each once; one that has no name here counts as another."""
    found = []
    for document_type in one.document_types:
        named = [_say(name) for part, name in _DOCUMENTS if part in document_type]
        found.append(named[0] if named else QCoreApplication.translate("Recipients", "other documents"))
    return list(dict.fromkeys(found))
