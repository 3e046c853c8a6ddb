<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>
found in the text; F2 changes it</source>
        <translation>
وُجد في النص؛ يغيّره F2</translation>
    </message>
    <message>
        <source> (process {number})</source>
        <translation> (العملية {number})</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no date</source>
        <translation>«{value}» ليس تاريخًا</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <comment>%n actor</comment>
        <translation>
            <numerusform>لا فاعلين</numerusform>
            <numerusform>فاعل واحد</numerusform>
            <numerusform>فاعلان</numerusform>
            <numerusform>%n فاعلين</numerusform>
            <numerusform>%n فاعلًا</numerusform>
            <numerusform>%n فاعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <comment>%n date</comment>
        <translation>
            <numerusform>لا تواريخ</numerusform>
            <numerusform>تاريخ واحد</numerusform>
            <numerusform>تاريخان</numerusform>
            <numerusform>%n تواريخ</numerusform>
            <numerusform>%n تاريخًا</numerusform>
            <numerusform>%n تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>%n document</comment>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in the library now.</source>
        <translation>
            <numerusform>ليس في المكتبة الآن أي مستند.</numerusform>
            <numerusform>في المكتبة الآن مستند واحد.</numerusform>
            <numerusform>في المكتبة الآن مستندان.</numerusform>
            <numerusform>في المكتبة الآن %n مستندات.</numerusform>
            <numerusform>في المكتبة الآن %n مستندًا.</numerusform>
            <numerusform>في المكتبة الآن %n مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were added.</source>
        <comment>One document was added.</comment>
        <translation>
            <numerusform>لم يُضَف أي مستند.</numerusform>
            <numerusform>أُضيف مستند واحد.</numerusform>
            <numerusform>أُضيف مستندان.</numerusform>
            <numerusform>أُضيفت %n مستندات.</numerusform>
            <numerusform>أُضيف %n مستندًا.</numerusform>
            <numerusform>أُضيف %n مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed.</source>
        <comment>“{title}” was removed.</comment>
        <translation>
            <numerusform>لم يُزَل أي مستند.</numerusform>
            <numerusform>أُزيل «{title}».</numerusform>
            <numerusform>أُزيل مستندان.</numerusform>
            <numerusform>أُزيلت %n مستندات.</numerusform>
            <numerusform>أُزيل %n مستندًا.</numerusform>
            <numerusform>أُزيل %n مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <comment>%n figure</comment>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still wait to be imported.</source>
        <comment>One file still waits to be imported.</comment>
        <translation>
            <numerusform>لا ملف ينتظر الاستيراد.</numerusform>
            <numerusform>ملف واحد ما زال ينتظر الاستيراد.</numerusform>
            <numerusform>ملفان ما زالا ينتظران الاستيراد.</numerusform>
            <numerusform>%n ملفات ما زالت تنتظر الاستيراد.</numerusform>
            <numerusform>%n ملفًا ما زالت تنتظر الاستيراد.</numerusform>
            <numerusform>%n ملف ما زالت تنتظر الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <comment>%n folded</comment>
        <translation>
            <numerusform>لا شيء مطويّ</numerusform>
            <numerusform>نسخة واحدة مطوية</numerusform>
            <numerusform>نسختان مطويتان</numerusform>
            <numerusform>%n نسخ مطوية</numerusform>
            <numerusform>%n نسخةً مطوية</numerusform>
            <numerusform>%n نسخة مطوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>%n found</comment>
        <translation>
            <numerusform>لا موضع وُجد</numerusform>
            <numerusform>موضع واحد وُجد</numerusform>
            <numerusform>موضعان وُجدا</numerusform>
            <numerusform>%n مواضع وُجدت</numerusform>
            <numerusform>%n موضعًا وُجدت</numerusform>
            <numerusform>%n موضع وُجدت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked mentions</source>
        <comment>%n linked mention</comment>
        <translation>
            <numerusform>لا مواضع مترابطة</numerusform>
            <numerusform>موضع مترابط واحد</numerusform>
            <numerusform>موضعان مترابطان</numerusform>
            <numerusform>%n مواضع مترابطة</numerusform>
            <numerusform>%n موضعًا مترابطًا</numerusform>
            <numerusform>%n موضع مترابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>%n note</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظةً</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes have these words</source>
        <comment>%n note has these words</comment>
        <translation>
            <numerusform>لا ملاحظة فيها هذه الكلمات</numerusform>
            <numerusform>ملاحظة واحدة فيها هذه الكلمات</numerusform>
            <numerusform>ملاحظتان فيهما هذه الكلمات</numerusform>
            <numerusform>%n ملاحظات فيها هذه الكلمات</numerusform>
            <numerusform>%n ملاحظةً فيها هذه الكلمات</numerusform>
            <numerusform>%n ملاحظة فيها هذه الكلمات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen row</source>
        <comment>%n of the chosen row</comment>
        <translation>
            <numerusform>لا شيء للصف المختار</numerusform>
            <numerusform>واحد للصف المختار</numerusform>
            <numerusform>اثنان للصف المختار</numerusform>
            <numerusform>%n للصف المختار</numerusform>
            <numerusform>%n للصف المختار</numerusform>
            <numerusform>%n للصف المختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are scanned.</source>
        <comment>One of them is scanned.</comment>
        <translation>
            <numerusform>لا شيء منها مصوَّر.</numerusform>
            <numerusform>واحد منها مصوَّر.</numerusform>
            <numerusform>اثنان منها مصوَّران.</numerusform>
            <numerusform>%n منها مصوَّرة.</numerusform>
            <numerusform>%n منها مصوَّرة.</numerusform>
            <numerusform>%n منها مصوَّرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were written to {name}.</source>
        <comment>One place was written to {name}.</comment>
        <translation>
            <numerusform>لم يُكتب أي موضع في {name}.</numerusform>
            <numerusform>كُتب موضع واحد في {name}.</numerusform>
            <numerusform>كُتب موضعان في {name}.</numerusform>
            <numerusform>كُتبت %n مواضع في {name}.</numerusform>
            <numerusform>كُتب %n موضعًا في {name}.</numerusform>
            <numerusform>كُتب %n موضع في {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <comment>%n possible</comment>
        <translation>
            <numerusform>لا محتمل</numerusform>
            <numerusform>محتمل واحد</numerusform>
            <numerusform>محتملان</numerusform>
            <numerusform>%n محتملين</numerusform>
            <numerusform>%n محتملًا</numerusform>
            <numerusform>%n محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>%n rejected</comment>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%n مرفوضين</numerusform>
            <numerusform>%n مرفوضًا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ribbons</source>
        <comment>%n ribbon</comment>
        <translation>
            <numerusform>لا أشرطة</numerusform>
            <numerusform>شريط واحد</numerusform>
            <numerusform>شريطان</numerusform>
            <numerusform>%n أشرطة</numerusform>
            <numerusform>%n شريطًا</numerusform>
            <numerusform>%n شريط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n searches were run.</source>
        <comment>One search was run.</comment>
        <translation>
            <numerusform>لم تُشغَّل أي عملية بحث.</numerusform>
            <numerusform>شُغّلت عملية بحث واحدة.</numerusform>
            <numerusform>شُغّلت عمليتا بحث.</numerusform>
            <numerusform>شُغّلت %n عمليات بحث.</numerusform>
            <numerusform>شُغّلت %n عملية بحث.</numerusform>
            <numerusform>شُغّلت %n عملية بحث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not added to the library; everything else is there.</source>
        <comment>One text was not added to the library; everything else is there.</comment>
        <translation>
            <numerusform>أُضيفت كل النصوص إلى المكتبة.</numerusform>
            <numerusform>نص واحد لم يُضَف إلى المكتبة؛ وكل ما سواه موجود.</numerusform>
            <numerusform>نصان لم يُضافا إلى المكتبة؛ وكل ما سواهما موجود.</numerusform>
            <numerusform>%n نصوص لم تُضَف إلى المكتبة؛ وكل ما سواها موجود.</numerusform>
            <numerusform>%n نصًا لم تُضَف إلى المكتبة؛ وكل ما سواها موجود.</numerusform>
            <numerusform>%n نص لم تُضَف إلى المكتبة؛ وكل ما سواها موجود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were not added. “What was not added” says why.</source>
        <comment>One text was not added. “What was not added” says why.</comment>
        <translation>
            <numerusform>أُضيفت كل النصوص.</numerusform>
            <numerusform>نص واحد لم يُضَف. يقول «ما لم يُضَف» لماذا.</numerusform>
            <numerusform>نصان لم يُضافا. يقول «ما لم يُضَف» لماذا.</numerusform>
            <numerusform>%n نصوص لم تُضَف. يقول «ما لم يُضَف» لماذا.</numerusform>
            <numerusform>%n نصًا لم تُضَف. يقول «ما لم يُضَف» لماذا.</numerusform>
            <numerusform>%n نص لم تُضَف. يقول «ما لم يُضَف» لماذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>once</comment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرةً</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from: type the letters, Escape ends</source>
        <comment>%n to choose from: type the letters, Escape ends</comment>
        <translation>
            <numerusform>لا شيء للاختيار</numerusform>
            <numerusform>واحد للاختيار: اكتب الحروف، وEscape ينهي</numerusform>
            <numerusform>اثنان للاختيار: اكتب الحروف، وEscape ينهي</numerusform>
            <numerusform>%n للاختيار: اكتب الحروف، وEscape ينهي</numerusform>
            <numerusform>%n للاختيار: اكتب الحروف، وEscape ينهي</numerusform>
            <numerusform>%n للاختيار: اكتب الحروف، وEscape ينهي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <comment>One was there already.</comment>
        <translation>
            <numerusform>لم يكن منها شيء موجودًا.</numerusform>
            <numerusform>كان واحد موجودًا من قبل.</numerusform>
            <numerusform>كان اثنان موجودين من قبل.</numerusform>
            <numerusform>كانت %n موجودة من قبل.</numerusform>
            <numerusform>كانت %n موجودة من قبل.</numerusform>
            <numerusform>كانت %n موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a note</source>
        <comment>%n with a note</comment>
        <translation>
            <numerusform>لا شيء عليه ملاحظة</numerusform>
            <numerusform>واحد عليه ملاحظة</numerusform>
            <numerusform>اثنان عليهما ملاحظة</numerusform>
            <numerusform>%n عليها ملاحظات</numerusform>
            <numerusform>%n عليها ملاحظات</numerusform>
            <numerusform>%n عليها ملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>ال&amp;مؤلفون</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>ال&amp;ناشر</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>(and %n more)</comment>
        <translation>
            <numerusform>(ولا غيره)</numerusform>
            <numerusform>(وواحد آخر)</numerusform>
            <numerusform>(واثنان آخران)</numerusform>
            <numerusform>(و%n أخرى)</numerusform>
            <numerusform>(و%n أخرى)</numerusform>
            <numerusform>(و%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>(further down)</source>
        <translation>(إلى الأسفل)</translation>
    </message>
    <message>
        <source>(further up)</source>
        <translation>(إلى الأعلى)</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space: pre&apos;&gt;&lt;b&gt;Every word must occur.&lt;/b&gt; You may also write&lt;br&gt;
&quot;a phrase&quot; &amp;nbsp; a OR b &amp;nbsp; NOT a &amp;nbsp; (…)&lt;br&gt;
pre* &amp;nbsp; f?zzy &amp;nbsp; word~ for other spellings&lt;br&gt;
&quot;two words&quot;~5 within five words&lt;br&gt;
title:word &amp;nbsp; actor:name in any spelling&lt;br&gt;
date:[2016-12-01 TO 2016-12-31]&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;white-space: pre&apos;&gt;&lt;b&gt;يجب أن ترد كل كلمة.&lt;/b&gt; ويمكنك أيضًا أن تكتب&lt;br&gt;
&quot;a phrase&quot; &amp;nbsp; a OR b &amp;nbsp; NOT a &amp;nbsp; (…)&lt;br&gt;
pre* &amp;nbsp; f?zzy &amp;nbsp; word~ لصيغ كتابة أخرى&lt;br&gt;
&quot;two words&quot;~5 ضمن خمس كلمات&lt;br&gt;
title:word &amp;nbsp; actor:name بأي صيغة كتابة&lt;br&gt;
date:[2016-12-01 TO 2016-12-31]&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A date reads 2020-05-14.</source>
        <translation>يُكتب التاريخ هكذا: 2020-05-14.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>لا بد للمستند من عنوان.</translation>
    </message>
    <message>
        <source>A list of searches, one on each line</source>
        <translation>قائمة عمليات بحث، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>A text puts one beside the other</source>
        <translation>نصٌّ يذكر أحدهما بجانب الآخر</translation>
    </message>
    <message>
        <source>A text says that both are one</source>
        <translation>نصٌّ يقول إنهما واحد</translation>
    </message>
    <message>
        <source>About Syntopia</source>
        <translation>حول Syntopia</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الفاعلون</translation>
    </message>
    <message>
        <source>Actors alone</source>
        <translation>الفاعلون وحدهم</translation>
    </message>
    <message>
        <source>Actors in both texts</source>
        <translation>الفاعلون في النصين</translation>
    </message>
    <message>
        <source>Actors only in A</source>
        <translation>فاعلون في A وحده</translation>
    </message>
    <message>
        <source>Actors only in B</source>
        <translation>فاعلون في B وحده</translation>
    </message>
    <message>
        <source>Actors, figures, dates</source>
        <translation>فاعلون، أرقام، تواريخ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أضيف في</translation>
    </message>
    <message>
        <source>Adds a file to the library and shows it in the left pane.</source>
        <translation>يضيف ملفًا إلى المكتبة ويعرضه في اللوح الأول.</translation>
    </message>
    <message>
        <source>Adds a file to the library and shows it in the right pane.</source>
        <translation>يضيف ملفًا إلى المكتبة ويعرضه في اللوح الثاني.</translation>
    </message>
    <message>
        <source>Adds files to the library and shows them: two side by side, one in the next free pane.</source>
        <translation>يضيف ملفات إلى المكتبة ويعرضها: اثنين جنبًا إلى جنب، وواحدًا في اللوح الخالي التالي.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All keys are those of the preset again.</source>
        <translation>كل المفاتيح عادت كما في المجموعة الجاهزة.</translation>
    </message>
    <message>
        <source>All linked mentions in view are joined.</source>
        <translation>كل المواضع المترابطة الظاهرة موصولة.</translation>
    </message>
    <message>
        <source>All marks…</source>
        <translation>كل العلامات…</translation>
    </message>
    <message>
        <source>An ending may be left open (harb*), a spelling be doubted (harbor~).</source>
        <translation>يمكن ترك آخر الكلمة مفتوحًا (harb*)، أو الشك في كتابتها (harbor~).</translation>
    </message>
    <message>
        <source>Analysing the library</source>
        <translation>تحليل المكتبة</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arrange the texts</source>
        <translation>ترتيب النصين</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Asks for another row, and says that its actor and that of the chosen row are one.</source>
        <translation>يسأل عن صف آخر، ويقول إن فاعله وفاعل الصف المختار واحد.</translation>
    </message>
    <message>
        <source>Asks whether the chosen actor is a person, a group, an organisation, a state, a place.</source>
        <translation>يسأل هل الفاعل المختار شخص أو جماعة أو منظمة أو دولة أو مكان.</translation>
    </message>
    <message>
        <source>At most {measure} characters in a line</source>
        <translation>{measure} حرفًا في السطر على الأكثر</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>العودة إلى القراءة</translation>
    </message>
    <message>
        <source>Back to reading; at a place, go there</source>
        <translation>العودة إلى القراءة؛ وعند موضعٍ، الذهاب إليه</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Both panes are empty.</source>
        <translation>اللوحان خاليان.</translation>
    </message>
    <message>
        <source>Both panes show the same text, which is not compared with itself.</source>
        <translation>اللوحان يعرضان النص نفسه، ولا يُقارَن النص بنفسه.</translation>
    </message>
    <message>
        <source>Both panes show the same text.</source>
        <translation>اللوحان يعرضان النص نفسه.</translation>
    </message>
    <message>
        <source>Both panes show this text.</source>
        <translation>اللوحان يعرضان هذا النص.</translation>
    </message>
    <message>
        <source>Both texts name this date.</source>
        <translation>النصان كلاهما يذكران هذا التاريخ.</translation>
    </message>
    <message>
        <source>Both texts, or one alone</source>
        <translation>النصان كلاهما، أو أحدهما وحده</translation>
    </message>
    <message>
        <source>But {faults}.</source>
        <translation>لكن {faults}.</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By place in the text</source>
        <translation>حسب الموضع في النص</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>حسب الصلة</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>حسب الوزن</translation>
    </message>
    <message>
        <source>Changes how the texts scroll together: not, in proportion, or by shared mention.</source>
        <translation>يغيّر كيف يُمرَّر النصان معًا: منفصلين، أو بالتناسب، أو حسب الذكر المشترك.</translation>
    </message>
    <message>
        <source>Changes what is known of the active pane&apos;s document; its text stays as it is.</source>
        <translation>يغيّر ما يُعرف عن مستند اللوح النشط؛ ويبقى نصه كما هو.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>اختيار مستند</translation>
    </message>
    <message>
        <source>Choose a document of the library above, press Ctrl+O, or drop a file here.</source>
        <translation>اختر مستندًا من المكتبة، أو اضغط Ctrl+O، أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>Choose a hit or a document</source>
        <translation>اختيار نتيجة أو مستند</translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation>اختيار ملاحظة</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>اختيار صف</translation>
    </message>
    <message>
        <source>Choose a row of actors first.</source>
        <translation>اختر أولًا صفًا من صفوف الفاعلين.</translation>
    </message>
    <message>
        <source>Choose a row of the list first.</source>
        <translation>اختر أولًا صفًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose a row to read why it is linked</source>
        <translation>اختر صفًا لتقرأ سبب الربط</translation>
    </message>
    <message>
        <source>Choose by letters</source>
        <translation>الاختيار بالحروف</translation>
    </message>
    <message>
        <source>Choose something that both texts mention first.</source>
        <translation>اختر أولًا شيئًا يذكره النصان كلاهما.</translation>
    </message>
    <message>
        <source>Choose the left document…</source>
        <translation>اختيار المستند الأول…</translation>
    </message>
    <message>
        <source>Choose the right document…</source>
        <translation>اختيار المستند الثاني…</translation>
    </message>
    <message>
        <source>Choose what of “{name}” the documents must have.</source>
        <translation>اختر ما يجب أن يكون للمستندات من «{name}».</translation>
    </message>
    <message>
        <source>Chooses a telling link and says in three lines how to go on from there.</source>
        <translation>يختار ربطًا معبّرًا ويقول في ثلاثة سطور كيف تتابع منه.</translation>
    </message>
    <message>
        <source>Chooses the next row of the list; both texts go where they speak of it alike.</source>
        <translation>يختار الصف التالي في القائمة؛ ويذهب النصان إلى حيث يتحدثان عنه بالمثل.</translation>
    </message>
    <message>
        <source>Chooses the previous row of the list; both texts go where they speak of it alike.</source>
        <translation>يختار الصف السابق في القائمة؛ ويذهب النصان إلى حيث يتحدثان عنه بالمثل.</translation>
    </message>
    <message>
        <source>Chooses the typeface that both texts are set in.</source>
        <translation>يختار الخط الذي يُعرض به النصان.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the choice</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>إغلاق المستند</translation>
    </message>
    <message>
        <source>Closes the window; what is open will be there again next time.</source>
        <translation>يغلق النافذة؛ وما هو مفتوح يعود في المرة القادمة.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>المقارنة من جديد</translation>
    </message>
    <message>
        <source>Compared with Syntopia on {date}.</source>
        <translation>قورن النصان ببرنامج Syntopia في {date}.</translation>
    </message>
    <message>
        <source>Compared with Syntopia on {date}: what each text says, in its own words. Syntopia takes no side.</source>
        <translation>قورن النصان ببرنامج Syntopia في {date}: ما يقوله كل نص بكلماته. لا ينحاز Syntopia إلى أحد.</translation>
    </message>
    <message>
        <source>Compares the two open texts once more.</source>
        <translation>يقارن النصين المفتوحين مرة أخرى.</translation>
    </message>
    <message>
        <source>Comparing the library&apos;s names</source>
        <translation>مقارنة أسماء المكتبة</translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation>مقارنة النصين</translation>
    </message>
    <message>
        <source>Comparing the texts…</source>
        <translation>تجري مقارنة النصين…</translation>
    </message>
    <message>
        <source>Complete the word in the search field</source>
        <translation>إكمال الكلمة في حقل البحث</translation>
    </message>
    <message>
        <source>Complete “{typed}” to {words}</source>
        <translation>إكمال «{typed}» إلى {words}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Contrast, dark</source>
        <translation>تباين، داكن</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع إسناده.</translation>
    </message>
    <message>
        <source>Copies what is selected in quotation marks, with title, outlet, date and page.</source>
        <translation>ينسخ المحدَّد بين علامتي اقتباس، مع العنوان والناشر والتاريخ والصفحة.</translation>
    </message>
    <message>
        <source>Copies what is selected in the active pane.</source>
        <translation>ينسخ المحدَّد في اللوح النشط.</translation>
    </message>
    <message>
        <source>Copies why the chosen row is linked, with both sources, as Markdown.</source>
        <translation>ينسخ سبب ربط الصف المختار، مع المصدرين، بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation>نسخ الدليل</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع الإسناد</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Enter يحفظ، وEsc يترك</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Dates alone</source>
        <translation>التواريخ وحدها</translation>
    </message>
    <message>
        <source>Dates in both texts</source>
        <translation>التواريخ في النصين</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>إخفاء الرسالة</translation>
    </message>
    <message>
        <source>Dismiss these lines (Esc)</source>
        <translation>إخفاء هذه السطور (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message (Shift+Esc)</source>
        <translation>إخفاء هذه الرسالة (Shift+Esc)</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>تباعد السطور</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>يعيد ما جرى التراجع عنه آخر مرة.</translation>
    </message>
    <message>
        <source>Done again: {done}</source>
        <translation>أُعيد: {done}</translation>
    </message>
    <message>
        <source>Down by a page</source>
        <translation>نزول صفحة</translation>
    </message>
    <message>
        <source>Down by half a page</source>
        <translation>نزول نصف صفحة</translation>
    </message>
    <message>
        <source>Down by lines</source>
        <translation>نزول سطورًا</translation>
    </message>
    <message>
        <source>Draws a ribbon between all linked mentions in view, not only those of the chosen row.</source>
        <translation>يرسم شريطًا بين كل المواضع المترابطة الظاهرة، لا مواضع الصف المختار وحده.</translation>
    </message>
    <message>
        <source>Drop to open here</source>
        <translation>أفلت هنا للفتح</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>Each text scrolls by itself</source>
        <translation>كل نص يُمرَّر وحده</translation>
    </message>
    <message>
        <source>Each text scrolls by itself.</source>
        <translation>كل نص يُمرَّر وحده.</translation>
    </message>
    <message>
        <source>Earlier searches…</source>
        <translation>عمليات البحث السابقة…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit the document</source>
        <translation>تحرير بيانات المستند</translation>
    </message>
    <message>
        <source>Edit title, authors, date…</source>
        <translation>تحرير العنوان والمؤلفين والتاريخ…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Empties the active pane; the document stays in the library.</source>
        <translation>يُخلي اللوح النشط؛ ويبقى المستند في المكتبة.</translation>
    </message>
    <message>
        <source>Enter records a key for the chosen command, Delete clears its keys.</source>
        <translation>يسجّل Enter مفتاحًا للأمر المختار، ويمسح Delete مفاتيحه.</translation>
    </message>
    <message>
        <source>Enter runs a search, F2 renames it, Delete removes it.</source>
        <translation>يشغّل Enter البحث، ويعيد F2 تسميته، ويزيله Delete.</translation>
    </message>
    <message>
        <source>Enter: left pane · Ctrl+Enter: right pane</source>
        <translation>Enter: اللوح الأول · Ctrl+Enter: اللوح الثاني</translation>
    </message>
    <message>
        <source>Enter: right pane · Ctrl+Enter: left pane</source>
        <translation>Enter: اللوح الثاني · Ctrl+Enter: اللوح الأول</translation>
    </message>
    <message>
        <source>Every place of the row</source>
        <translation>كل مواضع الصف</translation>
    </message>
    <message>
        <source>Every word must occur, so fewer words find more.</source>
        <translation>يجب أن ترد كل كلمة، فالكلمات الأقل تجد أكثر.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything of the last import was added.</source>
        <translation>أُضيف كل ما كان في الاستيراد الأخير.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>تصدير المقارنة…</translation>
    </message>
    <message>
        <source>Face of the texts…</source>
        <translation>خط النصين…</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures alone</source>
        <translation>الأرقام وحدها</translation>
    </message>
    <message>
        <source>Figures in both texts</source>
        <translation>الأرقام في النصين</translation>
    </message>
    <message>
        <source>Figures in conflict</source>
        <translation>أرقام متعارضة</translation>
    </message>
    <message>
        <source>Figures that agree</source>
        <translation>أرقام متفقة</translation>
    </message>
    <message>
        <source>Figures that can both be right</source>
        <translation>أرقام قد تصح معًا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Fills the screen with the window, or leaves it again.</source>
        <translation>يملأ الشاشة بالنافذة، أو يعيدها كما كانت.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by a name or a word</source>
        <translation>تصفية باسم أو كلمة</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>تصفية حسب الاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Filter by title or by what they have in common</source>
        <translation>تصفية حسب العنوان أو ما هو مشترك</translation>
    </message>
    <message>
        <source>Filter the commands by name or key</source>
        <translation>تصفية الأوامر حسب الاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a document by its title</source>
        <translation>البحث عن مستند بعنوانه</translation>
    </message>
    <message>
        <source>Find a mark</source>
        <translation>البحث عن علامة</translation>
    </message>
    <message>
        <source>Find a partner…</source>
        <translation>البحث عن نظير…</translation>
    </message>
    <message>
        <source>Find a search of before</source>
        <translation>البحث عن عملية بحث سابقة</translation>
    </message>
    <message>
        <source>Find a typeface</source>
        <translation>البحث عن خط</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Finds again what was left out, and every spelling that was struck out.</source>
        <translation>يجد من جديد ما استُبعد، وكل صيغة كتابة شُطبت.</translation>
    </message>
    <message>
        <source>Finds words in the active pane&apos;s text and marks every place; Enter goes to the next.</source>
        <translation>يجد كلمات في نص اللوح النشط ويعلّم كل موضع؛ وينتقل Enter إلى التالي.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>First {hits} of {count}</source>
        <translation>أول {hits} من {count}</translation>
    </message>
    <message>
        <source>Fold near &amp;copies</source>
        <translation>طيّ النسخ الم&amp;تقاربة</translation>
    </message>
    <message>
        <source>Follows the system from light to dark and back.</source>
        <translation>يتبع النظام من الفاتح إلى الداكن وبالعكس.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Forgets what still waits to be imported; what has come in stays.</source>
        <translation>ينسى ما ينتظر الاستيراد؛ ويبقى ما دخل.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message numerus="yes">
        <source>Found: {words}, %n places</source>
        <comment>Found: {words}</comment>
        <translation>
            <numerusform>لم يوجد: {words}</numerusform>
            <numerusform>وُجد: {words}</numerusform>
            <numerusform>وُجد: {words}، في موضعين</numerusform>
            <numerusform>وُجد: {words}، في %n مواضع</numerusform>
            <numerusform>وُجد: {words}، في %n موضعًا</numerusform>
            <numerusform>وُجد: {words}، في %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Gives the active text all the room.</source>
        <translation>يعطي النص النشط المكان كله.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the field that narrows the list of mentions while you type.</source>
        <translation>ينقل لوحة المفاتيح إلى الحقل الذي يضيّق قائمة المواضع أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the left text.</source>
        <translation>ينقل لوحة المفاتيح إلى النص الأول.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the list of what both texts mention.</source>
        <translation>ينقل لوحة المفاتيح إلى قائمة ما يذكره النصان.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the previous area of the window.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء السابق من النافذة.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the reasons for the chosen row; Tab and Enter follow them.</source>
        <translation>ينقل لوحة المفاتيح إلى أسباب الصف المختار؛ وتتبعها Tab وEnter.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the right text.</source>
        <translation>ينقل لوحة المفاتيح إلى النص الثاني.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the text that was read last.</source>
        <translation>ينقل لوحة المفاتيح إلى النص الذي قُرئ آخرًا.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go through earlier searches</source>
        <translation>تصفّح عمليات البحث السابقة</translation>
    </message>
    <message>
        <source>Go to a mark</source>
        <translation>الذهاب إلى علامة</translation>
    </message>
    <message>
        <source>Go to a mark: press its letter</source>
        <translation>الذهاب إلى علامة: اضغط حرفها</translation>
    </message>
    <message>
        <source>Go to a mention of the chosen actor first.</source>
        <translation>اذهب أولًا إلى موضع يُذكر فيه الفاعل المختار.</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>الذهاب إلى موضعها</translation>
    </message>
    <message>
        <source>Go to the beginning or the end</source>
        <translation>الذهاب إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>الذهاب إلى المكتبة</translation>
    </message>
    <message>
        <source>Go to the next linked mention: both texts show its place.</source>
        <translation>اذهب إلى الذكر المترابط التالي: يعرض النصان موضعه.</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>الذهاب إلى عنصر التحكم التالي أو السابق</translation>
    </message>
    <message>
        <source>Go to the place of the note</source>
        <translation>الذهاب إلى موضع الملاحظة</translation>
    </message>
    <message>
        <source>Goes back to where you were before the last jump, in both panes.</source>
        <translation>يعود إلى حيث كنت قبل القفزة الأخيرة، في اللوحين.</translation>
    </message>
    <message>
        <source>Goes forward again to where you were before going back.</source>
        <translation>يتقدم من جديد إلى حيث كنت قبل الرجوع.</translation>
    </message>
    <message>
        <source>Goes from place to place by the words that stand for an actor as well as by its names.</source>
        <translation>ينتقل من موضع إلى موضع بالكلمات التي تنوب عن الفاعل كما بأسمائه.</translation>
    </message>
    <message>
        <source>Goes to the beginning of the text.</source>
        <translation>يذهب إلى بداية النص.</translation>
    </message>
    <message>
        <source>Goes to the end of the text.</source>
        <translation>يذهب إلى نهاية النص.</translation>
    </message>
    <message>
        <source>Goes to the list of all documents.</source>
        <translation>يذهب إلى قائمة كل المستندات.</translation>
    </message>
    <message>
        <source>Goes to the next mention in this text that the other text shares, and chooses its row.</source>
        <translation>يذهب إلى الذكر التالي في هذا النص مما يشاركه النص الآخر، ويختار صفه.</translation>
    </message>
    <message>
        <source>Goes to the next note of the active text, and shows it.</source>
        <translation>يذهب إلى الملاحظة التالية في النص النشط، ويعرضها.</translation>
    </message>
    <message>
        <source>Goes to the next place of the chosen row in both panes at once.</source>
        <translation>يذهب إلى الموضع التالي للصف المختار في اللوحين معًا.</translation>
    </message>
    <message>
        <source>Goes to the next place of the chosen row in the active pane.</source>
        <translation>يذهب إلى الموضع التالي للصف المختار في اللوح النشط.</translation>
    </message>
    <message>
        <source>Goes to the next place of the chosen row in the pane opposite.</source>
        <translation>يذهب إلى الموضع التالي للصف المختار في اللوح المقابل.</translation>
    </message>
    <message>
        <source>Goes to the next place that the search found, wherever the keyboard is.</source>
        <translation>يذهب إلى الموضع التالي الذي وجده البحث، أينما كانت لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Goes to the note before in the active text, and shows it.</source>
        <translation>يذهب إلى الملاحظة السابقة في النص النشط، ويعرضها.</translation>
    </message>
    <message>
        <source>Goes to the one before in this text that the other text shares, and chooses its row.</source>
        <translation>يذهب إلى الذكر السابق في هذا النص مما يشاركه النص الآخر، ويختار صفه.</translation>
    </message>
    <message>
        <source>Goes to the place that is marked with the letter that you press next.</source>
        <translation>يذهب إلى الموضع المعلَّم بالحرف الذي تضغطه بعد ذلك.</translation>
    </message>
    <message>
        <source>Goes to the place that the search found before, wherever the keyboard is.</source>
        <translation>يذهب إلى الموضع السابق الذي وجده البحث، أينما كانت لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Goes to the previous place of the chosen row in both panes at once.</source>
        <translation>يذهب إلى الموضع السابق للصف المختار في اللوحين معًا.</translation>
    </message>
    <message>
        <source>Goes to the previous place of the chosen row in the active pane.</source>
        <translation>يذهب إلى الموضع السابق للصف المختار في اللوح النشط.</translation>
    </message>
    <message>
        <source>Goes to the previous place of the chosen row in the pane opposite.</source>
        <translation>يذهب إلى الموضع السابق للصف المختار في اللوح المقابل.</translation>
    </message>
    <message>
        <source>Goes to the search field; results appear while you type.</source>
        <translation>يذهب إلى حقل البحث؛ وتظهر النتائج أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Going from place to place now includes pronouns and nouns.</source>
        <translation>الانتقال من موضع إلى موضع يشمل الآن الضمائر والأسماء العامة.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>تجميع القائمة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الجماعات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Importing is paused: %n files wait.</source>
        <comment>Importing is paused: one file waits.</comment>
        <translation>
            <numerusform>الاستيراد موقوف مؤقتًا: لا ملف ينتظر.</numerusform>
            <numerusform>الاستيراد موقوف مؤقتًا: ملف واحد ينتظر.</numerusform>
            <numerusform>الاستيراد موقوف مؤقتًا: ملفان ينتظران.</numerusform>
            <numerusform>الاستيراد موقوف مؤقتًا: %n ملفات تنتظر.</numerusform>
            <numerusform>الاستيراد موقوف مؤقتًا: %n ملفًا تنتظر.</numerusform>
            <numerusform>الاستيراد موقوف مؤقتًا: %n ملف تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing was stopped; what has come in stays.</source>
        <translation>توقف الاستيراد؛ ويبقى ما دخل.</translation>
    </message>
    <message>
        <source>Imports from now on whatever is put into a folder, while the window is open.</source>
        <translation>يستورد من الآن كل ما يوضع في مجلد، ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Imports nothing by itself any more; what has come in stays.</source>
        <translation>لا يستورد شيئًا من نفسه بعد الآن؛ ويبقى ما دخل.</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>في A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>في B</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>In both texts</source>
        <translation>في النصين كليهما</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>في الملاحظات</translation>
    </message>
    <message>
        <source>In search and library</source>
        <translation>في البحث والمكتبة</translation>
    </message>
    <message>
        <source>In the list of linked mentions</source>
        <translation>في قائمة المواضع المترابطة</translation>
    </message>
    <message>
        <source>In this window the library can only be read: {why}. What is added or judged there is seen here after the next start.</source>
        <translation>المكتبة في هذه النافذة للقراءة فقط: {why}. وما يُضاف أو يُحكم به هناك يظهر هنا بعد البدء القادم.</translation>
    </message>
    <message>
        <source>Include pronouns and nouns</source>
        <translation>شمول الضمائر والأسماء العامة</translation>
    </message>
    <message>
        <source>Install Tesseract, a free program that recognises text, and they can be read here.</source>
        <translation>ثبّت Tesseract، وهو برنامج حر يتعرف على النصوص، فتُقرأ هنا.</translation>
    </message>
    <message>
        <source>It is also kept in {log}.</source>
        <translation>وهو محفوظ أيضًا في {log}.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Join all linked mentions</source>
        <translation>وصل كل المواضع المترابطة</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep this note (Ctrl+Enter)</source>
        <translation>حفظ هذه الملاحظة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep what is written on a note</source>
        <translation>حفظ ما كُتب في الملاحظة</translation>
    </message>
    <message>
        <source>Keeps the active text at its place, whatever is done in the other one or in the list.</source>
        <translation>يُبقي النص النشط في موضعه، مهما جرى في الآخر أو في القائمة.</translation>
    </message>
    <message>
        <source>Keeps the search in the field, with its filters, under a name in the library.</source>
        <translation>يحفظ البحث الذي في الحقل، مع مرشحاته، باسمٍ في المكتبة.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys that already do something else were left out: {keys}.</source>
        <translation>تُركت مفاتيح تؤدي عملًا آخر من قبل: {keys}.</translation>
    </message>
    <message>
        <source>L</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the scans</source>
        <translation>لغة الصفحات المصوّرة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Leave it; what is written waits</source>
        <translation>تركها؛ وما كُتب ينتظر</translation>
    </message>
    <message>
        <source>Leaves it open whether the chosen row is one actor: it is listed as possible only.</source>
        <translation>يترك السؤال مفتوحًا هل الصف المختار فاعل واحد: فيُدرج على أنه محتمل فقط.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>الأول فقط</translation>
    </message>
    <message>
        <source>Left text</source>
        <translation>النص الأول</translation>
    </message>
    <message>
        <source>Left: {left}
Right: {right}
Press to see both</source>
        <translation>الأول: {left}
الثاني: {right}
اضغط لترى الموضعين</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول السطور</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>تباعد أقل بين السطور</translation>
    </message>
    <message>
        <source>Lets the lines of both texts grow longer, where there is room.</source>
        <translation>يدع سطور النصين تطول، حيث يتسع المكان.</translation>
    </message>
    <message>
        <source>Lets you type what the chosen actor is to be called, here and in the whole library.</source>
        <translation>يدعك تكتب ما يُسمّى به الفاعل المختار، هنا وفي المكتبة كلها.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Library below the texts</source>
        <translation>المكتبة تحت النصين</translation>
    </message>
    <message>
        <source>Library · {count}</source>
        <translation>المكتبة · {count}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lines cannot be any longer.</source>
        <translation>لا يمكن أن تطول السطور أكثر.</translation>
    </message>
    <message>
        <source>Lines cannot be any shorter.</source>
        <translation>لا يمكن أن تقصر السطور أكثر.</translation>
    </message>
    <message>
        <source>Lines cannot be set any closer together.</source>
        <translation>لا يمكن أن تتقارب السطور أكثر.</translation>
    </message>
    <message>
        <source>Lines cannot be set any further apart.</source>
        <translation>لا يمكن أن تتباعد السطور أكثر.</translation>
    </message>
    <message>
        <source>Lines {leading} sizes apart</source>
        <translation>تباعد السطور {leading} من حجم الحرف</translation>
    </message>
    <message>
        <source>Linked mentions</source>
        <translation>المواضع المترابطة</translation>
    </message>
    <message>
        <source>Linked mentions: {counts}</source>
        <translation>المواضع المترابطة: {counts}</translation>
    </message>
    <message>
        <source>Links between the texts</source>
        <translation>الروابط بين النصين</translation>
    </message>
    <message>
        <source>List only notes with these letters</source>
        <translation>إدراج الملاحظات التي فيها هذه الحروف فقط</translation>
    </message>
    <message>
        <source>List only rows with these letters</source>
        <translation>إدراج الصفوف التي فيها هذه الحروف فقط</translation>
    </message>
    <message>
        <source>List the notes that have these words</source>
        <translation>إدراج الملاحظات التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>List what stands</source>
        <translation>إدراج ما هو</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>قوائم (*.txt)</translation>
    </message>
    <message>
        <source>Lists actors and nothing else.</source>
        <translation>يُدرج الفاعلين ولا شيء سواهم.</translation>
    </message>
    <message>
        <source>Lists actors, figures and dates.</source>
        <translation>يُدرج الفاعلين والأرقام والتواريخ.</translation>
    </message>
    <message>
        <source>Lists all that you have said of actors; Delete takes one back.</source>
        <translation>يُدرج كل ما قلته عن الفاعلين؛ ويسحب Delete واحدًا منه.</translation>
    </message>
    <message>
        <source>Lists by turns what both texts mention, only the left one, only the right one.</source>
        <translation>يُدرج بالتناوب ما يذكره النصان، ثم الأول وحده، ثم الثاني وحده.</translation>
    </message>
    <message>
        <source>Lists dates and nothing else.</source>
        <translation>يُدرج التواريخ ولا شيء سواها.</translation>
    </message>
    <message>
        <source>Lists every command, to find one by typing and to run it.</source>
        <translation>يُدرج كل الأوامر، لإيجاد واحد بالكتابة وتشغيله.</translation>
    </message>
    <message>
        <source>Lists figures and nothing else.</source>
        <translation>يُدرج الأرقام ولا شيء سواها.</translation>
    </message>
    <message>
        <source>Lists first what answers the query best.</source>
        <translation>يُدرج أولًا ما يجيب عن البحث أحسن إجابة.</translation>
    </message>
    <message>
        <source>Lists outlets, years, languages, actors and types of what was found, to choose one.</source>
        <translation>يُدرج الناشرين والسنوات واللغات والفاعلين والأنواع فيما وُجد، لاختيار واحد.</translation>
    </message>
    <message>
        <source>Lists the documents by their titles.</source>
        <translation>يُدرج المستندات حسب عناوينها.</translation>
    </message>
    <message>
        <source>Lists the documents most like the active pane&apos;s, with what they have in common.</source>
        <translation>يُدرج المستندات الأشبه بمستند اللوح النشط، مع ما هو مشترك بينها.</translation>
    </message>
    <message>
        <source>Lists the marked places of all documents, to go to one.</source>
        <translation>يُدرج المواضع المعلَّمة في كل المستندات، للذهاب إلى أحدها.</translation>
    </message>
    <message>
        <source>Lists the newest documents first, those without a date last.</source>
        <translation>يُدرج أحدث المستندات أولًا، وما لا تاريخ له آخرًا.</translation>
    </message>
    <message>
        <source>Lists the saved searches, to run, rename or remove them.</source>
        <translation>يُدرج عمليات البحث المحفوظة، لتشغيلها أو إعادة تسميتها أو إزالتها.</translation>
    </message>
    <message>
        <source>Lists what both texts mention.</source>
        <translation>يُدرج ما يذكره النصان كلاهما.</translation>
    </message>
    <message>
        <source>Lists what of the last import could not be read, with the reasons, and tries it again.</source>
        <translation>يُدرج ما تعذّرت قراءته في الاستيراد الأخير، مع الأسباب، ويحاول من جديد.</translation>
    </message>
    <message>
        <source>Lists what the left text is silent about.</source>
        <translation>يُدرج ما يسكت عنه النص الأول.</translation>
    </message>
    <message>
        <source>Lists what the right text is silent about.</source>
        <translation>يُدرج ما يسكت عنه النص الثاني.</translation>
    </message>
    <message>
        <source>Lists what you searched for before; in the field Alt+Up and Alt+Down go through it.</source>
        <translation>يُدرج ما بحثت عنه من قبل؛ وفي الحقل تتصفحه Alt+Up وAlt+Down.</translation>
    </message>
    <message>
        <source>Lists your notes, to find, open and remove them, or hides the list.</source>
        <translation>يُدرج ملاحظاتك، لإيجادها وفتحها وإزالتها، أو يخفي القائمة.</translation>
    </message>
    <message>
        <source>Lock this pane</source>
        <translation>تثبيت هذا اللوح</translation>
    </message>
    <message>
        <source>Lock this text at its place</source>
        <translation>تثبيت هذا النص في موضعه</translation>
    </message>
    <message>
        <source>Locked: this text keeps its place</source>
        <translation>مثبَّت: هذا النص يبقى في موضعه</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>سطور أطول</translation>
    </message>
    <message>
        <source>Looked for. Press to strike it out.</source>
        <translation>يُبحث عنها. اضغط لتشطبها.</translation>
    </message>
    <message>
        <source>Looked for: {understood}</source>
        <translation>بُحث عن: {understood}</translation>
    </message>
    <message>
        <source>Looking for a partner</source>
        <translation>البحث عن نظير</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>يبحث عن</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark pronouns and nouns</source>
        <translation>تعليم الضمائر والأسماء العامة</translation>
    </message>
    <message>
        <source>Mark the selection as an actor</source>
        <translation>تعليم المحدَّد على أنه فاعل</translation>
    </message>
    <message>
        <source>Mark this place</source>
        <translation>تعليم هذا الموضع</translation>
    </message>
    <message>
        <source>Mark this place: press a letter</source>
        <translation>تعليم هذا الموضع: اضغط حرفًا</translation>
    </message>
    <message>
        <source>Marked with {letter}: {words}</source>
        <translation>عُلّم بالحرف {letter}: {words}</translation>
    </message>
    <message>
        <source>Marks the place that you are reading with the letter that you press next.</source>
        <translation>يعلّم الموضع الذي تقرؤه بالحرف الذي تضغطه بعد ذلك.</translation>
    </message>
    <message>
        <source>Marks the words that stand for an actor in place of its names, fainter than these.</source>
        <translation>يعلّم الكلمات التي تنوب عن الفاعل مكان أسمائه، أخفت منها.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Merge with another actor…</source>
        <translation>دمج مع فاعل آخر…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>تباعد أكثر بين السطور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name; a saved search of that name is replaced:</source>
        <translation>الاسم؛ ويُستبدل به بحث محفوظ بالاسم نفسه:</translation>
    </message>
    <message>
        <source>Named {counts}</source>
        <translation>يُذكر {counts}</translation>
    </message>
    <message>
        <source>Narrow by {name}</source>
        <translation>تضييق حسب {name}</translation>
    </message>
    <message>
        <source>Narrow the library</source>
        <translation>تضييق المكتبة</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Narrow the results…</source>
        <translation>تضييق النتائج…</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>الجنسيات</translation>
    </message>
    <message>
        <source>New name of the actor</source>
        <translation>اسم جديد للفاعل</translation>
    </message>
    <message>
        <source>News outlet</source>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <source>News outlets</source>
        <translation>وسائل الإعلام</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next linked mention</source>
        <translation>الذكر المترابط التالي</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next place in both texts</source>
        <translation>الموضع التالي في النصين</translation>
    </message>
    <message>
        <source>Next place in the left or right text</source>
        <translation>الموضع التالي في هذا النص أو ذاك</translation>
    </message>
    <message>
        <source>Next place in the other text</source>
        <translation>الموضع التالي في النص الآخر</translation>
    </message>
    <message>
        <source>Next place in this text</source>
        <translation>الموضع التالي في هذا النص</translation>
    </message>
    <message>
        <source>Next row of the list</source>
        <translation>الصف التالي في القائمة</translation>
    </message>
    <message>
        <source>No chapter has all these words.</source>
        <translation>ليس في أي فصل كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No command answers to that.</source>
        <translation>لا أمر يطابق ذلك.</translation>
    </message>
    <message>
        <source>No document answers to “{query}”.</source>
        <translation>لا مستند يجيب عن «{query}».</translation>
    </message>
    <message>
        <source>No document fits. Take something out of the field above, or untick a facet.</source>
        <translation>لا مستند يطابق. احذف شيئًا من الحقل أعلاه، أو أزل علامة من إحدى الفئات.</translation>
    </message>
    <message>
        <source>No folder was watched.</source>
        <translation>لم يكن أي مجلد مراقَبًا.</translation>
    </message>
    <message>
        <source>No linked mention is chosen.</source>
        <translation>لم يُختر أي ذكر مترابط.</translation>
    </message>
    <message>
        <source>No linked mentions</source>
        <translation>لا مواضع مترابطة</translation>
    </message>
    <message>
        <source>No longer watched: {names}</source>
        <translation>لم يعد مراقَبًا: {names}</translation>
    </message>
    <message>
        <source>No note has these words. Take some of them away.</source>
        <translation>لا ملاحظة فيها هذه الكلمات. احذف بعضها.</translation>
    </message>
    <message>
        <source>No other document has rare names, figures, dates or words in common with “{title}”. Open more files on its subject, then look again.</source>
        <translation>لا مستند آخر يشترك مع «{title}» في أسماء أو أرقام أو تواريخ أو كلمات نادرة. افتح ملفات أخرى في موضوعه ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>No place is marked with {letter}.</source>
        <translation>لا موضع معلَّم بالحرف {letter}.</translation>
    </message>
    <message>
        <source>No place is marked yet: M and a letter marks one.</source>
        <translation>لا موضع معلَّم بعد: تعلّم M مع حرفٍ موضعًا.</translation>
    </message>
    <message>
        <source>No search is saved yet. Search for something, then press Ctrl+Shift+S.</source>
        <translation>لا بحث محفوظ بعد. ابحث عن شيء ثم اضغط Ctrl+Shift+S.</translation>
    </message>
    <message>
        <source>No texts are compared.</source>
        <translation>لا نصوص تُقارَن.</translation>
    </message>
    <message>
        <source>Not an actor</source>
        <translation>ليس فاعلًا</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not kept. What you wrote is there when you open this note again.</source>
        <translation>لم تُحفظ. وما كتبته تجده حين تفتح هذه الملاحظة من جديد.</translation>
    </message>
    <message>
        <source>Not looked for. Press to look for it again.</source>
        <translation>لا يُبحث عنها. اضغط ليُبحث عنها من جديد.</translation>
    </message>
    <message>
        <source>Not sure enough to be linked, so judge for yourself.</source>
        <translation>غير مؤكد بما يكفي للربط، فاحكم بنفسك.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>Not the same actor</source>
        <translation>ليسا الفاعل نفسه</translation>
    </message>
    <message>
        <source>Not the same actor (X)</source>
        <translation>ليسا الفاعل نفسه (X)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes below the texts</source>
        <translation>الملاحظات تحت النصين</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>لا شيء يطابق ذلك.</translation>
    </message>
    <message>
        <source>Nothing in view can be chosen.</source>
        <translation>لا شيء ظاهر يمكن اختياره.</translation>
    </message>
    <message>
        <source>Nothing is being compared.</source>
        <translation>لا تجري أي مقارنة.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>لا يجري أي استيراد.</translation>
    </message>
    <message>
        <source>Nothing is open here</source>
        <translation>لا شيء مفتوح هنا</translation>
    </message>
    <message>
        <source>Nothing is selected in the active pane.</source>
        <translation>لا شيء محدَّد في اللوح النشط.</translation>
    </message>
    <message>
        <source>Nothing that is listed has these words.</source>
        <translation>لا شيء مُدرج فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing that you have said has these words.</source>
        <translation>لا شيء مما قلته فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing was searched before. What you search for and open is kept here.</source>
        <translation>لم يُبحث عن شيء من قبل. ما تبحث عنه وتفتحه يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>أحدهما فوق الآخر</translation>
    </message>
    <message>
        <source>One name is short for the other</source>
        <translation>أحد الاسمين اختصار للآخر</translation>
    </message>
    <message>
        <source>One text alone</source>
        <translation>نص واحد وحده</translation>
    </message>
    <message>
        <source>Only actors are judged. Write a note on what you think of a figure or a date.</source>
        <translation>لا يُحكم إلا على الفاعلين. اكتب ملاحظة برأيك في رقم أو تاريخ.</translation>
    </message>
    <message>
        <source>Only in the left text</source>
        <translation>في النص الأول فقط</translation>
    </message>
    <message>
        <source>Only in the right text</source>
        <translation>في النص الثاني فقط</translation>
    </message>
    <message>
        <source>Only one text mentions it.</source>
        <translation>يذكره نص واحد فقط.</translation>
    </message>
    <message>
        <source>Only one text names it.</source>
        <translation>يسمّيه نص واحد فقط.</translation>
    </message>
    <message>
        <source>Only the &amp;open texts</source>
        <translation>النصان الم&amp;فتوحان فقط</translation>
    </message>
    <message>
        <source>Only the mentions of the chosen row are joined.</source>
        <translation>مواضع الصف المختار وحدها موصولة.</translation>
    </message>
    <message>
        <source>Only this text mentions it</source>
        <translation>هذا النص وحده يذكره</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Open a file on the left…</source>
        <translation>فتح ملف في اللوح الأول…</translation>
    </message>
    <message>
        <source>Open a file on the right…</source>
        <translation>فتح ملف في اللوح الثاني…</translation>
    </message>
    <message>
        <source>Open a text in both panes first.</source>
        <translation>افتح أولًا نصًا في كل من اللوحين.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open in left pane</source>
        <translation>فتح في اللوح الأول</translation>
    </message>
    <message>
        <source>Open in right pane</source>
        <translation>فتح في اللوح الثاني</translation>
    </message>
    <message>
        <source>Open it in the active pane</source>
        <translation>فتحه في اللوح النشط</translation>
    </message>
    <message>
        <source>Open it in the other pane</source>
        <translation>فتحه في اللوح الآخر</translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation>فتح جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open the best partner</source>
        <translation>فتح أفضل نظير</translation>
    </message>
    <message>
        <source>Open the row to all its places, or close it</source>
        <translation>فتح الصف على كل مواضعه، أو إغلاقه</translation>
    </message>
    <message>
        <source>Open two documents first.</source>
        <translation>افتح أولًا مستندين.</translation>
    </message>
    <message>
        <source>Open two documents to see what both mention.</source>
        <translation>افتح مستندين لترى ما يذكرانه معًا.</translation>
    </message>
    <message>
        <source>Open two texts of your own: they are compared in the same way.</source>
        <translation>افتح نصين من عندك: يُقارنان بالطريقة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n files</source>
        <comment>Opening {name}</comment>
        <translation>
            <numerusform>فتح ملفات</numerusform>
            <numerusform>فتح {name}</numerusform>
            <numerusform>فتح ملفين</numerusform>
            <numerusform>فتح %n ملفات</numerusform>
            <numerusform>فتح %n ملفًا</numerusform>
            <numerusform>فتح %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the active text in the other pane too, to read two places of it.</source>
        <translation>يفتح النص النشط في اللوح الآخر أيضًا، لقراءة موضعين منه.</translation>
    </message>
    <message>
        <source>Opens the book on Syntopia, to read and to look things up in.</source>
        <translation>يفتح كتاب Syntopia، للقراءة والبحث فيه.</translation>
    </message>
    <message>
        <source>Opens the chosen row to all its places in both texts, word under word, or closes it.</source>
        <translation>يفتح الصف المختار على كل مواضعه في النصين، كلمةً تحت كلمة، أو يغلقه.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Order ▾</source>
        <translation>الترتيب ▾</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>ترتيبي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Other actors</source>
        <translation>فاعلون آخرون</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Overview of the left text</source>
        <translation>نظرة على النص الأول</translation>
    </message>
    <message>
        <source>Overview of the right text</source>
        <translation>نظرة على النص الثاني</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Pause importing</source>
        <translation>إيقاف الاستيراد مؤقتًا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Place among all that were found: {words}</source>
        <translation>الموضع بين كل ما وُجد: {words}</translation>
    </message>
    <message>
        <source>Place in this text: {place}</source>
        <translation>الموضع في هذا النص: {place}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Points out nothing any more; all shared mentions stay marked.</source>
        <translation>لا يشير بعد ذلك إلى شيء؛ وتبقى كل المواضع المشتركة معلَّمة.</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>ربما هما واحد</translation>
    </message>
    <message>
        <source>Possibly the same as {text} in the other text</source>
        <translation>ربما هو نفسه {text} في النص الآخر</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>إعداد البحث</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>مجموعة جاهزة</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>مجموعة المفاتيح الجاهزة</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open a text, or drop a file here.</source>
        <translation>اضغط Ctrl+O لفتح نص، أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>Press the key, or two one after the other, for “{title}”. Esc cancels.</source>
        <translation>اضغط المفتاح، أو مفتاحين متتاليين، للأمر «{title}». ويُلغي Esc ذلك.</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous linked mention</source>
        <translation>الذكر المترابط السابق</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Previous place in both texts</source>
        <translation>الموضع السابق في النصين</translation>
    </message>
    <message>
        <source>Previous place in the other text</source>
        <translation>الموضع السابق في النص الآخر</translation>
    </message>
    <message>
        <source>Previous place in this text</source>
        <translation>الموضع السابق في هذا النص</translation>
    </message>
    <message>
        <source>Previous place there</source>
        <translation>الموضع السابق هناك</translation>
    </message>
    <message>
        <source>Previous row of the list</source>
        <translation>الصف السابق في القائمة</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>طباعة المقارنة</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>طباعة المقارنة…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Prints what both texts share, with the reasons.</source>
        <translation>يطبع ما يشترك فيه النصان، مع الأسباب.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Pronouns and nouns are marked; going from place to place passes them over.</source>
        <translation>الضمائر والأسماء العامة معلَّمة؛ والانتقال من موضع إلى موضع يتجاوزها.</translation>
    </message>
    <message>
        <source>Pronouns and nouns are not marked.</source>
        <translation>الضمائر والأسماء العامة غير معلَّمة.</translation>
    </message>
    <message>
        <source>Puts letters on all that can be chosen in view; typing them chooses it, Esc ends.</source>
        <translation>يضع حروفًا على كل ما يمكن اختياره مما يظهر؛ وكتابتها تختاره، وEsc ينهي.</translation>
    </message>
    <message>
        <source>Puts people, places, conflicts and months together.</source>
        <translation>يجمع الأشخاص والأماكن والتعارضات والأشهر كلًّا على حدة.</translation>
    </message>
    <message>
        <source>Puts the document that is most like the active pane&apos;s into the other pane.</source>
        <translation>يضع المستند الأشبه بمستند اللوح النشط في اللوح الآخر.</translation>
    </message>
    <message>
        <source>Puts the left document on the right and the right one on the left.</source>
        <translation>يضع المستند الأول مكان الثاني والثاني مكان الأول.</translation>
    </message>
    <message>
        <source>Puts what is listed together by its kind.</source>
        <translation>يجمع المُدرج حسب نوعه.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>R</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>قراءة بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>Read why the two are linked: every quote leads to where it stands.</source>
        <translation>اقرأ سبب ربطهما: كل اقتباس يؤدي إلى موضعه.</translation>
    </message>
    <message>
        <source>Reads several accounts of one subject against each other.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Nothing you read leaves this computer.</source>
        <translation>يقرأ عدة روايات لموضوع واحد بعضها إزاء بعض.

برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. ويأتي بلا أي ضمان.

لا شيء مما تقرؤه يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Record a key</source>
        <translation>تسجيل مفتاح</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <comment>Remove from library</comment>
        <translation>
            <numerusform>إزالة مستندات</numerusform>
            <numerusform>إزالة من المكتبة</numerusform>
            <numerusform>إزالة مستندين</numerusform>
            <numerusform>إزالة %n مستندات</numerusform>
            <numerusform>إزالة %n مستندًا</numerusform>
            <numerusform>إزالة %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a document of the list, or a filter</source>
        <translation>إزالة مستند من القائمة، أو مرشح</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Remove it; Ctrl+Z brings it back</source>
        <translation>إزالتها؛ ويعيدها Ctrl+Z</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Remove this note; it can be undone</source>
        <translation>إزالة هذه الملاحظة؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Removes the note on what is selected or chosen.</source>
        <translation>يزيل الملاحظة على المحدَّد أو المختار.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename the actor…</source>
        <translation>إعادة تسمية الفاعل…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>الثاني فقط</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>النص الثاني</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run a list of searches…</source>
        <translation>تشغيل قائمة عمليات بحث…</translation>
    </message>
    <message>
        <source>Running the searches of {name}</source>
        <translation>تشغيل عمليات البحث في {name}</translation>
    </message>
    <message>
        <source>Runs the searches in the lines of a file and writes every place found to a CSV table.</source>
        <translation>يشغّل عمليات البحث التي في سطور ملف ويكتب كل موضع يجده في جدول CSV.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <source>Say what sort of actor it is…</source>
        <translation>تحديد صنف الفاعل…</translation>
    </message>
    <message>
        <source>Says of what sort the chosen actor is: group.</source>
        <translation>يقول إن صنف الفاعل المختار: جماعة.</translation>
    </message>
    <message>
        <source>Says of what sort the chosen actor is: news outlet.</source>
        <translation>يقول إن صنف الفاعل المختار: وسيلة إعلام.</translation>
    </message>
    <message>
        <source>Says of what sort the chosen actor is: organisation.</source>
        <translation>يقول إن صنف الفاعل المختار: منظمة.</translation>
    </message>
    <message>
        <source>Says of what sort the chosen actor is: other.</source>
        <translation>يقول إن صنف الفاعل المختار: غير ذلك.</translation>
    </message>
    <message>
        <source>Says of what sort the chosen actor is: person.</source>
        <translation>يقول إن صنف الفاعل المختار: شخص.</translation>
    </message>
    <message>
        <source>Says of what sort the chosen actor is: place.</source>
        <translation>يقول إن صنف الفاعل المختار: مكان.</translation>
    </message>
    <message>
        <source>Says of what sort the chosen actor is: state.</source>
        <translation>يقول إن صنف الفاعل المختار: دولة.</translation>
    </message>
    <message>
        <source>Says that the mention that the pane is at is another actor than that of the chosen row.</source>
        <translation>يقول إن الذكر الذي يقف عنده اللوح فاعل غير فاعل الصف المختار.</translation>
    </message>
    <message>
        <source>Says that the selected words name an actor, here and wherever the library writes them so.</source>
        <translation>يقول إن الكلمات المحدَّدة تسمّي فاعلًا، هنا وحيثما كتبتها المكتبة هكذا.</translation>
    </message>
    <message>
        <source>Says that what both texts name in the chosen row is one: they are linked.</source>
        <translation>يقول إن ما يسمّيه النصان في الصف المختار واحد: فيُربطان.</translation>
    </message>
    <message>
        <source>Says that what the chosen row lists is no actor: no text of the library lists it again.</source>
        <translation>يقول إن ما يُدرجه الصف المختار ليس فاعلًا: فلا يُدرجه نص من المكتبة بعد ذلك.</translation>
    </message>
    <message>
        <source>Says that what the texts name in the chosen row are two: they are never linked again.</source>
        <translation>يقول إن ما يسمّيه النصان في الصف المختار اثنان: فلا يُربطان أبدًا.</translation>
    </message>
    <message>
        <source>Says which version this is and under which licence it comes.</source>
        <translation>يقول أي إصدار هذا وبأي رخصة يأتي.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>التمرير</translation>
    </message>
    <message>
        <source>Scroll by lines</source>
        <translation>التمرير سطورًا</translation>
    </message>
    <message>
        <source>Scroll by pages</source>
        <translation>التمرير صفحات</translation>
    </message>
    <message>
        <source>Scroll by pages, forth and back</source>
        <translation>التمرير صفحات، إلى الأمام وإلى الوراء</translation>
    </message>
    <message>
        <source>Scroll this text alone where the two are tied</source>
        <translation>تمرير هذا النص وحده حين يكون النصان مترابطين</translation>
    </message>
    <message>
        <source>Scrolls the text down by half of what is in view.</source>
        <translation>يُنزل النص بنصف ما يظهر.</translation>
    </message>
    <message>
        <source>Scrolls the text down by what is in view.</source>
        <translation>يُنزل النص بقدر ما يظهر.</translation>
    </message>
    <message>
        <source>Scrolls the text down.</source>
        <translation>يُنزل النص.</translation>
    </message>
    <message>
        <source>Scrolls the text up by half of what is in view.</source>
        <translation>يرفع النص بنصف ما يظهر.</translation>
    </message>
    <message>
        <source>Scrolls the text up by what is in view.</source>
        <translation>يرفع النص بقدر ما يظهر.</translation>
    </message>
    <message>
        <source>Scrolls the text up.</source>
        <translation>يرفع النص.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search and library</source>
        <translation>البحث والمكتبة</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>ابحث أولًا عن شيء.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Select a passage, or choose something of the list, to write a note on it.</source>
        <translation>حدّد مقطعًا، أو اختر شيئًا من القائمة، لتكتب عليه ملاحظة.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the place you are at, then word by word</source>
        <translation>تحديد الموضع الذي أنت فيه، ثم كلمة بعد كلمة</translation>
    </message>
    <message>
        <source>Select the words in a text first.</source>
        <translation>حدّد أولًا الكلمات في أحد النصين.</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <translation>المحدَّد: {words}</translation>
    </message>
    <message>
        <source>Selects the whole text of the active pane.</source>
        <translation>يحدد نص اللوح النشط كله.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Sets both texts in shorter lines.</source>
        <translation>يعرض النصين في سطور أقصر.</translation>
    </message>
    <message>
        <source>Sets both texts in their usual size.</source>
        <translation>يعرض النصين بحجمهما المعتاد.</translation>
    </message>
    <message>
        <source>Sets both texts larger.</source>
        <translation>يكبّر النصين.</translation>
    </message>
    <message>
        <source>Sets both texts smaller.</source>
        <translation>يصغّر النصين.</translation>
    </message>
    <message>
        <source>Sets everything black on white.</source>
        <translation>يعرض كل شيء أسود على أبيض.</translation>
    </message>
    <message>
        <source>Sets everything dark on light paper.</source>
        <translation>يعرض كل شيء داكنًا على ورق فاتح.</translation>
    </message>
    <message>
        <source>Sets everything light on a dark ground.</source>
        <translation>يعرض كل شيء فاتحًا على أرضية داكنة.</translation>
    </message>
    <message>
        <source>Sets everything on the yellowed paper of an old book.</source>
        <translation>يعرض كل شيء على ورق مصفرّ ككتاب قديم.</translation>
    </message>
    <message>
        <source>Sets everything white on black.</source>
        <translation>يعرض كل شيء أبيض على أسود.</translation>
    </message>
    <message>
        <source>Sets the lines of both texts closer together.</source>
        <translation>يقارب بين سطور النصين.</translation>
    </message>
    <message>
        <source>Sets the lines of both texts further apart.</source>
        <translation>يباعد بين سطور النصين.</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>سطور أقصر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more spellings</source>
        <comment>Show %n more spelling</comment>
        <translation>
            <numerusform>لا صيغ كتابة أخرى</numerusform>
            <numerusform>عرض صيغة كتابة أخرى</numerusform>
            <numerusform>عرض صيغتي كتابة أخريين</numerusform>
            <numerusform>عرض %n صيغ كتابة أخرى</numerusform>
            <numerusform>عرض %n صيغة كتابة أخرى</numerusform>
            <numerusform>عرض %n صيغة كتابة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all spellings</source>
        <translation>عرض كل صيغ الكتابة</translation>
    </message>
    <message>
        <source>Show documents whose title, author, outlet or source has …</source>
        <translation>عرض المستندات التي في عنوانها أو مؤلفها أو ناشرها أو مصدرها…</translation>
    </message>
    <message>
        <source>Show documents with</source>
        <translation>عرض المستندات التي فيها</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>العرض في القائمة</translation>
    </message>
    <message>
        <source>Show notes that have, or are on, …</source>
        <translation>عرض الملاحظات التي فيها، أو التي على، …</translation>
    </message>
    <message>
        <source>Show notes with</source>
        <translation>عرض الملاحظات التي فيها</translation>
    </message>
    <message>
        <source>Show or hide why the chosen row is linked</source>
        <translation>عرض سبب ربط الصف المختار أو إخفاؤه</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Shows or hides the list of what both texts mention.</source>
        <translation>يعرض قائمة ما يذكره النصان أو يخفيها.</translation>
    </message>
    <message>
        <source>Shows or hides the search field and the library&apos;s list.</source>
        <translation>يعرض حقل البحث وقائمة المكتبة أو يخفيهما.</translation>
    </message>
    <message>
        <source>Shows the library as a table to sort, narrow and edit, or hides it.</source>
        <translation>يعرض المكتبة جدولًا للفرز والتضييق والتحرير، أو يخفيها.</translation>
    </message>
    <message>
        <source>Shows the library&apos;s documents, to put one into the left pane.</source>
        <translation>يعرض مستندات المكتبة، لوضع واحد في اللوح الأول.</translation>
    </message>
    <message>
        <source>Shows the library&apos;s documents, to put one into the right pane.</source>
        <translation>يعرض مستندات المكتبة، لوضع واحد في اللوح الثاني.</translation>
    </message>
    <message>
        <source>Shows what every key does.</source>
        <translation>يعرض ما يفعله كل مفتاح.</translation>
    </message>
    <message>
        <source>Shows what you can set: the colours, the size of the texts, and every key.</source>
        <translation>يعرض ما يمكنك ضبطه: الألوان وحجم النصين وكل مفتاح.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation>الشريط الجانبي عند البدء</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>حجم النصين</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong inside Syntopia. Your documents are safe on the disk.</source>
        <translation>حدث خطأ داخل Syntopia. مستنداتك سالمة على القرص.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Sort of actor</source>
        <translation>صنف الفاعل</translation>
    </message>
    <message>
        <source>Sort results</source>
        <translation>فرز النتائج</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>فرز القائمة</translation>
    </message>
    <message>
        <source>Sorts of each</source>
        <translation>أصناف كل منها</translation>
    </message>
    <message>
        <source>Sorts the list by how often, figures by how they stand.</source>
        <translation>يفرز القائمة حسب التكرار، والأرقام حسب حالها.</translation>
    </message>
    <message>
        <source>Sorts the list by name, dates by day.</source>
        <translation>يفرز القائمة حسب الاسم، والتواريخ حسب اليوم.</translation>
    </message>
    <message>
        <source>Sorts the list in the order of reading.</source>
        <translation>يفرز القائمة حسب ترتيب القراءة.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Split this mention off</source>
        <translation>فصل هذا الذكر</translation>
    </message>
    <message>
        <source>Stacks the texts, left on top.</source>
        <translation>يضع النصين أحدهما فوق الآخر، الأول أعلى.</translation>
    </message>
    <message>
        <source>Stands for {name}</source>
        <translation>ينوب عن {name}</translation>
    </message>
    <message>
        <source>Stands the texts beside each other.</source>
        <translation>يضع النصين أحدهما بجانب الآخر.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Stays here: both panes show the same text</source>
        <translation>يبقى هنا: اللوحان يعرضان النص نفسه</translation>
    </message>
    <message>
        <source>Stays here: nothing shared is in view on the left</source>
        <translation>يبقى هنا: لا شيء مشترك ظاهر في النص الأول</translation>
    </message>
    <message>
        <source>Stays here: nothing shared is in view on the right</source>
        <translation>يبقى هنا: لا شيء مشترك ظاهر في النص الثاني</translation>
    </message>
    <message>
        <source>Stays here: the chosen date is not in view on the left</source>
        <translation>يبقى هنا: التاريخ المختار غير ظاهر في النص الأول</translation>
    </message>
    <message>
        <source>Stays here: the chosen date is not in view on the right</source>
        <translation>يبقى هنا: التاريخ المختار غير ظاهر في النص الثاني</translation>
    </message>
    <message>
        <source>Stays here: the chosen figure is not in view on the left</source>
        <translation>يبقى هنا: الرقم المختار غير ظاهر في النص الأول</translation>
    </message>
    <message>
        <source>Stays here: the chosen figure is not in view on the right</source>
        <translation>يبقى هنا: الرقم المختار غير ظاهر في النص الثاني</translation>
    </message>
    <message>
        <source>Stays here: the texts are not compared yet</source>
        <translation>يبقى هنا: لم يُقارَن النصان بعد</translation>
    </message>
    <message>
        <source>Stays here: {name} is not in view on the left</source>
        <translation>يبقى هنا: {name} غير ظاهر في النص الأول</translation>
    </message>
    <message>
        <source>Stays here: {name} is not in view on the right</source>
        <translation>يبقى هنا: {name} غير ظاهر في النص الثاني</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>إيقاف ما يجري</translation>
    </message>
    <message>
        <source>Stops importing for now, or goes on with it; what has come in is there to be read.</source>
        <translation>يوقف الاستيراد الآن، أو يتابعه؛ وما دخل متاح للقراءة.</translation>
    </message>
    <message>
        <source>Stops the comparison; the texts stay readable and searchable.</source>
        <translation>يوقف المقارنة؛ ويبقى النصان للقراءة والبحث.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Swap the panes</source>
        <translation>تبديل اللوحين</translation>
    </message>
    <message>
        <source>Syntopia or the computer stopped before the last changes were safe on the disk, and some of them cannot be read; what there is of them was kept in {aside}</source>
        <translation>توقف Syntopia أو الحاسوب قبل أن تُحفظ آخر التغييرات على القرص، وبعضها لا يُقرأ؛ وحُفظ ما بقي منها في {aside}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>إزالة كل المرشحات</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Taken back: {words}</source>
        <translation>سُحب: {words}</translation>
    </message>
    <message>
        <source>Takes back what you did last: a judgement, a note, an edit, a removal from the library.</source>
        <translation>يتراجع عما فعلته آخرًا: حكم أو ملاحظة أو تحرير أو إزالة من المكتبة.</translation>
    </message>
    <message>
        <source>Takes the active pane&apos;s document out of the library; Undo brings it back.</source>
        <translation>يُخرج مستند اللوح النشط من المكتبة؛ ويعيده التراجع.</translation>
    </message>
    <message>
        <source>Takes the first of what the word may become: title:, actor:, or an actor by any name.</source>
        <translation>يأخذ أول ما قد تصير إليه الكلمة: title: أو actor: أو فاعل بأي اسم.</translation>
    </message>
    <message>
        <source>Takes the message at the foot of the window away.</source>
        <translation>يخفي الرسالة التي في أسفل النافذة.</translation>
    </message>
    <message>
        <source>Text size {zoom}</source>
        <translation>حجم النص {zoom}</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>That is too long for a name. Select the name alone.</source>
        <translation>هذا أطول من أن يكون اسمًا. حدّد الاسم وحده.</translation>
    </message>
    <message>
        <source>The active pane is empty.</source>
        <translation>اللوح النشط خالٍ.</translation>
    </message>
    <message>
        <source>The colours: as the system has them, light, sepia, dark, or with high contrast.</source>
        <translation>الألوان: كما في النظام، أو فاتحة، أو بنية داكنة، أو داكنة، أو بتباين عالٍ.</translation>
    </message>
    <message>
        <source>The comparison is in {to}.</source>
        <translation>المقارنة في {to}.</translation>
    </message>
    <message>
        <source>The comparison was printed.</source>
        <translation>طُبعت المقارنة.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>The disk is full: the library in {folder} can be read, but not changed.</source>
        <translation>القرص ممتلئ: المكتبة في {folder} تُقرأ ولا تُغيَّر.</translation>
    </message>
    <message>
        <source>The distance of two lines of the texts; 100 % is the size of the letters.</source>
        <translation>المسافة بين سطرين من النصين؛ 100 % هي حجم الحروف.</translation>
    </message>
    <message>
        <source>The evidence is copied, as Markdown.</source>
        <translation>نُسخ الدليل بصيغة Markdown.</translation>
    </message>
    <message>
        <source>The evidence is thin, so judge for yourself.</source>
        <translation>الدليل ضعيف، فاحكم بنفسك.</translation>
    </message>
    <message>
        <source>The face of the texts; empty for the one that comes along.</source>
        <translation>خط النصين؛ وإن تُرك فارغًا فالخط المرافق للبرنامج.</translation>
    </message>
    <message>
        <source>The language of the window; it changes when Syntopia is started again.</source>
        <translation>لغة النافذة؛ وتتغير حين يبدأ Syntopia من جديد.</translation>
    </message>
    <message>
        <source>The left text does not name this actor.</source>
        <translation>النص الأول لا يسمّي هذا الفاعل.</translation>
    </message>
    <message>
        <source>The left text does not name this date.</source>
        <translation>النص الأول لا يذكر هذا التاريخ.</translation>
    </message>
    <message>
        <source>The left text gives no such figure.</source>
        <translation>النص الأول لا يعطي رقمًا كهذا.</translation>
    </message>
    <message>
        <source>The left text mentions nothing that the right one does not.</source>
        <translation>لا يذكر النص الأول شيئًا لا يذكره الثاني.</translation>
    </message>
    <message>
        <source>The letters stand for the name</source>
        <translation>الحروف تنوب عن الاسم</translation>
    </message>
    <message>
        <source>The library does not hold this document any more</source>
        <translation>لم تعد المكتبة تحوي هذا المستند</translation>
    </message>
    <message>
        <source>The library does not hold this document any more.</source>
        <translation>لم تعد المكتبة تحوي هذا المستند.</translation>
    </message>
    <message>
        <source>The library holds no other document; open more files first.</source>
        <translation>ليس في المكتبة مستند آخر؛ افتح أولًا ملفات أخرى.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>المكتبة خالية.</translation>
    </message>
    <message>
        <source>The library is empty.

Drop texts here or press Ctrl+O.</source>
        <translation>المكتبة خالية.

أفلت نصوصًا هنا أو اضغط Ctrl+O.</translation>
    </message>
    <message>
        <source>The library is empty. Press Ctrl+O to add texts, or drop files and folders on a pane.</source>
        <translation>المكتبة خالية. اضغط Ctrl+O لإضافة نصوص، أو أفلت ملفات ومجلدات على أحد اللوحين.</translation>
    </message>
    <message>
        <source>The link is {score}</source>
        <translation>الربط {score}</translation>
    </message>
    <message>
        <source>The most characters in a line of the texts.</source>
        <translation>أكثر ما في سطر النص من حروف.</translation>
    </message>
    <message>
        <source>The name of the people and of the place</source>
        <translation>اسم أهل المكان واسم المكان</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>The note “{note}” was changed.</source>
        <translation>تغيّرت الملاحظة «{note}».</translation>
    </message>
    <message>
        <source>The note “{note}” was kept.</source>
        <translation>حُفظت الملاحظة «{note}».</translation>
    </message>
    <message>
        <source>The note “{note}” was removed.</source>
        <translation>أُزيلت الملاحظة «{note}».</translation>
    </message>
    <message>
        <source>The options were not kept: {error}</source>
        <translation>لم تُحفظ الخيارات: {error}</translation>
    </message>
    <message>
        <source>The other text follows by shared mention</source>
        <translation>النص الآخر يتبع حسب الذكر المشترك</translation>
    </message>
    <message>
        <source>The other text follows by shared mention; with Alt held, it stays.</source>
        <translation>النص الآخر يتبع حسب الذكر المشترك؛ ومع ضغط Alt يبقى مكانه.</translation>
    </message>
    <message>
        <source>The other text: {text}
{relation}: {why}</source>
        <translation>النص الآخر: {text}
{relation}: {why}</translation>
    </message>
    <message>
        <source>The place of this note is in no text of the library any more. The note is kept.</source>
        <translation>لم يعد موضع هذه الملاحظة في أي نص من المكتبة. والملاحظة محفوظة.</translation>
    </message>
    <message>
        <source>The query cannot be read</source>
        <translation>لا يمكن قراءة البحث</translation>
    </message>
    <message>
        <source>The report says where it happened, for the developers.</source>
        <translation>يقول التقرير أين حدث ذلك، للمطوّرين.</translation>
    </message>
    <message>
        <source>The right text does not name this actor.</source>
        <translation>النص الثاني لا يسمّي هذا الفاعل.</translation>
    </message>
    <message>
        <source>The right text does not name this date.</source>
        <translation>النص الثاني لا يذكر هذا التاريخ.</translation>
    </message>
    <message>
        <source>The right text gives no such figure.</source>
        <translation>النص الثاني لا يعطي رقمًا كهذا.</translation>
    </message>
    <message>
        <source>The right text mentions nothing that the left one does not.</source>
        <translation>لا يذكر النص الثاني شيئًا لا يذكره الأول.</translation>
    </message>
    <message>
        <source>The same actor</source>
        <translation>الفاعل نفسه</translation>
    </message>
    <message>
        <source>The same actor (Y)</source>
        <translation>الفاعل نفسه (Y)</translation>
    </message>
    <message>
        <source>The same by pages</source>
        <translation>الأمر نفسه صفحات</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>The same name, spelt otherwise</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>The search found nothing.</source>
        <translation>لم يجد البحث شيئًا.</translation>
    </message>
    <message>
        <source>The search index cannot be used</source>
        <translation>لا يمكن استعمال فهرس البحث</translation>
    </message>
    <message>
        <source>The search index cannot be written</source>
        <translation>لا يمكن كتابة فهرس البحث</translation>
    </message>
    <message>
        <source>The search index was damaged and has been made again from the library; nothing is lost.</source>
        <translation>كان فهرس البحث تالفًا وأُعيد إنشاؤه من المكتبة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The search is not narrowed.</source>
        <translation>البحث غير مضيَّق.</translation>
    </message>
    <message>
        <source>The search “{before}” is called “{after}” now.</source>
        <translation>البحث «{before}» اسمه الآن «{after}».</translation>
    </message>
    <message>
        <source>The search “{name}” was removed.</source>
        <translation>أُزيل البحث «{name}».</translation>
    </message>
    <message>
        <source>The search “{name}” was saved.</source>
        <translation>حُفظ البحث «{name}».</translation>
    </message>
    <message>
        <source>The size of the texts; 1, or 100 %, is the usual one.</source>
        <translation>حجم النصين؛ 1، أي 100 %، هو المعتاد.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>النصان</translation>
    </message>
    <message>
        <source>The texts are being compared.</source>
        <translation>تجري مقارنة النصين.</translation>
    </message>
    <message>
        <source>The texts are set in {face}.</source>
        <translation>يُعرض النصان بخط {face}.</translation>
    </message>
    <message>
        <source>The texts cannot be set any larger.</source>
        <translation>لا يمكن تكبير النصين أكثر.</translation>
    </message>
    <message>
        <source>The texts cannot be set any smaller.</source>
        <translation>لا يمكن تصغير النصين أكثر.</translation>
    </message>
    <message>
        <source>The texts could not be compared: {why}</source>
        <translation>تعذّرت مقارنة النصين: {why}</translation>
    </message>
    <message>
        <source>The texts scroll in proportion</source>
        <translation>النصان يُمرَّران بالتناسب</translation>
    </message>
    <message>
        <source>The texts scroll in proportion; with Alt held, one alone.</source>
        <translation>النصان يُمرَّران بالتناسب؛ ومع ضغط Alt يُمرَّر واحد وحده.</translation>
    </message>
    <message>
        <source>The two texts mention nothing in common.</source>
        <translation>لا يذكر النصان شيئًا مشتركًا.</translation>
    </message>
    <message>
        <source>The whole text is selected</source>
        <translation>حُدِّد النص كله</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>There are no notes on the two texts that are open. Untick the box to see all others.</source>
        <translation>لا ملاحظات على النصين المفتوحين. أزل علامة المربع لترى غيرها.</translation>
    </message>
    <message>
        <source>There are no notes yet. Select a passage, or choose something of the list beside the texts, and press Ctrl+Shift+N to write one.</source>
        <translation>لا ملاحظات بعد. حدّد مقطعًا، أو اختر شيئًا من القائمة بجانب النصين، واضغط Ctrl+Shift+N لتكتب واحدة.</translation>
    </message>
    <message>
        <source>There is no comparison yet.</source>
        <translation>لا مقارنة بعد.</translation>
    </message>
    <message>
        <source>There is no message.</source>
        <translation>لا توجد رسالة.</translation>
    </message>
    <message>
        <source>There is no note on the left text.</source>
        <translation>لا ملاحظة على النص الأول.</translation>
    </message>
    <message>
        <source>There is no note on the right text.</source>
        <translation>لا ملاحظة على النص الثاني.</translation>
    </message>
    <message>
        <source>There is no note on this text.</source>
        <translation>لا ملاحظة على هذا النص.</translation>
    </message>
    <message>
        <source>There is no note on what is chosen.</source>
        <translation>لا ملاحظة على المختار.</translation>
    </message>
    <message>
        <source>There is no other actor to merge it with.</source>
        <translation>لا فاعل آخر يُدمج معه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>There is nothing to note on yet.</source>
        <translation>لا شيء بعد تُكتب عليه ملاحظة.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>These find something:</source>
        <translation>هذه تجد شيئًا:</translation>
    </message>
    <message>
        <source>These two texts name nothing in common that could be found.</source>
        <translation>لا يسمّي هذان النصان شيئًا مشتركًا أمكن إيجاده.</translation>
    </message>
    <message>
        <source>They may count two different things, so read both sentences.</source>
        <translation>ربما يعدّ النصان شيئين مختلفين، فاقرأ الجملتين.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>من هنا بدأت.</translation>
    </message>
    <message>
        <source>This library can only be read here, so that no note can be kept.</source>
        <translation>هذه المكتبة للقراءة فقط هنا، فلا تُحفظ ملاحظة.</translation>
    </message>
    <message>
        <source>This library can only be read here, so that no note can be removed.</source>
        <translation>هذه المكتبة للقراءة فقط هنا، فلا تُزال ملاحظة.</translation>
    </message>
    <message>
        <source>This pane is empty.</source>
        <translation>هذا اللوح خالٍ.</translation>
    </message>
    <message>
        <source>This text in both panes</source>
        <translation>هذا النص في اللوحين</translation>
    </message>
    <message>
        <source>This text names it in this place only; say that it is not the same actor instead.</source>
        <translation>لا يسمّيه هذا النص إلا في هذا الموضع؛ فقل بدل ذلك إنه ليس الفاعل نفسه.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Tied scrolling</source>
        <translation>التمرير المترابط</translation>
    </message>
    <message>
        <source>Tied scrolling: {words}</source>
        <translation>التمرير المترابط: {words}</translation>
    </message>
    <message>
        <source>Timeline from {first} to {last}</source>
        <translation>خط زمني من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Two documents make a comparison.</source>
        <translation>يلزم للمقارنة مستندان.</translation>
    </message>
    <message>
        <source>Two languages&apos; names of one town</source>
        <translation>اسما مدينة واحدة بلغتين</translation>
    </message>
    <message>
        <source>Typeface of the texts</source>
        <translation>خط النصين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: {done}</source>
        <translation>جرى التراجع: {done}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>غير متأكد (U)</translation>
    </message>
    <message>
        <source>Up by a page</source>
        <translation>صعود صفحة</translation>
    </message>
    <message>
        <source>Up by half a page</source>
        <translation>صعود نصف صفحة</translation>
    </message>
    <message>
        <source>Up by lines</source>
        <translation>صعود سطورًا</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>عدم مراقبة أي مجلد</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>الأسبوع {week} من {year}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is listed, and in which order</source>
        <translation>ما يُدرج، وبأي ترتيب</translation>
    </message>
    <message>
        <source>What is put into {folder} is imported from now on.</source>
        <translation>كل ما يوضع في {folder} يُستورد من الآن.</translation>
    </message>
    <message>
        <source>What is slanted was found in the text.</source>
        <translation>المائل وُجد في النص.</translation>
    </message>
    <message>
        <source>What is “{name}”?</source>
        <translation>ما «{name}»؟</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What was found has nothing to choose by.</source>
        <translation>ليس فيما وُجد ما يُختار به.</translation>
    </message>
    <message>
        <source>What was not added</source>
        <translation>ما لم يُضَف</translation>
    </message>
    <message>
        <source>What was not added…</source>
        <translation>ما لم يُضَف…</translation>
    </message>
    <message>
        <source>What you have said holds in the whole library. Delete takes one back; it can be undone.</source>
        <translation>ما قلته يسري في المكتبة كلها. يسحب Delete واحدًا؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Whether the sidebar is shown: shown, hidden, or auto by the window&apos;s width.</source>
        <translation>هل يظهر الشريط الجانبي: ظاهر، أو مخفي، أو تلقائي حسب عرض النافذة.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why linked</source>
        <translation>سبب الربط</translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation>من دون المرشحات</translation>
    </message>
    <message>
        <source>Without “{word}”</source>
        <translation>من دون «{word}»</translation>
    </message>
    <message>
        <source>Write on it there</source>
        <translation>الكتابة فيها هناك</translation>
    </message>
    <message>
        <source>Write on this note</source>
        <translation>الكتابة في هذه الملاحظة</translation>
    </message>
    <message>
        <source>Write what is found to</source>
        <translation>كتابة ما وُجد في</translation>
    </message>
    <message>
        <source>Write your note here</source>
        <translation>اكتب ملاحظتك هنا</translation>
    </message>
    <message>
        <source>Writes a note on what is selected, else on the chosen row: actor, figure or date.</source>
        <translation>يكتب ملاحظة على المحدَّد، وإلا فعلى الصف المختار: فاعل أو رقم أو تاريخ.</translation>
    </message>
    <message>
        <source>Writes what both texts share, with the reasons: web page, PDF, Markdown, table or JSON.</source>
        <translation>يكتب ما يشترك فيه النصان، مع الأسباب: صفحة ويب أو PDF أو Markdown أو جدول أو JSON.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>You are unsure about “{one}” and “{other}”.</source>
        <translation>أنت غير متأكد من «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>You are unsure whether “{one}” in one place is “{other}”.</source>
        <translation>أنت غير متأكد هل «{one}» في موضع واحد هو «{other}».</translation>
    </message>
    <message>
        <source>You are unsure whether “{one}” is one actor in both texts.</source>
        <translation>أنت غير متأكد هل «{one}» فاعل واحد في النصين.</translation>
    </message>
    <message>
        <source>You have not gone back.</source>
        <translation>لم ترجع بعد.</translation>
    </message>
    <message>
        <source>You have said nothing of actors yet. Choose a row of the list and press Y or X.</source>
        <translation>لم تقل شيئًا عن الفاعلين بعد. اختر صفًا من القائمة واضغط Y أو X.</translation>
    </message>
    <message>
        <source>You may not write to the library in {folder}: texts can be read and searched, but none can be added, and what is open is not remembered.</source>
        <translation>لا يحق لك الكتابة في المكتبة التي في {folder}: تُقرأ النصوص ويُبحث فيها، لكن لا يُضاف شيء ولا يُحفظ ما هو مفتوح.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>ما قلته</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>أنت قلت ذلك</translation>
    </message>
    <message>
        <source>You said: not the same as {text} in the other text</source>
        <translation>قلتَ: ليس هو نفسه {text} في النص الآخر</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>قلتَ: {words}</translation>
    </message>
    <message>
        <source>Your judgements</source>
        <translation>أحكامك</translation>
    </message>
    <message>
        <source>Your judgements…</source>
        <translation>أحكامك…</translation>
    </message>
    <message>
        <source>Your library holds both as one</source>
        <translation>مكتبتك تعدّهما واحدًا</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message numerus="yes">
        <source>Your notes</source>
        <comment>Your note</comment>
        <translation>
            <numerusform>ملاحظاتك</numerusform>
            <numerusform>ملاحظتك</numerusform>
            <numerusform>ملاحظتاك</numerusform>
            <numerusform>ملاحظاتك</numerusform>
            <numerusform>ملاحظاتك</numerusform>
            <numerusform>ملاحظاتك</numerusform>
        </translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>مستند PowerPoint</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a file has the name of that folder</source>
        <translation>يحمل ملفٌّ اسم ذلك المجلد</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>a library in {folder} cannot be made</source>
        <translation>لا يمكن إنشاء مكتبة في {folder}</translation>
    </message>
    <message>
        <source>a newer version of Syntopia made it (format {version}, known here up to {version2})</source>
        <translation>أنشأها إصدار أحدث من Syntopia (الصيغة {version}، والمعروف هنا حتى {version2})</translation>
    </message>
    <message>
        <source>a news outlet</source>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <source>a pair of parentheses is empty</source>
        <translation>زوج من الأقواس خالٍ</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>يُغلَق قوس لم يُفتح</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>قوس لم يُغلَق</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>صورة (GIF)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>صورة (JPEG)</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>صورة (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>صورة (WebP)</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>علامة اقتباس لم تُغلَق</translation>
    </message>
    <message>
        <source>a recording (FLAC)</source>
        <translation>تسجيل صوتي (FLAC)</translation>
    </message>
    <message>
        <source>a recording (MP3)</source>
        <translation>تسجيل صوتي (MP3)</translation>
    </message>
    <message>
        <source>a recording (Ogg)</source>
        <translation>تسجيل صوتي (Ogg)</translation>
    </message>
    <message>
        <source>a recording (WAV)</source>
        <translation>تسجيل صوتي (WAV)</translation>
    </message>
    <message>
        <source>a scanned document (DjVu)</source>
        <translation>مستند مصوّر (DjVu)</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>فيديو (AVI)</translation>
    </message>
    <message>
        <source>a video (Matroska)</source>
        <translation>فيديو (Matroska)</translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <comment>about an hour left</comment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقيت نحو %n ساعات</numerusform>
            <numerusform>بقيت نحو %n ساعة</numerusform>
            <numerusform>بقيت نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <comment>about a minute left</comment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>تقريبًا نفسه</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>نحو {value}</translation>
    </message>
    <message>
        <source>according to {source}</source>
        <translation>حسب {source}</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation>مستند Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file that is no text</source>
        <translation>ملف OpenDocument ليس نصًا</translation>
    </message>
    <message>
        <source>an archive (7-Zip)</source>
        <translation>أرشيف (7-Zip)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>أرشيف (RAR)</translation>
    </message>
    <message>
        <source>an archive (Zstandard)</source>
        <translation>أرشيف (Zstandard)</translation>
    </message>
    <message>
        <source>an archive (bzip2)</source>
        <translation>أرشيف (bzip2)</translation>
    </message>
    <message>
        <source>an archive (gzip)</source>
        <translation>أرشيف (gzip)</translation>
    </message>
    <message>
        <source>an archive (xz)</source>
        <translation>أرشيف (xz)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>منظمة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>another Syntopia is writing to it</source>
        <translation>نسخة أخرى من Syntopia تكتب فيه</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>برنامج آخر يكتب فيها</translation>
    </message>
    <message>
        <source>another window has it open{holder}</source>
        <translation>نافذة أخرى تفتحها{holder}</translation>
    </message>
    <message>
        <source>ask for the right to write in its folder, or choose another one</source>
        <translation>اطلب حق الكتابة في مجلدها، أو اختر غيرها</translation>
    </message>
    <message>
        <source>ask its owner for the right</source>
        <translation>اطلب الحق من مالكها</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>{value} على الأقل</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>{value} على الأكثر</translation>
    </message>
    <message>
        <source>between before and after</source>
        <translation>بين ما قبل وما بعد</translation>
    </message>
    <message>
        <source>both count “{noun}”</source>
        <translation>كلاهما يعدّ «{noun}»</translation>
    </message>
    <message>
        <source>both name {names}</source>
        <translation>كلاهما يسمّي {names}</translation>
    </message>
    <message>
        <source>both speak of {names}</source>
        <translation>كلاهما يتحدث عن {names}</translation>
    </message>
    <message>
        <source>both tell of {words}</source>
        <translation>كلاهما يحكي عن {words}</translation>
    </message>
    <message>
        <source>both write “{name}”</source>
        <translation>كلاهما يكتب «{name}»</translation>
    </message>
    <message>
        <source>both “{verb}”</source>
        <translation>كلاهما «{verb}»</translation>
    </message>
    <message>
        <source>but one seems to be {one}, the other {other}</source>
        <translation>لكن أحدهما يبدو أنه {one} والآخر {other}</translation>
    </message>
    <message>
        <source>but “{one}” and “{other}” are two names</source>
        <translation>لكن «{one}» و«{other}» اسمان مختلفان</translation>
    </message>
    <message>
        <source>by {one} and {other}</source>
        <translation>حسب {one} و{other}</translation>
    </message>
    <message>
        <source>by {source}</source>
        <translation>حسب {source}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation>الأحرف {start}–{end}</translation>
    </message>
    <message>
        <source>check it and try again</source>
        <translation>افحصه وحاول من جديد</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>افحص القرص</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>افحص القرص والمجلد</translation>
    </message>
    <message>
        <source>check the disk and the folder, or choose another</source>
        <translation>افحص القرص والمجلد، أو اختر غيره</translation>
    </message>
    <message>
        <source>check the disk and the rights on the folder</source>
        <translation>افحص القرص وحقوق المجلد</translation>
    </message>
    <message>
        <source>check the disk; nothing was changed</source>
        <translation>افحص القرص؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>check the folder, or import texts into it first</source>
        <translation>افحص المجلد، أو استورد إليه نصوصًا أولًا</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>تحقق من الاسم</translation>
    </message>
    <message>
        <source>check the rights on the folder</source>
        <translation>افحص حقوق المجلد</translation>
    </message>
    <message>
        <source>check where it came from, or give it the ending that fits</source>
        <translation>تحقق من مصدره، أو أعطه الامتداد المناسب</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>choose a file with text in it</source>
        <translation>اختر ملفًا فيه نص</translation>
    </message>
    <message>
        <source>choose a file, or import the folder</source>
        <translation>اختر ملفًا، أو استورد المجلد</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>choose another folder; nothing was changed</source>
        <translation>اختر مجلدًا آخر؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>choose its language, or scan it again in a higher resolution</source>
        <translation>اختر لغته، أو صوّره من جديد بدقة أعلى</translation>
    </message>
    <message>
        <source>choose one of {forms}</source>
        <translation>اختر واحدًا من {forms}</translation>
    </message>
    <message>
        <source>close it or take it out</source>
        <translation>أغلقه أو احذفه</translation>
    </message>
    <message>
        <source>comes with Syntopia</source>
        <translation>يأتي مع Syntopia</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>differs by {gap}</source>
        <translation>يختلف بمقدار {gap}</translation>
    </message>
    <message>
        <source>differs by {gap} ({share} %)</source>
        <translation>يختلف بمقدار {gap} ({share} %)</translation>
    </message>
    <message>
        <source>differs by {gap} ({times} times)</source>
        <translation>يختلف بمقدار {gap} ({times} أضعاف)</translation>
    </message>
    <message>
        <source>differs by {gap} points</source>
        <translation>يختلف بمقدار {gap} من النقاط</translation>
    </message>
    <message>
        <source>document {document_id} cannot be opened</source>
        <translation>لا يمكن فتح المستند {document_id}</translation>
    </message>
    <message>
        <source>exclude each other</source>
        <translation>يستبعد أحدهما الآخر</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>وُجد في النص</translation>
    </message>
    <message>
        <source>from the library or a file</source>
        <translation>من المكتبة أو من ملف</translation>
    </message>
    <message>
        <source>get the file again from where it came</source>
        <translation>احصل على الملف من مصدره من جديد</translation>
    </message>
    <message>
        <source>go to that window, or choose another library</source>
        <translation>اذهب إلى تلك النافذة، أو اختر مكتبة أخرى</translation>
    </message>
    <message>
        <source>group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>have it opened once by somebody who may</source>
        <translation>ليفتحها مرةً من يحق له ذلك</translation>
    </message>
    <message>
        <source>import it, which takes every one of them</source>
        <translation>استورده، فالاستيراد يأخذها كلها</translation>
    </message>
    <message>
        <source>import its file again</source>
        <translation>استورد ملفه من جديد</translation>
    </message>
    <message>
        <source>in the left pane</source>
        <translation>في اللوح الأول</translation>
    </message>
    <message>
        <source>in the right pane</source>
        <translation>في اللوح الثاني</translation>
    </message>
    <message>
        <source>in your library both “{one}” and “{other}” lead to “{name}”</source>
        <translation>في مكتبتك يؤدي «{one}» و«{other}» كلاهما إلى «{name}»</translation>
    </message>
    <message>
        <source>in your library “{one}” is also called “{other}”: {title}</source>
        <translation>في مكتبتك يُسمّى «{one}» أيضًا «{other}»: {title}</translation>
    </message>
    <message>
        <source>inside the bound</source>
        <translation>ضمن الحد</translation>
    </message>
    <message>
        <source>inside the range</source>
        <translation>ضمن المدى</translation>
    </message>
    <message>
        <source>install Tesseract, which recognises text, and read it by OCR</source>
        <translation>ثبّت Tesseract الذي يتعرف على النصوص، واقرأه بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>install the newer version, or choose another library; nothing was changed</source>
        <translation>ثبّت الإصدار الأحدث، أو اختر مكتبة أخرى؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>it begins as {name} text, but breaks at byte {start}</source>
        <translation>يبدأ كنص {name}، لكنه ينقطع عند البايت {start}</translation>
    </message>
    <message>
        <source>it does not begin as a file of that kind ({suffix}) does</source>
        <translation>لا يبدأ كما يبدأ ملف من هذا النوع ({suffix})</translation>
    </message>
    <message>
        <source>it has no ending</source>
        <translation>ليس له امتداد</translation>
    </message>
    <message>
        <source>it has {opened} pages, and {page_limit} is the most that can be read</source>
        <translation>فيه {opened} صفحة، وأكثر ما يُقرأ {page_limit}</translation>
    </message>
    <message>
        <source>it holds more than {limit}; the texts up to here are in</source>
        <translation>فيه أكثر من {limit}؛ والنصوص إلى هنا دخلت</translation>
    </message>
    <message>
        <source>it is UTF-8 text, but not at byte {start} (line {line})</source>
        <translation>هو نص UTF-8، إلا عند البايت {start} (السطر {line})</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>هو جهاز أو أنبوب</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هي تالفة</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>هو تالف أو مبتور</translation>
    </message>
    <message>
        <source>it is damaged, or no library that was handed on ({error})</source>
        <translation>هو تالف، أو ليس مكتبة مسلَّمة ({error})</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>it is in an older format and you may not write to it</source>
        <translation>هي بصيغة أقدم ولا يحق لك الكتابة فيها</translation>
    </message>
    <message>
        <source>it is longer than {limit}, the most that can be read</source>
        <translation>أطول من {limit}، وهو أكثر ما يُقرأ</translation>
    </message>
    <message>
        <source>it is missing or damaged</source>
        <translation>هو مفقود أو تالف</translation>
    </message>
    <message>
        <source>it is no text but holds several</source>
        <translation>ليس نصًا بل فيه نصوص عدة</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>مضغوط بطريقة غير معروفة هنا</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>محمي بكلمة سر</translation>
    </message>
    <message>
        <source>it is scanned: {why}</source>
        <translation>هو مصوَّر: {why}</translation>
    </message>
    <message>
        <source>it is too large for a list of queries</source>
        <translation>أكبر من أن يكون قائمة عمليات بحث</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>it is {kind}, which this version cannot read</source>
        <translation>هو {kind}، ولا يستطيع هذا الإصدار قراءته</translation>
    </message>
    <message>
        <source>it is {size} long, and {limit} is the most that can be read</source>
        <translation>طوله {size}، وأكثر ما يُقرأ {limit}</translation>
    </message>
    <message>
        <source>it lies in a file in a file in a file, too deep to be looked into</source>
        <translation>في ملف داخل ملف داخل ملف، أعمق من أن يُنظر فيه</translation>
    </message>
    <message>
        <source>it takes more memory to read than it may</source>
        <translation>تتطلب قراءته ذاكرة أكثر مما يجوز</translation>
    </message>
    <message>
        <source>it unpacks into far more than it is long, as files do that are made to do harm</source>
        <translation>يتمدد إلى أكثر بكثير من طوله، كما تفعل الملفات المصنوعة للإضرار</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>كانت مغلقة</translation>
    </message>
    <message>
        <source>it was not closed properly and you may not write to it</source>
        <translation>لم تُغلق كما يجب ولا يحق لك الكتابة فيها</translation>
    </message>
    <message>
        <source>its bytes are text in no encoding that is known here</source>
        <translation>بايتاته ليست نصًا بأي ترميز معروف هنا</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>لا يمكن فتح ملفها</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation>ملفها تالف</translation>
    </message>
    <message>
        <source>its pages are pictures of text</source>
        <translation>صفحاته صور لنص</translation>
    </message>
    <message>
        <source>its pages are pictures of text, and no words were recognised in them</source>
        <translation>صفحاته صور لنص، ولم يُتعرف فيها على كلمات</translation>
    </message>
    <message>
        <source>its parentheses are too deep</source>
        <translation>أقواسه أعمق مما يجوز</translation>
    </message>
    <message>
        <source>its seller has locked it (DRM)</source>
        <translation>أقفله بائعه (DRM)</translation>
    </message>
    <message>
        <source>keep it below {longest} characters</source>
        <translation>ليكن دون {longest} حرف</translation>
    </message>
    <message>
        <source>keep {aside} and tell the developers</source>
        <translation>احتفظ بـ {aside} وأخبر المطوّرين</translation>
    </message>
    <message>
        <source>left by {source}</source>
        <translation>الأول حسب {source}</translation>
    </message>
    <message>
        <source>left: {words}</source>
        <translation>الأول: {words}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>أقل من {value}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>line {line}, {query}: {said}</source>
        <translation>السطر {line}، {query}: {said}</translation>
    </message>
    <message>
        <source>look at it in a text editor</source>
        <translation>انظر فيه بمحرر نصوص</translation>
    </message>
    <message>
        <source>look whether it is what its name says</source>
        <translation>انظر هل هو ما يقوله اسمه</translation>
    </message>
    <message>
        <source>make it simpler</source>
        <translation>بسّطه</translation>
    </message>
    <message>
        <source>make room on it and try again</source>
        <translation>أفسح مكانًا عليه وحاول من جديد</translation>
    </message>
    <message>
        <source>make room or allow writing in the cache folder</source>
        <translation>أفسح مكانًا أو اسمح بالكتابة في مجلد الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>أكثر من {value}</translation>
    </message>
    <message>
        <source>name the column of the text *text*</source>
        <translation>سمّ عمود النص *text*</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>جنسية</translation>
    </message>
    <message>
        <source>news outlet</source>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <source>no backup of the library in {parent} can be made</source>
        <translation>لا يمكن أخذ نسخة احتياطية من المكتبة في {parent}</translation>
    </message>
    <message>
        <source>no column of it holds a text</source>
        <translation>لا عمود فيه يحوي نصًا</translation>
    </message>
    <message>
        <source>no form goes by the ending “{suffix}”</source>
        <translation>لا صيغة بالامتداد «{suffix}»</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>not “{form}”</source>
        <translation>ليس «{form}»</translation>
    </message>
    <message>
        <source>nothing follows {name}:</source>
        <translation>لا شيء يتبع {name}:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>of a state</source>
        <translation>منسوب إلى دولة</translation>
    </message>
    <message>
        <source>of that order</source>
        <translation>من تلك الرتبة</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>في اللوح الأول</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>في اللوح الثاني</translation>
    </message>
    <message>
        <source>one is a short form of the other</source>
        <translation>أحدهما صيغة قصيرة من الآخر</translation>
    </message>
    <message>
        <source>one is a short form of the other, in another spelling</source>
        <translation>أحدهما صيغة قصيرة من الآخر، بكتابة أخرى</translation>
    </message>
    <message>
        <source>one of them denies it</source>
        <translation>أحدهما ينفيه</translation>
    </message>
    <message>
        <source>one text denies it</source>
        <translation>أحد النصين ينفيه</translation>
    </message>
    <message>
        <source>one value lies in the other&apos;s range</source>
        <translation>إحدى القيمتين في مدى الأخرى</translation>
    </message>
    <message>
        <source>one value lies on the way that the other tells of</source>
        <translation>إحدى القيمتين في الطريق الذي تحكيه الأخرى</translation>
    </message>
    <message>
        <source>only dates have a range</source>
        <translation>للتواريخ وحدها مدى</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>افتحها من جديد</translation>
    </message>
    <message>
        <source>open it in a browser, and save it again once its text is there</source>
        <translation>افتحه في متصفح، واحفظه من جديد حين يظهر نصه</translation>
    </message>
    <message>
        <source>open it in a text editor that shows it right and save it as UTF-8</source>
        <translation>افتحه في محرر نصوص يُظهره صحيحًا واحفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>open it in its own program and save it without the password</source>
        <translation>افتحه في برنامجه واحفظه من دون كلمة السر</translation>
    </message>
    <message>
        <source>open it in its own program and save its text as .txt or .html</source>
        <translation>افتحه في برنامجه واحفظ نصه بصيغة .txt أو .html</translation>
    </message>
    <message>
        <source>open it in the program for such files and save its text as .txt or .html</source>
        <translation>افتحه في البرنامج الخاص بمثله واحفظ نصه بصيغة .txt أو .html</translation>
    </message>
    <message>
        <source>open it in the program it came from, and save its text</source>
        <translation>افتحه في البرنامج الذي جاء منه، واحفظ نصه</translation>
    </message>
    <message>
        <source>open it in the program it was made with and save it as text or HTML</source>
        <translation>افتحه في البرنامج الذي أُنشئ به واحفظه نصًا أو HTML</translation>
    </message>
    <message>
        <source>open it in the program that you bought it for</source>
        <translation>افتحه في البرنامج الذي اشتريته له</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>يتداخلان</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>ص. {page}</translation>
    </message>
    <message>
        <source>people who fight</source>
        <translation>من يقاتلون</translation>
    </message>
    <message>
        <source>people who live there</source>
        <translation>من يسكنون هناك</translation>
    </message>
    <message>
        <source>people who work there</source>
        <translation>من يعملون هناك</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>put a word after it, or &quot;{sign}&quot; in quotation marks to look for the word</source>
        <translation>ضع كلمة بعده، أو &quot;{sign}&quot; بين علامتي اقتباس للبحث عن الكلمة</translation>
    </message>
    <message>
        <source>put a word between them</source>
        <translation>ضع كلمة بينهما</translation>
    </message>
    <message>
        <source>put a word on both sides of it, or &quot;{sign}&quot; in quotation marks to look for the word</source>
        <translation>ضع كلمة على جانبيه، أو &quot;{sign}&quot; بين علامتي اقتباس للبحث عن الكلمة</translation>
    </message>
    <message>
        <source>put the earlier date first</source>
        <translation>ضع التاريخ الأسبق أولًا</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>read it by OCR: by “What was not added”, or import --ocr eng</source>
        <translation>اقرأه بالتعرف الضوئي: من «ما لم يُضَف»، أو import --ocr eng</translation>
    </message>
    <message>
        <source>reading it takes longer than {seconds} seconds</source>
        <translation>تستغرق قراءته أكثر من {seconds} ثانية</translation>
    </message>
    <message>
        <source>right by {source}</source>
        <translation>الثاني حسب {source}</translation>
    </message>
    <message>
        <source>right: {words}</source>
        <translation>الثاني: {words}</translation>
    </message>
    <message>
        <source>run syntopia doctor --repair</source>
        <translation>شغّل syntopia doctor --repair</translation>
    </message>
    <message>
        <source>run syntopia doctor --repair, or import it again; its text is still there</source>
        <translation>شغّل syntopia doctor --repair، أو استورده من جديد؛ فنصه ما زال موجودًا</translation>
    </message>
    <message>
        <source>run syntopia doctor --repair, which keeps a copy of it as it is</source>
        <translation>شغّل syntopia doctor --repair، وهو يحتفظ بنسخة منها كما هي</translation>
    </message>
    <message>
        <source>same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>save what it gives in a file</source>
        <translation>احفظ ما يعطيه في ملف</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>several are parted by semicolons</source>
        <translation>تفصل بين العدد منهم فواصل منقوطة</translation>
    </message>
    <message>
        <source>shown opposite</source>
        <translation>معروض في المقابل</translation>
    </message>
    <message>
        <source>split it into parts</source>
        <translation>قسّمه أجزاء</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>take it out, and import it by itself</source>
        <translation>أخرجه واستورده وحده</translation>
    </message>
    <message>
        <source>take the texts out of it one by one, if you trust it</source>
        <translation>أخرج النصوص منه واحدًا واحدًا، إن كنت تثق به</translation>
    </message>
    <message>
        <source>the best {best} of {total} documents are there</source>
        <translation>فيه أفضل {best} من {total} من المستندات</translation>
    </message>
    <message>
        <source>the bounds admit both values</source>
        <translation>الحدود تسمح بالقيمتين</translation>
    </message>
    <message>
        <source>the disk does not answer as it should</source>
        <translation>القرص لا يستجيب كما يجب</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file of document {document_id} in the library in {library} cannot be read</source>
        <translation>لا يمكن قراءة ملف المستند {document_id} في المكتبة في {library}</translation>
    </message>
    <message>
        <source>the library in {folder} cannot be handed on</source>
        <translation>لا يمكن تسليم المكتبة في {folder}</translation>
    </message>
    <message>
        <source>the library in {folder} cannot be mended</source>
        <translation>لا يمكن إصلاح المكتبة في {folder}</translation>
    </message>
    <message>
        <source>the library in {folder} cannot be opened in a window</source>
        <translation>لا يمكن فتح المكتبة في {folder} في نافذة</translation>
    </message>
    <message>
        <source>the library in {folder} does not hold it</source>
        <translation>المكتبة في {folder} لا تحويه</translation>
    </message>
    <message>
        <source>the library in {parent} cannot be opened</source>
        <translation>لا يمكن فتح المكتبة في {parent}</translation>
    </message>
    <message>
        <source>the library in {parent} cannot be {done}</source>
        <translation>المكتبة في {parent}: تعذّر {done}</translation>
    </message>
    <message>
        <source>the program that reads such files crashed over it</source>
        <translation>انهار البرنامج الذي يقرأ مثل هذه الملفات</translation>
    </message>
    <message>
        <source>the program that reads such files does not start</source>
        <translation>البرنامج الذي يقرأ مثل هذه الملفات لا يبدأ</translation>
    </message>
    <message>
        <source>the range of dates ends before it begins</source>
        <translation>مدى التواريخ ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the table breaks here ({error})</source>
        <translation>ينقطع الجدول هنا ({error})</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the values agree</source>
        <translation>القيمتان متفقتان</translation>
    </message>
    <message>
        <source>the values exclude each other</source>
        <translation>القيمتان تستبعد إحداهما الأخرى</translation>
    </message>
    <message>
        <source>there is no library</source>
        <translation>لا توجد مكتبة</translation>
    </message>
    <message>
        <source>there is no query in it</source>
        <translation>لا بحث فيه</translation>
    </message>
    <message>
        <source>there is no text in it that can be read</source>
        <translation>لا نص فيه يمكن قراءته</translation>
    </message>
    <message>
        <source>there is no text in this message</source>
        <translation>لا نص في هذه الرسالة</translation>
    </message>
    <message>
        <source>there is no text on its pages</source>
        <translation>لا نص في صفحاته</translation>
    </message>
    <message>
        <source>there is no text on this page</source>
        <translation>لا نص في هذه الصفحة</translation>
    </message>
    <message>
        <source>there is no word in it</source>
        <translation>لا كلمة فيه</translation>
    </message>
    <message>
        <source>there is nothing in it but white space</source>
        <translation>لا شيء فيه سوى الفراغ</translation>
    </message>
    <message>
        <source>this line is no JSON</source>
        <translation>هذا السطر ليس JSON</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>حاول من جديد بعد لحظة</translation>
    </message>
    <message>
        <source>try again when it is done</source>
        <translation>حاول من جديد حين يفرغ</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <source>type a word to look for</source>
        <translation>اكتب كلمة تبحث عنها</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>under 0.01 s</source>
        <translation>أقل من 0.01 ث</translation>
    </message>
    <message>
        <source>unpack it with another program, and import what was in it</source>
        <translation>فكّه ببرنامج آخر، واستورد ما كان فيه</translation>
    </message>
    <message>
        <source>use ~ or ~{farthest} at most</source>
        <translation>استعمل ~ أو ~{farthest} على الأكثر</translation>
    </message>
    <message>
        <source>used</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>what happened: {event}</source>
        <translation>ما حدث: {event}</translation>
    </message>
    <message>
        <source>what the library in {parent} holds of it is damaged</source>
        <translation>ما تحويه المكتبة في {parent} منه تالف</translation>
    </message>
    <message>
        <source>what was saved of it is not sound</source>
        <translation>ما أُنقذ منها ليس سليمًا</translation>
    </message>
    <message>
        <source>words alone, not analysed yet: {words}</source>
        <translation>كلمات فقط، لم يُحلَّل بعد: {words}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>كلمات: {words}</translation>
    </message>
    <message>
        <source>write 2020, 2020-05 or 2020-05-14, or [2020-05-01 TO 2020-05-31]</source>
        <translation>اكتب 2020 أو 2020-05 أو 2020-05-14 أو [2020-05-01 TO 2020-05-31]</translation>
    </message>
    <message>
        <source>write date: before the bracket</source>
        <translation>اكتب date: قبل القوس</translation>
    </message>
    <message>
        <source>write one query a line</source>
        <translation>اكتب بحثًا واحدًا في كل سطر</translation>
    </message>
    <message>
        <source>write what to look for right after the colon</source>
        <translation>اكتب ما تبحث عنه بعد النقطتين مباشرة</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>لا يحق لك قراءتها</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا يحق لك الكتابة هناك</translation>
    </message>
    <message>
        <source>you may not write to it</source>
        <translation>لا يحق لك الكتابة فيها</translation>
    </message>
    <message>
        <source>you said that “{one}” and “{other}” are one</source>
        <translation>قلتَ إن «{one}» و«{other}» واحد</translation>
    </message>
    <message>
        <source>you said that “{one}” and “{other}” are two</source>
        <translation>قلتَ إن «{one}» و«{other}» اثنان</translation>
    </message>
    <message>
        <source>you were unsure whether “{one}” and “{other}” are one</source>
        <translation>لم تكن متأكدًا هل «{one}» و«{other}» واحد</translation>
    </message>
    <message>
        <source>your word</source>
        <translation>قولك</translation>
    </message>
    <message>
        <source>{about}  “{quote}”</source>
        <translation>{about}  «{quote}»</translation>
    </message>
    <message>
        <source>{always} always leads back to reading; its other keys were cleared.</source>
        <translation>{always} يعيد دائمًا إلى القراءة؛ ومُسحت مفاتيحه الأخرى.</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
    <message>
        <source>{at} of {many}</source>
        <translation>{at} من {many}</translation>
    </message>
    <message>
        <source>{at} of {total}: {name}</source>
        <translation>{at} من {total}: {name}</translation>
    </message>
    <message>
        <source>{entry}, found in the text</source>
        <translation>{entry}، وُجد في النص</translation>
    </message>
    <message>
        <source>{errors} texts in it could not be read, and no more were tried</source>
        <translation>تعذّرت قراءة {errors} من النصوص فيه، ولم تُجرَّب أخرى</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>لا يمكن قراءة {file}</translation>
    </message>
    <message>
        <source>{file} cannot be taken in</source>
        <translation>لا يمكن أخذ {file}</translation>
    </message>
    <message>
        <source>{form}, looked for</source>
        <translation>{form}، يُبحث عنها</translation>
    </message>
    <message>
        <source>{form}, struck out</source>
        <translation>{form}، مشطوبة</translation>
    </message>
    <message>
        <source>{here} in this text, {there} in the other</source>
        <translation>{here} في هذا النص، {there} في الآخر</translation>
    </message>
    <message>
        <source>{key}  {words}</source>
        <translation>{words}  {key}</translation>
    </message>
    <message>
        <source>{key} is now a key of “{title}”.</source>
        <translation>{key} الآن مفتاح للأمر «{title}».</translation>
    </message>
    <message>
        <source>{key} of “{title}”</source>
        <translation>{key} للأمر «{title}»</translation>
    </message>
    <message>
        <source>{key} was not taken for “{title}”: it is the key of “{taken}”. Press another one, or clear it there first.</source>
        <translation>لم يُؤخذ {key} للأمر «{title}»: فهو مفتاح «{taken}». اضغط غيره، أو امسحه هناك أولًا.</translation>
    </message>
    <message>
        <source>{left} against {right}</source>
        <translation>{left} مقابل {right}</translation>
    </message>
    <message>
        <source>{left} in the left text, {right} in the right</source>
        <translation>{left} في النص الأول، {right} في الثاني</translation>
    </message>
    <message numerus="yes">
        <source>{listed} of %n notes</source>
        <comment>{listed} of %n note</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>{listed} من ملاحظة واحدة</numerusform>
            <numerusform>{listed} من ملاحظتين</numerusform>
            <numerusform>{listed} من %n ملاحظات</numerusform>
            <numerusform>{listed} من %n ملاحظةً</numerusform>
            <numerusform>{listed} من %n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>{names} and %n more</comment>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n آخرون</numerusform>
            <numerusform>{names} و%n آخرون</numerusform>
            <numerusform>{names} و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} و{last}</translation>
    </message>
    <message>
        <source>{name} belongs to another program</source>
        <translation>{name} لبرنامج آخر</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>لا يمكن قراءة {name}</translation>
    </message>
    <message>
        <source>{name}: {left} dates in the left text, {right} right</source>
        <translation>{name}: {left} من التواريخ في النص الأول، {right} في الثاني</translation>
    </message>
    <message>
        <source>{relation}: {words}</source>
        <translation>{relation}: {words}</translation>
    </message>
    <message>
        <source>{row}, with a note</source>
        <translation>{row}، مع ملاحظة</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message numerus="yes">
        <source>{seen} documents</source>
        <comment>{seen} document</comment>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>{seen} مستندات</numerusform>
            <numerusform>{seen} مستندًا</numerusform>
            <numerusform>{seen} مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %n documents</source>
        <comment>{seen} of %n document</comment>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>{seen} من مستند واحد</numerusform>
            <numerusform>{seen} من مستندين</numerusform>
            <numerusform>{seen} من %n مستندات</numerusform>
            <numerusform>{seen} من %n مستندًا</numerusform>
            <numerusform>{seen} من %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} (in a text)</source>
        <translation>{sentence} (في النص)</translation>
    </message>
    <message>
        <source>{short} is put together of the beginnings of {long}</source>
        <translation>{short} مركّب من بدايات {long}</translation>
    </message>
    <message>
        <source>{sign} has nothing to exclude</source>
        <translation>ليس لـ {sign} ما يستثنيه</translation>
    </message>
    <message>
        <source>{sign} has nothing to join</source>
        <translation>ليس لـ {sign} ما يصله</translation>
    </message>
    <message>
        <source>{spoken}; press to change that</source>
        <translation>{spoken}؛ اضغط لتغيير ذلك</translation>
    </message>
    <message>
        <source>{text}: {sentence}</source>
        <translation>{text}: {sentence}</translation>
    </message>
    <message>
        <source>{times} in the left text, not in the other</source>
        <translation>{times} في النص الأول، ولا شيء في الآخر</translation>
    </message>
    <message>
        <source>{times} in the right text, not in the other</source>
        <translation>{times} في النص الثاني، ولا شيء في الآخر</translation>
    </message>
    <message numerus="yes">
        <source>{title}  (+%n near copies)</source>
        <comment>{title}  (+%n near copy)</comment>
        <translation>
            <numerusform>{title}</numerusform>
            <numerusform>{title}  (+نسخة متقاربة)</numerusform>
            <numerusform>{title}  (+نسختان متقاربتان)</numerusform>
            <numerusform>{title}  (+%n نسخ متقاربة)</numerusform>
            <numerusform>{title}  (+%n نسخة متقاربة)</numerusform>
            <numerusform>{title}  (+%n نسخة متقاربة)</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: choose another document</source>
        <translation>{title}: اختيار مستند آخر</translation>
    </message>
    <message>
        <source>{total} is the sum of {parts}</source>
        <translation>{total} مجموع {parts}</translation>
    </message>
    <message>
        <source>{to} cannot be written</source>
        <translation>لا يمكن كتابة {to}</translation>
    </message>
    <message>
        <source>{value} is of the order that the other names</source>
        <translation>{value} من الرتبة التي يسمّيها الآخر</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}، {day}</translation>
    </message>
    <message>
        <source>{what}: {why}; {do}</source>
        <translation>{what}: {why}؛ {do}</translation>
    </message>
    <message>
        <source>{words}
Only documents with this are found. Press to find the others again.</source>
        <translation>{words}
لا توجد إلا المستندات التي فيها هذا. اضغط لتجد غيرها من جديد.</translation>
    </message>
    <message>
        <source>{words}
Press to change (Shift+T)</source>
        <translation>{words}
اضغط للتغيير (Shift+T)</translation>
    </message>
    <message>
        <source>{words}
Press to change (T)</source>
        <translation>{words}
اضغط للتغيير (T)</translation>
    </message>
    <message>
        <source>{words}, chosen; press to take it away</source>
        <translation>{words}، مختار؛ اضغط لإزالته</translation>
    </message>
    <message>
        <source>~{distance} allows too many other letters</source>
        <translation>~{distance} يسمح بحروف مختلفة أكثر مما يجوز</translation>
    </message>
    <message>
        <source>“{form}” is an actor: {left} × in the left text, {right} × in the right.</source>
        <translation>«{form}» فاعل: {left} × في النص الأول، {right} × في الثاني.</translation>
    </message>
    <message>
        <source>“{name}” is one with…</source>
        <translation>«{name}» واحد مع…</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”</source>
        <translation>«{one}» و«{other}»</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are names of one town</source>
        <translation>«{one}» و«{other}» اسما مدينة واحدة</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are near in meaning</source>
        <translation>«{one}» و«{other}» متقاربان في المعنى</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are one.</source>
        <translation>«{one}» و«{other}» واحد.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are spellings of one name</source>
        <translation>«{one}» و«{other}» كتابتان لاسم واحد</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are the same name</source>
        <translation>«{one}» و«{other}» الاسم نفسه</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are two.</source>
        <translation>«{one}» و«{other}» اثنان.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are words for {what}</source>
        <translation>«{one}» و«{other}» كلمتان تدلان على {what}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” both mean the {part} of {name}</source>
        <translation>«{one}» و«{other}» كلاهما يعني {part} من {name}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” both stand for {home}</source>
        <translation>«{one}» و«{other}» كلاهما ينوب عن {home}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be one thing</source>
        <translation>«{one}» و«{other}» قد يكونان شيئًا واحدًا</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” measure the same</source>
        <translation>«{one}» و«{other}» يقيسان الشيء نفسه</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {note}</source>
        <translation>«{one}» و«{other}»: {note}</translation>
    </message>
    <message>
        <source>“{one}” in one place is another actor.</source>
        <translation>«{one}» في موضع واحد فاعل آخر.</translation>
    </message>
    <message>
        <source>“{one}” in one place is not “{other}”.</source>
        <translation>«{one}» في موضع واحد ليس «{other}».</translation>
    </message>
    <message>
        <source>“{one}” in one place is “{other}”.</source>
        <translation>«{one}» في موضع واحد هو «{other}».</translation>
    </message>
    <message>
        <source>“{one}” is an actor.</source>
        <translation>«{one}» فاعل.</translation>
    </message>
    <message>
        <source>“{one}” is another actor in each text.</source>
        <translation>«{one}» في كل نص فاعل آخر.</translation>
    </message>
    <message>
        <source>“{one}” is called “{word}”.</source>
        <translation>«{one}» يُسمّى «{word}».</translation>
    </message>
    <message>
        <source>“{one}” is not an actor.</source>
        <translation>«{one}» ليس فاعلًا.</translation>
    </message>
    <message>
        <source>“{one}” is of the sort “{word}”.</source>
        <translation>«{one}» من صنف «{word}».</translation>
    </message>
    <message>
        <source>“{one}” is one actor in both texts.</source>
        <translation>«{one}» فاعل واحد في النصين.</translation>
    </message>
    <message>
        <source>“{one}” may be “{other}”</source>
        <translation>«{one}» قد يكون «{other}»</translation>
    </message>
    <message>
        <source>“{part}” is a part of {whole}</source>
        <translation>«{part}» جزء من {whole}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{title}” cannot be opened</source>
        <translation>لا يمكن فتح «{title}»</translation>
    </message>
    <message>
        <source>“{title}” has its usual keys again, but those with other work now: {held}.</source>
        <translation>عادت إلى «{title}» مفاتيحه المعتادة، إلا ما صار له عمل آخر: {held}.</translation>
    </message>
    <message>
        <source>“{title}” has its usual keys again.</source>
        <translation>عادت إلى «{title}» مفاتيحه المعتادة.</translation>
    </message>
    <message>
        <source>“{title}” has no key any more.</source>
        <translation>لم يعد للأمر «{title}» مفتاح.</translation>
    </message>
    <message>
        <source>“{title}” was changed.</source>
        <translation>تغيّر «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation>
            <numerusform>… ولا غيره</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
</TS>
