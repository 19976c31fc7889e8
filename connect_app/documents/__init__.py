"""PDF and pictures: inspect, render an invoice, make the print file."""
