"""Names on the disk: a rename is not durable before its folder was flushed, too."""

import errno
import os
from pathlib import Path

_CANNOT = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
"""What file systems say that flush names by themselves, or cannot (9p, some network shares)."""


def flush_folder(folder: Path) -> None:
    """Make the names in a folder durable, where its file system can. Raises OSError."""
    if os.name == "nt":  # Windows has no handle for folders; NTFS journals names
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    finally:
        os.close(handle)
