"""spaCy for PyInstaller: its modules and data without what cut.toml names."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

from building import cut

hiddenimports = collect_submodules("spacy", filter=lambda name: not cut.leaves_out_module(name))
datas = collect_data_files("spacy") + copy_metadata("spacy")
