-- Events of no day are many: those of some days are found without passing over all of them.
DROP INDEX "event_reach";
CREATE INDEX "event_reach" ON "event" ("type", "date_to") WHERE "date_precision" <> 'day' AND "date_precision" <> 'unknown';
CREATE INDEX "event_undated" ON "event" ("type", "date_to") WHERE "date_precision" = 'unknown';
