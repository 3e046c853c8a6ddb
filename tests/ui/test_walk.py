"""Going about by keys: hints, marks, back and forward, scrolling, finding in a text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.model.link import Links
from app.settings.file import Settings
from app.ui.catcher import Catcher, Prompt
from app.ui.hints import LETTERS, Hints, labels
from app.ui.widgets.chooser import Chooser
from app.workspace.events import Kind, Selection, Side
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests.build import FakeFlow, actor_link, document

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_in(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def view(window, side=Side.LEFT):
    return window.panes[side].view


def open_catcher(window, kind=Catcher):
    return next((c for c in window.findChildren(kind) if c.isVisible()), None)


class Clock:
    """A clock that shows every look at it to be a while after the last."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def pause(self):
        self.now += 5.0


@pytest.fixture
def clock(session):
    session.trail.clock = Clock()
    return session.trail.clock


@pytest.fixture
def long_window(open_window):
    """Two long texts that name one actor at each end, and their session."""
    body = "\n\n".join(f"Paragraph {n} says little of it." for n in range(200))
    left = document(f"Left\n\nMara Lind went.\n\n{body}\n\nMara Lind came.")
    right = document(f"Right\n\nMara Lind stayed.\n\n{body}\n\nMara Lind left.")
    link = actor_link(left, right, ("Mara Lind",), ("Mara Lind",))
    links = Links(left.id, right.id, (link,), (), ())
    session = Session(FakeFlow((left, right), (links,), (left, right)), ImmediateRunner())
    session.trail.clock = Clock()
    return open_window(session), session


class TestLabels:
    @pytest.mark.parametrize("count", [0, 1, 5, 26, 27, 60, 300, 676])
    def test_none_begins_another(self, count):
        made = labels(count)
        assert len(made) == len(set(made)) == count
        whole = set(made)
        assert not [one for one in made if len(one) == 2 and one[0] in whole]

    def test_more_than_can_be_told_apart_are_left_out(self):
        assert len(labels(5000)) == len(LETTERS) ** 2

    def test_few_take_one_letter_each(self):
        assert {len(one) for one in labels(26)} == {1}


class TestHints:
    def test_every_mention_in_view_and_every_row_has_letters(self, window, session, qtbot):
        press(qtbot, KEY.Key_F)
        hints = open_catcher(window, Hints)
        mentions = {(s, m.span.start) for s in Side for m in session.marks(s)}
        links = session.links
        rows = len(links.actors) + len(links.figures) + len(links.dates)
        assert len(hints.targets) >= len(mentions)
        assert len(hints.targets) <= len(mentions) + rows
        boxes = list(hints._boxes.values())
        assert not [(a, b) for n, a in enumerate(boxes) for b in boxes[:n] if a.intersects(b)]

    def test_letters_choose_a_mention_and_its_pane(self, window, session, qtbot):
        press(qtbot, KEY.Key_3, CTRL)
        press(qtbot, KEY.Key_1, CTRL)
        press(qtbot, KEY.Key_F)
        hints = open_catcher(window, Hints)
        at = view(window, Side.RIGHT).mapTo(window.centralWidget(), QPoint(0, 0)).x()
        label = next(la for la, target in hints.targets.items() if target.begins.left() > at)
        type_in(qtbot, label.upper())  # with CapsLock on as well
        assert open_catcher(window) is None
        assert view(window, Side.RIGHT).hasFocus()
        first = min(m.span.start for m in session.marks(Side.RIGHT))
        assert session.here(Side.RIGHT).start == first
        assert session.row is not None

    def test_letters_choose_a_row(self, window, session, qtbot):
        press(qtbot, KEY.Key_F)
        hints = open_catcher(window, Hints)
        panel = window.panel.mapTo(window.centralWidget(), QPoint(0, 0)).x()
        inside = [
            la
            for la, target in hints.targets.items()
            if panel <= target.room.left() < panel + window.panel.width()
        ]
        assert inside
        type_in(qtbot, inside[1])
        assert session.row == Selection(Kind.ACTOR, 1)
        assert view(window).hasFocus()

    def test_escape_ends_and_gives_the_keyboard_back(self, window, session, qtbot):
        press(qtbot, KEY.Key_F)
        assert not view(window).hasFocus()
        press(qtbot, KEY.Key_Escape)
        assert open_catcher(window) is None
        assert view(window).hasFocus()
        assert session.row is None

    def test_letters_that_lead_nowhere_are_passed_over_and_taken_back(self, window, qtbot):
        press(qtbot, KEY.Key_F)
        hints = open_catcher(window, Hints)
        double = [la for la in hints.targets if len(la) == 2]
        if not double:
            hints.targets = {"zx": next(iter(hints.targets.values()))}
            double = ["zx"]
        type_in(qtbot, double[0][0])
        assert hints.typed == double[0][0]
        type_in(qtbot, "9")
        assert hints.typed == double[0][0]
        press(qtbot, KEY.Key_Backspace)
        assert hints.typed == ""
        assert hints.isVisible()

    def test_scrolling_and_a_smaller_window_end_them(self, window, qtbot):
        press(qtbot, KEY.Key_F)
        wheel = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(open_catcher(window), wheel)
        assert open_catcher(window) is None
        press(qtbot, KEY.Key_F)
        window.resize(window.width() - 40, window.height() - 40)
        qtbot.waitUntil(lambda: open_catcher(window) is None)

    def test_other_keys_do_not_reach_the_window(self, window, session, qtbot):
        press(qtbot, KEY.Key_F)
        press(qtbot, KEY.Key_W, CTRL)
        assert session.document(Side.LEFT) is not None

    def test_in_a_small_window_all_letters_stand_inside(self, window, qtbot):
        window.resize(720, 420)
        qtbot.wait(20)
        press(qtbot, KEY.Key_F)
        hints = open_catcher(window, Hints)
        assert hints.targets
        for label, box in hints._boxes.items():
            assert hints.targets[label].room.contains(box)

    def test_from_right_to_left_they_stand_at_the_right(self, open_window, qtbot):
        left = document("عنوان\n\nوصلت السفينة الكبيرة إلى ميناء المدينة مساء أمس.")
        right = document("A title\n\nThe ship came in.")
        link = actor_link(left, right, ("السفينة الكبيرة",), ("The ship",))
        links = Links(left.id, right.id, (link,), (), ())
        flow = FakeFlow((left, right), (links,), (left, right))
        window = open_window(Session(flow, ImmediateRunner()))
        press(qtbot, KEY.Key_F)
        hints = open_catcher(window, Hints)
        label, target = next(iter(hints.targets.items()))
        assert target.leftwards
        box = hints._boxes[label]
        assert abs(box.right() - target.begins.right()) < 8
        type_in(qtbot, label)
        assert window.context.session.here(Side.LEFT) == link.a[0].span

    def test_where_nothing_can_be_chosen_it_says_so(self, open_window, qtbot):
        window = open_window(Session(FakeFlow(), ImmediateRunner()))
        press(qtbot, KEY.Key_F)
        assert open_catcher(window) is None
        assert window.messages.shown == "Nothing in view can be chosen."

    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_they_are_painted(self, window, theme, qtbot):
        window.desk.set_theme(theme)
        plain = window.grab().toImage()
        press(qtbot, KEY.Key_F)
        assert window.grab().toImage() != plain


class TestMarks:
    def test_a_letter_marks_and_leads_back(self, long_window, qtbot):
        window, session = long_window
        press(qtbot, KEY.Key_End)
        top = view(window).top_offset()
        press(qtbot, KEY.Key_M)
        assert "Mark this place" in open_catcher(window, Prompt).accessibleName()
        type_in(qtbot, "q")
        assert window.messages.shown.startswith("Marked with q")
        press(qtbot, KEY.Key_Home)
        press(qtbot, KEY.Key_3, CTRL)
        press(qtbot, KEY.Key_Apostrophe)
        prompt = open_catcher(window, Prompt)
        assert prompt.accessibleDescription().startswith("q   Paragraph")
        session.trail.clock.pause()
        type_in(qtbot, "q")
        assert view(window).hasFocus()  # the pane that shows the document
        assert view(window).rectangle_of(top) is not None
        assert session.trail.behind

    def test_of_a_closed_document_a_mark_opens_it(self, window, session, qtbot):
        left = session.document(Side.LEFT)
        press(qtbot, KEY.Key_M)
        type_in(qtbot, "a")
        press(qtbot, KEY.Key_W, CTRL)
        press(qtbot, KEY.Key_3, CTRL)
        press(qtbot, KEY.Key_Apostrophe)
        type_in(qtbot, "a")
        assert session.document(Side.RIGHT) == left

    def test_a_letter_without_a_mark_says_so(self, window, qtbot):
        press(qtbot, KEY.Key_Apostrophe)
        assert "No place is marked yet" in window.messages.shown
        press(qtbot, KEY.Key_M)
        type_in(qtbot, "a")
        press(qtbot, KEY.Key_Apostrophe)
        type_in(qtbot, "b")
        assert window.messages.shown == "No place is marked with b."

    def test_escape_marks_nothing(self, window, session, qtbot):
        press(qtbot, KEY.Key_M)
        press(qtbot, KEY.Key_Escape)
        assert session.bookmarks.all == ()
        assert view(window).hasFocus()

    def test_all_marks_are_a_list(self, window, session, qtbot):
        for letter in "ab":
            press(qtbot, KEY.Key_M)
            type_in(qtbot, letter)
        session.remove([session.document(Side.RIGHT).id])
        press(qtbot, KEY.Key_M, CTRL)
        chooser = window.findChild(Chooser)
        assert [choice.end for choice in chooser.shown] == ["a", "b"]
        qtbot.keyClick(chooser.field, KEY.Key_Down)
        qtbot.keyClick(chooser.field, KEY.Key_Return)
        assert view(window).marks.found

    def test_they_are_kept(self, window, settings, session, qtbot):
        press(qtbot, KEY.Key_M)
        type_in(qtbot, "x")
        kept = settings.words("bookmarks")
        assert list(kept) == ["x"]
        assert kept["x"][0] == session.document(Side.LEFT).id


class TestBackAndForward:
    def test_alt_and_arrows_go_over_both_panes(self, long_window, qtbot):
        window, session = long_window
        session.select(Selection(Kind.ACTOR, 0))
        session.trail.clock.pause()
        press(qtbot, KEY.Key_N, ALT)
        tops = [view(window, side).top_offset() for side in Side]
        assert min(tops) > 1000
        session.trail.clock.pause()
        press(qtbot, KEY.Key_Left, ALT)
        assert [view(window, side).top_offset() for side in Side] == [0, 0]
        assert session.place(Side.LEFT) == (1, 2)
        assert window.panes[Side.LEFT].header.place.text() == "1 of 2"
        session.trail.clock.pause()
        press(qtbot, KEY.Key_Right, ALT)
        assert [view(window, side).top_offset() for side in Side] == tops
        assert session.place(Side.RIGHT) == (2, 2)
        press(qtbot, KEY.Key_Right, ALT)
        assert window.messages.shown == "You have not gone back."

    def test_over_documents(self, clock, window, session, qtbot):
        pair = [session.document(side) for side in Side]
        clock.pause()
        press(qtbot, KEY.Key_X, CTRL | SHIFT)
        clock.pause()
        press(qtbot, KEY.Key_Left, ALT)
        assert [session.document(side) for side in Side] == pair
        assert view(window).text == pair[0].text

    def test_the_pane_with_the_keyboard_has_it_again(self, long_window, qtbot):
        window, session = long_window
        press(qtbot, KEY.Key_3, CTRL)
        session.select(Selection(Kind.ACTOR, 0))
        session.trail.clock.pause()
        press(qtbot, KEY.Key_N)
        press(qtbot, KEY.Key_1, CTRL)
        session.trail.clock.pause()
        press(qtbot, KEY.Key_Left, ALT)
        assert view(window, Side.RIGHT).hasFocus()


class TestScrolling:
    def test_as_in_vim(self, qtbot, settings, open_window):
        settings.set("preset", "vim-like")
        long = document("Title\n\n" + "\n\n".join(f"Paragraph {n}." for n in range(300)))
        session = Session(FakeFlow((long,), (), (long, None)), ImmediateRunner())
        window = open_window(session)
        here = view(window)
        tops = [0]
        for keys in (("j",), ("j",)):
            type_in(qtbot, "".join(keys))
            here._glide.finish()
            tops.append(here._column.position)
        assert tops == sorted(set(tops))
        press(qtbot, KEY.Key_D, CTRL)
        here._glide.finish()
        half = here._column.position - tops[-1]
        assert 0.3 * here.height() < half < 0.6 * here.height()
        press(qtbot, KEY.Key_U, CTRL)
        type_in(qtbot, "k")
        here._glide.finish()
        assert here._column.position == pytest.approx(tops[1], abs=1)
        press(qtbot, KEY.Key_G, SHIFT)
        assert here.top_offset() > len(long.text) * 0.8
        type_in(qtbot, "gg")
        assert here.top_offset() == 0
        type_in(qtbot, "l")
        assert view(window, Side.RIGHT).hasFocus()

    def test_brackets_go_on_from_what_is_in_view(self, long_window, qtbot):
        _, session = long_window
        press(qtbot, KEY.Key_End)
        press(qtbot, KEY.Key_BracketLeft)  # the one at the end is in view, so it is not before
        assert session.place(Side.LEFT) == (1, 2)
        press(qtbot, KEY.Key_BracketRight)
        assert session.place(Side.LEFT) == (2, 2)


class TestFinding:
    def bar(self, window, side=Side.LEFT):
        return window.panes[side].findbar

    def test_hits_are_marked_counted_and_walked(self, window, session, qtbot):
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "vaer")
        assert self.bar(window).count.text() == "Not found"
        for _ in range(4):
            press(qtbot, KEY.Key_Backspace)
        type_in(qtbot, "port linnet")
        text = session.document(Side.LEFT).text
        assert [h.of(text) for h in view(window).marks.hits] == ["Port Linnet"] * 2
        assert self.bar(window).count.text() == "1 of 2"
        press(qtbot, KEY.Key_Return)
        assert self.bar(window).count.text() == "2 of 2"
        assert view(window).marks.hit == 1
        press(qtbot, KEY.Key_Return)
        assert self.bar(window).count.text() == "1 of 2"
        press(qtbot, KEY.Key_Return, SHIFT)
        assert self.bar(window).count.text() == "2 of 2"
        qtbot.mouseClick(self.bar(window).next, Qt.MouseButton.LeftButton)
        assert self.bar(window).count.text() == "1 of 2"

    def test_escape_ends_it(self, window, session, qtbot):
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "boats")
        press(qtbot, KEY.Key_Escape)
        assert self.bar(window).isHidden()
        assert view(window).hasFocus()
        assert view(window).marks.hits == ()
        press(qtbot, KEY.Key_Slash)
        assert self.bar(window).field.selectedText() == "boats"
        assert view(window).marks.hits

    def test_hits_stay_while_mentions_are_walked(self, window, session, qtbot):
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "boats")
        hits = view(window).marks.hits
        session.select(Selection(Kind.ACTOR, 2))
        session.step(Side.LEFT, 1)
        assert view(window).marks.hits == hits

    def test_each_pane_has_its_own(self, window, qtbot):
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "boats")
        press(qtbot, KEY.Key_3, CTRL)
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "board")
        assert [m.of(view(window).text) for m in view(window).marks.hits] == ["boats", "boats"]
        assert self.bar(window, Side.RIGHT).count.text() == "1 of 2"

    def test_another_document_is_searched_in_its_turn(self, window, session, qtbot):
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "vaernes")
        assert self.bar(window).count.text() == "Not found"
        session.swap()
        assert self.bar(window).count.text() == "1 of 2"
        assert len(view(window).marks.hits) == 2

    def test_a_hit_far_away_comes_into_view_and_back_leads_back(self, long_window, qtbot):
        window, session = long_window
        press(qtbot, KEY.Key_Slash)
        session.trail.clock.pause()
        type_in(qtbot, "came")
        assert view(window).top_offset() > 1000
        press(qtbot, KEY.Key_Escape)
        session.trail.clock.pause()
        press(qtbot, KEY.Key_Left, ALT)
        assert view(window).top_offset() == 0

    def test_in_a_narrow_pane_the_count_is_seen_whole(self, window, qtbot):
        window.resize(720, 420)
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "zzz")
        qtbot.wait(20)
        bar = self.bar(window)
        assert bar.width() < 300
        assert bar.count.width() >= bar.count.sizeHint().width()
        assert bar.count.geometry().left() >= bar.field.geometry().right()
        assert not bar.next.isVisible()

    @pytest.mark.parametrize("theme", ["light", "dark"])
    def test_the_hit_that_one_is_at_looks_different(self, window, theme, session, qtbot):
        window.desk.set_theme(theme)
        press(qtbot, KEY.Key_Slash)
        type_in(qtbot, "port linnet")
        first = view(window).grab().toImage()
        press(qtbot, KEY.Key_Return)
        assert view(window).grab().toImage() != first


def test_the_palette_lists_first_what_was_chosen_from_it_most(window, settings, qtbot):
    def palette(words):
        window.desk.show_palette()
        chooser = window.findChildren(Chooser)[-1]
        qtbot.keyClicks(chooser.field, words)
        return chooser

    for _ in range(2):
        qtbot.keyClick(palette("swap").field, KEY.Key_Return)
        qtbot.wait(20)
    assert settings.get("used", dict) == {"file.swap": 2}
    assert palette("").shown[0].name == "Swap the panes"
    assert palette("larger").shown[0].name == "Larger text"


def test_marks_and_uses_come_back_from_the_file(tmp_path):
    settings = Settings(tmp_path / "settings.toml")
    settings.set("used", {"view.full_screen": 2})
    settings.set("bookmarks", {"é": ["id", "3", "9", 'so "it" went']})
    settings.set("keys", {"file.swap": ["F4", "'"], "go.hints": []})
    settings.save()
    again = Settings(tmp_path / "settings.toml")
    assert again.problem == ""
    assert again.words("bookmarks") == {"é": ["id", "3", "9", 'so "it" went']}
    assert again.words("keys") == {"file.swap": ["F4", "'"], "go.hints": []}
    assert again.get("used", dict) == {"view.full_screen": 2}
