"""One invoice: its window, preview, details, time line and deliveries."""
