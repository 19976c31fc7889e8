"""Mending a file on this computer before it is attached: what is looked at is what goes up."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from connect_app.client.checking import profiles_of
from connect_app.contract.companies import Settings
from connect_app.documents.mending.fitting import mend_to_fit
from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.mending.steps import Fix, Step
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.errors import FixData
from connect_app.domain.filenames import with_ending
from connect_app.domain.media_types import usual_ending
from connect_app.domain.saying import say
from connect_app.domain.system_faults import system_fault


@dataclass(frozen=True, slots=True)
class MendedCopy:
    """A file that was mended: where it lies, its name, its media type and what was done."""

    path: Path
    filename: str
    media_type: str
    done: tuple[Step, ...]


class FileMender:
    """Mends files into a folder. Thread-safe; worker and mender belong to who made them.

    ``settings`` returns the company's settings as they are now, None while they are not known.
    """

    def __init__(self, worker: DocumentWorker, mender: DocumentMender, settings: Callable[[], Settings | None]) -> None:
        self._worker = worker
        self._mender = mender
        self._settings = settings

    def mend(
        self, path: Path, filename: str, fix: Fix, channels: Iterable[Channel], folder: Path, password: str | None
    ) -> MendedCopy:
        """Write the mended file into ``folder``, which must be new, and return it; the original is only read.

        Raises FixData and TryLater with a sentence on what helps; nothing is left in the folder then.
        """
        try:
            facts = self._worker.inspect(path, filename)
        except OSError as error:
            sentence = say("file_unreadable.check", name=filename)
            raise FixData("file_unreadable", sentence) from error
        profiles = profiles_of(self._settings())
        made, name = mend_to_fit(self._mender, path, facts, filename, fix, profiles, channels, password=password)
        target = folder / with_ending("mended", usual_ending(made.media_type))
        try:
            target.write_bytes(made.content)
        except OSError as error:
            target.unlink(missing_ok=True)
            raise system_fault(error.errno) from error
        return MendedCopy(target, name, made.media_type, made.done)
