"""Parties of a Finvoice."""

from collections.abc import Iterator

from lxml import etree

from connect_app.domain.invoice import Address, ContentParty, Party
from connect_app.formats.content_values import joined
from connect_app.formats.values import descend, iter_local, text_at, texts

_TAX_REPRESENTATIVE, _PAYEE = "LC", "PE"
"""Roles of further parties, codes of UNCL3035."""


def content_party(root: etree._Element, role: str, party: Party) -> ContentParty:
    """Return the seller or the buyer; ``role`` is how the elements' names begin."""
    details = descend(root, f"{role}PartyDetails")
    communication = descend(root, f"{role}CommunicationDetails")
    about_seller = descend(root, "SellerInformationDetails") if role == "Seller" else None
    codes = texts(iter_local(details, f"{role}Code"))
    legal = (text_at(about_seller, name) for name in ("SellerVatRegistrationText", "SellerAdditionalLegalInfo"))
    return ContentParty(
        party,
        read_address(descend(details, f"{role}PostalAddressDetails"), role, details),
        text_at(root, f"{role}ContactPersonName") or text_at(root, f"{role}ContactPersonDepartment"),
        text_at(communication, f"{role}PhoneNumberIdentifier") or text_at(about_seller, "SellerPhoneNumber"),
        text_at(communication, f"{role}EmailaddressIdentifier"),
        text_at(details, f"{role}OrganisationTradingName"),
        (
            *texts(iter_local(root, f"{role}OrganisationUnitNumber")),
            *(code for code in codes if code != party.customer_number),
            *texts(iter_local(root, f"{role}SiteCode")),
        ),
        text_at(about_seller, "SellerTaxRegistrationText"),
        " · ".join(part for part in legal if part) or None,
    )


def party_line(element: etree._Element | None, role: str) -> str | None:
    """Return in one line whom a part of the invoice names."""
    names = (f"{role}OrganisationName", f"{role}OrganisationTaxCode", f"{role}PartyIdentifier", f"{role}Identifier")
    name, *numbers = (" ".join(texts(iter_local(element, each))) for each in (*names, f"{role}Code"))
    address = read_address(descend(element, f"{role}PostalAddressDetails"), role, element)
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    parts = (name, *address.lines, town, address.region, address.country, *numbers)
    return " · ".join(part for part in parts if part) or None


def further_parties(root: etree._Element) -> Iterator[str]:
    """Yield the further parties that have no place of their own, each in one line."""
    placed = [_with_role(root, _TAX_REPRESENTATIVE), _with_role(root, _PAYEE) if _factoring(root) is None else None]
    for element in iter_local(root, "AnyPartyDetails"):
        if element not in placed:
            parts = (text_at(element, "AnyPartyText"), party_line(element, "AnyParty"))
            yield ": ".join(part for part in parts if part)


def _with_role(root: etree._Element, role: str) -> etree._Element | None:
    for element in iter_local(root, "AnyPartyDetails"):
        word = descend(element, "AnyPartyText")
        if word is not None and word.get("AnyPartyCode") == role:
            return element
    return None


def tax_representative(root: etree._Element) -> ContentParty | None:
    """Return who declares the tax for the seller."""
    return _any_party(_with_role(root, _TAX_REPRESENTATIVE))


def payee(root: etree._Element) -> ContentParty | None:
    """Return whom is paid in place of the seller."""
    return _factoring(root) or _any_party(_with_role(root, _PAYEE))


def _any_party(element: etree._Element | None) -> ContentParty | None:
    if element is None:
        return None
    party = Party(
        name=" ".join(texts(iter_local(element, "AnyPartyOrganisationName"))) or None,
        org_number=text_at(element, "AnyPartyIdentifier"),
        vat_number=text_at(element, "AnyPartyOrganisationTaxCode"),
        customer_number=text_at(element, "AnyPartyCode"),
    )
    return ContentParty(party, read_address(descend(element, "AnyPartyPostalAddressDetails"), "AnyParty", element))


def _factoring(root: etree._Element) -> ContentParty | None:
    """Return whom the claim was transferred to, with the words of the transfer."""
    agreement = descend(root, "FactoringAgreementDetails")
    name = text_at(agreement, "FactoringPartyName")
    if not name:
        return None
    party = Party(name=name, org_number=text_at(agreement, "FactoringPartyIdentifier"))
    return ContentParty(party, legal_form=joined(iter_local(agreement, "FactoringFreeText")))


def read_address(element: etree._Element | None, role: str, party: etree._Element | None) -> Address:
    """Return an address, with the department of the party it is of."""
    boxes = (f"{role}PostOfficeBoxIdentifier", f"{role}PostofficeBoxIdentifier")
    lines = (
        *texts(iter_local(party, f"{role}OrganisationDepartment")),
        *texts(iter_local(element, f"{role}StreetName")),
        *(text for name in boxes for text in texts(iter_local(element, name))),
    )
    return Address(
        lines,
        text_at(element, f"{role}PostCodeIdentifier"),
        text_at(element, f"{role}TownName"),
        text_at(element, "CountryCode") or text_at(element, "CountryName"),
        text_at(element, f"{role}CountrySubdivision"),
    )
