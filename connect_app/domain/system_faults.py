"""What the system's refusals mean in words: a full disk is one thing, a broken one another."""

import errno
import socket

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import Sentence, quoted, say

LOCK_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What the system says of a lock that somebody else has; anything else is a fault."""

_BROKEN = "disk_fault"
_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_MEANING = {
    **dict.fromkeys(_FULL, "disk_full"),
    errno.EROFS: "read_only",
    **dict.fromkeys((errno.EACCES, errno.EPERM), "no_access"),
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), "too_many_open_files"),
    **dict.fromkeys((errno.ENOMEM, errno.EAGAIN), "short_of_memory"),
}
_CAUSES = {
    **dict.fromkeys(_FULL, "cause.full"),
    errno.EIO: "cause.disk_fault",
    errno.EROFS: "cause.read_only",
    **dict.fromkeys((errno.EACCES, errno.EPERM), "cause.no_access"),
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), "cause.too_many_open_files"),
    **dict.fromkeys((errno.ENOMEM, errno.EAGAIN), "cause.short_of_memory"),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.ENXIO, errno.ENODEV), "cause.not_there"),
    errno.EEXIST: "cause.is_there",
    **dict.fromkeys((errno.EBUSY, errno.EADDRINUSE), "cause.in_use"),
    errno.ECONNREFUSED: "cause.connection_refused",
    **dict.fromkeys((errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE), "cause.connection_lost"),
    errno.ETIMEDOUT: "cause.no_answer",
    **dict.fromkeys((errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN), "cause.no_way_there"),
}

NOTHING_KEPT = say("nothing_kept")
NOTHING_CHANGED = say("nothing_changed")


def system_fault(number: int | None, kept: str = NOTHING_KEPT) -> TryLater:
    """Return what a refusal of the system means: ``number`` is its errno, ``kept`` says what became of the work."""
    code = _MEANING.get(number or 0, _BROKEN)
    return TryLater(code, say(code, kept=kept))


def cause(error: BaseException | None) -> Sentence:
    """Return why the system refused something, to stand within a sentence; its own words where we have none."""
    if isinstance(error, socket.gaierror):
        return say("cause.unknown_name")
    if isinstance(error, TimeoutError):
        return say("cause.no_answer")
    key = _CAUSES.get(error.errno or 0) if isinstance(error, OSError) else None
    if key is not None:
        return say(key)
    words = error.strerror if isinstance(error, OSError) else None
    return quoted(words or str(error).rstrip(".") or type(error).__name__)
