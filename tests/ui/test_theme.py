from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette

from app.ui.style import Appearance
from app.ui.theme import (
    CONTRAST,
    CONTRAST_DARK,
    DARK,
    LIGHT,
    SEPIA,
    THEMES,
    KindColours,
    Theme,
    contrast,
)
from app.workspace.events import Kind

AA_TEXT = 4.5
AA_LINE = 3.0
AAA_TEXT = 7.0


def over(ink: str, ground: str, alpha: float) -> str:
    """Return the colour of one painted over another, not quite opaque."""
    pairs = ((int(ink[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * alpha + b * (1 - alpha)):02x}" for a, b in pairs)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
class TestContrast:
    def test_ink_reads_on_every_ground(self, theme: Theme):
        grounds = [theme.page, theme.chrome, theme.hover, theme.chosen, theme.found, theme.selected]
        for kind in Kind:
            colours = theme.of(kind)
            grounds += [colours.mark, colours.mark_row, colours.mark_place]
        for ground in grounds:
            assert contrast(theme.ink, ground) >= AA_TEXT, ground

    def test_muted_text_reads_on_paper_and_chrome(self, theme: Theme):
        for ground in (theme.page, theme.chrome, theme.hover, theme.chosen):
            assert contrast(theme.muted, ground) >= AA_TEXT, ground

    def test_accent_and_error_read(self, theme: Theme):
        assert contrast(theme.on_accent, theme.accent) >= AA_TEXT
        assert contrast(theme.accent, theme.page) >= AA_TEXT
        assert contrast(theme.accent, theme.chrome) >= AA_TEXT
        assert contrast(theme.error, theme.error_ground) >= AA_TEXT

    def test_lines_of_the_kinds_are_seen(self, theme: Theme):
        for kind in Kind:
            assert contrast(theme.of(kind).rule, theme.page) >= AA_LINE, kind

    def test_selected_text_reads_on_whatever_is_marked(self, theme: Theme):
        grounds = [theme.page, theme.found]
        for kind in Kind:
            colours = theme.of(kind)
            grounds += [colours.mark, colours.mark_row, colours.mark_place]
        for ground in grounds:
            assert contrast(theme.ink, over(theme.selected, ground, 0.75)) >= AA_TEXT, ground

    def test_errors_and_references_read_in_lists_and_bars(self, theme: Theme):
        for ground in (theme.page, theme.chrome):
            assert contrast(theme.error, ground) >= AA_TEXT, ground
        for ground in (theme.page, theme.chrome, theme.hover, theme.chosen):
            assert contrast(theme.ink, ground) >= AA_TEXT, ground

    def test_letters_that_were_typed_already_can_still_be_made_out(self, theme: Theme):
        assert contrast(over(theme.on_accent, theme.accent, 0.55), theme.accent) >= AA_LINE / 2

    def test_rings_lines_and_pictures_are_seen_where_they_stand(self, theme: Theme):
        for ground in (theme.page, theme.chrome, theme.hover, theme.chosen):
            assert contrast(theme.accent, ground) >= AA_LINE, ground
            for kind in Kind:
                assert contrast(theme.of(kind).rule, ground) >= AA_LINE, (kind, ground)
        for kind in Kind:
            colours = theme.of(kind)
            for ground in (colours.mark, colours.mark_row):
                assert contrast(colours.rule, ground) >= AA_LINE, (kind, ground)

    def test_every_token_is_a_colour(self, theme: Theme):
        for name, value in theme._asdict().items():
            tokens = value if isinstance(value, KindColours) else (value,)
            for token in tokens:
                if isinstance(token, str) and name != "name":
                    assert re.fullmatch("#[0-9a-f]{6}", token), name


@pytest.mark.parametrize("theme", [CONTRAST, CONTRAST_DARK], ids=lambda t: t.name)
def test_high_contrast_is_high(theme: Theme):
    assert contrast(theme.ink, theme.page) == pytest.approx(21)
    for token in (theme.muted, theme.accent, theme.error, *(theme.of(kind).rule for kind in Kind)):
        assert contrast(token, theme.page) >= AAA_TEXT
    assert contrast(theme.line, theme.page) >= AA_LINE


def test_every_theme_can_be_chosen():
    from app.commands.view import THEMES as TOLD
    from app.settings.options import OPTIONS

    choices = next(option.choices for option in OPTIONS if option.name == "theme")
    assert set(choices) == {"system", *THEMES} == {name for name, *_ in TOLD}


class Hints(QObject):
    """What the system says of itself."""

    colorSchemeChanged = Signal()
    contrastPreferenceChanged = Signal()
    scheme = Qt.ColorScheme.Unknown
    preference = Qt.ContrastPreference.NoPreference

    def accessibility(self):
        return self

    def colorScheme(self):
        return self.scheme

    def contrastPreference(self):
        return self.preference


class Application:
    """As much of Qt's as a theme is put on."""

    def __init__(self, ground: str = "#eeeeee", ink: str = "#202020") -> None:
        self.hints = Hints()
        self.put_on = QPalette()
        self.put_on.setColor(QPalette.ColorRole.Window, QColor(ground))
        self.put_on.setColor(QPalette.ColorRole.WindowText, QColor(ink))

    def palette(self):
        return self.put_on

    def setPalette(self, palette):
        self.put_on = palette

    def setStyleSheet(self, sheet):
        self.sheet = sheet

    def styleHints(self):
        return self.hints


class TestTheSystems:
    """The theme of someone who has chosen none."""

    @pytest.mark.parametrize(
        ("ground", "ink", "theme"), [("#202020", "#eeeeee", DARK), ("#eeeeee", "#202020", LIGHT)]
    )
    def test_at_first_it_is_told_by_the_palette(self, ground, ink, theme):
        application = Application(ground, ink)
        assert Appearance(application).theme is theme
        assert application.put_on.window().color().name() == theme.chrome

    def test_then_the_system_is_asked_and_followed(self):
        application = Application()
        appearance = Appearance(application)
        application.hints.preference = Qt.ContrastPreference.HighContrast
        appearance.follow()
        assert appearance.theme is CONTRAST
        application.hints.scheme = Qt.ColorScheme.Dark
        application.hints.colorSchemeChanged.emit()
        assert appearance.theme is CONTRAST_DARK
        application.hints.preference = Qt.ContrastPreference.NoPreference
        application.hints.contrastPreferenceChanged.emit()
        assert appearance.theme is DARK
        assert application.put_on.window().color().name() == DARK.chrome

    def test_what_the_reader_has_chosen_stays(self):
        application = Application()
        appearance = Appearance(application, "sepia")
        application.hints.scheme = Qt.ColorScheme.Dark
        application.hints.colorSchemeChanged.emit()
        assert appearance.theme is SEPIA
