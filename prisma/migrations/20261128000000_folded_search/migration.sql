-- Words are found whatever their accents and case: "orban" finds "Orbán", and the other way round.

-- The text as it is searched. A space for each mark, as before; letters without their accents, and those that have none
-- apart from the letter as the nearest one; Greek and Cyrillic capitals as small letters, as the parser knows no case beyond
-- ASCII where the database's LC_CTYPE is "C". A letter stays one letter, and Hangul is put together again. It calls no other
-- function of ours: where columns are made, Postgres looks for none.
CREATE FUNCTION "searched_text"("text" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN "plain" ~ '[^\u0001-\u007F]' THEN translate(
    normalize(regexp_replace(normalize("plain", NFD), '[\u0300-\u036F]', '', 'g'), NFC),
    'ŁłØøĐđÐðıßςΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЄІЂЈЉЊЋЏҐ',
    'LlOoDdDdisσαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюяєіђјљњћџґ')
  ELSE "plain" END
  FROM (SELECT regexp_replace("text", '[\u00A0-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u20CF\u2100-\u214F'
    '\u2190-\u21FF\u2500-\u27BF\u3000-\u303F\uFF00-\uFF0F]', ' ', 'g') AS "plain" OFFSET 0) "marked"
$$;

ALTER TABLE "event" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "searched_text"(left("summary", 200000)))) STORED;
CREATE INDEX "event_search" ON "event" USING gin ("search");
ALTER TABLE "report" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "searched_text"(left("text", 200000)))) STORED;
CREATE INDEX "report_search" ON "report" USING gin ("search");
ALTER TABLE "quote" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "searched_text"(left("text", 200000)))) STORED;
CREATE INDEX "quote_search" ON "quote" USING gin ("search");
ALTER TABLE "article_revision" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "searched_text"(left("text", 200000)))) STORED;
CREATE INDEX "article_revision_search" ON "article_revision" USING gin ("search");
DROP INDEX "actor_search";
CREATE INDEX "actor_search" ON "actor" USING gin (to_tsvector('english', "searched_text"("name")));

CREATE OR REPLACE FUNCTION "stands_somewhere"("query" tsquery) RETURNS boolean LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_indexscan = off AS $$
  SELECT EXISTS (SELECT FROM "event" WHERE "search" @@ "query")
    OR EXISTS (SELECT FROM "article_revision" WHERE "search" @@ "query")
    OR EXISTS (SELECT FROM "report" WHERE "search" @@ "query")
    OR EXISTS (SELECT FROM "actor" WHERE to_tsvector('english', "searched_text"("name")) @@ "query")
$$;

DROP FUNCTION "plain_marks";
