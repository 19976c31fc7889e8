"""What the gateway would say of an attachment, said at once: the same rules, before anything is uploaded."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from connect_app.contract.companies import Settings
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.attachment import DocumentFacts, check_document
from connect_app.domain.channel import Channel, ChannelProfile, default_profiles
from connect_app.domain.errors import FixData
from connect_app.domain.finding import Finding
from connect_app.domain.saying import say


class AttachmentChecker:
    """Checks documents in a worker process. Thread-safe; the worker belongs to who made it.

    ``settings`` returns the company's settings as they are now, None while they are not known.
    """

    def __init__(self, worker: DocumentWorker, settings: Callable[[], Settings | None]) -> None:
        self._worker = worker
        self._settings = settings

    def check(
        self, path: Path, filename: str, channels: Iterable[Channel], *, is_internal: bool = False
    ) -> tuple[DocumentFacts, tuple[Finding, ...]]:
        """Return the facts of a file and what stands against it on these channels.

        A file that stays inside the company (``is_internal``) may have any format, but must be whole and harmless.
        Raises FixData ``file_unreadable``.
        """
        try:
            facts = self._worker.inspect(path, filename)
        except OSError as error:
            raise FixData("file_unreadable", say("file_unreadable.check", name=filename)) from error
        return facts, check_document(filename, facts, profiles_of(self._settings()), () if is_internal else channels)


def profiles_of(settings: Settings | None) -> dict[Channel, ChannelProfile]:
    """Return what each channel accepts in this company."""
    if settings is None:
        return default_profiles()
    profiles = default_profiles(own_print_layout=settings.print.own_layout)
    return {
        channel: replace(profile, max_file_size=settings.max_attachment_size) for channel, profile in profiles.items()
    }
