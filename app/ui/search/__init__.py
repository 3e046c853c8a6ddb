"""The sidebar: the search field and what a search found, or the library."""
