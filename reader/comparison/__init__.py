"""Two analyses set against each other: what both say, what only one says.

Takes two `Analysis` objects, gives a `Comparison`. Pure functions over frozen data.
"""
