"""What files say of themselves, as far as it is worth believing.

Programs fill the fields of a file by themselves: with a file's name, with the name of the account.
Such a title is worse than the first line of the text.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from collections.abc import Iterable, Iterator

_MADE_BY_PROGRAM = re.compile(
    r"(?ix) microsoft\ (word|excel|powerpoint)\ -\  | powerpoint\ presentation"
    r" | untitled | unbenannt | (no|ohne)\ (title|titel)$"
    r" | (new\ )?(document|presentation)\s?\d*$ | slide\s?\d+$"
    r" | (print|scan)\w*\W?\d | file://"
)
_FILE_NAME = re.compile(r"(?i)\.(docx?|rtf|odt|pdf|indd|qx[dp]|tex|dvi|html?|txt|pages|wpd|p65)$")
_ACCOUNTS = frozenset(
    (
        *("(anonymous)", "admin", "administrator", "anonymous", "author", "default", "guest"),
        *("microsoft office user", "owner", "python-docx", "root", "unknown", "user"),
        "windows user",
    )
)
_BETWEEN = re.compile(r"\s*(?:;|\||\band\b|&)\s*")
_COMMA = re.compile(r",(?!\s*(?:Jr|Sr|Ph\.?D|M\.?D)\b)")
_LAST_FIRST = re.compile(r"[\w'’-]+, [\w'’.-]+(?: [\w'’.-]+)?$")
_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_WEB = re.compile(r"(?i)https?://\S+$")
_FIRST_YEAR = 1900
_LONGEST = 10_000  # characters
_LONGEST_DATE = 100
_BEGINNING = 20_000  # characters of a text, in which its dates tell their year


def title(value: object) -> str:
    """Return a title field, empty where a program filled it and not a person."""
    said = _line(value)
    named = _MADE_BY_PROGRAM.match(said) or _FILE_NAME.search(said)
    if named or not re.search(r"[^\W\d_]{2}", said) or (" " not in said and "_" in said):
        return ""
    return said


def authors(values: object) -> tuple[str, ...]:
    """Return the people of an author field, or of several, each once."""
    several = values if isinstance(values, Iterable) and not isinstance(values, str) else [values]
    found = (
        re.sub(r"(?i)^by\s+", "", name).strip()
        for value in several
        for name in _names(_line(value))
    )
    return tuple(dict.fromkeys(n for n in found if n and n.lower() not in _ACCOUNTS))


def _names(said: str) -> Iterator[str]:
    for part in _BETWEEN.split(said):
        yield from [part] if _LAST_FIRST.match(part) else _COMMA.split(part)


def language(value: object) -> str | None:
    """Return a language as its code of two letters, None where none is named."""
    code = re.match(r"([a-z]{2})(?![a-z])", _line(value).lower())
    return code[1] if code else None


def url(value: object) -> str:
    """Return an address on the web, empty for anything else."""
    said = _line(value)
    return said if _WEB.match(said) else ""


def date(value: object) -> dt.date | None:
    """Return the day that a date field tells, in whatever usual form it is written."""
    said = _line(value)
    numbers = _PDF_DATE.match(said) or _ISO_DATE.match(said)
    try:
        if numbers is not None:
            year, month, day = (int(part) if part else 1 for part in numbers.groups())
            return _possible(dt.date(year, month, day))
        written = email.utils.parsedate(said)
        if written is not None:
            return _possible(dt.date(*written[:3]))
    except ValueError:
        return None
    return _written_out(said) if 0 < len(said) < _LONGEST_DATE else None


def written(text: str, made: dt.date | None) -> dt.date | None:
    """Return the day of a text whose file tells only when it was ``made``.

    A file may be made years after its text was published, by whoever printed or copied it: the
    day that the text itself gives in its dateline goes before. What is published with a date (a
    page, a book, a message) needs no such choice.
    """
    from app.text import dates  # which takes its time

    found = dates.find(text[:_BEGINNING])
    return dates.dateline(found, (made.year,) if made else ()) or made


def _written_out(said: str) -> dt.date | None:
    from app.text import dates  # which few files need, and which takes its time

    (known,) = dates.values([said], None)
    return _possible(dt.date.fromisoformat(known)) if known and len(known) == 10 else None


def _possible(day: dt.date) -> dt.date | None:
    """Return a day on which a file may have been written: clocks that stand at zero are wrong."""
    latest = dt.date.today() + dt.timedelta(days=1)
    return day if day.year >= _FIRST_YEAR and day <= latest else None


def _line(value: object) -> str:
    return " ".join(value[:_LONGEST].split()).replace("\0", "") if isinstance(value, str) else ""
