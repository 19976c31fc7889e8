"""Users of a shared gateway: signing in, roles, tokens of scripts, and the command that makes the first one."""

import io
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from connect_app.__main__ import main
from tests.postgresql_server import IS_WANTED
from tests.running_gateway import RunningGateway, on_a_server

pytestmark = pytest.mark.both
PASSWORD = "en lång mening till Anna"
OTHER = "en annan lång mening"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway that is not in practice mode, as a company shares it, with an administrator."""
    with RunningGateway(tmp_path_factory.mktemp("shared") / "data", practice=False) as running:
        add(running, "chef", "admin")
        yield running
        assert not running.fault


def add(gateway: RunningGateway, username: str, role: str, **more: Any) -> dict[str, Any]:
    body = {"username": username, "role": role, "password": PASSWORD, **more}
    answer = gateway.post("/users", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def sign_in(gateway: RunningGateway, username: str, password: str = PASSWORD) -> requests.Response:
    body = {"username": username, "password": password}
    return requests.post(f"{gateway.url}/v1/sessions", json=body, timeout=30)


def ask(gateway: RunningGateway, token: str, path: str, method: str = "get", **more: Any) -> tuple[int, dict[str, Any]]:
    headers = {"Authorization": f"Bearer {token}"}
    url = (
        f"{gateway.url}/v1{path}" if path.startswith(("/me", "/sessions", "/companies")) else gateway.company_url + path
    )
    answer = requests.request(method, url, headers=headers, timeout=30, **more)
    return answer.status_code, answer.json() if answer.content else {}


def token_of(gateway: RunningGateway, username: str, password: str = PASSWORD) -> str:
    answer = sign_in(gateway, username, password)
    assert answer.status_code == 201, answer.text
    token: str = answer.json()["token"]
    return token


def test_signing_in_gives_a_token_for_who_it_is(shared: RunningGateway) -> None:
    made = add(shared, "Anna", "clerk", name="Anna Andersson", email="anna@example.org")
    answer = sign_in(shared, "  anna ").json()  # however it is written
    roles = {shared.company_id: "clerk"}
    assert answer["user"] == {"id": made["id"], "name": "Anna Andersson", "email": "anna@example.org", "roles": roles}
    assert answer["token"].startswith("cos_")
    assert ask(shared, answer["token"], "/me")[1] == answer["user"]
    assert ask(shared, answer["token"], "/sessions/current", "delete")[0] == 204
    assert ask(shared, answer["token"], "/me")[1]["code"] == "unauthorized"


def test_a_wrong_name_and_a_wrong_password_are_told_alike(shared: RunningGateway) -> None:
    refused = [sign_in(shared, "chef", "fel"), sign_in(shared, "ingen alls"), sign_in(shared, "chef", "")]
    assert {one.status_code for one in refused} == {401}
    assert {one.json()["code"] for one in refused} == {"sign_in_refused"}
    assert len({one.json()["detail"] for one in refused}) == 1
    assert sign_in(shared, "chef").status_code == 201


def test_wrong_passwords_wait_even_before_the_right_one(shared: RunningGateway) -> None:
    add(shared, "trött", "reader")
    for _ in range(5):
        assert sign_in(shared, "trött", "fel").status_code == 401
    refused = sign_in(shared, "trött")
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_tries")
    assert int(refused.headers["Retry-After"]) == refused.json()["params"]["count"] > 0
    assert sign_in(shared, "chef").status_code == 201


def test_roles_decide_what_a_token_may(shared: RunningGateway) -> None:
    add(shared, "läsare", "reader")
    add(shared, "kontorist", "clerk")
    reader, clerk, admin = (token_of(shared, one) for one in ("läsare", "kontorist", "chef"))
    patch = {"json": {"department": "Ekonomi"}}
    assert [ask(shared, one, "/settings", "patch", **patch)[0] for one in (reader, clerk, admin)] == [403, 200, 200]
    patch = {"json": {"attachments_enabled": True}}
    assert [ask(shared, one, "/settings", "patch", **patch)[0] for one in (reader, clerk, admin)] == [403, 403, 200]
    new = {"json": {"username": "ny", "role": "admin", "password": PASSWORD}}
    assert [ask(shared, one, "/users", "post", **new)[0] for one in (reader, clerk)] == [403, 403]
    assert {one["username"] for one in ask(shared, reader, "/users")[1]["items"]} >= {"chef", "läsare"}


def test_no_role_is_played_by_a_header_but_by_the_gateways_own_token(gateway: RunningGateway) -> None:
    add(gateway, "spelare", "reader")
    token = token_of(gateway, "spelare")
    headers = {"Authorization": f"Bearer {token}", "X-Practice-Role": "admin"}
    me = requests.get(f"{gateway.url}/v1/me", headers=headers, timeout=10).json()
    assert me["roles"] == {gateway.company_id: "reader"}


def test_who_gets_another_password_or_is_locked_is_signed_out(shared: RunningGateway) -> None:
    made = add(shared, "byter", "clerk")
    token = token_of(shared, "byter")
    url = f"{shared.company_url}/users/{made['id']}"
    changed = shared.http.patch(url, json={"password": OTHER}, headers={"If-Match": '"1"'}, timeout=30)
    assert changed.status_code == 200, changed.text
    assert ask(shared, token, "/me")[0] == 401
    assert sign_in(shared, "byter").status_code == 401
    token = token_of(shared, "byter", OTHER)
    stale = shared.http.patch(url, json={"is_locked": True}, headers={"If-Match": '"1"'}, timeout=30)
    assert (stale.status_code, stale.json()["code"]) == (412, "changed_meanwhile")
    assert shared.http.patch(url, json={"is_locked": True}, timeout=30).json()["is_locked"] is True
    assert ask(shared, token, "/me")[0] == 401
    assert "locked" in sign_in(shared, "byter", OTHER).json()["detail"]
    assert "locked" not in sign_in(shared, "byter", "fel").json()["detail"]  # not told to who guesses


def test_ones_own_password_is_changed_with_the_old_one(shared: RunningGateway) -> None:
    add(shared, "själv", "clerk")
    here, elsewhere = token_of(shared, "själv"), token_of(shared, "själv")
    wrong = {"json": {"old": "fel", "new": OTHER}}
    assert ask(shared, here, "/me/password", "put", **wrong)[1]["code"] == "sign_in_refused"
    short = {"json": {"old": PASSWORD, "new": "kort"}}
    status, told = ask(shared, here, "/me/password", "put", **short)
    assert (status, told["errors"][0]["field"]) == (422, "new")
    assert ask(shared, here, "/me/password", "put", json={"old": PASSWORD, "new": OTHER})[0] == 204
    assert (ask(shared, here, "/me")[0], ask(shared, elsewhere, "/me")[0]) == (200, 401)
    assert sign_in(shared, "själv", OTHER).status_code == 201


def test_the_last_administrator_stays(shared: RunningGateway) -> None:
    (chef,) = [one for one in shared.get("/users").json()["items"] if one["role"] == "admin"]
    url = f"{shared.company_url}/users/{chef['id']}"
    refused = [
        shared.http.delete(url, timeout=30),
        shared.http.patch(url, json={"role": "clerk"}, timeout=30),
        shared.http.patch(url, json={"is_locked": True}, timeout=30),
    ]
    assert [(one.status_code, one.json()["code"]) for one in refused] == [(409, "last_administrator")] * 3
    assert shared.http.patch(url, json={"email": "chef@example.org"}, timeout=30).json()["email"] == "chef@example.org"


def test_a_user_who_went_is_signed_out_and_the_name_is_free(shared: RunningGateway) -> None:
    made = add(shared, "slutar", "clerk")
    token = token_of(shared, "slutar")
    assert shared.http.delete(f"{shared.company_url}/users/{made['id']}", timeout=30).status_code == 204
    assert ask(shared, token, "/me")[0] == 401
    assert sign_in(shared, "slutar").status_code == 401
    assert add(shared, "slutar", "reader")["id"] != made["id"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"username": "  "}, "username"),
        ({"username": "två ord"}, "username"),
        ({"username": "x\x00y"}, "username"),
        ({"password": "kort"}, "password"),
        ({"password": None}, "password"),
        ({"email": "ingen adress"}, "email"),
        ({"name": "Anna\nBo"}, "name"),
        ({"role": "king"}, "role"),
    ],
)
def test_a_user_that_cannot_be_is_refused_by_field(shared: RunningGateway, body: dict[str, Any], field: str) -> None:
    answer = shared.post("/users", json={"username": "nej", "role": "clerk", "password": PASSWORD, **body})
    assert answer.status_code == 422, answer.text
    assert [one["field"] for one in answer.json()["errors"]] == [field]


def test_a_name_is_taken_once_and_a_repeated_call_adds_once(shared: RunningGateway) -> None:
    key = {"Idempotency-Key": "0192f0c1-2d5e-7c3a-9b1f-0123456789ab"}
    body = {"username": "dubbel", "role": "clerk", "password": PASSWORD}
    first, again = (shared.post("/users", json=body, headers=key) for _ in range(2))
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())
    taken = shared.post("/users", json={**body, "username": "DUBBEL"})
    assert (taken.status_code, taken.json()["code"]) == (409, "already_exists")


def test_a_scripts_token_survives_a_restart_and_is_ended(shared: RunningGateway) -> None:
    made = add(shared, "skript", "clerk")
    tokens = f"/users/{made['id']}/tokens"
    given = shared.post(tokens, json={"label": "nattkörning"}).json()
    signed_in = token_of(shared, "skript")
    assert given["token"].startswith("cot_")
    shared.stop()
    shared.start()
    assert ask(shared, given["token"], "/me")[1]["roles"] == {shared.company_id: "clerk"}
    assert ask(shared, signed_in, "/me")[0] == 200
    assert ask(shared, given["token"], "/me/password", "put", json={"old": PASSWORD, "new": OTHER})[0] == 403
    (listed,) = shared.get(tokens).json()["items"]
    assert (listed["id"], listed["label"], "token" in listed) == (given["id"], "nattkörning", False)
    url = f"{shared.company_url}{tokens}/{given['id']}"
    assert [shared.http.delete(url, timeout=30).status_code for _ in range(2)] == [204, 404]
    assert ask(shared, given["token"], "/me")[0] == 401


def test_neither_password_nor_token_lies_on_the_disk(shared: RunningGateway) -> None:
    add(shared, "hemlig", "clerk", password="aldrig-på-disken-7")
    token = token_of(shared, "hemlig", "aldrig-på-disken-7")
    everything = b"".join(path.read_bytes() for path in shared.data.rglob("*") if path.is_file())
    assert "aldrig-på-disken-7".encode() not in everything
    assert token.encode() not in everything


def test_who_works_for_two_companies_is_managed_by_who_administers_both(shared: RunningGateway) -> None:
    other = shared.http.post(f"{shared.url}/v1/companies", json={"name": "Andra AB"}, timeout=30).json()["id"]
    both = f"{shared.url}/v1/companies/{other}/users"
    made = add(shared, "delad", "clerk")
    boss = {"username": "chef2", "role": "admin", "password": PASSWORD}
    assert shared.http.post(both, json=boss, timeout=30).status_code == 201
    token = token_of(shared, "chef2")
    stolen = {"json": {"username": "delad", "role": "admin"}}
    status, told = ask(shared, token, f"/companies/{other}/users", "post", **stolen)
    assert (status, told["code"]) == (409, "already_exists")  # chef2 does not know them
    assert ask(shared, token, f"/users/{made['id']}", "patch", json={"role": "reader"})[0] == 404
    given = shared.http.post(both, json={"username": "delad", "role": "reader"}, timeout=30)
    assert (given.status_code, given.json()["role"]) == (201, "reader")
    path = f"/companies/{other}/users/{made['id']}"
    (seen,) = [one for one in ask(shared, token, f"/companies/{other}/users")[1]["items"] if one["id"] == made["id"]]
    assert seen["may_manage"] is False
    for patch in ({"password": OTHER}, {"is_locked": True}, {"email": "x@example.org"}):
        assert ask(shared, token, path, "patch", json=patch)[0] == 403
    assert ask(shared, token, path + "/tokens", "post", json={"label": "x"})[0] == 403
    assert ask(shared, token, path, "patch", json={"role": "clerk"})[1]["role"] == "clerk"
    assert ask(shared, token_of(shared, "delad"), "/me")[1]["roles"] == {shared.company_id: "clerk", other: "clerk"}


def test_who_begins_a_company_is_its_administrator(shared: RunningGateway) -> None:
    token = token_of(shared, "chef")
    status, company = ask(shared, token, "/companies", "post", json={"name": "Tredje AB"})
    assert status == 201
    assert ask(shared, token, "/me")[1]["roles"][company["id"]] == "admin"
    assert ask(shared, token, f"/companies/{company['id']}/settings")[0] == 200


def test_the_metrics_are_of_the_callers_companies(shared: RunningGateway) -> None:
    shared.http.post(f"{shared.url}/v1/companies", json={"name": "Fjärde AB"}, timeout=30)
    headers = {"Authorization": f"Bearer {token_of(shared, 'chef')}"}
    mine = ask(shared, token_of(shared, "chef"), "/me")[1]["roles"]
    told = requests.get(f"{shared.url}/metrics", headers=headers, timeout=10).text
    assert {line.split('"')[1] for line in told.splitlines() if line.startswith("connect_rows{")} == set(mine)


def test_the_gateways_own_token_is_nobodys_sign_in(shared: RunningGateway) -> None:
    ended = shared.http.delete(f"{shared.url}/v1/sessions/current", timeout=10)
    assert (ended.status_code, ended.json()["code"]) == (409, "not_signed_in")
    assert requests.get(f"{shared.url}/healthz", timeout=10).json()["mode"] == "real"


def by_command(
    gateway: RunningGateway,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *words: str,
    said: str = "",
) -> tuple[int, str, str]:
    monkeypatch.setattr("sys.stdin", io.StringIO(said))
    place = ["--data", str(gateway.data), *gateway.arguments]
    code = main(["gateway", *(on_a_server(place, gateway.data) if IS_WANTED else place), "user", *words])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_the_command_makes_the_first_user_while_the_gateway_runs(
    shared: RunningGateway, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def do(*words: str, said: str = "") -> tuple[int, str, str]:
        mine = () if words[0] in ("token", "password", "lock", "unlock", "list") else ("--company", shared.company_id)
        return by_command(shared, capsys, monkeypatch, *words, *mine, said=said)

    assert do("add", "första", "--role", "admin")[0] == 2  # no terminal, and nothing said
    code, out, err = do("add", "första", "--role", "admin", "--password-stdin", said=PASSWORD + "\n")
    assert (code, err) == (0, "")
    assert "första may sign in and is admin" in out
    token = token_of(shared, "första")
    assert ask(shared, token, "/me")[1]["roles"] == {shared.company_id: "admin"}
    assert do("add", "första", "--password-stdin", said=PASSWORD)[:2] == (2, "")
    assert do("role", "första", "clerk")[0] == 0
    assert ask(shared, token, "/me")[1]["roles"] == {shared.company_id: "clerk"}
    code, script, err = do("token", "första", "--label", "natt")
    assert ask(shared, script.strip(), "/me")[0] == 200
    assert "token: natt" in do("list")[1]
    assert do("token", "första", "--label", "natt", "--withdraw")[0] == 0
    assert ask(shared, script.strip(), "/me")[0] == 401
    assert do("password", "första", "--password-stdin", said=OTHER)[0] == 0
    assert ask(shared, token, "/me")[0] == 401
    assert do("lock", "första")[0] == 0
    assert sign_in(shared, "första", OTHER).status_code == 401
    assert do("unlock", "första")[0] == 0
    assert sign_in(shared, "första", OTHER).status_code == 201
    assert do("remove", "första")[0] == 0
    assert do("lock", "första")[2].startswith("Nobody signs in as")


@pytest.mark.sqlite_only("a folder without a server")
def test_the_command_works_on_a_gateway_that_does_not_run_and_says_where_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = RunningGateway(tmp_path / "data", practice=False)
    code, _, err = by_command(gateway, capsys, monkeypatch, "list")
    assert (code, err.startswith("No gateway has kept anything")) == (2, True)
    with gateway:
        pass
    words = ("add", "chef", "--role", "admin", "--password-stdin")
    assert by_command(gateway, capsys, monkeypatch, *words, said=PASSWORD)[0] == 0
    with sqlite3.connect(tmp_path / "data" / "gateway.db") as connection:
        assert connection.execute("SELECT username FROM person").fetchall() == [("chef",)]
    connection.close()
    with gateway:
        assert sign_in(gateway, "chef").status_code == 201
