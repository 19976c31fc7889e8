"""The e-mail list and the customers: edited in place, imported, exported."""
