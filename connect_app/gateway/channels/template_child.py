"""The process that fills in templates which a company wrote itself, under limits of time and memory.

It opens no file and no connection; see `template_worker` for who asks.
"""

import sys
from typing import Any

from connect_app.domain.saying import to_json
from connect_app.gateway.channels.template_text import Template, TemplateRefused, check, fill
from connect_app.system.serving import Limits, serve

MEMORY_ABOVE_BASE = 64 * 1024 * 1024
"""Bytes of address space that filling in may take beyond what the idle process has."""


def main() -> int:
    """Serve requests until the parent ends or has none for a while; return the exit code."""
    _answer({"subject": "{{ x }}", "text": "", "values": {"x": "warm"}, "names": ["x"]})
    return serve(lambda request, _payload: (_answer(request), b""), Limits(MEMORY_ABOVE_BASE))


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    template = Template(request["subject"], request["text"])
    try:
        check(template, frozenset(request["names"]))
        return {"filled": fill(template, request["values"])}
    except TemplateRefused as refused:
        return {"refused": [refused.code, to_json(refused.sentence), refused.field, refused.line]}


if __name__ == "__main__":
    sys.exit(main())
