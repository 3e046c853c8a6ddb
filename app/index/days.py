"""Days, months and years of a query as a range of days."""

from __future__ import annotations

import calendar
import datetime as dt
import re

_VALUE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)


def day_range(value: str) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day of ``2020``, ``2020-05`` or ``2020-05-14``, else None."""
    parts = _VALUE.fullmatch(value.strip())
    if parts is None:
        return None
    year, month, day = (int(part) if part else None for part in parts.groups())
    try:
        if month is None:
            return dt.date(year or 0, 1, 1), dt.date(year or 0, 12, 31)
        if day is None:
            last = calendar.monthrange(year or 0, month)[1]
            return dt.date(year or 0, month, 1), dt.date(year or 0, month, last)
        exact = dt.date(year or 0, month, day)
    except ValueError:  # no such day
        return None
    return exact, exact
