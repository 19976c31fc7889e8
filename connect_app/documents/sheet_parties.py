"""Who an invoice is from, for and through, on its readable form; and what else it names."""

from collections.abc import Iterator
from typing import Any

from connect_app.documents.sheet_tongue import Row, Tongue, heading, text
from connect_app.domain.invoice import Address, ContentParty, InvoiceContent, SupportingDocument

_IN_THE_FACTS = ("project", "contract", "requisitionist", "sellers_reference")
"""References that stand beside the number, since the recipient looks for them."""
_FOOTER_WIDTH = 60


def recipient(content: InvoiceContent, say: Tongue) -> dict[str, Any]:
    """Return to whom the invoice goes, and to whom was delivered."""
    home = content.seller.address.country or content.seller.party.country
    lines = address_lines(content.buyer.address, home, say)
    if content.buyer.contact_name:
        lines.insert(0, text(content.buyer.contact_name, 200))
    delivery = address_lines(content.delivery_address, home, say) if content.delivery_address else []
    if content.delivery_name:
        delivery.insert(0, text(content.delivery_name, 200))
    return {
        "buyer-label": say("bill_to"),
        "buyer-name": text(content.buyer.party.name or say("buyer_default"), 300),
        "buyer-lines": lines,
        "delivery-label": say("delivered_to"),
        "delivery-lines": delivery,
    }


def address_lines(address: Address, home: str | None, say: Tongue) -> list[str]:
    """Return a postal address; its country only where it is not the seller's."""
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    is_abroad = address.country and address.country != home
    country = say.country(address.country) if is_abroad and address.country else ""
    return [text(line, 300) for line in (*address.lines, town, address.region, country) if line]


def facts(content: InvoiceContent, say: Tongue) -> list[Row]:
    """Return what stands beside the address: the number, the dates, and what the recipient looks for."""
    known = content.facts
    preceding = [
        f"{one.number} ({say.day(one.issue_date)})" if one.issue_date else one.number for one in content.preceding
    ]
    own = {kind: [one.value for one in content.references if one.kind == kind] for kind in _IN_THE_FACTS}
    own["requisitionist"] = [value for value in own["requisitionist"] if value != known.buyer_reference]
    rows = [
        (say.labels["number"][known.kind.value], known.number),
        (say("preceding"), ", ".join(preceding)),
        (say("issue_date"), say.day(known.issue_date) if known.issue_date else None),
        (say("due_date"), say.day(known.due_date) if known.due_date else None),
        (say("delivery_date"), say.day(content.delivery_date) if content.delivery_date else None),
        (say("period"), say.period(content.period) if content.period else None),
        (say("tax_point"), _tax_point(content, say)),
        (say("customer_number"), known.buyer.customer_number),
        (say("buyer_reference"), known.buyer_reference),
        (say("sellers_reference"), ", ".join(own["sellers_reference"])),
        (say("order_reference"), known.order_reference),
        *((say(kind), ", ".join(own[kind])) for kind in ("contract", "project", "requisitionist")),
        (say("buyer_vat"), known.buyer.vat_number),
    ]
    return [(label, text(value, 300)) for label, value in rows if value]


def _tax_point(content: InvoiceContent, say: Tongue) -> str:
    if content.tax_point_date is not None:
        return say.day(content.tax_point_date)
    return say.word("tax_points", content.tax_point_code)


def details(content: InvoiceContent, say: Tongue) -> list[Row]:
    """Return what else the invoice says, for the end of the sheet."""
    rows = [(say(one.kind), one.value) for one in content.references if one.kind not in _IN_THE_FACTS]
    home = content.seller.address.country or content.seller.party.country
    rows += [
        (say("seller"), " · ".join(_about_seller(content.seller, say))),
        (say("buyer"), " · ".join(_about_buyer(content.buyer, say))),
    ]
    agent = content.tax_representative
    if agent is not None:
        place = address_lines(agent.address, home, say)
        numbers = [f"{say('vat_number')} {agent.party.vat_number}"] if agent.party.vat_number else []
        rows.append(
            (say("tax_representative"), " · ".join(part for part in (agent.party.name, *place, *numbers) if part))
        )
    return [(label, text(value, 1500)) for label, value in rows if value]


def _about_seller(seller: ContentParty, say: Tongue) -> Iterator[str]:
    yield from _names_and_numbers(seller, say)
    if seller.legal_form and len(seller.legal_form) > _FOOTER_WIDTH:
        yield seller.legal_form
    yield from seller.address.lines[2:]


def _about_buyer(buyer: ContentParty, say: Tongue) -> Iterator[str]:
    if buyer.party.org_number:
        yield f"{say('org_number')} {buyer.party.org_number}"
    if buyer.party.gln:
        yield f"{say('gln')} {buyer.party.gln}"
    yield from _names_and_numbers(buyer, say)
    yield from (each for each in (buyer.phone, buyer.email or buyer.party.email, buyer.legal_form) if each)


def _names_and_numbers(party: ContentParty, say: Tongue) -> Iterator[str]:
    if party.trading_name:
        yield f"{say('trading_name')} {party.trading_name}"
    yield from (f"{say('identifier')} {each}" for each in party.identifiers)
    if party.party.endpoint is not None:
        yield f"{say('endpoint')} {party.party.endpoint.scheme}:{party.party.endpoint.id}"


def payee_text(payee: ContentParty, say: Tongue) -> str:
    """Return who is paid in place of the seller."""
    party = payee.party
    numbers = [*payee.identifiers, party.customer_number, party.gln]
    parts = [
        party.name,
        *(f"{say('identifier')} {each}" for each in dict.fromkeys(numbers) if each),
        f"{say('org_number')} {party.org_number}" if party.org_number else None,
        payee.legal_form,
    ]
    return text(" · ".join(part for part in parts if part), 1000)


def documents(content: InvoiceContent, attachments: list[str]) -> list[str]:
    """Return the documents that the invoice names and that do not stand among the attachments anyway."""
    there = {name.casefold() for name in attachments}
    found = []
    for one in content.documents:
        if one.filename and one.filename.casefold() in there and not (one.description or one.uri):
            continue
        found.append(_document(one))
    told = {one.uri for one in content.documents}
    others = [link for link in content.links if link.uri not in told]
    found += [_document(SupportingDocument(link.name, link.description, link.uri)) for link in others]
    return [text(line, 1000) for line in dict.fromkeys(found) if line]


def _document(one: SupportingDocument) -> str:
    parts = dict.fromkeys((one.id, one.description, one.filename, one.uri))
    return " · ".join(part for part in parts if part)


def footer(seller: ContentParty, say: Tongue) -> list[list[str]]:
    """Return the columns at the foot of each page: where the seller is, whom to ask, and its numbers."""
    party, address = seller.party, seller.address
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    country = say.country(address.country) if address.country else None
    own_id = party.customer_number if party.customer_number != party.gln else None
    columns = [
        [heading(line) for line in (party.name, *address.lines[:2], town, address.region, country) if line],
        [heading(line) for line in (seller.contact_name, seller.phone, seller.email or party.email) if line],
        [
            *(
                heading(f"{say(label)} {number}")
                for label, number in (
                    ("org_number", party.org_number),
                    ("vat_number", party.vat_number),
                    ("tax_registration", seller.tax_registration),
                    ("gln", party.gln),
                    ("identifier", own_id),
                )
                if number
            ),
            *([heading(seller.legal_form)] if seller.legal_form and len(seller.legal_form) <= _FOOTER_WIDTH else []),
        ],
    ]
    return [column for column in columns if column]
