"""The operator's own description of its API (OpenAPI), against which requests are checked where it can be had."""

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import jsonschema_rs

if TYPE_CHECKING:
    from tests.operators.fake import Request

SPECS = Path(__file__).parents[3] / "shared" / "specs"


class Description:
    """One OpenAPI file."""

    def __init__(self, told: dict[str, Any]) -> None:
        self._told = told
        # Fixed words before names, so that "/documents/ubl" is no document's id.
        names = sorted(told["paths"], key=lambda path: path.count("{"))
        self._paths = [("".join(_pattern(one) for one in re.split(r"(\{[^}]+\})", path)), path) for path in names]

    @classmethod
    @cache
    def load(cls, name: str) -> Self | None:
        """Return the description, None where the file is absent."""
        path = SPECS / name
        return cls(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None

    def violations(self, method: str, path: str, request: "Request") -> list[str]:
        """Return in words where a request is not as described."""
        named = f"{method} {path}"
        found = next((name for pattern, name in self._paths if re.fullmatch(pattern, path)), None)
        operation = self._told["paths"].get(found, {}).get(method.lower())
        if operation is None:
            return [f"{named} is not described"]
        parameters = [self._resolved(one) for one in operation.get("parameters", [])]
        in_query = {one["name"]: one for one in parameters if one["in"] == "query"}
        faults = [f"{named}: query {name} is not described" for name in request.query.keys() - in_query.keys()]
        faults += [
            f"{named}: query {name} is missing"
            for name, one in in_query.items()
            if one.get("required") and name not in request.query
        ]
        for name, value in request.query.items():
            if name in in_query and not self._fits(value, in_query[name]["schema"]):
                faults.append(f"{named}: query {name}={value}")
        return faults + self._body_faults(named, operation, request)

    def _body_faults(self, named: str, operation: dict[str, Any], request: "Request") -> list[str]:
        body = self._resolved(operation.get("requestBody", {}))
        if not body:
            return [f"{named}: a body where none is described"] if request.body else []
        media_type = request.headers.get("content-type", "").partition(";")[0]
        described = body["content"].get(media_type)
        if described is None:
            return [f"{named}: {media_type} is not described"]
        if media_type != "application/json":
            said = self._resolved(described["schema"])
            parts = request.parts()
            missing = [f"{named}: part {one} is missing" for one in said.get("required", []) if one not in parts]
            return missing + [
                f"{named}: part {one} is not described" for one in parts.keys() - said["properties"].keys()
            ]
        return [f"{named}: {one}" for one in self._errors(request.json(), described["schema"])]

    def errors(self, value: Any, schema: str) -> list[str]:
        """Return in words where a value is not as a named schema says."""
        return self._errors(value, {"$ref": f"#/components/schemas/{schema}"})

    def _fits(self, value: str, schema: dict[str, Any]) -> bool:
        return not self._errors(value, schema) or (value.isdigit() and not self._errors(int(value), schema))

    def _errors(self, value: Any, schema: dict[str, Any]) -> list[str]:
        whole = {"$schema": "http://json-schema.org/draft-07/schema#", "allOf": [schema]}
        whole["components"] = self._told["components"]
        checker = jsonschema_rs.validator_for(whole)
        return [f"{'/'.join(map(str, one.instance_path))}: {one.message}" for one in checker.iter_errors(value)]

    def _resolved(self, told: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in told:
            found: Any = self._told
            for part in told["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            told = found
        return told


def _pattern(piece: str) -> str:
    return "[^/]+" if piece.startswith("{") else re.escape(piece)
