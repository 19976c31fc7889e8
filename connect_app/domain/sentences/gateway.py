"""What is said of the gateway itself: its calls, companies, settings, storage and damage."""

from connect_app.domain.sentences.counted import Counted

GATEWAY: dict[str, str | Counted] = {
    "already_exists.company": "There is a company named “{name}” already. Give this one another name.",
    "already_exists.customer": "There is a customer with the number {number} already.",
    "already_exists.email_row": "Customer number {number} is in the list already. Change that row.",
    "already_exists.template": "There is an own template of this kind and language. Change it.",
    "already_exists.user": "Somebody signs in as “{username}” already. Choose another user name.",
    "already_running": "A gateway is already running on this data folder: {folder}. End that one first.",
    "already_sent": "Something of this file was sent, so it stays. Nothing was deleted.",
    "already_undone": "This import was taken back already.",
    "attachment_refused": "The file cannot be attached: {reasons}",
    "attachments_off": "Attachments are switched off for this company. Ask {whom}.",
    "bad_blob_name": "A stored file was asked for by an impossible name.",
    "blob_closed": "A stored file was written after it was closed.",
    "blob_cut": "A stored file is shorter than it was when it was stored.",
    "bounce_mailbox_settings.tokens": (
        "The mailbox for bounces is to be opened with the mail server's access tokens, but the mail server has "
        "none. Choose sign-in by XOAUTH2 there, or a password for the mailbox."
    ),
    "busy": "The gateway is busy with a large file. Nothing of this call was kept; try again in a moment.",
    "changed_meanwhile.by": "{who} changed it meanwhile. Look at it again, then change it.",
    "changed_meanwhile.by_somebody": "It was changed meanwhile. Look at it again, then change it.",
    "changed_meanwhile.fields": "{who} changed this meanwhile: {fields}. Look at it again, then change it.",
    "character_no_sign_in": "There is a character in it that no sign-in can carry. Change it.",
    "damage.kept": "Nothing is sent and nothing was deleted. What was damaged is kept in the folder {folder}.",
    "damage.not_set_aside": "Damage was found, and it could not be set aside ({cause}). Nothing was sent or deleted.",
    "damage.rebuild": (
        "The list is built anew from the stored files. All their invoices then stand under Needs attention as "
        "perhaps sent: you decide for each, or for all, whether it went out. Nothing is sent by itself."
    ),
    "damage.record_unreadable": "The record of the damage cannot be read.",
    "data_folder.not_locked": "The data folder cannot be locked: {cause}.",
    "data_folder.not_written": "The data folder cannot be written to: {cause}.",
    "database_damaged": "The list of invoices was damaged on the disk.",
    "database_damaged.file": (
        "The database {name} in the data folder cannot be read ({cause}). Nothing was changed. Put back its last "
        "copy; the files that came in lie unharmed beside it."
    ),
    "database_gone": "The list of invoices is gone, but the stored files are there.",
    "database_too_new": (
        "The database was written by a newer version of Connect (schema {schema}; this program knows {known}). "
        "Nothing was changed. Start the newer version."
    ),
    "database_unreachable.now": (
        "The database server cannot be reached just now. Nothing of this call was kept. Try again in a moment."
    ),
    "disk_fault.data_folder": "The data folder cannot be read just now ({cause}). Nothing was changed.",
    "disk_fault.database": "The database {name} cannot be opened just now ({cause}). Nothing was changed.",
    "embedded": "The file came inside the invoice and belongs to it; it stays.",
    "forbidden.administer": "Only an administrator may do this.",
    "forbidden.host": "This gateway does not answer to that host name.",
    "forbidden.look": "You may not look at this. Ask the administrator.",
    "forbidden.mail_server": "Only an administrator may try another mail server.",
    "forbidden.mailbox": "Only an administrator may try another mailbox.",
    "forbidden.operator": "Only an administrator may change the e-invoice operator.",
    "forbidden.reader": "You may look, not change anything. Ask the administrator for the role of a clerk.",
    "forbidden.setting": "Only an administrator may change this setting. Ask {whom}.",
    "forbidden.script": "A script's token does not change a password. Sign in with name and password.",
    "forbidden.user_elsewhere": (
        "{name} works for other companies, too, which you do not administer. You may change only the role here."
    ),
    "gateway_unavailable.waits": (
        "The gateway found damage and waits for the administrator. Nothing of this call was kept. It goes on by itself."
    ),
    "gateway_unavailable.damaged": (
        "The list of invoices cannot be read whole. Nothing of this call was kept. The gateway looks through it now."
    ),
    "import_refused": Counted(
        "1 row cannot be taken, so nothing was imported. Row {row}: {reason}",
        "{count} rows cannot be taken, so nothing was imported. Row {row}: {reason}",
    ),
    "internal_error": "Something went wrong in the gateway. Nothing of this call was kept; its log says more.",
    "invalid_request": "The request cannot be read.",
    "invalid_request.characters": "The request has characters in it that are none (half of a pair).",
    "invalid_url": "Enter an address that begins with https://.",
    "last_administrator": (
        "{name} is the last administrator of this company. Make somebody else administrator first. Nothing was changed."
    ),
    "ledger_behind": "The list of invoices is older than what was sent: it has lost its last changes.",
    "ledger_damaged": "The list of invoices is damaged. Nothing is sent until a person agrees that it is built anew.",
    "ledger_rebuilt": (
        "The list of invoices was built anew from the stored files, since the old one was damaged. Decide under "
        "Needs attention for each invoice whether it was sent. Look through settings, customers and addresses: "
        "they are as they could be read. What was damaged is kept in {folder}."
    ),
    "log_damaged": "The last changes to the list of invoices were damaged on the disk.",
    "may_have_been_sent": (
        "It may have been sent before the list of invoices was damaged. If it was not, take it back: then it waits "
        "again. If it was, mark it as arrived. To send it once more, give a reason."
    ),
    "method_not_allowed": "This address does not take that method.",
    "missing.company_name": "The company's name must not be empty.",
    "missing.field": "Fill in “{field}”.",
    "missing.name": "The name must not be empty.",
    "missing.password": "Enter a password.",
    "missing.username": "Enter a user name.",
    "missing.value": "Something is missing here.",
    "mode_unknown": (
        "The data folder's mark {name} is damaged, so it is not certain whether this folder is for practice or for "
        "real work. Nothing was started. If you know, write the word practice or real into that file."
    ),
    "mode_unreadable": "The data folder's mark {name} cannot be read or written ({cause}).",
    "move.read_again": "Read again from the stored files.",
    "no_address.email_to_save": "There is no new e-mail address to save. Enter one, or send without saving.",
    "no_authority": "This is no certificate in PEM (-----BEGIN CERTIFICATE-----).",
    "no_fingerprint": "A SHA-256 fingerprint has 64 digits from 0 to 9 and A to F.",
    "no_sent_mailbox": "No mailbox for sent mail is set up. An administrator enters it in the settings.",
    "no_sent_mailbox_password": (
        "The password of the mailbox for sent mail is not known here. Enter it again in the settings."
    ),
    "sent_mailbox_settings.tokens": (
        "The mailbox for sent mail is to be opened with the mail server's access tokens, but the mail server has "
        "none. Choose a password for it, or tokens for the mail server."
    ),
    "no_bounce_mailbox": "No mailbox for bounces is set up. An administrator enters it in the settings.",
    "no_bounce_mailbox_password": (
        "The password of the mailbox for bounces is not known here. Enter it again in the settings."
    ),
    "no_company": "The company of this call is missing from the database.",
    "no_mail_password": "The mail server's password is not known here. Enter it again in the settings.",
    "no_mail_server": "No mail server is set up. An administrator enters it in the settings under Mail server.",
    "no_number": "This must be a number.",
    "no_print_folder": "No print folder is set up. An administrator chooses one in the settings under Print.",
    "no_provider": "No e-invoice provider is set up. An administrator chooses one in the settings.",
    "no_provider_test": "This provider cannot be tried without sending an invoice.",
    "no_such_choice": "This cannot be chosen.",
    "no_such_choice.of": "Choose one of {choices}.",
    "no_such_field": "There is no such field.",
    "no_text": "This must be text.",
    "not_found": "There is no such {what}.",
    "not_found.address": "There is nothing at this address.",
    "not_found.practice": "This gateway is not in practice mode.",
    "not_signed_in": "This is the gateway's own token. Nobody has signed in with it.",
    "nothing_started": "{reason} Nothing was started.",
    "number_sent_before": (
        "An invoice with the number {number} came before from the same seller. Make sure that it is not sent twice."
    ),
    "of_channel": "{reason} ({channel})",
    "org_number_wrong": "The check digit of the organisation number {number} is wrong.",
    "out_of_range": "The number is too small or too large.",
    "old_password_wrong": "The password that you have now is another one. It was not changed.",
    "original_damaged": "A stored file is not what it was when it was stored. It is not used.",
    "other_damage": "Something else was found meanwhile. Look at it again.",
    "password_is_name": "The password must not be the user name.",
    "password_too_short": "The password needs at least {least} characters.",
    "practice_mode.mailbox": "In practice mode no mailbox is read: the practice mail server gives its reports itself.",
    "practice_mode.sent_mailbox": "In practice mode sent mail lies in the practice inbox only.",
    "practice_mode.sign_in": "In practice mode nobody signs in anywhere: nothing leaves this computer.",
    "practice_mode.operator": "In practice mode no operator is asked: e-invoices go to the practice network.",
    "record_damaged.file": (
        "What the list says of this file was damaged on the disk. Its bytes and its invoices are kept. Add the file "
        "again from the business system, or ask the administrator to look at the disk."
    ),
    "record_damaged.copy": "What was kept of this delivery changed on the disk. Have the disk checked.",
    "record_damaged.delivery": (
        "What was kept of this delivery changed on the disk, so it was not sent. Have the disk checked, then look "
        "at the invoice and send it again."
    ),
    "secret_given": "This secret is given by the service that runs the gateway, so it can only be changed there.",
    "settings_damaged": (
        "Settings of this company were damaged on the disk, so nothing of it is sent. What waits is kept. When an "
        "administrator has looked at the settings and saved them anew, it goes on by itself. Have the disk checked."
    ),
    "sign_in_refused.wrong": "The user name or the password is wrong.",
    "sign_in_refused.locked": "This user is locked. Ask the administrator.",
    "still_reading.delete": "The file is still being read. Delete it when that has ended.",
    "secrets_damaged": (
        "The encrypted file of passwords and sign-ins was damaged on the disk. It was set aside as {name}. What stood "
        "in it has to be entered again in the settings; until then invoices that need it wait, and nothing is lost."
    ),
    "stored_file_healed": (
        "The stored copy of {name} was damaged on the disk. It came again, so it is whole now; the damaged copy is "
        "kept. Have the disk checked."
    ),
    "stored_file_lost": (
        "The stored copy of {name} is damaged or gone, so its invoices are not in the list any more. Add the file "
        "again from your business system."
    ),
    "too_many_tries": Counted(
        "The password was wrong too often. Wait 1 second, then try again.",
        "The password was wrong too often. Wait {count} seconds, then try again.",
    ),
    "too_large.call": "More than {limit} MB cannot be taken. Nothing was kept.",
    "unauthorized": "The token is missing or no longer good.",
    "username_form": "A user name has no spaces in it and no characters that cannot be printed.",
    "unknown_field": "The provider has no such field.",
    "unprintable": "There are characters in it that cannot be printed.",
    "upload_broken_off": "The upload broke off. Nothing was kept.",
    "wrong_form": "This does not have the form that is asked for.",
}
