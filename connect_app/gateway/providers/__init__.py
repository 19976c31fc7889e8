"""Providers: the e-invoice operators behind the gateway, one module each."""
