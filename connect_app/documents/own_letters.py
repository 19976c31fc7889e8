"""Which letters our own fonts have."""

import re
from typing import Final

_OWN: Final = (
    "\u0000-\u024f\u0259\u02bc-\u02dd\u0300-\u036f\u0370-\u03ff\u0400-\u052f\u0531-\u058a\u0591-\u05f4\u0600-\u06ff"
    "\u0e01-\u0e5b\u10a0-\u10ff\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2116\u2122\ufeff\ufb1d-\ufb4f"
)
"""What they have, or what is not shown: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Thai, Georgian."""

RARE: Final = re.compile(f"[^{_OWN}]")
"""A letter that they may lack."""
