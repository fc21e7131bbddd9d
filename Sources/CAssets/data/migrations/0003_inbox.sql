CREATE TABLE inbox (
    scope TEXT NOT NULL,
    delivery TEXT NOT NULL,
    run TEXT REFERENCES runs (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (scope, delivery)
) STRICT, WITHOUT ROWID;
