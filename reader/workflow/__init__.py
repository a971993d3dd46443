"""What a person does, as functions: read, analyse, compare, export, keep. Imports no Qt."""
