"""Item models over the gateway lists."""
