"""What may travel how, of what the business system embedded: a finding there is its warning, and the piece is left out.

What a clerk adds is refused at once, in words; of what came inside an invoice the clerk can only be told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from connect_app.domain.attachment import AttachmentOrigin, DocumentFacts, check_document
from connect_app.domain.channel import Channel, ChannelProfile
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import FileFormat
from connect_app.gateway.store.invoice_rows import loaded

_NO_EXAMINATION = "not_examined"
_CANNOT_BE_TAKEN_OUT = frozenset({FileFormat.FINVOICE})


@dataclass(frozen=True, slots=True)
class JudgedPiece:
    """What is to be said of one piece, and on which channels it is left out, with the reason."""

    findings: tuple[Finding, ...] = ()
    left_out: Mapping[Channel, Finding] = field(default_factory=dict)


def document_facts(row: Any) -> DocumentFacts:
    """Return what is known of an attachment's bytes: what the worker found, else what was stored when it came."""
    found = loaded(row.examined) if row.examined else {"pages": row.pages, "dpi": loaded(row.dpi)}
    known = {name: _frozen(value) for name, value in found.items() if name in _FACTS}
    return DocumentFacts(row.size, row.sha256, row.media_type, **known)


def examined(facts: DocumentFacts) -> dict[str, Any]:
    """Return what the row of an embedded file keeps of what the worker found."""
    found = {name: getattr(facts, name) for name in _FACTS}
    return {name: value for name, value in found.items() if value} | {"seen": True}


_FACTS = tuple(one.name for one in fields(DocumentFacts) if one.name not in ("size", "sha256", "media_type"))


def _frozen(value: Any) -> Any:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value


def is_from_business_system(row: Any) -> bool:
    """Say whether an attachment came with the invoice, and no clerk added it."""
    return bool(row.embedded) or row.origin is not None


def stands_in_data(row: Any) -> bool:
    """Say whether an attachment stands in the invoice's data, where an e-invoice has it already."""
    return bool(row.embedded) and row.origin in (None, AttachmentOrigin.DATA)


def stands_in_picture(row: Any) -> bool:
    """Say whether an attachment stands inside the PDF that is the invoice (Factur-X with further files)."""
    return bool(row.embedded) and row.origin == AttachmentOrigin.PICTURE


def judge(row: Any, channels: Sequence[Channel], profiles: Mapping[Channel, ChannelProfile]) -> JudgedPiece:
    """Return what stands against an attachment on the channels that its invoice takes."""
    if not is_from_business_system(row):
        findings = check_document(row.filename, document_facts(row), profiles, channels)
        return JudgedPiece(tuple(_of_clerk(row, one) for one in findings))
    if row.examined is None:
        file = row.filename
        sentence = f"{file} could not be checked just now. Try again in a moment."
        finding = Finding(_NO_EXAMINATION, Severity.ERROR, sentence, row.id, params={"file": row.filename})
        return JudgedPiece((finding,))
    said: list[Finding] = []
    left_out: dict[Channel, Finding] = {}
    for channel in channels:
        found = check_document(row.filename, document_facts(row), profiles, [channel])
        errors = [one for one in found if one.severity is Severity.ERROR]
        if errors:
            left_out[channel] = _left_out(row, errors[0], channel)
            said.append(left_out[channel])
        else:
            said += [_of_system(row, one, channel) for one in found]
    return JudgedPiece(tuple(said), left_out)


def _of_clerk(row: Any, one: Finding) -> Finding:
    message = f"{row.filename}: {one.message}"
    return replace(one, message=message, field=row.id, params={**one.params, "file": row.filename})


def _of_system(row: Any, one: Finding, channel: Channel) -> Finding:
    return replace(_of_clerk(row, one), channel=channel, owner=FailureOwner.BUSINESS_SYSTEM.value)


def _left_out(row: Any, one: Finding, channel: Channel) -> Finding:
    file, reason = row.filename, one.message
    message = {
        Channel.EMAIL: f"{file} came with the invoice and is left out of the mail. {reason}",
        Channel.PRINT: f"{file} came with the invoice and is left out of the letter. {reason}",
        Channel.EINVOICE: f"{file} came with the invoice and is left out of the e-invoice. {reason}",
    }[channel]
    params = {**one.params, "file": file, "reason": reason, "left_out": channel.value}
    owner = FailureOwner.BUSINESS_SYSTEM.value
    return Finding(one.code, Severity.WARNING, message, row.id, channel, params=params, owner=owner)


def whole_document_findings(form: FileFormat, judged: Iterable[tuple[Any, JudgedPiece]]) -> list[Finding]:
    """Return an error for each piece that cannot be taken out of the data and that the network refuses it for."""
    if form not in _CANNOT_BE_TAKEN_OUT:
        return []
    return [
        replace(piece.left_out[Channel.EINVOICE], severity=Severity.ERROR)
        for one, piece in judged
        if Channel.EINVOICE in piece.left_out and stands_in_data(one)
    ]
