"""The window. Everything that knows PySide6 is in here."""
