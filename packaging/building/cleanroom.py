"""Places where nothing of this machine can help a package: a new environment, a new system."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from building import environment, linux, source
from building.screen import SOCKETS, screen
from devenv.environment import LOCK, ensure
from devenv.programs import ROOT, Stop, answer_of, in_venv, say

if TYPE_CHECKING:
    from building.screen import Screen

USER = "tester"
HOME = "/home/Jörg Müller Öz"
LARGEST_DEB = 100_000_000  # bytes to fetch
LARGEST = 260_000_000  # bytes of it, once installed
_PATIENCE = 900  # seconds for a self-test, on a machine with other work
_FIRST_START, _LATER = 25, 5  # seconds in which the window may be at rest and not yet done
_APT = "export DEBIAN_FRONTEND=noninteractive; apt-get -q"
_OWN_TEXT = """\
The ferry to the island

On 3 May the Harbour Board of Lisbon said that at least 40 engineers had gone to Oslo.
"""


def try_tree() -> None:
    """Make a wheel of this source tree and try it with what .venv has: no network is needed."""
    try_wheel(source.wheel(environment.BUILD), borrowed=True)


def try_wheel(wheel: Path, *, borrowed: bool = False) -> None:
    """Install a wheel into a new environment with what the lock names, and run its self-test.

    Args:
        wheel: The wheel.
        borrowed: Take what the lock names from .venv, where it is already: seconds, no network.
    """
    ensure()
    folder = environment.BUILD / "wheel env"  # with a blank, as folders of users have
    shutil.rmtree(folder, ignore_errors=True)
    uv = in_venv("uv")
    environment.run(uv, "venv", "--quiet", "--python", in_venv("python"), folder)
    python = folder / in_venv("python").relative_to(ROOT / ".venv")
    install = (uv, "pip", "install", "--quiet", "--offline", "--python", python, "--no-deps")
    if borrowed:  # Python reads no .pth of a folder named by one: the editable app stays unseen
        (_packages(python) / "borrowed.pth").write_text(f"{_packages(in_venv('python'))}\n")
    else:
        locked = [one for one in install if one not in {"--offline", "--no-deps"}]
        environment.run(*locked, "--require-hashes", "--requirement", LOCK)
    environment.run(*install, wheel)
    home = folder / "home"
    home.mkdir()
    variables = {**os.environ, **environment.fixed(), "HOME": str(home), "PYTHONPATH": ""}
    program = [python.with_name("syntopia"), "--selftest"]
    done = subprocess.run(program, cwd=home, env=variables, timeout=_PATIENCE, check=False)
    if done.returncode:
        raise Stop(f"the self-test of {wheel.name} failed, see above")
    shutil.rmtree(folder)


def _packages(python: Path) -> Path:
    return Path(answer_of(python, "-c", "import sysconfig as s; print(s.get_path('purelib'))"))


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
        """Do what a user does, from the download to the removal; keep a picture of each step."""
        self._renew()
        for old in pictures.glob(f"{kind}-{self._suite}-*.png"):
            old.unlink()
        self._prepare(kind, package)
        with screen() as on:

            def step(name: str) -> Path:
                return pictures / f"{kind}-{self._suite}-{name}.png"

            self._install(kind, package, on, step("1-install"))
            program = "syntopia"
            if kind == "tar":
                program = f"~/{_folder_of(package)}/syntopia"
            self._as_user(f"{program} --selftest ~/picture.png", on)
            shutil.copyfile(self._inside(f"{HOME}/picture.png"), step("2-selftest"))
            self._open_window(self._entry(kind), on, step("3-start"), step("4-own-text"))
            self._remove(kind, package, on, step("5-remove"))
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

    def _prepare(self, kind: str, package: Path) -> None:
        """Make the user, with the download; where no .deb asks for it, what each desktop has."""
        self._as_root(f"useradd --create-home --home-dir {shlex.quote(HOME)} {USER}")
        shutil.copy(package, self._inside(HOME))
        self._inside(f"{HOME}/Fähre.txt").write_text(_OWN_TEXT, "utf-8")
        self._as_root(f"{_APT} update")
        if kind != "deb":
            more = {"tar": ["xz-utils"], "rpm": ["rpm"]}[kind]
            desktop = [one.split(" | ")[-1] for one in linux.debian_libraries()]
            packages = shlex.join([*desktop, *more])
            self._as_root(f"{_APT} install -y --no-install-recommends {packages}")

    def _install(self, kind: str, package: Path, on: Screen, picture: Path) -> None:
        size = package.stat().st_size
        if kind == "deb" and size > LARGEST_DEB:
            raise Stop(f"{package.name} has {size / 1e6:.1f} MB, more than it may have")
        before = _bytes(self._root)
        if kind == "tar":
            name = shlex.quote(_folder_of(package))
            typed = f"tar -xf {package.name} && {name}/add-to-menu"
            on.type_in(f"$ {typed}", self._words(typed, on), picture)
        elif kind == "deb":
            typed = f"apt install -y ./{package.name}"
            on.type_in(f"# {typed}", self._root_words(typed), picture)
        else:  # rpm does not know what Debian's packages hold, so it is told not to ask
            typed = f"rpm --install --verbose --nodeps --force-debian {package.name}"
            on.type_in(f"# {typed}", self._root_words(typed), picture)
        grown = _bytes(self._root) - before
        ours = self._inside(
            f"{HOME}/{_folder_of(package)}" if kind == "tar" else "/usr/lib/syntopia"
        )
        installed = _bytes(ours)
        say(f"{size / 1e6:.1f} MB, installed {installed / 1e6:.1f} MB (with all {grown / 1e6:.1f})")
        if installed > LARGEST:
            raise Stop(f"{ours.name} has more than it may have")

    def _entry(self, kind: str) -> str:
        """Return how the entry in the menu starts the program, without the files."""
        place = f"{HOME}/.local/share" if kind == "tar" else "/usr/share"
        entry = self._inside(f"{place}/applications/syntopia.desktop").read_text("utf-8")
        line = next(one for one in entry.splitlines() if one.startswith("Exec="))
        return line.removeprefix("Exec=").replace(" %F", "")

    def _open_window(self, command: str, on: Screen, first: Path, second: Path) -> None:
        """Do what a click in the menu does, then open a text of the user's in that window."""
        running = subprocess.Popen(self._words(command, on), start_new_session=True)
        try:
            on.until_rest(first, _FIRST_START)
            if running.poll() is not None:
                raise Stop(f"the window closed by itself ({running.returncode})")
            self._as_user(f"{command} Fähre.txt", on)
            on.until_rest(second, _LATER)
            if running.poll() is not None:
                raise Stop(f"the window closed by itself ({running.returncode})")
        finally:
            running.kill()  # and with it, by --kill-child, all that it started
            running.wait()

    def _remove(self, kind: str, package: Path, on: Screen, picture: Path) -> None:
        if kind == "tar":
            name = shlex.quote(_folder_of(package))
            typed = f"{name}/add-to-menu --remove && rm -r {name}"
            on.type_in(f"$ {typed}", self._words(typed, on), picture)
            return
        typed = "apt purge -y syntopia" if kind == "deb" else "rpm --erase --verbose syntopia"
        on.type_in(f"# {typed}", self._root_words(typed), picture)
        if self._inside("/usr/lib/syntopia").exists():
            raise Stop("removing the package left files in /usr/lib/syntopia")

    def _as_root(self, command: str) -> None:
        environment.run(*self._root_words(command))

    def _root_words(self, command: str) -> list[str]:
        """Return how a command is run as root, in the user's folder."""
        inside = f"cd {shlex.quote(HOME)} 2>/dev/null || cd /; {command}"
        mounts = "mount -t proc proc $0/proc && mount --bind /dev/pts $0/dev/pts"
        script = f"{mounts} && exec chroot $0 /bin/sh -ec {shlex.quote(inside)}"
        return ["unshare", "--mount", "sh", "-ec", script, str(self._root)]

    def _as_user(self, command: str, on: Screen) -> None:
        done = subprocess.run(self._words(command, on), timeout=_PATIENCE, check=False)
        if done.returncode:
            raise Stop(f"{command} ended with {done.returncode}, see above")

    def _words(self, command: str, on: Screen) -> list[str]:
        """Return how a command is run as the user, with a screen and without a network."""
        variables = f"DISPLAY=:{on.number} LANG=C.UTF-8 QT_QPA_PLATFORM=xcb"
        inside = f"cd ~ && export {variables} && {command}"
        script = (
            f"mkdir -p $0{SOCKETS} && mount --bind {SOCKETS} $0{SOCKETS} &&"
            " mount -t proc proc $0/proc && mount -t tmpfs shm $0/dev/shm &&"
            f" exec chroot $0 su {USER} -s /bin/sh -c {shlex.quote(inside)}"
        )
        apart = ["--mount", "--net", "--pid", "--fork", "--kill-child"]
        return ["unshare", *apart, "sh", "-ec", script, str(self._root)]

    def _inside(self, path: str) -> Path:
        return self._root / path.lstrip("/")


def _folder_of(archive: Path) -> str:
    return archive.name.removesuffix(".tar.xz")


def _bytes(folder: Path) -> int:
    files = (path.lstat() for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    return sum(file.st_size for file in files)
