"""What client and gateway say to each other: one model per thing in the network API."""
