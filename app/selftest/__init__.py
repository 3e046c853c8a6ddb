"""``syntopia --selftest``: whether everything that a package of Syntopia must hold works here.

checks   what is tried without a window: files, store, readers, model, links, index, export
window   a first start: the real window on a new library, until the links of the sample texts show
beside   what only some commands of the window reach: typefaces, help, printed pages

Nothing of the user's is read or written: all happens in a folder that is removed afterwards.
"""
