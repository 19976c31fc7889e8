"""One message to a client, and the templates that messages are made of."""
