"""Outlet, dates, headline and byline read from markup and text, each with its evidence."""
