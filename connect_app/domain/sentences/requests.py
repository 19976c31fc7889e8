"""What is said of asking recipients to be reachable, and of looking through the register for who is."""

from connect_app.domain.sentences.counted import Counted

REQUESTS: dict[str, str | Counted] = {
    "not_asked_for_address.asked_already": "It was asked already, and has not answered yet.",
    "not_asked_for_address.changed": "Its letter would be another one by now. Look at it once more.",
    "not_asked_for_address.from_day": "It says from which day on e-invoices reach it.",
    "not_asked_for_address.in_doubt": "It was not found at the last look only. Nobody is asked because of a doubt.",
    "not_asked_for_address.no_email": "The customer register has no e-mail address of it. Print its letter.",
    "not_asked_for_address.no_number": "The network could not be asked about it: its number is missing or wrong.",
    "not_asked_for_address.not_answered": "The network has not been asked about it yet.",
    "not_asked_for_address.reachable": "E-invoices reach it.",
    "not_asked_for_address.refused": "It was asked, and said no.",
    "not_asked_for_address.twice": "Another customer with the same number is asked.",
    "request.amended": "It was changed: {fields}.",
    "request.api_took_it": "{operator} took the request, under the name {reference}.",
    "request.created": "It was written down.",
    "request.done": "The network reaches {address}.",
    "request.letter_came_back": "The letter to {to} came back: {reason}",
    "request.letter_dropped": "The letter to {to} had not gone yet, and does not go any more.",
    "request.letter_failed": "The letter to {to} could not be sent: {reason}",
    "request.letter_sent": "The letter to {to} was sent.",
    "request.letter_uncertain": "Whether the letter to {to} was sent is not known. It is not sent again by itself.",
    "request_needs_letters": (
        "There is nobody to write to: set up e-mail in the settings, or an operator that takes requests."
    ),
    "request.moved": Counted(
        "1 waiting invoice goes as an e-invoice now.", "{count} waiting invoices go as e-invoices now."
    ),
    "request.sent": "It was sent, to: {addresses}.",
    "request.sent_again": "It was sent once more, to: {addresses}.",
    "request.state_in_progress": "The operator is working on it.",
    "request.state_refused": "The operator or the recipient said no.",
    "request.state_withdrawn": "It was withdrawn.",
    "request_letter_came_back": "A letter about {company} to {to} came back: {reason}",
    "request_letter_failed": "A letter about {company} could not be sent to {to}: {reason}",
    "request_letter_uncertain": (
        "Whether a letter about {company} was sent to {to} is not known. It is not sent again by itself."
    ),
    "recipient_reachable": ("{company} can receive e-invoices now. No invoice waits; the next ones go as e-invoices."),
    "recipient_reachable.waiting": Counted(
        "{company} can receive e-invoices now. 1 invoice waits: move it over in Network, Requests.",
        "{company} can receive e-invoices now. {count} invoices wait: move them over in Network, Requests.",
    ),
    "request_closed": "This request is {state}: nothing more can be done with it.",
    "request_letters_changed": "The letters would be others than those that were shown. Look at them once more.",
    "request_not_reachable": "The network does not reach this recipient yet.",
    "request_field.empty": "Please fill it in.",
    "request_field.one_address": "Please give just one address.",
    "request_field.company_name": "company name",
    "request_field.org_number": "organisation number",
    "request_field.operator": "operator",
    "request_field.operator_email": "the operator's e-mail",
    "request_field.email": "e-mail",
    "request_field.comment": "comment",
    "request_field.kind": "reason",
    "request_field.language": "language",
    "request_state.draft": "a draft",
    "request_state.sent": "sent",
    "request_state.in_progress": "in progress",
    "request_state.done": "done",
    "request_state.refused": "refused",
    "request_state.withdrawn": "withdrawn",
    "route.for_now": "For now: it was asked that e-invoices may reach the customer.",
    "route.for_now_reachable": (
        "For now: e-invoices can reach the customer. Move the invoices over in Network, Requests."
    ),
}
