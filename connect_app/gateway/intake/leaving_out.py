"""The manifest of a file, and the word about what of it went with no invoice."""

from collections.abc import Sequence

from connect_app.domain.delivery import FailureOwner
from connect_app.domain.manifest import Piece, PieceRole
from connect_app.domain.saying import say
from connect_app.gateway.store.files import set_left_out
from connect_app.gateway.store.manifests import write_manifests
from connect_app.gateway.store.messages import ABOUT_FILE, Trouble, tell
from connect_app.gateway.store.transactions import Writing

_NOBODY_MISSES = frozenset({"system_file", "cover", "link"})


def keep(connection: Writing, company_id: str, file_id: str, name: str, pieces: Sequence[Piece]) -> None:
    """Keep the manifest of a file (nothing for a plain one), and tell if a person has to look at it."""
    if not pieces:
        return
    write_manifests(connection, company_id, [(file_id, pieces)])
    missed = [one for one in pieces if is_missed(one)]
    set_left_out(connection, file_id, len(missed))
    if missed:
        tell(
            connection, company_id, Trouble("left_out", _sentence(name, missed), FailureOwner.YOU, ABOUT_FILE, file_id)
        )


def is_missed(piece: Piece) -> bool:
    """Say whether somebody may miss what was left out."""
    return piece.role is PieceRole.LEFT_OUT and (piece.reason is None or piece.reason.code not in _NOBODY_MISSES)


def _sentence(name: str, missed: Sequence[Piece]) -> str:
    return say("pieces_left_out", count=len(missed), name=name, first=missed[0].name)
