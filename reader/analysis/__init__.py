"""One article alone: sentences, names, and later quotations, dates and figures.

Takes an `Article`, gives an `Analysis`. The only home of spaCy. Knows nothing about a second report.
"""

ENGINE = "2"
"""Raised whenever the same article would now give other findings, so that kept results are made anew."""
