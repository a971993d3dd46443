"""The window of exports: what, in which format, and how it will look. Built from plain data; it writes nothing."""
