"""Connect: send a company's invoices and see each one arrive."""

__version__ = "0.1.0"
