import importlib.util
import os
import re
import sys
import time
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def is_gone(pid, patience=5):
    """Whether a process ends within some seconds (one that nobody has waited for counts)."""
    for _ in range(patience * 20):
        try:
            os.kill(pid, 0)
            state = Path(f"/proc/{pid}/stat")
            if state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.05)
    return False


@pytest.fixture(scope="module")
def dev():
    """The dev commands, loaded by path: packaging/ is no package, or it would shadow another."""
    patch = pytest.MonkeyPatch()
    patch.syspath_prepend(ROOT / "packaging")
    spec = importlib.util.spec_from_file_location("syntopia_dev", ROOT / "packaging" / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    patch.undo()
    for name in [name for name in sys.modules if name.partition(".")[0] == "devenv"]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def environment(dev):
    return sys.modules["devenv.environment"]


@pytest.fixture(scope="module")
def system(dev):
    return sys.modules["devenv.system"]


@pytest.fixture(scope="module")
def programs(dev):
    return sys.modules["devenv.programs"]


@pytest.fixture
def stop(programs):
    return programs.Stop


def test_packaging_is_no_package():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not (ROOT / "tests" / "packaging" / "__init__.py").exists()


class TestPickPython:
    def test_the_one_running_is_taken_without_a_search(self, environment):
        def search():
            pytest.fail("searched")

        assert environment.pick_python("3.12", "/here/python", search) == "/here/python"

    def test_else_the_newest_found(self, environment):
        found = {"3.11": "/a/python3.11", "3.12": "/b/python3.12"}
        assert environment.pick_python("3.14", "/here/python", lambda: found) == "/b/python3.12"

    @pytest.mark.parametrize("own", ["3.9", "3.14"])
    def test_none_is_one_line_that_says_what_to_type(self, environment, stop, own):
        with pytest.raises(stop, match=rf"this is {re.escape(own)} .*packaging/dev\.py") as caught:
            environment.pick_python(own, "/here/python", dict)
        assert "\n" not in str(caught.value)

    def test_the_range_is_that_of_the_project(self, environment):
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        newest, oldest = environment.PYTHONS[0], environment.PYTHONS[-1]
        next_minor = int(newest.partition(".")[2]) + 1
        assert project["requires-python"] == f">={oldest},<3.{next_minor}"


class TestFingerprint:
    @pytest.fixture
    def inputs(self, tmp_path):
        paths = tmp_path / "one", tmp_path / "two"
        for path in paths:
            path.write_text(path.name, encoding="utf-8")
        return paths

    def test_same_for_the_same(self, environment, inputs):
        assert environment.fingerprint("3.11.2", inputs) == environment.fingerprint(
            "3.11.2", inputs
        )

    def test_another_python(self, environment, inputs):
        assert environment.fingerprint("3.11.2", inputs) != environment.fingerprint(
            "3.12.1", inputs
        )

    def test_another_lock(self, environment, inputs):
        before = environment.fingerprint("3.11.2", inputs)
        inputs[1].write_text("changed", encoding="utf-8")
        assert environment.fingerprint("3.11.2", inputs) != before

    def test_text_moved_from_one_file_to_the_next(self, environment, inputs):
        before = environment.fingerprint("3.11.2", inputs)
        inputs[0].write_text("onet", encoding="utf-8")
        inputs[1].write_text("wo", encoding="utf-8")
        assert environment.fingerprint("3.11.2", inputs) != before


class TestVirtualEnvironment:
    def test_made_with_reads_the_version(self, environment, tmp_path, monkeypatch):
        (tmp_path / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.12.4\n")
        monkeypatch.setattr(environment, "in_venv", lambda _: tmp_path / "pyvenv.cfg")
        assert environment.made_with(tmp_path) == "3.12.4"

    def test_made_with_nothing_there(self, environment, tmp_path):
        assert environment.made_with(tmp_path) is None

    def test_made_with_a_python_that_left(self, environment, tmp_path, monkeypatch):
        (tmp_path / "pyvenv.cfg").write_text("version = 3.12.4\n")
        monkeypatch.setattr(environment, "in_venv", lambda _: tmp_path / "gone")
        assert environment.made_with(tmp_path) is None

    def test_half_installed_packages_are_forgotten(self, environment, tmp_path):
        for name in ("whole-1.dist-info", "half-2.dist-info"):
            (tmp_path / name).mkdir()
            (tmp_path / name / "METADATA").touch()
        (tmp_path / "whole-1.dist-info" / "INSTALLER").touch()
        assert environment.forget_half_installed(tmp_path) == ["half-2.dist-info"]
        assert [path.name for path in tmp_path.iterdir()] == ["whole-1.dist-info"]


class TestSystemLibraries:
    def test_table_is_of_libraries_and_packages(self, system):
        for library, packages in system.QT_LIBRARIES.items():
            assert re.fullmatch(r"lib[\w-]+(\.|-2\.0\.)so\.\d+", library)
            assert packages
            assert all(re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", package) for package in packages)

    def test_each_package_once_and_in_order(self, system):
        libraries = ["libxcb.so.1", "libEGL.so.1", "libxcb.so.1"]
        assert system.packages_for(libraries, set()) == ["libegl1", "libxcb1"]

    @pytest.mark.parametrize(
        ("known", "package"),
        [
            ({"libglib2.0-0t64", "libglib2.0-0"}, "libglib2.0-0t64"),
            ({"libglib2.0-0"}, "libglib2.0-0"),
            (set(), "libglib2.0-0"),
        ],
    )
    def test_a_renamed_package_by_the_name_this_debian_knows(self, system, known, package):
        assert system.packages_for(["libglib-2.0.so.0"], known) == [package]

    def test_without_rights_nothing_is_installed(self, system, monkeypatch):
        monkeypatch.setattr(system.shutil, "which", lambda _: "/usr/bin/apt-get")
        monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
        monkeypatch.setattr(system, "answer_of", lambda *_: None)
        monkeypatch.setattr(system, "call", lambda *_: pytest.fail("ran apt-get"))
        assert system.apt_install(["any"]) is False

    def test_without_rights_the_line_to_type_is_said(self, system, monkeypatch, capsys):
        monkeypatch.setattr(system.sys, "platform", "linux")
        monkeypatch.setattr(system, "_loads", lambda library: library != "libxcb-cursor.so.0")
        monkeypatch.setattr(system, "_has_font", lambda: True)
        monkeypatch.setattr(system.shutil, "which", lambda _: "/usr/bin/apt-get")
        monkeypatch.setattr(system, "apt_install", lambda *_, **__: False)
        monkeypatch.setattr(system, "answer_of", lambda *_: None)
        system.provide_qt_libraries()
        assert "apt-get install libxcb-cursor0\n" in capsys.readouterr().out


class TestPrograms:
    def test_answer_of_a_program_that_is_not_there(self, programs):
        assert programs.answer_of("no-such-program-anywhere") is None

    def test_answer_of_a_program_that_fails(self, programs):
        assert programs.answer_of(sys.executable, "-c", "raise SystemExit(3)") is None

    def test_answer_of_a_program(self, programs):
        assert programs.answer_of(sys.executable, "-c", "print('yes')") == "yes"

    def test_follow_gives_lines_and_exit_code(self, programs):
        lines = []
        command = [sys.executable, "-c", "print('a'); print('b'); raise SystemExit(4)"]
        assert programs.follow(command, lines.append) == 4
        assert lines == ["a", "b"]

    @pytest.mark.skipif(sys.platform == "win32", reason="process groups are of POSIX")
    def test_an_interruption_leaves_no_grandchild(self, programs):
        child = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]])"
        grandchild = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
        pids = []

        def interrupt(line):
            pids.append(int(line))
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            programs.follow([sys.executable, "-c", child, grandchild], interrupt)
        assert pids
        assert is_gone(pids[0])


class TestLocks:
    @pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
    def test_they_name_no_place(self, dev, name):
        assert dev.places_in((ROOT / "packaging" / name).read_text(encoding="utf-8")) == []

    @pytest.mark.parametrize(
        "line",
        [
            "--index-url https://index.example/simple",
            "--find-links wheels",
            "-e .",
            "syntopia @ ../syntopia",
            "    # from https://index.example/simple",
        ],
    )
    def test_a_place_is_found(self, dev, line):
        assert dev.places_in(f"a==1 \\\n    --hash=sha256:00\n{line}\n") == [line.strip()]

    def test_the_dev_lock_holds_the_other(self, dev):
        pins = [
            set(re.findall(r"^[\w.-]+==\S+", path.read_text(encoding="utf-8"), re.MULTILINE))
            for path in (dev.LOCK, dev.DEV_LOCK)
        ]
        assert pins[0]
        assert pins[0] < pins[1]


class TestCommands:
    def test_help(self, dev, capsys):
        assert dev.main(["--help"]) == 0
        printed = capsys.readouterr().out
        assert all(re.search(rf"^{name} ", printed, re.MULTILINE) for name in dev.COMMANDS)

    @pytest.mark.parametrize("arguments", [[], ["no-such-command"]])
    def test_misuse(self, dev, arguments):
        assert dev.main(arguments) == 2

    def test_every_step_runs_though_the_first_fails(self, dev, monkeypatch, capsys):
        ran = []
        monkeypatch.setattr(dev, "tool", lambda *words: ran.append(words) or len(ran) == 1)
        assert dev.verdict({"one": ("a",), "two": ("b", "c")}) == 1
        assert ran == [("a",), ("b", "c")]
        summary = capsys.readouterr().out.splitlines()[-2:]
        assert [line.split()[:2] for line in summary] == [["FAILED", "one"], ["ok", "two"]]

    def test_a_tool_is_a_module_or_a_script(self, dev, monkeypatch, capsys):
        started = []
        monkeypatch.setattr(dev, "call", lambda command, **_: started.append(command[1:]) or 0)
        assert dev.tool("pytest", "-q") == dev.tool(*dev.TESTS["wheel"]) == 0
        assert started == [["-m", "pytest", "-q"], ["packaging/tryout.py", "tree"]]
        assert (ROOT / started[1][0]).is_file()

    def test_all_is_well(self, dev, monkeypatch):
        monkeypatch.setattr(dev, "tool", lambda *_: 0)
        assert dev.verdict({"one": ("a",)}) == 0

    @pytest.mark.parametrize(("raised", "code"), [(KeyboardInterrupt, 130), ("stop", 1)])
    def test_how_it_ends(self, dev, stop, monkeypatch, capsys, raised, code):
        def command(_):
            raise stop("one line") if raised == "stop" else raised

        monkeypatch.setitem(dev.COMMANDS, "check", command)
        assert dev.main(["check"]) == code
        assert "Traceback" not in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("environment", "platform", "missing"),
        [
            ({}, "linux", True),
            ({"DISPLAY": ""}, "linux", True),
            ({"DISPLAY": ":0"}, "linux", False),
            ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
            ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
            ({}, "win32", False),
            ({}, "darwin", False),
        ],
    )
    def test_where_there_is_no_display(self, dev, environment, platform, missing):
        assert dev.display_is_missing(environment, platform) is missing
