"""How names are written, and how far two of them could be one actor's.

fold     a name -> its words in one spelling, and the sound of a word
compare  two names -> a likeness with the reason in words
find     a text and names -> every place where the text uses one of them
blocking names -> keys, so that only names that could meet are compared
respell  a name and a vocabulary -> the name's other spellings in it
"""
