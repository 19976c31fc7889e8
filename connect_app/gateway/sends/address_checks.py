"""What a network would refuse does not go there as it is: electronic addresses, and data that break its rules."""

from collections.abc import Sequence
from dataclasses import replace

from connect_app.domain.channel import DATA_CHANNEL, AddressRule
from connect_app.domain.errors import FixData
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import Endpoint, InvoiceFacts, Party
from connect_app.domain.routing import BROKEN_RULE, RECEIVER_DIFFERS, WRONG_ENDPOINT, Route, endpoint_address
from connect_app.domain.saying import Told
from connect_app.formats.address_findings import endpoint_sentence
from connect_app.formats.party_numbers import endpoint_fault


def stopping(findings: Sequence[Finding], *, is_chosen: bool) -> list[Finding]:
    """Return what was found when the invoice came in, what a network refuses as errors: it is to go as an e-invoice.

    Which of two receivers is the right one can be said by the clerk, who chooses the channel then (``is_chosen``).
    """
    codes = {WRONG_ENDPOINT, BROKEN_RULE} if is_chosen else {WRONG_ENDPOINT, BROKEN_RULE, RECEIVER_DIFFERS}
    return [
        replace(one, severity=Severity.ERROR, channel=DATA_CHANNEL) if one.code in codes else one for one in findings
    ]


def address_findings(routes: Sequence[Route], facts: InvoiceFacts) -> list[Finding]:
    """Return an error for each electronic address that is not the invoice's own and that a network would refuse."""
    own = facts.buyer.endpoint
    findings = []
    for route in routes:
        if route.channel.kind.address is not AddressRule.PARTICIPANT or (
            own is not None and endpoint_address(own) == route.address
        ):
            continue
        scheme, _, identifier = route.address.partition(":")
        fault = endpoint_fault(Endpoint(scheme, identifier), facts.buyer)
        if fault is not None and fault.is_refused:
            params: dict[str, Told] = {"address": route.address, "reason": fault.reason, "meant": fault.meant or ""}
            sentence = endpoint_sentence(route.address, fault)
            findings.append(Finding(WRONG_ENDPOINT, Severity.ERROR, sentence, channel=route.channel, params=params))
    return findings


def check_electronic(address: str) -> None:
    """Raise FixData ``wrong_endpoint`` for an address that was typed and that a network would refuse."""
    scheme, _, identifier = address.partition(":")
    fault = endpoint_fault(Endpoint(scheme, identifier), Party())
    if fault is not None and fault.is_refused:
        raise FixData(WRONG_ENDPOINT, endpoint_sentence(address, fault))
