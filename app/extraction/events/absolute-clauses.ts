// "…, with the minister promising help": a clause whose subject stands after "with", and is no side of the clause above.
import type { Token } from '../annotation.ts';
import type { Clause, Phrase } from './clause.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly phraseAt: readonly (Phrase | null)[];
}

/** In tokens: how far the verb may stand behind "with", an apposition to its subject in between. */
const reach = 14;

/** The clauses, where an -ing form after "with" and a noun is a participle that has that noun as its subject. */
export function withAbsoluteSubjects(clauses: readonly Clause[], words: Words): readonly Clause[] {
  return clauses.reduce<readonly Clause[]>((list, { verb }, index) => {
    const at = withBefore(clauses, words, verb);
    const subject = at === null ? null : words.phraseAt[at + 1];
    if (!subject) return list;
    return list.map((clause, i) => {
      const obliques = clause.obliques.filter((oblique) => oblique.at !== at);
      if (i !== index) return { ...clause, obliques };
      // As much a fact as a participle without "with", whatever the parser took it for.
      return { ...clause, obliques, subject: [subject], link: 'participle', marker: null, conjunctOf: null };
    });
  }, clauses);
}

/** The "with" after a comma that the -ing form at `verb` fills, with only its noun and an apposition between; else null. */
function withBefore(clauses: readonly Clause[], { tokens, phraseAt }: Words, verb: number): number | null {
  if (tokens[verb]?.penn !== 'VBG') return null;
  for (let at = verb - 2; at > Math.max(0, verb - reach); at--) {
    if (clauses.some((clause) => clause.verb === at)) return null;
    if (tokens[at]?.lower !== 'with' || tokens[at - 1]?.text !== ',') continue;
    const end = phraseAt[at + 1]?.end ?? verb;
    const apposition = tokens[end]?.text === ',' && tokens[verb - 1]?.text === ',' && verb - 1 > end;
    return end === verb || apposition ? at : null;
  }
  return null;
}
