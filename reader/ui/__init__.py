"""The window. Widgets show what `reader.workflow` returns; nothing here computes findings.

One folder for each thing a person does with the window: `pane` shows a report, `together` keeps two side by side,
`findings`, `corrections`, `marking`, `search`, `library`, `exports`, `printing`, `address`, `preferences`, `commands`
are what their names say, `looks` and `words` are how it looks and speaks. `wiring` holds every connection between the
parts. What stands in this folder itself is the frame: starting, what lies open, actions, messages, undo, the session.
"""
