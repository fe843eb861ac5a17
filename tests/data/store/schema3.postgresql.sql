-- The same in PostgreSQL.
CREATE TABLE errors (
	key SERIAL NOT NULL,
	source VARCHAR NOT NULL,
	message TEXT NOT NULL,
	PRIMARY KEY (key),
	UNIQUE (source)
);
CREATE TABLE happenings (
	key SERIAL NOT NULL,
	type VARCHAR NOT NULL,
	first_day VARCHAR,
	last_day VARCHAR,
	first_seen VARCHAR,
	last_seen VARCHAR,
	reports INTEGER NOT NULL,
	independent INTEGER NOT NULL,
	contradictions JSON NOT NULL,
	PRIMARY KEY (key)
);
CREATE INDEX ix_happenings_first_day ON happenings (first_day);
CREATE INDEX ix_happenings_type ON happenings (type);
CREATE TABLE inputs (
	source VARCHAR NOT NULL,
	stamp VARCHAR NOT NULL,
	made_by VARCHAR NOT NULL,
	reports INTEGER NOT NULL,
	PRIMARY KEY (source)
);
CREATE TABLE meta (
	name VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	PRIMARY KEY (name)
);
CREATE TABLE reports (
	key SERIAL NOT NULL,
	id VARCHAR NOT NULL,
	content VARCHAR NOT NULL,
	reading VARCHAR NOT NULL,
	made_by VARCHAR,
	text TEXT NOT NULL,
	title TEXT,
	date VARCHAR,
	author VARCHAR,
	place VARCHAR,
	source VARCHAR,
	url VARCHAR,
	report_language VARCHAR,
	language VARCHAR NOT NULL,
	read_author VARCHAR,
	read_place VARCHAR,
	read_date VARCHAR,
	meta JSON NOT NULL,
	sentences JSON NOT NULL,
	PRIMARY KEY (key),
	UNIQUE (id),
	UNIQUE (content)
);
CREATE INDEX ix_reports_date ON reports (date);
CREATE TABLE blocks (
	report INTEGER NOT NULL,
	position INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (report, position),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE TABLE copies (
	report INTEGER NOT NULL,
	original INTEGER NOT NULL,
	likeness FLOAT NOT NULL,
	PRIMARY KEY (report),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX ix_copies_original ON copies (original);
CREATE TABLE entities (
	report INTEGER NOT NULL,
	id VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	code VARCHAR,
	country VARCHAR,
	confidence FLOAT NOT NULL,
	lat FLOAT,
	lon FLOAT,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX ix_entities_code ON entities (code);
CREATE INDEX ix_entities_country ON entities (country);
CREATE INDEX ix_entities_name ON entities (name);
CREATE TABLE events (
	report INTEGER NOT NULL,
	id VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	type VARCHAR NOT NULL,
	mode VARCHAR,
	context JSON NOT NULL,
	status VARCHAR NOT NULL,
	date_iso VARCHAR,
	date_begin VARCHAR,
	date_end VARCHAR,
	date_precision VARCHAR,
	first_day VARCHAR,
	last_day VARCHAR,
	place_name VARCHAR,
	place_country VARCHAR,
	place_lat FLOAT,
	place_lon FLOAT,
	place_start INTEGER,
	place_end INTEGER,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	words TEXT NOT NULL,
	quad INTEGER NOT NULL,
	score FLOAT NOT NULL,
	confidence FLOAT NOT NULL,
	rule VARCHAR NOT NULL,
	size VARCHAR,
	dead VARCHAR,
	injured VARCHAR,
	arrests VARCHAR,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX events_days ON events (first_day, quad, type, status, score, report, id);
CREATE INDEX ix_events_first_day ON events (first_day);
CREATE INDEX ix_events_type ON events (type);
CREATE TABLE evidence (
	report INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	owner VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (report, kind, owner, role, position),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE TABLE mentions (
	report INTEGER NOT NULL,
	entity VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	words TEXT NOT NULL,
	form VARCHAR NOT NULL,
	PRIMARY KEY (report, entity, position),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE TABLE pairs (
	report INTEGER NOT NULL,
	event VARCHAR NOT NULL,
	a_code VARCHAR NOT NULL,
	b_code VARCHAR NOT NULL,
	a VARCHAR NOT NULL,
	b VARCHAR NOT NULL,
	mutual INTEGER NOT NULL,
	first_day VARCHAR,
	status VARCHAR NOT NULL,
	quad INTEGER NOT NULL,
	type VARCHAR NOT NULL,
	score FLOAT NOT NULL,
	PRIMARY KEY (report, event, a_code, b_code),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX pairs_countries ON pairs (a, b, status, first_day, mutual, quad, type, score);
CREATE TABLE participants (
	report INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	owner VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	code VARCHAR NOT NULL,
	country VARCHAR NOT NULL,
	entity VARCHAR,
	name VARCHAR,
	sector VARCHAR,
	start INTEGER,
	"end" INTEGER,
	words TEXT,
	PRIMARY KEY (report, kind, owner, role, position),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX participants_country ON participants (country, kind, role, report, owner, code);
CREATE TABLE quantities (
	report INTEGER NOT NULL,
	id VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	words TEXT NOT NULL,
	value FLOAT NOT NULL,
	low FLOAT,
	high FLOAT,
	unit VARCHAR,
	"of" TEXT,
	of_start INTEGER,
	of_end INTEGER,
	role VARCHAR,
	event VARCHAR,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE TABLE quotes (
	report INTEGER NOT NULL,
	id VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	words TEXT NOT NULL,
	medium VARCHAR NOT NULL,
	cue_words TEXT,
	sentence_start INTEGER,
	sentence_end INTEGER,
	confidence FLOAT NOT NULL,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE TABLE relations (
	report INTEGER NOT NULL,
	id VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	status VARCHAR NOT NULL,
	confidence FLOAT NOT NULL,
	rule VARCHAR NOT NULL,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX ix_relations_kind ON relations (kind);
CREATE TABLE reviews (
	key SERIAL NOT NULL,
	report INTEGER NOT NULL,
	event VARCHAR NOT NULL,
	verdict VARCHAR NOT NULL,
	original JSON,
	record JSON,
	reviewer VARCHAR NOT NULL,
	at VARCHAR NOT NULL,
	undone INTEGER NOT NULL,
	PRIMARY KEY (key),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX ix_reviews_report ON reviews (report);
CREATE TABLE signatures (
	report INTEGER NOT NULL,
	reading VARCHAR NOT NULL,
	values BYTEA NOT NULL,
	PRIMARY KEY (report),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE TABLE tellings (
	report INTEGER NOT NULL,
	event VARCHAR NOT NULL,
	happening INTEGER NOT NULL,
	PRIMARY KEY (report, event),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE,
	FOREIGN KEY(happening) REFERENCES happenings (key) ON DELETE CASCADE
);
CREATE INDEX ix_tellings_happening ON tellings (happening);
CREATE TABLE times (
	report INTEGER NOT NULL,
	id VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	words TEXT NOT NULL,
	type VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	mod VARCHAR,
	begin VARCHAR,
	until VARCHAR,
	rule VARCHAR NOT NULL,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE TABLE undertakings (
	report INTEGER NOT NULL,
	id VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	what TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	route JSON NOT NULL,
	status VARCHAR NOT NULL,
	sum JSON NOT NULL,
	condition TEXT,
	confidence FLOAT NOT NULL,
	rule VARCHAR NOT NULL,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (key) ON DELETE CASCADE
);
CREATE INDEX ix_undertakings_kind ON undertakings (kind);
CREATE INDEX reports_search ON reports USING gin ((to_tsvector('simple', coalesce(reports.title, '') || ' ' || reports.text)));
