CREATE TABLE revisions (
    hash TEXT PRIMARY KEY,
    template TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE activations (
    template TEXT PRIMARY KEY,
    revision TEXT NOT NULL REFERENCES revisions (hash),
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL REFERENCES revisions (hash),
    template TEXT NOT NULL,
    mode TEXT NOT NULL,
    key TEXT UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('queued', 'running', 'needsAnswer', 'success', 'error', 'canceled')),
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    calls INTEGER NOT NULL DEFAULT 0,
    lookups INTEGER NOT NULL DEFAULT 0,
    messages INTEGER NOT NULL DEFAULT 0,
    tokens INTEGER NOT NULL DEFAULT 0,
    detail TEXT
) STRICT;

CREATE INDEX runs_open ON runs (number) WHERE status IN ('queued', 'running', 'needsAnswer');

CREATE TABLE journal (
    run TEXT NOT NULL REFERENCES runs (id),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (run, sequence)
) STRICT;

CREATE TABLE effects (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    run TEXT NOT NULL REFERENCES runs (id),
    node TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('call', 'lookup', 'message')),
    effect TEXT NOT NULL CHECK (effect IN ('pure', 'keyed', 'readBack', 'atMostOnce')),
    host TEXT NOT NULL,
    summary TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'done', 'notDone', 'parked')),
    attempts INTEGER NOT NULL,
    intended_at INTEGER NOT NULL,
    settled_at INTEGER
) STRICT;

CREATE INDEX effects_of_run ON effects (run, number);

CREATE TABLE slots (
    schedule TEXT NOT NULL,
    local_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    due INTEGER NOT NULL,
    run TEXT REFERENCES runs (id),
    skipped TEXT,
    claimed_at INTEGER NOT NULL,
    PRIMARY KEY (schedule, local_time, zone),
    CHECK ((run IS NULL) <> (skipped IS NULL))
) STRICT;

CREATE INDEX slots_by_due ON slots (schedule, due);

CREATE TABLE cursors (
    schedule TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE seen (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE marks (
    scope TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE vault (
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
