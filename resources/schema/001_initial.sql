-- Schema version 1 of a plan file.
--
-- Every table of the plan has an id, a revision and a digest of its own row (docs/store.md). Numbers
-- that are not counts are held in millionths, dates and months as ISO text, enumerations as their
-- codes, truth as 0 or 1. Order is kept by position. A NULL is "not given", never an empty string.

CREATE TABLE officer (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE tenure (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (code),
    position INTEGER NOT NULL,
    officer TEXT NOT NULL REFERENCES officer (code),
    held_from TEXT,
    held_to TEXT
) STRICT;

CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    title TEXT NOT NULL,
    council TEXT NOT NULL,
    directorate TEXT NOT NULL,
    division TEXT NOT NULL,
    plan_year INTEGER NOT NULL,
    first_target_year INTEGER NOT NULL,
    last_target_year INTEGER NOT NULL,
    portfolio_holder TEXT REFERENCES post (code),
    corporate_director TEXT REFERENCES post (code),
    director TEXT REFERENCES post (code),
    source TEXT NOT NULL,
    policy_kind TEXT NOT NULL CHECK (policy_kind IN ('minimum', 'tolerance', 'trend', 'judgement')),
    policy_percent INTEGER,
    policy_points INTEGER,
    disclosure_threshold INTEGER NOT NULL
) STRICT;

CREATE TABLE narrative_section (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE narrative_paragraph (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    section INTEGER NOT NULL REFERENCES narrative_section (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE priority (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    reconstructed TEXT NOT NULL
) STRICT;

-- One of a plan's actions, written once however many priorities it serves.
CREATE TABLE plan_action (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    lead TEXT REFERENCES post (code),
    start_month TEXT NOT NULL,
    end_month TEXT NOT NULL,
    status TEXT NOT NULL,
    reconstructed TEXT NOT NULL
) STRICT;

CREATE TABLE action_activity (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    action TEXT NOT NULL REFERENCES plan_action (code),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE action_priority (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    action TEXT NOT NULL REFERENCES plan_action (code),
    position INTEGER NOT NULL,
    priority INTEGER NOT NULL REFERENCES priority (number)
) STRICT;

CREATE TABLE action_contribution (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    action TEXT NOT NULL REFERENCES plan_action (code),
    position INTEGER NOT NULL,
    phase TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (code)
) STRICT;

CREATE TABLE action_note (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    action TEXT NOT NULL REFERENCES plan_action (code),
    position INTEGER NOT NULL,
    noted_on TEXT NOT NULL,
    author TEXT NOT NULL,
    status TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- An activity indicator has is_activity 1, perhaps an expected range, and no targets.
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    priority INTEGER NOT NULL REFERENCES priority (number),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    phase TEXT NOT NULL,
    unit TEXT NOT NULL,
    polarity TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    frequency TEXT NOT NULL,
    measure TEXT,
    minimum INTEGER,
    benchmark TEXT,
    is_activity INTEGER NOT NULL CHECK (is_activity IN (0, 1)),
    expected_lower INTEGER,
    expected_upper INTEGER,
    policy_kind TEXT CHECK (policy_kind IN ('minimum', 'tolerance', 'trend', 'judgement')),
    policy_percent INTEGER,
    policy_points INTEGER,
    lead TEXT REFERENCES post (code),
    reconstructed TEXT NOT NULL
) STRICT;

-- Kind number holds value; relative holds benchmark, distance and reach; direction holds direction.
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (code),
    year INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('number', 'relative', 'direction')),
    value INTEGER,
    benchmark TEXT,
    distance INTEGER,
    reach TEXT,
    direction TEXT,
    UNIQUE (indicator, year)
) STRICT;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    priority INTEGER NOT NULL REFERENCES priority (number),
    letter TEXT NOT NULL,
    content TEXT NOT NULL,
    due TEXT,
    indicator TEXT REFERENCES indicator (code),
    reconstructed TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    priority INTEGER REFERENCES priority (number),
    content TEXT NOT NULL,
    in_forward_plan INTEGER NOT NULL CHECK (in_forward_plan IN (0, 1))
) STRICT;

CREATE TABLE risk (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    likelihood INTEGER,
    impact INTEGER
) STRICT;

CREATE TABLE risk_description (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    risk TEXT NOT NULL REFERENCES risk (code),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE risk_mitigation (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    risk TEXT NOT NULL REFERENCES risk (code),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE risk_indicator (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    risk TEXT NOT NULL REFERENCES risk (code),
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (code)
) STRICT;

-- Money in millionths of a thousand pounds, as the plan prints it.
CREATE TABLE finance_line (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    plan_year INTEGER NOT NULL,
    divisional_unit TEXT NOT NULL,
    manager TEXT REFERENCES post (code),
    staffing INTEGER NOT NULL,
    non_staffing INTEGER NOT NULL,
    gross_expenditure INTEGER NOT NULL,
    service_income INTEGER NOT NULL,
    net_expenditure INTEGER NOT NULL,
    grants INTEGER NOT NULL,
    net_cost INTEGER NOT NULL
) STRICT;

CREATE TABLE staffing (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    fte_from INTEGER NOT NULL,
    to_date TEXT NOT NULL,
    fte_to INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- The cost is in millionths of a pound.
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    posts INTEGER NOT NULL,
    is_fte INTEGER NOT NULL CHECK (is_fte IN (0, 1)),
    cost INTEGER NOT NULL,
    plan_year INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE support_request (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    provider TEXT NOT NULL,
    activity TEXT NOT NULL,
    expected TEXT,
    reconstructed TEXT NOT NULL
) STRICT;

CREATE TABLE support_impact (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    request INTEGER NOT NULL REFERENCES support_request (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    link TEXT NOT NULL
) STRICT;

CREATE TABLE support_impact_action (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    impact INTEGER NOT NULL REFERENCES support_impact (id),
    position INTEGER NOT NULL,
    action TEXT NOT NULL REFERENCES plan_action (code)
) STRICT;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    numerator TEXT NOT NULL,
    denominator TEXT NOT NULL,
    unit TEXT NOT NULL,
    polarity TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    predecessor TEXT,
    comparability TEXT NOT NULL,
    change TEXT NOT NULL,
    provisional_month INTEGER NOT NULL,
    validated_month INTEGER NOT NULL
) STRICT;

CREATE TABLE measure_gap (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    measure TEXT NOT NULL REFERENCES measure (code),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE measure_source (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    measure TEXT NOT NULL REFERENCES measure (code),
    position INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- The id is the order of entry. No value means suppressed. Withdrawn rows stay.
CREATE TABLE outturn (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (code),
    year INTEGER NOT NULL,
    term TEXT,
    stage TEXT NOT NULL,
    scope TEXT NOT NULL,
    value INTEGER,
    numerator INTEGER,
    denominator INTEGER,
    measure TEXT,
    comment TEXT NOT NULL,
    source TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE benchmark (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (code),
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    stage TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE judgement (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL REFERENCES indicator (code),
    year INTEGER NOT NULL,
    scope TEXT NOT NULL,
    status TEXT NOT NULL,
    judged_by TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE acceptance (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    finding TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    risk TEXT REFERENCES risk (code)
) STRICT;

-- The audit trail: a chain without gaps, each link hashed over the one before it.
CREATE TABLE audit_entry (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user_name TEXT NOT NULL,
    host TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    state TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

-- How many rows each table has and the combination of their digests, so that a row that is gone or
-- added is noticed. For audit_entry: the last sequence number and the last hash.
CREATE TABLE table_head (
    name TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;

-- Who has the file open for writing where locks cannot be relied on: a network or synchronised
-- folder. At most one row.
CREATE TABLE lock_holder (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    user_name TEXT NOT NULL,
    host TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
