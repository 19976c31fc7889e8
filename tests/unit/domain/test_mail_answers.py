"""Who can mend what a mail server said, by its code and its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.mail_answers import Meaning, Stage, Verdict, judge, limit_wait_s

_DMARC = "5.7.26 Unauthenticated email from nordlys.example is not accepted due to domain's DMARC policy"
_EXCHANGE = "5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message"

SAID = [
    (550, "5.1.1 No such user", "refused", "mail_refused", "you"),
    (550, "5.1.6 Mailbox has moved", "refused", "mail_refused", "you"),
    (550, "5.1.10 RESOLVER.ADR.RecipientNotFound", "refused", "mail_refused", "you"),
    (550, "5.2.1 Mailbox disabled", "refused", "mail_refused", "you"),
    (550, "5.1.2 Bad destination system", "refused", "recipient_refused", "you"),
    (553, "5.1.3 Bad destination mailbox address syntax", "refused", "recipient_refused", "you"),
    (450, "4.1.1 User unknown in local table", "later", "mail_deferred", "you"),
    (552, "5.2.2 The mailbox is over quota", "refused", "mailbox_full", "recipient"),
    (452, "4.2.2 The email account that you tried to reach is over quota", "later", "mailbox_full", "recipient"),
    (552, "Mailbox full", "refused", "mailbox_full", "recipient"),
    (552, "5.2.3 Message size exceeds the limit of the recipient", "refused", "message_too_large", "you"),
    (552, "5.3.4 Message size exceeds fixed limit", "refused", "message_too_large", "you"),
    (552, "too large", "refused", "message_too_large", "you"),
    (550, "5.4.5 Daily user sending limit exceeded.", "limit", "sending_limit", "administrator"),
    (550, "5.1.90 You've reached your daily limit for recipients", "limit", "sending_limit", "administrator"),
    (550, "5.7.28 There is an unusual rate of mail", "limit", "sending_limit", "administrator"),
    (451, "4.7.1 Sending limit reached", "limit", "sending_limit", "administrator"),
    (554, "5.7.0 Your quota for today is used up", "limit", "sending_limit", "administrator"),
    (554, _EXCHANGE, "limit", "sending_limit", "administrator"),
    (550, "Hourly sending quota exceeded", "limit", "sending_limit", "administrator"),
    (452, "Too many emails sent this hour", "limit", "sending_limit", "administrator"),
    (550, _DMARC, "refused", "domain_not_authenticated", "administrator"),
    (550, "5.7.1 SPF check failed for nordlys.example", "refused", "domain_not_authenticated", "administrator"),
    (550, "5.7.20 No passing DKIM signature", "refused", "domain_not_authenticated", "administrator"),
    (550, "5.7.29 ARC failed", "refused", "domain_not_authenticated", "administrator"),
    (550, "rejected by DMARC policy", "refused", "domain_not_authenticated", "administrator"),
    (550, "5.7.60 SMTP; No permission to send as this sender", "refused", "sender_not_allowed", "administrator"),
    (550, "5.7.54 SMTP; Unable to relay recipient", "refused", "sender_not_allowed", "administrator"),
    (554, "5.7.1 <kund@example.org>: Relay access denied", "refused", "sender_not_allowed", "administrator"),
    (501, "5.1.8 Bad sender address", "refused", "sender_not_allowed", "administrator"),
    (553, "5.7.1 Sender address rejected: not owned by user x", "refused", "sender_not_allowed", "administrator"),
    (554, "5.7.1 Message looks like spam", "refused", "content_refused", "administrator"),
    (550, "5.7.1 Your host 192.0.2.1 has a poor reputation", "refused", "content_refused", "administrator"),
    (550, "5.7.1 Delivery not authorized", "refused", "mail_refused", "administrator"),
    (421, "4.7.0 Try again later", "server", "mail_server_trouble", "administrator"),
    (452, "4.3.1 Insufficient system storage", "server", "mail_server_trouble", "administrator"),
    (450, "4.7.1 Greylisted, come again", "later", "mail_deferred", "administrator"),
    (450, "4.2.1 He gets mail too quickly", "later", "mail_deferred", "you"),
    (530, "5.7.0 Must issue a STARTTLS command first", "settings", "mail_server_settings", "administrator"),
    (530, "Authentication required", "settings", "mail_server_settings", "administrator"),
    (550, "5.7.57 Client not authenticated to send mail", "settings", "mail_server_settings", "administrator"),
    (550, "5.7.705 Access denied, tenant has exceeded threshold", "limit", "sending_limit", "administrator"),
    (550, "5.7.515 The domain doesn't meet the level", "refused", "domain_not_authenticated", "administrator"),
    (554, "5.6.0 Message contains an invalid header", "refused", "mail_refused", "administrator"),
    (554, "5.7.1 Spam score 7.3 is over the threshold 5.0", "refused", "content_refused", "administrator"),
    (550, "5.7.1 This group is limited to its members", "refused", "mail_refused", "administrator"),
    (550, "5.7.23 SPF: lookup limit exceeded", "refused", "domain_not_authenticated", "administrator"),
    (550, "5.7.1 SPF check failed: DNS lookup limit exceeded", "refused", "domain_not_authenticated", "administrator"),
    (550, "5.7.60 Send-as is limited", "refused", "sender_not_allowed", "administrator"),
    (552, "5.7.0 Message size exceeds limit", "refused", "message_too_large", "you"),
    (451, "later", "later", "mail_deferred", "administrator"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words", "meaning", "failure", "owner"), SAID)
@pytest.mark.parametrize("stage", list(Stage))
def test_the_code_says_who_can_mend_it_whatever_the_stage(
    stage: Stage, code: int, words: str, meaning: str, failure: str, owner: str
) -> None:
    verdict = judge(code, words, stage)
    assert (verdict.meaning, verdict.code, verdict.owner) == (meaning, failure, owner)


@pytest.mark.parametrize("words", ["User <kund> unknown", "Unrouteable address", "No such user here"])
def test_words_of_servers_without_a_code_say_that_nobody_has_the_address(words: str) -> None:
    assert judge(550, words, Stage.RECIPIENT).code == "mail_refused"
    assert judge(550, words, Stage.SENDER).owner == "administrator"


@pytest.mark.parametrize(
    ("stage", "owner"),
    [
        (Stage.SENDER, "administrator"),
        (Stage.RECIPIENT, "you"),
        (Stage.TEXT, "administrator"),
        (Stage.MAIL, "recipient"),
    ],
)
def test_only_what_tells_nothing_is_judged_by_the_stage(stage: Stage, owner: str) -> None:
    assert judge(550, "no", stage).owner == owner
    # Not even at the recipient's turn: only what says that nobody has the address counts as a bounce.
    assert judge(550, "no", stage).code == ("recipient_refused" if stage is Stage.RECIPIENT else "mail_refused")
    assert judge(554, "transaction failed, see http://1.5.4.5/", stage).owner == owner


@pytest.mark.parametrize(
    ("words", "day_left_s", "wait_s"),
    [
        ("Rate limit exceeded, try again in 90 seconds", 5000, 90),
        ("limit reached, retry after 2 hours", 5000, 7200),
        ("try again in 15 minutes", 5000, 900),
        ("come back in 3 days, limit", 5000, 86_400),
        ("Daily user sending limit exceeded", 5000, 5000),
        ("Daily user sending limit exceeded", 60, 3600),  # a limit at midnight may be one of 24 hours
        ("hourly quota", 5000, 3600),
        ("at most 30 messages per minute: limit", 5000, 300),
        ("limit", 5000, 3600),
    ],
)
def test_a_limit_is_waited_for_as_long_as_it_says_or_usually_lasts(
    words: str, day_left_s: float, wait_s: float
) -> None:
    assert limit_wait_s(words, "", day_left_s) == wait_s


@given(st.integers(400, 599), st.text(), st.sampled_from(list(Stage)))
def test_every_answer_means_something(code: int, words: str, stage: Stage) -> None:
    verdict = judge(code, words, stage)
    assert isinstance(verdict, Verdict)
    assert (verdict.meaning is Meaning.LIMIT) == (verdict.wait_s > 0)
    assert verdict.meaning is not Meaning.REFUSED or code >= 500
