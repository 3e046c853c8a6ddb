from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.settings.options import OPTIONS
from app.ui.keysheet import KeySheet
from app.ui.preferences.dialog import Preferences
from app.workspace.events import Side

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.fixture
def dialog(window, qtbot) -> Preferences:
    press(qtbot, KEY.Key_Comma, CTRL)
    dialog = window.findChild(Preferences)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.fixture
def keys(dialog, qtbot):
    """The page of keys, narrowed to the command that swaps the panes."""
    dialog.pages.setCurrentWidget(dialog.keys)
    dialog.keys.filter.setFocus()
    qtbot.keyClicks(dialog.keys.filter, "swap panes")
    return dialog.keys


def record(qtbot, page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_Return)
    qtbot.keyClick(page.recorder, key, modifiers)
    qtbot.waitUntil(lambda: not page.recorder.isVisible(), timeout=4000)


class TestOptions:
    def test_every_option_with_a_title_has_a_control_that_shows_it(self, dialog):
        assert set(dialog.options.controls) == {o.name for o in OPTIONS if o.title}
        assert dialog.options.controls["zoom"].value() == 100
        assert dialog.options.controls["theme"].currentData() == "system"

    def test_they_have_their_effect_at_once(self, dialog, window, settings, qtbot):
        theme = dialog.options.controls["theme"]
        theme.setFocus()
        qtbot.keyClick(theme, KEY.Key_End)
        assert window.desk.theme_name == settings.get("theme", str) == "contrast_dark"
        dialog.options.controls["zoom"].setValue(150)
        assert settings.get("zoom", float) == 1.5
        assert window.panes[Side.LEFT].view._typography.zoom == 1.5
        dialog.options.controls["leading"].setValue(180)
        assert window.panes[Side.LEFT].view._typography.leading == 1.8
        sidebar = dialog.options.controls["sidebar"]
        sidebar.setCurrentIndex(sidebar.findData("shown"))
        sidebar.activated.emit(sidebar.currentIndex())
        assert window.desk.sidebar_shown
        window.desk.set_theme("light")

    def test_every_control_has_a_name(self, dialog, qtbot):
        for page in (dialog.options, dialog.keys):
            dialog.pages.setCurrentWidget(page)
            nameless = [
                type(control).__name__
                for control in page.findChildren(QWidget)
                if control.focusPolicy() & Qt.FocusPolicy.TabFocus
                and control.isVisible()
                and not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
            ]
            assert nameless == []


class TestKeys:
    def test_a_recorded_key_works_and_is_shown_everywhere(
        self, keys, window, session, settings, qtbot
    ):
        record(qtbot, keys, KEY.Key_F4)
        assert keys.say.text() == "F4 is now a key of “Swap the panes”."
        assert settings.words("keys") == {"file.swap": ["F4", "Ctrl+Shift+X"]}
        keys.window().close()
        left = session.document(Side.LEFT)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window.panes[Side.LEFT].view, KEY.Key_F4)
        assert session.document(Side.RIGHT) is left
        assert window.actions_by_name["file.swap"].shortcut().toString() == "F4"
        qtbot.keyClick(window.panes[Side.LEFT].view, KEY.Key_Question)
        said = " ".join(label.text() for label in window.findChild(KeySheet).findChildren(QLabel))
        assert "F4" in said

    def test_a_clash_is_refused_with_the_other_commands_name(self, keys, window, qtbot):
        record(qtbot, keys, KEY.Key_W, CTRL)
        assert "it is the key of “Close the document”" in keys.say.text()
        assert window.keymap.keys("file.swap") == ("Ctrl+Shift+X",)

    def test_delete_clears_and_reset_brings_back(self, keys, window, session, qtbot):
        keys.table.setFocus()
        qtbot.keyClick(keys.table, KEY.Key_Delete)
        assert window.keymap.keys("file.swap") == ()
        assert keys.model.index(0, 2).data() == "changed"
        qtbot.mouseClick(keys.reset, Qt.MouseButton.LeftButton)
        assert window.keymap.keys("file.swap") == ("Ctrl+Shift+X",)
        assert keys.model.index(0, 2).data() == ""

    def test_escape_records_nothing_and_leaves_the_window_open(self, keys, dialog, window, qtbot):
        keys.table.setFocus()
        qtbot.keyClick(keys.table, KEY.Key_Return)
        assert keys.recorder.isVisible()
        qtbot.keyClick(keys.recorder, KEY.Key_Escape)
        assert not keys.recorder.isVisible()
        assert dialog.isVisible()
        assert keys.table.hasFocus()
        assert window.keymap.own == {}

    def test_a_preset_is_taken_at_once_and_kept(self, dialog, window, settings):
        page = dialog.keys
        page.preset.setCurrentIndex(1)
        page.preset.activated.emit(1)
        assert settings.get("preset", str) == "vim-like"
        assert window.actions_by_name["read.down"].shortcut().toString() == "J"
        assert window.actions_by_name["read.top"].shortcut().toString() == "G, G"

    def test_reset_all(self, keys, window, settings, qtbot):
        record(qtbot, keys, KEY.Key_F4)
        qtbot.mouseClick(keys.reset_all, Qt.MouseButton.LeftButton)
        assert settings.words("keys") == {}
        assert window.keymap.keys("file.swap") == ("Ctrl+Shift+X",)

    def test_the_filter_finds_by_key_too_and_says_when_there_is_none(self, dialog, qtbot):
        page = dialog.keys
        dialog.pages.setCurrentWidget(page)
        page.filter.setText("ctrl+shift+x")
        assert [page.model.command(n).id for n in range(page.model.rowCount())] == ["file.swap"]
        page.filter.setText("zzz")
        assert page.say.text() == "No command answers to that."
        qtbot.keyClick(page.filter, KEY.Key_Return)
        page.start()
        assert not page.recorder.isVisible()

    def test_the_foot_of_the_window_names_the_real_keys(self, keys, window, qtbot):
        page = keys
        page.filter.setText("search the library")
        record(qtbot, page, KEY.Key_F4)
        page.clear.click()
        page.filter.setText("choose by letters")
        record(qtbot, page, KEY.Key_F4)
        hint = window.messages._hint.text()
        assert "search" not in hint
        assert "F  choose" in hint


def test_keys_of_the_file_that_clash_are_told(qtbot, settings, open_window, session):
    settings.set("keys", {"file.swap": ["F4"], "view.larger": ["F4"]})
    window = open_window(session)
    assert "F4 of “Larger text”" in window.keymap.problem
