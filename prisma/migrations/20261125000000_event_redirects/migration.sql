-- Where the reports of an event went that is no more: later reports may show that two events are one.
CREATE TABLE "event_redirect" (
  "id" integer PRIMARY KEY,
  "event_id" integer NOT NULL REFERENCES "event" ON DELETE CASCADE
);
CREATE INDEX "event_redirect_event" ON "event_redirect" ("event_id");
-- For finding the events that hold a report which may be of another day as well.
CREATE INDEX "report_reach" ON "report" ("type", "date_to") WHERE "date_precision" <> 'day' AND "date_precision" <> 'unknown';
