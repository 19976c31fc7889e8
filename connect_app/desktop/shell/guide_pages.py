"""Which page of the user guide is about the window and the place that one is in: the heading that it begins with."""

from connect_app.desktop.shell.places import Place

OF_PLACES = {
    Place.WAITING: "2. Attachments go on",
    Place.SENDING: "3. It is sent",
    Place.SENT: "4. It is seen to arrive",
    Place.ATTENTION: "5. Something went wrong",
    Place.OUTBOX: "1. A file comes in",
    Place.EMAIL_LIST: "Registers",
    Place.CUSTOMERS: "Registers",
    Place.RECIPIENTS: "Registers",
    Place.MESSAGES: "Messages",
}
OF_WINDOWS = {
    "AddAttachmentDialog": "2. Attachments go on",
    "BulkWindow": "Send many by e-mail",
    "ChangeAttachmentDialog": "2. Attachments go on",
    "CompareDialog": "2. Attachments go on",
    "CustomerDialog": "Registers",
    "FileContentsDialog": "1. A file comes in",
    "FolderDialog": "2. Attachments go on",
    "ImportDialog": "Registers",
    "InvoiceWindow": "4. It is seen to arrive",
    "NewCompanyDialog": "Several companies",
    "PaperWindow": "2. Attachments go on",
    "PracticeWindow": "Practice",
    "PutRightDialog": "An e-invoice that did not arrive",
    "ReceiptDialog": "3. It is sent",
    "ReceiptsDialog": "3. It is sent",
    "ReportsDialog": "When mail comes back",
    "RequestDialog": "Registers",
    "ResendAllDialog": "When mail comes back",
    "ResendDialog": "5. Something went wrong",
    "ScanDialog": "2. Attachments go on",
    "SendQuestion": "3. It is sent",
    "SendToClientDialog": "Send to client",
    "TemplatesDialog": "Templates",
    "TextsDialog": "Send many by e-mail",
    "UnplacedDialog": "When mail comes back",
    "UploadPdfDialog": "1. A file comes in",
}
"""By the name of the window's class, so that none has to be imported to know its page."""


def page_for(window: object, place: Place) -> str:
    """Return the heading for a window; that of the place where the window is the main one, or has no page."""
    return OF_WINDOWS.get(type(window).__name__, OF_PLACES[place])
