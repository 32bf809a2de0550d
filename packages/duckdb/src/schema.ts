/** The version of the tables below. A file of a newer one is refused, of an older one migrated. */
export const schemaVersion = 2;

/**
 * The tables of the partnership database.
 *
 * `person` is a keyed pseudonym, and so is `domain`, the part of an address after the @. Personal
 * details stand in `contact_detail` alone, sealed with the caller's key; every figure can be computed
 * without it. `history` is append-only.
 */
export const schema = `
CREATE TABLE meta (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);
CREATE TABLE organisation (
  name VARCHAR PRIMARY KEY,
  country VARCHAR,
  target_group VARCHAR,
  merged_into VARCHAR
);
CREATE TABLE contact (
  person VARCHAR PRIMARY KEY,
  organisation VARCHAR,
  country VARCHAR,
  target_group VARCHAR,
  role VARCHAR,
  language VARCHAR,
  interests VARCHAR NOT NULL,
  basis VARCHAR,
  basis_on VARCHAR,
  purpose VARCHAR,
  source VARCHAR NOT NULL,
  domain VARCHAR
);
CREATE TABLE contact_detail (person VARCHAR PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE contact_partner (person VARCHAR NOT NULL, partner VARCHAR NOT NULL);
CREATE TABLE contact_step (
  person VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  step_on VARCHAR,
  call VARCHAR
);
CREATE TABLE attendance (
  event VARCHAR NOT NULL,
  event_type VARCHAR NOT NULL,
  person VARCHAR,
  target_group VARCHAR,
  presence VARCHAR NOT NULL
);
CREATE TABLE merge_decision (
  one VARCHAR NOT NULL,
  other VARCHAR NOT NULL,
  decision VARCHAR NOT NULL,
  PRIMARY KEY (one, other)
);
CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  command VARCHAR NOT NULL,
  partner VARCHAR,
  decided_on VARCHAR,
  counts VARCHAR NOT NULL
);`;

/** Statements that bring a file of a version to the next one. */
export const migrations: Readonly<Record<number, string>> = {
  1: 'ALTER TABLE contact ADD COLUMN domain VARCHAR',
};
