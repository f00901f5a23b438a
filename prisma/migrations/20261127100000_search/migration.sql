-- Words without the marks that stand around them. Where the database's LC_CTYPE is "C", as in the embedded one, the parser
-- of Postgres 18 takes every character beyond ASCII for a letter: the last word of “a frank talk” would be "talk”".

-- The text with a space for each such mark, so that all positions stand: punctuation and signs of Latin-1, general
-- punctuation, currencies, letterlike signs, arrows, boxes and shapes, marks of Chinese and Japanese, wide punctuation.
CREATE FUNCTION "plain_marks"("text" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace("text", '[\u00A0-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u20CF\u2100-\u214F'
    '\u2190-\u21FF\u2500-\u27BF\u3000-\u303F\uFF00-\uFF0F]', ' ', 'g')
$$;

ALTER TABLE "event" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "plain_marks"(left("summary", 200000)))) STORED;
CREATE INDEX "event_search" ON "event" USING gin ("search");
ALTER TABLE "report" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "plain_marks"(left("text", 200000)))) STORED;
CREATE INDEX "report_search" ON "report" USING gin ("search");
ALTER TABLE "quote" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "plain_marks"(left("text", 200000)))) STORED;
CREATE INDEX "quote_search" ON "quote" USING gin ("search");
ALTER TABLE "article_revision" DROP COLUMN "search", ADD COLUMN "search" tsvector NOT NULL
  GENERATED ALWAYS AS (to_tsvector('english', "plain_marks"(left("text", 200000)))) STORED;
CREATE INDEX "article_revision_search" ON "article_revision" USING gin ("search");
-- Without it every search would read the names of all actors.
CREATE INDEX "actor_search" ON "actor" USING gin (to_tsvector('english', "plain_marks"("name")));

-- Whether anything that can be searched for matches the query. For "is there one" the planner would rather read a table
-- from its start, which takes for ever where there is none: the indexes answer at once.
CREATE FUNCTION "stands_somewhere"("query" tsquery) RETURNS boolean LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_indexscan = off AS $$
  SELECT EXISTS (SELECT FROM "event" WHERE "search" @@ "query")
    OR EXISTS (SELECT FROM "article_revision" WHERE "search" @@ "query")
    OR EXISTS (SELECT FROM "report" WHERE "search" @@ "query")
    OR EXISTS (SELECT FROM "actor" WHERE to_tsvector('english', "plain_marks"("name")) @@ "query")
$$;

-- A name as it is typed: its words in small letters without accents, a space before each, so that ' kov' finds a beginning.
CREATE FUNCTION "folded"("name" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ' ' || btrim(regexp_replace(translate(lower(regexp_replace(
    normalize("name", NFKD), U&'[\0300-\036F]', '', 'g')), 'łøđðıß', 'loddis'), '[^[:alnum:]]+', ' ', 'g'))
$$;
ALTER TABLE "actor" ADD COLUMN "folded" text NOT NULL GENERATED ALWAYS AS ("folded"("name")) STORED;
ALTER TABLE "actor_alias" ADD COLUMN "folded" text NOT NULL GENERATED ALWAYS AS ("folded"("alias")) STORED;
