"""What is known of large mail providers, as data."""

KEEP_SENT_MAIL = frozenset({"smtp.gmail.com", "smtp.office365.com", "smtp-mail.outlook.com", "graph.microsoft.com"})
"""The mail servers that put what they send into the mailbox's folder for sent mail themselves."""


def keeps_sent_mail(host: str) -> bool:
    """Say whether a mail server keeps what it sends."""
    return host.strip().casefold() in KEEP_SENT_MAIL
