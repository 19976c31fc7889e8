"""What is said of files that come in, and of their pieces."""

from connect_app.domain.sentences.counted import Counted

INTAKE: dict[str, str | Counted] = {
    "beside_unreadable": "The file that it lay beside could not be read.",
    "blob_missing": "A stored file is missing from the data folder.",
    "cover": "It is only the cover of a PDF collection; the files in it were read.",
    "damaged.inside_pdf": "The file inside the PDF is damaged and cannot be taken out.",
    "damaged_attachment": "The file “{name}” inside the invoice is damaged and cannot be taken out; it is left out.",
    "damaged_pdf.no_pdf": "The name says PDF, but the content is not. Export the file again.",
    "empty_attachment": "The file “{name}” inside the invoice is empty and is left out.",
    "has_picture": "The invoice has another picture already.",
    "inside_left_out": "It lies in {name}, which was left out.",
    "invoice_gone": "The invoice is on its way or was sent before this file came.",
    "left_out": "“{name}” was left out. {reason}",
    "left_out.einvoice": "{file} came with the invoice and is left out of the e-invoice. {reason}",
    "left_out.email": "{file} came with the invoice and is left out of the mail. {reason}",
    "left_out.print": "{file} came with the invoice and is left out of the letter. {reason}",
    "locked": "It is protected with a password.",
    "nameless_attachment.inside": "A file inside the invoice ({name}) has no file name and is left out.",
    "no_picture": "The PDF cannot be used as the picture of the invoice.",
    "not_a_picture.internal": "A file that stays in the company cannot be the invoice itself.",
    "not_a_picture.no_pdf": "Only a PDF that can be opened can be the invoice itself.",
    "not_an_invoice.archive": "The archive holds no invoices.",
    "not_an_invoice.no_data": (
        "{name} holds no invoice data. Give number, date, amount and customer, or a side-car file."
    ),
    "not_an_invoice.portfolio": "The PDF collection holds no invoices.",
    "not_an_invoice.several_in_pdf": (
        "{name} holds the data of {count} invoices ({names}), and its pages can show only one. Have each invoice "
        "made as a file of its own."
    ),
    "not_an_invoice.sidecar_characters": "The data beside the PDF has characters that are none.",
    "not_an_invoice.sidecar_no_row": "The side-car has no row for {name}. Name the PDF in it.",
    "not_an_invoice.sidecar_rows": "The side-car has {count} rows for {name}. A PDF is one invoice: give it one row.",
    "not_changeable.standing": "It goes with every invoice. An administrator changes that in the settings.",
    "not_changeable": "The invoice is on its way or was sent; its attachments stay as they are.",
    "not_examined": "{file} could not be checked just now. Try again in a moment.",
    "not_found.attachment_of_invoice": "This invoice has no such attachment.",
    "note_too_long": "The note has {length} characters; {limit} is the limit.",
    "own_data": "It holds data of its own; send it as a file of its own.",
    "own_invoice": "It is an invoice of its own ({number}).",
    "own_invoice.taken": "It is an invoice of its own ({number}) and stands in the list as a file of its own.",
    "pieces_left_out": Counted(
        "“{first}” in {name} goes with no invoice. Look at what was in the file.",
        "{count} files in {name} go with no invoice, “{first}” among them. Look at what was in the file.",
    ),
    "signed_picture": (
        "The PDF of the invoice is signed electronically. It goes by mail as it is; on paper the signature is only "
        "seen."
    ),
    "too_deep": "It is packed in too many archives, one in the other.",
    "too_large.archive": "The archive unpacks to more than is read.",
    "twice": "The same file came twice; it goes once.",
    "unknown_document_type": "“{text}” is no document type that is known here.",
    "unreadable": "{name} could not be read. {reason}",
    "unsure_pictures": (
        "“{name}” is one of several PDF files with the name of this invoice ({numbers}). It was left out; add it "
        "by hand where it belongs."
    ),
    "unsure_several": (
        "“{name}” may belong to more than one invoice ({numbers}). It was left out; add it by hand where it belongs."
    ),
    "unsure_short": (
        "“{name}” may belong to invoice {numbers}, but so short a beginning tells little. It was left out; add it "
        "by hand where it belongs."
    ),
    "unsure_year": (
        "“{name}” may belong to invoice {numbers}, but its beginning looks like a year. It was left out; add it by "
        "hand where it belongs."
    ),
    "unused_table": "It has data for PDF files that are not there or have their own data.",
}
