"""The language of the system that the gateway runs on: what a new company begins with."""

import locale
import os
import re
import sys
from collections.abc import Mapping
from typing import cast, get_args

from connect_app.contract.messages import Language

_OF_MESSAGES = ("LC_ALL", "LC_MESSAGES", "LANG")


def system_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Return the system's language if it is one of ours, else English.

    As GNU gettext looks for it: ``LANGUAGE``, a list, goes before the locale, but counts for nothing where that is C.
    """
    name = next((environment[one] for one in _OF_MESSAGES if environment.get(one)), "")
    if _code(name) in ("c", "posix"):
        return "en"
    listed = [one for one in environment.get("LANGUAGE", "").split(":") if one]
    codes = [_code(one) for one in listed or [name or _name_on_windows()]]
    return next((cast(Language, code) for code in codes if code in get_args(Language)), "en")


def _code(name: str) -> str:
    """Return ``sv`` of ``sv_SE.UTF-8``, ``sv-SE`` or ``sv@euro``."""
    return re.split(r"[-_.@]", name, maxsplit=1)[0].casefold()


def _name_on_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
