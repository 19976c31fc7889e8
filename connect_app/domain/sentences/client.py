"""What the client says by itself, before a gateway answers."""

CLIENT = {
    "already_open": "Connect is already open on this computer, with the same data. Use that window.",
    "ambiguous_number": (
        "There are {count} invoices {number} in these files, and it is not clear which one is meant. Nothing was sent."
    ),
    "cancelled": "The upload was cancelled. The file on this computer is untouched.",
    "copy_unreadable": "The kept copy of {name} cannot be read just now. It is tried again.",
    "damaged_copy": "The kept copy of {name} is damaged. Add the file once more.",
    "damaged_record": (
        "What was noted about this file is damaged, so it was not uploaded. Save the kept copy or add the file again."
    ),
    "disk_fault.not_taken": (
        "The program cannot write in its own folder ({cause}), so {name} was not taken. The file itself is untouched."
    ),
    "disk_full.not_taken": (
        "The disk is full, so {name} was not taken. The file itself is untouched: make room and add it again."
    ),
    "disk_full.picture": "The picture could not be saved on this computer. Is its disk full?",
    "drop_unreadable": (
        "Not everything that was added before the program last closed was taken, and the note of it cannot be read. "
        "Check whether a file is missing, and add it again."
    ),
    "file_changing": "The file {name} is still being written. Try again in a moment.",
    "file_unreadable": "The file {name} cannot be read.",
    "file_unreadable.check": "The file {name} cannot be read. Check that it is still there.",
    "gateway_not_encrypted": (
        "To {host}, another computer, only https:// is taken: without encryption others could read passwords and "
        "invoices. Ask the administrator for the address with https://."
    ),
    "gateway_not_trusted": (
        "This computer does not know the gateway's certificate, so it may be somebody else's. Nothing was sent there. "
        "Ask the administrator: the certificate has to be valid for this address, and its issuer known on this "
        "computer."
    ),
    "gateway_unreachable": "The gateway does not answer. Nothing was lost; the program goes on when it is back.",
    "gateway_unreachable.closing": "The program is closing.",
    "gateway_unreachable.not_ready": "The gateway is not ready yet. Please try again in a moment.",
    "gateway_unreachable.not_started": "The gateway on this computer did not start: {reason}",
    "gateway_unreachable.starting": "The gateway on this computer is still starting. Please wait a moment.",
    "gateway_version.newer": (
        "The gateway is newer ({gateway}) than this program ({own}). You can go on working; install the new version "
        "soon, since this one does not know all that the gateway says."
    ),
    "gateway_version.older": (
        "This program is newer ({own}) than the gateway ({gateway}). What the gateway does not know yet, it refuses. "
        "Tell the administrator."
    ),
    "invalid_address.gateway": "The address of the gateway is not a web address, such as invoices.example.org.",
    "newer_record": "A newer version of Connect keeps this file. It was left as it is; that version uploads it.",
    "no_company.of_user": "Nobody has given you a company to send for. Ask your administrator.",
    "no_browser_answer": "The browser did not come back from the sign-in. Nothing was changed. Try again.",
    "no_mail_password.of_script": (
        "The mail server's password is not known here. Enter it in the settings, or give it to the service. "
        "Nothing was sent."
    ),
    "no_feeder": "This scanner has no feeder that the program could use. Put the pages on the glass, one by one.",
    "no_scan_program": (
        "There is no program to scan with on this computer. On Linux install sane-utils; elsewhere scan with the "
        "scanner's own program and drop the file on the invoice."
    ),
    "not_a_gateway": "Something answers at this address, but it is no Connect gateway. Look at the address again.",
    "not_a_file.device": "{name} is a pipe, a socket or a device and no file, so it cannot be sent.",
    "not_a_file.folder": "{name} is a folder. Open it and choose the files in it.",
    "not_damaged": "This entry is not damaged any more.",
    "not_saved": "{name} could not be saved there ({cause}). Choose another place.",
    "not_sent.was_sent": "Invoice {number} was sent before, without this file. Nothing was attached.",
    "original_stays": (
        "{name} was taken, but could not be cleared away from its watched folder ({cause}). It is tried again."
    ),
    "nothing_scanned": "No page came out of the scanner. Is there paper in it?",
    "other_bytes": "The gateway has other bytes of {name} than were sent.",
    "outbox_away.not_taken": (
        "The program's own folder cannot be reached just now, so {name} was not taken. The file itself is "
        "untouched: add it again in a moment."
    ),
    "outbox_away.waits": (
        "The program's own folder cannot be reached just now, so {name} waits. It is uploaded when the folder is back."
    ),
    "record_unreadable": "This entry cannot be read just now. It was left as it is; try again in a moment.",
    "refused": "The gateway does not take this file.",
    "say_invoice_again": "It is not known any more to which invoice {name} belongs. Save it, then add it there.",
    "scan_failed": "The scanner gave up: {words} Nothing was attached. Look at it, then try again.",
    "scanner_silent": "The scanner does not answer. Nothing was attached. Is it switched on?",
    "sign_in_refused.token": (
        "The token is not one of this gateway, or it was ended. Ask the administrator for another."
    ),
    "signed_out": "Nobody is signed in at the gateway. What you do is kept, and goes on after the next sign-in.",
    "unexpected": "Something unexpected happened in the program. Nothing was lost; please try once more.",
    "unexpected.feed": "The program cannot follow what the gateway does. It tries again.",
    "unexpected.file": "Something unexpected happened with this file.",
    "unexpected.taking": "Something unexpected happened in the program. The file itself is untouched; try again.",
    "unexpected_answer": "The gateway answered with error {status}.",
    "unknown_company": "You send for no company “{name}”, only for {names}. Nothing was uploaded.",
    "unknown_number": "There is no invoice {number} in these files. Nothing was sent.",
    "watched_folder_unreadable": "The watched folder {folder} cannot be read ({cause}). It is tried again.",
    "watched_list_damaged": (
        "The list of what was uploaded from {folder} was damaged. These files lie there and are not uploaded by "
        "themselves: {names}. Upload those that are missing; new files are taken as before."
    ),
    "watched_list_unreadable": (
        "The list of what was uploaded from watched folders cannot be read ({cause}), so nothing is taken from "
        "them now. It is tried again."
    ),
    "which_company": "There are several companies: {names}. Say for which one with --company. Nothing was uploaded.",
}
