"""The command line: one file per call. Each loads only what it needs.

main       which call is meant, and how errors and interruptions end
contract   analyses and links in the stable JSON of the command line
calls/     the calls: import, search, analyse, links, same, doctor, pack, unpack, judgements
progress   how far a call is
"""
