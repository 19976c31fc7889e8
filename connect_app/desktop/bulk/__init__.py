"""*Send all selected by e-mail…*: the window for many invoices, and what is behind it."""
