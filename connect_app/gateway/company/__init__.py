"""A company's accounts, settings and secrets."""
