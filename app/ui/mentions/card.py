"""The card that says why the chosen row is linked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.judgement import Verdict
from app.model.link import Relation
from app.model.words import SIGNS
from app.translation import phrase, tr
from app.ui.mentions.why import NAME, place_of, said_number
from app.ui.theme import Theme, colour, interface_font

_SIGNS = {
    Verdict.SAME: (SIGNS[Relation.AGREE], phrase("The same actor (Y)")),
    Verdict.DIFFERENT: (SIGNS[Relation.CONFLICT], phrase("Not the same actor (X)")),
    Verdict.UNSURE: ("?", phrase("Unsure (U)")),
}
_ARROW = 12.0  # pixels of the sign that says whether the card is folded
NOTHING_CHOSEN = phrase("Choose a row to read why it is linked")


class WhyCard(QWidget):
    """A heading that folds the card, and a page of words to select and references to follow.

    While no row is chosen there is only one line, which says so.
    """

    followed = Signal(object, object)
    """The reader followed a reference to a place."""
    judged = Signal(object)
    """The reader has pressed what says whether the actors of the row are one."""
    taken_back = Signal(int)
    """The reader takes back what was said of the row, by its number."""
    left = Signal()
    """The reader pressed Escape."""
    folded = Signal(bool)
    """Only the heading is left (True), or the page came back (False)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = self._page = ""
        self._folded = False
        self._theme = theme
        self._heading = QToolButton(self)
        self._heading.setObjectName("whyHeading")
        self._heading.setCheckable(True)
        self._heading.setChecked(True)
        self._heading.setIconSize(QSize(round(_ARROW), round(_ARROW)))
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heading.setToolTip(tr("Show or hide why the chosen row is linked"))
        self._heading.toggled.connect(self._show_or_fold)
        self._verdicts = {verdict: self._button(verdict) for verdict in _SIGNS}
        self._text = QTextBrowser(self)
        self._text.setObjectName("whyText")
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.document().setDocumentMargin(0)
        self._text.anchorClicked.connect(self._follow)
        self._text.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 6, 0)
        top.setSpacing(1)
        top.addWidget(self._heading, 1)
        for button in self._verdicts.values():
            top.addWidget(button)
        column.addLayout(top)
        column.addWidget(self._text)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._text.document().setDefaultStyleSheet(
            f"a {{ color: {theme.accent}; text-decoration: none; }}"
            f"a.sentence {{ color: {theme.ink}; }}"
            f".figure {{ color: {theme.accent}; }}"
            f".muted {{ color: {theme.muted}; }}"
            "p { margin-top: 0; margin-bottom: 8px; }"
            "h4 { margin-top: 0; margin-bottom: 2px; }"
            "table { margin-top: 10px; }"
        )
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.Highlight, colour(theme.selected))
        palette.setColor(QPalette.ColorRole.HighlightedText, colour(theme.ink))
        self._text.setPalette(palette)
        self._text.setFont(interface_font(0.95))
        self._text.setHtml(self._page)
        self._show_or_fold()

    def show_page(
        self, title: str, page: str, *, judged: bool = False, said: Verdict | None = None
    ) -> None:
        """Show why a row is linked, or that none is chosen where ``page`` is empty.

        ``judged``: the reader may say whether it is one actor, and has ``said`` so already.
        """
        for verdict, button in self._verdicts.items():
            button.setVisible(judged)
            button.setChecked(verdict is said)
        self._title, self._page = title, page
        self._text.setAccessibleName(title or tr(NAME))
        self._show_or_fold()  # first: a page put on what is not laid out yet is shown scrolled
        self._text.setHtml(page)

    def focus(self) -> None:
        """Give the keyboard to the page, unfolding it."""
        if self._page:
            self._heading.setChecked(True)
            self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def text(self) -> str:
        """Return the words on the page."""
        return self._text.toPlainText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the page on Escape."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _button(self, verdict: Verdict) -> QToolButton:
        sign, words = _SIGNS[verdict][0], tr(_SIGNS[verdict][1])
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        button.clicked.connect(lambda: self.judged.emit(verdict))
        return button

    def _follow(self, reference: QUrl) -> None:
        number = said_number(reference.toString())
        if number is None:
            self.followed.emit(*place_of(reference.toString()))
        else:
            self.taken_back.emit(number)

    def _show_or_fold(self) -> None:
        chosen, heading = bool(self._page), self._heading
        shown = chosen and heading.isChecked()
        turn = 0 if shown else 90 if self.isRightToLeft() else -90
        heading.setIcon(_arrow(turn, colour(self._theme.muted), self.devicePixelRatio()))
        heading.setText(self._title if chosen else tr(NOTHING_CHOSEN))
        heading.setEnabled(chosen)
        if not chosen and self._text.hasFocus():
            self.left.emit()
        self._text.setVisible(shown)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Preferred if shown else policy.Maximum)
        if self._folded is shown:
            self._folded = not shown
            self.folded.emit(self._folded)


def _arrow(turn: float, ink: QColor, ratio: float) -> QIcon:
    """Return an arrow that points down, turned clockwise by degrees.

    Those of Qt's own stand before the words in every language, at their end in one read leftwards.
    """
    picture = QPixmap(round(_ARROW * ratio), round(_ARROW * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_ARROW / 2, _ARROW / 2)
    painter.rotate(turn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(-4, -2), QPointF(4, -2), QPointF(0, 2.5)]))
    painter.end()
    return QIcon(picture)
