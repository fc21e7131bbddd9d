CREATE TABLE data_tables (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE data_columns (
    table_id INTEGER NOT NULL REFERENCES data_tables (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('string', 'number', 'boolean', 'date')),
    PRIMARY KEY (table_id, name)
) STRICT;

CREATE TABLE data_rows (
    table_id INTEGER NOT NULL REFERENCES data_tables (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (table_id, id)
) STRICT;

CREATE TABLE data_numbers (
    table_id INTEGER PRIMARY KEY REFERENCES data_tables (id) ON DELETE CASCADE,
    next INTEGER NOT NULL
) STRICT;

CREATE TABLE data_changes (
    key TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    reply TEXT NOT NULL
) STRICT;

CREATE INDEX data_changes_by_time ON data_changes (at);
