-- The database of reviewtrail: every review read, every statement and action in it, and where
-- each of them stood.
--
-- A file (documents) holds one year's review (reviews); a review has sections, a section
-- statements, a statement actions, an action owners, deadlines and links to other statements. Where
-- two columns show one thing, `label`, `heading` and `words` are as printed and `number` is
-- canonical: `I.0` is 1. Sort by `sort_key`, never by `number`: 1.9 comes before 1.10. An analyst
-- begins with the views at the end: current_statements, current_actions, current_links; for who
-- does what by when action_plan, current_owners, current_deadlines, overdue_actions; and for what
-- became of them over the years year_on_year, statement_histories, action_histories.
--
-- This is the newest form. A database made by an older version is brought to it by the
-- migrations in ingest/store/schema/migrations.py.

CREATE TABLE reviews (
    -- The reviews, one row a revision. A corrected file of a review that is held already becomes
    -- its next revision; earlier ones stay.
    id INTEGER PRIMARY KEY,
    -- the trust whose review it is; empty where nothing says it
    organisation TEXT NOT NULL,
    -- where the organisation was found: title, cover, metadata, header, text; or person, if someone
    -- said it, see corrections
    organisation_source TEXT NOT NULL,
    -- the review's title, without the year
    title TEXT NOT NULL,
    -- where the title was found, as above
    title_source TEXT NOT NULL,
    -- the year; of an academic year the one in which it starts
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    -- where the year was found, as above, or file name
    year_source TEXT NOT NULL,
    -- organisation and title in lower-case letters and digits: the reviews of one series are the
    -- same review in different years
    series TEXT NOT NULL,
    -- 1 for the first file of this series and year, 2 for the next that says something else
    revision INTEGER NOT NULL CHECK (revision >= 1),
    -- 1 for the latest revision that is no part of a fuller one, or the one that a person chose;
    -- 0 for the others
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    -- SHA-256 of what the review says; equal where two files spell the same review
    content_digest TEXT NOT NULL CHECK (length(content_digest) = 64),
    -- 1 if a person said that it is no review: it is kept, and counts nowhere
    is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
    -- why it does not count although it came last: 41 statements, 12 fewer than revision 1; empty
    -- for any other
    kept_aside TEXT NOT NULL DEFAULT '',
    UNIQUE (series, year, revision)
);
CREATE UNIQUE INDEX reviews_current ON reviews (series, year) WHERE is_current;

CREATE TABLE documents (
    -- Every file ever read, whatever became of it, known by its content.
    id INTEGER PRIMARY KEY,
    -- SHA-256 of the file's bytes, in hexadecimal: what makes two files the same
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    -- the file's name, without its folder
    name TEXT NOT NULL,
    -- its size in bytes
    size INTEGER NOT NULL CHECK (size >= 0),
    -- when it came to this outcome: UTC, as 2026-11-24T06:05:00Z
    seen_at TEXT NOT NULL,
    -- word, pdf, html, text, ...; null where the file is of no format that is read
    format TEXT,
    -- stored (the review was read from this file), joined (the same review in another file) or
    -- refused
    outcome TEXT NOT NULL CHECK (outcome IN ('stored', 'joined', 'refused')),
    -- the review that it holds; null if refused
    review_id INTEGER REFERENCES reviews (id),
    -- why it was refused, in a word: encrypted, no-review, ...
    code TEXT,
    -- why it was refused and what to do, in a sentence
    message TEXT,
    -- the version of reviewtrail that read it
    parser_version TEXT NOT NULL,
    -- when the file was last saved, as its folder says: UTC, as 2026-11-24T06:05:00.000000Z
    modified_at TEXT,
    -- the name of the folder it lay in, where that says a year; empty if it says none
    folder TEXT NOT NULL DEFAULT '',
    -- counts the files that hold reviews in the order in which they came to do so; null if refused
    sequence INTEGER,
    -- the series that the file says it belongs to, whatever people said of it
    read_series TEXT,
    -- the year that the file says
    read_year INTEGER,
    -- the digest of what the file says
    read_digest TEXT,
    CHECK ((outcome = 'refused') = (review_id IS NULL)),
    CHECK ((outcome = 'refused') = (code IS NOT NULL)),
    CHECK ((outcome = 'refused') = (message IS NOT NULL))
);
CREATE UNIQUE INDEX documents_sequence ON documents (sequence);
CREATE INDEX documents_review ON documents (review_id);
CREATE UNIQUE INDEX documents_stored ON documents (review_id) WHERE outcome = 'stored';

CREATE TABLE originals (
    -- The files that hold reviews, byte for byte, so that a later version can read them again; and
    -- those that only lack a year, which a person can say.
    id INTEGER PRIMARY KEY,
    -- the file
    document_id INTEGER NOT NULL UNIQUE REFERENCES documents (id),
    -- its bytes; their SHA-256 is that of the document
    content BLOB NOT NULL
);

CREATE TABLE sections (
    -- The sections of a review: `1.0 LEADERSHIP`, `Section B: Safer Recruitment`.
    id INTEGER PRIMARY KEY,
    -- the review that it belongs to
    review_id INTEGER NOT NULL REFERENCES reviews (id),
    -- 1 for the first section of the review
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the section's canonical number: 1, B
    number TEXT NOT NULL,
    -- sorts sections and statements as people count: 2 before 10, numbers before letters
    sort_key INTEGER NOT NULL,
    -- the number as printed: I.0, Section B
    label TEXT NOT NULL,
    -- the section's title, in sentence case where it is printed in capitals
    title TEXT NOT NULL,
    -- the whole heading as printed
    heading TEXT NOT NULL,
    -- the page it stands on; null in formats without pages
    page_number INTEGER,
    -- the table it stands in, counted through the document
    table_number INTEGER,
    -- the row of that table
    row_number INTEGER,
    -- the paragraph, counted through the document, if it stands in no table
    paragraph_number INTEGER,
    UNIQUE (review_id, position)
);

CREATE TABLE threads (
    -- The threads of statements: what is the same statement year after year, under whatever number
    -- and in whatever words, is on one thread. statements.thread_id says which is on which. The id
    -- is that of the statement with which it begins.
    id INTEGER PRIMARY KEY,
    -- the series of reviews that it runs through
    series TEXT NOT NULL,
    -- how it ends: current (its last statement is in the latest review), removed, or merged (into
    -- another statement, see statement_pairs)
    ending TEXT NOT NULL CHECK (ending IN ('current', 'removed', 'merged'))
);
CREATE INDEX threads_series ON threads (series);

CREATE TABLE statements (
    -- The evaluative statements.
    id INTEGER PRIMARY KEY,
    -- the section that it belongs to
    section_id INTEGER NOT NULL REFERENCES sections (id),
    -- 1 for the first statement of the section
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the statement's canonical number: 1.10, A3; text, because 1.10 is not 1.1; null where there
    -- is none
    number TEXT,
    -- sorts as people count: 1.9 before 1.10; null where there is no number
    sort_key INTEGER CHECK ((sort_key IS NULL) = (number IS NULL)),
    -- the number as printed
    label TEXT NOT NULL,
    -- the statement, without its number
    text TEXT NOT NULL,
    -- what its column of ratings says, as printed: Amber; empty where there is none
    rag TEXT NOT NULL DEFAULT '',
    -- what its column of progress says, as printed; empty where there is none
    progress TEXT NOT NULL DEFAULT '',
    -- whether what it describes is in place, partly so or a gap; unclear where nothing tells it
    judgement TEXT NOT NULL DEFAULT 'unclear'
    CHECK (judgement IN ('in place', 'partly', 'gap', 'unclear')),
    -- the words that say so, as printed; empty where it is unclear
    judgement_words TEXT NOT NULL DEFAULT '',
    -- whose judgement it is: rating (of a column), words (its own), person
    judgement_source TEXT NOT NULL DEFAULT 'words'
    CHECK (judgement_source IN ('rating', 'words', 'person')),
    -- the page it stands on; null in formats without pages
    page_number INTEGER,
    -- the table it stands in, counted through the document
    table_number INTEGER,
    -- the row of that table
    row_number INTEGER,
    -- the paragraph, counted through the document, if it stands in no table
    paragraph_number INTEGER,
    -- the thread that it is a year of; null in a revision that is no longer current
    thread_id INTEGER REFERENCES threads (id),
    UNIQUE (section_id, position)
);
CREATE INDEX statements_thread ON statements (thread_id);

CREATE TABLE actions (
    -- The actions to take on a statement, one row a bullet.
    id INTEGER PRIMARY KEY,
    -- the statement that it acts on
    statement_id INTEGER NOT NULL REFERENCES statements (id),
    -- 1 for the statement's first bullet
    position INTEGER NOT NULL CHECK (position >= 1),
    -- what counts it, as printed: 1., (a); empty for a plain bullet
    label TEXT NOT NULL,
    -- the action, without its bullet
    text TEXT NOT NULL,
    -- how it stands: open, done, stopped (given up or no longer needed), superseded (another action
    -- took its place), none (nothing is to do: No further action), link (it only names other
    -- statements)
    status TEXT NOT NULL DEFAULT 'open',
    -- the words that say so, of the action or of the column of progress: Completed, Not started;
    -- empty where none do
    status_words TEXT NOT NULL DEFAULT '',
    -- what a column of progress says of it: its own line where the cell has a line for each action
    progress TEXT NOT NULL DEFAULT '',
    -- the page it stands on; null in formats without pages
    page_number INTEGER,
    -- the table it stands in, counted through the document
    table_number INTEGER,
    -- the row of that table
    row_number INTEGER,
    -- the paragraph, counted through the document, if it stands in no table
    paragraph_number INTEGER,
    -- whose word the status is: words (of the review), person
    status_source TEXT NOT NULL DEFAULT 'words' CHECK (status_source IN ('words', 'person')),
    -- why it takes longer, as a person says; empty where nobody does
    delay_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (statement_id, position)
);

CREATE TABLE links (
    -- The statements that an action refers to.
    id INTEGER PRIMARY KEY,
    -- the action that names the number
    action_id INTEGER NOT NULL REFERENCES actions (id),
    -- 1 for the first number that the action names
    position INTEGER NOT NULL CHECK (position >= 1),
    -- canonical number of the statement referred to
    number TEXT NOT NULL,
    -- the words it was read from: Linked to 1.8, 4.2. 4.5 & 4.11
    words TEXT NOT NULL,
    -- the statement of the same review that has this number; null where none has (dangling)
    statement_id INTEGER REFERENCES statements (id),
    UNIQUE (action_id, position)
);
CREATE INDEX links_statement ON links (statement_id);

CREATE TABLE effective_actions (
    -- The actions that stand for a statement whose own only refer to others: those at the end of
    -- its links. A statement with none leads nowhere, or in a circle.
    id INTEGER PRIMARY KEY,
    -- the statement that only refers to others
    statement_id INTEGER NOT NULL REFERENCES statements (id),
    -- 1 for the first of them in the review's order
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the action of another statement
    action_id INTEGER NOT NULL REFERENCES actions (id),
    UNIQUE (statement_id, position)
);
CREATE INDEX effective_actions_action ON effective_actions (action_id);

CREATE TABLE owners (
    -- Everyone who is to do anything: roles, bodies and people. Capitals make no other owner.
    -- the one name that the trust uses, else the words first read
    name TEXT NOT NULL PRIMARY KEY COLLATE NOCASE
);

CREATE TABLE action_owners (
    -- Who is to do an action, as its own words say.
    id INTEGER PRIMARY KEY,
    -- the action
    action_id INTEGER NOT NULL REFERENCES actions (id),
    -- 1 for the first owner that it names
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the owner's name
    owner TEXT NOT NULL COLLATE NOCASE REFERENCES owners (name),
    -- the words that name the owner, as printed
    words TEXT NOT NULL,
    UNIQUE (action_id, position)
);
CREATE INDEX action_owners_owner ON action_owners (owner);

CREATE TABLE column_owners (
    -- Whom the column of owners names, for all actions of a statement or for one of them.
    id INTEGER PRIMARY KEY,
    -- the statement in whose row it stands
    statement_id INTEGER NOT NULL REFERENCES statements (id),
    -- the position of the action beside which it stands, where the cell has a line for each action;
    -- null where it is for all of them
    bullet INTEGER,
    -- 1 for the first owner in the cell
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the owner's name
    owner TEXT NOT NULL COLLATE NOCASE REFERENCES owners (name),
    -- the words that name the owner, as printed
    words TEXT NOT NULL,
    UNIQUE (statement_id, position)
);
CREATE INDEX column_owners_owner ON column_owners (owner);

CREATE TABLE deadlines (
    -- When an action is to be done, as its own words say; several where it has several steps.
    id INTEGER PRIMARY KEY,
    -- the action
    action_id INTEGER NOT NULL REFERENCES actions (id),
    -- 1 for the first time that it names
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the words that name the time, as printed: T6 2020
    words TEXT NOT NULL,
    -- what is named: term, season (the summer term), month, date, academic-year, year, recurring
    -- (only how often), or relative (as soon as possible: only words)
    kind TEXT NOT NULL,
    -- the term of the school year
    term INTEGER CHECK (term BETWEEN 1 AND 6),
    -- the season: autumn is terms 1 and 2, spring 3 and 4, summer 5 and 6
    season TEXT CHECK (season IN ('autumn', 'spring', 'summer')),
    -- the month
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    -- the day of the month
    day INTEGER CHECK (day BETWEEN 1 AND 31),
    -- the calendar year; of an academic year the one in which it starts. Where none is printed the
    -- next one, counted from the review; null for what is done again and again
    year INTEGER,
    -- how often: annual, termly, half-termly, monthly, fortnightly, weekly, daily, ongoing, 6 times a
    -- year, every 2 years; null for what is done once
    recurrence TEXT,
    -- the first day of the time, as 2020-06-01; null where its year is not known
    starts TEXT,
    -- its last day
    ends TEXT CHECK ((ends IS NULL) = (starts IS NULL)),
    UNIQUE (action_id, position)
);
CREATE INDEX deadlines_ends ON deadlines (ends);

CREATE TABLE column_deadlines (
    -- What the column of deadlines says, for all actions of a statement or for one of them.
    id INTEGER PRIMARY KEY,
    -- the statement in whose row it stands
    statement_id INTEGER NOT NULL REFERENCES statements (id),
    -- as in column_owners
    bullet INTEGER,
    -- 1 for the first time in the cell
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the words that name the time, as printed
    words TEXT NOT NULL,
    -- as in deadlines
    kind TEXT NOT NULL,
    -- the term of the school year
    term INTEGER CHECK (term BETWEEN 1 AND 6),
    -- as in deadlines
    season TEXT CHECK (season IN ('autumn', 'spring', 'summer')),
    -- the month
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    -- the day of the month
    day INTEGER CHECK (day BETWEEN 1 AND 31),
    -- as in deadlines
    year INTEGER,
    -- as in deadlines
    recurrence TEXT,
    -- the first day of the time, as 2020-06-01; null where its year is not known
    starts TEXT,
    -- its last day
    ends TEXT CHECK ((ends IS NULL) = (starts IS NULL)),
    UNIQUE (statement_id, position)
);
CREATE INDEX column_deadlines_ends ON column_deadlines (ends);

CREATE TABLE extras (
    -- What stands in further columns of a statement's row: RAG, owner, progress.
    id INTEGER PRIMARY KEY,
    -- the statement in whose row it stands
    statement_id INTEGER NOT NULL REFERENCES statements (id),
    -- 1 for the first further column
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the column's heading
    heading TEXT NOT NULL,
    -- what stands in the cell
    text TEXT NOT NULL,
    UNIQUE (statement_id, position)
);

CREATE TABLE statement_pairs (
    -- What became of each statement from one year's review to the next: a row for each statement
    -- and its successor. A split has a row for each part, a merger one for each statement merged.
    id INTEGER PRIMARY KEY,
    -- the review of the earlier year
    from_review_id INTEGER NOT NULL REFERENCES reviews (id),
    -- the review of the later year
    to_review_id INTEGER NOT NULL REFERENCES reviews (id),
    -- 1 for the first pair in the order of the later review, removed statements last; the rows of
    -- one split or merger share it
    position INTEGER NOT NULL CHECK (position >= 1),
    -- the statement of the earlier year; null if it was added
    from_statement_id INTEGER REFERENCES statements (id),
    -- the statement of the later year; null if it was removed
    to_statement_id INTEGER REFERENCES statements (id),
    -- unchanged (but for white space, case and closing punctuation), reworded, split, merged,
    -- added or removed
    change TEXT NOT NULL CHECK (
        change IN ('unchanged', 'reworded', 'split', 'merged', 'added', 'removed')
    ),
    -- 0 for the further parts of a split and for all but one of what was merged: their threads begin
    -- and end here; so counting the rows with 1 counts pairs
    is_main INTEGER NOT NULL CHECK (is_main IN (0, 1)),
    -- 1 if it has another number now
    is_renumbered INTEGER NOT NULL CHECK (is_renumbered IN (0, 1)),
    -- 1 if it stands in another section now
    is_moved INTEGER NOT NULL CHECK (is_moved IN (0, 1)),
    -- how well both sides fit, from 0 to 1; null if added or removed
    score REAL CHECK (score BETWEEN 0 AND 1),
    -- why they were paired, in words
    reason TEXT NOT NULL,
    -- what became of what it says, from the judgements of both years: closed, narrowed, open,
    -- slipped, reopened or holds; null where the words do not say
    progress TEXT CHECK (
        progress IN ('closed', 'narrowed', 'open', 'slipped', 'reopened', 'holds')
    ),
    -- the words of the earlier year that say so
    from_words TEXT CHECK ((from_words IS NULL) = (progress IS NULL)),
    -- the words of the later year that say so
    to_words TEXT CHECK ((to_words IS NULL) = (progress IS NULL)),
    CHECK ((change = 'added') = (from_statement_id IS NULL)),
    CHECK ((change = 'removed') = (to_statement_id IS NULL))
);
CREATE INDEX statement_pairs_from_review ON statement_pairs (from_review_id);
CREATE INDEX statement_pairs_to_review ON statement_pairs (to_review_id);
CREATE INDEX statement_pairs_from ON statement_pairs (from_statement_id);
CREATE INDEX statement_pairs_to ON statement_pairs (to_statement_id);

CREATE TABLE action_pairs (
    -- What became of each action from one year's review to the next, one row an action; bullets
    -- that were joined into one, or one that was parted, have a row for each part.
    id INTEGER PRIMARY KEY,
    -- the review of the earlier year
    from_review_id INTEGER NOT NULL REFERENCES reviews (id),
    -- the review of the later year
    to_review_id INTEGER NOT NULL REFERENCES reviews (id),
    -- the action of the earlier year; null if it was added
    from_action_id INTEGER REFERENCES actions (id),
    -- the action of the later year; null if it was removed
    to_action_id INTEGER REFERENCES actions (id),
    -- unchanged, deadline (it differs in its times alone), links (in its links alone), reworded,
    -- added or removed
    change TEXT NOT NULL CHECK (
        change IN ('unchanged', 'deadline', 'links', 'reworded', 'added', 'removed')
    ),
    -- how alike the words are, from 0 to 1; null if added or removed
    score REAL CHECK (score BETWEEN 0 AND 1),
    -- what became of its links: none (there are none), same, follows (other numbers, the same
    -- statements: they follow a renumbering), changed (other statements), stale (the same number,
    -- which means another statement now, or none)
    links TEXT NOT NULL CHECK (links IN ('none', 'same', 'follows', 'changed', 'stale')),
    -- its times in the earlier year, as printed, a comma between two; empty if it has none
    from_times TEXT NOT NULL,
    -- its times in the later year
    to_times TEXT NOT NULL,
    -- what became of it: continues, put off (due once, and later now), renewed (a recurring or
    -- yearly task goes on to its next time), done (words say so), overtaken (gone, and the gap it
    -- served has closed, or another action took its place), removed (gone, nothing says why), added
    outcome TEXT NOT NULL CHECK (
        outcome IN ('continues', 'put off', 'renewed', 'done', 'overtaken', 'removed', 'added')
    ),
    -- the words that say so, as printed; empty where the texts beside each other do
    outcome_words TEXT NOT NULL,
    -- 1 if it stands under a statement that is no successor of its old one
    is_moved INTEGER NOT NULL CHECK (is_moved IN (0, 1)),
    CHECK ((change = 'added') = (from_action_id IS NULL)),
    CHECK ((change = 'removed') = (to_action_id IS NULL))
);
CREATE INDEX action_pairs_from_review ON action_pairs (from_review_id);
CREATE INDEX action_pairs_to_review ON action_pairs (to_review_id);
CREATE INDEX action_pairs_from ON action_pairs (from_action_id);
CREATE INDEX action_pairs_to ON action_pairs (to_action_id);

CREATE TABLE thread_pins (
    -- What people said about the matching; it counts more than what the words say, and stays when
    -- reviews are corrected or read again. It is about two statements of two files and follows them
    -- into another series or year, a later revision, or to another number. A row is never deleted: it
    -- is taken back.
    id INTEGER PRIMARY KEY,
    -- the series of reviews that it is about, as it was when it was said, and so are years and numbers
    series TEXT NOT NULL,
    -- the earlier year
    from_year INTEGER NOT NULL CHECK (from_year < to_year),
    -- the number of the statement in that year; #12, the twelfth of the review, if it has none
    from_number TEXT NOT NULL,
    -- the later year
    to_year INTEGER NOT NULL,
    -- the number of the statement in the later year
    to_number TEXT NOT NULL,
    -- 1 if they are the same statement, 0 if they are not
    is_together INTEGER NOT NULL CHECK (is_together IN (0, 1)),
    -- when it was said: UTC, as 2026-11-24T06:05:00Z
    pinned_at TEXT NOT NULL,
    -- who said it; empty where that was not kept
    who TEXT NOT NULL DEFAULT '',
    -- why
    note TEXT NOT NULL DEFAULT '',
    -- when it was taken back, or something else was said; null while it is in force
    withdrawn_at TEXT,
    -- who took it back
    withdrawn_by TEXT CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    -- the file that has the earlier statement; null where it was said of one that was not there
    from_document_id INTEGER REFERENCES documents (id),
    -- the section of the earlier statement
    from_section TEXT,
    -- its text, by which it is found again
    from_text TEXT,
    -- which of several that are alike in number and text
    from_occurrence INTEGER,
    -- the file that has the later one
    to_document_id INTEGER REFERENCES documents (id),
    -- the section of the later statement
    to_section TEXT,
    -- its text
    to_text TEXT,
    -- which of several that are alike
    to_occurrence INTEGER
);
CREATE INDEX thread_pins_from_document ON thread_pins (from_document_id);
CREATE INDEX thread_pins_to_document ON thread_pins (to_document_id);

CREATE TABLE corrections (
    -- What people said of what was read: it stands above what the files say, in the same columns,
    -- and stays when files are read again or corrected. A row is never deleted: it is taken back.
    id INTEGER PRIMARY KEY,
    -- what it is about, as the person wrote it: 2023.docx, 2023, 2023:3.4, 2023:3.4/2
    target TEXT NOT NULL,
    -- which value: of a file year, title, organisation, review (no: it is none), current, checked; of
    -- a statement number, text, section, judgement; of an action text, owners, deadlines, outcome,
    -- reason (of a delay)
    field TEXT NOT NULL CHECK (
        field IN (
            'year', 'title', 'organisation', 'review', 'current', 'checked', 'number', 'text',
            'section', 'judgement', 'owners', 'deadlines', 'outcome', 'reason'
        )
    ),
    -- what it is, as the person says
    value TEXT NOT NULL,
    -- what was read, when it was said
    as_read TEXT NOT NULL,
    -- why, or the evidence; empty where nothing was noted
    note TEXT NOT NULL,
    -- who said it; empty where an older version did not keep it
    who TEXT NOT NULL,
    -- when: UTC, as 2026-11-24T06:05:00Z
    made_at TEXT NOT NULL,
    -- when it was taken back; null while it is in force
    withdrawn_at TEXT,
    -- who took it back
    withdrawn_by TEXT CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    -- the file that it was said of, or of a part of it; null where it is said of a whole series
    document_id INTEGER REFERENCES documents (id),
    -- the series that it was said of, see reviews.series
    series TEXT,
    -- the number of the statement that it is about, as read; null where there is none
    about_number TEXT,
    -- the section of that statement
    about_section TEXT,
    -- its text, by which it is found again; null where the correction is about the file
    about_text TEXT,
    -- which of several that are alike in number and text
    about_occurrence INTEGER,
    -- the action of the statement that it is about, 1 for the first; null where it is about none
    about_bullet INTEGER,
    -- its text
    about_action TEXT,
    CHECK ((document_id IS NULL) <> (series IS NULL))
);
CREATE INDEX corrections_document ON corrections (document_id);

CREATE TABLE applied_corrections (
    -- Where each correction in force stands: in the reviews, statements or actions whose values it
    -- gave. One that stands nowhere is about something that is not found any more.
    id INTEGER PRIMARY KEY,
    -- the correction
    correction_id INTEGER NOT NULL REFERENCES corrections (id),
    -- the review in which it stands
    review_id INTEGER NOT NULL REFERENCES reviews (id),
    -- the statement; null where it is about the whole review
    statement_id INTEGER REFERENCES statements (id),
    -- the action; null where it is about the statement
    action_id INTEGER REFERENCES actions (id),
    -- 1 for the first of the review
    position INTEGER NOT NULL CHECK (position >= 1),
    -- what the file says there
    as_read TEXT NOT NULL
);
CREATE INDEX applied_corrections_correction ON applied_corrections (correction_id);
CREATE INDEX applied_corrections_review ON applied_corrections (review_id);
CREATE INDEX applied_corrections_statement ON applied_corrections (statement_id);
CREATE INDEX applied_corrections_action ON applied_corrections (action_id);

CREATE TABLE outdated_threads (
    -- The series of which a review or a pin has changed since their threads were computed. They are
    -- computed anew at once; a row that stays, because the program ended, is seen to by the next.
    series TEXT NOT NULL PRIMARY KEY,
    -- another one at every change, so that what was computed before it is never saved after it
    token TEXT NOT NULL DEFAULT (hex(randomblob(8)))
);

CREATE TABLE residue (
    -- Text of a file that is no part of sections and statements; nothing that was read is lost.
    id INTEGER PRIMARY KEY,
    -- the file that it stands in
    document_id INTEGER NOT NULL REFERENCES documents (id),
    -- its order in the file
    position INTEGER NOT NULL CHECK (position >= 1),
    -- 1 for the lines from which title, organisation and year were read, as printed
    is_cover INTEGER NOT NULL CHECK (is_cover IN (0, 1)),
    -- what it was taken for: column-heading, caption, header, footer, footnote, prose, row, ...
    role TEXT NOT NULL,
    -- the text
    text TEXT NOT NULL,
    -- the page it stands on; null in formats without pages
    page_number INTEGER,
    -- the table it stands in, counted through the document
    table_number INTEGER,
    -- the row of that table
    row_number INTEGER,
    -- the paragraph, counted through the document, if it stands in no table
    paragraph_number INTEGER,
    UNIQUE (document_id, position)
);

CREATE TABLE diagnostics (
    -- What a person should look at in a file: a dangling link, a gap in the numbers.
    id INTEGER PRIMARY KEY,
    -- the file that it is about
    document_id INTEGER NOT NULL REFERENCES documents (id),
    -- its order in the file
    position INTEGER NOT NULL CHECK (position >= 1),
    -- what kind of thing, in a word: dangling-link, number-gap, ...
    code TEXT NOT NULL,
    -- how serious it is: error, warning or info
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    -- what it is, in a sentence
    message TEXT NOT NULL,
    -- the page it is on; null in formats without pages
    page_number INTEGER,
    -- the table it is in, counted through the document
    table_number INTEGER,
    -- the row of that table
    row_number INTEGER,
    -- the paragraph, counted through the document, if it is in no table
    paragraph_number INTEGER,
    UNIQUE (document_id, position)
);

-- Full-text search: WHERE statements_fts MATCH 'safeguarding'. Word forms count as one word.

CREATE VIRTUAL TABLE statements_fts USING fts5 (
    text, content="statements", content_rowid="id", tokenize="porter unicode61"
);
CREATE TRIGGER statements_ai AFTER INSERT ON statements BEGIN
    INSERT INTO statements_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER statements_ad AFTER DELETE ON statements BEGIN
    INSERT INTO statements_fts (statements_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER statements_au AFTER UPDATE OF text ON statements BEGIN
    INSERT INTO statements_fts (statements_fts, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO statements_fts (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE actions_fts USING fts5 (
    text, content="actions", content_rowid="id", tokenize="porter unicode61"
);
CREATE TRIGGER actions_ai AFTER INSERT ON actions BEGIN
    INSERT INTO actions_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER actions_ad AFTER DELETE ON actions BEGIN
    INSERT INTO actions_fts (actions_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER actions_au AFTER UPDATE OF text ON actions BEGIN
    INSERT INTO actions_fts (actions_fts, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO actions_fts (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIEW current_statements AS
-- The statements of every review's latest revision, each with its section, its actions (a line
-- each), its links and the place it was read from. Those with one thread_id are one statement.
SELECT
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    sections.number AS section_number,
    sections.title AS section,
    statements.number,
    statements.text AS statement,
    -- how many actions it has
    (
        SELECT count(*) FROM actions WHERE actions.statement_id = statements.id
    ) AS action_count,
    -- its actions, a line each
    (
        SELECT group_concat(text, char(10)) FROM (
            SELECT actions.text FROM actions
            WHERE actions.statement_id = statements.id ORDER BY actions.position
        )
    ) AS actions,
    -- the numbers that its actions refer to, in order of first mention
    (
        SELECT group_concat(number, ', ') FROM (
            SELECT links.number FROM links JOIN actions ON actions.id = links.action_id
            WHERE actions.statement_id = statements.id
            GROUP BY links.number ORDER BY min(links.id)
        )
    ) AS links,
    documents.name AS file,
    statements.page_number,
    statements.table_number,
    statements.row_number,
    statements.sort_key,
    statements.id AS statement_id,
    statements.thread_id
FROM statements
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id AND reviews.is_current
JOIN documents ON documents.review_id = reviews.id AND documents.outcome = 'stored';

CREATE VIEW current_actions AS
-- The actions of every review's latest revision, each with the statement that it acts on, with who
-- and by when.
SELECT
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    sections.number AS section_number,
    sections.title AS section,
    statements.number,
    statements.text AS statement,
    actions.position AS bullet,
    actions.text AS action,
    -- who, as the action says, a comma between two
    (
        SELECT group_concat(name, ', ') FROM (
            SELECT owners.name
            FROM action_owners
            JOIN owners ON owners.name = action_owners.owner
            WHERE action_owners.action_id = actions.id
            ORDER BY action_owners.position
        )
    ) AS owners,
    -- who, as the column of owners says
    (
        SELECT group_concat(name, ', ') FROM (
            SELECT owners.name
            FROM column_owners
            JOIN owners ON owners.name = column_owners.owner
            WHERE column_owners.statement_id = statements.id
                AND coalesce(bullet, actions.position) = actions.position
                AND actions.status <> 'none'
            ORDER BY column_owners.position
        )
    ) AS column_owners,
    -- when, as the action says, in its words, a semicolon between two
    (
        SELECT group_concat(words, '; ') FROM (
            SELECT words FROM deadlines WHERE action_id = actions.id ORDER BY position
        )
    ) AS due,
    -- when, as the column of deadlines says
    (
        SELECT group_concat(words, '; ') FROM (
            SELECT words FROM column_deadlines
            WHERE statement_id = statements.id
                AND coalesce(bullet, actions.position) = actions.position
                AND actions.status <> 'none'
            ORDER BY position
        )
    ) AS column_due,
    -- the last day of the first time that is due, from the action, else from the column
    coalesce(
        (SELECT min(ends) FROM deadlines WHERE action_id = actions.id),
        (
            SELECT min(ends) FROM column_deadlines
            WHERE statement_id = statements.id
                AND coalesce(bullet, actions.position) = actions.position
                AND actions.status <> 'none'
        )
    ) AS first_due,
    -- the day by which all of it is due, from the action, else from the column; null where nothing
    -- says it, and for what is done again and again
    coalesce(
        (
            SELECT max(ends) FROM deadlines WHERE action_id = actions.id AND recurrence IS NULL
        ),
        (
            SELECT max(ends) FROM column_deadlines
            WHERE statement_id = statements.id
                AND recurrence IS NULL
                AND coalesce(bullet, actions.position) = actions.position
                AND actions.status <> 'none'
        )
    ) AS last_due,
    -- the numbers that it refers to, in order of mention
    (
        SELECT group_concat(number, ', ') FROM (
            SELECT links.number FROM links
            WHERE links.action_id = actions.id ORDER BY links.position
        )
    ) AS links,
    documents.name AS file,
    actions.page_number,
    actions.table_number,
    actions.row_number,
    statements.sort_key,
    actions.id AS action_id,
    statements.id AS statement_id
FROM actions
JOIN statements ON statements.id = actions.statement_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id AND reviews.is_current
JOIN documents ON documents.review_id = reviews.id AND documents.outcome = 'stored';

CREATE VIEW current_links AS
-- The links of every review's latest revision with both ends named; to_statement is null where
-- the link is dangling.
SELECT
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    sections.number AS section_number,
    sections.title AS section,
    -- the number of the statement whose action has the link
    statements.number AS from_number,
    -- the statement whose action has the link
    statements.text AS from_statement,
    actions.text AS action,
    links.words,
    links.number AS to_number,
    -- the statement referred to; null where the link is dangling
    targets.text AS to_statement,
    documents.name AS file,
    actions.page_number,
    actions.table_number,
    actions.row_number,
    statements.sort_key,
    links.id AS link_id
FROM links
JOIN actions ON actions.id = links.action_id
JOIN statements ON statements.id = actions.statement_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id AND reviews.is_current
JOIN documents ON documents.review_id = reviews.id AND documents.outcome = 'stored'
LEFT JOIN statements AS targets ON targets.id = links.statement_id;

CREATE VIEW dangling_links AS
-- The links that lead nowhere: no statement of the review has the number.
SELECT
    organisation, review, year, section_number, section, from_number, from_statement, action, words,
    to_number, file, page_number, table_number, row_number, sort_key, link_id
FROM current_links
WHERE to_statement IS NULL;

CREATE VIEW current_owners AS
-- Who is to do what: a row for each action and owner. An owner in a column stands for all actions
-- of its row; whom the action names too has two rows, told apart by said_in.
WITH said (action_id, owner, words, said_in) AS (
    SELECT action_id, owner, words, 'action' FROM action_owners
    UNION ALL
    SELECT actions.id, column_owners.owner, column_owners.words, 'column'
    FROM column_owners
    JOIN actions ON actions.statement_id = column_owners.statement_id
        AND actions.position = coalesce(column_owners.bullet, actions.position)
        AND actions.status <> 'none'
)
SELECT
    current_actions.organisation,
    current_actions.review,
    current_actions.year,
    current_actions.section_number,
    current_actions.section,
    current_actions.number,
    current_actions.bullet,
    -- the owner's name
    owners.name AS owner,
    -- the words that name the owner, as printed
    said.words AS words,
    -- action (its own words) or column (a column of owners)
    said.said_in AS said_in,
    current_actions.action,
    actions.status,
    current_actions.sort_key,
    current_actions.action_id,
    current_actions.statement_id
FROM said
JOIN owners ON owners.name = said.owner
JOIN actions ON actions.id = said.action_id
JOIN current_actions ON current_actions.action_id = said.action_id;

CREATE VIEW current_deadlines AS
-- When what is to be done: a row for each action and time. A time in a column stands for all
-- actions of its row, or for one of them where the cell has a line for each.
WITH said (
    action_id, words, kind, term, season, month, day, year, recurrence, starts, ends, said_in
) AS (
    SELECT
        action_id, words, kind, term, season, month, day, year, recurrence, starts, ends, 'action'
    FROM deadlines
    UNION ALL
    SELECT
        actions.id, words, kind, term, season, month, day, year, recurrence, starts, ends, 'column'
    FROM column_deadlines
    JOIN actions ON actions.statement_id = column_deadlines.statement_id
        AND actions.position = coalesce(column_deadlines.bullet, actions.position)
        AND actions.status <> 'none'
)
SELECT
    current_actions.organisation,
    current_actions.review,
    current_actions.year,
    current_actions.section_number,
    current_actions.section,
    current_actions.number,
    current_actions.bullet,
    -- the words that name the time, as printed
    said.words AS words,
    -- action (its own words) or column (a column of deadlines)
    said.said_in AS said_in,
    -- term, season, month, date, academic-year, year, recurring (only how often), or relative (only
    -- words)
    said.kind AS kind,
    -- the term, 1 to 6
    said.term AS term,
    -- autumn, spring or summer
    said.season AS season,
    -- the month, 1 to 12
    said.month AS month,
    -- the day of the month
    said.day AS day,
    -- the year of the time, not of the review
    said.year AS due_year,
    -- how often; null for what is done once
    said.recurrence AS recurrence,
    -- the first day of the time
    said.starts AS starts,
    -- its last day
    said.ends AS ends,
    current_actions.action,
    actions.status,
    current_actions.sort_key,
    current_actions.action_id,
    current_actions.statement_id
FROM said
JOIN actions ON actions.id = said.action_id
JOIN current_actions ON current_actions.action_id = said.action_id;

CREATE VIEW current_effective_actions AS
-- Who is at work on a statement: its own actions, or, where these only refer to other statements,
-- the actions at the end of the links.
WITH effective (statement_id, position, action_id, is_own) AS (
    SELECT statement_id, position, id, 1 FROM actions WHERE status IN ('open', 'done')
    UNION ALL
    SELECT statement_id, position, action_id, 0 FROM effective_actions
)
SELECT
    current_statements.organisation,
    current_statements.review,
    current_statements.year,
    current_statements.section_number,
    current_statements.section,
    current_statements.number,
    current_statements.statement,
    -- 1 if it is its own, 0 if links lead to it
    effective.is_own AS is_own,
    -- the statement whose action it is
    current_actions.number AS of_number,
    current_actions.bullet,
    current_actions.action,
    -- who and by when, as in current_actions
    current_actions.owners,
    current_actions.column_owners,
    current_actions.due,
    current_actions.column_due,
    -- the order of the actions of a statement
    effective.position AS position,
    current_statements.sort_key,
    -- the action that counts for it
    effective.action_id AS action_id,
    current_statements.statement_id
FROM effective
JOIN current_statements ON current_statements.statement_id = effective.statement_id
JOIN current_actions ON current_actions.action_id = effective.action_id;

CREATE VIEW action_plan AS
-- Every action with who, by when, how it stands, and the statements that it stands for.
SELECT
    current_actions.organisation,
    current_actions.review,
    current_actions.year,
    -- 1 in the latest year of this review, 0 in the years before
    NOT EXISTS (
        SELECT 1 FROM reviews AS later
        WHERE later.series = reviews.series AND later.year > reviews.year AND later.is_current
    ) AS is_latest,
    current_actions.section_number,
    current_actions.section,
    current_actions.number,
    current_actions.statement,
    current_actions.bullet,
    current_actions.action,
    actions.status,
    current_actions.owners,
    current_actions.column_owners,
    current_actions.due,
    current_actions.column_due,
    current_actions.first_due,
    current_actions.last_due,
    -- the statements that only refer to others and are led to this action, a comma between two
    (
        SELECT group_concat(number, ', ') FROM (
            SELECT others.number
            FROM effective_actions
            JOIN statements AS others ON others.id = effective_actions.statement_id
            WHERE effective_actions.action_id = actions.id
            ORDER BY others.sort_key
        )
    ) AS stands_for,
    -- where it only refers to others: the actions at the end of its statement's links, a line each
    (
        SELECT group_concat(line, char(10)) FROM (
            SELECT others.number || ': ' || ends.text AS line
            FROM effective_actions
            JOIN actions AS ends ON ends.id = effective_actions.action_id
            JOIN statements AS others ON others.id = ends.statement_id
            WHERE effective_actions.statement_id = statements.id
            ORDER BY effective_actions.position
        )
    ) AS effective,
    statements.judgement,
    statements.rag,
    statements.progress,
    -- words (of the review) or person
    actions.status_source,
    -- why it takes longer, as a person says
    actions.delay_reason,
    -- the people who corrected it, a comma between two; null where nobody did
    (
        SELECT group_concat(DISTINCT corrections.who)
        FROM applied_corrections
        JOIN corrections ON corrections.id = applied_corrections.correction_id
        WHERE applied_corrections.action_id = actions.id
    ) AS corrected_by,
    current_actions.file,
    current_actions.page_number,
    current_actions.table_number,
    current_actions.row_number,
    current_actions.sort_key,
    current_actions.action_id,
    current_actions.statement_id
FROM current_actions
JOIN actions ON actions.id = current_actions.action_id
JOIN statements ON statements.id = current_actions.statement_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id;

CREATE VIEW open_actions AS
-- What is still to be done, as each review says: the actions that ask for something and are not
-- said to be done. A line that only leads to those below it (Exceptions:) asks for nothing.
-- An action that several statements share has a row for each of them, here and in the views made of
-- this one; the reports tell and count it once, and name the others.
SELECT
    organisation,
    review,
    year,
    is_latest,
    section_number,
    section,
    number,
    bullet,
    action,
    owners,
    column_owners,
    due,
    column_due,
    last_due,
    -- 1 if it is of the latest year of its review and should have been done before today
    coalesce(is_latest AND last_due < date('now'), 0) AS is_overdue,
    file,
    page_number,
    table_number,
    row_number,
    sort_key,
    action_id,
    statement_id
FROM action_plan
WHERE status = 'open' AND rtrim(action) NOT LIKE '%:';

CREATE VIEW overdue_actions AS
-- What should have been done by today and is not said to be: open actions of the latest year of
-- each review. For another day than today ask open_actions for is_latest AND
-- last_due < '2021-01-01'.
SELECT
    organisation, review, year, section_number, section, number, bullet, action, owners,
    column_owners, due, column_due, last_due, file, page_number, table_number, row_number, sort_key,
    action_id, statement_id
FROM open_actions
WHERE is_overdue;

CREATE VIEW owner_plans AS
-- How much everyone has to do: a row for each owner and review.
SELECT
    current_owners.owner,
    current_owners.organisation,
    current_owners.review,
    current_owners.year,
    -- the actions that name the owner
    count(DISTINCT current_owners.action_id) AS actions,
    -- those of them that are open
    count(DISTINCT open_actions.action_id) AS open,
    -- those that should have been done by today; only in the latest year
    count(DISTINCT CASE WHEN is_overdue THEN open_actions.action_id END) AS overdue,
    -- the next day on which one of those that are open is due
    min(CASE WHEN last_due >= date('now') THEN last_due END) AS next_due
FROM current_owners
LEFT JOIN open_actions ON open_actions.action_id = current_owners.action_id
GROUP BY current_owners.owner, current_owners.organisation, current_owners.review,
    current_owners.year;

CREATE VIEW statement_judgements AS
-- Whether what each statement describes is in place, partly so or a gap; unclear where nothing
-- tells it.
SELECT
    current_statements.organisation,
    current_statements.review,
    current_statements.year,
    current_statements.section_number,
    current_statements.section,
    current_statements.number,
    current_statements.statement,
    statements.judgement,
    statements.judgement_words,
    statements.judgement_source,
    statements.rag,
    statements.progress,
    -- the people who corrected it, a comma between two; null where nobody did
    (
        SELECT group_concat(DISTINCT corrections.who)
        FROM applied_corrections
        JOIN corrections ON corrections.id = applied_corrections.correction_id
        WHERE applied_corrections.statement_id = statements.id
            AND applied_corrections.action_id IS NULL
    ) AS corrected_by,
    current_statements.sort_key,
    current_statements.statement_id
FROM current_statements
JOIN statements ON statements.id = current_statements.statement_id;

CREATE VIEW judgement_counts AS
-- How many statements of each review are in place, partly so or a gap, of how many; and of how many
-- nothing tells it.
SELECT
    organisation,
    review,
    year,
    -- all of them: what follows adds up to it
    count(*) AS statements,
    -- those that are in place
    sum(judgement = 'in place') AS in_place,
    -- those of which something is in place and something is not
    sum(judgement = 'partly') AS partly,
    -- those that are missing, weak, needed or not known
    sum(judgement = 'gap') AS gaps,
    -- those of which nothing tells it
    sum(judgement = 'unclear') AS not_told
FROM statement_judgements
GROUP BY organisation, review, year;

CREATE VIEW corrected_values AS
-- What people said, and where it stands now: a row for each place, or one without a place where
-- what it is about is not found any more.
SELECT
    corrections.target,
    corrections.field,
    corrections.value,
    -- what the file says there; what it said then, where it is not found any more
    coalesce(applied.as_read, corrections.as_read) AS as_read,
    corrections.note,
    corrections.who,
    corrections.made_at,
    -- 1 until it is taken back
    corrections.withdrawn_at IS NULL AS is_in_force,
    -- 1 if it is found in a review that counts
    coalesce(reviews.is_current, 0) AS stands,
    -- 1 if a later word on the same value counts instead
    EXISTS (
        SELECT 1 FROM applied_corrections AS others
        JOIN corrections AS later ON later.id = others.correction_id
        WHERE others.review_id = applied.review_id
            AND others.statement_id IS applied.statement_id
            AND others.action_id IS applied.action_id
            AND later.field = corrections.field AND later.id > corrections.id
    ) AS is_overruled,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    sections.number AS section_number,
    sections.title AS section,
    statements.number,
    -- the action of the statement, 1 for the first
    actions.position AS bullet,
    documents.name AS file,
    corrections.id AS correction_id,
    applied.review_id AS review_id,
    applied.statement_id AS statement_id,
    applied.action_id AS action_id
FROM corrections
LEFT JOIN applied_corrections AS applied ON applied.correction_id = corrections.id
LEFT JOIN reviews ON reviews.id = applied.review_id
LEFT JOIN statements ON statements.id = applied.statement_id
LEFT JOIN sections ON sections.id = statements.section_id
LEFT JOIN actions ON actions.id = applied.action_id
LEFT JOIN documents ON documents.id = corrections.document_id;

CREATE VIEW document_contents AS
-- What was found in each file: the review, how much of everything, or why it was refused.
SELECT
    documents.name AS file,
    documents.seen_at,
    documents.outcome,
    reviews.organisation,
    reviews.title AS review,
    reviews.year,
    reviews.revision,
    reviews.is_current,
    -- how many sections the review has
    (
        SELECT count(*) FROM sections WHERE sections.review_id = reviews.id
    ) AS sections,
    -- how many statements
    (
        SELECT count(*) FROM statements JOIN sections ON sections.id = statements.section_id
        WHERE sections.review_id = reviews.id
    ) AS statements,
    -- how many actions
    (
        SELECT count(*) FROM actions JOIN statements ON statements.id = actions.statement_id
        JOIN sections ON sections.id = statements.section_id
        WHERE sections.review_id = reviews.id
    ) AS actions,
    -- how many links
    (
        SELECT count(*) FROM links JOIN actions ON actions.id = links.action_id
        JOIN statements ON statements.id = actions.statement_id
        JOIN sections ON sections.id = statements.section_id
        WHERE sections.review_id = reviews.id
    ) AS links,
    -- how many warnings the file gave
    (
        SELECT count(*) FROM diagnostics
        WHERE diagnostics.document_id = documents.id AND diagnostics.severity = 'warning'
    ) AS warnings,
    documents.code,
    documents.message,
    -- 1 if a person said that it holds no review
    reviews.is_withdrawn,
    -- the file that the current revision of its review was read from
    (
        SELECT counting.name FROM reviews AS counts
        JOIN documents AS counting ON counting.review_id = counts.id AND counting.outcome = 'stored'
        WHERE counts.series = reviews.series AND counts.year = reviews.year AND counts.is_current
    ) AS counting_file,
    -- why a refused file needs nobody any more, as a person said; null where nobody did
    (
        SELECT iif(corrections.note = '', 'somebody said that it is no review', corrections.note)
        FROM corrections
        WHERE corrections.document_id = documents.id AND documents.outcome = 'refused'
            AND corrections.field = 'review' AND corrections.value = 'no'
            AND corrections.withdrawn_at IS NULL
        ORDER BY corrections.id DESC LIMIT 1
    ) AS put_away,
    -- who said last that what was read is right; null where nobody did
    (
        SELECT corrections.who FROM corrections
        JOIN applied_corrections AS applied ON applied.correction_id = corrections.id
        WHERE corrections.field = 'checked' AND applied.review_id = documents.review_id
        ORDER BY corrections.id DESC LIMIT 1
    ) AS checked_by,
    -- when
    (
        SELECT corrections.made_at FROM corrections
        JOIN applied_corrections AS applied ON applied.correction_id = corrections.id
        WHERE corrections.field = 'checked' AND applied.review_id = documents.review_id
        ORDER BY corrections.id DESC LIMIT 1
    ) AS checked_at,
    documents.id AS document_id
FROM documents
LEFT JOIN reviews ON reviews.id = documents.review_id;

CREATE VIEW year_on_year AS
-- What became of every statement from one year to the next: a row for each statement and its
-- successor; a split has several rows, and so has a merger.
SELECT
    later.organisation,
    later.title AS review,
    -- the earlier year
    earlier.year AS from_year,
    -- the later year: the next of which a review is held
    later.year AS to_year,
    -- the number of the section it stands in, or stood in before it was removed
    coalesce(new_sections.number, old_sections.number) AS section_number,
    -- its title
    coalesce(new_sections.title, old_sections.title) AS section,
    -- its number in the earlier year; null if it was added
    before.number AS from_number,
    -- its number in the later year; null if it was removed
    after.number AS to_number,
    pairs.change,
    pairs.is_main,
    pairs.is_renumbered,
    pairs.is_moved,
    pairs.progress,
    -- its words in the earlier year; null if it was added
    before.text AS from_statement,
    -- its words in the later year; null if it was removed
    after.text AS to_statement,
    pairs.from_words,
    pairs.to_words,
    pairs.score,
    pairs.reason,
    -- the order of the later review, removed statements last
    pairs.position,
    before.id AS from_statement_id,
    after.id AS to_statement_id,
    pairs.id AS pair_id,
    -- the thread that it is a year of
    coalesce(after.thread_id, before.thread_id) AS thread_id
FROM statement_pairs AS pairs
JOIN reviews AS earlier ON earlier.id = pairs.from_review_id
JOIN reviews AS later ON later.id = pairs.to_review_id
LEFT JOIN statements AS before ON before.id = pairs.from_statement_id
LEFT JOIN statements AS after ON after.id = pairs.to_statement_id
LEFT JOIN sections AS old_sections ON old_sections.id = before.section_id
LEFT JOIN sections AS new_sections ON new_sections.id = after.section_id;

CREATE VIEW statement_histories AS
-- The history of every statement in a row, as it stood last.
WITH histories AS (
    SELECT
        thread_id,
        min(year) AS first_year,
        max(year) AS last_year,
        count(*) AS years,
        group_concat(year || ': ' || coalesce(number, '–'), ', ') AS numbers
    FROM (
        SELECT statements.thread_id, reviews.year, statements.number
        FROM statements
        JOIN sections ON sections.id = statements.section_id
        JOIN reviews ON reviews.id = sections.review_id
        WHERE statements.thread_id IS NOT NULL
        ORDER BY statements.thread_id, reviews.year
    )
    GROUP BY thread_id
)
SELECT
    reviews.organisation,
    reviews.title AS review,
    -- the year in which it stands first
    histories.first_year,
    -- the year in which it stands last
    histories.last_year,
    -- in how many years' reviews it stands
    histories.years,
    threads.ending,
    sections.number AS section_number,
    sections.title AS section,
    statements.number,
    statements.text AS statement,
    -- its number in each year: 2020: 2.9, 2021: 2.10
    histories.numbers,
    statements.sort_key,
    statements.id AS statement_id,
    threads.id AS thread_id
FROM histories
JOIN threads ON threads.id = histories.thread_id
JOIN statements ON statements.thread_id = histories.thread_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id AND reviews.year = histories.last_year;

CREATE VIEW action_changes AS
-- What became of every action from one year to the next.
SELECT
    later.organisation,
    later.title AS review,
    -- the earlier year
    earlier.year AS from_year,
    -- the later year: the next of which a review is held
    later.year AS to_year,
    -- the number of the section it stands in, or stood in before it was removed
    coalesce(new_sections.number, old_sections.number) AS section_number,
    -- its title
    coalesce(new_sections.title, old_sections.title) AS section,
    -- the number of its statement in the earlier year; null if it was added
    old_statements.number AS from_number,
    -- the number of its statement in the later year; null if it was removed
    new_statements.number AS to_number,
    pairs.change,
    pairs.outcome,
    pairs.outcome_words,
    pairs.links,
    pairs.is_moved,
    -- its words in the earlier year; null if it was added
    before.text AS from_action,
    -- its words in the later year; null if it was removed
    after.text AS to_action,
    -- who was to do it, by its words in the earlier year
    (SELECT owners FROM current_actions WHERE action_id = before.id) AS from_owners,
    -- who was to do it, by a column of owners in the earlier year
    (SELECT column_owners FROM current_actions WHERE action_id = before.id) AS from_column_owners,
    -- who is to do it, by its words in the later year
    (SELECT owners FROM current_actions WHERE action_id = after.id) AS to_owners,
    -- who is to do it, by a column of owners in the later year
    (SELECT column_owners FROM current_actions WHERE action_id = after.id) AS to_column_owners,
    pairs.from_times,
    pairs.to_times,
    -- sorts as people count: 1.9 before 1.10
    coalesce(new_statements.sort_key, old_statements.sort_key) AS sort_key,
    before.id AS from_action_id,
    after.id AS to_action_id,
    pairs.id AS action_pair_id
FROM action_pairs AS pairs
JOIN reviews AS earlier ON earlier.id = pairs.from_review_id
JOIN reviews AS later ON later.id = pairs.to_review_id
LEFT JOIN actions AS before ON before.id = pairs.from_action_id
LEFT JOIN actions AS after ON after.id = pairs.to_action_id
LEFT JOIN statements AS old_statements ON old_statements.id = before.statement_id
LEFT JOIN statements AS new_statements ON new_statements.id = after.statement_id
LEFT JOIN sections AS old_sections ON old_sections.id = old_statements.section_id
LEFT JOIN sections AS new_sections ON new_sections.id = new_statements.section_id;

CREATE VIEW action_histories AS
-- The history of every action in a row, as it stood last: how many years it has been carried on, and
-- how often its deadline was put off meanwhile.
WITH RECURSIVE back (action_id, earlier_id, first_year, years, times_put_off, first_put_off) AS (
    SELECT actions.id, actions.id, reviews.year, 1, 0, NULL
    FROM actions
    JOIN statements ON statements.id = actions.statement_id
    JOIN sections ON sections.id = statements.section_id
    JOIN reviews ON reviews.id = sections.review_id AND reviews.is_current
    WHERE actions.id NOT IN (
        SELECT from_action_id FROM action_pairs
        WHERE from_action_id IS NOT NULL AND to_action_id IS NOT NULL
    )
    UNION ALL
    SELECT
        back.action_id, pairs.from_action_id, earlier.year, back.years + 1,
        back.times_put_off + (pairs.outcome = 'put off'),
        CASE WHEN pairs.outcome = 'put off' THEN later.year ELSE back.first_put_off END
    FROM back
    JOIN action_pairs AS pairs ON pairs.to_action_id = back.earlier_id
    JOIN reviews AS earlier ON earlier.id = pairs.from_review_id
    JOIN reviews AS later ON later.id = pairs.to_review_id
    WHERE pairs.from_action_id IS NOT NULL
)
SELECT
    reviews.organisation,
    reviews.title AS review,
    -- the year in which it was first put down
    min(back.first_year) AS first_year,
    -- the last year in which it stands
    reviews.year AS last_year,
    -- in how many years' reviews it stands
    max(back.years) AS years,
    -- how it ended: done, overtaken or removed; where it stands in the latest review its status:
    -- open, done, stopped, superseded, none (asks for nothing), link (only names others)
    CASE ends.outcome WHEN 'continues' THEN actions.status ELSE coalesce(ends.outcome, actions.status)
    END AS ending,
    -- how often its deadline was put off
    max(back.times_put_off) AS times_put_off,
    -- the year whose review first put it off; null if none did
    min(back.first_put_off) AS first_put_off,
    sections.number AS section_number,
    sections.title AS section,
    statements.number,
    statements.text AS statement,
    actions.text AS action,
    -- who and by when, as in current_actions
    current_actions.owners,
    current_actions.column_owners,
    current_actions.due,
    current_actions.column_due,
    -- the words that say how it ended; empty where none do, and null where it has not ended
    ends.outcome_words,
    statements.sort_key,
    actions.id AS action_id
FROM back
JOIN actions ON actions.id = back.action_id
JOIN current_actions ON current_actions.action_id = actions.id
JOIN statements ON statements.id = actions.statement_id
JOIN sections ON sections.id = statements.section_id
JOIN reviews ON reviews.id = sections.review_id
LEFT JOIN action_pairs AS ends ON ends.from_action_id = back.action_id
WHERE NOT EXISTS (
    SELECT 1 FROM action_pairs AS pairs
    WHERE pairs.to_action_id = back.earlier_id AND pairs.from_action_id IS NOT NULL
)
GROUP BY actions.id;

CREATE VIEW actions_put_off AS
-- The actions that are still open although their deadline was put off, most often first.
SELECT
    current_actions.organisation,
    current_actions.review,
    current_actions.year,
    current_actions.section_number,
    current_actions.section,
    current_actions.number,
    current_actions.action,
    current_actions.owners,
    current_actions.column_owners,
    current_actions.due,
    current_actions.column_due,
    current_actions.last_due,
    action_histories.times_put_off,
    action_histories.first_put_off,
    action_histories.first_year,
    current_actions.sort_key,
    current_actions.action_id
FROM action_histories
JOIN current_actions ON current_actions.action_id = action_histories.action_id
WHERE times_put_off > 0 AND ending = 'open'
ORDER BY times_put_off DESC, current_actions.sort_key;
