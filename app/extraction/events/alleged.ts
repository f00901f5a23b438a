// What a noun tells that is no fact: an accusation, a rumour, a hope.
import type { Clause, SentenceView } from './clause.ts';

const alleging: ReadonlySet<string> = new Set(
  'claim allegation accusation charge suggestion insinuation rumour rumor suspicion idea notion belief assumption theory fear hope possibility impression'.split(
    ' ',
  ),
);

/** "denied accusations that it had attacked X", "the rumour that …": the content of such a noun is no fact. */
export function isAlleged(
  { tokens, phraseAt, clauses }: SentenceView,
  { link, start, subject }: Clause,
): boolean {
  const that = tokens.slice(0, start).findLast(({ lower }) => lower === 'that')?.index ?? -1;
  const noun = tokens[phraseAt[that - 1]?.head ?? -1];
  return (
    link === 'relative' &&
    noun !== undefined &&
    alleging.has(noun.lemma) &&
    subject.some((phrase) => phrase.start > that) &&
    !clauses.some(({ verb }) => that < verb && verb < start)
  );
}
