"""What is said of files that are changed so that they can be sent: what was done, and what could not be."""

MENDING = {
    "cannot_convert.kind": "The program cannot make a PDF of {kind}.",
    "cannot_convert.office": "LibreOffice cannot open this document. Print it to PDF in its own program.",
    "cannot_convert.too_deep": "The mail stands too deep in others.",
    "cannot_shrink": (
        "Even at {dpi} DPI it would have {size} MB, and under that nobody could read it. Divide it into several "
        "files, or send it in another way."
    ),
    "damaged.no_text": "The file holds no text that can be read.",
    "damaged.no_tiff": "The document cannot be shown, so no picture can be made of it.",
    "damaged.not_to_be_repaired": "The PDF is too damaged to be put right. Make it again in the program it comes from.",
    "damaged.outlook_mail": "The Outlook mail cannot be read. Save it as PDF in Outlook.",
    "damaged.pdf_not_opened": "The PDF cannot be opened.",
    "damaged.picture": "The picture is damaged.",
    "damaged.picture_end": "The picture cannot be read to its end. Make it again, or save it anew.",
    "damaged.repair_first": "The PDF is damaged, so it cannot be made smaller. Repair it first.",
    "damaged.text": "The text cannot be laid out on paper. Print it to PDF in its own program.",
    "disk_full.converting": "There is no room to convert the document on this computer.",
    "encrypted.no_tiff": "The PDF is protected with a password.",
    "encrypted.unlock_first": "The PDF is protected with a password. Unlock it first.",
    "mended.by_office": "The document was laid out by LibreOffice.",
    "mended.cut": "Only the beginning of the text was taken.",
    "mended.drawn": "Drawn at {dpi} DPI: {black} pages in black and white, {colour} in colour or grey.",
    "mended.first_pictures": "The file holds {count} pictures; the first {taken} of them stand in the PDF.",
    "mended.fitted": "The pages were fitted on A4.",
    "mended.left_out": "Not in it: {names}. Attach such files by themselves.",
    "mended.mail_laid_out": "The mail was laid out on A4, with the files that came with it.",
    "mended.packed": "It was packed better, from {before} MB to {after} MB; nothing of it changed.",
    "mended.rebuilt": "The structure of the file was built anew.",
    "mended.recompressed": "The picture was compressed anew, so finely that nobody sees the difference.",
    "mended.shrunk": "Its pictures were compressed anew, at {dpi} DPI at most: from {before} MB to {after} MB.",
    "mended.text_laid_out": "The text was laid out on A4.",
    "mended.turned": "The pages were turned by {degrees} degrees.",
    "mended.unlocked": "The password was taken off.",
    "mended.whole": "Every pixel was kept as it was.",
    "mended_unreadable": "The changed file cannot be read just now. Try again.",
    "missing_password": "To open the file its password is needed.",
    "no_fix": "The form does not say what to mend.",
    "no_office": (
        "To make a PDF of this, the program LibreOffice is needed, and it is not installed on this computer. Have "
        "your administrator install it, or print the document to PDF in its own program."
    ),
    "no_office.part": (
        "LibreOffice is installed on this computer, but without {part}, which such documents need. Have your "
        "administrator install it, or print the document to PDF in its own program."
    ),
    "signed": (
        "The PDF is signed electronically, and any change would break the signature. Send it as it is, or ask for "
        "one without it."
    ),
    "too_large.to_change": (
        "The file is too large to be changed here. Divide it, or make it smaller in the program it comes from."
    ),
    "too_many_pages": "The document has {pages} pages; {limit} can be made a TIFF.",
    "too_many_pixels.no_tiff": "A page is too large to be drawn at 300 DPI.",
    "too_many_pixels.to_change": "The picture has more pixels than can be handled safely.",
    "too_slow": (
        "The file takes too long or too much memory to be changed. Make it smaller in the program it comes from."
    ),
    "unknown_fix": "“{fix}” is nothing that can be mended; there are {fixes}.",
    "worker_broken.mending": "The part of the program that changes documents does not start.",
    "worker_busy.mending": "The computer is too busy to change the file. Try again.",
    "wrong_password": "The password is not the right one. Ask whoever made the file for it.",
}
