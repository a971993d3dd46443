"""Opening an address."""
