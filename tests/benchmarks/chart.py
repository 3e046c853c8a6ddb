"""A log-log picture of cost against size as SVG."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WIDTH, _HEIGHT, _EDGE = 720, 440, 60
_COLOURS = ("#c0392b", "#2c6fbb", "#2e8b57", "#8e5bb0", "#777777")


def log_log(lines: Mapping[str, Sequence[tuple[float, float]]], across: str, up: str) -> str:
    """Return a picture with one line for each series of points."""
    points = [point for line in lines.values() for point in line]
    low = [floor(log10(min(point[axis] for point in points))) for axis in (0, 1)]
    high = [ceil(log10(1.01 * max(point[axis] for point in points))) for axis in (0, 1)]

    def x(value: float) -> float:
        return _EDGE + (log10(value) - low[0]) / (high[0] - low[0]) * (_WIDTH - 3 * _EDGE)

    def y(value: float) -> float:
        share = (log10(value) - low[1]) / (high[1] - low[1])
        return _HEIGHT - _EDGE - share * (_HEIGHT - 2 * _EDGE)

    parts = [f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>']
    for power in range(low[0], high[0] + 1):
        at = x(10**power)
        parts.append(_line([(at, y(10 ** low[1])), (at, y(10 ** high[1]))], "#dddddd"))
        parts.append(_text(at, _HEIGHT - _EDGE + 18, f"{10**power:,}", "middle"))
    for power in range(low[1], high[1] + 1):
        at = y(10**power)
        parts.append(_line([(x(10 ** low[0]), at), (x(10 ** high[0]), at)], "#dddddd"))
        parts.append(_text(_EDGE - 6, at + 4, f"{10**power:g}", "end"))
    for (name, line), colour in zip(lines.items(), _COLOURS, strict=False):
        if line:
            places = [(x(a), y(b)) for a, b in line]
            parts.append(_line(places, colour, 2))
            parts += [
                f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in places
            ]
            parts.append(_text(places[-1][0] + 8, places[-1][1] + 4, name, "start", colour))
    parts.append(_text((_WIDTH - _EDGE) / 2, _HEIGHT - 14, across, "middle"))
    parts.append(_text(_EDGE, 30, up, "start"))
    size = f'width="{_WIDTH}" height="{_HEIGHT}" font-family="sans-serif" font-size="12"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>\n'


def _line(places: Sequence[tuple[float, float]], colour: str, width: float = 1) -> str:
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in places)
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def _text(x: float, y: float, text: str, anchor: str, colour: str = "#333333") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{text}</text>'
