"""What one document mentions: actors, figures, dates. spaCy lives here only.

pipeline   a Document -> an Analysis; reads the text in paragraph batches through the model

Actors, in the order of the work:
lines      what is no running text: furniture, bylines, headlines
credits    who wrote the text and for which outlet: bylines, datelines, notes on rights
powers     bodies whose nouns are written small: what acts for a state, offices
edges      where a name begins and ends
candidates the places where a batch may name an actor: the model's entities and runs of capitals
known      what headlines and lists hold, settled by the names of the running text
aliases    a text's own statements that two names are one actor's
groups     candidates under one spelling
joining    which of a text's names are one actor's
bearers    a last name that several have goes to the one named last
appositions what a text says of whom right beside the name
gender     whether a text speaks of a woman or of a man
media      what speaks for an outlet: the nouns of its name, how it is quoted
types      what sort of actor a name stands for, by vote
directions a place narrowed by the compass (*eastern X*), and the place itself
heads      bodies called by their noun alone
pronouns   pronouns that can only mean one person
actors     puts these together and finds every name again in the whole text

Figures:
figures    numbers with what they count
counted    the noun, the event and the denial of a figure
    attribution  whose figure it is, as the text says
uncounted  numbers that are no figures

places     a batch's text and tokens by character offset
"""
