"""What is said of the watch: whom of the customers the network reaches, and the hints beside them."""

from connect_app.domain.sentences.counted import Counted

WATCHING: dict[str, str | Counted] = {
    "canary_missing": (
        "Participants who are known to be there were not found: the network, or the way to it, is at fault. Nothing "
        "was changed."
    ),
    "check_has_ended": "This run over the register has ended.",
    "legal_deadline_near": (
        "Invoice {number} must be on its way by {day}: the law gives {days} working days. It has not been sent yet."
    ),
    "legal_deadline_passed": (
        "Invoice {number} should have been on its way by {day}: the law gives {days} working days. Send it at once, "
        "and keep the proof of why it is late."
    ),
    "letters_of_nobody": "There is nobody to write to.",
    "no_customers": "There are no customers in the register.",
    "watch_changes": (
        "Customers that e-invoices can reach now: {came}. Customers that they reach no longer: {left}. See Network, "
        "Customers."
    ),
    "watch_changes.both": (
        "{said} Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: "
        "{stopped}."
    ),
    "watch_changes.credit_notes": (
        "Customers that take credit notes as e-invoices now: {takes}. Customers that take them no longer: {stopped}. "
        "See Network, Customers."
    ),
    "watch_discarded": (
        "{fallen} of {known} customers were not found any more, all at once. That is likelier a fault than the truth, "
        "so that nothing was changed. Look at the account of your e-invoice operator, and check the customers again."
    ),
    "watch_discarded.canary": "What the last run over the register saw does not count; nothing was changed: {reason}",
    "watch_discarded.credit_notes": (
        "{fallen} of {known} customers did not take credit notes any more, all at once. That is likelier a fault than "
        "the truth, so that nothing was changed. Look at the account of your e-invoice operator, and check the "
        "customers again."
    ),
    "watch_hint.can_have_einvoices": "E-invoices can reach this customer; its channel is set to another way.",
    "watch_hint.demands_einvoices": "Its channel is e-invoice only, and e-invoices do not reach it.",
    "watch_hint.duty": "From {day} on businesses in this country are to be sent e-invoices.",
    "watch_hint.failed": "The network could not be asked at the last try: {reason}",
    "watch_hint.from_day": "E-invoices can reach it from {day} on.",
    "watch_hint.no_credit_notes": ("It takes invoices, but no credit notes as e-invoices: these must go another way."),
    "watch_hint.no_credit_notes_last_time": (
        "At the last look it took no credit notes. That counts when it is seen a second time."
    ),
    "watch_hint.until_day": "E-invoices can reach it until {day}.",
    "watch_problem.no_number": (
        "The register has no number by which the network could know it. Fill in the organisation number, or its "
        "electronic address."
    ),
    "watch_problem.other_country": "Its number is not one of its country. Look at both.",
    "watch_problem.several_countries": "Its number may be one of several countries. Fill in the country.",
    "watch_hint.suspected": "It was not found at the last look. That counts when it is seen a second time.",
    "watch_problem.wrong_check_digit": "The check digit of its number is wrong. Look whether it was mistyped.",
}
