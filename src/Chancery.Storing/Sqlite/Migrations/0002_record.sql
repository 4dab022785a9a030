ALTER TABLE seal ADD COLUMN decisions TEXT NOT NULL DEFAULT '';

-- The last records made from this file; `json` is record.json, compressed with Brotli.
CREATE TABLE revision (
  number      INTEGER PRIMARY KEY,
  hash        TEXT NOT NULL,
  packs       TEXT NOT NULL,
  decisions   TEXT NOT NULL,
  json        BLOB NOT NULL
) STRICT;

-- The record that was last made, for queries; written anew with each.
CREATE TABLE story (
  id           TEXT PRIMARY KEY,
  unresolved   INTEGER NOT NULL,
  participants TEXT NOT NULL,
  place        TEXT,
  "from"       TEXT,
  "to"         TEXT,
  occasion     TEXT,
  origins      INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE story_document (
  story       TEXT NOT NULL,
  document    TEXT NOT NULL,
  PRIMARY KEY (story, document)
) STRICT, WITHOUT ROWID;

-- One row a thing that the record states, with its words. `dated` says whether the days are those of the words or of the story.
CREATE TABLE fact (
  number      INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  id          TEXT NOT NULL,
  claim       TEXT NOT NULL,
  document    TEXT NOT NULL,
  hash        TEXT NOT NULL,
  outlet      TEXT,
  story       TEXT,
  happening   TEXT,
  "from"      TEXT,
  "to"        TEXT,
  dated       TEXT,
  place       TEXT,
  type        TEXT,
  status      TEXT,
  modality    TEXT NOT NULL,
  speaker     TEXT,
  cameo       TEXT,
  quad        INTEGER,
  goldstein   REAL,
  value       REAL,
  unit        TEXT,
  says        TEXT NOT NULL,
  quote       TEXT NOT NULL,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  rule        TEXT NOT NULL
) STRICT;

CREATE INDEX fact_kind ON fact (kind, type);
CREATE INDEX fact_from ON fact ("from");

CREATE TABLE actor (
  fact        INTEGER NOT NULL,
  place       INTEGER NOT NULL,
  role        TEXT NOT NULL,
  code        TEXT,
  name        TEXT NOT NULL,
  sector      TEXT,
  PRIMARY KEY (fact, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_code ON actor (code);
