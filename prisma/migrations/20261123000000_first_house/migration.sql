-- The first house: publishers and articles, what was read from them, and the events they report.
-- Spans are half-open and count UTF-16 units, as JavaScript does; Postgres counts code points, so no text is
-- ever cut here, and every text that a span covers is stored beside it.

CREATE TYPE "publication_basis" AS ENUM ('page', 'url', 'feed', 'given');
CREATE TYPE "actor_kind" AS ENUM ('person', 'state', 'government', 'organisation', 'group');
CREATE TYPE "mention_form" AS ENUM ('name', 'alias', 'title', 'nominal', 'metonym', 'pronoun');
CREATE TYPE "quote_kind" AS ENUM ('direct', 'indirect', 'mixed');
CREATE TYPE "event_type" AS ENUM ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'STATEMENT', 'COOPERATE', 'AID', 'RETREAT',
  'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT');
CREATE TYPE "date_precision" AS ENUM ('day', 'week', 'month', 'quarter', 'year', 'unknown');
CREATE TYPE "date_basis" AS ENUM ('stated', 'relative', 'publication', 'editor');
CREATE TYPE "assertion" AS ENUM ('reported', 'denied', 'threatened', 'planned', 'hypothetical');
CREATE TYPE "event_status" AS ENUM ('extracted', 'confirmed', 'rejected');
CREATE TYPE "event_side" AS ENUM ('source', 'target');
CREATE TYPE "item_outcome" AS ENUM ('new', 'unchanged', 'revised', 'dated', 'failed');

-- Whether a partial date says no more than it may: ends in order, a day is one day, an unknown date has no start.
CREATE FUNCTION "is_partial_date"("date_from" date, "date_to" date, "precision" "date_precision")
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE "precision"
    WHEN 'unknown' THEN "date_from" IS NULL
    WHEN 'day' THEN "date_from" IS NOT NULL AND "date_to" IS NOT NULL AND "date_from" = "date_to"
    ELSE "date_from" IS NOT NULL AND "date_to" IS NOT NULL AND "date_from" <= "date_to"
  END
$$;

-- Whether the text may stand in a span of that many UTF-16 units: one or two of them to a code point.
CREATE FUNCTION "fits_units"("text" text, "units" integer)
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT "units" BETWEEN char_length("text") AND 2 * char_length("text")
$$;

CREATE TABLE "country" (
  "code" text PRIMARY KEY CHECK ("code" ~ '^[A-Z]{3}$'),
  "name" text NOT NULL CHECK ("name" <> '')
);

CREATE TABLE "source" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "name" text NOT NULL UNIQUE CHECK ("name" <> '')
);

CREATE TABLE "article" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "source_id" integer REFERENCES "source" ON DELETE RESTRICT,
  "url" text UNIQUE,
  "language" text,
  "published_date" date,
  "published_instant" timestamptz(3),
  "published_basis" "publication_basis",
  "created_at" timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT "article_published_with_basis" CHECK (("published_date" IS NULL) = ("published_basis" IS NULL)),
  CONSTRAINT "article_instant_with_date" CHECK ("published_instant" IS NULL OR "published_date" IS NOT NULL)
);
CREATE INDEX "article_source" ON "article" ("source_id");
CREATE INDEX "article_published" ON "article" ("published_date" DESC NULLS LAST, "id");

CREATE TABLE "article_revision" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "article_id" integer NOT NULL REFERENCES "article" ON DELETE CASCADE,
  "number" integer NOT NULL CHECK ("number" > 0),
  "is_current" boolean NOT NULL,
  "title" text,
  "byline" text,
  "text" text NOT NULL CHECK ("text" <> ''),
  "text_length" integer NOT NULL,
  "content_hash" text NOT NULL CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
  "stored_at" timestamptz(3) NOT NULL DEFAULT now(),
  -- A tsvector holds 1 MB; 200,000 characters stay below it whatever they are.
  "search" tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', left("text", 200000))) STORED,
  CONSTRAINT "article_revision_text_length" CHECK ("fits_units"("text", "text_length")),
  CONSTRAINT "article_revision_number" UNIQUE ("article_id", "number"),
  CONSTRAINT "article_revision_text" UNIQUE ("article_id", "content_hash")
);
CREATE UNIQUE INDEX "article_revision_current" ON "article_revision" ("article_id") WHERE "is_current";
CREATE INDEX "article_revision_hash" ON "article_revision" ("content_hash");
CREATE INDEX "article_revision_search" ON "article_revision" USING gin ("search");

CREATE TABLE "extraction_run" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "revision_id" integer NOT NULL REFERENCES "article_revision" ON DELETE CASCADE,
  "extractor" text NOT NULL CHECK ("extractor" <> ''),
  "ran_at" timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX "extraction_run_revision" ON "extraction_run" ("revision_id");

CREATE TABLE "actor" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "slug" text NOT NULL UNIQUE CHECK ("slug" <> ''),
  "name" text NOT NULL CHECK ("name" <> ''),
  "kind" "actor_kind" NOT NULL,
  "country_code" text REFERENCES "country" ON UPDATE CASCADE ON DELETE RESTRICT,
  "discovered" boolean NOT NULL,
  -- Set where an analyst changed the row: the catalogue and later articles leave it as it is.
  "edited_at" timestamptz(3)
);
CREATE INDEX "actor_country" ON "actor" ("country_code");

CREATE TABLE "actor_alias" (
  "actor_id" integer NOT NULL REFERENCES "actor" ON DELETE CASCADE,
  "alias" text NOT NULL CHECK ("alias" <> ''),
  PRIMARY KEY ("actor_id", "alias")
);

CREATE TABLE "actor_role" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "actor_id" integer NOT NULL REFERENCES "actor" ON DELETE CASCADE,
  "title" text NOT NULL CHECK ("title" <> ''),
  "country_code" text REFERENCES "country" ON UPDATE CASCADE ON DELETE RESTRICT,
  -- Slug of the organisation: it may stand in no article yet.
  "organisation" text,
  "date_from" date,
  "date_to" date,
  CONSTRAINT "actor_role_dates" CHECK ("date_from" <= "date_to"),
  CONSTRAINT "actor_role_once" UNIQUE NULLS NOT DISTINCT ("actor_id", "title", "country_code", "organisation", "date_from")
);

CREATE TABLE "place" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "key" text NOT NULL UNIQUE CHECK ("key" <> ''),
  "name" text NOT NULL CHECK ("name" <> ''),
  "country_code" text REFERENCES "country" ON UPDATE CASCADE ON DELETE RESTRICT,
  "latitude" double precision CHECK ("latitude" BETWEEN -90 AND 90),
  "longitude" double precision CHECK ("longitude" BETWEEN -180 AND 180),
  CONSTRAINT "place_coordinates" CHECK (("latitude" IS NULL) = ("longitude" IS NULL))
);

CREATE TABLE "mention" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "revision_id" integer NOT NULL REFERENCES "article_revision" ON DELETE CASCADE,
  "run_id" integer NOT NULL REFERENCES "extraction_run" ON DELETE CASCADE,
  "span_start" integer NOT NULL CHECK ("span_start" >= 0),
  "span_end" integer NOT NULL,
  "text" text NOT NULL,
  "form" "mention_form" NOT NULL,
  "actor_id" integer REFERENCES "actor" ON DELETE RESTRICT,
  "place_id" integer REFERENCES "place" ON DELETE RESTRICT,
  CONSTRAINT "mention_span" CHECK ("span_start" < "span_end" AND "fits_units"("text", "span_end" - "span_start")),
  CONSTRAINT "mention_of_one" CHECK (num_nonnulls("actor_id", "place_id") = 1)
);
CREATE INDEX "mention_revision" ON "mention" ("revision_id");
CREATE INDEX "mention_run" ON "mention" ("run_id");
CREATE INDEX "mention_actor" ON "mention" ("actor_id");
CREATE INDEX "mention_place" ON "mention" ("place_id");

CREATE TABLE "quote" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "revision_id" integer NOT NULL REFERENCES "article_revision" ON DELETE CASCADE,
  "run_id" integer NOT NULL REFERENCES "extraction_run" ON DELETE CASCADE,
  "kind" "quote_kind" NOT NULL,
  -- The parts joined, for search and lists; the evidence is in quote_part.
  "text" text NOT NULL CHECK ("text" <> ''),
  "speaker_id" integer REFERENCES "actor" ON DELETE RESTRICT,
  "speaker_text" text,
  "speaker_start" integer CHECK ("speaker_start" >= 0),
  "speaker_end" integer,
  "cue_text" text,
  "cue_start" integer CHECK ("cue_start" >= 0),
  "cue_end" integer,
  "search" tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', left("text", 200000))) STORED,
  CONSTRAINT "quote_speaker_span" CHECK (
    num_nonnulls("speaker_text", "speaker_start", "speaker_end") = 0 OR
    (num_nonnulls("speaker_text", "speaker_start", "speaker_end") = 3 AND "speaker_start" < "speaker_end"
      AND "fits_units"("speaker_text", "speaker_end" - "speaker_start"))),
  CONSTRAINT "quote_cue_span" CHECK (
    num_nonnulls("cue_text", "cue_start", "cue_end") = 0 OR
    (num_nonnulls("cue_text", "cue_start", "cue_end") = 3 AND "cue_start" < "cue_end"
      AND "fits_units"("cue_text", "cue_end" - "cue_start")))
);
CREATE INDEX "quote_revision" ON "quote" ("revision_id");
CREATE INDEX "quote_run" ON "quote" ("run_id");
CREATE INDEX "quote_speaker" ON "quote" ("speaker_id");
CREATE INDEX "quote_search" ON "quote" USING gin ("search");

CREATE TABLE "quote_part" (
  "quote_id" integer NOT NULL REFERENCES "quote" ON DELETE CASCADE,
  "position" integer NOT NULL CHECK ("position" >= 0),
  "span_start" integer NOT NULL CHECK ("span_start" >= 0),
  "span_end" integer NOT NULL,
  "text" text NOT NULL,
  PRIMARY KEY ("quote_id", "position"),
  CONSTRAINT "quote_part_span" CHECK ("span_start" < "span_end" AND "fits_units"("text", "span_end" - "span_start"))
);

CREATE TABLE "event" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "type" "event_type" NOT NULL,
  "mode" text,
  "quad" smallint NOT NULL,
  "cameo_root" text CHECK ("cameo_root" ~ '^(0[1-9]|1[0-9]|20)$'),
  "summary" text NOT NULL CHECK ("summary" <> ''),
  "date_from" date,
  "date_to" date,
  "date_precision" "date_precision" NOT NULL,
  "date_basis" "date_basis" NOT NULL,
  "date_text" text,
  "assertion" "assertion" NOT NULL,
  "status" "event_status" NOT NULL DEFAULT 'extracted',
  "confidence" double precision NOT NULL CHECK ("confidence" BETWEEN 0 AND 1),
  "place_id" integer REFERENCES "place" ON DELETE SET NULL,
  "created_at" timestamptz(3) NOT NULL DEFAULT now(),
  -- Set where an analyst decided on the event: no ingestion changes or removes it from then on.
  "edited_at" timestamptz(3),
  "search" tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', left("summary", 200000))) STORED,
  CONSTRAINT "event_date" CHECK ("is_partial_date"("date_from", "date_to", "date_precision")),
  -- The quad class follows from the type (PLOVER manual, 2021).
  CONSTRAINT "event_quad" CHECK ("quad" = CASE
    WHEN "type" IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'STATEMENT') THEN 1
    WHEN "type" IN ('COOPERATE', 'AID', 'RETREAT') THEN 2
    WHEN "type" IN ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') THEN 3
    ELSE 4 END)
);
-- The order of every list; with it, a page is read from the index.
CREATE INDEX "event_order" ON "event" ("date_from", "id");
CREATE INDEX "event_date_to" ON "event" ("date_to");
-- For finding the events that a report may belong to: few dates are imprecise.
CREATE INDEX "event_reach" ON "event" ("type", "date_to") WHERE "date_precision" <> 'day';
CREATE INDEX "event_type" ON "event" ("type", "date_from");
CREATE INDEX "event_quad" ON "event" ("quad", "date_from");
CREATE INDEX "event_status" ON "event" ("status", "date_from");
CREATE INDEX "event_precision" ON "event" ("date_precision");
CREATE INDEX "event_place" ON "event" ("place_id");
CREATE INDEX "event_search" ON "event" USING gin ("search");

CREATE TABLE "event_participant" (
  "event_id" integer NOT NULL REFERENCES "event" ON DELETE CASCADE,
  "side" "event_side" NOT NULL,
  "actor_id" integer NOT NULL REFERENCES "actor" ON DELETE RESTRICT,
  -- The actor's country, kept here for the filter by country and side.
  "country_code" text REFERENCES "country" ON UPDATE CASCADE ON DELETE RESTRICT,
  "position" integer NOT NULL CHECK ("position" >= 0),
  PRIMARY KEY ("event_id", "side", "actor_id")
);
CREATE INDEX "event_participant_actor" ON "event_participant" ("actor_id", "side", "event_id");
CREATE INDEX "event_participant_country" ON "event_participant" ("country_code", "side", "event_id");

CREATE TABLE "report" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "event_id" integer NOT NULL REFERENCES "event" ON DELETE CASCADE,
  "revision_id" integer NOT NULL REFERENCES "article_revision" ON DELETE CASCADE,
  "run_id" integer NOT NULL REFERENCES "extraction_run" ON DELETE CASCADE,
  "span_start" integer NOT NULL CHECK ("span_start" >= 0),
  "span_end" integer NOT NULL,
  "text" text NOT NULL,
  "trigger_start" integer NOT NULL CHECK ("trigger_start" >= 0),
  "trigger_end" integer NOT NULL,
  "trigger_text" text NOT NULL,
  "type" "event_type" NOT NULL,
  "mode" text,
  "cameo_root" text,
  "summary" text NOT NULL CHECK ("summary" <> ''),
  "source_text" text,
  "target_text" text,
  -- Slugs, as this report names the sides: the event has the actors of all its reports.
  "sources" text[] NOT NULL,
  "targets" text[] NOT NULL,
  "place_id" integer REFERENCES "place" ON DELETE SET NULL,
  "date_from" date,
  "date_to" date,
  "date_precision" "date_precision",
  "date_basis" "date_basis",
  "date_text" text,
  "assertion" "assertion" NOT NULL,
  "confidence" double precision NOT NULL CHECK ("confidence" BETWEEN 0 AND 1),
  "rule" text NOT NULL,
  -- Why it was joined to the event, or null where it was the first.
  "join_reason" text,
  "search" tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', left("text", 200000))) STORED,
  CONSTRAINT "report_span" CHECK ("span_start" < "span_end" AND "fits_units"("text", "span_end" - "span_start")),
  CONSTRAINT "report_trigger_span" CHECK (
    "trigger_start" < "trigger_end" AND "fits_units"("trigger_text", "trigger_end" - "trigger_start")),
  CONSTRAINT "report_date" CHECK (
    CASE WHEN "date_precision" IS NULL
      THEN num_nonnulls("date_from", "date_to", "date_basis", "date_text") = 0
      ELSE "date_basis" IS NOT NULL AND "is_partial_date"("date_from", "date_to", "date_precision") END),
  CONSTRAINT "report_once" UNIQUE ("event_id", "revision_id", "span_start", "span_end")
);
CREATE INDEX "report_revision" ON "report" ("revision_id", "event_id");
CREATE INDEX "report_run" ON "report" ("run_id");
CREATE INDEX "report_place" ON "report" ("place_id");
CREATE INDEX "report_search" ON "report" USING gin ("search");

CREATE TABLE "event_revision" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "event_id" integer NOT NULL REFERENCES "event" ON DELETE CASCADE,
  "at" timestamptz(3) NOT NULL DEFAULT now(),
  "by" text NOT NULL CHECK ("by" <> ''),
  "field" text NOT NULL CHECK ("field" <> ''),
  "before" text,
  "after" text,
  "reason" text
);
CREATE INDEX "event_revision_event" ON "event_revision" ("event_id", "id");

CREATE TABLE "ingestion" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "what" text NOT NULL,
  "started_at" timestamptz(3) NOT NULL DEFAULT now(),
  "ended_at" timestamptz(3),
  CONSTRAINT "ingestion_times" CHECK ("started_at" <= "ended_at")
);

CREATE TABLE "ingestion_item" (
  "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "ingestion_id" integer NOT NULL REFERENCES "ingestion" ON DELETE CASCADE,
  "name" text NOT NULL,
  "outcome" "item_outcome" NOT NULL,
  "reason" text,
  "article_id" integer REFERENCES "article" ON DELETE SET NULL,
  "at" timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT "ingestion_item_reason" CHECK (("outcome" = 'failed') = ("reason" IS NOT NULL))
);
CREATE INDEX "ingestion_item_ingestion" ON "ingestion_item" ("ingestion_id", "id");
CREATE INDEX "ingestion_item_article" ON "ingestion_item" ("article_id");

-- Which catalogue stands in the database, by its hash: one row.
CREATE TABLE "catalogue" (
  "id" integer PRIMARY KEY CHECK ("id" = 1),
  "hash" text NOT NULL,
  "seeded_at" timestamptz(3) NOT NULL DEFAULT now()
);

-- The text of a revision never changes: every span hangs on it.
CREATE FUNCTION "refuse_text_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the text of article revision % never changes: store a new revision', OLD."id"
    USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "article_revision_text_stands" BEFORE UPDATE ON "article_revision" FOR EACH ROW
  WHEN (OLD."text" IS DISTINCT FROM NEW."text" OR OLD."text_length" <> NEW."text_length"
    OR OLD."content_hash" <> NEW."content_hash" OR OLD."article_id" <> NEW."article_id")
  EXECUTE FUNCTION "refuse_text_change"();

-- Spans end inside their text. Checked once a statement, over all the rows it wrote.
CREATE FUNCTION "check_mention_bounds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "written" w JOIN "article_revision" r ON r."id" = w."revision_id"
             WHERE w."span_end" > r."text_length") THEN
    RAISE EXCEPTION 'the span of a mention ends beyond its text' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "mention_bounds_on_insert" AFTER INSERT ON "mention" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_mention_bounds"();
CREATE TRIGGER "mention_bounds_on_update" AFTER UPDATE ON "mention" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_mention_bounds"();

CREATE FUNCTION "check_quote_bounds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "written" w JOIN "article_revision" r ON r."id" = w."revision_id"
             WHERE greatest(w."speaker_end", w."cue_end") > r."text_length") THEN
    RAISE EXCEPTION 'the speaker or cue of a quote ends beyond its text' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "quote_bounds_on_insert" AFTER INSERT ON "quote" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_quote_bounds"();
CREATE TRIGGER "quote_bounds_on_update" AFTER UPDATE ON "quote" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_quote_bounds"();

CREATE FUNCTION "check_quote_part_bounds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "written" w JOIN "quote" q ON q."id" = w."quote_id"
             JOIN "article_revision" r ON r."id" = q."revision_id" WHERE w."span_end" > r."text_length") THEN
    RAISE EXCEPTION 'the span of a quote ends beyond its text' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "quote_part_bounds_on_insert" AFTER INSERT ON "quote_part" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_quote_part_bounds"();
CREATE TRIGGER "quote_part_bounds_on_update" AFTER UPDATE ON "quote_part" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_quote_part_bounds"();

CREATE FUNCTION "check_report_bounds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "written" w JOIN "article_revision" r ON r."id" = w."revision_id"
             WHERE greatest(w."span_end", w."trigger_end") > r."text_length") THEN
    RAISE EXCEPTION 'the span of a report ends beyond its text' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "report_bounds_on_insert" AFTER INSERT ON "report" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_report_bounds"();
CREATE TRIGGER "report_bounds_on_update" AFTER UPDATE ON "report" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "check_report_bounds"();

-- Participants keep the country of their actor.
CREATE FUNCTION "follow_actor_country"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "event_participant" SET "country_code" = NEW."country_code" WHERE "actor_id" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "actor_country_moves" AFTER UPDATE OF "country_code" ON "actor" FOR EACH ROW
  WHEN (OLD."country_code" IS DISTINCT FROM NEW."country_code") EXECUTE FUNCTION "follow_actor_country"();
