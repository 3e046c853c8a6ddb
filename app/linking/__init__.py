"""Two analyses -> the links between them, each with its evidence.

blocking  which actors of the two texts are worth comparing
features/ the kinds of evidence, one per file; each speaks in words
scorer    evidence -> one score
clusters  scored pairs -> one link per actor, never joining what excludes each other
figures   figures that count the same thing, and how their values stand to each other
dates     days that both texts name
link      puts these together
nodes     what the texts of a library say of their actors -> its names
graph     which of these names could be one actor's
register  the actors of a whole library: the same comparing and joining as for two texts
"""
