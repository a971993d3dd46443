"""Correcting what was found: what is pointed at, what must be asked, and the change that it makes."""
