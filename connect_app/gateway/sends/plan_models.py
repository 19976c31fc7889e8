"""The plan of a send as the contract knows it, with what tells one plan from another."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal

from connect_app.contract.base import Money
from connect_app.contract.files import FindingModel, InvoiceChannel
from connect_app.contract.messages import MailCopy
from connect_app.contract.sends import Plan, PlanFile, PlanLeftOut, PlanRow
from connect_app.domain.channel import PDF, Channel
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.paying import CodesWanted
from connect_app.domain.routing import NOT_ASKED, ChannelRule
from connect_app.gateway.channels.interface import FixedCopy
from connect_app.gateway.sends.planned_pieces import own_name
from connect_app.gateway.sends.planning import PlannedInvoice, without_attachments

_DIGEST_DIGITS = 32


def plan_model(planned: Sequence[PlannedInvoice]) -> Plan:
    """Return the plan as the contract knows it; its totals add up."""
    rows = [_row_model(one) for one in planned]
    deliveries = dict.fromkeys(Channel, 0)
    totals: dict[str, Decimal] = {}
    for one, row in zip(planned, rows, strict=True):
        if one.is_sendable:
            for route in one.routes:
                deliveries[route.channel] += 1
            if row.total is not None:
                totals[row.total.currency] = totals.get(row.total.currency, Decimal()) + Decimal(row.total.amount)
    sendable = sum(row.sendable for row in rows)
    return Plan(
        rows=rows,
        selected=len(rows),
        sendable=sendable,
        not_sendable=len(rows) - sendable,
        without_attachments=without_attachments(planned),
        deliveries=deliveries,
        totals=[Money(amount=str(amount), currency=currency) for currency, amount in sorted(totals.items())],
        size=sum(row.size for row in rows if row.sendable),
    )


def digest(one: PlannedInvoice) -> str:
    """Return a short text that is another one as soon as something else would go out, or to somebody else.

    Whether the network has said that it reaches the recipient counts, and whom the mail's text names as its sender.
    Other reasons and warnings do not: an address that the clerk typed stays the same once it stands in a register.
    """
    said = (
        one.row.original_sha256,
        [(route.channel, route.address) for route in one.routes],
        [route.reason_code == NOT_ASKED for route in one.routes],
        [(asdict(file.sent), sorted(file.channels)) for file in one.files],
        one.pieces.left_out(),
        one.pieces.picture.sent.sha256 if one.pieces.picture else None,
        one.language,
        asdict(one.letter) if one.letter else None,
        one.mails,
        asdict(one.own_text) if one.own_text else None,
        [error.code for error in one.errors],
        *([[(each.what, each.new) for each in one.corrections]] if one.corrections else []),
        *([one.file_name] if one.file_name is not None else []),
        *([{"look": asdict(one.look)}] if one.look is not None else []),
        *([{"sender": asdict(one.sender)}] if one.sender is not None else []),
        *([{"from": one.from_address}] if one.from_address is not None else []),
        *([{"codes": asdict(one.codes)}] if one.codes is not None and one.codes != CodesWanted() else []),
        *([{"copy": asdict(one.fixed_copy)}] if one.fixed_copy is not None else []),
    )
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:_DIGEST_DIGITS]


def changed_since(planned: Sequence[PlannedInvoice], expected: Mapping[str, str]) -> list[str]:
    """Return the ids of the invoices that would go out otherwise than ``expected`` (digests by id), or not at all."""
    found = {one.row.id: digest(one) for one in planned}
    return [key for key in (*found, *(expected.keys() - found.keys())) if found.get(key) != expected.get(key)]


def _row_model(planned: PlannedInvoice) -> PlanRow:
    row = planned.row
    is_picture = any(not route.channel.kind.carries_data for route in planned.routes)
    # The readable invoice is made when it goes out; until then the data's size stands for it.
    name = own_name(row, planned.language, planned.file_name, ".pdf" if is_picture else ".xml")
    media_type = PDF if is_picture else "application/xml"
    files = [PlanFile(filename=name, media_type=media_type, size=row.original_length)]
    for one in planned.files:
        files.append(
            PlanFile(
                filename=one.sent.filename,
                media_type=one.sent.media_type,
                size=one.sent.size,
                channels=sorted(one.channels),
            )
        )
    return PlanRow(
        invoice_id=row.id,
        number=row.number,
        buyer_name=row.buyer_name,
        channels=[
            InvoiceChannel(channel=one.channel, address=one.address, reason=one.reason, reason_code=one.reason_code)
            for one in planned.routes
        ],
        files=files,
        left_out=_left_out(planned),
        size=sum(file.size for file in files),
        findings=[FindingModel.model_validate(asdict(one)) for one in planned.findings],
        sendable=planned.is_sendable,
        customer_number=row.customer_number,
        by_post=planned.customer is not None and planned.customer.rule is ChannelRule.POST,
        language=planned.language,
        template=planned.template,
        total=_total(planned),
        mails=planned.mails,
        mail_copy=copy_model(planned.fixed_copy),
        digest=digest(planned),
    )


def copy_model(fixed_copy: FixedCopy | None) -> MailCopy | None:
    """Return who gets a copy as the contract knows it."""
    if fixed_copy is None:
        return None
    return MailCopy(address=fixed_copy.address, way="cc" if fixed_copy.is_visible else "bcc")


def _left_out(planned: PlannedInvoice) -> list[PlanLeftOut]:
    return [
        PlanLeftOut(filename=one.row.filename, channel=channel, code=finding.code, reason=finding.message)
        for one in planned.pieces.all
        for channel, finding in one.judged.left_out.items()
    ]


def _total(planned: PlannedInvoice) -> Money | None:
    """Return what is to be paid; a credit note counts with a minus, as it does in the totals of its file."""
    row = planned.row
    if not row.payable or not row.currency or planned.is_damaged:
        return None
    amount = Decimal(row.payable)
    gives_back = row.kind == InvoiceKind.CREDIT_NOTE and amount > 0
    return Money(amount=str(-amount if gives_back else amount), currency=row.currency)
