"""What a person calls an invoice."""

from connect_app.contract.files import Invoice


def name_of(invoice: Invoice) -> str:
    """Return its number, with the customer's name if there is one."""
    return f"{invoice.number} · {invoice.buyer.name}" if invoice.buyer.name else invoice.number
