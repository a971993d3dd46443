"""The window of preferences: pages built from the settings as plain data, which say what the person changes."""
