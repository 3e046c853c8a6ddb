"""What one document mentions: actors, figures, dates. spaCy lives here only.

pipeline   a Document -> an Analysis; reads the text in paragraph batches through the model
candidates the places where a batch may name an actor: the model's entities and runs of capitals
aliases    a text's own statements that two names are one actor's
actors     candidates -> the document's actors: grouped, typed, found again everywhere
figures    numbers with what they count
directions a place narrowed by the compass (*eastern X*), and the place itself
types      what sort of actor a name stands for, by vote
"""
