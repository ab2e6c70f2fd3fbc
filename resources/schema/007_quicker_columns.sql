-- Schema version 7: columns of published tables that are smaller, and found by their name.
--
-- The cells of a column, 32-bit integers up to version 6, are integers of one, two or four bytes, as few as
-- hold all of them, and their number tells which. Of each kind the lowest values are markers: 32 of one byte,
-- 256 of the others. Those that were written before stay as they are. The seal at the end of the file is a
-- digest of pieces from this version on.
CREATE INDEX dataset_column_name ON dataset_column (dataset, name);
