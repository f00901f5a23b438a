// Whether the words of a sentence can tell an act at all: looked at before anything costly is done with it.
import type { Sentence, Token } from '../annotation.ts';
import { type ActRow, nounRows, verbRows } from '../lexicon/act-rows.ts';
import { predicates } from './match.ts';
import { insistence, obligation, paying, prices } from './verbal-acts.ts';

/** What must stand in the sentence beside a word, for that to tell an act. */
interface Need {
  /** All of these. */
  readonly words: readonly string[];
  /** One of each of these sets. */
  readonly choices: readonly ReadonlySet<string>[];
}

/**
 * Whether the sentence holds the words of a row of the lexicon, of an obligation or of a price to pay: without them it
 * tells no act, however it is parsed.
 */
export function mayTellAct({ tokens }: Sentence): boolean {
  let held: ReadonlySet<string> | null = null;
  for (const token of tokens) {
    for (const needs of needsOf(token)) {
      if (needs === undefined) continue;
      held ??= formsOf(tokens);
      for (const need of needs) if (isMet(need, held)) return true;
    }
  }
  return false;
}

/** The forms by which rows ask for the words. */
function formsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { lower, lemma } of tokens) {
    forms.add(lower).add(lemma).add(lemma.toLowerCase());
    if (lower.length > 3 && lower.endsWith('s')) forms.add(lower.slice(0, -1));
  }
  return forms;
}

function isMet({ words, choices }: Need, held: ReadonlySet<string>): boolean {
  return words.every((word) => held.has(word)) && choices.every((choice) => holdsOne(held, choice));
}

function holdsOne(held: ReadonlySet<string>, choice: ReadonlySet<string>): boolean {
  for (const word of held) if (choice.has(word)) return true;
  return false;
}

/** By each row and rule that may begin with the token. */
function needsOf({ tag, lower, lemma }: Token): readonly (readonly Need[] | undefined)[] {
  const compound = needsOfCompounds.get(lemma.toLowerCase());
  if (tag === 'NOUN' && !predicates.has(lower)) return [needsOfNouns.get(lemma), compound];
  const demand = needsOfDemands.get(lemma);
  if (tag !== 'VERB' && !predicates.has(lower)) return [demand, compound];
  const verb = needsOfVerbs.get(lemma) ?? needsOfVerbs.get(lemma.replace(/e$/, ''));
  return [verb, needsOfVerbs.get(lower), demand, compound];
}

/** Those of the rows that tell an act and `fit`, by the first word. */
function needsIn(
  rows: ReadonlyMap<string, readonly ActRow[]>,
  fits: (row: ActRow) => boolean = () => true,
): ReadonlyMap<string, readonly Need[]> {
  const telling = ({ type }: ActRow) => type !== null;
  return new Map([...rows].map(([first, list]) => [first, list.filter(telling).filter(fits).map(needOf)]));
}

function needOf({ words, condition: { lemmas, also } }: ActRow): Need {
  return { words: words.slice(1), choices: [lemmas, also].filter((set) => set !== null).map(firstWords) };
}

/** Of a lemma of two words the first: the second is left to the match itself. */
function firstWords(lemmas: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...lemmas].map((lemma) => lemma.split(' ')[0] ?? lemma));
}

const costs: ReadonlySet<string> = new Set([...prices, 'dearly']);
const needsOfVerbs = needsIn(verbRows);
const needsOfNouns = needsIn(nounRows, ({ words }) => words.length === 1);
const needsOfCompounds = needsIn(nounRows, ({ words }) => words.length > 1);
/** Of what another must do, will pay for, or one's own side needs. */
const needsOfDemands: ReadonlyMap<string, readonly Need[]> = new Map<string, readonly Need[]>([
  ...[...obligation].map((lemma): [string, Need[]] => [lemma, [{ words: [], choices: [] }]]),
  ...[...paying].map((lemma): [string, Need[]] => [lemma, [{ words: [], choices: [costs] }]]),
  ['need', [{ words: [], choices: [insistence] }]],
]);
