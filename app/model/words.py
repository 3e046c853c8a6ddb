"""What the values of links are called in plain English, wherever they are shown."""

from __future__ import annotations

from app.model.link import Relation
from app.model.mention import ActorType

_DECIDED = 1.0  # no evidence makes a link so sure
_CERTAIN = 0.9
_LIKELY = 0.7

UNCERTAIN = "uncertain"
TYPES = {
    ActorType.PERSON: "person",
    ActorType.GROUP: "group",
    ActorType.ORG: "organisation",
    ActorType.MEDIA: "news outlet",
    ActorType.STATE: "state",
    ActorType.PLACE: "place",
    ActorType.DEMONYM: "nationality",
    ActorType.OTHER: "",
}
RELATIONS = {
    Relation.AGREE: "agree",
    Relation.COMPATIBLE: "compatible",
    Relation.CONFLICT: "conflict",
}
SIGNS = {Relation.AGREE: "=", Relation.COMPATIBLE: "≈", Relation.CONFLICT: "≠"}
USER = "user"
"""The rule of what the reader has said."""
RULES = {
    "same-name": "The same name",
    "transliteration": "The same name, spelt otherwise",
    "short-form": "One name is short for the other",
    "acronym": "The letters stand for the name",
    "alias-in-text": "A text says that both are one",
    "apposition": "A text puts one beside the other",
    "demonym": "The name of the people and of the place",
    "exonym": "Two languages' names of one town",
    "library": "Your library holds both as one",
    USER: "You said so",
}


def surety(score: float) -> str:
    """Return the word for a link's score."""
    if score >= _DECIDED:
        return "your word"
    if score >= _CERTAIN:
        return "certain"
    return "likely" if score >= _LIKELY else UNCERTAIN


def one_line(text: str) -> str:
    """Return the text with every stretch of white space as one space."""
    return " ".join(text.split())
