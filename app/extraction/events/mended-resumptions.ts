// A subject that a relative clause keeps from its verb: "units which had been training near X were returning".
import type { Token } from '../annotation.ts';
import { takesContent } from './mended-attributions.ts';
import { conjoining } from './mended-subjects.ts';
import type { Mending, TreeWords } from './mended-tree.ts';

/**
 * A finite verb whose subject would stand behind a preposition takes the noun before the relative clause instead, and is
 * what the verb of saying before that noun tells, or the main verb.
 */
export function resumeSubjects(words: TreeWords): Mending {
  const { tokens } = words;
  for (const verb of tokens) {
    const governed = governedSubject(words, verb);
    const noun = governed && nounBeforeRelative(words, governed);
    const inner = noun && tokens.find(({ index, tag }) => index > noun.index && tag === 'VERB');
    if (!inner || inner.index > governed.index) continue;
    const mark = tokens.find(
      ({ head, index, relation }) => head === noun.head && relation === 'mark' && index < noun.index,
    );
    const before = tokens.slice(0, noun.index);
    const speech = before.findLast(takesContent);
    if (!speech && before.some(({ tag }) => tag === 'VERB')) continue;
    return new Map<number, Partial<Token>>([
      [governed.index, { head: inner.index, relation: 'obl' }],
      [noun.index, { head: verb.index, relation: 'nsubj' }],
      ...(mark ? [[mark.index, { head: verb.index }] as const] : []),
      [verb.index, speech ? { head: speech.index, relation: 'ccomp' } : { head: -1, relation: 'root' }],
    ]);
  }
  return new Map();
}

/** The noun right before a finite verb that was taken for its subject though a preposition governs it. */
function governedSubject({ tokens, phraseAt }: TreeWords, verb: Token): Token | undefined {
  if (verb.tag !== 'VERB') return undefined;
  const children = tokens.filter(({ head }) => head === verb.index);
  const auxiliaries = children.filter(({ relation }) => relation.startsWith('aux'));
  const start = Math.min(verb.index, ...auxiliaries.map(({ index }) => index));
  return children.find(({ relation, index }) => {
    const phrase = phraseAt[index];
    const before = tokens[(phrase?.start ?? 0) - 1];
    return (
      relation.startsWith('nsubj') &&
      phrase?.end === start &&
      before?.tag === 'ADP' &&
      !conjoining.has(before.lower)
    );
  });
}

/** The noun before "which" or "who", where one other verb stands between that pronoun and the governed noun. */
function nounBeforeRelative({ tokens, phraseAt }: TreeWords, governed: Token): Token | undefined {
  const pronoun = tokens.slice(0, governed.index).findLast(({ penn }) => penn === 'WDT' || penn === 'WP');
  const between = tokens.slice(pronoun?.index, governed.index).filter(({ tag }) => tag === 'VERB');
  const noun = phraseAt[(pronoun?.index ?? 0) - 1];
  return pronoun && between.length === 1 ? tokens[noun?.head ?? -1] : undefined;
}
