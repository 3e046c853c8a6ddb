"""What the values of links are called in plain English, wherever they are shown."""

from __future__ import annotations

from app.model.link import Relation
from app.model.mention import ActorType
from app.translation import phrase

_DECIDED = 1.0  # no evidence makes a link so sure
_CERTAIN = 0.9
_LIKELY = 0.7

UNCERTAIN = phrase("uncertain")
TYPES = {
    ActorType.PERSON: phrase("person"),
    ActorType.GROUP: phrase("group"),
    ActorType.ORG: phrase("organisation"),
    ActorType.MEDIA: phrase("news outlet"),
    ActorType.STATE: phrase("state"),
    ActorType.PLACE: phrase("place"),
    ActorType.DEMONYM: phrase("nationality"),
    ActorType.OTHER: "",
}
RELATIONS = {
    Relation.AGREE: phrase("agree"),
    Relation.COMPATIBLE: phrase("compatible"),
    Relation.CONFLICT: phrase("conflict"),
}
SIGNS = {Relation.AGREE: "=", Relation.COMPATIBLE: "≈", Relation.CONFLICT: "≠"}
USER = "user"
"""The rule of what the reader has said."""
RULES = {
    "same-name": phrase("The same name"),
    "transliteration": phrase("The same name, spelt otherwise"),
    "short-form": phrase("One name is short for the other"),
    "acronym": phrase("The letters stand for the name"),
    "alias-in-text": phrase("A text says that both are one"),
    "apposition": phrase("A text puts one beside the other"),
    "demonym": phrase("The name of the people and of the place"),
    "exonym": phrase("Two languages' names of one town"),
    "library": phrase("Your library holds both as one"),
    USER: phrase("You said so"),
}


def surety(score: float) -> str:
    """Return the word for a link's score."""
    if score >= _DECIDED:
        return phrase("your word")
    if score >= _CERTAIN:
        return phrase("certain")
    return phrase("likely") if score >= _LIKELY else UNCERTAIN


def one_line(text: str) -> str:
    """Return the text with every stretch of white space as one space."""
    return " ".join(text.split())
