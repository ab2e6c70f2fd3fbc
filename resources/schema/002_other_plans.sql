-- Schema version 2: what plans of other councils hold, and benchmarks entered like outturns.
--
-- The conventions are those of version 1. Columns that are added to a table of version 1 have a default,
-- which is what every plan of version 1 meant.

-- The base is what a share is of or a count is out of, in words. A plan that names no year for its targets
-- has them under every year, with is_undated 1. The council average is another indicator's outturn.
ALTER TABLE indicator ADD COLUMN base TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN is_undated INTEGER NOT NULL DEFAULT 0 CHECK (is_undated IN (0, 1));
ALTER TABLE indicator ADD COLUMN targets_for TEXT NOT NULL DEFAULT 'council';
ALTER TABLE indicator
    ADD COLUMN council_average TEXT REFERENCES indicator (code) DEFERRABLE INITIALLY DEFERRED;

-- A post that is a body and not a person's has is_organisation 1.
ALTER TABLE post
    ADD COLUMN is_organisation INTEGER NOT NULL DEFAULT 0 CHECK (is_organisation IN (0, 1));

-- From here on a benchmark's id is its order of entry, and one that is withdrawn stays.
ALTER TABLE benchmark ADD COLUMN comment TEXT NOT NULL DEFAULT '';
ALTER TABLE benchmark ADD COLUMN entered_by TEXT NOT NULL DEFAULT '';
ALTER TABLE benchmark ADD COLUMN entered_at TEXT NOT NULL DEFAULT '';
ALTER TABLE benchmark
    ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));

-- A report that is expected again and again: in months of every year, at meetings that are fixed, or
-- whenever the wording says.
CREATE TABLE reporting_duty (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL,
    audience TEXT NOT NULL,
    reporter TEXT REFERENCES post (code),
    wording TEXT NOT NULL,
    reconstructed TEXT NOT NULL
) STRICT;

CREATE TABLE reporting_month (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    duty TEXT NOT NULL REFERENCES reporting_duty (code),
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    UNIQUE (duty, month)
) STRICT;

CREATE TABLE reporting_meeting (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    duty TEXT NOT NULL REFERENCES reporting_duty (code),
    position INTEGER NOT NULL,
    held_on TEXT NOT NULL
) STRICT;

CREATE TABLE committee_paper (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    dated TEXT,
    item TEXT NOT NULL,
    report_number TEXT NOT NULL,
    classification TEXT NOT NULL,
    contact TEXT NOT NULL,
    telephone TEXT NOT NULL,
    email TEXT NOT NULL,
    purpose TEXT NOT NULL,
    summary TEXT NOT NULL
) STRICT;

CREATE TABLE paper_post (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    paper INTEGER NOT NULL REFERENCES committee_paper (id),
    position INTEGER NOT NULL,
    post TEXT NOT NULL REFERENCES post (code)
) STRICT;

CREATE TABLE paper_recommendation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    paper INTEGER NOT NULL REFERENCES committee_paper (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE paper_recommendation_point (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    recommendation INTEGER NOT NULL REFERENCES paper_recommendation (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- What the body decided; a paper without one has no decision yet.
CREATE TABLE paper_decision (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    paper INTEGER NOT NULL UNIQUE REFERENCES committee_paper (id),
    number TEXT NOT NULL,
    content TEXT NOT NULL,
    reasons TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT
) STRICT;

CREATE TABLE paper_background (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    paper INTEGER NOT NULL REFERENCES committee_paper (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    from_month TEXT,
    to_month TEXT,
    outcome TEXT NOT NULL
) STRICT;

CREATE TABLE consultation_party (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE consultation_step (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id),
    position INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    body TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE consultation_priority (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    consultation INTEGER NOT NULL REFERENCES consultation (id),
    position INTEGER NOT NULL,
    priority INTEGER NOT NULL REFERENCES priority (number)
) STRICT;

CREATE TABLE equality_assessment (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    assessed_on TEXT,
    conclusion TEXT NOT NULL
) STRICT;

CREATE TABLE equality_finding (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    assessment INTEGER NOT NULL REFERENCES equality_assessment (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE equality_action (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    assessment INTEGER NOT NULL REFERENCES equality_assessment (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    lead TEXT REFERENCES post (code),
    due TEXT,
    action TEXT REFERENCES plan_action (code),
    reconstructed TEXT NOT NULL
) STRICT;

-- The plan's own scheme of school categories: at most one row, and its tiers, lightest support first.
CREATE TABLE category_scheme (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    title TEXT NOT NULL,
    agreed_by TEXT NOT NULL
) STRICT;

CREATE TABLE school_category (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    support TEXT NOT NULL
) STRICT;

CREATE TABLE work_area (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    lead TEXT REFERENCES post (code),
    from_month TEXT,
    to_month TEXT
) STRICT;

CREATE TABLE work_area_priority (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    area TEXT NOT NULL REFERENCES work_area (code),
    position INTEGER NOT NULL,
    priority INTEGER NOT NULL REFERENCES priority (number)
) STRICT;

CREATE TABLE work_area_indicator (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    area TEXT NOT NULL REFERENCES work_area (code),
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (code)
) STRICT;

CREATE TABLE key_activity (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    area TEXT NOT NULL REFERENCES work_area (code),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    reconstructed TEXT NOT NULL
) STRICT;

CREATE TABLE work_area_aim (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    area TEXT NOT NULL REFERENCES work_area (code),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- Something odd in the document that the plan was taken from.
CREATE TABLE source_remark (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- The distance from target that the source states beside a figure.
CREATE TABLE stated_variance (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (code),
    year INTEGER NOT NULL,
    size INTEGER NOT NULL,
    side TEXT NOT NULL,
    wording TEXT NOT NULL
) STRICT;
