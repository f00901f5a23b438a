-- Words without the marks that stand around them. Where the database's LC_CTYPE is "C", as in the embedded one, the parser
-- of Postgres 18 takes every character beyond ASCII for a letter: the last word of “a frank talk” would be "talk”".

-- The text with plain signs for such marks, each for each, so that all positions stand.
CREATE FUNCTION "plain_marks"("text" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate("text",
    -- Apostrophes and the hyphen that does not break, then what stands between words.
    U&'\2018\2019\2011'
      '\00A0\00A1\00A2\00A3\00A4\00A5\00A6\00A7\00A8\00A9\00AB\00AC\00AE\00AF\00B0\00B1\00B4\00B6\00B7'
      '\00B8\00BB\00BC\00BD\00BE\00BF\00D7\00F7\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A'
      '\2010\2012\2013\2014\2015\2016\2017\201A\201B\201C\201D\201E\201F\2020\2021\2022\2023\2024\2025'
      '\2026\2027\202F\2030\2031\2032\2033\2034\2035\2036\2037\2038\2039\203A\203B\203C\203D\203E\2044'
      '\205F\20AC\20B4\20BD\20AA\20A9\20B9\20BA\2116\2122\2190\2192\25A0\25AA\25CF\25E6\3000\3001\3002'
      '\300A\300B\300C\300D\FF08\FF09\FF0C',
    '''''-' || repeat(' ', 102))
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
