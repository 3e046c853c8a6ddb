"""How texts are set: the face that comes along, its size, the length and distance of lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from app import paths

OWN_FACE = "Noto Serif"
"""The face that comes along, for Latin, Cyrillic and Greek; a page looks the same everywhere."""
ZOOM_STEPS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
MEASURES = (45, 52, 60, 68, 76, 86, 100)
LEADINGS = (1.2, 1.35, 1.5, 1.65, 1.8, 2.0)

_NASKH = "Noto Naskh Arabic"
_SIZE = 17  # pixels


@dataclass(frozen=True, slots=True)
class Typography:
    """How the reader wants texts set.

    ``face`` is a family that is installed, empty for the one that comes along; ``zoom`` 1 is the
    usual size; ``measure`` is the most characters in a line, ``leading`` the distance of two lines
    in sizes.
    """

    face: str = ""
    zoom: float = 1.0
    measure: int = 68
    leading: float = 1.5

    def font(self, scale: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the face of the texts, larger or smaller by ``scale``."""
        _load()
        font = QFont([self.face or OWN_FACE, OWN_FACE, _NASKH])
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(max(6, round(_SIZE * self.zoom * scale)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setBold(bold)
        return font


def reading_faces() -> list[str]:
    """Return the families that texts can be set in, the one that comes along first."""
    _load()
    others = [f for f in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(f)]
    return [OWN_FACE, *(face for face in others if face != OWN_FACE)]


@cache
def _load() -> None:
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
