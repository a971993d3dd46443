"""Commands and keys: the palette, the overview, and which key does what."""
