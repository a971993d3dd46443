"""Marking passages and setting them against each other."""
