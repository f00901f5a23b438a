// The words of a search box as a query over the full-text columns.
import type postgres from 'postgres';
import type { Query } from './query.server.ts';

interface WordInTheMaking {
  /** The search text before its last word, maybe empty. */
  readonly before: string;
  /** The last word, of letters and digits, without its star. */
  readonly word: string;
  /** It was written with a star ("sanct*"): the beginning of a word for certain. */
  readonly isBeginning: boolean;
}

/**
 * The last word of a search text, where it may be the beginning of a longer one: three letters or digits at least,
 * neither excluded, nor in quotation marks, nor the alternative of an "or". Else null.
 */
export function lastWordOf(q: string): WordInTheMaking | null {
  const found = /^(?<before>(?:.*\s)?)(?<word>[\p{L}\p{N}]{3,})(?<star>\*?)$/su.exec(q);
  if (found?.groups === undefined) return null;
  const { before = '', word = '', star = '' } = found.groups;
  const quotes = before.split('"').length - 1;
  if (quotes % 2 === 1 || /(^|\s)or\s+$/i.test(before)) return null;
  return { before: before.trim(), word, isBeginning: star !== '' };
}

/**
 * The tsquery of a search text, whatever its accents and case, as a search engine's user writes it: words are joined by "and", `or`, `-word` and
 * "a phrase" (in whatever quotation marks) mean what they say. A last word that stands nowhere, as one that is being typed, or one that ends in a
 * star, finds the words that begin with it.
 */
export function queryOf(sql: Query, q: string): postgres.PendingQuery<postgres.Row[]> {
  // A letter and its accent are one letter, which the last word is told by.
  const composed = q.normalize('NFC');
  const asWritten = wordsOf(sql, composed);
  const last = lastWordOf(composed);
  // A subquery is computed once where it stands, and never makes the planner pass over whole tables.
  if (last === null) return sql`(select ${asWritten})`;
  const begun = sql`${wordsOf(sql, last.before)} && to_tsquery('simple', searched_text(${last.word}) || ':*')`;
  if (last.isBeginning) return sql`(select ${begun})`;
  const alone = wordsOf(sql, last.word);
  // A word that says nothing, such as "the", is no beginning of others.
  return sql`(select case when numnode(${alone}) = 0 or stands_somewhere(${alone})
    then ${asWritten} else ${begun} end)`;
}

/** The same as text, computed once for all that asks with it: whether a word stands somewhere takes a while to find out. */
export async function readQuery(sql: Query, q: string): Promise<string> {
  const [row] = await sql<[{ query: string }]>`select ${queryOf(sql, q)}::text as query`;
  return row.query;
}

/** A query that was read, for one that goes on with it. */
export function knownQuery(sql: Query, query: string): postgres.PendingQuery<postgres.Row[]> {
  return sql`(select ${query}::text::tsquery)`;
}

/** The words as they are written, the last one whole. */
export function wordsOf(sql: Query, q: string): postgres.PendingQuery<postgres.Row[]> {
  return sql`websearch_to_tsquery('english', searched_text(${q.replace(/[“”„«»]/g, '"')}))`;
}
