"""Speaks the reader's language: Qt's catalogues, and the direction in which the window is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from app import translation
from app.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SYSTEM = "system"
ENGLISH = "en"
_CONTEXT = ""  # lupdate's for functions

_installed: list[QTranslator] = []  # searching the application's children would make their classes


def speak(application: QApplication, asked: str) -> str:
    """Show all words from now on in a language; return which it is.

    What is shown already stays as it is, so this comes before the window.

    Args:
        application: Qt's; its own dialogs and its direction follow.
        asked: The language's code, or ``system`` for the system's where there is a catalogue.
    """
    while _installed:
        application.removeTranslator(_installed.pop())
    wanted = QLocale.system().uiLanguages() if asked == SYSTEM else [asked]
    language = next(filter(None, map(_known, wanted)), ENGLISH)
    catalogue = QTranslator()
    if language == ENGLISH or not catalogue.load(f"syntopia_{language}", str(folder())):
        translation.install(None)
        if application.isRightToLeft():
            application.setLayoutDirection(QLocale(ENGLISH).textDirection())
        return ENGLISH

    def look_up(source: str, singular: str, n: int) -> str:
        return catalogue.translate(_CONTEXT, source, singular, n) or source

    application.setLayoutDirection(QLocale(language).textDirection())
    translation.install(look_up, language=language, leftwards=application.isRightToLeft())
    qt = QTranslator()
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
        _installed.append(qt)
    return language


def folder() -> Path:
    """Return where the catalogues are."""
    return resources() / "translations"


def _known(tag: str) -> str:
    """Return the language of a tag like ``ar-EG`` where it can be spoken, empty where not."""
    language = tag.partition("-")[0]
    spoken = language == ENGLISH or (folder() / f"syntopia_{language}.qm").is_file()
    return language if spoken else ""
