"""What is said of the gateway, its mail and its deliveries."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_THE_GATEWAY: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentence", "The program is closing."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The link leads to {host}, which only computers in your own network reach. "
        "Enter an address that customers reach, in the settings under E-mail.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "Your text does not hold the link to the invoice; it is put at its end."),
    QT_TRANSLATE_NOOP("Sentence", "The gateway on this computer did not start: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "The address of the gateway is not a web address."),
    QT_TRANSLATE_NOOP("Sentence", "This gateway does not answer to that host name."),
    QT_TRANSLATE_NOOP("Sentence", "The token is missing or no longer good."),
    QT_TRANSLATE_NOOP("Sentence", "The request has characters in it that are none (half of a pair)."),
    QT_TRANSLATE_NOOP("Sentence", "There are characters in it that cannot be printed."),
    QT_TRANSLATE_NOOP(
        "Sentence", "This secret is given by the service that runs the gateway, so it can only be changed there."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The company of this call is missing from the database."),
    QT_TRANSLATE_NOOP("Sentence", "Something else was found meanwhile. Look at it again."),
    QT_TRANSLATE_NOOP("Sentence", "There is no new e-mail address to save. Enter one, or send without saving."),
    QT_TRANSLATE_NOOP("Sentence", "Only an administrator may try another mailbox."),
    QT_TRANSLATE_NOOP("Sentence", "This gateway is not in practice mode."),
    QT_TRANSLATE_NOOP("Sentence", "There is no such {what}."),
    QT_TRANSLATE_NOOP("Sentence", "There is no file {id}."),
    QT_TRANSLATE_NOOP("Sentence", "There is no invoice {id}."),
    QT_TRANSLATE_NOOP("Sentence", "There is an own template of this kind and language. Change it."),
    QT_TRANSLATE_NOOP("Sentence", "The command that gives the mail token does not end."),
    QT_TRANSLATE_NOOP("Sentence", "The command for the mail token failed (exit code {code})."),
    QT_TRANSLATE_NOOP("Sentence", "The command for the mail token cannot be run: {cause}."),
    QT_TRANSLATE_NOOP("Sentence", "For XOAUTH2 give a token command, or token address, client id and refresh token."),
    QT_TRANSLATE_NOOP("Sentence", "The token server is busy ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "The token server gives no token ({cause}). Sign in to the mail account again."),
    QT_TRANSLATE_NOOP("Sentence", "The token server gives no answer ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "What came back is no access token. Sign in to the mail account again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The mailbox for bounces at {host} refused {what}. Bounces are not read until it is mended in the settings.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The mailbox for bounces at {host} has no folder “{folder}”."),
    QT_TRANSLATE_NOOP("Sentence", "No safe connection to {host}: {cause}. Check the server's name, port and security."),
    QT_TRANSLATE_NOOP("Sentence", "The mailbox for bounces at {host} does not offer {what}."),
    QT_TRANSLATE_NOOP("Sentence", "The mailbox for bounces at {host} cannot be read now: {cause}."),
    QT_TRANSLATE_NOOP("Sentence", "No mailbox for bounces is set up. An administrator enters it in the settings."),
    QT_TRANSLATE_NOOP(
        "Sentence", "In practice mode no mailbox is read: the practice mail server gives its reports itself."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The mailbox for bounces is to be opened with the mail server's access tokens, but the mail server "
        "has none. Choose sign-in by XOAUTH2 there, or a password for the mailbox.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The password of the mailbox for bounces is not known here. Enter it again in the settings."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The mail to {address} came back: the mailbox is full. Ask the recipient to make room: {detail}"
    ),
    QT_TRANSLATE_NOOP("Sentence", "The mail to {address} was never handed over, so nothing can have come back."),
    QT_TRANSLATE_NOOP("Sentence", "The mail to {address} is {state}, which this cannot change."),
    QT_TRANSLATE_NOOP("Sentence", "It cannot be read."),
    QT_TRANSLATE_NOOP("Sentence", "The mail server is still trying to deliver it."),
    QT_TRANSLATE_NOOP("Sentence", "It says that a mail was delivered or read, which is no bounce."),
    QT_TRANSLATE_NOOP("Sentence", "It names a mail of ours, but it is no report that something failed."),
    QT_TRANSLATE_NOOP("Sentence", "It says that a mail was delivered, or complained about, which is no bounce."),
    QT_TRANSLATE_NOOP("Sentence", "It is a notification that cannot be read."),
    QT_TRANSLATE_NOOP("Sentence", "There is nothing in it."),
    QT_TRANSLATE_NOOP("Sentence", "The print folder was lost while writing ({cause})."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The mail is {size} MB; the mail server takes at most {limit} MB. Nothing was sent. Take an "
        "attachment off, make it smaller, or send a link.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The mail server {host} does not offer what the settings ask for: {cause}"),
    QT_TRANSLATE_NOOP(
        "Sentence", "The mail server cannot send to “{address}”: it takes only plain letters in addresses."
    ),
    QT_TRANSLATE_NOOP("Sentence", "An address holds a line break, so nothing was sent. Please report this."),
    QT_TRANSLATE_NOOP("Sentence", "The sender's address is not an e-mail address."),
    QT_TRANSLATE_NOOP("Sentence", "The template takes more memory than a text may."),
    QT_TRANSLATE_NOOP("Sentence", "The part of the program that fills in templates ended twice."),
    QT_TRANSLATE_NOOP("Sentence", "The data folder cannot be read just now ({cause}). Nothing was changed."),
    QT_TRANSLATE_NOOP("Sentence", "The record of the damage cannot be read."),
    QT_TRANSLATE_NOOP(
        "Sentence", "Damage was found, and it could not be set aside ({cause}). Nothing was sent or deleted."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Delivery and invoice do not belong together, so it was not sent."),
    QT_TRANSLATE_NOOP("Sentence", "The program ended each time it put this together. Please report this invoice."),
    QT_TRANSLATE_NOOP("Sentence", "An attachment of this delivery is missing from its list."),
    QT_TRANSLATE_NOOP("Sentence", "The delivery engine has not started, so nothing can be sent."),
    QT_TRANSLATE_NOOP("Sentence", "The delivery engine has not started."),
    QT_TRANSLATE_NOOP("Sentence", "What was put together cannot be read now ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "Handing over ended in an unexpected way ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "It could not be put together ({cause})."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The program ended while this was handed over, so it may have gone; it is not sent again."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The company has no notification address any more."),
    QT_TRANSLATE_NOOP("Sentence", "The company's e-mail channel is none."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The other side does not have it. A person had sent it again, so it stays where it is."
    ),
    QT_TRANSLATE_NOOP("Sentence", "It was not begun; it goes with the next ones."),
    QT_TRANSLATE_NOOP("Sentence", "There is no e-mail address for this customer. Enter one in To."),
    QT_TRANSLATE_NOOP("Sentence", "There is no e-invoice provider “{name}” here ({names})."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "No public address of this gateway is set up, so there are no links to invoices. The PDF is attached instead.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "It went there by another delivery. Say why it is sent once more."),
    QT_TRANSLATE_NOOP("Sentence", "A delivery that is {state} cannot be started again."),
    QT_TRANSLATE_NOOP("Sentence", "It was taken back, so its invoice waits again. Send it like any other."),
    QT_TRANSLATE_NOOP("Sentence", "{name} cannot go this way. Choose another channel."),
    QT_TRANSLATE_NOOP("Sentence", "1 of the chosen invoices has no attachment. Send all the same, or add it first."),
    QT_TRANSLATE_NOOP(
        "Sentence", "{count} of the chosen invoices have no attachment. Send all the same, or add them first."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "1 of the chosen invoices is not as listed any more. Somebody changed an address, an attachment or a "
        "template, or sent it. Nothing was sent: look at the list again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{count} of the chosen invoices are not as listed any more. Somebody changed an address, an "
        "attachment or a template, or sent them. Nothing was sent: look at the list again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The reasons stand with each invoice."),
    QT_TRANSLATE_NOOP("Sentence", "Nothing of the selection can be sent. {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "At most {limit} invoices go in one send; {count} were chosen."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The gateway is busy with a large file. Nothing of this call was kept; try again in a moment."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The database {name} cannot be opened just now ({cause}). Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The database {name} in the data folder cannot be read ({cause}). Nothing was changed. Put back its "
        "last copy; the files that came in lie unharmed beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The database was written by a newer version of Connect (schema {schema}; this program knows "
        "{known}). Nothing was changed. Start the newer version.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The data folder cannot be written to: {cause}."),
    QT_TRANSLATE_NOOP("Sentence", "The data folder cannot be locked: {cause}."),
    QT_TRANSLATE_NOOP("Sentence", "A gateway is already running on this data folder: {folder}. End that one first."),
    QT_TRANSLATE_NOOP("Sentence", "{reason} Nothing was started."),
    QT_TRANSLATE_NOOP("Sentence", "The data folder's mark {name} cannot be read or written ({cause})."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The data folder's mark {name} is damaged, so it is not certain whether this folder is for practice "
        "or for real work. Nothing was started. If you know, write the word practice or real into that file.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "invoice"),
    QT_TRANSLATE_NOOP("Sentence", "file"),
    QT_TRANSLATE_NOOP("Sentence", "attachment"),
    QT_TRANSLATE_NOOP("Sentence", "company"),
    QT_TRANSLATE_NOOP("Sentence", "customer"),
    QT_TRANSLATE_NOOP("Sentence", "delivery"),
    QT_TRANSLATE_NOOP("Sentence", "import"),
    QT_TRANSLATE_NOOP("Sentence", "link"),
    QT_TRANSLATE_NOOP("Sentence", "message in the practice inbox"),
    QT_TRANSLATE_NOOP("Sentence", "message"),
    QT_TRANSLATE_NOOP("Sentence", "row in the e-mail list"),
    QT_TRANSLATE_NOOP("Sentence", "send"),
    QT_TRANSLATE_NOOP("Sentence", "template"),
    QT_TRANSLATE_NOOP("Sentence", "the access token"),
    QT_TRANSLATE_NOOP("Sentence", "the user name or the password"),
    QT_TRANSLATE_NOOP("Sentence", "a sign-in by XOAUTH2"),
    QT_TRANSLATE_NOOP("Sentence", "a sign-in by password on this connection"),
    QT_TRANSLATE_NOOP("Sentence", "the access token"),
    QT_TRANSLATE_NOOP("Sentence", "the user name or the password"),
    QT_TRANSLATE_NOOP("Sentence", "a sign-in by XOAUTH2"),
)
"""Sentences with their values in braces, and at the end the words that are values themselves."""
