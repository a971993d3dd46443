"""Names in one report: from a model's guesses and the report's own evidence to whole, well-sorted mentions.

Takes an `Article` and what a model took for names; gives `Name`s. Knows nothing about a second report.
"""
