"""The library's window, and the library at work beside it."""
