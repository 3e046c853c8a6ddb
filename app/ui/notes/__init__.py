"""The reader's notes: the card beside what is noted, and the list of all of them."""
