"""Pure functions on strings: the normal form, words, numbers, dates."""
