"""The steps of applying a person's corrections to a comparison; `comparison.corrected` is the entry to them."""
