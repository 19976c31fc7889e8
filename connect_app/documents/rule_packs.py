"""Rule packs of others, asked in a process of their own: slower than our own checks, and complete."""

from importlib.util import find_spec
from typing import Final

from connect_app.documents.told_errors import raise_told
from connect_app.domain.errors import ConnectError, FixSettings, TryLater
from connect_app.domain.saying import say
from connect_app.system.limited_child import ChildEnded, LimitedChild

FROZEN_COMMAND = "rule-worker"
LIMIT_S: Final = 30.0
LONGEST: Final = 20_000_000
"""Bytes of an invoice that is still judged, its embedded files included."""
_PACKAGES = ("mockeinvoice", "saxonche", "facturx")


class RulePacks:
    """Judges invoices in a child process. Thread-safe."""

    def __init__(self) -> None:
        self._child = LimitedChild("connect_app.documents.rule_child", FROZEN_COMMAND)

    def close(self) -> None:
        """End the child; a later call starts a new one."""
        self._child.close()

    def broken(self, kind: str, data: bytes) -> list[tuple[str, str]]:
        """Return the rules that an invoice (``kind``: ubl or cii) breaks, each with the words of its pack.

        Raises TryLater where the computer has no time or room for it, Bug ``not_judged`` for what cannot be judged.
        """
        try:
            answer, _ = self._child.ask({"kind": kind}, data, limit_s=LIMIT_S)
        except ChildEnded as end:
            if end.is_passing:
                raise TryLater("worker_busy", say("worker_busy")) from end
            raise ConnectError("not_judged", say("not_judged")) from end
        raise_told(answer)
        return [(str(rule), str(words)) for rule, words in answer["broken"]]


def check_installed() -> None:
    """Raise FixSettings ``rules_not_installed`` where the extra is not there."""
    lacking = [name for name in _PACKAGES if find_spec(name) is None]
    if lacking:
        raise FixSettings("rules_not_installed", say("rules_not_installed", packages=tuple(lacking)))
