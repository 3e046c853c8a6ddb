from __future__ import annotations

import itertools

import pytest

from app.commands.keymap import PRESETS, STANDARD, VIM, Keymap, KeyTaken, chords, clash
from app.commands.registry import READING_KEYS, all_commands

COMMANDS = all_commands()
READING = [key for group, _ in READING_KEYS for key in group]


def given(keymap: Keymap) -> list[tuple[str, str]]:
    return [(key, command.id) for command in keymap.bound() for key in command.keys]


@pytest.mark.parametrize("preset", PRESETS)
class TestEveryPreset:
    def test_names_commands_that_there_are(self, preset):
        assert set(PRESETS[preset]) <= {command.id for command in COMMANDS}

    def test_gives_no_key_twice_nor_one_that_scrolls(self, preset):
        keys = given(Keymap(COMMANDS, preset))
        clashes = [(a, b) for a, b in itertools.combinations(keys, 2) if clash(a[0], b[0])]
        assert clashes == []
        assert [k for k, _ in keys if any(clash(k, other) for other in READING)] == []

    def test_takes_no_key_from_a_command_but_by_saying_so(self, preset):
        keymap = Keymap(COMMANDS, preset)
        assert [c.id for c in COMMANDS if keymap.changed(c.id)] == []


class TestClash:
    @pytest.mark.parametrize(
        ("one", "other", "clashes"),
        [
            ("Ctrl+O", "Ctrl+O", True),
            ("Ctrl+Shift+O", "Shift+Ctrl+O", True),
            ("Ctrl+O", "O", False),
            ("G", "G, G", True),
            ("G, G", "G, H", False),
            ("Shift+G", "G, G", False),
            ("Ctrl++", "Ctrl+-", False),
            ("Ctrl++", "Ctrl++", True),
            ("+", "Ctrl++", False),
            ("Delete", "Del", True),
            ("Ctrl+,", "Ctrl+,, G", True),
        ],
    )
    def test_one_begins_as_the_other_goes_on(self, one, other, clashes):
        assert clash(one, other) is clash(other, one) is clashes

    def test_a_plus_is_a_key(self):
        assert chords("Ctrl++") == (frozenset({"Ctrl", "+"}),)


class TestChanging:
    def test_a_key_more_is_the_one_shown(self):
        keymap = Keymap(COMMANDS).with_key("file.swap", "F4")
        assert keymap.keys("file.swap") == ("F4", "Ctrl+Shift+X")
        assert keymap.changed("file.swap")
        assert next(c for c in keymap.bound() if c.id == "file.swap").keys[0] == "F4"

    def test_a_key_with_other_work_is_refused_by_its_name(self):
        with pytest.raises(KeyTaken, match="Close the document"):
            Keymap(COMMANDS).with_key("file.swap", "Ctrl+W")

    def test_a_key_that_scrolls_is_refused(self):
        with pytest.raises(KeyTaken, match="Scroll by lines"):
            Keymap(COMMANDS).with_key("file.swap", "Up")

    def test_the_beginning_of_another_key_is_refused(self):
        with pytest.raises(KeyTaken, match="To the beginning"):
            Keymap(COMMANDS, VIM).with_key("file.swap", "G")

    def test_a_key_that_was_cleared_is_free(self):
        keymap = Keymap(COMMANDS).cleared("file.close").with_key("file.swap", "Ctrl+W")
        assert keymap.keys("file.close") == ()
        assert keymap.keys("file.swap")[0] == "Ctrl+W"
        again = keymap.reset("file.close")
        assert again.keys("file.close") == ()  # its key has other work now
        assert again.holder("Ctrl+W", "file.close") == "Swap the panes"
        assert again.reset("file.swap").keys("file.close") == ("Ctrl+W",)

    def test_what_is_changed_back_is_not_kept(self):
        keymap = Keymap(COMMANDS).with_key("file.swap", "F4")
        assert set(keymap.own) == {"file.swap"}
        assert keymap.reset("file.swap") == Keymap(COMMANDS)

    def test_escape_always_leads_back_to_reading(self):
        keymap = Keymap(COMMANDS).cleared("go.reading")
        assert keymap.keys("go.reading") == ("Esc",)
        with pytest.raises(KeyTaken, match="Back to reading"):
            keymap.with_key("file.swap", "Esc")
        more = keymap.with_key("go.reading", "F4")
        assert more.keys("go.reading") == ("F4", "Esc")

    def test_own_keys_win_over_another_preset(self):
        keymap = Keymap(COMMANDS).with_key("file.swap", "J").of_preset(VIM)
        assert keymap.keys("file.swap")[0] == "J"
        assert keymap.keys("read.down") == ()
        assert keymap.of_preset(STANDARD).keys("read.down") == ()
        assert keymap.reset("file.swap").keys("read.down") == ("J",)


class TestFromAFile:
    def test_of_two_that_clash_the_first_stays_and_the_other_is_named(self):
        keymap = Keymap(COMMANDS, own={"view.larger": ["F4"], "file.swap": ["F4"]})
        assert keymap.keys("file.swap") == ("F4",)
        assert keymap.keys("view.larger") == ()
        assert "F4 of “Larger text”" in keymap.problem

    def test_what_no_command_has_does_no_harm(self):
        keymap = Keymap(COMMANDS, own={"no.command": ["F4"]})
        assert keymap.bound() == Keymap(COMMANDS).bound()
        assert keymap.problem == ""
