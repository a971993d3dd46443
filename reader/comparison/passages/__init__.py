"""Which sentences of two reports correspond, and what in them says so."""
