"""What is said of sends: plans, letters, and what is repeated."""

from connect_app.domain.sentences.counted import Counted

SENDS: dict[str, str | Counted] = {
    "already_replaced": "This delivery was sent again already; look at the new one.",
    "attachment_gone": "An attachment that you chose is no longer there. Look at the attachments again.",
    "invalid_hour": "{text} is no day and hour. Give them as 2027-03-01T08:00.",
    "unknown_zone": "{zone} is no time zone that is known here. Give one such as Europe/Stockholm.",
    "hour_needed": "Choose a day and an hour, or office hours.",
    "hour_passed": "{at} has passed already. Nothing was sent: choose a later hour, or send now.",
    "hour_too_far": "{at} is more than a year from now. Nothing was sent: choose an earlier day.",
    "hour_missed": (
        "It was to begin at {at}, more than {days} days ago: the computer was off, or its clock was wrong. Nothing was "
        "sent. Look at the date, then release it or take it back."
    ),
    "office_never_open": "No working day was found in the next weeks. Look at the office hours in the settings.",
    "office_hours_order": "The office opens before it closes. Give two hours such as 08:00 and 17:00.",
    "being_examined.file": "{file} is still being looked at. Wait a moment and try again.",
    "being_examined.picture": "The PDF of the invoice is still being looked at. Wait a moment and try again.",
    "cannot_embed.finvoice": (
        "Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them."
    ),
    "check_digit_of_search": "The check digit of {number} is wrong. Look whether it was mistyped.",
    "duplicate": (
        "Another invoice with the number {number} from the same seller was sent. Send this one only if you mean to "
        "send it a second time."
    ),
    "large_mail": "The mail gets {size} MB large; not every mail server takes that.",
    "link_not_public": (
        "The link leads to {host}, which only computers in your own network reach. Enter an address that customers "
        "reach, in the settings under E-mail."
    ),
    "may_have_arrived": (
        "This may have arrived, so it is not sent again as it is. Ask the recipient, then use Send again."
    ),
    "missing_attachments": Counted(
        "1 of the chosen invoices has no attachment. Send all the same, or add it first.",
        "{count} of the chosen invoices have no attachment. Send all the same, or add them first.",
    ),
    "move.sent_for_hour": "Sent by Send selected, for {at} ({zone}).",
    "move.waits_for_hour": "Waits until {at} ({zone}).",
    "move.hour_came": "Its hour has come.",
    "move.begun_by_person": "A person let it begin now.",
    "move.person_says_arrived": "A person says that it arrived.",
    "move.person_says_not_sent": "A person says that it was not sent.",
    "move.released": "Released by a person.",
    "move.sent": "Sent by Send selected.",
    "move.sent_again": "Sent again.",
    "move.sent_again_because": "Sent again: {reason}",
    "move.taken_back": "Taken back before it began.",
    "move.taken_back_by_person": "Taken back by a person.",
    "move.tried_again": "Tried again by a person.",
    "no_address": "There is no e-mail address for this customer.",
    "no_address.electronic": "Give the recipient's electronic address, such as 0088:7300010000001.",
    "no_address.enter": "There is no e-mail address for this customer. Enter one in To.",
    "no_address.in_to": "There is no e-mail address in To. Enter one.",
    "no_address.to_save": "There is no new address to save. Enter one, or send without saving.",
    "no_channel": "No channel reaches this customer. Choose one for this send.",
    "no_channel.because": "{reason} Choose another channel for this send.",
    "no_data": "A PDF without data cannot be sent as an e-invoice.",
    "no_endpoint": "The customer has no electronic address for e-invoices. Choose another channel.",
    "no_link": "Your text does not hold the link to the invoice; it is put at its end.",
    "no_public_url": (
        "No public address of this gateway is set up, so there are no links to invoices. The PDF is attached instead."
    ),
    "no_template": "The template cannot be filled in for this invoice: {reason}",
    "not_cancellable": "This has begun and may have arrived, so it cannot be taken back.",
    "already_exists.text": ("There is a text named “{name}” in this language already. Give this one another name."),
    "too_many.common": "One file goes with at most {count} invoices at once.",
    "not_found.delivery": "There is no such delivery.",
    "not_found.file": "There is no file {id}.",
    "not_found.invoice": "There is no invoice {id}.",
    "not_in_doubt": "It is known what became of this delivery, so it stays as it is.",
    "not_retryable": "A delivery that is {state} cannot be started again.",
    "not_retryable.taken_back": "It was taken back, so its invoice waits again. Send it like any other.",
    "not_sendable": "Nothing of the selection can be sent. {reason}",
    "not_sendable.file": "{name} cannot go this way. Choose another channel.",
    "not_waiting.attention": "Invoice {number} was sent and needs attention. Look there what helps.",
    "not_waiting.sending": "Invoice {number} is on its way already.",
    "not_waiting.sent": "Invoice {number} was sent already. To send it once more, use Send again.",
    "nothing_selected": "Nothing was chosen. Choose files or invoices to send.",
    "nothing_to_resend": (
        "Nothing that came back from this address waits any more. It may have been sent again already."
    ),
    "one_address_only": "Give just one address: what is sent again goes to one recipient.",
    "plan_changed": Counted(
        "1 of the chosen invoices is not as listed any more. Somebody changed an address, an attachment or a "
        "template, or sent it. Nothing was sent: look at the list again.",
        "{count} of the chosen invoices are not as listed any more. Somebody changed an address, an "
        "attachment or a template, or sent them. Nothing was sent: look at the list again.",
    ),
    "reason_required": "This may have arrived already. Say why it is sent once more.",
    "reason_required.all_came_back": "All this came back from {address}. Say why it is sent there once more.",
    "reason_required.came_back": "It came back from {address}. Say why it is sent there once more.",
    "reason_required.went_there": "It went there by another delivery. Say why it is sent once more.",
    "reasons_with_each": "The reasons stand with each invoice.",
    "attachment_damaged": (
        "What is known of the attachment {file} is damaged on the disk, so nothing was sent. Take it off the invoice "
        "and add it again."
    ),
    "attachment_lost": (
        "An attachment of this invoice is missing from the database: the disk is damaged. Look at the attachments, "
        "and add what is missing."
    ),
    "register_damaged.email_list": (
        "The row of customer {number} in the e-mail list is damaged on the disk, so nobody can say where the invoice "
        "shall go. Enter the addresses there anew and save them; then send again."
    ),
    "register_damaged.customer": (
        "The row of customer {number} in the customer register is damaged on the disk, so nobody can say where the "
        "invoice shall go. Enter the addresses there anew and save them; then send again."
    ),
    "record_damaged.invoice": (
        "The record of this invoice changed on the disk since its file was read, so it is not sent. Delete its "
        "file and add it again. Ask your administrator to have the disk checked."
    ),
    "record_damaged.not_again": (
        "What was kept of this delivery changed on the disk, so it is not sent again. Have the disk checked, and "
        "send the invoice to the recipient another way."
    ),
    "reply_to_not_allowed": (
        "Replies may not go to {address}. An administrator can allow it in the settings under E-mail."
    ),
    "required_attachment_missing.one": "{what} is missing.",
    "required_attachment_missing.some": "{what}: {there} of {wanted} are there.",
    "required_attachment_missing.such_as": "{what} (“{pattern}”)",
    "route.chosen": "You chose this channel for this send.",
    "same_invoice": "Invoice {number} came back more than once; it goes again once.",
    "signed_picture_with_file": (
        "The PDF of the invoice is signed, and a file inside it may not go by mail; it cannot be taken out without "
        "ending the signature. Send the invoice another way, or have the business system leave the file out."
    ),
    "still_reading": "The file is still being read. Send it when that has ended.",
    "still_under_way": "The delivery is still under way. Take it back first, or wait.",
    "too_large.attachments": "The attachments are too many or too large together ({size} MB).",
    "too_long_to_read.lines": (
        "The invoice has {lines} lines, more than can be laid out for reading. Send it as an e-invoice, or with "
        "the PDF that your own program makes."
    ),
    "too_many": "At most {limit} invoices go in one send; {count} were chosen.",
    "too_many_addresses.of_message": "One message goes to at most {limit} addresses; these are {count}.",
    "too_many_addresses.of_replies": "Replies go to one address. Choose which.",
    "wants_einvoice": "The customer takes e-invoices only.",
    "wants_post": "The customer wants invoices by post.",
    "went_there": "Invoice {number} went to that address by another delivery, so it stays.",
}
