"""Dates in one report: found by a small grammar a language, worth what the calendar says against an anchor."""

from reader.analysis.dates.find import dates_coverage, find_dates

__all__ = ["dates_coverage", "find_dates"]
