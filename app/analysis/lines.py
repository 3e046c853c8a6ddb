"""Lines of a page that are no running text: furniture, bylines, headlines."""

from __future__ import annotations

import re

_BYLINE = re.compile(
    r"\W*(?:(?i:(?:written|reported|edited|translated|compiled|reporting|editing|photos?|"
    r"photographs?|pictures?|images?|text|words|story) by|(?:photos?|photographs?|pictures?|"
    r"images?|credits?|authors?|editors?|reporters?)\s?[:/])\s+[^\W\da-z]|"
    r"(?i:by)\s+(?:[^\W\da-z][\w.’'-]*[ ,|/]*(?:(?:and|of|for|in|the) )?)+$)"
)
_FURNITURE = re.compile(
    r"\b(comments?|repl(?:y|ies)|leave a|share this|tweet|e-?mail address|required fields|"
    r"subscribe|newsletter|cookies?|copyright|all rights reserved|follow us|read more|"
    r"related articles?|advertisement|sign up|log ?in|print this|want to join)\b",
    re.IGNORECASE,
)


def is_furniture(line: str) -> bool:
    """Tell whether a line belongs to the page rather than to the text.

    Such are the page's own words (*Leave a Reply*) and who wrote, edited or photographed.
    """
    if len(line.split()) > 12 or line.endswith((".", "”")):
        return False
    return bool(_FURNITURE.search(line) or _BYLINE.match(line))


def is_title_case(line: str) -> bool:
    """Tell whether a line is set in capitals or title case, so that capitals say nothing in it."""
    if re.match(r"\s*(?:\d{1,3}\s*[-.)]|[-•*–])\s*\S", line):
        return False  # an item of a list, which may well be a name
    words = [w for w in re.findall(r"[^\W\d_]+", line) if len(w) > 3]
    upper = sum(w[0].isupper() for w in words)
    return len(words) > 2 and upper / len(words) > 0.65 and not line.rstrip().endswith((".", "?"))
