"""The language of the system that the gateway runs on: what a new company begins with."""

import locale
import os
import sys
from collections.abc import Mapping
from typing import cast, get_args

from connect_app.contract.messages import Language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def system_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Return the system's language if it is one of ours, else English."""
    name = next((environment[one] for one in _VARIABLES if environment.get(one)), "") or _name_on_windows()
    code = name.replace("-", "_").partition("_")[0].partition(".")[0].casefold()
    return cast(Language, code) if code in get_args(Language) else "en"


def _name_on_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
