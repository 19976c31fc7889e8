"""Sends: planning, starting, repeating, the receipt, the evidence."""
