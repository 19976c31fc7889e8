"""Damage of the ledger: found before anything opens it, set aside, and built anew from the stored files."""
