"""Working deliveries off: the durable engine, the lanes, the moves and what the other side says afterwards."""
