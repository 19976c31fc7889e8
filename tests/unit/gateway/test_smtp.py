"""How a mail server may behave, and the one outcome of each: only what is open stays open."""

import base64
import hmac
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.delivery import LimitReached, NoAnswer, PutOff, Refused, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixSettings, SignIn, TryLater
from connect_app.gateway.channels import smtp_client
from connect_app.gateway.channels.smtp import SmtpAccount, SmtpConnection
from connect_app.gateway.channels.smtp_dialogue import stuffed
from tests.scripted_mail_server import GOOD, ScriptedServer

MAIL = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\n.hidden dot\r\nend\r\n"

ID = "01a20166-fdfa-7baf-96bd-ba055df97e2f"


@pytest.fixture(autouse=True, params=["one by one", "in one go"])
def way_of_saying(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is the same whether the server takes commands before it has answered, or not."""
    if request.param == "in one go":
        monkeypatch.setitem(GOOD, "ehlo", f"250-here\r\n250-PIPELINING\r\n{GOOD['ehlo']}")


@contextmanager
def served(**changes: str | None) -> Iterator[ScriptedServer]:
    server = ScriptedServer({**GOOD, **changes})
    try:
        yield server
    finally:
        server.close()


def send(server: ScriptedServer, recipient: str = "b@example.org", **account: str) -> str:
    connection = SmtpConnection(
        SmtpAccount("127.0.0.1", server.port, "a@example.org", "none", timeout_s=0.5, final_timeout_s=0.5, **account)  # type: ignore[arg-type]
    )
    try:
        return connection.send(recipient, MAIL, ID)
    finally:
        connection.close()


def outcome(act: Callable[[], object]) -> ConnectError:
    with pytest.raises(ConnectError) as caught:
        act()
    return caught.value


def test_a_taken_mail_gives_the_servers_words() -> None:
    with served() as server:
        assert send(server) == "250 2.0.0 taken"
        assert server.bodies == [MAIL.replace(b"\r\n.hidden", b"\r\n..hidden")]


@pytest.mark.parametrize(
    ("step", "answer"),
    [
        ("connect", None),
        ("connect", "silence"),
        ("connect", "421 too busy"),
        ("connect", "554 not today"),
        ("ehlo", None),
        ("mail", None),
        ("mail", "451 later"),
        ("mail", "421 closing"),
        ("mail", "silence"),
        ("rcpt", None),
        ("rcpt", "450 greylisted"),
        ("rcpt", "421 closing"),
        ("rcpt", "silence"),
        ("rcpt", "250|cut"),
        ("data", None),
        ("data", "451 later"),
        ("data", "250 strange"),
        ("data", "silence"),
        ("dot", "451 later"),
        ("dot", "421 closing"),
        ("dot", "452 full"),
    ],
)
def test_what_certainly_did_not_arrive_is_put_off(step: str, answer: str | None) -> None:
    with served(**{step: answer}) as server:
        error = outcome(lambda: send(server))
        assert isinstance(error, TryLater)
        assert not isinstance(error, NoAnswer)


@pytest.mark.parametrize(
    ("step", "answer", "owner"),
    [
        ("mail", "550 you may not send", "administrator"),
        ("rcpt", "550 no such mailbox", "you"),
        ("rcpt", "553 bad name", "you"),
        ("data", "554 no", "administrator"),
        ("dot", "552 too large", "you"),
        ("dot", "554 looks like spam", "administrator"),
        ("dot", "554 transaction failed", "recipient"),
    ],
)
def test_a_verdict_is_final_and_says_whose_it_is(step: str, answer: str, owner: str) -> None:
    with served(**{step: answer}) as server:
        error = outcome(lambda: send(server))
        assert isinstance(error, Refused)
        assert error.owner == owner
        assert answer in error.sentence


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "silence",
        "25|cut",
        "250 taken|cut",  # a line without its end
        "250-taken\r\n|cut",  # an answer without its end
        "250-taken\r\n550 or not",
        "100 wait",
        "354 go on",
        "399 what",
        "600 never heard",
        "999 never heard",
        "2500 long",
        "taken",
        "",
        "  250 taken",
        "250taken",
        "\xff\xfe",
        "250 taken\r\n554 no",
        "451 later\r\n250 taken",
        "550 no\r\n250 taken",
    ],
)
def test_only_after_the_final_dot_the_outcome_is_open(answer: str | None) -> None:
    with served(dot=answer) as server:
        assert isinstance(outcome(lambda: send(server)), NoAnswer)
        assert len(server.bodies) == 1


@pytest.mark.parametrize("answer", ["250 taken\r\n250 taken", "250 taken\r\n250-and\r\n250 again"])
def test_an_answer_that_comes_twice_is_not_taken_for_the_next_one(answer: str) -> None:
    with served(dot=answer) as server:
        connection = SmtpConnection(SmtpAccount("127.0.0.1", server.port, "a@example.org", "none", timeout_s=0.5))
        assert connection.send("b@example.org", MAIL, ID) == "250 taken"
        server.script["dot"] = "554 no"
        assert isinstance(outcome(lambda: connection.send("c@example.org", MAIL, ID)), Refused)
        server.script["rcpt"] = "550 5.1.1 unknown"
        error = outcome(lambda: connection.send("d@example.org", MAIL, ID))
        assert isinstance(error, Refused)
        assert "5.1.1 unknown" in error.sentence
        assert server.connections == 2
        connection.close()


@pytest.mark.parametrize("more", ["250 ok", "550 5.1.1 no", "421 bye", "garbage", "25"])
@pytest.mark.parametrize("step", ["connect", "ehlo", "auth", "mail", "rcpt", "data"])
def test_an_answer_too_many_before_the_dot_is_never_taken_for_one_to_the_mail(step: str, more: str) -> None:
    with served(**{step: f"{GOOD[step]}\r\n{more}"}, dot="554 no") as server:
        error = outcome(lambda: send(server, username="anna", password="secret"))
        assert not isinstance(error, NoAnswer)
        # Said in one go nobody can tell which answer was one too many; it is a verdict on this mail all the same.
        is_one_of_this_mail = "PIPELINING" in GOOD["ehlo"] and step in ("mail", "rcpt") and more.startswith("550")
        assert isinstance(error, Refused if is_one_of_this_mail else TryLater)
        assert server.bodies == []


def test_who_speaks_while_the_text_is_sent_is_not_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(dot="554 no") as server:
        connection = SmtpConnection(SmtpAccount("127.0.0.1", server.port, "a@example.org", "none", timeout_s=0.5))
        monkeypatch.setattr(smtp_client.StrictSmtp, "unasked", lambda _smtp, *, look=True: [250] if look else [])
        assert isinstance(outcome(lambda: connection.send("b@example.org", MAIL, ID)), TryLater)
        assert server.bodies == []
        connection.close()


def test_a_server_that_closes_in_the_middle_of_the_text_is_a_fault_of_the_server() -> None:
    with served() as server:

        def close(connection: socket.socket, step: str) -> bool:
            answer = {"data": "354 go on\r\n421 4.3.2 shutting down"}.get(step, server.script[step])
            connection.sendall(f"{answer}\r\n".encode())
            return step != "data"

        server._answer = close  # type: ignore[method-assign]
        error = outcome(lambda: send(server))
        assert type(error) is ServerFault
        assert "421" in error.sentence


@pytest.mark.parametrize("answer", ["100 wait", "399 what", "600 never heard", "hello"])
@pytest.mark.parametrize("step", ["mail", "rcpt", "data"])
def test_before_the_final_dot_an_answer_that_says_nothing_is_a_passing_fault(step: str, answer: str) -> None:
    with served(**{step: answer}) as server:
        error = outcome(lambda: send(server))
        assert isinstance(error, TryLater)
        assert not isinstance(error, NoAnswer)
        assert server.bodies == []


@pytest.mark.parametrize(
    ("step", "answer", "kind"),
    [
        ("connect", "silence", ServerFault),
        ("connect", "421 too busy", ServerFault),
        ("connect", "554 not today", ServerFault),
        ("ehlo", "silence", ServerFault),
        ("ehlo", None, ServerFault),
        ("auth", "454 4.7.0 later", ServerFault),
        ("auth", "silence", ServerFault),
        ("mail", "silence", ServerFault),
        ("mail", "421 closing", ServerFault),
        ("mail", "452 4.3.1 no room", ServerFault),
        ("rcpt", "silence", ServerFault),
        ("rcpt", "450 4.2.0 greylisted", PutOff),
        ("rcpt", "452 4.2.2 mailbox full", PutOff),
        ("data", "silence", ServerFault),
        ("dot", "451 4.3.0 trouble", ServerFault),
        ("dot", "451 4.7.1 greylisted", PutOff),
        ("dot", "550 5.4.5 Daily user sending limit exceeded.", LimitReached),
        ("mail", "451 4.7.28 Our limit, try again in 2 hours", LimitReached),
    ],
)
def test_a_fault_of_the_server_is_told_from_an_answer_about_one_recipient(
    step: str, answer: str | None, kind: type[ConnectError]
) -> None:
    with served(**{step: answer}) as server:
        error = outcome(lambda: send(server, username="u", password="p"))
        assert type(error) is kind, error
        if isinstance(error, LimitReached):
            assert 3600 <= error.wait_s <= 86_400


def test_an_answer_that_trickles_in_ends_at_its_deadline() -> None:
    with served() as server:

        def drip(connection: socket.socket, step: str) -> bool:
            while step == "connect" and not server._is_over.wait(0.1):
                with suppress(OSError):
                    connection.sendall(b"2")
            return False

        server._answer = drip  # type: ignore[method-assign]
        begun = time.monotonic()
        assert isinstance(outcome(lambda: send(server)), ServerFault)
        assert time.monotonic() - begun < 5  # ten times its deadline


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("mail.nordlys.example", "mail.nordlys.example"),
        ("büro.nordlys.example", "xn--bro-hoa.nordlys.example"),
        ("BÜRO-PC", "[127.0.0.1]"),
        ("my_pc.example.org", "[127.0.0.1]"),
        ("-pc.example.org", "[127.0.0.1]"),
        ("pc", "[127.0.0.1]"),
        ("a..b", "[127.0.0.1]"),
        ("\udce4\udcff.example.org", "[127.0.0.1]"),
        ("x" * 64 + ".example.org", "[127.0.0.1]"),
        ("", "[127.0.0.1]"),
    ],
)
def test_the_greeting_is_a_domain_or_an_address(monkeypatch: pytest.MonkeyPatch, name: str, said: str) -> None:
    monkeypatch.setattr(smtp_client, "_own_name", lambda: name)
    with served() as server:
        send(server)
        assert f"ehlo {said}" in server.commands
    assert smtp_client.greeting_name("fe80::1%eth0", "pc") == "[IPv6:fe80::1]"


@pytest.mark.parametrize("methods", ["PLAIN", "LOGIN", "CRAM-MD5", "CRAM-MD5 PLAIN LOGIN"])
def test_names_and_passwords_may_hold_any_letter(methods: str) -> None:
    name, password = "jörgen@nordlys.example", "Pa\u0308ss\u00a0wörd-密码"
    written = "Päss wörd-密码".encode()
    with served(ehlo=f"250-here\r\n250 AUTH {methods}") as server:
        heard: list[bytes] = []

        def answer(connection: socket.socket, step: str) -> bool:
            if step not in GOOD or step == "auth":
                last = server.lines[-1]
                words = last.split()
                if step == "auth" and words[1] == "CRAM-MD5":
                    connection.sendall(b"334 " + base64.b64encode(b"<1@here>") + b"\r\n")
                elif step == "auth" and words[1] == "LOGIN":
                    heard.append(base64.b64decode(words[2]))
                    connection.sendall(b"334 UGFzc3dvcmQ6\r\n")
                else:
                    heard.append(base64.b64decode(words[-1]))
                    connection.sendall(b"235 welcome\r\n")
                return True
            return ScriptedServer._answer(server, connection, step)

        server._answer = answer  # type: ignore[method-assign]
        assert send(server, username=name, password=password) == "250 2.0.0 taken"
    if methods == "LOGIN":
        assert heard == [name.encode(), written]
    elif methods == "CRAM-MD5":
        digest = hmac.new(written, b"<1@here>", "md5").hexdigest()
        assert heard == [f"{name} {digest}".encode()]
    else:
        assert heard == [b"\0" + name.encode() + b"\0" + written]


def test_a_password_that_no_sign_in_can_carry_is_a_setting() -> None:
    with served() as server:
        error = outcome(lambda: send(server, username="u", password="tab\tin it"))
        assert isinstance(error, FixSettings)
        assert error.code == "mail_sign_in_letters"


def test_nobody_listening_is_a_passing_fault() -> None:
    with served() as server:
        port = server.port
    connection = SmtpConnection(
        SmtpAccount("127.0.0.1", port, "a@example.org", "none", timeout_s=0.5, final_timeout_s=0.5)
    )
    assert outcome(lambda: connection.send("b@example.org", MAIL, ID)).code == "mail_server_unreachable"


def test_a_wrong_password_asks_for_a_sign_in() -> None:
    with served(auth="535 wrong") as server:
        assert isinstance(outcome(lambda: send(server, username="u", password="p")), SignIn)
    with served(auth="454 later") as server:
        assert isinstance(outcome(lambda: send(server, username="u", password="p")), TryLater)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.", "Graph"),
        ("550 5.7.30 Basic authentication is not supported for Client Submission.", "takes no passwords"),
        ("535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.", "the password"),
    ],
)
def test_what_exchange_online_no_longer_lets_in_is_said_with_what_to_do(answer: str, said: str) -> None:
    with served(auth=answer) as server:
        error = outcome(lambda: send(server, username="u", password="p"))
    assert (error.code, said in error.sentence) == ("mail_sign_in", True), error.sentence


def test_settings_that_the_server_does_not_offer_are_named() -> None:
    with served(ehlo="250 here") as server:
        assert isinstance(outcome(lambda: send(server, username="u", password="p")), FixSettings)
    with served() as server:
        account = SmtpAccount("127.0.0.1", server.port, "a@example.org", "starttls", timeout_s=0.5, final_timeout_s=0.5)
        assert isinstance(outcome(SmtpConnection(account).open), FixSettings)
    with served() as server:  # plain text where TLS was expected
        account = SmtpAccount("127.0.0.1", server.port, "a@example.org", "tls", timeout_s=0.5, final_timeout_s=0.5)
        assert isinstance(outcome(SmtpConnection(account).open), FixSettings)


def test_an_address_that_the_server_cannot_write_is_refused_before_anything() -> None:
    with served(ehlo="250 here") as server:
        error = outcome(lambda: send(server, "björn@example.org"))
        assert isinstance(error, Refused)
        assert server.bodies == []
    with served() as server:
        send(server, "björn@example.org")
        assert len(server.bodies) == 1


def test_one_connection_serves_many_mails_and_is_opened_again_after_a_loss() -> None:
    with served() as server:
        connection = SmtpConnection(
            SmtpAccount("127.0.0.1", server.port, "a@example.org", "none", timeout_s=0.5, final_timeout_s=0.5)
        )
        connection.send("b@example.org", MAIL, ID)
        connection.send("c@example.org", MAIL, ID)
        assert server.connections == 1
        server.script["rcpt"] = "550 no"
        assert isinstance(outcome(lambda: connection.send("d@example.org", MAIL, ID)), Refused)
        assert server.connections == 1
        server.script["rcpt"] = None
        assert isinstance(outcome(lambda: connection.send("d@example.org", MAIL, ID)), TryLater)
        server.script["rcpt"] = "250 ok"
        connection.send("e@example.org", MAIL)
        assert server.connections == 3  # the lost one was tried once more on a new connection
        connection.close()


class OneMailServer(ScriptedServer):
    """Takes one mail on each connection, as servers with a limit do."""

    def _answer(self, connection: socket.socket, step: str) -> bool:
        if step == "mail" and len(self.bodies) == self.connections:
            connection.sendall(b"421 too many mails on this connection\r\n")
            return False
        return super()._answer(connection, step)


def test_a_server_that_ends_a_used_connection_costs_no_attempt() -> None:
    server = OneMailServer(GOOD)
    connection = SmtpConnection(SmtpAccount("127.0.0.1", server.port, "a@example.org", "none", timeout_s=0.5))
    for _ in range(3):
        connection.send("b@example.org", MAIL)
    connection.close()
    server.close()
    assert (len(server.bodies), server.connections) == (3, 3)


def test_a_mail_over_the_servers_limit_is_refused_before_it_is_sent() -> None:
    with served(ehlo="250-here\r\n250 SIZE 60") as server:
        error = outcome(lambda: send(server))
        assert isinstance(error, Refused)
        assert (error.code, error.owner) == ("message_too_large", "you")
        assert server.bodies == []
    with served(ehlo="250-here\r\n250 SIZE 60000") as server:
        send(server)
        assert len(server.bodies) == 1


def test_the_envelope_says_whose_the_report_will_be() -> None:
    with served(ehlo="250-here\r\n250-SIZE 0\r\n250 DSN") as server:
        account = SmtpAccount(
            "127.0.0.1", server.port, "a@example.org", "none", timeout_s=0.5, bounce_address="bounces@example.org"
        )
        connection = SmtpConnection(account)
        connection.send("b@example.org", MAIL, "0199")
        connection.close()
        sender = next(line for line in server.lines if line.lower().startswith("mail"))
        assert sender.lower().startswith("mail from:<bounces+0199@example.org>")
        assert "ENVID=0199" in sender
        assert "RET=HDRS" in sender
        assert "NOTIFY=FAILURE" in next(line for line in server.lines if line.lower().startswith("rcpt"))


def test_the_delivery_id_is_the_envelopes_where_the_server_knows_reports() -> None:
    with served(ehlo="250-here\r\n250 DSN") as server:
        send(server)
        assert f"mail FROM:<a@example.org> RET=HDRS ENVID={ID}" in server.commands
        assert "rcpt TO:<b@example.org> NOTIFY=FAILURE,DELAY" in server.commands
    with served() as server:
        send(server)
        assert "mail FROM:<a@example.org>" in server.commands


class LateServer(ScriptedServer):
    """Answers an envelope when it has heard all of it, as only a client that says it in one go lives to see."""

    def _answer(self, connection: socket.socket, step: str) -> bool:
        if step in ("mail", "rcpt"):
            return True
        if step == "data":
            return all(super(LateServer, self)._answer(connection, one) for one in ("mail", "rcpt", "data"))
        return super()._answer(connection, step)


def test_an_envelope_is_said_in_one_go_where_that_is_offered() -> None:
    server = LateServer({**GOOD, "ehlo": "250-here\r\n250 PIPELINING"})
    assert send(server) == "250 2.0.0 taken"
    server.script["ehlo"] = "250 here"
    assert isinstance(outcome(lambda: send(server)), TryLater)
    server.close()


@pytest.mark.parametrize(("step", "answer"), [("mail", "550 no"), ("mail", "451 later"), ("rcpt", "550 no")])
@pytest.mark.parametrize("data", ["503 no envelope", "354 go on"])
def test_answers_to_what_was_said_ahead_are_never_taken_for_those_of_the_next_mail(
    step: str, answer: str, data: str
) -> None:
    ehlo = "250-here\r\n250 PIPELINING"
    with served(ehlo=ehlo, data=data, **{step: answer}) as server:
        account = SmtpAccount("127.0.0.1", server.port, "a@example.org", "none", timeout_s=0.5, final_timeout_s=0.5)
        connection = SmtpConnection(account)
        assert answer in outcome(lambda: connection.send("b@example.org", MAIL, ID)).sentence
        assert server.bodies == []
        server.script.update({step: "250 ok", "data": "354 go on", "rset": "250 flushed"})
        assert connection.send("c@example.org", MAIL, ID) == "250 2.0.0 taken"
        connection.close()
        assert server.bodies == [stuffed(MAIL)]
        # A server that waits for a text is hung up on: the next command would have been a mail.
        assert server.connections == (2 if data.startswith("354") else 1)


@given(st.text(".\r\nab").map(str.encode))
def test_every_dot_that_begins_a_line_is_doubled_and_no_other(data: bytes) -> None:
    assert stuffed(data) == re.sub(rb"(?m)^\.", b"..", data)


def test_an_address_with_a_line_break_never_becomes_a_command() -> None:
    with served() as server:
        assert isinstance(outcome(lambda: send(server, "b@example.org>\r\nRCPT TO:<c@example.org")), Bug)
        assert server.bodies == []
        assert not [line for line in server.lines if line.startswith("RCPT")]


INTERNATIONAL = MAIL.replace(b"To: b@", "To: å@".encode())


@pytest.mark.parametrize(
    ("sender", "recipient", "mail", "said"),
    [
        ("faktura@räksmörgås.example", "b@example.org", MAIL, "<bounces+7@xn--rksmrgs-5wao1o.example>"),
        ("faktura@example.org", "å@example.org", INTERNATIONAL, "<bounces+7@example.org> SMTPUTF8 BODY=8BITMIME"),
        # Another recipient of the same mail has the letters.
        ("faktura@example.org", "b@example.org", INTERNATIONAL, "<bounces+7@example.org> SMTPUTF8 BODY=8BITMIME"),
    ],
)
def test_other_letters_ask_for_smtputf8_only_where_they_stand(
    sender: str, recipient: str, mail: bytes, said: str
) -> None:
    with served() as server:
        bounces = f"bounces@{sender.partition('@')[2]}"
        connection = SmtpConnection(SmtpAccount("127.0.0.1", server.port, sender, "none", bounce_address=bounces))
        connection.send(recipient, mail, "7")
        connection.close()
        assert f"mail FROM:{said}" in server.commands
        assert f"rcpt TO:<{recipient}>" in server.commands


class _NoTls:
    """A server that takes a connection and, from where TLS begins, says nothing, drips bytes or hangs up."""

    def __init__(self, how: str, *, is_starttls: bool) -> None:
        self._how = how
        self._is_starttls = is_starttls
        self._is_over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._is_over.set()
        self._listener.close()
        self._thread.join(10)

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, suppress(OSError):
            if self._is_starttls:
                connection.sendall(b"220 ready\r\n")
                connection.recv(1000)
                connection.sendall(b"250-here\r\n250 STARTTLS\r\n")
                connection.recv(1000)
                connection.sendall(b"220 go on\r\n")
            connection.recv(10)
            if self._how == "hangs up":
                return
            record = b"\x16\x03\x03\x40\x00" + bytes(1000)
            for place in range(len(record)):
                if self._is_over.wait(0.1):
                    return
                if self._how == "drips":
                    connection.sendall(record[place : place + 1])


@pytest.mark.parametrize("how", ["silence", "drips", "hangs up"])
@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_server_that_hangs_where_tls_begins_is_a_fault_of_the_server(security: str, how: str) -> None:
    server = _NoTls(how, is_starttls=security == "starttls")
    try:
        account = SmtpAccount("127.0.0.1", server.port, "a@example.org", security, timeout_s=1.0)  # type: ignore[arg-type]
        error = outcome(SmtpConnection(account).open)
    finally:
        server.close()
    assert type(error) is ServerFault, error
