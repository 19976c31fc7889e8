"""What is asked of the system itself: child processes with limits, private files. It knows nothing of invoices."""
