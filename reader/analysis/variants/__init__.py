"""Variants of names: which forms may be one name, by which rule, and how surely. Pure.

Knows the literature on romanisation, spelling and short forms. Knows nothing of a report: whether two likely forms are
one person there is for the caller to decide.
"""

from reader.analysis.variants.forms import form_likeness
from reader.analysis.variants.keys import blocking_keys
from reader.analysis.variants.likeness import Likeness
from reader.analysis.variants.parts import part_likeness
from reader.analysis.variants.persons import person_likeness

__all__ = ["Likeness", "blocking_keys", "form_likeness", "part_likeness", "person_likeness"]
