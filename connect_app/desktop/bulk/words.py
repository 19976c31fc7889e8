"""What the window says of an invoice and a customer, in the clerk's words; and the columns made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.invoice_columns import amount_with_currency
from connect_app.desktop.lists.rows import Amount
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import language_name, template_name

if TYPE_CHECKING:
    from connect_app.desktop.bulk.lines import Line, Party, Problem

translate = QCoreApplication.translate

_REASONS = {
    "no_address": QT_TRANSLATE_NOOP("BulkWords", "No address"),
    "invalid_address": QT_TRANSLATE_NOOP("BulkWords", "Address is wrong"),
    "wants_post": QT_TRANSLATE_NOOP("BulkWords", "Wants post"),
    "wants_einvoice": QT_TRANSLATE_NOOP("BulkWords", "E-invoice only"),
    "no_template": QT_TRANSLATE_NOOP("BulkWords", "No template"),
    "already_sent": QT_TRANSLATE_NOOP("BulkWords", "Sent already"),
    "duplicate": QT_TRANSLATE_NOOP("BulkWords", "Number sent before"),
    "required_attachment_missing": QT_TRANSLATE_NOOP("BulkWords", "Attachment missing"),
    "no_mail_server": QT_TRANSLATE_NOOP("BulkWords", "No mail server"),
}


def _say(text: object) -> str:
    return translate("BulkWords", str(text))


def reason_text(code: str) -> str:
    """Return in two words what keeps an invoice back."""
    return _say(_REASONS.get(code, QT_TRANSLATE_NOOP("BulkWords", "Cannot be sent")))


def problem_sentence(problem: Problem) -> str:
    """Return what stands against sending as a sentence."""
    return said(problem.message)


def line_state(line: Line) -> str:
    """Return how an invoice stands, in two words."""
    if line.problems:
        return reason_text(line.problems[0].code)
    if line.is_changed:
        return translate("BulkWords", "Changed: please look")
    if line.is_by_post:
        return translate("BulkWords", "Ready, by post")
    return translate("BulkWords", "Ready")


def line_sentences(line: Line) -> str:
    """Return all that is to be said of an invoice, a line each."""
    return "\n".join(problem_sentence(one) for one in (*line.problems, *line.remarks))


def template_text(line: Line) -> str:
    """Return the language of an invoice's mail and whose text it takes."""
    if line.text is not None:
        name = line.text.name or translate("BulkWords", "only for this send")
        return translate("BulkWords", "{language}, {name}").format(language=language_name(line.language), name=name)
    return template_name(line.template.language, is_default=line.template.is_default) if line.template else ""


def total(lines: tuple[Line, ...]) -> str:
    """Return what is to be paid in all, per currency."""
    sums: dict[str, Decimal] = {}
    for line in lines:
        if line.amount is not None:
            sums[line.amount.currency] = sums.get(line.amount.currency, Decimal()) + Decimal(line.amount.amount)
    return " + ".join(amount_with_currency(Amount(str(amount), currency)) for currency, amount in sorted(sums.items()))


def _state(party: Party) -> str:
    text = line_state(party.worst)
    missing = len(party.lines) - party.ready
    if 0 < missing < len(party.lines):
        return translate("BulkWords", "{reason}: {count} of {all}").format(
            reason=text, count=missing, all=len(party.lines)
        )
    return text


def _state_icon(line: Line) -> IconName:
    if line.problems:
        return IconName("error", Tint.DANGER)
    if line.is_changed or line.remarks:
        return IconName("warning", Tint.WARNING)
    return IconName("check", Tint.SUCCESS)


def _party_icon(party: Party) -> IconName:
    worst = next((line for line in party.lines if line.is_changed and not line.problems), party.worst)
    return _state_icon(party.worst if party.worst.problems else worst)


def _post(party: Party) -> str:
    return translate("BulkWords", "Post") if party.lines[0].by_post else ""


def _templates(party: Party) -> str:
    return "; ".join(filter(None, dict.fromkeys(template_text(line) for line in party.lines)))


def _address(party: Party) -> str:
    return party.address or translate("BulkWords", "– none –")


def _hint(party: Party) -> str:
    return "\n".join(dict.fromkeys(filter(None, map(line_sentences, party.lines))))


ADDRESS = "address"


def party_columns() -> tuple[Column[Party], ...]:
    """Columns of the customers. The first holds the box to tick."""
    name, number = translate("BulkWords", "Customer"), translate("BulkWords", "Customer no.")
    return (
        Column("tick", "", lambda _party: "", 30, spoken=lambda party: party.customer),
        Column("state", translate("BulkWords", "State"), _state, 128, icon=_party_icon, hint=_hint, sort_key="state"),
        Column("customer", name, lambda party: party.customer, 172, sort_key="customer"),
        Column("customer_number", number, lambda party: party.customer_number, 100, sort_key="customer_number"),
        replace(
            _shortened(ADDRESS, translate("BulkWords", "Address"), _address, 205),
            hint=lambda party: party.address,
            stretches=True,
        ),
        Column(
            "post",
            translate("BulkWords", "Post"),
            _post,
            62,
            icon=lambda party: IconName("print") if _post(party) else None,
            hint=lambda party: translate("BulkWords", "Wants invoices by post") if _post(party) else "",
            sort_key="post",
        ),
        _shortened("template", translate("BulkWords", "Template"), _templates, 122),
        _figure("count", translate("BulkWords", "Invoices"), lambda party: number_text(len(party.lines)), 66),
        _figure("amount", translate("BulkWords", "Amount"), lambda party: total(party.lines), 112),
    )


def _shortened(key: str, title: str, text: Callable[[Party], str], width: int) -> Column[Party]:
    return Column(key, title, text, width, hint=text, sort_key=key)


def _figure(key: str, title: str, text: Callable[[Party], str], width: int) -> Column[Party]:
    return Column(key, title, text, width, is_right_aligned=True, sort_key=key)


def line_columns() -> tuple[Column[Line], ...]:
    """Columns of the invoices of the chosen customer."""
    return (
        Column("number", translate("BulkWords", "Number"), lambda line: line.number, 130),
        Column(
            "amount",
            translate("BulkWords", "Amount"),
            lambda line: amount_with_currency(line.amount),
            130,
            is_right_aligned=True,
        ),
        Column("state", translate("BulkWords", "State"), line_state, 170, icon=_state_icon),
        Column(
            "said",
            translate("BulkWords", "Remark"),
            lambda line: line_sentences(line).split("\n")[0],
            300,
            hint=line_sentences,
            stretches=True,
        ),
    )
