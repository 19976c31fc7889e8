"""Manifests as the contract says them."""

from collections.abc import Iterable, Mapping

from connect_app.contract.files import ManifestPiece
from connect_app.domain.manifest import Piece, PieceRole
from connect_app.gateway.store.attachments import AttachmentRecord, is_own_pdf


def manifest_models(pieces: Iterable[Piece], attachments: Iterable[AttachmentRecord] = ()) -> list[ManifestPiece]:
    """Return pieces as the contract knows them; what became an attachment is what that is now."""
    known = {one.id: one for one in attachments}
    return [_model(one, known) for one in pieces]


def _model(piece: Piece, attachments: Mapping[str, AttachmentRecord]) -> ManifestPiece:
    role = piece.role
    row = attachments.get(piece.attachment_id or "")
    if row is not None:
        role = PieceRole.PICTURE if is_own_pdf(row) else PieceRole.ATTACHMENT
    reason = piece.reason
    return ManifestPiece(
        name=piece.name,
        place=piece.place,
        size=piece.size,
        sha256=piece.sha256,
        role=role,
        reason=reason.sentence if reason else None,
        code=reason.code if reason else None,
        params=dict(reason.params) if reason else {},
        says=reason.says if reason else None,
        uri=piece.uri,
        attachment_id=piece.attachment_id,
    )
