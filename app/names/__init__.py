"""How names are written, and how far two of them could be one actor's.

fold      a name -> its words in one spelling, and the sound of a word
syllables a word -> its Chinese or Korean syllables, if it is made of them
sounds    a word of any script -> a row of sounds; how far two rows are apart
words     two words -> how far they could be spellings of one
align     two names -> which word answers to which, and what is left over
weigh     what that shows -> the odds that the names are one actor's
scripts   two names in two scripts -> the same, by their sounds
compare   two names -> a likeness with the reason in words: all of the above
narrow    two names of bodies -> whether a noun inside the one tells them apart
find      a text and names -> every place where the text uses one of them
blocking  names -> keys, so that only names that could meet are compared
respell   a name and a vocabulary -> the name's other spellings in it
"""
