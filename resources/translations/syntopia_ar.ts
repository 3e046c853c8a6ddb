<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>
found in the text; F2 changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (process {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <comment>%n actor</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <comment>%n date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>%n document</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in the library now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were added.</source>
        <comment>One document was added.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed.</source>
        <comment>“{title}” was removed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <comment>%n figure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still wait to be imported.</source>
        <comment>One file still waits to be imported.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <comment>%n folded</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>%n found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked mentions</source>
        <comment>%n linked mention</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen row</source>
        <comment>%n of the chosen row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are scanned.</source>
        <comment>One of them is scanned.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were written to {name}.</source>
        <comment>One place was written to {name}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>%n possible</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>%n rejected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searches were run.</source>
        <comment>One search was run.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not added to the library; everything else is there.</source>
        <comment>One text was not added to the library; everything else is there.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not added. “What was not added” says why.</source>
        <comment>One text was not added. “What was not added” says why.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from: type the letters, Escape ends</source>
        <comment>%n to choose from: type the letters, Escape ends</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>One was there already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>(and %n more)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(further down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(further up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space: pre&apos;&gt;&lt;b&gt;Every word must occur.&lt;/b&gt; You may also write&lt;br&gt;
&quot;a phrase&quot; &amp;nbsp; a OR b &amp;nbsp; NOT a &amp;nbsp; (…)&lt;br&gt;
pre* &amp;nbsp; f?zzy &amp;nbsp; word~ for other spellings&lt;br&gt;
&quot;two words&quot;~5 within five words&lt;br&gt;
title:word &amp;nbsp; actor:name in any spelling&lt;br&gt;
date:[2016-12-01 TO 2016-12-31]&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date reads 2020-05-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of searches, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text puts one beside the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text says that both are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Syntopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors, figures, dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a file to the library and shows it in the left pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a file to the library and shows it in the right pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds files to the library and shows them: two side by side, one in the next free pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are those of the preset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All linked mentions in view are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All marks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ending may be left open (harb*), a spelling be doubted (harbor~).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {measure} characters in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to reading; at a place, go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both panes are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both panes show the same text, which is not compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both panes show the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both panes show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts name this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts, or one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But {faults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how the texts scroll together: not, in proportion, or by shared mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes what is known of the active pane&apos;s document; its text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document of the library above, press Ctrl+O, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a hit or a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of actors first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to read why it is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something that both texts mention first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the left document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what of “{name}” the documents must have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the next row of the list; both texts go to its first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the previous row of the list; both texts go to its first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the typeface that both texts are set in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the window; what is open will be there again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the two open texts once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the library&apos;s names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is selected in quotation marks, with title, outlet, date and page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is selected in the active pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies why the chosen row is linked, with both sources, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message (Shift+Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down by a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down by half a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a ribbon between all linked mentions in view, not only those of the chosen row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text scrolls by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text scrolls by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit title, authors, date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the active pane; the document stays in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter records a key for the chosen command, Delete clears its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter runs a search, F2 renames it, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: left pane · Ctrl+Enter: right pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: right pane · Ctrl+Enter: left pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur, so fewer words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of the last import was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that can both be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen with the window, or leaves it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title or by what they have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the commands by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a document by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a partner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a search of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds again what was left out, and every spelling that was struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in the active pane&apos;s text and marks every place; Enter goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First {hits} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold near &amp;copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the system from light to dark and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets what still waits to be imported; what has come in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found: {words}, %n places</source>
        <comment>Found: {words}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the active text all the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the field that narrows the list of mentions while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the left text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the list of what both texts mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the previous area of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the reasons for the chosen row; Tab and Enter follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the right text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the keyboard to the text that was read last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a mark: press its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the beginning or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to where you were before the last jump, in both panes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes forward again to where you were before going back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes from place to place by the words that stand for an actor as well as by its names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the beginning of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the list of all documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next mention in this text that the other text shares, and chooses its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next place of the chosen row in both panes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next place of the chosen row in the active pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next place of the chosen row in the pane opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next place that the search found, wherever the keyboard is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the one before in this text that the other text shares, and chooses its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the place that is marked with the letter that you press next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the place that the search found before, wherever the keyboard is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the previous place of the chosen row in both panes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the previous place of the chosen row in the active pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the previous place of the chosen row in the pane opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the search field; results appear while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going from place to place now includes pronouns and nouns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing is paused: %n files wait.</source>
        <comment>Importing is paused: one file waits.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing was stopped; what has come in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports from now on whatever is put into a folder, while the window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports nothing by itself any more; what has come in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In search and library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of linked mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this window the library can only be read: {why}. What is added or judged there is seen here after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include pronouns and nouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tesseract, a free program that recognises text, and they can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is also kept in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join all linked mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the active text at its place, whatever is done in the other one or in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the search in the field, with its filters, under a name in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that already do something else were left out: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves it open whether the chosen row is one actor: it is listed as possible only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {left}
Right: {right}
Press to see both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the lines of both texts grow longer, where there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library below the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines cannot be any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines cannot be any shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines cannot be set any closer together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines cannot be set any further apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {leading} sizes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only rows with these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists actors and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists actors, figures and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists by turns what both texts mention, only the left one, only the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists dates and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every command, to find one by typing and to run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists figures and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists first what answers the query best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists outlets, years, languages, actors and types of what was found, to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the documents by their titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the documents most like the active pane&apos;s, with what they have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the marked places of all documents, to go to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the newest documents first, those without a date last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the saved searches, to run, rename or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what both texts mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what of the last import could not be read, with the reasons, and tries it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what the left text is silent about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what the right text is silent about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what you searched for before; in the field Alt+Up and Alt+Down go through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this text at its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: this text keeps its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for. Press to strike it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: {understood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark pronouns and nouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this place: press a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked with {letter}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the place that you are reading with the letter that you press next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the words that stand for an actor in place of its names, fainter than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; a saved search of that name is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next linked mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place in the left or right text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place in the other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command answers to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document answers to “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits. Take something out of the field above, or untick a facet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No linked mention is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer watched: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other document has rare names, figures, dates or words in common with “{title}”. Open more files on its subject, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is marked with {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is marked yet: M and a letter marks one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search is saved yet. Search for something, then press Ctrl+Shift+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for. Press to look for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure enough to be linked, so judge for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same actor (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in view can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected in the active pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is listed has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched before. What you search for and open is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name is short for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the left text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the right text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one text mentions it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one text names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the mentions of the chosen row are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this text mentions it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file on the left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file on the right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text in both panes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in left pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in right pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the active pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the other pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the best partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row to all its places, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two documents to see what both mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opening %n files</source>
        <comment>Opening {name}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the active text in the other pane too, to read two places of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the book on Syntopia, to read and to look things up in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the chosen row to all its places in both texts, word under word, or closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the left text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the right text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among all that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points out nothing any more; all shared mentions stay marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly the same as {text} in the other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+O to open a text, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key, or two one after the other, for “{title}”. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous linked mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place in the other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what both texts share, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns and nouns are marked; going from place to place passes them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns and nouns are not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts letters on all that can be chosen in view; typing them chooses it, Esc ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts people, places, conflicts and months together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the document that is most like the active pane&apos;s into the other pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the left document on the right and the right one on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what is listed together by its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads several accounts of one subject against each other.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Nothing you read leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <comment>Remove from library</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a document of the list, or a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a list of searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the searches of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the searches in the lines of a file and writes every place found to a CSV table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that what both texts name in the chosen row is one: they are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that what the texts name in the chosen row are two: they are never linked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which version this is and under which licence it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by pages, forth and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll this text alone where the two are tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls the text down by half of what is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls the text down by what is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls the text down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls the text up by half of what is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls the text up by what is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls the text up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the whole text of the active pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets both texts in shorter lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets both texts in their usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets both texts larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets both texts smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything black on white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything dark on light paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything light on a dark ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything on the yellowed paper of an old book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets everything white on black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the lines of both texts closer together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the lines of both texts further apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more spellings</source>
        <comment>Show %n more spelling</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show documents whose title, author, outlet or source has …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show documents with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide why the chosen row is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the list of what both texts mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the search field and the library&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the library as a table to sort, narrow and edit, or hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the library&apos;s documents, to put one into the left pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the library&apos;s documents, to put one into the right pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what every key does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what you can set: the colours, the size of the texts, and every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Syntopia. Your documents are safe on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts the list by how often, figures by how they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts the list by name, dates by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts the list in the order of reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks the texts, left on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands the texts beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: both panes show the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: nothing shared is in view on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: nothing shared is in view on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: the chosen date is not in view on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: the chosen date is not in view on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: the chosen figure is not in view on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: the chosen figure is not in view on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: the texts are not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: {name} is not in view on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here: {name} is not in view on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops importing for now, or goes on with it; what has come in is there to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the comparison; the texts stay readable and searchable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntopia or the computer stopped before the last changes were safe on the disk, and some of them cannot be read; what there is of them was kept in {aside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what you did last: a judgement, an edit, a removal from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the active pane&apos;s document out of the library; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the message at the foot of the window away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {zoom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts ({known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active pane is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours: as the system has them, light, sepia, dark, or with high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is in {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the library in {folder} can be read, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of two lines of the texts; 100 % is the size of the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is copied, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is thin, so judge for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face of the texts; empty for the one that comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; it changes when Syntopia is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left text does not name this actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left text does not name this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left text gives no such figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left text mentions nothing that the right one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters stand for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library does not hold this document any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds no other document; open more files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty.

Drop texts here or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty. Press Ctrl+O to add texts, or drop files and folders on a pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most characters in a line of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the people and of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options were not kept: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other text follows by shared mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other text follows by shared mention; with Alt held, it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other text: {text}
{relation}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says where it happened, for the developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right text does not name this actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right text does not name this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right text gives no such figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right text mentions nothing that the left one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same actor (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, spelt otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was damaged and has been made again from the library; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is not narrowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{before}” is called “{after}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{name}” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the texts; 1, or 100 %, is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are set in {face}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts cannot be set any larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts cannot be set any smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts could not be compared: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts scroll in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts scroll in proportion; with Alt held, one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts mention nothing in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comparison yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These find something:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two texts name nothing in common that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pane is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text in both panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied scrolling: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two documents make a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two languages&apos; names of one town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up by a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up by half a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed, and in which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put into {folder} is imported from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is slanted was found in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found has nothing to choose by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not added…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the sidebar is shown: shown, hidden, or auto by the window&apos;s width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is found to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what both texts share, with the reasons: web page, PDF, Markdown, table or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are unsure about “{one}” and “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the library in {folder}: texts can be read and searched, but none can be added, and what is open is not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: not the same as {text} in the other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library holds both as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file has the name of that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library in {folder} cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Syntopia made it (format {version}, known here up to {version2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a news outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair of parentheses is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording (FLAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording (MP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording (Ogg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording (WAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scanned document (DjVu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video (Matroska)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <comment>about an hour left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <comment>about a minute left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (7-Zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (Zstandard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (bzip2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (gzip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (xz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another Syntopia is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window has it open{holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the right to write in its folder, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner for the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both count {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both name {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both speak of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both tell of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both write “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both {verb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but one seems to be {one}, the other {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but “{one}” and “{other}” are two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and the folder, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and the rights on the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder, or import texts into it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the rights on the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check where it came from, or give it the ending that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file with text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file, or import the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose its language, or scan it again in a higher resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Syntopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs by {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs by {gap} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs by {gap} ({times} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs by {gap} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document {document_id} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the library or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get the file again from where it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to that window, or choose another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have it opened once by somebody who may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it, which takes every one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import its file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the left pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the right pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your library both “{one}” and “{other}” lead to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your library “{one}” is also called “{other}”: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Tesseract, which recognises text, and read it by OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the newer version, or choose another library; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins as {name} text, but breaks at byte {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin as a file of that kind ({suffix}) does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {opened} pages, and {page_limit} is the most that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {limit}; the texts up to here are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is UTF-8 text, but not at byte {start} (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or no library that was handed on ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in an older format and you may not write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {limit}, the most that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text but holds several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is scanned: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for a list of queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {kind}, which this version cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {size} long, and {limit} is the most that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in a file in a file in a file, too deep to be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes more memory to read than it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks into far more than it is long, as files do that are made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not closed properly and you may not write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes are text in no encoding that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name ends neither in .csv nor in .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages are pictures of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pages are pictures of text, and no words were recognised in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parentheses are too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its seller has locked it (DRM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep it below {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep {aside} and tell the developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, {query}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it in a text editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether it is what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it simpler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room on it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room or allow writing in the cache folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the column of the text *text*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup of the library in {parent} can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of it holds a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no form goes by the ending “{suffix}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not “{form}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is a short form of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is a short form of the other, in another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them denies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text denies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value lies in the other&apos;s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value lies on the way that the other tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only dates have a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in a browser, and save it again once its text is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in a text editor that shows it right and save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in its own program and save it without the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in its own program and save its text as .txt or .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in the program for such files and save its text as .txt or .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in the program it came from, and save its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in the program it was made with and save it as text or HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in the program that you bought it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who fight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who live there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who work there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a word after it, or &quot;{sign}&quot; in quotation marks to look for the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a word between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a word on both sides of it, or &quot;{sign}&quot; in quotation marks to look for the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the earlier date first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it by OCR: by “What was not added”, or import --ocr eng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it takes longer than {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run syntopia doctor --repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run syntopia doctor --repair, or import it again; its text is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run syntopia doctor --repair, which keeps a copy of it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what it gives in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several are parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in it is no judgement ({name}: {error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out, and import it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the texts out of it one by one, if you trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best {best} of {total} documents are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bounds admit both values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of document {document_id} in the library in {library} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library in {folder} cannot be handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library in {folder} cannot be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library in {folder} cannot be opened in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library in {folder} does not hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library in {parent} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library in {parent} cannot be {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that reads such files crashed over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that reads such files does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range of dates ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table breaks here ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no query in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in it that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text on its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it but white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a word to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 0.01 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it with another program, and import what was in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use ~ or ~{farthest} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the library in {parent} holds of it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was saved of it is not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words alone, not analysed yet: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write 2020, 2020-05 or 2020-05-14, or [2020-05-01 TO 2020-05-31]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write date: before the bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one query a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one with {columns} by syntopia judgements --to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what to look for right after the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that “{one}” and “{other}” are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that “{one}” and “{other}” are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were unsure whether “{one}” and “{other}” are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{always} always leads back to reading; its other keys were cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}, found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} texts in it could not be read, and no more were tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file of judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}, looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}, struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} in this text, {there} in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is now a key of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} was not taken for “{title}”: it is the key of “{taken}”. Press another one, or clear it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} against {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} in the left text, {right} in the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>{names} and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {left} dates in the left text, {right} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are words for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} may be one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} measure the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} may be {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{seen} documents</source>
        <comment>{seen} document</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %n documents</source>
        <comment>{seen} of %n document</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} (in a text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} is put together of the beginnings of {long}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} has nothing to exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} has nothing to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken}; press to change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} in the left text, not in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} in the right text, not in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}  (+%n near copies)</source>
        <comment>{title}  (+%n near copy)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: choose another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} is the sum of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is of the order that the other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}; {do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
Only documents with this are found. Press to find the others again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
Press to change (Shift+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}
Press to change (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, chosen; press to take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~{distance} allows too many other letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are names of one town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are spellings of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” both mean the {part} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” both stand for {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has its usual keys again, but those with other work now: {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has its usual keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no key any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
