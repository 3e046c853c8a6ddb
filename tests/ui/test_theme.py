from __future__ import annotations

import dataclasses
import re

import pytest

from app.ui.theme import DARK, LIGHT, KindColours, Theme, contrast
from app.workspace.events import Kind

AA_TEXT = 4.5
AA_LINE = 3.0


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
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

    def test_every_token_is_a_colour(self, theme: Theme):
        for field in dataclasses.fields(theme):
            value = getattr(theme, field.name)
            tokens = dataclasses.astuple(value) if isinstance(value, KindColours) else (value,)
            for token in tokens:
                if isinstance(token, str) and field.name != "name":
                    assert re.fullmatch("#[0-9a-f]{6}", token), field.name
