"""How a Finvoice is paid."""

from collections.abc import Iterator
from itertools import zip_longest

from lxml import etree

from connect_app.domain.invoice import CashDiscount, Instalment, PartPayment, PaymentAccount, PaymentWay
from connect_app.formats.content_values import number, paragraphs, payment_account
from connect_app.formats.values import date_or_none, descend, iter_local, text_at, text_of, texts


def read_terms(details: etree._Element | None) -> Iterator[str]:
    """Yield the terms of payment in the seller's words."""
    for terms in iter_local(details, "PaymentTermsDetails"):
        yield from paragraphs(iter_local(terms, "PaymentTermsFreeText"))
        for each in iter_local(terms, "FreeText"):
            parts = (text_at(each, "Header"), " ".join(texts(iter_local(each, "Value"))))
            yield ": ".join(part for part in parts if part)
        overdue = descend(terms, "PaymentOverDueFineDetails")
        yield from paragraphs(iter_local(overdue, "PaymentOverDueFineFreeText"))


def read_cash_discounts(details: etree._Element | None) -> Iterator[CashDiscount]:
    """Yield what may be kept back by who pays early."""
    for terms in iter_local(details, "PaymentTermsDetails"):
        found = CashDiscount(
            date_or_none(text_at(terms, "CashDiscountDate")),
            number(descend(terms, "CashDiscountPercent")),
            number(descend(terms, "CashDiscountBaseAmount")),
            number(descend(terms, "CashDiscountAmount")),
            number(descend(terms, "ReducedInvoiceVatIncludedAmount")),
        )
        if found != CashDiscount():
            yield found


def read_part_payments(root: etree._Element, details: etree._Element | None) -> Iterator[PartPayment]:
    """Yield how is paid in parts."""
    for element in iter_local(root, "PartialPaymentDetails"):
        amounts = [number(each) for each in iter_local(element, "PartialPaymentVatIncludedAmount")]
        days = [date_or_none(each) for each in texts(iter_local(element, "PartialPaymentDueDate"))]
        numbers = texts(iter_local(element, "PartialPaymentReferenceIdentifier"))
        yield PartPayment(
            number(descend(element, "PaidAmount")),
            number(descend(element, "UnPaidAmount")),
            number(descend(element, "InterestPercent")),
            number(descend(element, "ProsessingCostsAmount")),
            tuple(Instalment(*parts) for parts in zip_longest(amounts, days, numbers)),
        )
    yield from _due_dates(details)


def _due_dates(details: etree._Element | None) -> Iterator[PartPayment]:
    """Yield the days of payment, where there are several."""
    texts_of_days = (text_at(each, "InvoiceDueDate") for each in iter_local(details, "PaymentTermsDetails"))
    days = dict.fromkeys(day for text in texts_of_days if (day := date_or_none(text)))
    if len(days) > 1:
        yield PartPayment(instalments=tuple(Instalment(due_date=day) for day in days))


def read_fines(details: etree._Element | None) -> Iterator[str]:
    """Yield what late payment costs."""
    for terms in iter_local(details, "PaymentTermsDetails"):
        overdue = descend(terms, "PaymentOverDueFineDetails")
        percent = text_at(overdue, "PaymentOverDueFinePercent")
        if percent:
            yield f"{percent} %"
        fixed = money_text(descend(overdue, "PaymentOverDueFixedAmount"))
        if fixed:
            yield fixed


def money_text(element: etree._Element | None) -> str | None:
    """Return an amount with its currency, as it stands in the file."""
    amount = text_of(element)
    if element is None or not amount:
        return None
    return f"{amount} {element.get('AmountCurrencyIdentifier', '')}".rstrip()


def read_ways(root: etree._Element) -> tuple[PaymentWay, ...]:
    """Return how is paid."""
    instruction = descend(root, "EpiDetails", "EpiPaymentInstructionDetails")
    card, debit = descend(root, "PaymentCardInfo"), descend(root, "DirectDebitInfo")
    way = PaymentWay(
        text_at(instruction, "EpiPaymentMeansCode"),
        text_at(instruction, "EpiPaymentMeansText"),
        text_at(card, "PrimaryAccountNumber"),
        text_at(card, "CardHolderName"),
        text_at(debit, "MandateReference"),
        text_at(debit, "CreditorIdentifier"),
        text_at(debit, "DebitedAccountID"),
        text_at(instruction, "EpiRemittanceInfoIdentifier"),
    )
    return (way,)


def read_accounts(root: etree._Element) -> Iterator[PaymentAccount]:
    """Yield the accounts to pay to, each once with all that is said of it."""
    instruction = descend(root, "EpiDetails", "EpiPaymentInstructionDetails")
    reference = text_at(instruction, "EpiRemittanceInfoIdentifier")
    parties = descend(root, "EpiDetails", "EpiPartyDetails")
    own = descend(parties, "EpiBeneficiaryPartyDetails")
    bic_of_own = text_at(parties, "EpiBfiPartyDetails", "EpiBfiIdentifier")
    found = [(text_at(own, "EpiAccountID"), bic_of_own, text_at(own, "EpiNameAddressDetails"))]
    for account in iter_local(descend(root, "SellerInformationDetails"), "SellerAccountDetails"):
        names = (text_at(account, "SellerBic"), text_at(account, "SellerAccountName"))
        found.append((text_at(account, "SellerAccountID"), *names))
    accounts: dict[str, tuple[str | None, str | None]] = {}
    for account_id, bic, name in found:
        if account_id:
            known_bic, known_name = accounts.get(account_id, (None, None))
            accounts[account_id] = (known_bic or bic, known_name or name)
    for account_id, (bic, name) in accounts.items():
        yield payment_account(account_id, bic, reference, name)
