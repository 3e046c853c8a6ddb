"""How Syntopia looks: the tokens of colour of each theme, and the face of its controls.

Everything that paints takes its colours from a :class:`Theme`; no other module names a colour.
Colour never says anything alone: each kind of mention has its own line too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QGuiApplication

if TYPE_CHECKING:
    from app.workspace.events import Kind


class KindColours(NamedTuple):
    """The colours of one kind of mention: a line, and a tint behind the words in three strengths.

    ``rule`` underlines and names the kind; ``mark`` lies behind every linked mention, ``mark_row``
    behind those of the chosen row, ``mark_place`` behind the one that the reader is at.
    """

    rule: str
    mark: str
    mark_row: str
    mark_place: str


class Theme(NamedTuple):
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
        found: KindColours = getattr(self, kind.value)
        return found


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


SEPIA = LIGHT._replace(
    name="sepia",
    page="#f6ecd9",
    ink="#38291b",
    muted="#6a5840",
    faint="#a8967a",
    line="#ddcdb0",
    chrome="#eee0c6",
    hover="#e5d4b5",
    chosen="#dfd3c0",
    accent="#2a577f",
    error="#8f2318",
    error_ground="#f6dccf",
    found="#f3d775",
    selected="#c9cfcb",
    actor=KindColours("#336a9c", "#e9e7da", "#cfdde2", "#adcade"),
    figure=KindColours("#985a12", "#f3e4c4", "#efd6a4", "#e7bd75"),
    date=KindColours("#37755a", "#e7e9d3", "#cbdec2", "#a2cda9"),
)

CONTRAST = Theme(
    name="contrast",
    dark=False,
    page="#ffffff",
    ink="#000000",
    muted="#303030",
    faint="#595959",
    line="#595959",
    chrome="#ffffff",
    hover="#e0e0e0",
    chosen="#cfe3ff",
    accent="#00318a",
    on_accent="#ffffff",
    error="#8a0000",
    error_ground="#ffffff",
    found="#ffe45c",
    selected="#a9ceff",
    actor=KindColours("#00318a", "#ffffff", "#cfe3ff", "#9cc7ff"),
    figure=KindColours("#7a3c00", "#ffffff", "#ffe2b8", "#ffc470"),
    date=KindColours("#00502c", "#ffffff", "#c9f2da", "#8fe3b4"),
)

CONTRAST_DARK = Theme(
    name="contrast_dark",
    dark=True,
    page="#000000",
    ink="#ffffff",
    muted="#d6d6d6",
    faint="#a6a6a6",
    line="#a6a6a6",
    chrome="#000000",
    hover="#333333",
    chosen="#003a75",
    accent="#8cc8ff",
    on_accent="#000000",
    error="#ffb3a8",
    error_ground="#000000",
    found="#6b5c00",
    selected="#00519e",
    actor=KindColours("#8cc8ff", "#000000", "#003463", "#00519e"),
    figure=KindColours("#ffc670", "#000000", "#4f3100", "#784b00"),
    date=KindColours("#8ff0ba", "#000000", "#00432a", "#006640"),
)

THEMES = {theme.name: theme for theme in (LIGHT, SEPIA, DARK, CONTRAST, CONTRAST_DARK)}


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
