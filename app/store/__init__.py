"""The library on disk, in SQLite: documents, their files and analyses, and what was open last."""
