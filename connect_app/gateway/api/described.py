"""Parts of the OpenAPI description that calls give themselves."""

from typing import Any

Described = dict[str, Any]
"""A JSON object of the description."""
Responses = dict[int | str, Described]
"""By status."""
