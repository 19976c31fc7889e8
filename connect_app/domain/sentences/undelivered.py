"""What is said of e-invoices that did not arrive: what was corrected in them, and whom they reached instead."""

UNDELIVERED = {
    "correction.address": "electronic address {old} → {new}",
    "correction_added.address": "electronic address {new}",
    "correction.buyer_reference": "buyer's reference “{old}” → “{new}”",
    "correction_added.buyer_reference": "buyer's reference “{new}” added",
    "goes_corrected": "It goes with a correction: {what}. The original is kept as it came.",
    "invalid_reference": "A buyer's reference is 1 to {limit} characters on one line. Enter it once more.",
    "misdirected": (
        "At {address} this invoice reached somebody else, so it does not go there again. Enter the right address."
    ),
    "move.sent_corrected": "Sent again with a correction: {what}.",
    "move.sent_corrected_because": "Sent again with a correction: {what}. {reason}",
    "no_case": "Nobody has said yet that this invoice reached somebody else. Begin the case first.",
    "not_a_tick": "This step is done by sending the invoice to the right address.",
    "not_changed": "The invoice has the reference “{reference}” already. Enter another one.",
    "not_correctable": (
        "The buyer's reference can only be corrected in an e-invoice with data that did not arrive. Nothing was "
        "changed."
    ),
    "not_misdirected": "The network never took this invoice, so it cannot have reached somebody else.",
    "not_sendable.address_in_document": (
        "Your operator takes the recipient's address from the invoice itself. Have the business system correct it."
    ),
    "number_kept": (
        "The operator still keeps the number {number} for the attempt that failed, so it takes no corrected invoice. "
        "The customer has not got it. Ask the operator to free the number (its reference: {reference}), then send "
        "again."
    ),
    "stays_alone": (
        "The operator has this invoice already. The first one stays as it is, and this never goes as an e-invoice "
        "again."
    ),
}
