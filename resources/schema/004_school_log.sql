-- Schema version 4: what is decided about schools and done with them.
--
-- Schools are known by their numbers alone: names and districts are those of the imported register. An entry
-- is never changed; one that was wrong is withdrawn and stays. The id is the order of entry within its table.
CREATE TABLE school_category_decision (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    school INTEGER NOT NULL,
    day TEXT NOT NULL,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    next_review TEXT,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE school_intervention (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    school INTEGER NOT NULL,
    day TEXT NOT NULL,
    step TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE school_visit (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    school INTEGER NOT NULL,
    day TEXT NOT NULL,
    adviser TEXT NOT NULL,
    days INTEGER NOT NULL,
    note TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE school_meeting (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    school INTEGER NOT NULL,
    day TEXT NOT NULL,
    held_by TEXT NOT NULL,
    notes TEXT NOT NULL,
    agreed TEXT NOT NULL,
    impact TEXT,
    impact_reason TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE school_adviser (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    school INTEGER NOT NULL,
    year INTEGER NOT NULL,
    adviser TEXT NOT NULL,
    days INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE TABLE collaboration_member (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    school INTEGER NOT NULL,
    collaboration TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
