"""The whole sign-in without a browser or a window: at the stand-in of the token server, over TLS with a CA of ours."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from connect_app.domain.errors import FixSettings, SignIn, TryLater
from connect_app.gateway.channels.access_tokens import AccessTokens, TokenAccount
from connect_app.gateway.channels.mail_sign_in import (
    PENDING,
    PROVIDERS,
    BrowserQuestion,
    Registration,
    begin,
    begin_device,
    finish,
    finish_device,
)
from tests.gateway.test_real_accounts import make_certificate
from tests.mail_providers.token_server import CLIENT_ID, CLIENT_SECRET, USER, FakeTokenServer, browse

HERE = "http://127.0.0.1:4711"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificate(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def server(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeTokenServer]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    running = FakeTokenServer(certificate)
    yield running
    running.close()


def registration(server: FakeTokenServer, provider: str = "microsoft", way: str = "smtp") -> Registration:
    secret = CLIENT_SECRET if provider == "google" else None
    return Registration(provider, server.token_url, CLIENT_ID, secret, way)


def answered(
    app: Registration, server: FakeTokenServer, certificate: tuple[Path, Path]
) -> tuple[BrowserQuestion, dict[str, str]]:
    question = begin(app, HERE, USER)
    answer = browse(question.url, server, certificate[0]).brings
    assert answer["state"] == question.state
    return question, answer


@pytest.mark.parametrize(("provider", "way"), [("microsoft", "smtp"), ("microsoft", "graph"), ("google", "smtp")])
def test_a_browser_opens_sending_and_the_mailbox_with_one_consent(
    server: FakeTokenServer, certificate: tuple[Path, Path], provider: str, way: str
) -> None:
    app = registration(server, provider, way)
    question, answer = answered(app, server, certificate)

    signed_in = finish(app, question, HERE, answer["code"])

    assert (signed_in.who, len(signed_in.refresh_token)) == (USER, 4000)
    tokens, kinds = AccessTokens(), PROVIDERS[provider]
    for scopes in (app.scopes, kinds.mailbox):
        scope = " ".join((*scopes, kinds.always)).strip()
        account = TokenAccount(None, app.token_url, CLIENT_ID, scope, signed_in.refresh_token, app.client_secret)
        token = tokens.token(scope, account)
        assert server.lets_in(f"Bearer {token}", scopes[0].rpartition("/")[0])
    assert len([one for one in server.requests if one.path.endswith("/authorize") or "/auth" in one.path]) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_neither_a_second_use_of_a_code_nor_another_verifier_lets_in(
    server: FakeTokenServer, certificate: tuple[Path, Path], provider: str
) -> None:
    app = registration(server, provider)
    question, answer = answered(app, server, certificate)
    other = BrowserQuestion(question.url, question.state, "x" * 43, question.nonce)
    with pytest.raises(SignIn) as caught:
        finish(app, other, HERE, answer["code"])
    assert "AADSTS70008" in caught.value.sentence
    with pytest.raises(SignIn):
        finish(app, question, HERE, answer["code"])


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_token_server_that_is_away_is_told_from_one_that_knows_no_such_client(
    server: FakeTokenServer, certificate: tuple[Path, Path], provider: str
) -> None:
    app = registration(server, provider)
    question, answer = answered(app, server, certificate)
    server.fail("POST", r".*/token", "before")
    with pytest.raises(TryLater) as caught:
        finish(app, question, HERE, answer["code"])
    assert caught.value.code == "token_server_unreachable"
    assert finish(app, question, HERE, answer["code"]).who == USER, "nothing had been used up"


def test_a_tenant_that_is_not_there_is_said(server: FakeTokenServer) -> None:
    app = Registration("microsoft", server.token_url.replace("nordlys", "sydlys"), CLIENT_ID)
    with pytest.raises(FixSettings) as caught:
        begin(app, HERE, None)
    assert (caught.value.code, "Microsoft" in caught.value.sentence) == ("mail_sign_in_address", True)


def test_a_code_that_is_typed_elsewhere(server: FakeTokenServer) -> None:
    app = registration(server)
    question = begin_device(app)
    assert question.user_code == "ABCD-1234"
    with pytest.raises(TryLater) as caught:
        finish_device(app, question.device_code)
    assert caught.value.code == PENDING
    server.type_code()
    assert finish_device(app, question.device_code).who == USER
    with pytest.raises(FixSettings):
        begin_device(registration(server, "google"))


def test_a_revoked_token_is_said_in_words_and_a_busy_server_is_not_that(
    server: FakeTokenServer, certificate: tuple[Path, Path]
) -> None:
    app = registration(server)
    question, answer = answered(app, server, certificate)
    token = finish(app, question, HERE, answer["code"]).refresh_token
    account = TokenAccount(None, app.token_url, CLIENT_ID, " ".join(app.scopes), token, user=USER)
    tokens = AccessTokens()
    server.fail("POST", r".*/token", "instead")
    with pytest.raises(TryLater):
        tokens.token("a", account)
    assert tokens.token("a", account)
    server.revoke()
    with pytest.raises(SignIn) as caught:
        tokens.token("a", account, fresh=True)
    assert USER in caught.value.sentence
    assert "signs in again" in caught.value.sentence
