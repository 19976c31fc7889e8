"""One module per e-invoice network."""
