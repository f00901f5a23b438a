// "The Russians": a nation that negotiates stands for its state, any other is its people.
import type { Candidate } from '../names/candidate.ts';
import type { Reading } from './reading.ts';

/** What delegations do, and peoples at large do not. */
const negotiating: ReadonlySet<string> = new Set(
  'ask propose offer demand insist reject accept agree refuse respond reply concede negotiate table submit answer counter suggest object walk'.split(
    ' ',
  ),
);

/** "The Russians asked for time": a nation at the table is its state. */
export function negotiates({ sentences }: Reading, candidate: Candidate): boolean {
  const tokens = sentences[candidate.sentence]?.tokens ?? [];
  const people = tokens[candidate.headToken];
  const verb = people?.relation === 'nsubj' ? tokens[people.head] : undefined;
  const hasArticle = tokens[candidate.range.from - 1]?.lower === 'the';
  return hasArticle && verb !== undefined && negotiating.has(verb.lemma);
}
