"""Answers to be printed: plain text as PDF, for who asks for it by Accept."""

import hashlib
import tempfile
from pathlib import Path
from typing import Annotated

from fastapi import Header, Response

from connect_app.documents.mending.steps import Fix
from connect_app.domain.attachment import DocumentFacts
from connect_app.domain.channel import PDF
from connect_app.gateway.api.described import Responses
from connect_app.gateway.api.invoices import download_headers
from connect_app.gateway.composition import Gateway

PAPER: Responses = {200: {"content": {PDF: {}}}}
Accept = Annotated[str, Header(description="application/pdf: as a paper to print")]


def wants_paper(accept: str) -> bool:
    """Say whether a PDF is asked for."""
    return any(one.partition(";")[0].strip().lower() == PDF for one in accept.split(","))


def paper(gateway: Gateway, text: str) -> Response:
    """Return a text as PDF, laid out in a process with limits; raises FixData and TryLater as that says."""
    data = text.encode("utf-8", "replace")
    facts = DocumentFacts(len(data), hashlib.sha256(data).hexdigest(), "text/plain")
    with tempfile.TemporaryDirectory(dir=gateway.data, prefix="gateway.paper-") as folder:
        path = Path(folder, "paper.txt")
        path.write_bytes(data)
        made = gateway.mender.mend(path, facts, Fix.CONVERT_TO_PDF)
    return Response(made.content, media_type=PDF, headers=download_headers())
