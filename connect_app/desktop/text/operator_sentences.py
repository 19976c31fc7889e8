"""What is said of e-invoice operators, of accounts there, and of what became of invoices in the network."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_OPERATORS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentence", "This provider cannot be tried without sending an invoice."),
    QT_TRANSLATE_NOOP("Sentence", "In practice mode no operator is asked: e-invoices go to the practice network."),
    QT_TRANSLATE_NOOP("Sentence", "Only an administrator may change the e-invoice operator."),
    QT_TRANSLATE_NOOP("Sentence", "No answer came. The other side takes it once only, so it is asked by a repeat."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The account at the e-invoice operator is not complete ({fields}). "
        "An administrator fills it in in the settings.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "Fill in “{field}”."),
    QT_TRANSLATE_NOOP("Sentence", "The provider has no such field."),
    QT_TRANSLATE_NOOP("Sentence", "Enter an address that begins with https://."),
    QT_TRANSLATE_NOOP("Sentence", "The operator refused the invoice: {reason}"),
    QT_TRANSLATE_NOOP(
        "Sentence", "The operator has an invoice with this number already, which stays as it is: {reason}"
    ),
    QT_TRANSLATE_NOOP("Sentence", "The account at the operator may not send for this seller: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "The operator answered in a way that is not known here: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "The operator takes no invoices in this format ({format})."),
    QT_TRANSLATE_NOOP(
        "Sentence", "With its attachments the invoice has more than {size} MB, which the operator refuses."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The operator could not bring the invoice to the recipient."),
    QT_TRANSLATE_NOOP("Sentence", "The operator could not bring the invoice to the recipient: {reason}"),
    QT_TRANSLATE_NOOP(
        "Sentence", "The recipient's system refused the invoice. Ask the recipient what is wrong with it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The recipient's system refused the invoice: {reason}"),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The operator had taken the invoice and does not know it any more. Ask the recipient whether it "
        "arrived, then send it again or leave it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The invoice does not name the seller's own electronic address, without which this operator cannot send it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "It was handed over through another account, and only that one can be asked about it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The key is accepted."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's server answers, and its certificate is good."),
    QT_TRANSLATE_NOOP("Sentence", "The account is that of {company}; it may send for {addresses}."),
    QT_TRANSLATE_NOOP("Sentence", "The operator has lost the draft of the invoice. A new one is made."),
    QT_TRANSLATE_NOOP("Sentence", "The operator no longer knows the invoice, and nobody can tell whether it was sent."),
    QT_TRANSLATE_NOOP("Sentence", "The operator does not say where the invoice stands."),
    QT_TRANSLATE_NOOP("Sentence", "The operator does not tell about the account."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's answer cannot be understood."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's answer was cut off."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's answer does not end."),
    QT_TRANSLATE_NOOP("Sentence", "The connection was lost before the operator answered."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's server cannot prove who it is (its certificate)."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's server cannot be reached."),
    QT_TRANSLATE_NOOP("Sentence", "The operator did not answer in time."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The operator's server sends us elsewhere, which is not followed. Check its address in the settings.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The operator does not accept the account's key. An administrator enters it again in the settings."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The operator takes no more for the moment and asks to wait."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's server has a fault ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "The recipient's access point took it."),
    QT_TRANSLATE_NOOP("Sentence", "The recipient's side confirmed that it arrived."),
    QT_TRANSLATE_NOOP("Sentence", "The buyer answered."),
    QT_TRANSLATE_NOOP("Sentence", "e-invoice.be took the invoice."),
    QT_TRANSLATE_NOOP("Sentence", "Storecove took the invoice."),
    QT_TRANSLATE_NOOP("Sentence", "The platform took the invoice."),
    QT_TRANSLATE_NOOP("Sentence", "The platform answers searches of this account."),
    QT_TRANSLATE_NOOP("Sentence", "The operator does not find the invoice yet."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's sign-in server gives no answer."),
    QT_TRANSLATE_NOOP("Sentence", "The operator's sign-in server gives no access: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "The access point took the invoice."),
    QT_TRANSLATE_NOOP("Sentence", "The access point has {count} transmissions under way."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The invoice does not name the seller's country, and the account at the access point has none. "
        "An administrator fills it in in the settings.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The id of the legal entity at Storecove is a number."),
    QT_TRANSLATE_NOOP("Sentence", "{reason} Choose another channel for this send."),
    QT_TRANSLATE_NOOP("Sentence", "No electronic address is known for the customer."),
    QT_TRANSLATE_NOOP("Sentence", "The customer's electronic address is not registered in the network."),
    QT_TRANSLATE_NOOP("Sentence", "The customer takes no documents of this kind in the network."),
    QT_TRANSLATE_NOOP("Sentence", "No e-invoice operator is set up, so the network is not used."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The network could not be asked yet whether it reaches {address}. It is asked again by itself. If the invoice "
        "is sent all the same, it waits for the answer.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The network could not be asked yet whether it reaches the recipient. It goes when the answer is there.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Invoice {number} was not sent: {address} takes no documents of this kind in the network. It waits again; "
        "choose how it goes.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Invoice {number} was not sent: {address} is not registered in the network. It waits again; choose how it "
        "goes.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The network has answered."),
    QT_TRANSLATE_NOOP("Sentence", "The check digit of {number} is wrong. Look whether it was mistyped."),
    QT_TRANSLATE_NOOP("Sentence", "The operator does not say whether the recipient is reached ({status})."),
    QT_TRANSLATE_NOOP("Sentence", "This operator does not say whether a customer is reached."),
    QT_TRANSLATE_NOOP("Sentence", "Asking ended in an unexpected way ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "The operator does not know the legal entity {id}."),
    QT_TRANSLATE_NOOP("Sentence", "Address of the service"),
    QT_TRANSLATE_NOOP("Sentence", "Empty: the operator's production service. Fill it in only for a test service."),
    QT_TRANSLATE_NOOP("Sentence", "API key"),
    QT_TRANSLATE_NOOP("Sentence", "From the operator's own pages, under API keys."),
    QT_TRANSLATE_NOOP("Sentence", "A French platform (AFNOR XP Z12-013)"),
    QT_TRANSLATE_NOOP(
        "Sentence", "Where your platform answers, without /v1, such as https://api.flow.example.fr/flow-service."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Client id"),
    QT_TRANSLATE_NOOP("Sentence", "From your platform, for OAuth 2 client credentials."),
    QT_TRANSLATE_NOOP("Sentence", "Client secret"),
    QT_TRANSLATE_NOOP("Sentence", "From your platform, with the id."),
    QT_TRANSLATE_NOOP("Sentence", "Address for access tokens"),
    QT_TRANSLATE_NOOP("Sentence", "Empty: the address of the service with /oauth2/token."),
    QT_TRANSLATE_NOOP("Sentence", "Organization"),
    QT_TRANSLATE_NOOP("Sentence", "Only where one account is for several companies."),
    QT_TRANSLATE_NOOP("Sentence", "phoss-ap (an access point of your own)"),
    QT_TRANSLATE_NOOP("Sentence", "Address of the access point"),
    QT_TRANSLATE_NOOP("Sentence", "Where your access point answers, such as https://ap.example.org."),
    QT_TRANSLATE_NOOP("Sentence", "Token"),
    QT_TRANSLATE_NOOP("Sentence", "What the access point wants in the header X-Token."),
    QT_TRANSLATE_NOOP("Sentence", "Country"),
    QT_TRANSLATE_NOOP("Sentence", "Of the seller, two letters, for invoices that do not name it, such as SE."),
    QT_TRANSLATE_NOOP("Sentence", "Legal entity"),
    QT_TRANSLATE_NOOP("Sentence", "The number of the legal entity at Storecove that sends the invoices."),
)
"""Sentences with their values in braces; the last ones are the labels of the form for an account, and what helps."""
