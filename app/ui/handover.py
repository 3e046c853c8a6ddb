"""One window for a library: a second start gives its files to the first window and ends.

The two talk through a local socket (on Windows a named pipe) that bears the name of the library and
of the user, and that nobody else may open. Nothing goes over a network.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import stat
import struct
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.window import Window

_PATIENCE = 2.0  # seconds for a window that is just opening
_ANSWER = 3000  # milliseconds for one that is busy
_AGAIN = 0.1  # seconds between two tries
_LENGTH = struct.Struct(">I")
_MOST = 1 << 20  # bytes of names; a desktop hands over a few
_TAKEN = b"taken"


class Receiver(QObject):
    """Waits for the files of later starts; ``given`` brings them, none where only a look is asked.

    There must be one for a library at most: whoever makes it has the library's lock.
    """

    given = Signal(list)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Wait from now on. Where that cannot be, later starts can only read, and say so."""
        super().__init__(parent)
        self._held: dict[QLocalSocket, bytearray] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        name = name_of(folder)
        QLocalServer.removeServer(name)  # of a process that was killed
        self._server.listen(name)

    def close(self) -> None:
        """Wait no longer. To be called before Qt takes it apart, which hears of nothing then."""
        self._server.close()
        for socket in tuple(self._held):
            self._held.pop(socket)
            socket.disconnect(self)
            socket.abort()
            socket.deleteLater()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._held[socket] = bytearray()
            socket.readyRead.connect(self._read_all)
            socket.disconnected.connect(self._forget_closed)
        self._read_all()

    def _read_all(self) -> None:
        for socket in tuple(self._held):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        held = self._held.get(socket)
        if held is None:
            return  # it was hung up on meanwhile
        held += socket.readAll().data()
        if len(held) < _LENGTH.size:
            return
        (length,) = _LENGTH.unpack_from(held)
        if length > _MOST or len(held) > _LENGTH.size + length:
            socket.abort()
        elif len(held) == _LENGTH.size + length:
            names = bytes(held[_LENGTH.size :]).split(b"\0") if length else []
            held.clear()
            socket.write(_TAKEN)
            socket.flush()
            self.given.emit([Path(os.fsdecode(name)) for name in names])

    def _forget_closed(self) -> None:
        for socket in tuple(self._held):
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._held.pop(socket)
                socket.deleteLater()


def receive(window: Window, folder: Path) -> Receiver:
    """Have a window show itself, and what it is given, whenever its library is opened again."""
    receiver = Receiver(folder, window)

    def take(files: list[Path]) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if files:
            window.context.session.open_files(files)

    receiver.given.connect(take)
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(receiver.close)
    return receiver


def hand_over(folder: Path, files: Sequence[Path]) -> bool:
    """Give files to the window that has a library open; tell whether it took them.

    A ``QApplication`` must be there.
    """
    data = b"\0".join(os.fsencode(path.absolute()) for path in files)
    until = time.monotonic() + _PATIENCE
    while not (taken := _handed_over(name_of(folder), data)) and time.monotonic() < until:
        time.sleep(_AGAIN)
    return taken


def _handed_over(name: str, data: bytes) -> bool:
    if len(data) > _MOST or not _is_ours(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_ANSWER):
        return False
    socket.write(_LENGTH.pack(len(data)) + data)
    answer = b""
    while len(answer) < len(_TAKEN) and socket.waitForReadyRead(_ANSWER):
        answer += socket.readAll().data()
    socket.abort()
    return answer == _TAKEN


def name_of(folder: Path) -> str:
    """Return the name of the socket for a library and this user: on Windows a name, else a path."""
    library = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    if sys.platform == "win32":
        return f"syntopia-{getpass.getuser()}-{library}"
    base = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(base) / f"syntopia-{os.getuid()}-{library}")


def _is_ours(name: str) -> bool:
    """Tell whether there is such a socket, and nobody else has put it there."""
    if sys.platform == "win32":
        return True
    try:
        status = Path(name).lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(status.st_mode) and status.st_uid == os.getuid()
