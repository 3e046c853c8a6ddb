"""The face that comes along, and how the reader sets texts otherwise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from app.ui.typography import LEADINGS, MEASURES, OWN_FACE, Typography, reading_faces
from app.ui.widgets.chooser import Chooser
from app.workspace.events import Side

CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize("sample", ["Łódź naïve", "Київ Ђаво ёлка", "Ἀθῆναι", "0123456789 “—” ½ €"])
def test_the_own_face_has_every_sign(qapp, sample):
    raw = QRawFont.fromFont(Typography().font())
    assert raw.familyName() == OWN_FACE
    assert all(raw.supportsCharacter(ord(sign)) for sign in sample)


def test_arabic_is_set_in_naskh(qapp):
    Typography().font()
    raw = QRawFont.fromFont(QFont("Noto Naskh Arabic"))
    assert all(raw.supportsCharacter(ord(sign)) for sign in "حلبپگیک")


def test_a_face_that_is_missing_gives_way_to_the_own(qapp):
    assert QFontInfo(Typography(face="No such face at all").font()).family() == OWN_FACE
    assert reading_faces()[0] == OWN_FACE
    assert len(set(reading_faces())) == len(reading_faces())


def test_bold_is_a_face_of_its_own(qapp):
    plain, bold = Typography().font(), Typography().font(bold=True)
    assert QFontMetricsF(bold).horizontalAdvance("Word") > QFontMetricsF(plain).horizontalAdvance(
        "Word"
    )


@pytest.mark.parametrize(
    ("key", "option", "steps", "kind"),
    [
        (Qt.Key.Key_BracketRight, "measure", MEASURES, int),
        (Qt.Key.Key_BracketLeft, "measure", MEASURES[::-1], int),
        (Qt.Key.Key_Equal, "leading", LEADINGS, float),
        (Qt.Key.Key_Minus, "leading", LEADINGS[::-1], float),
    ],
)
def test_lines_are_set_by_keys_as_far_as_they_go(qtbot, window, settings, key, option, steps, kind):
    now = settings.get(option, kind)
    view = window.panes[Side.LEFT].view
    before = view._style
    for wanted in steps[steps.index(now) + 1 :]:
        qtbot.keyClick(view, key, Qt.KeyboardModifier.AltModifier)
        assert settings.get(option, kind) == wanted
    if option == "leading":
        assert view._style.leading != before.leading
    qtbot.keyClick(view, key, Qt.KeyboardModifier.AltModifier)
    assert settings.get(option, kind) == steps[-1]
    assert "cannot be" in window.messages.shown


def test_a_face_is_chosen_by_its_name(qtbot, window, settings):
    faces = reading_faces()
    wanted = next((face for face in faces if face != OWN_FACE and " [" not in face), None)
    if wanted is None:
        pytest.skip("no other face is installed")
    qtbot.keyClick(window.panes[Side.LEFT].view, Qt.Key.Key_F, CONTROL_ALT)
    chooser = window.findChild(Chooser)
    qtbot.keyClicks(chooser.focusWidget() or chooser, wanted)
    qtbot.keyClick(chooser.focusWidget() or chooser, Qt.Key.Key_Return)
    assert settings.get("face", str) == wanted
