"""One small script per row of the performance goals; ``python3 dev.py bench [name]`` runs them."""
