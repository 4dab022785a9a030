-- Articles as they were read. A document is known by its id and by the hash of its text.
CREATE TABLE document (
  id          TEXT PRIMARY KEY,
  hash        TEXT NOT NULL,
  text        TEXT NOT NULL,
  title       TEXT,
  author      TEXT,
  source      TEXT,
  url         TEXT,
  published   TEXT,
  dateline    TEXT,
  language    TEXT NOT NULL,
  blocks      TEXT NOT NULL,
  origin      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX document_hash ON document (hash);

-- What the articles say. `json` is the whole claim; the columns beside it are for queries.
CREATE TABLE claim (
  id          TEXT NOT NULL,
  document    TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  place       INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  modality    TEXT NOT NULL,
  rule        TEXT NOT NULL,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  json        TEXT NOT NULL,
  PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_id ON claim (id);

-- Inputs of which no article was made.
CREATE TABLE refused (
  id          TEXT PRIMARY KEY,
  code        TEXT NOT NULL,
  reason      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Texts that a later reading of the same file replaced; never part of the record.
CREATE TABLE superseded (
  id          TEXT NOT NULL,
  hash        TEXT NOT NULL,
  text        TEXT NOT NULL,
  PRIMARY KEY (id, hash)
) STRICT, WITHOUT ROWID;

-- One row: SHA-256 of the record.json that was last written from this file.
CREATE TABLE seal (
  only        INTEGER PRIMARY KEY CHECK (only = 1),
  hash        TEXT NOT NULL,
  packs       TEXT NOT NULL
) STRICT;
