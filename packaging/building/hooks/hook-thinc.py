"""thinc for PyInstaller, in the same way as spaCy."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

from building import cut

hiddenimports = collect_submodules("thinc", filter=lambda name: not cut.leaves_out_module(name))
datas = collect_data_files("thinc") + copy_metadata("thinc")
