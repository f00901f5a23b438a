-- Which transaction changed which events: what is held of them in memory follows this log. Event 0 stands for all of
-- them up to that transaction: their entries were removed, or a table was emptied.
CREATE TABLE "event_change" (
  "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
  "event_id" integer NOT NULL,
  "at" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("xid", "event_id")
);

-- Each function notes the events of a statement, and tells those who listen at the first note of a transaction's event.
CREATE FUNCTION "note_written_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change" ("event_id") SELECT "id" FROM "written" ON CONFLICT DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('demarche_events', ''); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "note_events_of_written"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change" ("event_id") SELECT DISTINCT "event_id" FROM "written" ON CONFLICT DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('demarche_events', ''); END IF;
  RETURN NULL;
END $$;
-- What moved from one event to another changed both.
CREATE FUNCTION "note_events_of_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change" ("event_id")
    SELECT "event_id" FROM "written" UNION SELECT "event_id" FROM "former" ON CONFLICT DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('demarche_events', ''); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "note_events_of_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change" ("event_id")
    SELECT DISTINCT r."event_id" FROM "article_revision" v JOIN "report" r ON r."revision_id" = v."id"
    WHERE v."article_id" = NEW."id" ON CONFLICT DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('demarche_events', ''); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "note_all_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "event_change" ("event_id") VALUES (0) ON CONFLICT DO NOTHING;
  PERFORM pg_notify('demarche_events', '');
  RETURN NULL;
END $$;

CREATE TRIGGER "event_changes_on_insert" AFTER INSERT ON "event" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_written_events"();
CREATE TRIGGER "event_changes_on_update" AFTER UPDATE ON "event" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_written_events"();
CREATE TRIGGER "event_changes_on_delete" AFTER DELETE ON "event" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_written_events"();
CREATE TRIGGER "event_changes_on_truncate" AFTER TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_all_events"();

CREATE TRIGGER "event_participant_changes_on_insert" AFTER INSERT ON "event_participant" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_events_of_written"();
CREATE TRIGGER "event_participant_changes_on_update" AFTER UPDATE ON "event_participant"
  REFERENCING NEW TABLE AS "written" OLD TABLE AS "former"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_events_of_moved"();
CREATE TRIGGER "event_participant_changes_on_delete" AFTER DELETE ON "event_participant" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_events_of_written"();
CREATE TRIGGER "event_participant_changes_on_truncate" AFTER TRUNCATE ON "event_participant"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_all_events"();

CREATE TRIGGER "report_changes_on_insert" AFTER INSERT ON "report" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_events_of_written"();
CREATE TRIGGER "report_changes_on_update" AFTER UPDATE ON "report"
  REFERENCING NEW TABLE AS "written" OLD TABLE AS "former"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_events_of_moved"();
CREATE TRIGGER "report_changes_on_delete" AFTER DELETE ON "report" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_events_of_written"();
CREATE TRIGGER "report_changes_on_truncate" AFTER TRUNCATE ON "report"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_all_events"();

-- The publishers of an event are those of its articles.
CREATE TRIGGER "article_source_moves" AFTER UPDATE OF "source_id" ON "article" FOR EACH ROW
  WHEN (OLD."source_id" IS DISTINCT FROM NEW."source_id") EXECUTE FUNCTION "note_events_of_article"();
