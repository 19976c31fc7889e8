"""Adding and changing what hangs on an invoice."""
