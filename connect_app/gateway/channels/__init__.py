"""The channels: e-mail, e-invoice and print."""
