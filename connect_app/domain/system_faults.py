"""What the system's refusals mean in words: a full disk is one thing, a broken one another."""

import errno

from connect_app.domain.errors import TryLater

_FULL = ("disk_full", "The disk is full. {kept} Free some room and try again.")
_BROKEN = ("disk_fault", "The disk reported an error. {kept} Try again; if it comes back, have the disk looked at.")
_READ_ONLY = ("read_only", "The disk can only be read just now. {kept} Have it looked at, then try again.")
_NO_RIGHT = ("no_access", "The system does not let the program use its data folder. {kept} Check the folder's rights.")
_TOO_MANY_FILES = ("too_many_open_files", "The program has too many files open just now. {kept} Try again in a moment.")
_SHORT = (
    "short_of_memory",
    "The computer is short of memory or processes. {kept} Close other programs and try again.",
)
_MEANING = {
    **dict.fromkeys((errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)), _FULL),
    errno.EROFS: _READ_ONLY,
    **dict.fromkeys((errno.EACCES, errno.EPERM), _NO_RIGHT),
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), _TOO_MANY_FILES),
    **dict.fromkeys((errno.ENOMEM, errno.EAGAIN), _SHORT),
}

NOTHING_KEPT = "Nothing was kept."
NOTHING_CHANGED = "Nothing was changed."


def system_fault(number: int | None, kept: str = NOTHING_KEPT) -> TryLater:
    """Return what a refusal of the system means: ``number`` is its errno, ``kept`` says what became of the work."""
    code, sentence = _MEANING.get(number or 0, _BROKEN)
    return TryLater(code, sentence.format(kept=kept))
