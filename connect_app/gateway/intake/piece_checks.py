"""What may travel how, of what the business system embedded: a finding there is its warning, and the piece is left out.

What a clerk adds is refused at once, in words; of what came inside an invoice the clerk can only be told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from connect_app.domain.attachment import AttachmentOrigin, check_document, ending_of, is_refused
from connect_app.domain.channel import DATA_CHANNEL, Channel, ChannelProfile
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.filenames import safe_filename
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import FileFormat
from connect_app.domain.media_types import ENDINGS, usual_ending
from connect_app.domain.saying import Told, say
from connect_app.formats.registry import can_embed
from connect_app.gateway.store.attachments import AttachmentRecord, is_own_pdf

_NO_EXAMINATION = "not_examined"


@dataclass(frozen=True, slots=True)
class JudgedPiece:
    """What is to be said of one piece, and on which channels it is left out, with the reason."""

    findings: tuple[Finding, ...] = ()
    left_out: Mapping[Channel, Finding] = field(default_factory=dict)


def is_from_business_system(document: AttachmentRecord) -> bool:
    """Say whether an attachment came with the invoice, and no clerk added it."""
    return document.embedded or document.origin not in (None, AttachmentOrigin.STANDING)


def stands_in_data(document: AttachmentRecord) -> bool:
    """Say whether an attachment stands in the invoice's data, where an e-invoice has it already."""
    return document.embedded and document.origin in (None, AttachmentOrigin.DATA)


def stands_in_picture(document: AttachmentRecord) -> bool:
    """Say whether an attachment stands inside the PDF that is the invoice (Factur-X with further files)."""
    return document.embedded and document.origin == AttachmentOrigin.PICTURE


def sent_name(document: AttachmentRecord) -> str:
    """Return the name of an attachment as it goes: one that the business system gave no ending gets that of its kind.

    Numbers behind a dot (``Rechnung Nr. 4711``) are no ending.
    """
    if ending_of(document.filename) or document.media_type not in ENDINGS or not is_from_business_system(document):
        return document.filename
    return f"{document.filename.strip('. ') or 'attachment'}.{usual_ending(document.media_type)}"


def sent_names(attachments: Iterable[AttachmentRecord], own_names: Sequence[str] = ()) -> dict[str, str]:
    """Return by id under which name each attachment goes if all of them do, as a plan names them.

    ``own_names``: of the invoice's own files in the same mail, which no attachment gets.
    """
    names: dict[str, str] = {}
    has_picture = False
    for one in attachments:
        if not one.is_internal and (has_picture or not is_own_pdf(one)):
            names[one.id] = safe_filename(sent_name(one), [*own_names, *names.values()])
        has_picture = has_picture or (not one.is_internal and is_own_pdf(one))
    return names


def judge(
    document: AttachmentRecord, channels: Sequence[Channel], profiles: Mapping[Channel, ChannelProfile]
) -> JudgedPiece:
    """Return what stands against an attachment on the channels that its invoice takes."""
    if not is_from_business_system(document):
        findings = check_document(document.filename, document.facts, profiles, channels)
        return JudgedPiece(tuple(_of_clerk(document, one) for one in findings))
    if document.examined is None:
        sentence = say("not_examined", file=document.filename)
        finding = Finding(_NO_EXAMINATION, Severity.ERROR, sentence, document.id)
        return JudgedPiece((finding,))
    said: list[Finding] = []
    left_out: dict[Channel, Finding] = {}
    for channel in channels:
        found = check_document(sent_name(document), document.facts, profiles, [channel])
        errors = [one for one in found if one.severity is Severity.ERROR]
        if errors:
            left_out[channel] = _left_out(document, errors[0], channel)
            said.append(left_out[channel])
        else:
            said += [_of_system(document, one, channel) for one in found]
    return JudgedPiece(tuple(said), left_out)


def refusing(
    document: AttachmentRecord, channels: Sequence[Channel], profiles: Mapping[Channel, ChannelProfile]
) -> set[Channel]:
    """Return the channels that would leave out a piece of the business system."""
    if not is_from_business_system(document) or document.examined is None:
        return set()
    name, facts = sent_name(document), document.facts
    return {one for one in channels if is_refused(name, facts, profiles[one])}


def _of_clerk(document: AttachmentRecord, one: Finding) -> Finding:
    message = say("of_file", file=document.filename, reason=one.message)
    return replace(one, message=message, field=document.id, params={}, says=None)


def _of_system(document: AttachmentRecord, one: Finding, channel: Channel) -> Finding:
    return replace(_of_clerk(document, one), channel=channel, owner=FailureOwner.BUSINESS_SYSTEM.value)


def _left_out(document: AttachmentRecord, one: Finding, channel: Channel) -> Finding:
    message = say(f"left_out.{channel.value}", file=document.filename, reason=one.message)
    params: dict[str, Told] = {"left_out": channel.value}
    owner = FailureOwner.BUSINESS_SYSTEM.value
    return Finding(one.code, Severity.WARNING, message, document.id, channel, params=params, owner=owner)


def whole_document_findings(form: FileFormat, judged: Iterable[tuple[AttachmentRecord, JudgedPiece]]) -> list[Finding]:
    """Return an error for each piece that cannot be taken out of the data and that the network refuses it for."""
    if can_embed(form):
        return []
    return [
        replace(piece.left_out[DATA_CHANNEL], severity=Severity.ERROR)
        for one, piece in judged
        if DATA_CHANNEL in piece.left_out and stands_in_data(one)
    ]
