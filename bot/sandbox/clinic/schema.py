"""The tables. Times of the diary are wall-clock minutes since the first day of year 1; money is in pence.

The trigger is what makes a double booking impossible: no two engagements of one clinician overlap, whoever writes.
"""

SCHEMA = """
CREATE TABLE IF NOT EXISTS person (
    key TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE COLLATE NOCASE, record TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS engagement (
    id INTEGER PRIMARY KEY, clinician INTEGER NOT NULL, location INTEGER NOT NULL,
    start INTEGER NOT NULL, finish INTEGER NOT NULL, appointment TEXT UNIQUE,
    CHECK (finish > start AND finish - start < 1440)
);
CREATE INDEX IF NOT EXISTS engagement_time ON engagement (start, finish);
CREATE INDEX IF NOT EXISTS engagement_clinician ON engagement (clinician, start);
CREATE TRIGGER IF NOT EXISTS engagement_alone BEFORE INSERT ON engagement
WHEN EXISTS (
    SELECT 1 FROM engagement
    WHERE clinician = NEW.clinician AND start < NEW.finish AND start > NEW.start - 1440 AND finish > NEW.start
)
BEGIN SELECT RAISE(ABORT, 'the clinician is engaged'); END;
CREATE TABLE IF NOT EXISTS appointment (
    key TEXT PRIMARY KEY, patient TEXT NOT NULL REFERENCES person (key), clinician INTEGER NOT NULL,
    type TEXT NOT NULL, location INTEGER NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,
    payer TEXT NOT NULL, modules TEXT NOT NULL, services TEXT NOT NULL, gross INTEGER NOT NULL,
    currency TEXT NOT NULL, state TEXT NOT NULL, authorisation TEXT NOT NULL,
    referral TEXT, recall TEXT, made TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS appointment_patient ON appointment (patient, start);
CREATE TABLE IF NOT EXISTS invoice (
    key TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, appointment TEXT NOT NULL REFERENCES appointment (key),
    patient TEXT NOT NULL REFERENCES person (key), reason TEXT NOT NULL, made TEXT NOT NULL, currency TEXT NOT NULL,
    net INTEGER NOT NULL, tax INTEGER NOT NULL, gross INTEGER NOT NULL, paid INTEGER NOT NULL,
    items TEXT NOT NULL, debtor TEXT NOT NULL, own INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS invoice_appointment ON invoice (appointment);
CREATE TABLE IF NOT EXISTS credit (
    key TEXT PRIMARY KEY, invoice TEXT NOT NULL REFERENCES invoice (key), made TEXT NOT NULL, gross INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS code (
    id INTEGER PRIMARY KEY, person TEXT NOT NULL, recipient TEXT NOT NULL, code TEXT NOT NULL, made TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS referral (
    key TEXT PRIMARY KEY, patient TEXT NOT NULL REFERENCES person (key), type TEXT NOT NULL,
    number INTEGER NOT NULL, referrer TEXT NOT NULL, made TEXT NOT NULL, state INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS recall (
    key TEXT PRIMARY KEY, patient TEXT NOT NULL REFERENCES person (key), type TEXT NOT NULL,
    clinician INTEGER NOT NULL, reason TEXT NOT NULL, due TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS session (
    id TEXT PRIMARY KEY, token TEXT NOT NULL, touched REAL NOT NULL, person TEXT, pending INTEGER NOT NULL,
    wrong_codes INTEGER NOT NULL, guest TEXT NOT NULL, proven INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS ticket (
    id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person (key), made TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS mail (
    id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, made TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
