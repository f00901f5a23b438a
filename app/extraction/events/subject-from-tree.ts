// The subject of a verb in a parsed sentence, also where the parser took a part of it for something else.
import type { Token } from '../annotation.ts';
import { relativePronouns } from '../lexicon/function-words.ts';
import type { Phrase } from './clause.ts';
import { isGoverned, type TreeVerb } from './misread-tree.ts';
import { coordinated } from './phrases.ts';
import type { Tree } from './tree.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly phraseAt: readonly (Phrase | null)[];
}

/** The heads of a verb's own subject, relative pronouns before it left out; empty where it has none. */
export function ownSubjects(words: Words, tree: Tree, draft: TreeVerb): readonly Token[] {
  const { tokens, phraseAt } = words;
  const { verb, children } = draft;
  const named = children.filter(
    (child) =>
      child.relation.startsWith('nsubj') &&
      !isGoverned(tree, phraseAt, child) &&
      !(isFiniteForm(tokens[verb]) && objectForms.has(child.lower)),
  );
  const own = named.filter(({ lower, index }) => !relativePronouns.has(lower) || index > verb);
  const pronoun = own.find((token) => isWholeSubject(tokens, token, own, verb));
  if (pronoun) return [pronoun];
  return own.length > 0 ? own : misreadModifier(words, draft);
}

/** Forms of pronouns that are never the subject of a finite verb. */
const objectForms: ReadonlySet<string> = new Set(['them', 'him', 'us', 'me', 'whom']);

function isFiniteForm(verb: Token | undefined): boolean {
  return verb !== undefined && /^VB[DPZ]$/.test(verb.penn);
}

/** "The minister, she said, had …": a pronoun right before the verb that nothing joins to another subject. */
function isWholeSubject(
  tokens: readonly Token[],
  { tag, index }: Token,
  subjects: readonly Token[],
  verb: number,
): boolean {
  return (
    subjects.length > 1 &&
    tag === 'PRON' &&
    index < verb &&
    tokens[index - 1]?.tag !== 'CCONJ' &&
    tokens.slice(index + 1, verb).every((token) => token.tag === 'ADV' || token.tag === 'AUX')
  );
}

const modifying: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod', 'nmod:desc', 'det', 'nummod']);

/** "The American warned", "In it Madrid demands": no finite verb has a modifier before it; the noun is its subject. */
function misreadModifier({ tokens, phraseAt }: Words, { verb, children }: TreeVerb): readonly Token[] {
  if (!isFiniteForm(tokens[verb]) && tokens[verb]?.penn !== 'VB') return [];
  const noun = children.find(
    ({ relation, index }) =>
      modifying.has(relation) && phraseAt[index]?.end === verb && phraseAt[index]?.head === index,
  );
  const before = tokens[(phraseAt[noun?.index ?? -1]?.start ?? 0) - 1];
  return noun && before?.tag !== 'ADP' && before?.lower !== 'to' ? [noun] : [];
}

/**
 * The subject with what a conjunction joins to it before the verb at `start`, which parsers often leave out: behind it, or
 * before it from the first word of the sentence on ("Madrid and Lisbon sign …").
 */
export function withJoined(words: Words, subject: readonly Phrase[], start: number): readonly Phrase[] {
  const [first] = subject;
  if (!first) return subject;
  const opening = words.phraseAt[0];
  const groups = [coordinated(words, first), opening ? coordinated(words, opening) : []];
  const whole = groups.find(
    (group) =>
      group.length > subject.length && group.includes(first) && (group.at(-1)?.end ?? start + 1) <= start,
  );
  return whole ?? subject;
}
