"""The help: a book of Markdown chapters in resources/help, and the window that shows it."""
