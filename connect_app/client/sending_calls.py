"""Calls about sends and deliveries, and about what practice mode lets happen to them."""

from collections.abc import Sequence

from connect_app.client.transport import Transport, segment
from connect_app.contract.base import Page
from connect_app.contract.deliveries import (
    DeliveriesActed,
    DeliveriesChosen,
    Delivery,
    DoneStep,
    Resend,
    SupplierText,
)
from connect_app.contract.practice import Inbox, Outcomes
from connect_app.contract.sends import Plan, Selection, Send, SendHour, SendHourTold, SendRequest
from connect_app.domain.remedies import CaseStep


class SendCalls:
    """Sends: the plan, the press on *Send selected*, the receipt."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def plan_send(self, company_id: str, selection: Selection) -> Plan:
        """Return what would go out, where to and why; nothing is sent."""
        return Plan.model_validate_json(
            self._transport.post(f"{_company(company_id)}/sends/plan", selection.model_dump_json())
        )

    def send(self, company_id: str, request: SendRequest, key: str) -> Send:
        """Send. ``key`` is made once per press and kept over retries: so a repeated call never sends twice.

        Raises MissingAttachments (asked to ask), NotSendable with a reason per invoice, TryLater.
        """
        body = request.model_dump_json(exclude_none=True)
        return Send.model_validate_json(self._transport.post(f"{_company(company_id)}/sends", body, key))

    def send_receipt(self, company_id: str, send_id: str) -> Send:
        """Return the receipt as it stands."""
        return Send.model_validate_json(self._transport.get(f"{_company(company_id)}/sends/{segment(send_id)}"))

    def sends(self, company_id: str, cursor: str | None = None) -> Page[Send]:
        """Return receipts, the newest first; ``cursor``: where the page before ended."""
        parameters = {"limit": "20", **({"cursor": cursor} if cursor else {})}
        return Page[Send].model_validate_json(self._transport.get(f"{_company(company_id)}/sends", parameters))

    def cancel_send(self, company_id: str, send_id: str) -> Send:
        """Take back what is still queued, and return the receipt as it stands then."""
        path = f"{_company(company_id)}/sends/{segment(send_id)}/cancel"
        return Send.model_validate_json(self._transport.post(path))

    def begin_send(self, company_id: str, send_id: str) -> Send:
        """Let what waits for its hour begin now, and return the receipt as it stands then."""
        path = f"{_company(company_id)}/sends/{segment(send_id)}/begin"
        return Send.model_validate_json(self._transport.post(path))

    def look_at_hour(self, company_id: str, hour: SendHour) -> SendHourTold:
        """Return what an hour comes to; InvalidRequest says why it cannot be chosen."""
        path = f"{_company(company_id)}/sends/hour"
        return SendHourTold.model_validate_json(self._transport.post(path, hour.model_dump_json()))


class DeliveryCalls:
    """Deliveries: what a person may do with one. All are guarded; refusals are InvalidRequest."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def retry_delivery(self, company_id: str, delivery_id: str) -> Delivery:
        """Begin a refused delivery anew; never one that may have arrived."""
        return self._act(company_id, delivery_id, "retry", None, None)

    def cancel_delivery(self, company_id: str, delivery_id: str) -> Delivery:
        """Take a delivery back before it begins."""
        return self._act(company_id, delivery_id, "cancel", None, None)

    def release_delivery(self, company_id: str, delivery_id: str) -> Delivery:
        """Let a held delivery go on."""
        return self._act(company_id, delivery_id, "release", None, None)

    def cancel_deliveries(self, company_id: str, delivery_ids: Sequence[str], key: str) -> DeliveriesActed:
        """Take back any number of deliveries; those that have begun are left, each with the reason."""
        return self._act_on_many(company_id, delivery_ids, "cancel", key)

    def release_deliveries(self, company_id: str, delivery_ids: Sequence[str], key: str) -> DeliveriesActed:
        """Let any number of held or deferred deliveries go on; those that may have arrived are left."""
        return self._act_on_many(company_id, delivery_ids, "release", key)

    def _act_on_many(self, company_id: str, delivery_ids: Sequence[str], action: str, key: str) -> DeliveriesActed:
        body = DeliveriesChosen(delivery_ids=list(delivery_ids)).model_dump_json()
        answer = self._transport.post(f"{_company(company_id)}/deliveries/{action}", body, key)
        return DeliveriesActed.model_validate_json(answer)

    def confirm_delivery(self, company_id: str, delivery_id: str) -> Delivery:
        """Say that a delivery of which nobody could tell has arrived."""
        return self._act(company_id, delivery_id, "confirm", None, None)

    def decide_on_all(self, company_id: str, delivery_ids: Sequence[str], *, arrived: bool) -> DeliveriesActed:
        """Say of any number of deliveries that are in doubt that they arrived, or that they were not sent."""
        body = DeliveriesChosen(delivery_ids=list(delivery_ids)).model_dump_json()
        path = f"{_company(company_id)}/deliveries/{'confirm' if arrived else 'cancel'}"
        return DeliveriesActed.model_validate_json(self._transport.post(path, body))

    def resend_delivery(self, company_id: str, delivery_id: str, resend: Resend, key: str | None = None) -> Delivery:
        """Make a new delivery in place of an old one, and return the new one. ``key``: kept over retries."""
        return self._act(company_id, delivery_id, "resend", resend.model_dump_json(exclude_none=True), key)

    def supplier_text(self, company_id: str, delivery_id: str) -> SupplierText:
        """Return what is wrong with an e-invoice as a text for the business system's supplier."""
        path = f"{_company(company_id)}/deliveries/{segment(delivery_id)}/supplier-text"
        return SupplierText.model_validate_json(self._transport.get(path))

    def begin_case(self, company_id: str, delivery_id: str) -> Delivery:
        """Say that an e-invoice reached somebody else."""
        return self._act(company_id, delivery_id, "case", None, None)

    def mark_step(self, company_id: str, delivery_id: str, step: CaseStep, *, done: bool) -> Delivery:
        """Say that a step of a case is done, or is not."""
        return self._act(company_id, delivery_id, f"case/{step.value}", DoneStep(done=done).model_dump_json(), None)

    def _act(self, company_id: str, delivery_id: str, action: str, body: str | None, key: str | None) -> Delivery:
        path = f"{_company(company_id)}/deliveries/{segment(delivery_id)}/{action}"
        return Delivery.model_validate_json(self._transport.post(path, body, key))


class PracticeCalls:
    """The other side of practice mode: chosen outcomes and what arrived. InvalidRequest ``not_found`` elsewhere."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def set_outcomes(self, outcomes: Outcomes) -> None:
        """Choose what happens to deliveries from now on; the rules replace all earlier ones."""
        self._transport.request("PUT", "/v1/practice/outcomes", body=outcomes.model_dump_json())

    def practice_outcomes(self) -> Outcomes:
        """Return the rules that are in use."""
        return Outcomes.model_validate_json(self._transport.get("/v1/practice/outcomes"))

    def practice_inbox(self) -> Inbox:
        """Return what arrived, the newest first."""
        return Inbox.model_validate_json(self._transport.get("/v1/practice/inbox"))

    def practice_raw(self, item_id: str) -> bytes:
        """Return the bytes of one thing that arrived."""
        return self._transport.get(f"/v1/practice/inbox/{segment(item_id)}/raw")


def _company(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}"
