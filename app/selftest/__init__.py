"""``syntopia --selftest``: whether everything that a package of Syntopia must hold works here.

checks   what is tried without a window: files, store, readers, model, links, index
window   a first start: the real window on a new library, until the links of the sample texts show

Nothing of the user's is read or written: all happens in a folder that is removed afterwards.
"""
