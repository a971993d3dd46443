"""The window. Widgets show what `reader.workflow` returns; nothing here computes findings."""
