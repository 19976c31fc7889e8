"""What a choice in a window amounts to: which invoices wait, how many, and what is to be paid."""

from pydantic import Field

from connect_app.contract.base import Model, Money, RequestModel


class InvoiceSelection(RequestModel):
    """Single invoices, whole files, all that match a search, or all of these together; each invoice counts once.

    ``matching``: all waiting invoices that the search finds, every waiting one for an empty text; None: no search.
    ``without``: these are left out.
    """

    invoice_ids: list[str] = []
    file_ids: list[str] = []
    matching: str | None = Field(default=None, max_length=200)
    without: list[str] = []


class SelectedInvoice(Model):
    """One of the first few invoices of a choice, by which a person knows it."""

    id: str
    number: str
    buyer_name: str | None = None


class SelectedInvoices(Model):
    """What of a choice still waits, in the order of arrival. ``first``: the first few; ``customers``: how many names
    there are. A credit note counts with a minus in ``totals``.
    """

    invoice_ids: list[str]
    first: list[SelectedInvoice]
    customers: int
    totals: list[Money]
