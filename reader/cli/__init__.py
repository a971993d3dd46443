"""The command line: arguments in, workflow called, words or JSON out. Knows no toolkit; the window is handed to it."""
