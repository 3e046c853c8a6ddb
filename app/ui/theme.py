"""How Syntopia looks: the tokens of colour, light and dark, and the faces it is set in.

Everything that paints takes its colours from a :class:`Theme` and its faces from here; no other
module names a colour. Colour never says anything alone: each kind of mention has its own line too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication

from app.workspace.events import Kind

READING_SIZE = 17  # pixels
ZOOM_STEPS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
LINE_HEIGHT = 1.5
MEASURE = 68  # characters in a line at most

READING_FACES = (
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Bitstream Charter",
    "Charis SIL",
    "Literata",
    "Iowan Old Style",
    "Georgia",
    "Gelasio",
    "Palatino Linotype",
    "Palatino",
    "P052",
    "Noto Serif",
    "Liberation Serif",
    "DejaVu Serif",
)


@dataclass(frozen=True, slots=True)
class KindColours:
    """The colours of one kind of mention: a line, and a tint behind the words in three strengths.

    ``rule`` underlines and names the kind; ``mark`` lies behind every linked mention, ``mark_row``
    behind those of the chosen row, ``mark_place`` behind the one that the reader is at.
    """

    rule: str
    mark: str
    mark_row: str
    mark_place: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One look of the window, every colour as ``#rrggbb``.

    ``page`` and ``ink`` are paper and text; ``muted`` is text of second rank, ``faint`` only
    ornament; ``chrome`` is the ground of everything that is not paper, ``hover`` and ``chosen``
    rows on it; ``found`` lies behind the words that a search found, ``selected`` behind text that
    is selected.
    """

    name: str
    dark: bool
    page: str
    ink: str
    muted: str
    faint: str
    line: str
    chrome: str
    hover: str
    chosen: str
    accent: str
    on_accent: str
    error: str
    error_ground: str
    found: str
    selected: str
    actor: KindColours
    figure: KindColours
    date: KindColours

    def of(self, kind: Kind) -> KindColours:
        """Return the colours of a kind of mention."""
        return {Kind.ACTOR: self.actor, Kind.FIGURE: self.figure, Kind.DATE: self.date}[kind]


LIGHT = Theme(
    name="light",
    dark=False,
    page="#fdfcf9",
    ink="#24211d",
    muted="#68625a",
    faint="#a8a196",
    line="#e3ded4",
    chrome="#f5f2ec",
    hover="#ece7dd",
    chosen="#e2e6ea",
    accent="#2c5f8f",
    on_accent="#ffffff",
    error="#9c2b20",
    error_ground="#fbeae5",
    found="#fbe88c",
    selected="#c9d8e6",
    actor=KindColours("#3b78b3", "#f1f5f8", "#d6e6f5", "#b3d2ee"),
    figure=KindColours("#b26a16", "#faf4e9", "#f7e3c3", "#f0c88c"),
    date=KindColours("#3f8465", "#f0f5f0", "#d2e8da", "#a8d6bb"),
)

DARK = Theme(
    name="dark",
    dark=True,
    page="#1d1c1a",
    ink="#dcd7cd",
    muted="#a29c91",
    faint="#6e685f",
    line="#34312d",
    chrome="#252321",
    hover="#302d2a",
    chosen="#2c3640",
    accent="#85b4de",
    on_accent="#14202b",
    error="#f0968a",
    error_ground="#3b2320",
    found="#5f5416",
    selected="#3a4b5c",
    actor=KindColours("#79abd8", "#20262b", "#273f55", "#28567e"),
    figure=KindColours("#dba256", "#29241b", "#4b3a1c", "#6e4e15"),
    date=KindColours("#76bb97", "#1f2722", "#244635", "#235f45"),
)


@cache
def reading_face() -> str:
    """Return the family that texts are set in: the first good book face that is installed."""
    # Qt names a family "P052 [urw]" when two foundries' makes of it are installed.
    installed = {family.split(" [")[0]: family for family in reversed(QFontDatabase.families())}
    for face in READING_FACES:
        if face in installed:
            return installed[face]
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def reading_font(zoom: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the face of the texts at a zoom, 1 being the usual size."""
    font = QFont(reading_face())
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(6, round(READING_SIZE * zoom)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(bold)
    return font


def interface_font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the system's face for controls, larger or smaller by ``scale``."""
    font = QFont(QGuiApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:
        font.setPixelSize(max(6, round(font.pixelSize() * scale)))
    font.setBold(bold)
    return font


def colour(token: str, alpha: float = 1.0) -> QColor:
    """Return a token as Qt's colour."""
    made = QColor(token)
    made.setAlphaF(alpha)
    return made


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 reckons it, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(token: str) -> float:
    parts = (int(token[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
