"""What is said of e-invoice operators, their accounts, and what became of invoices in the network."""

from connect_app.domain.sentences.counted import Counted

PROVIDERS: dict[str, str | Counted] = {
    "draft_lost": "The operator has lost the draft of the invoice. A new one is made.",
    "forgotten_by_operator": (
        "The operator had taken the invoice and does not know it any more. Ask the recipient whether it arrived, "
        "then send it again or leave it."
    ),
    "form.access_point": "Address of the access point",
    "form.access_point_help": "Where your access point answers, such as https://ap.example.org.",
    "form.base_url": "Address of the service",
    "form.base_url_help": "Empty: the operator's production service. Fill it in only for a test service.",
    "form.client_id": "Client id",
    "form.client_id_help": "From your platform, for OAuth 2 client credentials.",
    "form.client_secret": "Client secret",
    "form.client_secret_help": "From your platform, with the id.",
    "form.country": "Country",
    "form.country_help": "Of the seller, two letters, for invoices that do not name it, such as SE.",
    "form.header_token": "Token",
    "form.header_token_help": "What the access point wants in the header X-Token.",
    "form.legal_entity": "Legal entity",
    "form.legal_entity_help": "The number of the legal entity at Storecove that sends the invoices.",
    "form.maventa_company": "Company UUID",
    "form.maventa_company_help": "From Maventa's pages, under your company's settings.",
    "form.maventa_user_key": "User API key",
    "form.maventa_user_key_help": "From Maventa's pages, under the user's own settings.",
    "form.maventa_vendor_key": "Vendor API key",
    "form.maventa_vendor_key_help": "Of the software, from Maventa's integration support.",
    "form.organization": "Organization",
    "form.organization_help": "Only where one account is for several companies.",
    "form.platform_help": "Where your platform answers, without /v1, such as https://api.flow.example.fr/flow-service.",
    "form.token": "API key",
    "form.token_help": "From the operator's own pages, under API keys.",
    "form.token_url": "Address for access tokens",
    "form.token_url_help": "Empty: the address of the service with /oauth2/token.",
    "format_not_taken": "The operator takes no invoices in this format ({format}).",
    "garbled_answer": "The operator's answer cannot be understood.",
    "garbled_answer.endless": "The operator's answer does not end.",
    "letter_returned": "The letter came back: it could not be delivered at this address. Send it another way.",
    "lookup_unclear": "The operator does not say whether the recipient is reached ({status}).",
    "move.access_point_received": "The recipient's access point took it.",
    "move.access_point_took_it": "The access point took the invoice.",
    "move.buyer_answered": "The buyer answered.",
    "move.confirmed": "The recipient's side confirmed that it arrived.",
    "move.e_invoice_be_took_it": "e-invoice.be took the invoice.",
    "move.maventa_took_it": "Maventa took the invoice.",
    "move.network_answered": "The network has answered.",
    "move.platform_took_it": "The platform took the invoice.",
    "move.practice_network_took_it": "The practice network took the invoice.",
    "move.received": "The invoice reached the recipient's system.",
    "move.storecove_took_it": "Storecove took the invoice.",
    "network_busy": "The network is busy and asks to come again.",
    "network_unreachable": "The network cannot be reached.",
    "no_answer.cut": "The operator's answer was cut off.",
    "no_answer.network_lost": "The connection was lost before the network answered.",
    "no_answer.network_silent": "The network did not answer in time.",
    "no_answer.operator_lost": "The connection was lost before the operator answered.",
    "no_answer.operator_silent": "The operator did not answer in time.",
    "no_answer.printer_lost": "The connection to the printer was lost before it answered.",
    "no_answer.printer_silent": "The printer did not answer in time.",
    "no_lookup": "This operator does not say whether a customer is reached.",
    "no_sender_endpoint": (
        "The invoice does not name the seller's own electronic address, without which this operator cannot send it."
    ),
    "not_asked": (
        "The network could not be asked yet whether it reaches {address}. It is asked again by itself. If the "
        "invoice is sent all the same, it waits for the answer."
    ),
    "not_asked.sending": (
        "The network could not be asked yet whether it reaches the recipient. It goes when the answer is there."
    ),
    "not_sent.document": (
        "Invoice {number} was not sent: {address} takes no documents of this kind in the network. It waits again; "
        "choose how it goes."
    ),
    "not_sent.not_found": (
        "Invoice {number} was not sent: {address} is not registered in the network. It waits again; choose how it goes."
    ),
    "not_transmitted": "The operator could not bring the invoice to the recipient.",
    "not_transmitted.reason": "The operator could not bring the invoice to the recipient: {reason}",
    "other_account": "It was handed over through another account, and only that one can be asked about it.",
    "print_refused": "The print house refused the job: the address is not whole.",
    "printer_busy": "The printer is busy and asks to come again.",
    "protocol": "The operator does not tell about the account.",
    "provider.afnor": "A French platform (AFNOR XP Z12-013)",
    "provider.phoss-ap": "phoss-ap (an access point of your own)",
    "provider_certificate": "The operator's server cannot prove who it is (its certificate).",
    "provider_settings.country": (
        "The invoice does not name the seller's country, and the account at the access point has none. An "
        "administrator fills it in in the settings."
    ),
    "provider_settings.lacking": (
        "The account at the e-invoice operator is not complete ({fields}). An administrator fills it in in the "
        "settings."
    ),
    "provider_settings.legal_entity": "The id of the legal entity at Storecove is a number.",
    "provider_settings.redirected": (
        "The operator's server sends us elsewhere, which is not followed. Check its address in the settings."
    ),
    "provider_sign_in": (
        "The operator does not accept the account's key. An administrator enters it again in the settings."
    ),
    "provider_sign_in.refused": "The operator's sign-in server gives no access: {reason}",
    "provider_token": "The operator's sign-in server gives no answer.",
    "provider_unavailable": "The operator's server has a fault ({cause}).",
    "provider_unreachable": "The operator's server cannot be reached.",
    "rate_limited": "The operator takes no more for the moment and asks to wait.",
    "recipient_not_receiving": (
        "The recipient's system takes nothing at the moment. Ask the recipient, then send again."
    ),
    "rejected.network": "The network refused the invoice: the recipient does not take it.",
    "rejected.number_known": "The operator has an invoice with this number already, which stays as it is: {reason}",
    "rejected.operator": "The operator refused the invoice: {reason}",
    "rejected.seller": "The account at the operator may not send for this seller: {reason}",
    "rejected_by_recipient": "The recipient's system sent the invoice back. Ask the recipient what is wrong with it.",
    "rejected_by_recipient.plain": (
        "The recipient's system refused the invoice. Ask the recipient what is wrong with it."
    ),
    "rejected_by_recipient.reason": "The recipient's system refused the invoice: {reason}",
    "too_large.for_operator": "With its attachments the invoice has more than {size} MB, which the operator refuses.",
    "trial.account": "The account is that of {company}; it may send for {addresses}.",
    "trial.key_accepted": "The key is accepted.",
    "trial.operator_answers": "The operator's server answers, and its certificate is good.",
    "trial.platform_answers": "The platform answers searches of this account.",
    "trial.transmissions": Counted(
        "The access point has 1 transmission under way.",
        "The access point has {count} transmissions under way.",
    ),
    "unclear_answer.forgotten": "The operator no longer knows the invoice, and nobody can tell whether it was sent.",
    "unclear_answer.list": "The operator's list of invoices cannot be understood.",
    "unclear_answer.no_draft_name": "The operator took the draft without a name for it; it was not sent.",
    "unclear_answer.no_name": "The operator took the invoice without a name for it.",
    "unclear_answer.no_state": "The operator does not say where the invoice stands.",
    "unclear_answer.not_yet": "The operator does not find the invoice yet.",
    "unclear_answer.operator": "The operator answered in a way that is not known here: {reason}",
    "unexpected.asking": "Asking ended in an unexpected way ({cause}).",
    "unknown_legal_entity": "The operator does not know the legal entity {id}.",
    "unknown_provider": "There is no e-invoice provider “{name}” here ({names}).",
    "directory_busy": "The Peppol Directory asks to wait. Try again in a moment.",
    "directory_fault": "The Peppol Directory has a fault ({status}).",
    "directory_garbled": "The Peppol Directory gives an answer that cannot be understood.",
    "register_fault": "The recipient's register has a fault ({status}).",
    "register_garbled": "The recipient's register gives an answer that cannot be understood.",
    "register_insecure": "The recipient's register has no secure address.",
    "register_not_this": "What the recipient's register says is not complete or not of this recipient.",
    "register_signature": "What the recipient's register says is not signed by somebody who is trusted.",
    "register_silent": "The recipient's register gives no answer ({cause}).",
    "sml_doubtful": "The network's register does not know those who are certainly in it, so it cannot be trusted now.",
    "sml_garbled": "The network's register gives an answer that cannot be understood.",
    "sml_silent": "The network's register does not answer ({cause}).",
    "went_another_way.email": (
        "The operator sent the invoice by e-mail, although that is switched off with each invoice. It counts as not "
        "delivered: ask the recipient, and tell the operator."
    ),
    "went_another_way.print": (
        "The operator sent the invoice on paper, although that is switched off with each invoice. It counts as not "
        "delivered: ask the recipient, and tell the operator."
    ),
}
