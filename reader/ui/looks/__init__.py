"""How the window looks: themes, fonts, sizes, icons."""
