"""Which attachments invoices need, as the company's settings say it."""

from pydantic import ConfigDict, Field

from connect_app.contract.base import Model
from connect_app.domain.requirements import Insistence


class RequiredAttachment(Model):
    """So many attachments of a kind on every invoice that fits; an empty field fits all, ``*`` stands for anything.

    ``customer``: number or name; ``reference``: of the order or the buyer; ``document_type``: a key; ``name`` and
    ``note``: of the attachment. ``insistence``: ``advise`` says so, ``ask`` counts in the question about missing
    attachments, ``hold`` holds the invoice back until it is there.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    customer: str = Field(default="", max_length=200)
    reference: str = Field(default="", max_length=200)
    document_type: str = Field(default="", max_length=100)
    name: str = Field(default="", max_length=200)
    note: str = Field(default="", max_length=200)
    at_least: int = Field(default=1, ge=1, le=50)
    insistence: Insistence = Insistence.HOLD
