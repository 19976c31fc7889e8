"""The folder for sent mail, on a mailbox server in this process that does what servers do."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from connect_app.domain.delivery import NoAnswer, Refused
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.gateway.channels.imap_connection import ImapAccount
from connect_app.gateway.channels.imap_trial import try_mailbox
from connect_app.gateway.channels.sent_folder import SentFolder
from tests.imap_server import PASSWORD, USER, Folder, ImapServer

MAIL = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nOne.\r\n"
OTHER = MAIL.replace(b"<1@", b"<2@")
AT = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[ImapServer]:
    with ImapServer() as running:
        running.folders["Skickat"] = Folder(mark="\\Sent")
        yield running


def account(server: ImapServer, folder: str = "", password: str = PASSWORD) -> ImapAccount:
    return ImapAccount("127.0.0.1", server.port, "none", USER, password, folder, is_for_sent=True)


def lying(server: ImapServer, name: str = "Skickat") -> list[bytes]:
    return [one.data for one in server.folders[name].messages]


def test_a_mail_is_put_into_the_marked_folder_once_and_read(server: ImapServer) -> None:
    with SentFolder(account(server)) as folder:
        assert folder.put(MAIL, AT) == "Skickat"
        assert folder.put(OTHER, AT) == "Skickat"
        assert folder.put(MAIL, AT) == "Skickat"
    assert lying(server) == [MAIL, OTHER]
    assert server.folders["Skickat"].messages[0].flags == {"\\Seen"}
    assert lying(server, "INBOX") == []
    appended = [line for line in server.commands if line.startswith("APPEND")]
    assert len(appended) == 2
    assert '"30-Nov-2026' in appended[0]


def test_another_folder_may_be_named(server: ImapServer) -> None:
    server.folders["Fakturor"] = Folder()
    with SentFolder(account(server, "Fakturor")) as folder:
        folder.put(MAIL, AT)
    assert (lying(server), lying(server, "Fakturor")) == ([], [MAIL])


def test_what_the_server_keeps_itself_is_not_put_there_again(server: ImapServer) -> None:
    server.folders["Skickat"].put(MAIL)
    with SentFolder(account(server)) as folder:
        folder.put(MAIL, AT)
    assert lying(server) == [MAIL]


@pytest.mark.parametrize("ending", ["late", "lost", "early"])
def test_a_connection_that_breaks_in_the_middle_leaves_it_open_and_a_look_settles_it(
    server: ImapServer, ending: str
) -> None:
    endings = [ending]
    if ending == "early":  # before a byte of it
        server.fault = lambda line: "drop" if line.startswith("APPEND") and endings and endings.pop() else None
    else:
        server.on_append = lambda: endings.pop() if endings else ""
    with SentFolder(account(server)) as folder:
        with pytest.raises(NoAnswer):
            folder.put(MAIL, AT)
        folder.put(MAIL, AT)
    assert lying(server) == [MAIL]


@pytest.mark.parametrize(
    ("words", "kind", "code"),
    [
        ("[OVERQUOTA] no", FixSettings, "sent_mailbox_full"),
        ("Quota exceeded (mailbox for user is full)", FixSettings, "sent_mailbox_full"),
        ("[TRYCREATE] no such mailbox", FixSettings, "sent_mailbox_folder"),
        ("[TOOBIG] never", Refused, "sent_mailbox_refused"),
        ("[SERVERBUG] not today", TryLater, "sent_mailbox_refused"),
    ],
)
def test_a_refusal_is_said_in_words(server: ImapServer, words: str, kind: type[ConnectError], code: str) -> None:
    server.on_append = lambda: words
    with SentFolder(account(server)) as folder, pytest.raises(kind) as told:
        folder.put(MAIL, AT)
    assert told.value.code == code
    assert not isinstance(told.value, NoAnswer)
    assert lying(server) == []


def test_a_missing_folder_and_a_wrong_password_are_for_a_person(server: ImapServer) -> None:
    with pytest.raises(FixSettings, match="no folder “Nowhere”"):
        SentFolder(account(server, "Nowhere")).open()
    with pytest.raises(SignIn, match="mailbox for sent mail"):
        SentFolder(account(server, password="wrong")).open()
    server.folders["Skickat"].mark = ""
    with pytest.raises(FixSettings, match="does not say which folder"):
        SentFolder(account(server)).open()


def test_a_server_that_breaks_while_one_looks_is_tried_later_on_another_connection(server: ImapServer) -> None:
    faults = ["drop"]
    server.fault = lambda line: faults.pop() if faults and line.startswith("UID SEARCH") else None
    with SentFolder(account(server)) as folder:
        with pytest.raises(TryLater, match="mailbox for sent mail"):
            folder.put(MAIL, AT)
        folder.put(MAIL, AT)
    assert lying(server) == [MAIL]


def test_the_trial_names_the_folder(server: ImapServer) -> None:
    tried = try_mailbox(account(server))
    assert [one.ok for one in tried.steps] == [True] * 4
    assert "Skickat" in tried.steps[-1].detail
    tried = try_mailbox(account(server, "Nowhere"))
    assert [one.ok for one in tried.steps] == [True, True, True, False]
