"""One report on screen: its header, its text, and what is painted behind the words."""
