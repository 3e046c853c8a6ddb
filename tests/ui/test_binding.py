"""The binding itself: some builds of it lose a reference to None with every call."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextOption

CALLS = 2000


def test_calls_do_not_use_up_none():
    option, thing = QTextOption(), QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        option.setTabStopDistance(20)
        thing.setObjectName("name")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS / 10, "this build of PySide6 crashes on this Python after some minutes"
