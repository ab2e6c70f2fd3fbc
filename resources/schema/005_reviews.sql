-- Schema version 5: reviews.
--
-- A review is opened, takes commentary, and is signed off. Signing off freezes it: its rows in review_rating,
-- review_subject, review_restatement, review_record and review_sign_off are never changed again, whatever
-- becomes of the plan, so none of them refers to a row of the plan.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    scope TEXT NOT NULL,
    held_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'in-commentary', 'signed-off')),
    opened_by TEXT NOT NULL,
    opened_at TEXT NOT NULL
) STRICT;

-- What has been written for a review so far, about an indicator or an action.
CREATE TABLE review_commentary (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    review TEXT NOT NULL REFERENCES review (code),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('indicator', 'action')),
    subject TEXT NOT NULL,
    what_happened TEXT NOT NULL,
    why TEXT NOT NULL,
    being_done TEXT NOT NULL,
    by_when TEXT,
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL,
    UNIQUE (review, subject_kind, subject)
) STRICT;

-- "content" is the review's own digest: the SHA-256, in hex, over the review and the digests of its frozen
-- rows. "audit_head" is the end of the trail that the figures were taken from.
CREATE TABLE review_sign_off (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    review TEXT NOT NULL UNIQUE REFERENCES review (code),
    follows TEXT REFERENCES review (code),
    record INTEGER NOT NULL REFERENCES review_record (id),
    signed_by TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    plan_revision INTEGER NOT NULL,
    audit_head TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- The plan and everything recorded against it as it stood, as a document.
CREATE TABLE review_record (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    review TEXT NOT NULL UNIQUE REFERENCES review (code),
    document TEXT NOT NULL
) STRICT;

-- How each indicator was rated, and what decided it.
CREATE TABLE review_rating (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    review TEXT NOT NULL REFERENCES review (code),
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    priority INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    polarity TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    is_activity INTEGER NOT NULL CHECK (is_activity IN (0, 1)),
    year INTEGER NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    has_figure INTEGER NOT NULL CHECK (has_figure IN (0, 1)),
    outturn INTEGER,
    stage TEXT,
    term TEXT,
    measure TEXT,
    figure_of TEXT NOT NULL,
    remark TEXT NOT NULL,
    source TEXT NOT NULL,
    target INTEGER,
    target_terms TEXT NOT NULL,
    minimum INTEGER,
    benchmark INTEGER,
    variance INTEGER,
    travel TEXT NOT NULL,
    year_before INTEGER,
    policy TEXT NOT NULL,
    UNIQUE (review, indicator)
) STRICT;

-- What was asked of whom, and what was answered.
CREATE TABLE review_subject (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    review TEXT NOT NULL REFERENCES review (code),
    position INTEGER NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('indicator', 'action')),
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    post TEXT,
    accountable TEXT NOT NULL,
    status TEXT,
    reason TEXT NOT NULL,
    what_happened TEXT NOT NULL,
    why TEXT NOT NULL,
    being_done TEXT NOT NULL,
    by_when TEXT
) STRICT;

-- Figures that the review before stood on and that had become others.
CREATE TABLE review_restatement (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    review TEXT NOT NULL REFERENCES review (code),
    position INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    value_before INTEGER,
    value_now INTEGER,
    sentence TEXT NOT NULL
) STRICT;

-- A paper that was made of a signed-off review. Asked for again it is these bytes.
CREATE TABLE issued_paper (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    review TEXT NOT NULL REFERENCES review (code),
    kind TEXT NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    issued_by TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    UNIQUE (review, kind, format)
) STRICT;

-- Its bytes. These rows have no digest of their own: sha256 above is over the bytes.
CREATE TABLE paper_bytes (
    paper INTEGER PRIMARY KEY REFERENCES issued_paper (id) DEFERRABLE INITIALLY DEFERRED,
    bytes BLOB NOT NULL
) STRICT;
