"""What `--help` says of the commands, but for their options. English, in lines that fit a terminal."""

from reader import APP_NAME

DESCRIPTION = f"""\
{APP_NAME} shows two news reports of one event side by side and marks what they
share. Without a command it opens the window."""

EPILOG = """\
examples:
  diptych open ours.html theirs.pdf
  diptych open --sample
  diptych inspect report.docx
  diptych compare ours.html theirs.pdf
  diptych compare ours.html theirs.pdf --output comparison.pdf
  diptych export ours.html theirs.pdf --output marks.docx
  diptych batch pairs.tsv --output comparisons.jsonl
  diptych library search "night ferry"

exit codes:
  0  all went well
  1  an input could not be read, or a result could not be written
  2  wrong usage

“diptych COMMAND --help” tells more about a command."""

READS = """\
Reads plain text, Markdown, saved web pages (.html, .mhtml), PDF, Word (.docx)
and e-mail (.eml), whatever the suffix says, and http(s) addresses."""

INSPECT = f"""\
Show what is found in reports: headline, outlet, date and byline with how each
is known, names, quotations, dates and figures, and which of these were not
looked for.

{READS}"""

INSPECT_EPILOG = """\
examples:
  diptych inspect report.txt
  diptych inspect report.txt --outlet "The Evening Post" --date 2024-10-22
  diptych inspect *.html --format jsonl > articles.jsonl

A report that cannot be read is named on the error output and gets an error
object on its line of JSON; the others are still shown. Exit code 1 then."""

COMPARE = f"""\
Set two reports against each other: names in both or in only one, and what else
was found. What you say about outlet and date beats what the files say.

{READS}"""

FORMATS = """\
formats, chosen by --format or by the suffix of --output:
  html, pdf, docx, odt    to read, print and edit
  md, note                Markdown; note begins with YAML for note-taking apps
  xlsx, csv               one finding or passage a row, for statistics
  json                    all there is, for programs
  annotations (.jsonld)   W3C Web Annotations
  csl (.csl.json), ris    the two reports, for citation managers

--template FILE fills a Jinja2 template of yours instead. It sees “comparison”
and “passages” as the JSON has them, “sources” and “citations” by id, “title”,
“made” and “redacted”, and has the filters line, date and cell. What it makes
from a template called .html or .xml (also .html.j2) is escaped; the template
runs in a sandbox and can read no files."""

COMPARE_EPILOG = f"""\
examples:
  diptych compare ours.txt theirs.html
  diptych compare ours.txt theirs.html --left-date 2024-10-22
  diptych compare ours.txt theirs.html --output comparison.html
  diptych compare ours.txt theirs.html --output findings.xlsx --redacted
  diptych compare ours.txt theirs.html --format json | jq .entities
  diptych compare ours.txt theirs.html --corrections ours.toml

Corrections are your word on names, which beats what was found. FILE is TOML:

  [[correction]]
  type = "same"                       # these are one; "not-same": they are not
  targets = ["Choe Son-hui", "Choi"]  # names as they stand in the reports

  [[correction]]
  type = "rename"                     # call it otherwise; "kind": sort it anew
  targets = ["KCNA"]
  value = "Korean Central News Agency"

  [[correction]]
  type = "name"                       # this is a name; "not-a-name": it is none
  targets = ["Tidal Institute"]
  value = "organisation"              # its kind, if you like

Kinds are person, organisation, place, facility, nationality, event, work and
law. With sides = ["left", "right"], one for each target, a name is looked for
in that report alone. “passage” and “not-a-passage” take the words of two
passages, the left report's first. Of two corrections that contradict each
other the later holds. One whose names are not found is told on the error
output and stands as “orphaned” in the JSON; the others are applied. What FILE
says counts as said after what --kept-corrections brings from your library.

A file given with --output is written whole or not at all.

{FORMATS}"""

EXPORT = f"""\
Write what you marked in two reports while reading, with the source of each
passage: outlet, headline, byline, date and how it is known, address or file,
place, hash of the text, and your notes, tags and colours.

{READS}"""

EXPORT_EPILOG = f"""\
examples:
  diptych export ours.txt theirs.html --output marks.docx
  diptych export ours.txt theirs.html --tag doubtful --format md
  diptych export ours.txt theirs.html --what shared --output names.pdf
  diptych export ours.txt theirs.html --template story.md.j2

{FORMATS}"""

BATCH = """\
Compare many pairs. Each row of PAIRS.tsv holds, between tabs,

  left  right  [left-date  right-date  [left-outlet  right-outlet]]

with files relative to PAIRS.tsv; an empty cell says nothing. One comparison a
line is written, in the order of the rows; with --format csv, one finding a row."""

BATCH_EPILOG = """\
examples:
  diptych batch pairs.tsv --output comparisons.jsonl
  diptych batch pairs.tsv --output comparisons.jsonl --corrections ours.toml

Corrections in a file hold for every pair that has their names. One whose names
are in no pair is told on the error output.

A pair that cannot be compared gets an error object on its line, and the run
goes on. Exit code 1 then."""

OPEN = """\
Open the window with no, one or two reports. Where there is no display, the
comparison of the two is written as an HTML page, with a picture of the window."""
