"""One article alone: sentences, names, quotations, dates and figures.

Takes an `Article`, gives an `Analysis`. The only home of spaCy. Knows nothing about a second report.
"""
