"""What is said of files: how they are read, laid out, stored and imported."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_FILES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentence", "The disk is full. {kept} Free some room and try again."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The disk reported an error. {kept} Try again; if it comes back, have the disk looked at."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The disk can only be read just now. {kept} Have it looked at, then try again."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The system does not let the program use its data folder. {kept} Check the folder's rights."
    ),
    QT_TRANSLATE_NOOP("Sentence", "The program has too many files open just now. {kept} Try again in a moment."),
    QT_TRANSLATE_NOOP(
        "Sentence", "The computer is short of memory or processes. {kept} Close other programs and try again."
    ),
    QT_TRANSLATE_NOOP("Sentence", "Nothing was kept."),
    QT_TRANSLATE_NOOP("Sentence", "Nothing was changed."),
    QT_TRANSLATE_NOOP("Sentence", "The file cannot be read: {cause}."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice data inside the PDF are larger than 50 MB."),
    QT_TRANSLATE_NOOP("Sentence", "Document {number} for printing is protected with a password."),
    QT_TRANSLATE_NOOP("Sentence", "Document {number} for printing is damaged."),
    QT_TRANSLATE_NOOP("Sentence", "{kind} cannot be printed; PDF and TIFF can."),
    QT_TRANSLATE_NOOP("Sentence", "The part of the program that lays out invoices does not start."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice could not be laid out for reading."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice has characters that cannot be laid out for reading."),
    QT_TRANSLATE_NOOP("Sentence", "The part of the program that checks documents does not start."),
    QT_TRANSLATE_NOOP("Sentence", "The archive holds {count} files; {limit} is the limit."),
    QT_TRANSLATE_NOOP("Sentence", "The archive unpacks to {size} MB, which is more than is read."),
    QT_TRANSLATE_NOOP("Sentence", "The archive unpacks to more than is read."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The format {format} has no place for attachments. Send the invoice by e-mail or print, or without them.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is of a type ({type}) that no e-invoice may carry."),
    QT_TRANSLATE_NOOP("Sentence", "An attachment has no usable file name."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice with its attachments cannot be opened again; it was not sent."),
    QT_TRANSLATE_NOOP("Sentence", "An attachment did not come out of the invoice as it went in; it was not sent."),
    QT_TRANSLATE_NOOP("Sentence", "Putting the attachments in changed the invoice itself; it was not sent."),
    QT_TRANSLATE_NOOP("Sentence", "The XML is written in UTF-32, which is not read. Save it as UTF-8."),
    QT_TRANSLATE_NOOP("Sentence", "One invoice in the file has more elements than any invoice has."),
    QT_TRANSLATE_NOOP("Sentence", "One invoice in the file is larger than {size} MB."),
    QT_TRANSLATE_NOOP("Sentence", "The invoice lacks its “{name}”, in which attachments stand."),
    QT_TRANSLATE_NOOP("Sentence", "One invoice was expected here, but the document holds {count}."),
    QT_TRANSLATE_NOOP("Sentence", "Documents stand in each other more than {limit} deep."),
    QT_TRANSLATE_NOOP("Sentence", "In a document inside of the file: {reason}"),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The file is to be read as {encoding}, but line {line}, column {column} is not {same}; it was "
        "probably written in ISO-8859-1 or Windows-1252. Have the business system write the encoding that it "
        "says.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "The XML is nested deeper than any invoice is."),
    QT_TRANSLATE_NOOP("Sentence", "The XML is nested more than {limit} levels deep."),
    QT_TRANSLATE_NOOP("Sentence", "The XML declares more than {limit} namespaces at once."),
    QT_TRANSLATE_NOOP("Sentence", "The file is not well-formed XML."),
    QT_TRANSLATE_NOOP("Sentence", "The file is not well-formed XML: {cause}."),
    QT_TRANSLATE_NOOP("Sentence", "The XML says that its encoding is {encoding}, which is not read."),
    QT_TRANSLATE_NOOP("Sentence", "{count} XML documents stand in the file without any invoice."),
    QT_TRANSLATE_NOOP("Sentence", "The file ends after an envelope whose invoice does not follow."),
    QT_TRANSLATE_NOOP("Sentence", "“{text}” is not a date and was left out."),
    QT_TRANSLATE_NOOP("Sentence", "“{text}” is not an amount."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car “{name}” is empty."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car “{name}” is larger than {size} MB."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car “{name}” has no rows."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car is not text in UTF-8 or Windows-1252."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car “{name}” is not valid JSON."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car “{name}” must hold objects with the invoices' data."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car is not valid CSV."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car has no row for {name}. Name the PDF in it."),
    QT_TRANSLATE_NOOP("Sentence", "The side-car has {count} rows for {name}. A PDF is one invoice: give it one row."),
    QT_TRANSLATE_NOOP("Sentence", "The data beside the PDF cannot be used in line {line}: {field}: {reason}."),
    QT_TRANSLATE_NOOP("Sentence", "The data beside the PDF cannot be used: {field}: {reason}."),
    QT_TRANSLATE_NOOP("Sentence", "The data beside the PDF has characters that are none."),
    QT_TRANSLATE_NOOP(
        "Sentence", "{name} holds no invoice data. Give number, date, amount and customer, or a side-car file."
    ),
    QT_TRANSLATE_NOOP("Sentence", "{name} could not be read. {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "“{text}” is no document type that is known here."),
    QT_TRANSLATE_NOOP("Sentence", "A stored file is missing from the data folder."),
    QT_TRANSLATE_NOOP("Sentence", "A stored file is shorter than it was when it was stored."),
    QT_TRANSLATE_NOOP("Sentence", "A stored file is not what it was when it was stored. It is not used."),
    QT_TRANSLATE_NOOP("Sentence", "A stored file is not what it was when it was stored, so it was not sent."),
    QT_TRANSLATE_NOOP("Sentence", "The file has no column “{name}”."),
    QT_TRANSLATE_NOOP("Sentence", "The file has no column for {names}. Say which column it is."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "The sheet has more than {limit} rows; empty ones that have a format count, too. Nothing was "
        "changed. Delete those, or split the list into smaller files.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "1 row cannot be taken, so nothing was imported. Row {row}: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "{count} rows cannot be taken, so nothing was imported. Row {row}: {reason}"),
    QT_TRANSLATE_NOOP("Sentence", "The upload broke off. Nothing was kept."),
)
"""Sentences with their values in braces."""
