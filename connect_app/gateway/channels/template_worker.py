"""Filling in what a company wrote itself: in a child process, so that no text can hang or swell the gateway."""

from collections.abc import Mapping
from typing import Any

from connect_app.domain.errors import Bug, ConnectError, TryLater
from connect_app.domain.saying import from_json, say
from connect_app.gateway.channels.template_text import Template, TemplateRefused
from connect_app.system.limited_child import ChildEnded, End, LimitedChild

FROZEN_COMMAND = "template-worker"
"""In a packaged program, which has no Python beside it, the first argument that starts the child's `main`."""

CPU_LIMIT_S = 1.0
PATIENCE = 20.0
"""On a busy computer an answer may take this many times as long."""


class TemplateWorker:
    """Fills templates in. Thread-safe: one at a time. The child starts with the first call and again after it ended."""

    def __init__(self) -> None:
        self._child = LimitedChild("connect_app.gateway.channels.template_child", FROZEN_COMMAND)

    def close(self) -> None:
        """End the child; a later call starts a new one."""
        self._child.close()

    def fill(self, template: Template, values: Mapping[str, object]) -> tuple[str, str]:
        """Return subject and text; raises TemplateRefused, ``template_too_slow`` and ``template_too_large`` included.

        The names in ``values`` are all that the template may use. Raises TryLater where the computer is too busy.
        """
        request = {"subject": template.subject, "text": template.text, "values": values, "names": sorted(values)}
        try:
            answer = self._ask_twice(request)
        except ChildEnded as end:
            raise _as_error(end.how) from end
        if "refused" in answer:
            code, sentence, field, line = answer["refused"]
            raise TemplateRefused(code, from_json(sentence), field, line)
        subject, text = answer["filled"]
        return subject, text

    def _ask_twice(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            return self._child.ask(request, limit_s=CPU_LIMIT_S, patience=PATIENCE)[0]
        except ChildEnded as end:
            if end.how in (End.TOO_SLOW, End.NO_TIME):
                raise
            # It may have been ended from outside, or what it needed was not there for a moment: once more.
            return self._child.ask(request, limit_s=CPU_LIMIT_S, patience=PATIENCE)[0]


def _as_error(how: End) -> ConnectError:
    if how is End.TOO_SLOW:
        return TemplateRefused("template_too_slow", say("template_too_slow"))
    if how is End.TOO_LARGE:
        return TemplateRefused("template_too_large", say("template_too_large.memory"), "body", None)
    if how in (End.NO_TIME, End.NO_ROOM, End.STOPPED):
        return TryLater("worker_busy", say("worker_busy.template"))
    return Bug("worker_broken", say("worker_broken.templates"))
