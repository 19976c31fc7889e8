"""What an operator is told of the format is that of the data that go, not of the file that came."""

from dataclasses import replace

from connect_app.domain.invoice import FileFormat
from connect_app.gateway.channels.einvoice import EInvoiceSession
from connect_app.gateway.channels.interface import Parcel
from connect_app.gateway.providers.interface import Receipt, Submission
from tests.contract.shipments import shipment


class Operator:
    """Takes everything, and remembers it."""

    name = "operator-of-this-test"

    def __init__(self) -> None:
        self.taken: list[Submission] = []

    def submit(self, submission: Submission) -> Receipt:
        self.taken.append(submission)
        return Receipt("r", "taken")


def test_the_data_of_a_hybrid_pdf_go_under_their_own_format() -> None:
    made, papers = shipment("0088:7300010000001")
    operator = Operator()
    hybrid = replace(made, format=FileFormat.FACTURX)
    EInvoiceSession(operator).hand_over(Parcel(hybrid, papers.xml()))  # type: ignore[arg-type]
    assert operator.taken[0].format is FileFormat.UBL
