"""Our own checks of an invoice's data: mandatory terms, sums, VAT, dates, codes. Rules by their published numbers."""
