-- Schema version 6: terms that are locked, and figures that are looked at before they are.

-- One row where the plan asks that figures are reviewed and accepted before their term is locked.
CREATE TABLE entry_procedure (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    asks_for_review INTEGER NOT NULL CHECK (asks_for_review IN (0, 1))
) STRICT;

-- The figures of a term at a stage that are locked. Unlocking takes the row away; the trail keeps it.
CREATE TABLE term_lock (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    year INTEGER NOT NULL,
    term TEXT NOT NULL,
    stage TEXT NOT NULL,
    locked_by TEXT NOT NULL,
    locked_at TEXT NOT NULL,
    UNIQUE (year, term, stage)
) STRICT;

-- A step that a figure has taken since it was entered. Stepping back takes the row away.
CREATE TABLE entry_step (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    outturn INTEGER NOT NULL REFERENCES outturn (id),
    state TEXT NOT NULL CHECK (state IN ('reviewed', 'accepted')),
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    UNIQUE (outturn, state)
) STRICT;
