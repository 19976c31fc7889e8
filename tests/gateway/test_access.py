import json
import os
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from connect_app import __version__
from connect_app.domain.errors import FixSettings
from connect_app.gateway.process.configuration import read_configuration
from tests.running_gateway import ROOT, RunningGateway
from tests.warm_gateways import run_command


def test_the_address_file_is_private(gateway: RunningGateway) -> None:
    path = gateway.data / "gateway.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert gateway.process is not None
    assert json.loads(path.read_text()) == {
        "url": gateway.url,
        "token": gateway.token,
        "pid": gateway.process.pid,
        "version": __version__,
    }
    assert len(gateway.token) >= 43  # 256 bits


@pytest.mark.parametrize(
    "path", ["/v1/me", "/v1/companies", "/metrics", "/openapi.json", "/nothing", "/v1/practice/inbox"]
)
@pytest.mark.parametrize("header", [None, "Bearer wrong", "Basic dXNlcjpwYXNz", "Bearer", "Bearer é"])
def test_without_the_token_nothing_is_said(gateway: RunningGateway, path: str, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header.encode("latin-1")}
    answer = requests.get(gateway.url + path, headers=headers, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_health_needs_no_token(gateway: RunningGateway) -> None:
    assert requests.get(gateway.url + "/healthz", timeout=10).json()["status"] == "ok"
    ready = requests.get(gateway.url + "/readyz", timeout=10)
    assert (ready.status_code, ready.json()["status"]) == (200, "ready")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:{port}.evil.example", ""])
def test_other_host_names_are_refused(gateway: RunningGateway, host: str) -> None:
    port = gateway.url.rpartition(":")[2]
    headers = {"Host": host.format(port=port)}
    answer = gateway.http.get(gateway.url + "/v1/me", headers=headers, timeout=10)
    assert answer.status_code in (400, 403)


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://localhost"])
def test_other_origins_are_refused(gateway: RunningGateway, origin: str) -> None:
    answer = gateway.http.get(gateway.url + "/v1/me", headers={"Origin": origin}, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_its_own_origin_is_taken(gateway: RunningGateway) -> None:
    assert gateway.http.get(gateway.url + "/v1/me", headers={"Origin": gateway.url}, timeout=10).status_code == 200


def test_a_preflight_gets_nothing(gateway: RunningGateway) -> None:
    headers = {"Origin": gateway.url, "Access-Control-Request-Method": "POST"}
    answer = gateway.http.options(gateway.url + "/v1/me", headers=headers, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "GET"


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/v1/nothing", 404, "not_found"),
        ("GET", "/v1/companies/none/files", 404, "not_found"),
        ("GET", "/v1/companies/../../etc/passwd", 404, "not_found"),
        ("PUT", "/v1/me", 405, "method_not_allowed"),
        ("TRACE", "/v1/me", 405, "method_not_allowed"),
    ],
)
def test_every_error_is_a_problem(gateway: RunningGateway, method: str, path: str, status: int, code: str) -> None:
    answer = gateway.http.request(method, gateway.url + path, timeout=10)
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["title"]
    assert problem["detail"]


@pytest.mark.parametrize(
    "body", [b"{", b"[]", b"null", b'{"undo_s": "ten"}', b'{"attachments_enabled": 1}', b"\xff", b'"\\ud800"']
)
def test_a_body_that_cannot_be_read_is_said_so(gateway: RunningGateway, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    answer = gateway.http.patch(f"{gateway.company_url}/settings", data=body, headers=headers, timeout=10)
    assert (answer.status_code, answer.json()["code"]) in ((422, "invalid_request"), (400, "invalid_request"))


def test_a_huge_body_is_cut(gateway: RunningGateway) -> None:
    headers = {"Content-Type": "application/json"}
    answer = gateway.http.patch(f"{gateway.company_url}/settings", data=b" " * 17_000_000, headers=headers, timeout=30)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_a_slow_sender_holds_up_nobody(gateway: RunningGateway) -> None:
    host, _, port = gateway.url.removeprefix("http://").rpartition(":")
    with socket.create_connection((host, int(port))) as slow:
        slow.sendall(b"POST /v1/me HTTP/1.1\r\nHost: x\r\nContent-Le")
        assert gateway.get("/counts").status_code == 200


def test_me_and_the_company(gateway: RunningGateway) -> None:
    me = gateway.http.get(gateway.url + "/v1/me", timeout=10).json()
    assert me["roles"] == {gateway.company_id: "admin"}
    (company,) = gateway.http.get(gateway.url + "/v1/companies", timeout=10).json()["items"]
    assert company["id"] == gateway.company_id


def test_a_clerk_asks_the_administrator(gateway: RunningGateway) -> None:
    as_clerk = {"X-Practice-Role": "clerk"}
    me = gateway.http.get(gateway.url + "/v1/me", headers=as_clerk, timeout=10).json()
    assert me["roles"] == {gateway.company_id: "clerk"}
    settings = f"{gateway.company_url}/settings"
    refused = gateway.http.patch(settings, json={"attachments_enabled": False}, headers=as_clerk, timeout=10)
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert "admin@example.org" in refused.json()["detail"]
    allowed = gateway.http.patch(settings, json={"department": "Ekonomi"}, headers=as_clerk, timeout=10)
    assert (allowed.status_code, allowed.json()["department"]) == (200, "Ekonomi")


def test_a_reader_changes_nothing(gateway: RunningGateway) -> None:
    answer = gateway.post("/files", files={"file": ("a.xml", b"<a/>")}, headers={"X-Practice-Role": "reader"})
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    answer = gateway.http.get(gateway.url + "/v1/me", headers={"X-Practice-Role": "king"}, timeout=10)
    assert answer.status_code == 400


def test_settings_are_changed_by_what_is_given(gateway: RunningGateway) -> None:
    address = f"{gateway.company_url}/settings"
    before = gateway.http.get(address, timeout=10)
    smtp = {"host": "mail.example.org", "port": 587, "security": "starttls", "from_address": "f@example.org"}
    patch = {"sender_name": "Anna", "smtp": {**smtp, "password": "hemligt-7"}}
    changed = gateway.http.patch(address, json=patch, headers={"If-Match": before.headers["ETag"]}, timeout=10)
    assert changed.status_code == 200
    assert changed.json()["sender_name"] == "Anna"
    shown = changed.json()["smtp"]
    assert {name: shown[name] for name in smtp} == smtp
    assert (shown["username"], shown["has_password"], shown["has_refresh_token"]) == (None, True, False)
    assert "hemligt" not in changed.text
    again = gateway.http.patch(address, json={"smtp": {**smtp, "port": 25}}, timeout=10).json()
    assert (again["smtp"]["port"], again["smtp"]["has_password"]) == (25, True)
    stale = gateway.http.patch(address, json=patch, headers={"If-Match": before.headers["ETag"]}, timeout=10)
    assert (stale.status_code, stale.json()["code"]) == (412, "changed_meanwhile")
    cleared = gateway.http.patch(address, json={"smtp": None, "sender_name": None}, timeout=10).json()
    assert (cleared["smtp"], cleared["sender_name"]) == (None, None)
    everything = b"".join(path.read_bytes() for path in gateway.data.rglob("*") if path.is_file())
    assert b"hemligt-7" not in everything


@pytest.mark.parametrize(
    ("patch", "field"),
    [
        ({"reply_to": "B;x"}, "reply_to"),
        ({"notification_address": "no address"}, "notification_address"),
        ({"sender_name": "Anna\r\nBcc: x@example.org"}, "sender_name"),
        ({"smtp": {"host": "h", "port": 25, "from_address": "nobody"}}, "smtp.from_address"),
        ({"smtp": {"host": "h", "port": 0, "from_address": "a@example.org"}}, "smtp.port"),
    ],
)
def test_settings_that_cannot_work_are_refused(gateway: RunningGateway, patch: dict, field: str) -> None:
    answer = gateway.http.patch(f"{gateway.company_url}/settings", json=patch, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert [one["field"] for one in answer.json()["errors"]] == [field]


def test_the_openapi_names_every_call(gateway: RunningGateway) -> None:
    schema = gateway.http.get(gateway.url + "/openapi.json", timeout=10).json()
    assert schema["openapi"].startswith("3.1")
    company = "/v1/companies/{company_id}"
    assert {
        "/healthz",
        "/readyz",
        "/metrics",
        "/v1/me",
        f"{company}/settings",
        f"{company}/files",
        f"{company}/files/{{file_id}}",
        f"{company}/files/{{file_id}}/invoices",
        f"{company}/invoices",
        f"{company}/invoices/{{invoice_id}}",
        f"{company}/invoices/{{invoice_id}}/original",
        f"{company}/invoices/{{invoice_id}}/presentation",
        f"{company}/invoices/{{invoice_id}}/evidence",
        f"{company}/invoices/{{invoice_id}}/attachments",
        f"{company}/invoices/{{invoice_id}}/deliveries",
        f"{company}/attachments/check",
        f"{company}/attachments/{{attachment_id}}",
        f"{company}/attachments/{{attachment_id}}/content",
        f"{company}/sends/hour",
        f"{company}/sends/plan",
        f"{company}/sends",
        f"{company}/sends/{{send_id}}",
        f"{company}/sends/{{send_id}}/cancel",
        f"{company}/deliveries/{{delivery_id}}/retry",
        f"{company}/events",
        "/v1/practice/outcomes",
        "/v1/practice/inbox",
    } <= set(schema["paths"])


def test_the_metrics_are_for_prometheus(gateway: RunningGateway) -> None:
    answer = gateway.http.get(gateway.url + "/metrics", timeout=10)
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    assert f'connect_rows{{company="{gateway.company_id}",view="waiting"}}' in answer.text


def test_only_one_gateway_per_folder(tmp_path: Path) -> None:
    with RunningGateway(tmp_path) as gateway:
        assert gateway.process is not None
        command = [sys.executable, "-m", "connect_app", "gateway", "--data", str(tmp_path)]
        second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
        assert second.returncode == 2
        assert f"process {gateway.process.pid}" in second.stderr
        assert gateway.get("/counts").status_code == 200


def test_a_restart_has_a_new_token_and_the_same_company(tmp_path: Path) -> None:
    with RunningGateway(tmp_path) as gateway:
        company_id, token = gateway.company_id, gateway.token
        assert gateway.stop() == 0
        assert not (tmp_path / "gateway.json").exists()
        gateway.start()
        assert gateway.company_id == company_id
        assert gateway.token != token
        old = requests.get(gateway.url + "/v1/me", headers={"Authorization": f"Bearer {token}"}, timeout=10)
        assert old.status_code == 401
        gateway.kill()
        assert (tmp_path / "gateway.json").exists()
        gateway.start()
        assert gateway.get("/counts").status_code == 200


def test_the_configuration_file(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(
        'allowed_hosts = ["invoices.example.org"]\n'
        '[company]\nname = "Nordlys"\n[settings]\nattachments_enabled = true\n'
    )
    with RunningGateway(tmp_path / "data", "--config", str(config), practice=False) as gateway:
        (company,) = gateway.http.get(gateway.url + "/v1/companies", timeout=10).json()["items"]
        assert company["name"] == "Nordlys"
        settings = gateway.get("/settings").json()
        assert (settings["attachments_enabled"], settings["administrator_contact"]) == (True, None)
        assert gateway.http.get(gateway.url + "/v1/practice/inbox", timeout=10).status_code == 404
        port = gateway.url.rpartition(":")[2]
        for host, status in (
            ("invoices.example.org", 200),  # as a proxy on 443 passes it on
            (f"Invoices.Example.Org:{port}", 200),
            ("invoices.example.org:8443", 403),
            ("invoices.example.org.evil.example", 403),
            ("localhost", 403),
        ):
            answer = gateway.http.get(gateway.url + "/v1/me", headers={"Host": host}, timeout=10)
            assert answer.status_code == status, host
        # Without practice mode there is no playing at roles.
        me = gateway.http.get(gateway.url + "/v1/me", headers={"X-Practice-Role": "reader"}, timeout=10).json()
        assert me["roles"] == {company["id"]: "admin"}


@pytest.mark.parametrize(
    "text", ["not toml", "[settings]\nundo_s = 99999\n", "[settings]\nreply_to = 'x'\n", "colour = 1\n"]
)
def test_a_bad_configuration_is_said_so(tmp_path: Path, text: str) -> None:
    config = tmp_path / "config.toml"
    config.write_text(text)
    done = run_command("gateway", "--data", tmp_path, "--config", config)
    assert done.returncode == 2
    assert "config.toml" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "colour = 1",
            "there is no setting 'colour'. There are: allowed_hosts, company, database, lookup, rules, settings.",
        ),
        ("[company]\nnmae = 'x'", "there is no setting '[company], nmae'. There are: country, name, org_number."),
        ("[settings]\nundo_s = 99999", "'[settings], undo_s' must be 600 or less."),
        ("[settings]\nundo_s = '5'", "'[settings], undo_s' must be a whole number, without quotation marks."),
        ("[settings]\nattachments_enabled = 'yes'", "must be true or false, without quotation marks."),
        (
            "[settings]\ndefault_language = 'fr'",
            "'[settings], default_language' must be one of 'sv', 'en', 'de' or 'ro'.",
        ),
        ("[settings]\nsender_name = 5", "must be text in quotation marks"),
        ("[settings.smtp]\nhost = 'm'\nport = 70000\nfrom_address = 'a@b.se'", "'[settings.smtp], port' must be 65535"),
        ("[settings.smtp]\nhost = 'm'\nport = 25", "'[settings.smtp], from_address' is missing."),
        ("[settings.smtp]\nhots = 'm'", "'[settings.smtp], hots'. There are: auth, authority, certificate, client_id"),
        ("allowed_hosts = 'a'", "'allowed_hosts' must be a list of texts"),
        ("company = 'a'", "'company' must be a table with keys of its own."),
        ("[settings]\npublic_url = 'invoices'", "'[settings], public_url' is not a web address"),
        ("x =", "config.toml is not TOML: "),
        ("[lookup]\nresolver = '127.0.0.1:99999'", "lookup.resolver: give the address and the port of a name server"),
        ("[lookup]\nsmp_roots = 'none.pem'", "lookup.smp_roots: the file cannot be read."),
        ("[lookup]\nsources = ['mail']", "must be one of 'provider', 'sml' or 'directory'."),
    ],
)
def test_what_is_wrong_with_a_configuration_is_said_in_our_words(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(FixSettings) as refused:
        read_configuration(path)
    assert sentence in refused.value.sentence
    assert not {"input", "Input", "permitted", "valid"} & set(refused.value.sentence.split())


def test_a_taken_port_is_said_so(tmp_path: Path, gateway: RunningGateway) -> None:
    port = gateway.url.rpartition(":")[2]
    done = run_command("gateway", "--data", tmp_path, "--port", port)
    assert done.returncode == 2
    assert port in done.stderr


@pytest.mark.sqlite_only("the bytes of its file")
def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    with RunningGateway(tmp_path):
        pass
    from connect_app.gateway.store.engine import Database, create_engine

    database = Database(create_engine(tmp_path))
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = (tmp_path / "gateway.db").read_bytes()
    done = run_command("gateway", "--data", tmp_path, "--practice")
    assert done.returncode == 2
    assert "newer version" in done.stderr
    assert (tmp_path / "gateway.db").read_bytes() == before


def test_ctrl_c_ends_it_as_well(tmp_path: Path) -> None:
    with RunningGateway(tmp_path) as gateway:
        assert gateway.process is not None
        os.kill(gateway.process.pid, signal.SIGINT)
        assert gateway.process.wait(30) == 0
        gateway.process = None
