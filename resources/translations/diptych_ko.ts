<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Diptych</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Let go of the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next mention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open two reports…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste as report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous mention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop looking for names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Swap sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fi&amp;ndings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L&amp;ight theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearest mention in the &amp;other report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open on the &amp;left…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open on the &amp;right…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened &amp;before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;epia theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll &amp;together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the &amp;sample pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme of the s&amp;ystem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the &amp;findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the &amp;left report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the &amp;right report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>A batch writes {0}, not “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another date of the text shows whether the day or the month comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both are known names of one and the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates with full stops name the day first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day and month stand in the dateline, the year in the copyright line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetching {0} was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hardly any article text was found in this page; the whole page is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is open whether the day or the month comes first, so only the year is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {0} of {1} is not a pair. Write the left and the right file with a tab between them, then if you like the two dates and the two outlets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked for when two reports are compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named after the page's social media account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No language model is installed and chosen for the language of this report ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numeric dates in this language name the day first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One form has only the initial of the given name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One form has the family name first, the other last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One form is in pinyin, the other in Wade-Giles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One form is the other in Latin letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One form may be in pinyin, the other in Wade-Giles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two passages is gone or was rewritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only dates in figures are looked for in the language of this report ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one form has “Jr.” or the like; it may be father and son.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the beginning of the article is in this page; the rest is behind a paywall.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first {0} of {1} pages were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read from a date near the headline, which the page does not call the date of publication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read with the {0} first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remote images, scripts and frames were left out: not fetched, not run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeated headers, footers and page numbers were set apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scripts in the page were not run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several bear the name {0}; {1} is who is meant, by title or as named last before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stated in a file beside the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stated in the file's {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address belongs to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attached file {0} was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The byline's address is at {0} and the page names {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The byline's address is at {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of publication is not known to the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of publication is not known, and no full date stands before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of publication is not known: {0} of {1} dates stay open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of publication is not known; counted from {0}, named before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dateline credits {0}; another outlet may have carried the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dateline has this date; the report may have appeared later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dateline says “{0}” without a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day on which the PDF was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day on which the document was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The encoding of {0} could not be recognised; name its encoding or save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The format “{0}” is unknown. Choose one of: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms are much alike, but that alone does not make them one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms are one slip of the keyboard apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms are spelt alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ as romanisations of Korean names do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ as romanisations of {0} do ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ in letters that stand for one sound ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ only in a middle name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ only in abbreviations, in a title or in the ending of a company.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ only in accents, capitals, spacing, hyphens or small words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ only in accents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ only in capital letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ only in how letters with accents are written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The forms differ only in spacing, hyphens, dots or capitals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The front matter is not valid YAML and was not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header of the page has this date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language of this report is not known, and no language model is installed that could read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library {0} cannot be used ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library {0} cannot be written. Change its permissions or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library {0} could not be written because the disk is full. Free some space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library {0} is being used by another window. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library {0} is damaged ({1}). It can be set aside, so that a new one is begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library {0} was made by a newer version of Diptych. Install that version to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line above the headline has the form of an outlet's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of pairs {0} cannot be read ({1}). Give a text file in UTF-8 with one pair a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message holds another message, which was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message was sent from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name ends in {0}, but the content is {1}; it was read as that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name stands beside the date of publication and is no person's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of jobs must be at least 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page around names it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page's address holds this date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place where “{0}” was no name is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report gives {0} and {1} together, one in brackets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report gives {0} in brackets as {1} in another script.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report's dateline is marked “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample reports are missing from {0}. Install the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting “{0}” cannot be used ({1}); its default is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting “{0}” is unknown and is not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {0} cannot be read ({1}); defaults are used. Correct the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work on {0} ended unexpectedly, perhaps for want of memory. Try again with shorter reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} report shows that {1} is a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text encoding called “{0}”; use a name such as utf-8, windows-1251 or cp949.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are one given name in two languages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are romanisations of one Korean family name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are spellings of one given name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {0} sends is larger than the limit of {1} MB; save the report alone and open that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who speaks is not looked for in this language ({0}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} What you do now is not remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} answered with {1} ({2}); open the address in a browser and save the page from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} beside the report was not used: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} broke off or sent something damaged; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be fetched; try it in a browser and save the page from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be reached; check the address and the connection to the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be read ({1}); check the disk or the path and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be written ({1}). Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be written because its folder does not exist. Create the folder or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be written because that disk is read-only. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be written because the disk is full. Free some space or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be written: you may not write there. Choose another folder or change its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not prove its identity (TLS), so nothing was fetched; check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} did not answer fully within {1} seconds; try again later or save the page from a browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not exist; check the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has changed since it was last open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds no readable web page; save the page again or paste its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds no web page, or is damaged; save the page again from a browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds only a cookie or consent notice; accept it in a browser and save the article's page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds only a subscription notice; open the full article in a browser and save it, or paste its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a PDF protected by a password; save a copy without the password and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a PDF without text, probably a scan; run text recognition (OCR) on it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a database of another program, not a library of Diptych. Move it away or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a folder. Give the name of a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a folder; choose one file in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a log-in page; log in with a browser and save the article's page, or paste its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is an Office document protected by a password; save a copy without the password and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is empty; choose a file that holds a report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is gone or cannot be reached; what was kept of it is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is its address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is larger than the limit of {1} MB; save the report alone to a smaller file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is made of the initials of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a web address: only http:// and https:// addresses are fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a web address; write it like https://example.org/report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not an ordinary file; save its contents to a file and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not text but binary data; choose a text, HTML, PDF, DOCX, Markdown or e-mail file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not valid {1} (first bad byte at {2}); name its encoding or save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is one of the inputs. Give another name for the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is the address of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is the given name of {1}, named before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is {1} with a word before the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is {1}, which cannot be read; save it as DOCX, PDF or plain text and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} looks like {1} but is damaged; get a fresh copy or save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} may be short for {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} may be {1}, but others have that name too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} may be {1}, called by the given name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} may not be read by you; change its permissions or copy it to a place of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} met a defect of the program ({1}). Please report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} only asks whether you are a robot; open the article in a browser and save it, or paste its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} only refers to other pages in frames; open the frame with the article and save that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} redirected more than {1} times; open the address in a browser and save the page from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} shows its text only by scripts, which are not run; save it from a browser as MHTML or paste its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} shows no text; check that it is the article's page, or paste the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB, which no report does; save the report alone to a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“rename” is about one name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“rename” needs the new name as “value”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“value” is not a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” and “{1}” are short for one name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” does not occur here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” does not stand where it was marked any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds nothing that could be a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” in {1} was not used: it is not what is expected there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is about two names or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is about two passages, the left report's first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a date; write it like 2024-10-22, 2024-10-22T13:08, 2024-10 or 2024.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a kind of name that this version knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not found as a name here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is short for “{1}”, the only one of that name here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is short for “{1}”, {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is short for “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is the family name of “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is the {1} name of “{2}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is “{1}” without the first name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” may be “{1}” without a second family name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” means nothing here. Write {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” takes no “sides”: the first target stands in the left report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” takes no “value”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Only two reports can be open; the first two files were taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comparison was written to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>About Diptych</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diptych {version}

Shows two reports of one event side by side and marks what they share.

Qt for Python {toolkit}. Set in Source Serif 4 and Source Sans 3 (SIL Open Font License). Icons: Phosphor (MIT).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open two reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Close the findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the findings (F9)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop two files here to read two reports of one event together, with the names they share marked. Text, web pages, PDF, Word documents and e‑mails can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open two reports…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the sample pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two reports, side by side</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Aa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accents count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capital and small letters count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the find bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole words only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{left} left  ·  {right} right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {both}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>é ≠ e</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the reports share appears here when two of them are open.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>By {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of publication, {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No byline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outlet unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outlet, {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {agencies}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Counts of names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the left report here,
or open or paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the right report here,
or open or paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the reports scroll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop looking for names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NamesDelegate</name>
        <message>
            <source>left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NamesModel</name>
        <message>
            <source>{name}, {kind}: {left} on the left, {right} on the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{form}”: {left} left, {right} right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{one}” = “{other}”: {rule}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NamesPanel</name>
        <message>
            <source>Filter names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names appear here when two reports are open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names in both reports, only left and only right. Enter goes to a name, Right shows its forms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names were not looked for in these reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No names were found in these reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No names were found. In one of the reports they were not looked for.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>There is no text to paste. Copy a report first, then paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a date Diptych can use. Write it like 2024-10-22, or 2024-10-22 13:08.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>The text of the report. Names can be followed with N and G.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for names was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for names…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names appear here when two reports are open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names could not be looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names were not looked for in this report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No font for {script} letters is installed, so boxes stand in their place. Install one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a second report to see which names both share.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrolling apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scrolling together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{both} names in both  ·  {left} only left  ·  {right} only right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Travel</name>
        <message>
            <source>left report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {kind}, {status}: mention {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: mention {number} of {count}, {side}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devanagari</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting ready to look for names…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hebrew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In both reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Korean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nationality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the left report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the right report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report does not say. Type it here if you know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worked out from the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a short form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another name for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>named so elsewhere in the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with and without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written over from another script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you joined them</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
