"""What all tables share: rows, columns, sources, and the view they stand in."""
