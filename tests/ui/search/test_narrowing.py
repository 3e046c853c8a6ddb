"""Facets, spellings, saved and earlier searches, near queries and F3, by key and click."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QListView

from app.model.errors import LibraryError
from app.model.search import Narrowing, SavedSearch, Spellings
from app.ui.search.narrow import shown
from app.ui.search.saved import NONE_SAVED, SavedSearches, in_words
from app.ui.search.sidebar import SETTLED
from app.ui.widgets.chips import Chip
from app.ui.widgets.chooser import Chooser
from app.workspace.events import Message, PlaceChanged, Side

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def typed(window, qtbot):
    """A function that types a query into the window's field and waits until it is counted."""
    window.desk.toggle_sidebar()

    def type_query(words):
        window.desk.focus_search()
        qtbot.keyClicks(window.sidebar.findChild(QLineEdit), words)
        qtbot.waitUntil(lambda: window.sidebar._answered == words, timeout=2000)
        qtbot.wait(SETTLED + 30)
        return window

    return type_query


def press(qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def run(window, command):
    window.actions_by_name.run(command)


def chips(window):
    shown = [chip for chip in window.sidebar.findChildren(Chip) if chip.isVisible()]
    return {chip.accessibleName().partition(";")[0]: chip for chip in shown}


def hits(window):
    result = window.context.session.searching.result
    return [hit.document_id for hit in result.hits]


class TestFacets:
    def test_the_first_hits_do_not_wait_for_them(self, typed, flow, qtbot, window, monkeypatch):
        asked = []
        count = flow.facets
        monkeypatch.setattr(flow, "facets", lambda *a, **k: asked.append(a) or count(*a, **k))
        window.desk.focus_search()
        qtbot.keyClicks(window.sidebar.findChild(QLineEdit), "boats")
        qtbot.waitUntil(lambda: window.sidebar._answered == "boats", timeout=2000)
        assert len(hits(window)) == 2
        assert asked == []
        qtbot.waitUntil(lambda: len(asked) == 1, timeout=2000)

    def test_one_is_chosen_and_taken_away_by_key(self, typed, qtbot):
        window = typed("boats")
        chips(window)["Narrow by format"].setFocus()
        press(qtbot, KEY.Key_Return)
        chooser = window.findChild(Chooser)
        assert {(c.name, c.end) for c in chooser.shown} == {("html", "1"), ("text", "1")}
        qtbot.keyClicks(chooser.field, "html")
        qtbot.keyClick(chooser.field, KEY.Key_Return)
        assert hits(window) == [window.context.session.document(Side.RIGHT).id]
        assert "1 document ·" in window.sidebar._below._line.text()
        chips(window)["Format: html, chosen"].setFocus()
        press(qtbot, KEY.Key_Delete)
        assert len(hits(window)) == 2
        assert "Format: html, chosen" not in chips(window)
        assert window.sidebar.findChild(QLineEdit).hasFocus()

    def test_tab_leads_from_the_field_over_the_chips_to_the_results(self, typed, qtbot):
        window = typed("boats")
        window.context.session.searching.choose("Format", "html")
        window.desk.focus_search()
        names = []
        for _ in range(3):
            press(qtbot, KEY.Key_Tab)
            names.append(QApplication.focusWidget().accessibleName().partition(";")[0])
        assert names == ["Format: html, chosen", "Narrow by format", "Search results"]

    def test_all_are_in_one_list_by_command(self, typed, qtbot):
        window = typed("boats")
        run(window, "search.narrow")
        chooser = window.findChild(Chooser)
        assert sorted(c.name for c in chooser.shown) == ["html", "text"]
        qtbot.keyClick(chooser.field, KEY.Key_Escape)

    def test_all_filters_go_at_once(self, typed):
        window = typed("boats")
        searching = window.context.session.searching
        searching.choose("Format", "html")
        run(window, "search.widen")
        assert searching.narrowing == Narrowing()
        assert len(hits(window)) == 2

    def test_an_emptied_field_forgets_them(self, typed, qtbot):
        window = typed("boats")
        window.context.session.searching.choose("Format", "html")
        window.desk.focus_search()
        press(qtbot, KEY.Key_Backspace)
        assert window.context.session.searching.narrowing == Narrowing()
        assert chips(window) == {}

    def test_languages_are_shown_by_their_names(self):
        assert shown("Language", "fr") == "French"
        assert shown("Language", "??") == "??"
        assert shown("Outlet", "en") == "en"


class TestSpellings:
    @pytest.fixture
    def spelled(self, typed, flow, monkeypatch):
        plain = flow.search
        forms = ("Vaernes", *(f"Form {number:02}" for number in range(12)))

        def search(query, **how):
            name = query.removeprefix("actor:")
            struck = how.get("narrowing", Narrowing()).struck
            found = plain("zebra" if (name, name) in struck else name, **how)
            return dataclasses.replace(
                found, query=query, spellings=(Spellings(name, (name, *forms[1:])),)
            )

        monkeypatch.setattr(flow, "search", search)
        return typed("actor:Vaernes")

    def test_one_is_struck_out_and_comes_back_by_key(self, spelled, qtbot):
        assert len(hits(spelled)) == 1
        chips(spelled)["Vaernes, looked for"].setFocus()
        press(qtbot, KEY.Key_Delete)
        assert hits(spelled) == []
        struck = chips(spelled)["Vaernes, struck out"]
        assert struck.hasFocus()
        assert struck.font().strikeOut()
        press(qtbot, KEY.Key_Space)
        assert len(hits(spelled)) == 1

    def test_many_are_shown_when_they_are_asked_for(self, spelled, qtbot):
        assert "Form 11, looked for" not in chips(spelled)
        qtbot.mouseClick(chips(spelled)["Show 5 more spellings"], Qt.MouseButton.LeftButton)
        assert "Form 11, looked for" in chips(spelled)

    def test_arrows_walk_the_chips_and_escape_leaves(self, spelled, qtbot):
        chips(spelled)["Vaernes, looked for"].setFocus()
        press(qtbot, KEY.Key_Right)
        assert QApplication.focusWidget().accessibleName().startswith("Form 00")
        press(qtbot, KEY.Key_Left)
        press(qtbot, KEY.Key_Left)
        assert QApplication.focusWidget().accessibleName().startswith("Vaernes")
        press(qtbot, KEY.Key_Escape)
        assert spelled.panes[Side.LEFT].view.hasFocus()

    def test_what_was_struck_out_of_another_actor_is_forgotten(self, spelled, typed):
        spelled.context.session.searching.strike("Vaernes", "Form 00")
        typed("actor:Other")
        assert spelled.context.session.searching.narrowing == Narrowing()


class TestNothingFound:
    def test_what_comes_close_is_offered_and_run(self, typed, qtbot):
        window = typed("zebra boats")
        press(qtbot, KEY.Key_Down)
        assert QApplication.focusWidget().accessibleName() == "Without “zebra”, 2 documents"
        press(qtbot, KEY.Key_Return)
        assert window.sidebar.findChild(QLineEdit).text() == "boats"
        assert len(hits(window)) == 2

    def test_the_filters_can_be_what_was_in_the_way(self, typed, qtbot):
        window = typed("boats")
        window.context.session.searching.choose("Format", "pdf")
        qtbot.waitUntil(lambda: "Without the filters, 2 documents" in chips(window), timeout=2000)
        qtbot.mouseClick(
            chips(window)["Without the filters, 2 documents"], Qt.MouseButton.LeftButton
        )
        assert len(hits(window)) == 2


class TestStepping:
    def test_f3_walks_the_hits_from_anywhere_and_round(self, typed, qtbot):
        window = typed("boats")
        places = []
        window.context.session.events.listen(PlaceChanged, places.append)
        results = window.sidebar.findChild(QListView, "results")
        window.focus_active_pane()
        rows = []
        for _ in range(3):
            press(qtbot, KEY.Key_F3)
            rows.append(results.currentIndex().row())
        assert rows == [1, 3, 1]
        press(qtbot, KEY.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        assert results.currentIndex().row() == 3
        assert {place.side for place in places} == set(Side)  # each where its text is open
        assert results.isVisible()

    def test_without_hits_it_says_why_not(self, window):
        command = window.actions_by_name.commands["search.next_hit"]
        assert command.available(window.context) == "Search for something first."
        window.sidebar.step_hit(1)

    def test_its_keys_are_the_usual_ones(self, window):
        keys = window.actions_by_name["search.next_hit"].shortcuts()
        assert QKeySequence("F3") in keys


class TestSaved:
    def test_saved_listed_run_renamed_and_removed(self, typed, qtbot, flow):
        window = typed("boats")
        window.context.session.searching.choose("Format", "html")
        run(window, "search.save")
        ask = window.findChild(QInputDialog)
        ask.setTextValue("  My   boats ")
        ask.accept()
        narrowing = Narrowing(frozenset([("Format", "html")]))
        assert flow.searches.saved_searches() == (SavedSearch("My boats", "boats", narrowing),)

        window.sidebar.search_for("")
        run(window, "search.saved")
        dialog = window.findChild(SavedSearches)
        qtbot.waitUntil(dialog.rows.hasFocus)
        assert dialog.rows.topLevelItem(0).text(1) == "boats  ·  Format: html"
        qtbot.keyClick(dialog.rows, KEY.Key_F2)
        editor = dialog.rows.findChild(QLineEdit)
        editor.setText("Vessels")
        qtbot.keyClick(editor, KEY.Key_Return)
        qtbot.waitUntil(lambda: list(flow.searches.saved) == ["Vessels"], timeout=2000)
        assert dialog.isVisible()
        qtbot.keyClick(dialog.rows, KEY.Key_Return)
        assert len(hits(window)) == 1
        assert window.sidebar.findChild(QLineEdit).text() == "boats"
        assert window.context.session.searching.narrowing == narrowing

        run(window, "search.saved")
        dialog = window.findChildren(SavedSearches)[-1]
        qtbot.waitUntil(dialog.rows.hasFocus)
        qtbot.keyClick(dialog.rows, KEY.Key_Delete)
        assert flow.searches.saved_searches() == ()
        assert dialog._about.text() == NONE_SAVED
        dialog.reject()

    def test_a_library_that_cannot_be_written_says_so(self, typed, flow, monkeypatch, session):
        window = typed("boats")
        said = []
        session.events.listen(Message, said.append)

        def refuse(saved):
            raise LibraryError("The library cannot be changed", "it is read only", "open it")

        monkeypatch.setattr(flow.saving, "save", refuse)
        run(window, "search.save")
        window.findChild(QInputDialog).accept()
        assert "it is read only" in said[-1].text

    def test_in_words(self):
        narrowing = Narrowing(frozenset([("Language", "de")]), frozenset([("x", "X y")]))
        assert in_words(SavedSearch("n", "a  b", narrowing)) == (
            "a b  ·  Language: German  ·  not “X y”"
        )


class TestEarlier:
    def test_what_was_opened_is_recalled_in_the_field(self, typed, qtbot, flow):
        window = typed("boats")
        press(qtbot, KEY.Key_Return)
        typed("sailors")
        press(qtbot, KEY.Key_Return)
        assert flow.searches.noted == ["boats", "sailors"]
        window.desk.focus_search()
        press(qtbot, KEY.Key_Up, ALT)
        assert window.sidebar.findChild(QLineEdit).text() == "boats"
        press(qtbot, KEY.Key_Down, ALT)
        assert window.sidebar.findChild(QLineEdit).text() == "sailors"
        press(qtbot, KEY.Key_Down, ALT)
        assert window.sidebar.findChild(QLineEdit).text() == ""
        press(qtbot, KEY.Key_Down, ALT)
        press(qtbot, KEY.Key_Up, ALT)
        assert window.sidebar.findChild(QLineEdit).text() == "sailors"

    def test_they_can_be_chosen_from_a_list(self, typed, qtbot):
        window = typed("boats")
        press(qtbot, KEY.Key_Return)
        window.sidebar.search_for("")
        run(window, "search.earlier")
        chooser = window.findChild(Chooser)
        assert [choice.name for choice in chooser.shown] == ["boats"]
        qtbot.keyClick(chooser.field, KEY.Key_Return)
        assert len(hits(window)) == 2

    def test_before_anything_was_searched_that_is_said(self, window):
        run(window, "search.earlier")
        assert "Nothing was searched before" in window.desk.message


def test_a_list_is_run_in_the_background(window, session, flow, tmp_path, monkeypatch):
    given, to = tmp_path / "list.txt", tmp_path / "out.csv"
    given.write_text('boats\n"open\n')
    session.searches.run_list(given, to)
    assert "One search was run. 2 places were written to out.csv." in window.desk.message
    assert 'line 2, "open' in window.desk.message
    assert len(to.read_text("utf-8").splitlines()) == 3
