"""What the drawing of its documents says in the plan of an invoice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from connect_app.domain.channel import Channel
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.saying import say
from connect_app.gateway.sends.planned_pieces import PlannedPieces
from connect_app.gateway.store.attachments import AttachmentRecord
from connect_app.gateway.store.drawings import Drawing, Undrawn, own_picture_to_draw, to_draw
from connect_app.gateway.store.invoices import InvoiceRecord

NOT_DRAWN_YET = "not_drawn_yet"

Drawings = Mapping[str, Drawing]


def documents_of(row: InvoiceRecord, attachments: Iterable[AttachmentRecord]) -> list[Undrawn]:
    """Return what must be drawn before this invoice may go: its attachments, and the PDF that it is."""
    found = [to_draw(one) for one in attachments if not one.is_internal]
    return [one for one in (own_picture_to_draw(row), *found) if one is not None]


def as_drawn(attachments: Sequence[AttachmentRecord], known: Drawings) -> list[AttachmentRecord]:
    """Return attachments as if what cannot be shown had been found when they were examined."""
    return [_as_drawn(one, known.get(one.sha256)) for one in attachments]


def _as_drawn(one: AttachmentRecord, found: Drawing | None) -> AttachmentRecord:
    if found is None or found.code is None or to_draw(one) is None:
        return one
    if one.facts.problem is not None:  # more exact than that it cannot be drawn, such as a password
        return one
    return replace(one, examined=replace(one.facts, problem=found.code, problem_detail=found.sentence))


def drawing_findings(
    row: InvoiceRecord, pieces: PlannedPieces, channels: Sequence[Channel], known: Drawings
) -> list[Finding]:
    """Return an error for each document that was not looked at yet, and for a picture that cannot be shown.

    What cannot be shown of the attachments is judged with all else that stands against them. The picture of the
    invoice itself stays behind in an e-invoice.
    """
    findings = [
        _not_yet(one.row) for one in pieces.files if to_draw(one.row) is not None and one.sent.sha256 not in known
    ]
    readable = [channel for channel in channels if not channel.kind.carries_data]
    picture = pieces.picture.sent.sha256 if pieces.picture is not None else row.original_sha256
    is_drawn = pieces.picture is not None or own_picture_to_draw(row) is not None
    found = known.get(picture)
    if found is not None and found.code is not None:
        findings += [_error(found.code, found.sentence or "", channel=channel) for channel in readable]
    elif found is None and is_drawn:
        sentence = say("being_examined.picture")
        findings += [_error(NOT_DRAWN_YET, sentence, channel=channel) for channel in readable]
    return findings


def _not_yet(one: AttachmentRecord) -> Finding:
    sentence = say("being_examined.file", file=one.filename)
    return _error(NOT_DRAWN_YET, sentence, field=one.id)


def _error(code: str, message: str, *, field: str | None = None, channel: Channel | None = None) -> Finding:
    return Finding(code, Severity.ERROR, message, field, channel)
