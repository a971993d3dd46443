"""One report as a person received it: its text, its parts, and what is known about its origin.

Reads files of many kinds into an immutable `Article`. Knows nothing about names, quotations or comparison.
"""
