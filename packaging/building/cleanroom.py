"""Places where nothing of this machine can help a package: a new environment, a new system."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from building import environment, linux
from devenv.environment import LOCK, ensure
from devenv.programs import ROOT, Stop, in_venv, say

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "tester"
HOME = "/home/Jörg Müller Öz"
_SCREEN = "1440x900x24"
_PATIENCE = 900  # seconds for a self-test, on a machine with other work
_UNCHANGED = 8  # seconds without a change on the screen: the links have come
_AT_LEAST, _AT_MOST = 25, 180
_SOCKETS = "/tmp/.X11-unix"
_APT = "export DEBIAN_FRONTEND=noninteractive; apt-get -q"


def try_wheel(wheel: Path) -> None:
    """Install a wheel into a new environment with what the lock names, and run its self-test."""
    ensure()
    folder = environment.BUILD / "wheel env"  # with a blank, as folders of users have
    shutil.rmtree(folder, ignore_errors=True)
    uv = in_venv("uv")
    environment.run(uv, "venv", "--quiet", "--python", in_venv("python"), folder)
    python = folder / in_venv("python").relative_to(ROOT / ".venv")
    install = (uv, "pip", "install", "--quiet", "--python", python)
    environment.run(*install, "--require-hashes", "--requirement", LOCK)
    environment.run(*install, "--no-deps", wheel)
    home = folder / "home"
    home.mkdir()
    done = subprocess.run(
        [python.with_name("syntopia"), "--selftest"],
        cwd=home,
        env={**os.environ, **environment.fixed(), "HOME": str(home), "PYTHONPATH": ""},
        timeout=_PATIENCE,
        check=False,
    )
    if done.returncode:
        raise Stop(f"the self-test of {wheel.name} failed, see above")
    shutil.rmtree(folder)


class System:
    """A Debian with nothing but its base, made by debootstrap; a folder, kept for next time."""

    def __init__(self, suite: str, roots: Path) -> None:
        """Take the name of the suite, and the folder for the systems."""
        if os.name != "posix" or os.geteuid() != 0:
            raise Stop("only root can make systems to try packages in")
        self._suite = suite
        self._base = roots / suite
        self._root = roots / f"{suite}-{os.getpid()}"  # two trials may run at a time

    def try_package(self, kind: str, package: Path, pictures: Path) -> None:
        """Install a package, run its self-test, open its window, remove it again."""
        self._renew()
        self._install(kind, package)
        command = f"~/{_folder_of(package)}/syntopia" if kind == "tar" else "syntopia"
        with _display() as number:
            self._as_user(f"{command} --selftest ~/picture.png", number)
            stem = f"{kind}-{self._suite}"
            shutil.copyfile(self._inside(f"{HOME}/picture.png"), pictures / f"{stem}-selftest.png")
            self._open_window(command, number, pictures / f"{stem}-screen.png")
        self._remove(kind)
        library = self._inside(f"{HOME}/.local/share/syntopia/library")
        if not library.is_dir():
            raise Stop("removing the package took the user's library with it")
        shutil.rmtree(self._root)

    def _renew(self) -> None:
        if not (self._base / "etc" / "debian_version").exists():
            say(f"making a {self._suite} (some minutes)")
            self._base.parent.mkdir(parents=True, exist_ok=True)
            environment.run("debootstrap", "--variant=minbase", self._suite, self._base)
        shutil.rmtree(self._root, ignore_errors=True)
        environment.run("cp", "-a", "--reflink=auto", self._base, self._root)
        shutil.copyfile("/etc/resolv.conf", self._inside("/etc/resolv.conf"))

    def _install(self, kind: str, package: Path) -> None:
        shutil.copy(package, self._inside("/tmp"))
        self._as_root(f"useradd --create-home --home-dir {shlex.quote(HOME)} {USER}")
        self._as_root(f"{_APT} update")
        here = f"/tmp/{package.name}"
        if kind == "deb":
            self._as_root(f"{_APT} install -y --no-install-recommends {here}")
            return
        desktop = shlex.join(one.split(" | ")[-1] for one in linux.debian_libraries())
        self._as_root(f"{_APT} install -y --no-install-recommends {desktop}")
        if kind == "tar":
            self._as_root(f"{_APT} install -y xz-utils")
            self._as_root(f"su {USER} -c 'cd ~ && tar --extract --file {here}'")
        else:  # rpm does not know what Debian's packages hold, so it is told not to ask
            self._as_root(f"{_APT} install -y --no-install-recommends rpm")
            self._as_root(f"rpm --install --nodeps --force-debian {here}")

    def _open_window(self, command: str, display: int, picture: Path) -> None:
        """Do what a click in the menu does, and keep what is then on the screen."""
        if not command.startswith("~"):
            entry = self._inside("/usr/share/applications/syntopia.desktop").read_text("utf-8")
            line = next(one for one in entry.splitlines() if one.startswith("Exec="))
            command = line.removeprefix("Exec=").replace(" %F", "")
        running = subprocess.Popen(self._words(command, display), start_new_session=True)
        try:
            _wait_for_rest(display, picture)
            if running.poll() is not None:
                raise Stop(f"the window closed by itself ({running.returncode})")
        finally:
            running.kill()  # and with it, by --kill-child, all that it started
            running.wait()

    def _remove(self, kind: str) -> None:
        if kind == "tar":
            self._as_root(f"su {USER} -c 'rm -r ~/syntopia-*'")
            return
        removal = f"{_APT} purge -y syntopia" if kind == "deb" else "rpm --erase syntopia"
        self._as_root(removal)
        if self._inside("/usr/lib/syntopia").exists():
            raise Stop("removing the package left files in /usr/lib/syntopia")

    def _as_root(self, command: str) -> None:
        mounts = "mount -t proc proc $0/proc"
        script = f"{mounts} && exec chroot $0 /bin/sh -ec {shlex.quote(command)}"
        environment.run("unshare", "--mount", "sh", "-ec", script, self._root)

    def _as_user(self, command: str, display: int) -> None:
        done = subprocess.run(self._words(command, display), timeout=_PATIENCE, check=False)
        if done.returncode:
            raise Stop(f"{command} ended with {done.returncode}, see above")

    def _words(self, command: str, display: int) -> list[str]:
        """Return how a command is run as the user, with a screen and without a network."""
        variables = f"DISPLAY=:{display} LANG=C.UTF-8 QT_QPA_PLATFORM=xcb"
        inside = f"cd ~ && exec env {variables} {command}"
        script = (
            f"mkdir -p $0{_SOCKETS} && mount --bind {_SOCKETS} $0{_SOCKETS} &&"
            " mount -t proc proc $0/proc && mount -t tmpfs shm $0/dev/shm &&"
            f" exec chroot $0 su {USER} -s /bin/sh -c {shlex.quote(inside)}"
        )
        apart = ["--mount", "--net", "--pid", "--fork", "--kill-child"]
        return ["unshare", *apart, "sh", "-ec", script, str(self._root)]

    def _inside(self, path: str) -> Path:
        return self._root / path.lstrip("/")


def _folder_of(archive: Path) -> str:
    return archive.name.removesuffix(".tar.xz")


@contextlib.contextmanager
def _display() -> Iterator[int]:
    """Run a virtual screen; its number."""
    if shutil.which("Xvfb") is None:
        raise Stop("Xvfb is missing; on Debian: apt-get install xvfb")
    number = 100 + os.getpid() % 900
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-screen", "0", _SCREEN, "-nolisten", "tcp", "-ac"],
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(100):
            if Path(_SOCKETS, f"X{number}").exists():
                break
            time.sleep(0.1)
        yield number
    finally:
        server.terminate()
        server.wait()


def _wait_for_rest(display: int, picture: Path) -> None:
    """Take pictures of the screen until nothing changes any more; the last one stays."""
    began = time.monotonic()
    before, since = b"", began
    while time.monotonic() - began < _AT_MOST:
        _shoot(display, picture)
        now, seen = time.monotonic(), picture.read_bytes()
        if seen != before:
            before, since = seen, now
        if now - began > _AT_LEAST and now - since > _UNCHANGED:
            return
        time.sleep(1)
    raise Stop(f"the screen still changed after {_AT_MOST} seconds, see {picture.name}")


def _shoot(display: int, picture: Path) -> None:
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]);"
        "sys.exit(not a.primaryScreen().grabWindow(0).save(sys.argv[1]))"
    )
    variables = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    subprocess.run([environment.python(), "-c", code, picture], env=variables, check=True)
