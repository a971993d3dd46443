"""What a person made: corrections, marks, notes, pairings; and finding their places again in a changed text."""
