"""Figures in one report: numbers with their bounds, their unit and what they count."""

from reader.analysis.figures.find import find_figures

__all__ = ["find_figures"]
