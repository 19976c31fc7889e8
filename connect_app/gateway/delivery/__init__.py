"""The durable workflows: lanes, attempts, polling."""
