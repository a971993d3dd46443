"""Finding words in the reports that lie open."""
