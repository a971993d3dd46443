"""Which lines of a text are headline, byline, caption, paragraph or boilerplate."""
