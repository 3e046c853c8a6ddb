"""The list of the library's documents."""
