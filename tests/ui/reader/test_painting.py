"""What stands in a pane without a text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from app.ui.reader.painting import _balanced


def test_no_word_stands_alone_on_the_last_line(qapp):
    metrics = QFontMetricsF(QFont())
    words = "Choose a document of the library above, press a key, or drop it."
    whole = metrics.horizontalAdvance(words)
    area = QRectF(10, 0, whole * 0.95, 400)  # the last word would not fit

    def lines(room):
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        return round(height / metrics.lineSpacing())

    found = _balanced(area, words, metrics)
    assert lines(found) == lines(area) == 2
    assert found.width() < whole * 0.75
    assert found.center().x() == area.center().x()
