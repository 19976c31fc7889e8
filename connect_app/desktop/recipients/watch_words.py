"""What is said of the register in the network: how much is known, how far a run is, and what became of customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.recipients.recipient_words import answer_sign, answer_text
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.text.figures import instant_text, number_text
from connect_app.desktop.text.sentences import said

if TYPE_CHECKING:
    from connect_app.contract.watching import (
        CustomerChange,
        CustomerNetwork,
        CustomerStatus,
        NetworkCoverage,
        RecipientCheck,
    )

VIEWS = {
    "changes": QT_TRANSLATE_NOOP("Watch", "Came and left"),
    "not_there": QT_TRANSLATE_NOOP("Watch", "Cannot be reached"),
    "reachable": QT_TRANSLATE_NOOP("Watch", "Can be reached"),
    "no_credit_notes": QT_TRANSLATE_NOOP("Watch", "Take no credit notes"),
    "unanswered": QT_TRANSLATE_NOOP("Watch", "Not answered yet"),
    "no_number": QT_TRANSLATE_NOOP("Watch", "Without a usable number"),
    "all": QT_TRANSLATE_NOOP("Watch", "All customers"),
}
_MOVES = {
    "came": QT_TRANSLATE_NOOP("Watch", "came"),
    "left": QT_TRANSLATE_NOOP("Watch", "left"),
    "changed": QT_TRANSLATE_NOOP("Watch", "changed"),
}
_MOVE_SIGNS = {"came": ("check", Tint.SUCCESS), "left": ("error", Tint.DANGER), "changed": ("warning", Tint.WARNING)}
_MINUTE_S, _HOUR_S = 60, 3600


def _say(text: object) -> str:
    return QCoreApplication.translate("Watch", str(text))


def view_names() -> list[tuple[str, str]]:
    """Return key and words of each list that there is."""
    return [(key, _say(text)) for key, text in VIEWS.items()]


def move_text(move: str) -> str:
    """Return what became of a customer, in a word."""
    return _say(_MOVES[move])


def change_text(one: CustomerChange) -> str:
    """Return what became of a customer: the kind of document if it is not an invoice, what was, and what is."""
    was = answer_text(one.was.value) if one.was is not None else ""
    text = f"{move_text(one.move)}: {was} → {answer_text(one.reachability.value)}"
    return of_kind(one.kind, text)


def status_text(one: CustomerStatus) -> str:
    """Return a line of a customer's history."""
    return f"{instant_text(one.at)}: {of_kind(one.kind, answer_text(one.reachability.value))}"


def of_kind(kind: str, text: str) -> str:
    """Return what is said of a customer, with the kind of document that it is about, unless these are invoices."""
    about = _say(QT_TRANSLATE_NOOP("Watch", "credit notes: {said}"))
    return about.format(said=text) if kind == "credit_note" else text


def move_sign(move: str) -> tuple[str, Tint]:
    """Return name and colour of the sign of that."""
    return _MOVE_SIGNS[move]


def network_text(network: CustomerNetwork | None) -> str:
    """Return what is known of a customer in two words, empty where nobody has looked."""
    if network is None:
        return ""
    if network.reachability is not None:
        text = answer_text(network.reachability.value, network.valid_from)
        without = _say(QT_TRANSLATE_NOOP("Watch", "{said}, no credit notes"))
        return without.format(said=text) if takes_no_credit_notes(network) else text
    if network.problem is not None:
        return _say(QT_TRANSLATE_NOOP("Watch", "no usable number"))
    return _say(QT_TRANSLATE_NOOP("Watch", "not answered yet"))


def takes_no_credit_notes(network: CustomerNetwork) -> bool:
    """Say whether invoices reach a customer, and credit notes certainly do not."""
    notes = network.credit_notes.reachability if network.credit_notes is not None else None
    is_there = network.reachability is not None and network.reachability.value == "reachable"
    return is_there and notes is not None and notes.value != "reachable"


def network_sign(network: CustomerNetwork | None) -> tuple[str, Tint] | None:
    """Return name and colour of the sign of that, None where there is nothing to show."""
    if network is None:
        return None
    if network.reachability is not None:
        is_doubtful = network.suspected is not None or takes_no_credit_notes(network)
        return ("doubt", Tint.WARNING) if is_doubtful else answer_sign(network.reachability.value)
    return ("warning", Tint.WARNING) if network.problem is not None else ("waiting", Tint.MUTED)


def hint_text(network: CustomerNetwork | None) -> str:
    """Return the hints of a customer, one sentence after the other."""
    return " ".join(said(one.message) for one in network.hints) if network is not None else ""


def coverage_text(known: NetworkCoverage) -> str:
    """Return how much is known of the register."""
    if not known.customers:
        return _say(QT_TRANSLATE_NOOP("Watch", "The customer register is empty. Import it under Customers."))
    if known.last_checked_at is None:
        text = _say(QT_TRANSLATE_NOOP("Watch", "Nobody has looked yet which of your {count} customers can be reached."))
        return text.format(count=number_text(known.customers))
    text = _say(
        QT_TRANSLATE_NOOP(
            "Watch",
            "{there} of {count} customers can be reached, {missing} cannot. Answered: {part} %. Last looked: {when}.",
        )
    )
    shown = text.format(
        there=number_text(known.reachable),
        count=number_text(known.customers),
        missing=number_text(known.not_there),
        part=number_text(int(100 * known.coverage)),
        when=instant_text(known.last_checked_at),
    )
    without = _say(QT_TRANSLATE_NOOP("Watch", "Invoices, but no credit notes, reach {count} of them."))
    return f"{shown} {without.format(count=number_text(known.no_credit_notes))}" if known.no_credit_notes else shown


def progress_text(check: RecipientCheck) -> str:
    """Return how far a run is, or why it waits."""
    if check.state == "waiting":
        waits = _say(QT_TRANSLATE_NOOP("Watch", "The run begins in a moment."))
        return said(check.reason) if check.reason else waits
    text = _say(QT_TRANSLATE_NOOP("Watch", "{checked} of {count} looked up, about {rest} left"))
    return text.format(checked=number_text(check.checked), count=number_text(check.of), rest=_rest(check.rest_s))


def _rest(seconds: int) -> str:
    if seconds >= _HOUR_S:
        text = _say(QT_TRANSLATE_NOOP("Watch", "{hours} h {minutes} min"))
        return text.format(hours=seconds // _HOUR_S, minutes=seconds % _HOUR_S // _MINUTE_S)
    return _say(QT_TRANSLATE_NOOP("Watch", "{minutes} min")).format(minutes=max(1, round(seconds / _MINUTE_S)))


def end_text(check: RecipientCheck) -> str:
    """Return what came of the last run, empty where there is nothing to say beside the numbers."""
    if check.state == "discarded" and check.reason:
        return said(check.reason)
    if check.failed:
        text = _say(QT_TRANSLATE_NOOP("Watch", "{count} could not be asked about, which changes nothing: {reason}"))
        reason = said(check.problems[0].message) if check.problems else ""
        return text.format(count=number_text(check.failed), reason=reason)
    return ""
