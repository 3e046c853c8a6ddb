"""What was found in one document."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.model.mention import Actor
from app.model.quantity import DateMention, Figure


@dataclass(frozen=True, slots=True)
class Analysis:
    """The actors, figures and dates of one document, each in reading order.

    ``date`` is the day on which the text was written as far as file or text tell;
    ``language`` an ISO 639-1 code or None. ``authors`` and ``outlet`` are who wrote the text and
    where it is from, empty where no byline, dateline or credit line of the text says so.
    """

    document_id: str
    actors: tuple[Actor, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    language: str | None = None
    date: dt.date | None = None
    authors: tuple[str, ...] = ()
    outlet: str = ""
