-- Schema version 3: published tables, as imported.
--
-- A dataset is never changed: a revised file is another dataset. Withdrawn ones stay. "content" is the
-- SHA-256, in hex, over the headings and the digests of its columns, so that the digest of the row holds for
-- every cell. The id is the order of import.
CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    source TEXT NOT NULL,
    year INTEGER NOT NULL,
    stage TEXT NOT NULL,
    area TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    as_at TEXT,
    imported_by TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    column_count INTEGER NOT NULL,
    rows_read INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    rows_added INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_gone INTEGER NOT NULL,
    content TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;

-- What was said about rows of the file when it was imported.
CREATE TABLE dataset_remark (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    digest TEXT NOT NULL,
    dataset INTEGER NOT NULL REFERENCES dataset (id),
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    heading TEXT NOT NULL,
    value TEXT NOT NULL,
    message TEXT NOT NULL,
    is_refusal INTEGER NOT NULL CHECK (is_refusal IN (0, 1))
) STRICT;

-- A column, packed: a 32-bit integer, least byte first, for each row of the dataset; the lowest 256 values
-- are markers. Words are a 32-bit length and the bytes of each. Position 0 has the keys of the rows: URNs,
-- numbers of areas, 1 and 2 for England. These rows have no digest of their own; sha256 is over cells and
-- words, and dataset.content over all of them.
CREATE TABLE dataset_column (
    id INTEGER PRIMARY KEY,
    dataset INTEGER NOT NULL REFERENCES dataset (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    is_percentage INTEGER NOT NULL CHECK (is_percentage IN (0, 1)),
    sha256 TEXT NOT NULL,
    cells BLOB NOT NULL,
    words BLOB NOT NULL,
    UNIQUE (dataset, position)
) STRICT;
