"""The e-invoice network: what it has said of recipients, and asking it."""
