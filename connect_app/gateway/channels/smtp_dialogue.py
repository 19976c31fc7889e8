"""What is said to a mail server before the text of a mail, in one go where it offers that (PIPELINING, RFC 2920)."""

import re
import smtplib
from collections import deque
from collections.abc import Sequence

from connect_app.domain.delivery import FailureOwner, Refused
from connect_app.domain.errors import Bug
from connect_app.domain.saying import say

GO_ON = 354
_PLAIN = re.compile(r"[\w.+-]+@[\w.-]+", re.ASCII)  # nothing to quote, so no parser is asked


class Dialogue:
    """Commands to a server, said all at once where it offers that, else each after the answer to the one before.

    All of its methods raise OSError or SMTPException when the connection is lost.
    """

    def __init__(self, smtp: smtplib.SMTP, commands: Sequence[bytes]) -> None:
        self._smtp = smtp
        self._unsaid = deque(commands)
        self._unanswered = 0
        if smtp.has_extn("pipelining"):
            self._say(len(commands))

    def _say(self, count: int) -> None:
        self._smtp.send(b"".join(self._unsaid.popleft() for _ in range(count)))
        self._unanswered += count

    def answer(self) -> tuple[int, bytes]:
        """Return code and words of the next answer."""
        if not self._unanswered:
            self._say(1)
        self._unanswered -= 1
        return self._smtp.getreply()

    def break_off(self) -> bool:
        """Hear the answers to what was said ahead; return whether the server listens to commands after them.

        It does not if it waits for a text, against an envelope that it refused: whatever came next would be a mail.
        """
        codes = [self.answer()[0] for _ in range(self._unanswered)]
        return GO_ON not in codes


def envelope_commands(
    smtp: smtplib.SMTP, sender: str, recipient: str, mail: bytes, delivery_id: str
) -> tuple[bytes, bytes, bytes]:
    """Return MAIL, RCPT and DATA for one mail; raises Refused ``address_not_supported``.

    ``delivery_id`` comes back in reports where the server offers them (RFC 3461).
    """
    options = [f"SIZE={len(mail)}"] if smtp.has_extn("size") else []
    recipient_options = []
    if delivery_id and smtp.has_extn("dsn"):
        options += ["RET=HDRS", f"ENVID={delivery_id}"]
        recipient_options = ["NOTIFY=FAILURE,DELAY"]
    if not (sender + recipient).isascii() or not mail[: mail.find(b"\r\n\r\n")].isascii():
        if not smtp.has_extn("smtputf8"):
            raise Refused(
                "address_not_supported",
                say("address_not_supported", address=recipient),
                FailureOwner.YOU,
            )
        options += ["SMTPUTF8", "BODY=8BITMIME"]
    return _command("mail FROM:", sender, options), _command("rcpt TO:", recipient, recipient_options), b"DATA\r\n"


def _command(word: str, address: str, options: Sequence[str]) -> bytes:
    if _PLAIN.fullmatch(address):
        quoted = f"<{address}>"
    elif any(character < " " for character in address):
        raise Bug("bad_address", say("bad_address"))
    else:
        quoted = smtplib.quoteaddr(address)
    return " ".join([word + quoted, *options]).encode() + b"\r\n"


def stuffed(data: bytes) -> bytes:
    """Return a mail's text with the dots doubled that begin a line (RFC 5321, 4.5.2)."""
    end = data.rfind(b".") + 1  # what follows, most of it base64, has none and is not looked through
    doubled = (b"\n" + data[:end]).replace(b"\n.", b"\n..")[1:]
    return data if len(doubled) == end else doubled + data[end:]
