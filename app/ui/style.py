"""Puts a theme on the application: palette, style sheet, and the system's light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette

from app.ui.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT, THEMES, Theme, colour

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Appearance(QObject):
    """The theme in use, by the reader's choice or the system's; ``changed`` brings a new one."""

    changed = Signal(object)

    def __init__(self, application: QApplication, name: str = "system") -> None:
        """Put a theme on the application: by its name, or ``system`` for what the system has."""
        super().__init__()
        self._application = application
        self.name = name
        self.theme = THEMES.get(name) or _at_first(application.palette())
        self._put_on()
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow)

    def choose(self, name: str) -> None:
        """Take a theme by its name, ``system`` following the system from now on."""
        self.name = name
        self.follow()

    def _wanted(self) -> Theme:
        if self.name != "system":
            return THEMES[self.name]
        from PySide6.QtCore import Qt  # making it takes a sixth of the time to the window's frame

        hints = self._application.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST_DARK if dark else CONTRAST
        return DARK if dark else LIGHT

    def follow(self) -> None:
        """Take the theme that is wanted now, if it is another."""
        theme = self._wanted()
        if theme is not self.theme:
            self.theme = theme
            self._put_on()
            self.changed.emit(theme)

    def _put_on(self) -> None:
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(sheet(self.theme))


def _at_first(system: QPalette) -> Theme:
    """Return what a palette of the system's looks like, until it is asked in full."""
    is_dark = system.window().color().lightness() < system.windowText().color().lightness()
    return DARK if is_dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """Return a theme as Qt's palette."""
    role, made = QPalette.ColorRole, QPalette()
    for part, token in {
        role.Window: theme.chrome,
        role.WindowText: theme.ink,
        role.Base: theme.page,
        role.AlternateBase: theme.chrome,
        role.Text: theme.ink,
        role.Button: theme.chrome,
        role.ButtonText: theme.ink,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.page,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.hover,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.faint,
        role.Shadow: theme.line,
    }.items():
        made.setColor(part, colour(token))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, colour(theme.faint))
    return made


def sheet(theme: Theme) -> str:
    """Return the style sheet: what a palette cannot say."""
    return f"""
QToolTip {{
    color: {theme.ink}; background: {theme.page}; border: 1px solid {theme.line}; padding: 4px 6px;
}}
QMenuBar {{ background: {theme.chrome}; border-bottom: 1px solid {theme.line}; padding: 1px 4px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {theme.hover}; }}
QMenu {{ background: {theme.page}; border: 1px solid {theme.line}; padding: 5px; }}
QMenu::item {{ padding: 5px 28px 5px 26px; border-radius: 4px; }}
QMenu::item:selected {{ background: {theme.hover}; color: {theme.ink}; }}
QMenu::item:disabled {{ color: {theme.faint}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 5px 8px; }}
QSplitter::handle {{ background: {theme.line}; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {theme.line}; border-radius: 3px; min-height: 32px; margin: 2px 2px 2px 3px;
}}
QScrollBar::handle:vertical:hover {{ background: {theme.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {theme.line}; border-radius: 3px; min-width: 32px; margin: 3px 2px 2px 2px;
}}
QProgressBar {{ background: {theme.line}; border: none; border-radius: 2px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
"""
