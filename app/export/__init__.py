"""What was found, in forms that leave the app: for a script, a web page, a paper, a spreadsheet.

    contract    the stable JSON of the command line
    ledger      a pair's links as rows of words and quotes: what all readable forms are made of
    html        the comparison as one page that needs nothing else
    markdown    the same as plain text
    table       a row per linked mention, for spreadsheets
    quotation   a quoted place with its citation
    write       the form by a file's ending

What stands here never names a file or folder of the reader's machine: what is taken away is often
handed on.
"""
