"""Beginning: the settings of a new gateway, and what is next."""

import json
from pathlib import Path
from shlex import quote

from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause
from connect_app.gateway.process.configuration import read_configuration
from connect_app.resource_files import resource


def begin(data: Path, config: Path | None, name: str | None, org_number: str | None, country: str | None) -> list[str]:
    """Write the settings of a new gateway to ``config`` and make its folder; return what is next, line by line.

    Raises FixSettings ``configuration_needed``, ``configuration_exists``, ``data_folder``.
    """
    if config is None:
        raise FixSettings("configuration_needed", say("configuration_needed"))
    text = resource("service/connect.toml").read_text(encoding="utf-8")
    for key, value in (("name", name), ("org_number", org_number), ("country", country)):
        if value is not None:
            text = _with(text, key, value)
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise FixSettings("data_folder", say("data_folder.not_made", cause=cause(error))) from error
    try:
        with config.open("x", encoding="utf-8") as file:
            file.write(text)
        config.chmod(0o644)  # no secret stands in it, and the service's user has to read it
    except FileExistsError as error:
        raise FixSettings("configuration_exists", say("configuration_exists", path=str(config))) from error
    except OSError as error:
        raise FixSettings(
            "bad_configuration", say("configuration_not_written", path=str(config), cause=cause(error))
        ) from error
    read_configuration(config)
    place = f"--data {quote(str(data))} --config {quote(str(config))}"
    return [
        f"The settings are in {config}. Next:",
        f"1. Look through {config}: the names of the proxy, the mail server, the folder of the printer.",
        f"2. connect-app gateway check {place}",
        f"3. connect-app gateway {place} --port 8441, or as a service: systemctl enable --now connect-gateway",
        f"4. connect-app gateway backup {place} --to FOLDER, every night, to another disk",
    ]


def _with(text: str, key: str, value: str) -> str:
    """Put a value into the sample in the place of its example; TOML's texts are written as those of JSON."""
    lines = [
        f"{key} = {json.dumps(value, ensure_ascii=False)}" if line.startswith(f"#{key} = ") else line
        for line in text.split("\n")
    ]
    return "\n".join(lines)
