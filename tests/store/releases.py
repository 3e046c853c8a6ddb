"""A library as each release made it, kept in libraries/VERSION.tar.xz.

Before a release: ``.venv/bin/python -m tests.store.releases`` makes that of this version. One that
was released is never made again.
"""

import hashlib
import io
import tarfile
import tempfile
from pathlib import Path

import app
from app.model.document import Document
from app.model.judgement import Judgement, Named, Verdict
from app.model.search import SavedSearch
from app.store.library import Library

KEPT = Path(__file__).parent / "libraries"
TEXTS = {
    "Ferry": "On 3 May 2021 the Harbour Board of Lisbon sent at least 40 engineers to Oslo.\n",
    "Fähre": "Some 40 engineers of the Lisbon Harbour Board reached Oslo on 4 May 2021. 🚤\n",
}
SAID = Judgement(
    Named("Harbour Board of Lisbon", ("Harbour Board of Lisbon",)),
    Named("Lisbon Harbour Board", ("Lisbon Harbour Board",)),
    Verdict.SAME,
)
SEARCH = SavedSearch("engineers", "engineers AND oslo")
OUTLET = "The Pilot"


def make(folder):
    """Make a library that holds something of every kind."""
    from app.analysis.pipeline import Analyser

    library = Library.open(folder)
    analyser = Analyser()
    ids = []
    for title, text in TEXTS.items():
        data = text.encode()
        document = Document(hashlib.sha256(data).hexdigest(), title, text, f"/texts/{title}.txt")
        library.add(document, data)
        ids.append(document.id)
    library.edit(ids[0], outlet=OUTLET)
    for one in ids:  # which an edit would take back
        library.save_analysis(analyser.analyse(library.document(one)), analyser.version)
    library.judge(SAID)
    library.save_search(SEARCH)
    library.note_query("oslo")
    library.set_pair(*ids)
    library.set_value("analyser", analyser.version)
    library.close()


def unpacked(release, folder):
    """Lay out the library of a release in a folder that is there."""
    with tarfile.open(KEPT / f"{release}.tar.xz") as tar:
        tar.extractall(folder, filter="data")
    return folder / "library"


def main():
    archive = KEPT / f"{app.__version__}.tar.xz"
    archive.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name, tarfile.open(archive, "w:xz") as tar:
        make(Path(name) / "library")
        for file in sorted(path for path in Path(name).rglob("*") if path.is_file()):
            entry = tarfile.TarInfo(file.relative_to(name).as_posix())
            data = file.read_bytes()
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
    print(f"{archive} ({archive.stat().st_size} bytes)")


if __name__ == "__main__":
    main()
