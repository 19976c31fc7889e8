"""What is said of mail and print, and of mails that came back."""

from connect_app.domain.sentences.counted import Counted

CHANNELS: dict[str, str | Counted] = {
    "address_not_supported": "The mail server cannot send to “{address}”: it takes only plain letters in addresses.",
    "asked_to_wait": "{host} asks for a pause, so the rest waits for a moment.",
    "bad_address": "An address holds a line break, so nothing was sent. Please report this.",
    "bounce_mailbox_settings.folder": "The mailbox for bounces at {host} has no folder “{folder}”.",
    "bounce_mailbox_settings.not_offered": "The mailbox for bounces at {host} does not offer {what}.",
    "bounce_mailbox_sign_in": (
        "The mailbox for bounces at {host} refused {what}. Bounces are not read until it is mended in the settings."
    ),
    "sent_mailbox_folder": (
        "The mailbox for sent mail at {host} has no folder “{folder}”. Make it there, or choose another one in the "
        "settings."
    ),
    "sent_mailbox_folder.none_marked": (
        "The mailbox for sent mail at {host} does not say which folder is for sent mail. Enter its name in the "
        "settings."
    ),
    "sent_mailbox_full": (
        "The mailbox for sent mail at {host} is full. Make room in it; until then it is tried again every few hours."
    ),
    "sent_mailbox_refused": "The mailbox for sent mail at {host} did not take the mail: {answer}.",
    "sent_mailbox_settings.not_offered": "The mailbox for sent mail at {host} does not offer {what}.",
    "sent_mailbox_sign_in": "The mailbox for sent mail at {host} refused {what}. Mend it in the settings.",
    "sent_mailbox_unreachable": "The mailbox for sent mail at {host} cannot be reached now: {cause}.",
    "bounce_mailbox_unreachable": "The mailbox for bounces at {host} cannot be read now: {cause}.",
    "bounced": "The mail to {address} came back: {detail}",
    "certificate.changed": (
        "{host} shows another certificate than the one that was trusted, so no password was sent to it. If whoever "
        "runs the server has renewed it, test it in the settings and trust the new one."
    ),
    "certificate.expired": (
        "The certificate of {host} has expired, so no password was sent to it. Whoever runs the server has to "
        "renew it. If it is valid, the clock of this computer is wrong."
    ),
    "certificate.not_yet_valid": (
        "The certificate of {host} is not valid yet. Check the date and the clock of this computer."
    ),
    "certificate.other_name": (
        "The certificate of {host} is for another name, so no password was sent to it. Enter the server's name as "
        "your mail provider gives it, in full."
    ),
    "certificate.revoked": (
        "The certificate of {host} was revoked, so no password was sent to it. Ask whoever runs the server."
    ),
    "certificate.self_signed": (
        "{host} has a self-signed certificate, so nobody vouches that it is the right server, and no password was "
        "sent to it. Test the server in the settings, compare its fingerprint with whoever runs it, and trust it there."
    ),
    "certificate.unknown_authority": (
        "The certificate of {host} comes from an authority that this computer does not know, so no password was "
        "sent to it. If it is your company's own, enter that authority in the settings, or test the server there "
        "and trust its certificate."
    ),
    "empty_file.report": "The file is empty. Nothing was changed.",
    "graph_forbidden": (
        "Microsoft Graph does not let Connect send from this mailbox: {answer} An administrator allows Mail.ReadWrite "
        "and Mail.Send for the registration, and signs in again."
    ),
    "graph_needs_sign_in": "Mail goes through Microsoft Graph only after signing in at Microsoft.",
    "ignored.action": "Its action is “{action}”, which decides nothing.",
    "ignored.automatic_reply": "It is an automatic reply, such as out of office, and no report about delivery.",
    "ignored.complaint": "It is a complaint about a mail, which says nothing about delivery.",
    "ignored.delayed": "The mail server is still trying to deliver it.",
    "ignored.delivered": "It says that a mail was delivered, or complained about, which is no bounce.",
    "ignored.delivered_or_read": "It says that a mail was delivered or read, which is no bounce.",
    "ignored.empty": "There is nothing in it.",
    "ignored.expanded": "It was passed on to the members of a list: {detail}",
    "ignored.long_header": "One of its header lines is too long for a report.",
    "ignored.nested": "Its parts are nested too deeply for a report.",
    "ignored.no_address": "It names a mail of ours, but no address that failed.",
    "ignored.no_failure": "It names a mail of ours, but it is no report that something failed.",
    "ignored.no_mail": "It names no mail of ours.",
    "ignored.notification": "It is a notification that cannot be read.",
    "ignored.receipt": "It is a receipt for reading, which says nothing about delivery.",
    "ignored.relayed": "It was passed on to a mail server that sends no reports: {detail}",
    "ignored.several_mails": "It names more than one mail of ours, so it is not clear which came back.",
    "ignored.still_trying": "The mail server is still trying: {detail}",
    "ignored.structure": "Its structure cannot be read.",
    "ignored.too_many_parts": "It has too many parts to be a report.",
    "ignored.unreadable": "It cannot be read.",
    "invalid_address": "“{address}” is not an e-mail address.",
    "invalid_address.cause": "“{address}” is not an e-mail address: {cause}.",
    "invalid_address.no_at": "“{address}” is not an e-mail address: it has no @.",
    "invalid_address.no_dot": "“{address}” is not an e-mail address: its domain has no dot.",
    "invalid_address.nothing_after": "“{address}” is not an e-mail address: nothing stands after the @.",
    "invalid_address.nothing_before": "“{address}” is not an e-mail address: nothing stands before the @.",
    "invalid_address.sender": "The sender's address is not an e-mail address.",
    "mail_put_off": "The mail server put the mail off: {answer}",
    "mail_refused": "The mail server refused the mail: {answer}",
    "mail_server_answer": "The mail server gave an answer that fits no question: {answer}.",
    "mail_server_hung_up": "The mail server hung up before the mail was handed over: {cause}.",
    "mail_server_settings.host": "“{host}” cannot be the name of a mail server.",
    "mail_server_settings.sign_in": (
        "The mail server takes nothing without a sign-in or an encrypted connection, which the settings do not have: "
        "{answer}"
    ),
    "mail_server_settings.not_offered": "The mail server {host} does not offer what the settings ask for: {cause}",
    "mail_server_unreachable": "The mail server {host} cannot be reached: {cause}.",
    "mail_sign_in.bad_token": "What came back is no access token. Sign in to the mail account again.",
    "mail_sign_in.character": "The mail server's user name or password holds a character that no sign-in can carry.",
    "mail_sign_in.no_client": (
        "Enter the client ID of your company's registration at {provider} first. The administrator's guide says how to "
        "get one."
    ),
    "mail_sign_in.no_passwords": (
        "{host} takes no passwords any more. An administrator signs in in the browser instead, in the settings under "
        "Mail server."
    ),
    "mail_sign_in.no_provider": "Choose Microsoft or Google to sign in at.",
    "mail_sign_in.no_token": "The token server gives no token ({cause}). Sign in to the mail account again.",
    "mail_sign_in.not_yet": (
        "Nobody is signed in to the mail account. An administrator signs in at {provider} in the settings under Mail "
        "server; what waits then goes by itself."
    ),
    "mail_sign_in.nothing_to_keep": (
        "{provider} let you in, but gave nothing with which Connect could come back by itself. Nothing was changed. "
        "Allow the registration there to have offline access, and sign in again."
    ),
    "mail_sign_in.refused": "{provider} did not let you in, and nothing was changed: {cause}",
    "mail_sign_in.refused_password": "The mail server {host} refused the user name or the password.",
    "mail_sign_in.refused_token": "The mail server {host} refused the access token.",
    "mail_sign_in.revoked": (
        "The sign-in of {user} to the mail account is no longer valid ({cause}). Nothing is lost. An administrator "
        "signs in again in the settings under Mail server; what waits then goes by itself."
    ),
    "mail_sign_in.smtp_off": (
        "At {host} SMTP is switched off for this mailbox. Its administrator turns on Authenticated SMTP for it in the "
        "admin center, or Microsoft Graph is chosen in the settings under Mail server."
    ),
    "mail_sign_in_address": "{provider} cannot be asked under this address, tenant or client ID: {cause}",
    "mail_token_settings": "The command for the mail token cannot be run: {cause}.",
    "mail_token_settings.lacking": "For XOAUTH2 give a token command, or token address, client id and refresh token.",
    "mailbox_full": "The mail to {address} came back: the mailbox is full. Ask the recipient to make room: {detail}",
    "message_too_large": (
        "The mail is {size} MB; the mail server takes at most {limit} MB. Nothing was sent. Take an attachment "
        "off, make it smaller, or send a link."
    ),
    "move.printed": "The print file and its job ticket were put into the folder.",
    "no_device_code": "Google has no sign-in by code for mail. Sign in in the browser instead.",
    "no_swish_number": "This is no company's number at Swish: those have ten digits and begin with 123.",
    "no_service_key": (
        "This is no key of a Google service account. The key is a JSON file with client_email and private_key in it."
    ),
    "no_answer.mail_server": (
        "The connection to the mail server was lost after the mail was handed over and before it answered."
    ),
    "not_a_mail": "This file holds no mail. Hand the report in as .eml, as mbox or as text.",
    "print_file_exists": (
        "The print folder holds another file with the name {name}. It was left as it is and nothing was printed: "
        "move it away and send again."
    ),
    "print_folder": "The print folder cannot be reached.",
    "print_folder.lost": "The print folder was lost while writing ({cause}).",
    "print_folder.not_written": "The print folder cannot be written to ({cause}). Check the folder.",
    "sign_in_pending": "The code was not entered yet.",
    "not_settled": "The mail may still be on its way; where it lies is looked at again.",
    "sending_limit": "The mail account has reached its limit, so the rest waits until it ends: {answer}",
    "logo_missing": "The logo of this mail is missing from the database. Choose it anew in the settings, then send.",
    "not_a_picture": "This is no picture that mails can show. Choose a PNG, JPEG or GIF file.",
    "template_error": "{place}: {reason}.",
    "template_error.nested": "it is nested too deeply",
    "template_error.unreadable": "it cannot be read: {words}",
    "template_too_large": "The template makes a text over {limit} characters.",
    "template_too_large.memory": "The template takes more memory than a text may.",
    "template_too_slow": "The template takes too long. Does it repeat something endlessly?",
    "tls.failed": "No safe connection to {host}: {reason}. Check the server's name, port and security.",
    "tls.not_begun": (
        "{host} does not begin with TLS at port {port}. Check port and security: 465 or 993 usually go with TLS, "
        "587 or 143 with STARTTLS."
    ),
    "tls.too_old": "{host} offers only encryption that is too old to be safe. Whoever runs the server has to renew it.",
    "token_command.endless": "The command that gives the mail token does not end.",
    "token_command.failed": "The command for the mail token failed (exit code {code}).",
    "token_server_unreachable": "The token server gives no answer ({cause}).",
    "token_server_unreachable.busy": "The token server is busy ({cause}).",
    "too_many_reports": (
        "There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. Hand it in "
        "in parts."
    ),
    "trial.accepted": "The server took the message: {answer}",
    "trial.answers": "{host}:{port} answers.",
    "trial.folder": Counted(
        "The folder “{folder}” holds 1 message. It is read, never changed or deleted.",
        "The folder “{folder}” holds {count} messages. They are read, never changed or deleted.",
    ),
    "trial.safe": "The connection is safe.",
    "trial.safe_by": "The connection is safe ({version}).",
    "trial.signed_in": "Signed in as {user}.",
    "trial.without_sign_in": "Without sign-in.",
    "trial.without_tls": "Without TLS.",
    "unclear_answer": "The mail server's answer to the mail says neither yes nor no: {answer}",
    "unknown_address": "The mail to {address} came back: there is no such address ({detail}). Send it to another one.",
    "unknown_variable": "Line {line}: there is no variable “{name}”.",
    "unsupported_format.msg": (
        "This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead."
    ),
    "variable.amount": "What is to be paid, with its currency",
    "variable.attachments": "The attached files, a line for each: its name, what it is, and the note",
    "variable.contact": "The address to write to with questions",
    "variable.count": "How many invoices came back",
    "variable.customer_name": "The customer's name on the invoice",
    "variable.customer_number": "The customer's number",
    "variable.department": "The department from the settings",
    "variable.document": "The word for invoice or credit note, in the template's language",
    "variable.due_date": "The last day of payment",
    "variable.invoices": "A line for each: number, address and reason",
    "variable.is_credit_note": "True for a credit note",
    "variable.issue_date": "The invoice's date",
    "variable.lines": "Where one mail carries several invoices: a line for each with number, amount and last day",
    "variable.link": "The address of the recipient's page, empty when the invoice is attached",
    "variable.number": "The invoice's number",
    "variable.seller": "The sender's name from the settings, else the seller on the invoice",
    "worker_broken.templates": "The part of the program that fills in templates ended twice.",
    "worker_busy.template": "The computer is too busy to fill in the template. Try again in a moment.",
    "wrong_recipient.mail": "The mail does not match its invoice, so it was not sent. Please report this.",
}
