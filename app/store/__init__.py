"""The library on disk: documents with their sources and analyses, judgements, what was open last.

library      all that a library can do, in parts: documents, analyses, judgements, upkeep
imports      the queue of what is to be imported
database     the SQLite file: connections, transactions, errors in words
migrations   its tables; seals: the checksums of their rows; serial: analyses as JSON
sources      the bytes of the imported files, beside the database
copies       texts that are nearly the same
backups      copies of what cannot be made again; log: whether the write-ahead log is whole
doctor       whether a library is sound, and mending it by salvage out of damaged tables
pack         a whole library as one file; exchange: judgements as CSV or JSON
lock         one window that writes, for each library
"""
