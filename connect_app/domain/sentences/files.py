"""What is said of files: how they are read, examined, laid out and embedded."""

from connect_app.domain.sentences.counted import Counted

FILES: dict[str, str | Counted] = {
    "amount_without_currency": "The amount has no currency.",
    "belongs_to_none": "It holds no invoice, and its name begins with the number or name of none.",
    "cannot_correct": "The buyer's reference of this invoice cannot be corrected here: {reason}.",
    "cannot_correct.no_place": (
        "This invoice has no place for a buyer's reference. Have it made anew in the business system."
    ),
    "cannot_embed": "Attachments cannot be put into this invoice: {reason}.",
    "cannot_embed.format": (
        "The format {format} has no place for attachments. Send the invoice by e-mail or print, or without them."
    ),
    "cannot_embed.lacks": "The invoice lacks its “{name}”, in which attachments stand.",
    "cannot_embed.no_name": "An attachment has no usable file name.",
    "cannot_state_type": "The types of the files inside the invoice cannot be corrected in a copy of it: {reason}.",
    "cannot_take_out.of_invoice": (
        "A file inside the invoice cannot be taken out of it. Have the business system leave it out."
    ),
    "cannot_take_out.of_pdf": "A file inside the PDF cannot be taken out of it.",
    "cannot_take_out.signed": "The PDF is signed, so no file inside it can be taken out without ending its signature.",
    "content_mismatch": "The name says “{extension}”, but the content is {found}.",
    "content_mismatch.no_ending": (
        "The name has no ending, and the content is {found}. Give the file a name that ends in .{ending}."
    ),
    "content_mismatch.not_stated": (
        "The invoice does not state the type of {file}. As an e-invoice it goes with “{type}”, the type that it has."
    ),
    "content_mismatch.stated": (
        "The invoice states “{stated}” as the type of {file}. As an e-invoice it goes with “{type}”, the type that it "
        "has."
    ),
    "damage_of.circle": "its pages run in a circle",
    "damage_of.end": "its end is missing",
    "damage_of.many_pages": "it claims too many pages",
    "damage_of.no_pages": "it has no pages",
    "damage_of.not_opened": "it cannot be opened whole",
    "damage_of.one_part": "one of its parts is broken",
    "damage_of.order": "its parts do not follow one another",
    "damage_of.packed": "its parts cannot be unpacked",
    "damage_of.page": "the description of a page is cut off",
    "damage_of.parts": "parts of it are missing or broken",
    "damage_of.picture_data": "the picture data of page {page} are not all there",
    "damage_of.unpacked": "it unpacks to far more than a document holds",
    "damaged": "The file is damaged and cannot be opened whole. Make it again in the program it comes from.",
    "damaged.for_printing": "Document {number} for printing is damaged.",
    "damaged.no_pages": "The PDF has no pages that can be shown.",
    "damaged.page": "Page {page} cannot be shown: it is damaged.",
    "damaged.pdf": "The PDF is damaged and cannot be opened. Make it again in the program it comes from.",
    "damaged.pdf_not_shown": "The PDF cannot be shown: it is damaged or protected.",
    "damaged.picture_not_shown": "The picture cannot be shown: it is damaged.",
    "damaged.picture_on_page": (
        "A picture on page {page} cannot be shown. Make the file again in the program it comes from."
    ),
    "damaged.reader_fails": "The file is damaged: it makes its reader fail.",
    "damaged.so_far": "The file is damaged: {what}. Make it again in the program it comes from.",
    "damaged.takes_memory": "The file takes more memory than a document may.",
    "damaged.too_slow": "The file could not be checked within {seconds} seconds; it is damaged or made to harm.",
    "disk_fault": "The disk reported an error. {kept} Try again; if it comes back, have the disk looked at.",
    "disk_full": "The disk is full. {kept} Free some room and try again.",
    "empty_file": "The file is empty.",
    "empty_file.archive": "The archive holds no files.",
    "empty_file.sidecar": "The side-car “{name}” is empty.",
    "empty_file.sidecar_rows": "The side-car “{name}” has no rows.",
    "encrypted": "The file is protected with a password. Save it without protection and choose it again.",
    "encrypted.document": "The document is protected with a password. Save it without protection and choose it again.",
    "encrypted.for_printing": "Document {number} for printing is protected with a password.",
    "encrypted.pdf": "The PDF is protected with a password. Save it without protection and choose it again.",
    "endpoint_fault.check_digit": "The check digit of the electronic address {address} is wrong.",
    "endpoint_fault.check_digit_meant": (
        "The check digit of the electronic address {address} is wrong. Probably {meant} is meant."
    ),
    "endpoint_fault.form": "The electronic address {address} does not have the form of its scheme.",
    "endpoint_fault.form_meant": (
        "The electronic address {address} does not have the form of its scheme. Probably {meant} is meant."
    ),
    "endpoint_fault.scheme_twice": (
        "The electronic address {address} names its scheme twice. Probably {meant} is meant."
    ),
    "endpoint_fault.separators": (
        "The electronic address {address} has other signs between its digits, which networks refuse. Probably "
        "{meant} is meant."
    ),
    "endpoint_fault.vat_number": (
        "The electronic address {address} has a VAT number where an organisation number belongs."
    ),
    "endpoint_fault.vat_number_meant": (
        "The electronic address {address} has a VAT number where an organisation number belongs. Probably {meant} "
        "is meant."
    ),
    "endpoint_not_read": (
        "The buyer's electronic address “{stated}” says no scheme that is known, so it was not used."
    ),
    "endpoint_scheme_in_text": (
        "The electronic address stands as “{stated}” in one text; it was read as scheme {scheme} and number {id}."
    ),
    "file_kept.nothing": "No invoice of it was taken.",
    "file_kept.some": Counted(
        "1 invoice before it could be read, but files are taken whole or not at all.",
        "{count} invoices before it could be read, but files are taken whole or not at all.",
    ),
    "file_unreadable.cause": "The file cannot be read: {cause}.",
    "files_not_on_paper": Counted(
        "It holds 1 file, which does not go on paper.",
        "It holds {count} files, which do not go on paper.",
    ),
    "format_not_allowed": "{found} cannot be used here; allowed are {allowed}.",
    "format_not_allowed.adobe_form": (
        "The pages of this PDF say only “Please wait…”: it is a form that is filled in by Adobe Reader alone. "
        "Print it to PDF there and choose that file."
    ),
    "format_not_allowed.collection": Counted(
        "It is a collection of 1 file, and only its cover can be printed. Send the file by itself.",
        "It is a collection of {count} files, and only its cover can be printed. Send the files by themselves.",
    ),
    "format_not_allowed.for_printing": "{kind} cannot be printed; PDF and TIFF can.",
    "format_not_allowed.in_einvoice": "“{name}” is of a type ({type}) that no e-invoice may carry.",
    "gln_not_right": "The buyer's GLN {number} is not right: it has 13 digits, the last of which is a check digit.",
    "infected_name": "Programs and scripts are never sent as attachments.",
    "infected_name.program_inside": "There is a program in it ({name}). Programs and scripts are never sent.",
    "inside_document": "In a document inside of the file: {reason}",
    "link": "It is a link only; it is printed on the invoice and never followed.",
    "malformed_xml": "The file is not well-formed XML.",
    "malformed_xml.cause": "The file is not well-formed XML: {cause}.",
    "malformed_xml.encoding": (
        "The file is to be read as {encoding}, but line {line}, column {column} is not {same}; it was probably "
        "written in ISO-8859-1 or Windows-1252. Have the business system write the encoding that it says."
    ),
    "malformed_xml.place": "The file is not well-formed XML: line {line}, column {column}: {cause}.",
    "may_not_open": "Not every receiver can open {found}; PDF is safe.",
    "missing_amount": "The invoice has no readable amount to pay.",
    "missing_attachment_object": "The invoice names an attachment ({object_id}) that is not in the file.",
    "missing_buyer": "The invoice does not name its buyer.",
    "missing_number": "The invoice has no number. Have the business system give it one.",
    "nameless_attachment": "The file has no name, so nobody can say how it is opened.",
    "no_access": "The system does not let the program use its data folder. {kept} Check the folder's rights.",
    "no_font": (
        "No font on this computer has the characters {characters}, so the invoice cannot be laid out for reading. "
        "Have your administrator install a font for them (such as Noto), or send the invoice with a PDF of its own."
    ),
    "no_heic": (
        "Photos in HEIC cannot be read by this installation, since their codec does not come with it. Save the photo "
        "as JPEG, or ask the administrator to install the Python library pillow-heif."
    ),
    "no_invoice_beside": "It stands beside the invoice in the same document and is no invoice.",
    "no_preview": "There is no preview for this kind of file.",
    "not_an_invoice.attachments_only": "The file holds attachments only ({root}) and no invoice that they belong to.",
    "not_an_invoice.documents": Counted(
        "1 XML document stands in the file without any invoice.",
        "{count} XML documents stand in the file without any invoice.",
    ),
    "not_an_invoice.several": "One invoice was expected here, but the document holds {count}.",
    "not_an_invoice.sidecar_csv": "The side-car is not valid CSV.",
    "not_an_invoice.sidecar_field": "The data beside the PDF cannot be used: {field}: {reason}.",
    "not_an_invoice.sidecar_json": "The side-car “{name}” is not valid JSON.",
    "not_an_invoice.sidecar_line": "The data beside the PDF cannot be used in line {line}: {field}: {reason}.",
    "not_an_invoice.sidecar_objects": "The side-car “{name}” must hold objects with the invoices' data.",
    "not_an_invoice.sidecar_text": "The side-car is not text in UTF-8 or Windows-1252.",
    "not_an_invoice.web_page": "The file is a web page (HTML), not an invoice.",
    "not_an_invoice.xml": "The file is XML, but there is no invoice of a known format in it (it begins with “{root}”).",
    "not_corrected": "The corrected copy would differ in more than the buyer's reference, so nothing was sent.",
    "not_corrected.type": (
        "The copy would differ from the invoice in more than the types of its files, so nothing was sent."
    ),
    "not_embedded.attachment_changed": "An attachment did not come out of the invoice as it went in; it was not sent.",
    "not_embedded.invoice_changed": "Putting the attachments in changed the invoice itself; it was not sent.",
    "not_embedded.not_opened": "The invoice with its attachments cannot be opened again; it was not sent.",
    "not_rendered": "The invoice could not be laid out for reading.",
    "not_rendered.characters": "The invoice has characters that cannot be laid out for reading.",
    "not_rendered.child_ended": "The part of the program that lays out invoices ended over this one.",
    "nothing_changed": "Nothing was changed.",
    "nothing_kept": "Nothing was kept.",
    "number_too_long": (
        "The invoice number has {length} characters; {limit} is the limit. Have the business system give it a "
        "shorter one."
    ),
    "org_number_check_digit": "The check digit of the buyer's organisation number {number} is wrong.",
    "orphan_attachment": "No invoice names the attachment “{name}” in the file; it belongs to none and was left out.",
    "page_scaled": "A page of {found} mm is made smaller to fit on the paper.",
    "read_only": "The disk can only be read just now. {kept} Have it looked at, then try again.",
    "receiver_differs": (
        "The envelope around the invoice names {receiver} as its receiver, but the invoice names {address}. Check "
        "with the business system which of them is right."
    ),
    "receiver_not_known": (
        "The envelope around the invoice names {receiver} as its receiver, which is none of the buyer's numbers. "
        "It was not used: choose how the invoice goes."
    ),
    "receiver_of_envelope": (
        "The invoice names no electronic address, so {receiver} was taken from the envelope around it."
    ),
    "rights_restricted": (
        "The PDF opens without a password, but restricts what may be done with it, such as copying or printing. It "
        "is sent as it is."
    ),
    "short_of_memory": "The computer is short of memory or processes. {kept} Close other programs and try again.",
    "short_of_memory.examining": (
        "The computer is short of memory or processes, so the file could not be checked. Close other programs and "
        "try again."
    ),
    "short_of_memory.layout": (
        "The computer is short of memory or processes, so the invoice could not be laid out. It is tried again."
    ),
    "sidecar.long_number": "the number has {length} characters, and {limit} is the limit",
    "sidecar.no_amount": "“{text}” is not an amount (1234.50)",
    "sidecar.no_currency": "“{text}” is not a currency (SEK, EUR …)",
    "sidecar.no_date": "“{text}” is not a date (YYYY-MM-DD)",
    "sidecar.no_kind": "“{text}” is neither invoice nor credit_note",
    "sidecar.no_number": "there is no invoice number",
    "signature_not_on_paper": (
        "The PDF is signed electronically. On paper the signature is only seen and proves nothing."
    ),
    "system_file": "The operating system left this file; it belongs to no invoice.",
    "too_large": "The file has {size} MB; {limit} MB is the limit.",
    "too_large.archive_files": "The archive holds {count} files; {limit} is the limit.",
    "too_large.archive_size": "The archive unpacks to {size} MB, which is more than is read.",
    "too_large.data_in_pdf": "The invoice data inside the PDF are larger than 50 MB.",
    "too_large.elements": "One invoice in the file has more elements than any invoice has.",
    "too_large.one_invoice": "One invoice in the file is larger than {size} MB.",
    "too_large.sidecar": "The side-car “{name}” is larger than {size} MB.",
    "too_long_to_read": (
        "The invoice is too long to be laid out for reading. Send it as an e-invoice, or with the PDF that your "
        "own program makes."
    ),
    "too_many_files": "These are more than {most} files. Choose a smaller folder.",
    "too_many_open_files": "The program has too many files open just now. {kept} Try again in a moment.",
    "too_many_pixels": "The picture has more pixels than can be handled safely. Save it in a smaller size.",
    "too_many_pixels.not_shown": "The picture has too many pixels to be shown.",
    "too_many_pixels.on_page": (
        "A picture on page {page} has {width} × {height} pixels, more than can be handled. Save it in a smaller size."
    ),
    "too_many_pixels.picture": (
        "The picture has {width} × {height} pixels, more than can be handled. Save it in a smaller size."
    ),
    "truncated": "The file breaks off before its end. Fetch or write the whole file again.",
    "truncated.archive": "The archive is damaged or cut off. Make it or fetch it again.",
    "truncated.envelope": "The file ends after an envelope whose invoice does not follow.",
    "truncated.line": "The file breaks off in line {line}, before its end. Fetch or write the whole file again.",
    "unnamed_by_invoice": (
        "The invoice does not name the attachment “{name}” beside it; it was added as the only one there is."
    ),
    "unreadable_amount": "“{text}” is not an amount.",
    "unreadable_date": "“{text}” is not a date and was left out.",
    "unsafe_xml.doctype": (
        "The XML contains a document type declaration (DOCTYPE), which is never accepted. Have the business system "
        "write the file without it."
    ),
    "unsafe_xml.documents_nested": "Documents stand in each other more than {limit} deep.",
    "unsafe_xml.levels": "The XML is nested more than {limit} levels deep.",
    "unsafe_xml.namespaces": "The XML declares more than {limit} namespaces at once.",
    "unsafe_xml.nested": "The XML is nested deeper than any invoice is.",
    "unsupported_format": "The file is neither XML nor anything else that invoices are read from.",
    "unsupported_format.archive_locked": "The archive is protected with a password. Make it without one.",
    "unsupported_format.encoding": "The XML says that its encoding is {encoding}, which is not read.",
    "unsupported_format.utf32": "The XML is written in UTF-32, which is not read. Save it as UTF-8.",
    "unusable": "The file cannot be used.",
    "vat_number_check_digit": "The check digit of the buyer's VAT number {number} is wrong.",
    "worker_broken": "The part of the program that checks documents does not start.",
    "worker_broken.layout": "The part of the program that lays out invoices does not start.",
    "worker_busy": "The computer is too busy to check the file. Try again.",
    "worker_busy.layout": "The computer is too busy to lay out the invoice for reading. It is tried again.",
    "wrong_resolution": "The picture has {found} DPI; printing needs {required} DPI in both directions.",
    "wrong_resolution.of_page": "Page {page} has {found} DPI; printing needs {required} DPI in both directions.",
    "wrong_resolution.unknown": "The picture does not say its resolution; printing needs {required} DPI.",
    "wrong_resolution.unknown_of_page": "Page {page} does not say its resolution; printing needs {required} DPI.",
}
