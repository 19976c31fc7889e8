"""Small things that belong to no job."""
