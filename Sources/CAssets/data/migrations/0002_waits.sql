-- A run may wait. SQLite cannot change a CHECK, so the table is made anew; keys are checked again once all steps are done.
CREATE TABLE runs_with_waits (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL REFERENCES revisions (hash),
    template TEXT NOT NULL,
    mode TEXT NOT NULL,
    key TEXT UNIQUE,
    status TEXT NOT NULL
        CHECK (status IN ('queued', 'running', 'waiting', 'needsAnswer', 'success', 'error', 'canceled')),
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    calls INTEGER NOT NULL DEFAULT 0,
    lookups INTEGER NOT NULL DEFAULT 0,
    messages INTEGER NOT NULL DEFAULT 0,
    tokens INTEGER NOT NULL DEFAULT 0,
    detail TEXT,
    wait_until INTEGER,
    CHECK (wait_until IS NULL OR status = 'waiting')
) STRICT;

INSERT INTO runs_with_waits (number, id, revision, template, mode, key, status, created_at, started_at, ended_at,
    attempts, calls, lookups, messages, tokens, detail)
SELECT number, id, revision, template, mode, key, status, created_at, started_at, ended_at, attempts, calls, lookups,
    messages, tokens, detail
FROM runs;

DROP TABLE runs;
ALTER TABLE runs_with_waits RENAME TO runs;

CREATE INDEX runs_open ON runs (number) WHERE status IN ('queued', 'running', 'waiting', 'needsAnswer');
CREATE INDEX runs_by_status ON runs (status, number) WHERE status IN ('queued', 'running', 'waiting', 'needsAnswer');
