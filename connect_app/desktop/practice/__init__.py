"""Practice mode's other side: outcomes to choose, and what arrived."""
