"""What is said of deliveries on their way."""

DELIVERIES = {
    "already_placed": "Somebody has said already which invoice this is about.",
    "buyer_queries": "The buyer has a question about invoice {number}.",
    "buyer_queries.words": "The buyer has a question about invoice {number}: {words}",
    "buyer_rejected": "The buyer rejects invoice {number}.",
    "buyer_rejected.words": "The buyer rejects invoice {number}: {words}",
    "blob_changed": "A stored file is not what it was when it was stored, so it was not sent.",
    "copies_wait.fixed": (
        "Copies of invoices wait. {reason} The invoices themselves were sent; the copies follow by themselves once it "
        "is mended."
    ),
    "copies_wait.sent_folder": (
        "Sent invoices are not in the folder for sent mail yet. {reason} The invoices themselves were sent; the folder "
        "is filled by itself once it is mended."
    ),
    "copy.put_back": "The data were put back from a backup, so the copy may have gone since.",
    "copy.program_ended": "The program ended while the copy was handed over.",
    "copy_came_back.fixed": (
        "The copy of invoice {number} to {to} came back: {reason} The invoice itself is not affected. Check the "
        "address for copies in the settings."
    ),
    "copy_refused.fixed": (
        "No copy of invoice {number} went to {to}. {reason} The invoice itself was sent. Check the address for copies "
        "in the settings."
    ),
    "copy_refused.sent_folder": (
        "The mail of invoice {number} was not put into the folder for sent mail. {reason} The invoice itself was sent."
    ),
    "copy_uncertain.fixed": (
        "Nobody can say whether the copy of invoice {number} to {to} arrived, so it is not sent again. The invoice "
        "itself was sent."
    ),
    "disk": "What was put together cannot be read now ({cause}).",
    "engine_not_started": "The delivery engine has not started.",
    "engine_not_started.sending": "The delivery engine has not started, so nothing can be sent.",
    "ignored.copy": "It is about a copy to {to}, so it changes nothing of the invoice.",
    "ignored.copy_known_already": "It was known already: a copy to {to} came back.",
    "ignored.known_already": "It was known already: the mail to {address} is {state}.",
    "ignored.letter_known_already": "It was known already: the letter to {to} came back.",
    "ignored.never_sent": "The mail to {address} was never handed over, so nothing can have come back.",
    "ignored.not_ours": "It is about no mail that this company sent.",
    "ignored.other_address": "It is about {address}, but that mail went to {other}.",
    "ignored.unchangeable": "The mail to {address} is {state}, which this cannot change.",
    "illegal_move": "A delivery cannot go from {old} to {new}.",
    "lane_failed": "Something unexpected went wrong before it was sent ({cause}).",
    "may_have_arrived.cannot_ask": (
        "It was handed over and no answer came, and the other side cannot be asked. Ask the recipient whether it "
        "arrived, then send it again or leave it."
    ),
    "move.asked_by_repeat": "No answer came. The other side takes it once only, so it is asked by a repeat.",
    "move.begins": "Handing over begins.",
    "move.had_arrived": "The other side has it: it had arrived without an answer.",
    "move.made_anew": (
        "The business system has made the invoice anew, and that one went out. This one needs nothing more."
    ),
    "move.not_begun": "It was not begun; it goes with the next ones.",
    "move.not_there": "The other side does not have it: it goes now.",
    "move.program_ended": "The program ended while this was handed over; the other side is asked.",
    "move.reached": "It reached {address}: {detail}",
    "move.settings_changed": "The settings may be right now, so it is tried again.",
    "never_composed": "The program ended each time it put this together. Please report this invoice.",
    "no_answer.not_there": "No answer came, and the other side does not have it.",
    "no_attachment": "An attachment of this delivery is missing from its list.",
    "no_data.this_invoice": "This invoice is a PDF without data, so it cannot be sent as an e-invoice.",
    "no_delivery": "A delivery is missing from the database.",
    "no_delivery.by_email": "This invoice was not sent by e-mail. Choose another one.",
    "no_message_id": "A mail has no number of its own.",
    "no_mail_channel": "The company's e-mail channel is none.",
    "not_composed": "It could not be put together ({cause}).",
    "not_handed_over": "It could not be prepared for handing over ({cause}).",
    "not_handed_over.choose": "{reason} Nothing was changed. Choose another invoice.",
    "notice.no_address": "The company has no notification address any more.",
    "notice.program_ended": "The program ended while this was handed over, so it may have gone; it is not sent again.",
    "replaced": "The other side does not have it. A person had sent it again, so it stays where it is.",
    "tried_often": "Tried {count} times without success. {reason}",
    "unexpected.handing_over": "Handing over ended in an unexpected way ({cause}).",
    "unplaced": (
        "A mail came back, and it is not clear which invoice it was. {reason} Open the message and say which "
        "invoice it is about."
    ),
    "unplaced.address": (
        "A mail to {address} came back, and it is not clear which invoice it was. {reason} Open the message and "
        "say which invoice it is about."
    ),
    "wrong_picture": "The picture of the invoice did not come from where its data came from, so it was not sent.",
    "not_together": "Several invoices cannot go at once this way. Please report this.",
    "wrong_recipient": "Delivery and invoice do not belong together, so it was not sent.",
}
