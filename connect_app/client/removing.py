"""An attachment that is removed is kept at hand for a while, so that it can be put back as it was."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from connect_app.client.calls import Gateway
from connect_app.client.jobs import Description, Job
from connect_app.client.outbox import Outbox
from connect_app.contract.files import Attachment
from connect_app.domain.errors import ConnectError, ErrorKind, FixData
from connect_app.domain.filenames import safe_filename
from connect_app.domain.saying import say


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken off its invoice: the bytes, and those of the file that it was made from, if any."""

    attachment: Attachment
    content: bytes
    original: bytes | None


def remove_attachment(gateway: Gateway, company_id: str, attachment: Attachment) -> Removed:
    """Take an attachment off its invoice, its bytes fetched first; raises what the calls raise, nothing removed then.

    One whose bytes are damaged cannot be fetched; it is removed for good.
    """
    try:
        content = gateway.attachment_content(company_id, attachment.id)
        original = gateway.attachment_original(company_id, attachment.id) if attachment.converted_from else None
    except ConnectError as error:
        if error.kind is ErrorKind.TRY_LATER:
            raise
        content, original = b"", None
    gateway.delete_attachment(company_id, attachment.id)
    return Removed(attachment, content, original)


def put_back(outbox: Outbox, company_id: str, removed: Removed) -> Job:
    """Put it into the outbox for its invoice, as it was; raises as `Outbox.add_attachment`."""
    one = removed.attachment
    if not removed.content:
        raise FixData("file_unreadable", say("file_unreadable.check", name=one.filename))
    said = Description(one.document_type, one.note, one.is_internal, one.note_is_internal)
    with tempfile.TemporaryDirectory(prefix="connect-put-back-", ignore_cleanup_errors=True) as name:
        path, original = Path(name) / "content", None
        path.write_bytes(removed.content)
        if removed.original is not None:
            original = Path(name) / safe_filename(one.filename)
            original.write_bytes(removed.original)
        return outbox.add_attachment(company_id, one.invoice_id, path, one.filename, said, original)
