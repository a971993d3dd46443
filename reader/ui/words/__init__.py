"""The window's words for the core's codes, and the language it speaks."""
