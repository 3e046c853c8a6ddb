"""Notes by keys and clicks in the real window."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.model.errors import LibraryError
from app.model.note import About
from app.ui.notes.drawer import EMPTY, NONE_FIT, NONE_OPEN
from app.ui.notes.hits import words_of
from app.ui.noting import NONE_HERE, NOT_KEPT
from app.ui.reader.selection import Selected
from app.workspace.events import Kind, Selection, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests import build

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
WERNES = Selection(Kind.ACTOR, 2)
BOATS = Selection(Kind.FIGURE, 0)


def press(qtbot, window, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def write(qtbot, window, words="Is that so?"):
    """Write a note on what is at hand, and keep it."""
    press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
    card = window.desk.noting.shown
    assert card is not None
    assert card.words.hasFocus()
    card.words.selectAll()
    qtbot.keyClicks(card.words, words)
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    return card


def mark(window, words, side=Side.LEFT):
    document = window._session.document(side)
    span = build.span(document, words)
    window.panes[side].view.set_selected(Selected(span.start, span.end))
    return span


def step(qtbot, window, by):
    press(qtbot, window, Qt.Key.Key_PageDown if by > 0 else Qt.Key.Key_PageUp, CTRL | ALT)


class TestAPassage:
    def test_is_noted_and_marked(self, qtbot, window, session, flow):
        span = mark(window, "closed on 3 May 2020")
        card = write(qtbot, window)
        (note,) = flow.held.values()
        assert (note.text, note.about, note.quote) == (
            "Is that so?",
            About.PASSAGE,
            "closed on 3 May 2020",
        )
        assert not card.isVisible()
        assert window.panes[Side.LEFT].view.hasFocus()
        assert [(n.note, n.span) for n in session.notes.placed(Side.LEFT)] == [(note, span)]
        assert session.notes.placed(Side.RIGHT) == ()
        assert "kept" in window.messages.shown

    def test_has_a_sheet_in_the_margin_that_shows_it(self, qtbot, window, session):
        span = mark(window, "31 sailors")
        write(qtbot, window, "From whom?")
        view = window.panes[Side.LEFT].view
        ((sheet, noted),) = view.sheets_in_view()
        words = view.rectangle_of(span.start)
        assert sheet.right() < view.rectangle_of(0).left()
        assert abs(sheet.center().y() - words.center().y()) < words.height()
        assert view.noted_at(sheet.center()) == (noted,)
        assert view.noted_at(words.center()) == (noted,)
        assert view.noted_at(view.rectangle_of(0).center()) == ()
        qtbot.mouseMove(view.viewport(), words.center().toPoint())
        qtbot.waitUntil(lambda: "Note: From whom?" in view.viewport().toolTip())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=sheet.center().toPoint())
        card = window.desk.noting.shown
        assert card.words.toPlainText() == "From whom?"
        assert card.words.isReadOnly()
        assert view.hasFocus()
        press(qtbot, window, Qt.Key.Key_Escape)
        assert window.desk.noting.shown is None

    def test_looks_otherwise_than_before(self, qtbot, window):
        view, ruler = window.panes[Side.LEFT].view, window.panes[Side.LEFT].ruler
        span = mark(window, "saved 31 sailors")
        assert view.rectangle_of(span.start) is not None
        before = view.grab().toImage(), ruler.grab().toImage()
        write(qtbot, window)
        view.set_selected(Selected(span.start, span.end))
        assert view.grab().toImage() != before[0]
        assert ruler.grab().toImage() != before[1]
        assert ruler.words_at(ruler.y_of(span.start)).endswith("Note: Is that so?")
        assert "1 with a note" in ruler.accessibleDescription()

    def test_a_press_on_the_ruler_goes_there(self, qtbot, window, session):
        span = mark(window, "expects the harbour")
        write(qtbot, window)
        ruler, visited = window.panes[Side.LEFT].ruler, []
        window.panes[Side.LEFT].view.visit = visited.append
        at = QPoint(ruler.width() // 2, round(ruler.y_of(span.start)) + 2)
        qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=at)
        assert visited == [span.start]

    def test_the_same_passage_has_one_note_that_is_changed(self, qtbot, window, flow):
        mark(window, "31 sailors")
        write(qtbot, window, "One")
        card = write(qtbot, window, "Two")
        assert [note.text for note in flow.held.values()] == ["Two"]
        assert not card.isVisible()

    def test_without_words_it_is_removed(self, qtbot, window, flow):
        mark(window, "31 sailors")
        write(qtbot, window, "One")
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        window.desk.noting.shown.words.clear()
        press(qtbot, window, Qt.Key.Key_Return, CTRL)
        assert flow.held == {}

    def test_another_document_hides_it(self, qtbot, window, session):
        mark(window, "31 sailors")
        write(qtbot, window)
        session.swap()
        assert session.notes.placed(Side.LEFT) == ()
        assert len(session.notes.placed(Side.RIGHT)) == 1
        assert window.panes[Side.LEFT].view.sheets_in_view() == []
        assert len(window.panes[Side.RIGHT].view.sheets_in_view()) == 1


class TestARow:
    @pytest.mark.parametrize("row", [WERNES, BOATS, Selection(Kind.DATE, 0)])
    def test_is_noted_where_the_reader_is(self, qtbot, window, session, flow, row):
        session.select(row)
        here = session.here(Side.LEFT)
        card = write(qtbot, window, "Who <counted>?")
        (note,) = flow.held.values()
        assert note.about == row.kind.value
        assert len(note.places) == 2
        assert card.span == here
        assert session.notes.of(row) == (note,)
        assert [len(session.notes.placed(side)) for side in Side] == [1, 1]

    def test_shows_it_in_list_and_reasons(self, qtbot, window, session):
        session.select(WERNES)
        before = window.panel._list.grab().toImage()
        write(qtbot, window, "Who <is> she?")
        index = window.panel._list.rows.index_of(WERNES)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", with a note")
        assert "Note: Who " in index.data(Qt.ItemDataRole.ToolTipRole)
        assert window.panel._list.grab().toImage() != before
        assert "Your note" in window.panel._card.text
        assert "Who <is> she?" in window.panel._card.text
        other = window.panel._list.rows.index_of(Selection(Kind.ACTOR, 0))
        assert "note" not in other.data(Qt.ItemDataRole.AccessibleTextRole)

    def test_keeps_it_when_the_pair_is_judged(self, qtbot, window, session):
        session.select(WERNES)
        write(qtbot, window)
        qtbot.keyClick(window.panes[Side.LEFT].view, Qt.Key.Key_X)
        (row,) = session.notes.state.rows
        assert row.standing == "rejected"

    def test_a_selection_goes_before_it(self, qtbot, window, session, flow):
        session.select(WERNES)
        mark(window, "31 sailors")
        write(qtbot, window)
        assert [note.about for note in flow.held.values()] == [About.PASSAGE]

    def test_a_selection_ends_where_another_row_is_chosen(self, qtbot, window, session, flow):
        mark(window, "31 sailors")
        session.select(WERNES)
        write(qtbot, window)
        assert [note.about for note in flow.held.values()] == [About.ACTOR]


class TestWriting:
    def test_escape_leaves_and_the_words_wait(self, qtbot, window, flow):
        mark(window, "31 sailors")
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        qtbot.keyClicks(QApplication.focusWidget(), "Half a tho")
        press(qtbot, window, Qt.Key.Key_Escape)
        assert flow.held == {}
        assert window.messages.shown == NOT_KEPT
        assert window.panes[Side.LEFT].view.hasFocus()
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        assert window.desk.noting.shown.typed == "Half a tho"
        qtbot.keyClicks(QApplication.focusWidget(), "ught")
        press(qtbot, window, Qt.Key.Key_Return, CTRL)
        assert [note.text for note in flow.held.values()] == ["Half a thought"]

    def test_they_wait_beyond_the_end_of_the_window(self, qtbot, window, open_window, flow):
        mark(window, "31 sailors")
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        qtbot.keyClicks(QApplication.focusWidget(), "Half")
        press(qtbot, window, Qt.Key.Key_Escape)
        window.close()
        again = open_window(Session(flow, ImmediateRunner()))
        mark(again, "31 sailors")
        press(qtbot, again, Qt.Key.Key_N, CTRL | SHIFT)
        assert again.desk.noting.shown.typed == "Half"
        press(qtbot, again, Qt.Key.Key_Return, CTRL)
        assert [note.text for note in flow.held.values()] == ["Half"]
        again.close()
        assert again.desk.noting._settings.words("drafts") == {}

    def test_closing_the_window_keeps_what_is_written(self, qtbot, window, flow):
        mark(window, "31 sailors")
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        qtbot.keyClicks(QApplication.focusWidget(), "Not lost")
        window.close()
        assert [note.text for note in flow.held.values()] == ["Not lost"]

    def test_so_does_another_document_in_the_pane(self, qtbot, window, session, flow):
        mark(window, "31 sailors")
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        qtbot.keyClicks(QApplication.focusWidget(), "Not lost")
        session.close(Side.LEFT)
        assert [note.text for note in flow.held.values()] == ["Not lost"]

    def test_letters_are_no_commands_there(self, qtbot, window, session):
        session.select(WERNES)
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        qtbot.keyClicks(QApplication.focusWidget(), "nxyu?f")
        assert window.desk.noting.shown.typed == "nxyu?f"
        assert session.row == WERNES

    def test_what_cannot_be_kept_is_said_and_waits(self, qtbot, window, flow):
        flow.noting.fails = LibraryError("the library cannot be written", "full", "make room")
        mark(window, "31 sailors")
        write(qtbot, window, "Patience")
        assert "the library cannot be written" in window.messages.shown
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        assert window.desk.noting.shown.typed == "Patience"

    def test_a_library_to_read_alone_says_so(self, qtbot, window, flow):
        flow.noting.read_only = True
        mark(window, "31 sailors")
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        assert window.messages.shown.startswith("This library can only be read here")
        assert window.desk.noting.shown is None

    def test_without_anything_chosen_it_says_how(self, qtbot, window):
        press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
        assert window.messages.shown.startswith("Select a passage")

    def test_the_card_covers_nothing_and_stays_inside(self, qtbot, window):
        window.resize(1000, 600)
        view = window.panes[Side.LEFT].view
        for words in ("Storm closes", "within two weeks"):
            span = mark(window, words)
            press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
            card = window.desk.noting.shown
            for at in (span.start, span.end - 1):
                words_at = view.rectangle_of(at).translated(*view.viewport().pos().toTuple())
                assert not card.geometry().intersects(words_at.toRect())
            assert view.rect().contains(card.geometry())
            press(qtbot, window, Qt.Key.Key_Escape)

    def test_it_is_undone_and_done_again(self, qtbot, window, session, flow):
        mark(window, "31 sailors")
        write(qtbot, window)
        press(qtbot, window, Qt.Key.Key_Z, CTRL)
        assert flow.held == {}
        assert session.notes.placed(Side.LEFT) == ()
        press(qtbot, window, Qt.Key.Key_Z, CTRL | SHIFT)
        assert len(session.notes.placed(Side.LEFT)) == 1


class TestWalking:
    def test_goes_round_and_shows_each(self, qtbot, window, session):
        for words in ("closed on 3 May", "31 sailors", "within two weeks"):
            mark(window, words)
            write(qtbot, window, f"On {words}")
        view = window.panes[Side.LEFT].view
        view.set_selected(Selected())
        seen = []
        for by in (1, 1, 1, 1, -1):
            step(qtbot, window, by)
            seen.append(window.desk.noting.shown.typed)
            assert view.hasFocus()
        on = ["On closed on 3 May", "On 31 sailors", "On within two weeks"]
        assert seen == [*on, on[0], on[2]]

    def test_the_note_that_is_shown_can_be_written_on(self, qtbot, window, flow):
        mark(window, "31 sailors")
        write(qtbot, window, "One")
        window.panes[Side.LEFT].view.set_selected(Selected())
        step(qtbot, window, 1)
        write(qtbot, window, "Two")
        assert [note.text for note in flow.held.values()] == ["Two"]

    def test_without_any_it_says_so(self, qtbot, window):
        step(qtbot, window, 1)
        assert window.messages.shown in (NONE_HERE, "There is no note on the left text.")

    def test_removing_what_is_shown(self, qtbot, window, flow):
        mark(window, "31 sailors")
        write(qtbot, window, "One")
        step(qtbot, window, 1)
        window.actions_by_name.run("note.remove")
        assert flow.held == {}
        assert window.desk.noting.shown is None
        window.panes[Side.LEFT].view.set_selected(Selected())
        window.actions_by_name.run("note.remove")
        assert window.messages.shown == "There is no note on what is chosen."


@pytest.fixture
def drawer(qtbot, window, flow, session):
    """The list, open, of three notes: one on a document that is in neither pane."""
    third = build.document("A third account\n\nNobody came to the émigré club.\n")
    flow.documents[third.id] = third
    for words in ("closed on 3 May", "31 sailors"):
        mark(window, words)
        write(qtbot, window, f"On {words}")
    (note, *_) = flow.held.values()
    span = build.span(third, "émigré club")
    place = dataclasses.replace(
        note.places[0], document=third.id, span=span, words="émigré club", before="", after=""
    )
    far = dataclasses.replace(note, id="far", text="Elsewhere", places=(place,), changed="2001-01-01T00:00:00+00:00")  # fmt: skip
    flow.held["far"] = far
    session.start()
    press(qtbot, window, Qt.Key.Key_N, CTRL | ALT)
    return window.desk.noting.drawer


def texts(drawer):
    return [entry.note.text for entry in drawer.notes.entries]


class TestTheList:
    def test_shows_all_the_newest_first(self, window, drawer):
        assert drawer.field.hasFocus()
        assert texts(drawer) == ["On 31 sailors", "On closed on 3 May", "Elsewhere"]

    def test_is_narrowed_as_one_types(self, qtbot, window, drawer):
        qtbot.keyClicks(drawer.field, "EMIGRE")
        assert texts(drawer) == ["Elsewhere"]
        press(qtbot, window, Qt.Key.Key_Escape)
        qtbot.keyClicks(drawer.field, "storm on may")
        assert texts(drawer) == ["On closed on 3 May"]
        qtbot.keyClicks(drawer.field, " nonsense")
        assert drawer.words.text() == NONE_FIT

    def test_of_the_open_texts_alone(self, qtbot, window, drawer, session):
        drawer.of_pair.click()
        assert "Elsewhere" not in texts(drawer)
        session.close(Side.LEFT)
        assert texts(drawer) == []
        assert drawer.words.text() == NONE_OPEN

    def test_enter_goes_to_the_place(self, qtbot, window, drawer):
        press(qtbot, window, Qt.Key.Key_Down)
        press(qtbot, window, Qt.Key.Key_Return)
        assert window.desk.noting.shown.typed == "On 31 sailors"

    def test_enter_opens_the_document(self, qtbot, window, drawer, session):
        qtbot.keyClicks(drawer.field, "elsewhere")
        press(qtbot, window, Qt.Key.Key_Down)
        press(qtbot, window, Qt.Key.Key_Return)
        assert session.document(Side.LEFT).title == "A third account"
        assert window.desk.noting.shown.typed == "Elsewhere"

    def test_delete_removes_and_undo_brings_back(self, qtbot, window, drawer):
        press(qtbot, window, Qt.Key.Key_Down)
        press(qtbot, window, Qt.Key.Key_Delete)
        assert texts(drawer) == ["On closed on 3 May", "Elsewhere"]
        assert drawer.rows.hasFocus()
        press(qtbot, window, Qt.Key.Key_Z, CTRL)
        assert texts(drawer) == ["On 31 sailors", "On closed on 3 May", "Elsewhere"]

    def test_f2_writes_on_it(self, qtbot, window, drawer):
        press(qtbot, window, Qt.Key.Key_Down)
        press(qtbot, window, Qt.Key.Key_F2)
        assert window.desk.noting.shown.words.hasFocus()

    def test_letters_typed_in_the_list_go_on_in_the_field(self, qtbot, window, drawer):
        press(qtbot, window, Qt.Key.Key_Down)
        qtbot.keyClicks(drawer.rows, "sail")
        assert drawer.field.text() == "sail"
        assert texts(drawer) == ["On 31 sailors"]

    def test_escape_leads_back_and_the_key_hides_it(self, qtbot, window, drawer):
        press(qtbot, window, Qt.Key.Key_Escape)
        assert window.panes[Side.LEFT].view.hasFocus()
        press(qtbot, window, Qt.Key.Key_N, CTRL | ALT)
        assert not drawer.isVisible()

    def test_a_note_on_a_text_that_is_gone_stays(self, qtbot, window, drawer, session, flow):
        session.remove([flow.held["far"].places[0].document])
        assert texts(drawer)[-1] == "Elsewhere"
        assert drawer.notes.entries[-1].gone
        qtbot.keyClicks(drawer.field, "elsewhere")
        press(qtbot, window, Qt.Key.Key_Down)
        press(qtbot, window, Qt.Key.Key_Return)
        assert window.messages.shown.startswith("The place of this note is in no text")

    def test_stands_where_the_library_does(self, qtbot, window, drawer):
        press(qtbot, window, Qt.Key.Key_L, CTRL | SHIFT)
        assert window.drawer.isVisible()
        assert not drawer.isVisible()
        press(qtbot, window, Qt.Key.Key_N, CTRL | ALT)
        assert drawer.isVisible()
        assert not window.drawer.isVisible()

    def test_an_empty_one_says_what_to_do(self, qtbot, window):
        press(qtbot, window, Qt.Key.Key_N, CTRL | ALT)
        assert window.desk.noting.drawer.words.text() == EMPTY


class TestTheSearch:
    def test_counts_the_notes_with_its_words_and_lists_them(self, qtbot, window, session):
        mark(window, "31 sailors")
        write(qtbot, window, "From whom?")
        window.desk.focus_search()
        qtbot.keyClicks(QApplication.focusWidget(), "whom")
        hits = window.sidebar.notes
        qtbot.waitUntil(hits.isVisible)
        assert hits.text() == "1 note has these words"
        qtbot.mouseClick(hits, Qt.MouseButton.LeftButton)
        drawer = window.desk.noting.drawer
        assert drawer.field.hasFocus()
        assert (drawer.field.text(), texts(drawer)) == ("whom", ["From whom?"])
        session.searching.search("nobody", as_typed=False)
        assert not hits.isVisible()

    @pytest.mark.parametrize(
        ("query", "words"),
        [("coast guard", "coast guard"), ('"coast guard', "coast guard"), ("a OR b", ""),
         ("title:x", ""), ("a -b", ""), ("semi-detached", "semi-detached"), ("(a", "")],
    )  # fmt: skip
    def test_only_where_nothing_but_words_is_asked_for(self, query, words):
        assert words_of(query) == words


def test_the_evidence_that_is_copied_has_the_note(qtbot, window, session):
    for row in (WERNES, BOATS, Selection(Kind.DATE, 0)):
        session.select(row)
        write(qtbot, window, f"On a {row.kind}")
        press(qtbot, window, Qt.Key.Key_C, CTRL | ALT)
        assert f"- Note: On a {row.kind}" in QApplication.clipboard().text()
