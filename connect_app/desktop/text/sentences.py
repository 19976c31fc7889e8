"""What the gateway and the client say in whole English sentences, in the clerk's language.

They speak English, because scripts and logs read them too. Here stands what a clerk may come to see; a sentence that
is not here is shown as it came. A test holds that each of them is still said somewhere.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.file_sentences import OF_FILES
from connect_app.desktop.text.gateway_sentences import OF_THE_GATEWAY
from connect_app.desktop.text.operator_sentences import OF_OPERATORS

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentence", "There is a program in it ({name}). Programs and scripts are never sent."),
    QT_TRANSLATE_NOOP("Sentence", "{file} could not be checked just now. Try again in a moment."),
    QT_TRANSLATE_NOOP(
        "Sentence", "A file inside the invoice cannot be taken out of it. Have the business system leave it out."
    ),
    QT_TRANSLATE_NOOP("Sentence", "A file inside the PDF cannot be taken out of it."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The PDF is signed, so no file inside it can be taken out without ending its signature."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Only a PDF that can be opened can be the invoice itself."),
    QT_TRANSLATE_NOOP("Sentence", "A file that stays in the company cannot be the invoice itself."),
    QT_TRANSLATE_NOOP("Sentence", "This invoice has no such attachment."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The electronic address stands as “{stated}” in one text; it was read as scheme {scheme} and number {id}.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The electronic address {address} names its scheme twice. Probably {meant} is meant."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The electronic address {address} has a VAT number where an organisation number belongs. "
        "Probably {meant} is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The electronic address {address} has a VAT number where an organisation number belongs."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The electronic address {address} has other signs between its digits, which networks refuse. "
        "Probably {meant} is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The electronic address {address} does not have the form of its scheme. Probably {meant} is meant.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The electronic address {address} does not have the form of its scheme."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The check digit of the electronic address {address} is wrong. Probably {meant} is meant."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The check digit of the electronic address {address} is wrong."),
    QT_TRANSLATE_NOOP("Sentence", "The check digit of the buyer's organisation number {number} is wrong."),
    QT_TRANSLATE_NOOP("Sentence", "The check digit of the buyer's VAT number {number} is wrong."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The buyer's GLN {number} is not right: it has 13 digits, the last of which is a check digit."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The envelope around the invoice names {receiver} as its receiver, but the invoice names {address}. "
        "Check with the business system which of them is right.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The invoice names no electronic address, so {receiver} was taken from the envelope around it."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The envelope around the invoice names {receiver} as its receiver, which is none of the buyer's numbers. "
        "It was not used: choose how the invoice goes.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file {name} cannot be read. Check that it is still there."),
    QT_TRANSLATE_NOOP("Sentence", "The template cannot be filled in for this invoice: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "Nobody has given you a company to send for. Ask your administrator."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file {name} is still being written. Try again in a moment."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The gateway on this computer is still starting. Please wait a moment."),
    QT_TRANSLATE_NOOP("Sentence", "The program cannot follow what the gateway does. It tries again."),
    QT_TRANSLATE_NOOP("Sentence", "Connect is already open on this computer, with the same data. Use that window."),
    QT_TRANSLATE_NOOP("Sentence", "The gateway answered with error {status}."),
    QT_TRANSLATE_NOOP("Sentence", "The connection to the gateway is not secure: its certificate is not trusted."),
    QT_TRANSLATE_NOOP("Sentence", "The file {name} cannot be read."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The gateway does not answer. Nothing was lost; the program goes on when it is back."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The upload was cancelled. The file on this computer is untouched."),
    QT_TRANSLATE_NOOP("Sentence", "Something unexpected happened with this file."),
    QT_TRANSLATE_NOOP(
        "Sentence", "Something unexpected happened in the program. Nothing was lost; please try once more."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The gateway has other bytes of {name} than were sent."),
    QT_TRANSLATE_NOOP("Sentence", "The kept copy of {name} is damaged. Add the file once more."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "What was noted about this file is damaged, so it was not uploaded. Save the kept copy or add the file again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "A newer version of Connect keeps this file. It was left as it is; that version uploads it."
    ),
    QT_TRANSLATE_NOOP("Sentence", "This entry cannot be read just now. It was left as it is; try again in a moment."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The program's own folder cannot be reached just now, so {name} waits. It is uploaded when the folder is back.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The program's own folder cannot be reached just now, so {name} was not taken. "
        "The file itself is untouched: add it again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "It is not known any more to which invoice {name} belongs. Save it, then add it there."
    ),
    QT_TRANSLATE_NOOP("Sentence", "This entry is not damaged any more."),
    QT_TRANSLATE_NOOP("Sentence", "The kept copy of {name} cannot be read just now. It is tried again."),
    QT_TRANSLATE_NOOP("Sentence", "{name} is a folder. Open it and choose the files in it."),
    QT_TRANSLATE_NOOP("Sentence", "{name} is a pipe, a socket or a device and no file, so it cannot be sent."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Something unexpected happened in the program. The file itself is untouched; try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The list of what was uploaded from watched folders cannot be read ({cause}), so nothing is taken from them "
        "now. It is tried again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The list of what was uploaded from {folder} was damaged. These files lie there and are not uploaded by "
        "themselves: {names}. Upload those that are missing; new files are taken as before.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The watched folder {folder} cannot be read ({cause}). It is tried again."),
    QT_TRANSLATE_NOOP("Sentence", "The file takes more memory than a document may."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The PDF is damaged and cannot be opened. Make it again in the program it comes from."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The PDF cannot be shown: it is damaged or protected."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "No font on this computer has the characters {characters}, so the invoice cannot be laid out for reading. "
        "Have your administrator install a font for them (such as Noto), or send the invoice with a PDF of its own.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The pages of this PDF say only “Please wait…”: it is a form that is filled in by Adobe Reader alone. "
        "Print it to PDF there and choose that file.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The print folder holds another file with the name {name}. It was left as it is and nothing was printed: "
        "move it away and send again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The picture cannot be shown: it is damaged."),
    QT_TRANSLATE_NOOP("Sentence", "Page {page} cannot be shown: it is damaged."),
    QT_TRANSLATE_NOOP("Sentence", "The PDF has no pages that can be shown."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A picture on page {page} cannot be shown. Make the file again in the program it comes from.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A picture on page {page} has {width} × {height} pixels, more than can be handled. Save it in a smaller size.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The PDF of the invoice is still being looked at. Wait a moment and try again."),
    QT_TRANSLATE_NOOP("Sentence", "{file} is still being looked at. Wait a moment and try again."),
    QT_TRANSLATE_NOOP("Sentence", "The picture has too many pixels to be shown."),
    QT_TRANSLATE_NOOP("Sentence", "There is no preview for this kind of file."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The PDF is protected with a password. Save it without protection and choose it again."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The document is protected with a password. Save it without protection and choose it again."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The computer is too busy to check the file. Try again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The computer is short of memory or processes, so the file could not be checked. "
        "Close other programs and try again.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The computer is too busy to lay out the invoice for reading. It is tried again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The computer is short of memory or processes, so the invoice could not be laid out. It is tried again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The invoice is too long to be laid out for reading. Send it as an e-invoice, or with the PDF that your "
        "own program makes.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The invoice has {lines} lines, more than can be laid out for reading. Send it as an e-invoice, or with the "
        "PDF that your own program makes.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The part of the program that lays out invoices ended over this one."),
    QT_TRANSLATE_NOOP("Sentence", "The computer is too busy to fill in the template. Try again in a moment."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The file could not be checked within {seconds} seconds; it is damaged or made to harm."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file is damaged: it makes its reader fail."),
    QT_TRANSLATE_NOOP("Sentence", "The archive holds no files."),
    QT_TRANSLATE_NOOP("Sentence", "The archive holds no invoices."),
    QT_TRANSLATE_NOOP("Sentence", "The archive is damaged or cut off. Make it or fetch it again."),
    QT_TRANSLATE_NOOP("Sentence", "The archive is protected with a password. Make it without one."),
    QT_TRANSLATE_NOOP("Sentence", "The customer number is missing."),
    QT_TRANSLATE_NOOP("Sentence", "A customer number has at most {limit} characters and no control characters."),
    QT_TRANSLATE_NOOP("Sentence", "Customer number {number} is in the list already. Change that row."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Customer number {number} stands beside different names: {names}. One of them has another number, "
        "so none of its rows is taken.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Customer number {number} stands in several rows that say different things under {field}, "
        "so none of them is taken.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{number} looks as if its zeros were lost, and several numbers are known that it could be: {numbers}.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "{number} looks as if its zeros were lost: {meant} is known."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The row has more cells than the first row has columns. "
        "Put a cell with a separator in it, such as several addresses, in quotation marks.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "There is a customer with the number {number} already."),
    QT_TRANSLATE_NOOP("Sentence", "A name, number or address has no control characters."),
    QT_TRANSLATE_NOOP("Sentence", "The e-mail address is missing."),
    QT_TRANSLATE_NOOP("Sentence", "“{address}” is not an e-mail address."),
    QT_TRANSLATE_NOOP("Sentence", "“{address}” is not an e-mail address: its domain has no dot."),
    QT_TRANSLATE_NOOP("Sentence", "“{address}” is not an e-mail address: {cause}"),
    QT_TRANSLATE_NOOP("Sentence", "“{address}…” is too long for an e-mail address."),
    QT_TRANSLATE_NOOP("Sentence", "Only one address per customer is allowed by your company's settings."),
    QT_TRANSLATE_NOOP("Sentence", "At most {limit} addresses go in one row."),
    QT_TRANSLATE_NOOP("Sentence", "“{text}” is no document type."),
    QT_TRANSLATE_NOOP("Sentence", "The value of {field} is not one that is known, or is too long."),
    QT_TRANSLATE_NOOP("Sentence", "This is too long to be kept. Please make it shorter."),
    QT_TRANSLATE_NOOP("Sentence", "The file is no table. Save the list as CSV or as .xlsx."),
    QT_TRANSLATE_NOOP("Sentence", "The file is no text. Save the list as CSV or as .xlsx."),
    QT_TRANSLATE_NOOP("Sentence", "The file is no Excel file. Save the list as .xlsx or as CSV."),
    QT_TRANSLATE_NOOP("Sentence", "The file is no table that can be read. Save the list as .xlsx or as CSV."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The file is a web page (HTML), whatever its name says. Open it in Excel and save it as XLSX.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file is XML, whatever its name says. Open it in Excel and save it as XLSX."),
    QT_TRANSLATE_NOOP("Sentence", "The file has no sheet “{sheet}”."),
    QT_TRANSLATE_NOOP("Sentence", "The file has more than {limit} MB. Save the list as .xlsx or as CSV."),
    QT_TRANSLATE_NOOP("Sentence", "The computer is too busy to read the file. Try again in a moment."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The file is damaged, or too large when it is unpacked. Save the list as .xlsx or as CSV.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The Excel file is protected with a password."),
    QT_TRANSLATE_NOOP("Sentence", "The Excel file is damaged. Open it in Excel and save it anew."),
    QT_TRANSLATE_NOOP("Sentence", "The Excel file is too large when it is unpacked. Split the list."),
    QT_TRANSLATE_NOOP("Sentence", "The Excel file holds definitions that Excel never writes."),
    QT_TRANSLATE_NOOP("Sentence", "The Excel file has no sheet with cells."),
    QT_TRANSLATE_NOOP("Sentence", "The letters of the file cannot be read. Save it as CSV in UTF-8."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?"
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The file has more than {limit} rows. Nothing was changed. Split it into smaller files."
    ),
    QT_TRANSLATE_NOOP("Sentence", "This import was taken back already."),
    QT_TRANSLATE_NOOP("Sentence", "{name} could not be saved there ({cause}). Choose another place."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice does not name its buyer."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice has no number. Have the business system give it one."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice has no readable amount to pay."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice names an attachment ({name}) that is not in the file."),
    QT_TRANSLATE_NOOP("Sentence", "Attachments cannot be put into this invoice: {reason}."),
    QT_TRANSLATE_NOOP("Sentence", "The file has {size} MB; {limit} MB is the limit."),
    QT_TRANSLATE_NOOP("Sentence", "The file holds attachments only ({root}) and no invoice that they belong to."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The file is XML, but there is no invoice of a known format in it (it begins with “{root}”)."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file is a web page (HTML), not an invoice."),
    QT_TRANSLATE_NOOP("Sentence", "The file is empty."),
    QT_TRANSLATE_NOOP("Sentence", "The file is neither XML nor anything else that invoices are read from."),
    QT_TRANSLATE_NOOP("Sentence", "The file breaks off before its end. Fetch or write the whole file again."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The file breaks off in line {line}, before its end. Fetch or write the whole file again."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file is not well-formed XML: line {line}, column {column}: {cause}."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business "
        "system write the file without it.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The amount has no currency."),
    QT_TRANSLATE_NOOP("Sentence", "No e-invoice provider is set up. An administrator chooses one in the settings."),
    QT_TRANSLATE_NOOP(
        "Sentence", "No mail server is set up. An administrator enters it in the settings under Mail server."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "No print folder is set up. An administrator chooses one in the settings under Print."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The mail server's password is not known here. Enter it again in the settings."),
    QT_TRANSLATE_NOOP("Sentence", "It was changed meanwhile. Look at it again, then change it."),
    QT_TRANSLATE_NOOP("Sentence", "You may look, not change anything. Ask the administrator for the role of a clerk."),
    QT_TRANSLATE_NOOP("Sentence", "Attachments are switched off for this company. Ask {whom}."),
    QT_TRANSLATE_NOOP("Sentence", "The file came inside the invoice and belongs to it; it stays."),
    QT_TRANSLATE_NOOP("Sentence", "Only an administrator may change this setting. Ask {whom}."),
    QT_TRANSLATE_NOOP("Sentence", "More than {limit} MB cannot be taken. Nothing was kept."),
    QT_TRANSLATE_NOOP(
        "Sentence", "Something went wrong in the gateway. Nothing of this call was kept; its log says more."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The invoice is on its way or was sent; its attachments stay as they are."),
    QT_TRANSLATE_NOOP("Sentence", "The note has {length} characters; {limit} is the limit."),
    QT_TRANSLATE_NOOP("Sentence", "Handing over begins."),
    QT_TRANSLATE_NOOP("Sentence", "Sent by Send selected."),
    QT_TRANSLATE_NOOP("Sentence", "Sent again: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "Sent again."),
    QT_TRANSLATE_NOOP("Sentence", "Taken back before it began."),
    QT_TRANSLATE_NOOP("Sentence", "Taken back by a person."),
    QT_TRANSLATE_NOOP("Sentence", "Released by a person."),
    QT_TRANSLATE_NOOP("Sentence", "Tried again by a person."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "It was handed over and no answer came, and the other side cannot be asked. Ask the recipient "
        "whether it arrived, then send it again or leave it.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "No answer came, and the other side does not have it."),
    QT_TRANSLATE_NOOP("Sentence", "The other side does not have it: it goes now."),
    QT_TRANSLATE_NOOP("Sentence", "The other side has it: it had arrived without an answer."),
    QT_TRANSLATE_NOOP("Sentence", "The program ended while this was handed over; the other side is asked."),
    QT_TRANSLATE_NOOP("Sentence", "The print file and its job ticket were put into the folder."),
    QT_TRANSLATE_NOOP("Sentence", "The print folder cannot be reached."),
    QT_TRANSLATE_NOOP("Sentence", "The print folder cannot be written to ({cause}). Check the folder."),
    QT_TRANSLATE_NOOP("Sentence", "The mail does not match its invoice, so it was not sent. Please report this."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The mail to {address} came back: there is no such address ({detail}). Send it to another one."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The mail to {address} came back: {detail}"),
    QT_TRANSLATE_NOOP("Sentence", "The file is empty. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Sentence", "This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead."
    ),
    QT_TRANSLATE_NOOP("Sentence", "This file holds no mail. Hand the report in as .eml, as mbox or as text."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "There are {count} messages in the file; at most {most} are taken at once. Nothing was changed. "
        "Hand it in in parts.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "It is a receipt for reading, which says nothing about delivery."),
    QT_TRANSLATE_NOOP("Sentence", "It is a complaint about a mail, which says nothing about delivery."),
    QT_TRANSLATE_NOOP("Sentence", "It is an automatic reply, such as out of office, and no report about delivery."),
    QT_TRANSLATE_NOOP("Sentence", "It is about no mail that this company sent."),
    QT_TRANSLATE_NOOP("Sentence", "It is about {address}, but that mail went to {other}."),
    QT_TRANSLATE_NOOP("Sentence", "It names a mail of ours, but no address that failed."),
    QT_TRANSLATE_NOOP("Sentence", "It names more than one mail of ours, so it is not clear which came back."),
    QT_TRANSLATE_NOOP("Sentence", "It names no mail of ours."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A mail to {address} came back, and it is not clear which invoice it was. {reason} Open the message and say "
        "which invoice it is about.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A mail came back, and it is not clear which invoice it was. {reason} Open the message and say which invoice "
        "it is about.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "Somebody has said already which invoice this is about."),
    QT_TRANSLATE_NOOP("Sentence", "This invoice was not sent by e-mail. Choose another one."),
    QT_TRANSLATE_NOOP("Sentence", "{reason} Nothing was changed. Choose another invoice."),
    QT_TRANSLATE_NOOP("Sentence", "Its action is “{action}”, which decides nothing."),
    QT_TRANSLATE_NOOP("Sentence", "Its parts are nested too deeply for a report."),
    QT_TRANSLATE_NOOP("Sentence", "Its structure cannot be read."),
    QT_TRANSLATE_NOOP("Sentence", "It has too many parts to be a report."),
    QT_TRANSLATE_NOOP("Sentence", "One of its header lines is too long for a report."),
    QT_TRANSLATE_NOOP("Sentence", "It reached {address}: {detail}"),
    QT_TRANSLATE_NOOP("Sentence", "It was known already: the mail to {address} is {state}."),
    QT_TRANSLATE_NOOP("Sentence", "It came back from {address}. Say why it is sent there once more."),
    QT_TRANSLATE_NOOP("Sentence", "All this came back from {address}. Say why it is sent there once more."),
    QT_TRANSLATE_NOOP(
        "Sentence", "Nothing that came back from this address waits any more. It may have been sent again already."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Invoice {number} went to that address by another delivery, so it stays."),
    QT_TRANSLATE_NOOP("Sentence", "Invoice {number} came back more than once; it goes again once."),
    QT_TRANSLATE_NOOP("Sentence", "There is no new address to save. Enter one, or send without saving."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice has no customer number, so no address can be saved for it."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The registers have other addresses for customer {number}. Change the address there."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Give just one address: what is sent again goes to one recipient."),
    QT_TRANSLATE_NOOP("Sentence", "The mail server refused the mail: {code} {answer}"),
    QT_TRANSLATE_NOOP("Sentence", "The mail server put the mail off: {code} {answer}"),
    QT_TRANSLATE_NOOP(
        "Sentence", "The mail account has reached its limit, so the rest waits until it ends: {code} {answer}"
    ),
    QT_TRANSLATE_NOOP("Sentence", "The mail server's answer to the mail says neither yes nor no: {answer}"),
    QT_TRANSLATE_NOOP("Sentence", "The mail server gave an answer that fits no question: {answer}."),
    QT_TRANSLATE_NOOP("Sentence", "Tried {count} times without success. {reason}"),
    QT_TRANSLATE_NOOP(
        "Sentence", "The mail server's user name or password holds a character that no sign-in can carry."
    ),
    QT_TRANSLATE_NOOP("Sentence", "There is a character in it that no sign-in can carry. Change it."),
    QT_TRANSLATE_NOOP("Sentence", "“{host}” cannot be the name of a mail server."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{host} has a self-signed certificate, so nobody vouches that it is the right server, and no password was sent "
        "to it. Ask whoever runs the server for a certificate of a known authority, or have the administrator of this "
        "computer add it to the certificates that the computer trusts.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The certificate of {host} comes from an authority that this computer does not know, so no password was sent "
        "to it. If it is your company's own, have the administrator add that authority to the certificates that the "
        "computer trusts.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The certificate of {host} has expired, so no password was sent to it. Whoever runs the server has to renew "
        "it. If it is valid, the clock of this computer is wrong.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The certificate of {host} is not valid yet. Check the date and the clock of this computer."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The certificate of {host} was revoked, so no password was sent to it. Ask whoever runs the server.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The certificate of {host} is for another name, so no password was sent to it. Enter the server's name as your "
        "mail provider gives it, in full.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{host} does not begin with TLS at port {port}. Check port and security: 465 or 993 usually go with TLS, 587 "
        "or 143 with STARTTLS.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{host} offers only encryption that is too old to be safe. Whoever runs the server has to renew it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "No safe connection to {host}: {reason}. Check the server's name, port and security."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Something unexpected went wrong before it was sent ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "It could not be prepared for handing over ({cause})."),
    QT_TRANSLATE_NOOP("Sentence", "The settings may be right now, so it is tried again."),
    QT_TRANSLATE_NOOP("Sentence", "There is no such delivery."),
    QT_TRANSLATE_NOOP("Sentence", "My company"),
    QT_TRANSLATE_NOOP("Sentence", "Practice company"),
    QT_TRANSLATE_NOOP("Sentence", "The company's name must not be empty."),
    QT_TRANSLATE_NOOP("Sentence", "The mail server {host} cannot be reached: {cause}."),
    QT_TRANSLATE_NOOP("Sentence", "The mail server {host} refused the user name or the password."),
    QT_TRANSLATE_NOOP("Sentence", "The mail server {host} refused the access token."),
    QT_TRANSLATE_NOOP("Sentence", "The mail server hung up before the mail was handed over: {cause}."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The connection to the mail server was lost after the mail was handed over and before it answered."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The invoice reached the recipient's system."),
    QT_TRANSLATE_NOOP("Sentence", "The practice network took the invoice."),
    QT_TRANSLATE_NOOP("Sentence", "The network cannot be reached."),
    QT_TRANSLATE_NOOP("Sentence", "The network did not answer in time."),
    QT_TRANSLATE_NOOP("Sentence", "The network is busy and asks to come again."),
    QT_TRANSLATE_NOOP("Sentence", "The connection was lost before the network answered."),
    QT_TRANSLATE_NOOP("Sentence", "The network refused the invoice: the recipient does not take it."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The recipient's system sent the invoice back. Ask the recipient what is wrong with it."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The recipient's system takes nothing at the moment. Ask the recipient, then send again."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The letter came back: it could not be delivered at this address. Send it another way."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The print house refused the job: the address is not whole."),
    QT_TRANSLATE_NOOP("Sentence", "The printer did not answer in time."),
    QT_TRANSLATE_NOOP("Sentence", "The printer is busy and asks to come again."),
    QT_TRANSLATE_NOOP("Sentence", "The connection to the printer was lost before it answered."),
    QT_TRANSLATE_NOOP("Sentence", "A PDF without data cannot be sent as an e-invoice."),
    QT_TRANSLATE_NOOP("Sentence", "This invoice is a PDF without data, so it cannot be sent as an e-invoice."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Another invoice with the number {number} from the same seller was sent. Send this one only if you "
        "mean to send it a second time.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "An invoice with the number {number} came before from the same seller. Make sure that it is not sent twice.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "Finvoice has no place for attachments. Send the invoice by e-mail or print, or without them."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” was left out. {reason}"),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” may belong to more than one invoice ({numbers}). It was left out; add it by hand where it belongs.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” is one of several PDF files with the name of this invoice ({numbers}). "
        "It was left out; add it by hand where it belongs.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” may belong to invoice {numbers}, but so short a beginning tells little. "
        "It was left out; add it by hand where it belongs.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” may belong to invoice {numbers}, but its beginning looks like a year. "
        "It was left out; add it by hand where it belongs.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{first}” in {name} goes with no invoice. Look at what was in the file."),
    QT_TRANSLATE_NOOP(
        "Sentence", "{count} files in {name} go with no invoice, “{first}” among them. Look at what was in the file."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The operating system left this file; it belongs to no invoice."),
    QT_TRANSLATE_NOOP("Sentence", "It holds no invoice, and its name begins with the number or name of none."),
    QT_TRANSLATE_NOOP("Sentence", "It is a link only; it is printed on the invoice and never followed."),
    QT_TRANSLATE_NOOP("Sentence", "It is protected with a password."),
    QT_TRANSLATE_NOOP("Sentence", "It is packed in too many archives, one in the other."),
    QT_TRANSLATE_NOOP("Sentence", "It is only the cover of a PDF collection; the files in it were read."),
    QT_TRANSLATE_NOOP("Sentence", "The file inside the PDF is damaged and cannot be taken out."),
    QT_TRANSLATE_NOOP("Sentence", "The file has no name, so nobody can say how it is opened."),
    QT_TRANSLATE_NOOP("Sentence", "The file that it lay beside could not be read."),
    QT_TRANSLATE_NOOP("Sentence", "It has data for PDF files that are not there or have their own data."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The PDF of the invoice is signed electronically. It goes by mail as it is; on paper the signature is only "
        "seen.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The PDF of the invoice is signed, and a file inside it may not go by mail; it cannot be taken out without "
        "ending the signature. Send the invoice another way, or have the business system leave the file out.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "It holds data of its own; send it as a file of its own."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice is on its way or was sent before this file came."),
    QT_TRANSLATE_NOOP("Sentence", "It is an invoice of its own ({number})."),
    QT_TRANSLATE_NOOP("Sentence", "The PDF cannot be used as the picture of the invoice."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice has another picture already."),
    QT_TRANSLATE_NOOP("Sentence", "The same file came twice; it goes once."),
    QT_TRANSLATE_NOOP("Sentence", "It stands beside the invoice in the same document and is no invoice."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The picture of the invoice did not come from where its data came from, so it was not sent."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file “{name}” inside the invoice is empty and is left out."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The file “{name}” inside the invoice is damaged and cannot be taken out; it is left out."
    ),
    QT_TRANSLATE_NOOP("Sentence", "A file inside the invoice ({name}) has no file name and is left out."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice names an attachment ({object_id}) that is not in the file."),
    QT_TRANSLATE_NOOP(
        "Sentence", "No invoice names the attachment “{name}” in the file; it belongs to none and was left out."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The invoice does not name the attachment “{name}” beside it; it was added as the only one there is.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The file is still being read. Send it when that has ended."),
    QT_TRANSLATE_NOOP("Sentence", "The file is still being read. Delete it when that has ended."),
    QT_TRANSLATE_NOOP("Sentence", "The PDF collection holds no invoices."),
    QT_TRANSLATE_NOOP("Sentence", "Invoice {number} is on its way already."),
    QT_TRANSLATE_NOOP("Sentence", "Invoice {number} was sent already. To send it once more, use Send again."),
    QT_TRANSLATE_NOOP("Sentence", "Invoice {number} was sent and needs attention. Look there what helps."),
    QT_TRANSLATE_NOOP("Sentence", "No channel reaches this customer. Choose one for this send."),
    QT_TRANSLATE_NOOP("Sentence", "The attachments are too many or too large together ({size} MB)."),
    QT_TRANSLATE_NOOP("Sentence", "The customer has no electronic address for e-invoices. Choose another channel."),
    QT_TRANSLATE_NOOP("Sentence", "The mail gets {size} MB large; not every mail server takes that."),
    QT_TRANSLATE_NOOP("Sentence", "There is no e-mail address for this customer."),
    QT_TRANSLATE_NOOP("Sentence", "You chose this channel for this send."),
    QT_TRANSLATE_NOOP("Sentence", "There is no e-mail address in To. Enter one."),
    QT_TRANSLATE_NOOP("Sentence", "“{address}” is not an e-mail address: {cause}"),
    QT_TRANSLATE_NOOP("Sentence", "One message goes to at most {limit} addresses; these are {count}."),
    QT_TRANSLATE_NOOP(
        "Sentence", "Replies may not go to {address}. An administrator can allow it in the settings under E-mail."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Replies go to one address. Choose which."),
    QT_TRANSLATE_NOOP("Sentence", "An attachment that you chose is no longer there. Look at the attachments again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "This customer wants a document of the type {document_type} with every invoice. Add it first.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "Line {line}: there is no variable “{name}”."),
    QT_TRANSLATE_NOOP("Sentence", "The template takes too long. Does it repeat something endlessly?"),
    QT_TRANSLATE_NOOP("Sentence", "The template makes a text over {limit} characters."),
    QT_TRANSLATE_NOOP("Sentence", "Only an administrator may try another mail server."),
    QT_TRANSLATE_NOOP("Sentence", "{host}:{port} answers."),
    QT_TRANSLATE_NOOP("Sentence", "The connection is safe ({version})."),
    QT_TRANSLATE_NOOP("Sentence", "Without TLS."),
    QT_TRANSLATE_NOOP("Sentence", "Signed in as {user}."),
    QT_TRANSLATE_NOOP("Sentence", "Without sign-in."),
    QT_TRANSLATE_NOOP("Sentence", "The server took the message: {answer}"),
    QT_TRANSLATE_NOOP("Sentence", "The connection is safe."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The folder “{folder}” holds {count} messages. They are read, never changed or deleted.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The sender's name from the settings, else the seller on the invoice"),
    QT_TRANSLATE_NOOP("Sentence", "The department from the settings"),
    QT_TRANSLATE_NOOP("Sentence", "The invoice's number"),
    QT_TRANSLATE_NOOP("Sentence", "The word for invoice or credit note, in the template's language"),
    QT_TRANSLATE_NOOP("Sentence", "True for a credit note"),
    QT_TRANSLATE_NOOP("Sentence", "What is to be paid, with its currency"),
    QT_TRANSLATE_NOOP("Sentence", "The invoice's date"),
    QT_TRANSLATE_NOOP("Sentence", "The last day of payment"),
    QT_TRANSLATE_NOOP("Sentence", "The customer's number"),
    QT_TRANSLATE_NOOP("Sentence", "The customer's name on the invoice"),
    QT_TRANSLATE_NOOP("Sentence", "The address to write to with questions"),
    QT_TRANSLATE_NOOP("Sentence", "The names of the attached files, apart by commas"),
    QT_TRANSLATE_NOOP("Sentence", "The address of the recipient's page, empty when the invoice is attached"),
    QT_TRANSLATE_NOOP("Sentence", "How many invoices came back"),
    QT_TRANSLATE_NOOP("Sentence", "A line for each: number, address and reason"),
    QT_TRANSLATE_NOOP("Sentence", "A page of {found} mm is made smaller to fit on the paper."),
    QT_TRANSLATE_NOOP("Sentence", "Nothing was chosen. Choose files or invoices to send."),
    QT_TRANSLATE_NOOP("Sentence", "Give the recipient's electronic address, such as 0088:7300010000001."),
    QT_TRANSLATE_NOOP("Sentence", "The delivery is still under way. Take it back first, or wait."),
    QT_TRANSLATE_NOOP("Sentence", "This delivery was sent again already; look at the new one."),
    QT_TRANSLATE_NOOP("Sentence", "This has begun and may have arrived, so it cannot be taken back."),
    QT_TRANSLATE_NOOP("Sentence", "This may have arrived already. Say why it is sent once more."),
    QT_TRANSLATE_NOOP(
        "Sentence", "This may have arrived, so it is not sent again as it is. Ask the recipient, then use Send again."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Something of this file was sent, so it stays. Nothing was deleted."),
    QT_TRANSLATE_NOOP("Sentence", "The name says PDF, but the content is not. Export the file again."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The record of this invoice changed on the disk since its file was read, so it is not sent. Delete its file "
        "and add it again. Ask your administrator to have the disk checked.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "What was kept of this delivery changed on the disk, so it was not sent. Have the disk checked, then "
        "look at the invoice and send it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "What was kept of this delivery changed on the disk, so it is not sent again. Have the disk checked, and "
        "send the invoice to the recipient another way.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The last changes to the list of invoices were damaged on the disk."),
    QT_TRANSLATE_NOOP("Sentence", "The list of invoices was damaged on the disk."),
    QT_TRANSLATE_NOOP("Sentence", "The list of invoices is older than what was sent: it has lost its last changes."),
    QT_TRANSLATE_NOOP("Sentence", "The list of invoices is gone, but the stored files are there."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "Nothing is sent and nothing was deleted. What was damaged is kept in the folder {folder}.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The list is built anew from the stored files. All their invoices then stand under Needs attention as perhaps "
        "sent: you decide for each, or for all, whether it went out. Nothing is sent by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "The list of invoices is damaged. Nothing is sent until a person agrees that it is built anew."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "It may have been sent before the list of invoices was damaged. If it was not, take it back: then it waits "
        "again. If it was, mark it as arrived. To send it once more, give a reason.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The list of invoices is damaged. Nothing of this call was kept. The gateway looks through it now.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "It is known what became of this delivery, so it stays as it is."),
    QT_TRANSLATE_NOOP("Sentence", "A person says that it arrived."),
    QT_TRANSLATE_NOOP("Sentence", "A person says that it was not sent."),
    QT_TRANSLATE_NOOP("Sentence", "Read again from the stored files."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The list of invoices was built anew from the stored files, since the old one was damaged. Decide under "
        "Needs attention for each invoice whether it was sent. Look through settings, customers and addresses: "
        "they are as they could be read. What was damaged is kept in {folder}.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The stored copy of {name} is damaged or gone, so its invoices are not in the list any more. Add the file "
        "again from your business system.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The stored copy of {name} was damaged on the disk. It came again, so it is whole now; the damaged copy is "
        "kept. Have the disk checked.",
    ),
    *OF_FILES,
    *OF_THE_GATEWAY,
    QT_TRANSLATE_NOOP("Sentence", "“{number}” is a yes or no of a spreadsheet, not a customer number."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{number}” is how a spreadsheet shows a long number; not all of its digits are there."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{number}” is how a spreadsheet shows a number."),
    QT_TRANSLATE_NOOP("Sentence", "“{number}” is an amount, not a customer number."),
    QT_TRANSLATE_NOOP("Sentence", "“{number}” is a date or a time, not a customer number."),
    QT_TRANSLATE_NOOP("Sentence", "“{number}” is an error of a spreadsheet, not a customer number."),
    QT_TRANSLATE_NOOP("Sentence", "{number} has more than {limit} digits, of which a spreadsheet keeps {kept}."),
    QT_TRANSLATE_NOOP("Sentence", "{reason} Probably {meant} is meant."),
    *OF_OPERATORS,
)
"""Sentences with their values in braces."""

_SAID_IN_THEM = frozenset({"reason", "kept", "what"})
"""Values that are sentences or words of their own."""

_STATES = {
    "handing_over": "being handed over",
    "deferred": "will be tried again",
    "uncertain": "no answer yet",
    "failed": "refused",
}
"""States of deliveries that windows call otherwise."""

_PLACE = re.compile(r"\{(\w+)\}")


def said(sentence: str) -> str:
    """Return a sentence of the gateway or the client in the clerk's language, as it is where we do not know it."""
    for pattern, template in _patterns() if sentence else ():
        match = pattern.fullmatch(sentence)
        if match is not None:
            values = match.groupdict()
            values |= {name: said(values[name]) for name in _SAID_IN_THEM & values.keys()}
            if "state" in values:
                values["state"] = _state(values["state"])
            return _filled(QCoreApplication.translate("Sentence", template), values)
    name, colon, rest = sentence.partition(": ")
    return f"{name}: {said(rest)}" if colon and knows(rest) else sentence


def knows(sentence: str) -> bool:
    """Say whether a sentence is one of ours, so that it can be said in the clerk's language."""
    return any(pattern.fullmatch(sentence) for pattern, _ in _patterns())


def _state(code: str) -> str:
    code = code.replace(" ", "_")
    return QCoreApplication.translate("Words", _STATES.get(code, code))


def _filled(template: str, values: dict[str, str]) -> str:
    return _PLACE.sub(lambda place: values[place[1]], template)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    # One that says more comes first: "The mail to … came back: …" would take in all that came back for a reason.
    templates = sorted(map(str, SENTENCES), key=lambda sentence: -len(_PLACE.sub("", sentence)))
    return tuple((_pattern(template), template) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    # Odd parts are the names in braces; a name that stands twice would be an error here.
    parts = _PLACE.split(template)
    return re.compile(
        "".join(f"(?P<{part}>.+)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    )
