"""Mending a document to fit the channels by which it is to go: alike where the clerk sits and at the gateway."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from connect_app.documents.mending.steps import Fix, Mended
from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.channel import Channel, ChannelProfile
from connect_app.domain.filenames import with_ending
from connect_app.domain.media_types import usual_ending


class Mender(Protocol):
    """The part of the document mender that is needed here."""

    def mend(
        self, path: Path, facts: DocumentFacts, fix: Fix, *, limit: int | None, password: str | None, quarters: int
    ) -> Mended:
        """Return a document mended."""


def mend_to_fit(
    mender: Mender,
    path: Path,
    facts: DocumentFacts,
    name: str,
    fix: Fix,
    profiles: Mapping[Channel, ChannelProfile],
    to: Iterable[Channel],
    *,
    password: str | None = None,
    quarters: int = 1,
) -> tuple[Mended, str]:
    """Return a document mended for these channels, and its name now; raises FixData and TryLater as the mender does.

    It gets as small as the strictest of the channels wants it.
    """
    limit = min((profiles[channel].max_file_size for channel in to), default=None)
    made = mender.mend(path, facts, fix, limit=limit, password=password, quarters=quarters)
    return made, with_ending(name, usual_ending(made.media_type))
