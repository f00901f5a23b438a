// Measures a tagger and a parser on a treebank: gold words, predicted tags, lemmas and trees; punctuation counts.
import { lemmatise } from '../lemmatise.ts';
import type { Arc, Parser } from '../parser.ts';
import type { WordKeys } from '../parser-state.ts';
import { wordKeys } from '../parser-words.ts';
import type { Tagger, Tagging } from '../tagger.ts';
import type { GoldSentence } from './conllu.ts';

/** Shares in percent; a relation is right with its subtype only. */
export interface SyntaxScores {
  readonly words: number;
  readonly universal: number;
  readonly penn: number;
  readonly lemma: number;
  readonly unlabelled: number;
  readonly labelled: number;
  /** F1 of whole (subject, verb, object) triples, of nsubj and obj under one head. */
  readonly triples: number;
  /** Words a second of processor time. */
  readonly taggedPerSecond: number;
  /** The same for parsing alone. */
  readonly parsedPerSecond: number;
}

/** The parser's view of words with their tags. */
export function keysOf(forms: readonly string[], taggings: readonly Tagging[]): readonly WordKeys[] {
  return forms.map((form, i) => {
    const { tag, penn } = taggings[i] ?? { tag: 'X', penn: 'FW' };
    return wordKeys({ lemma: lemmatise(form, { tag, penn }), tag, penn });
  });
}

/** Tags and parses the treebank and compares. */
export function evaluateSyntax(
  treebank: readonly GoldSentence[],
  { tagger, parser }: { tagger: Tagger; parser: Parser },
): SyntaxScores {
  const words = treebank.reduce((sum, { forms }) => sum + forms.length, 0);
  const [tagged, tagSeconds] = timed(() => treebank.map(({ forms }) => tagger.tag(forms)));
  const keys = treebank.map(({ forms }, i) => keysOf(forms, tagged[i] ?? []));
  const [parsed, parseSeconds] = timed(() => keys.map((sentence) => parser.parse(sentence)));
  const share = (right: (gold: GoldSentence, sentence: number, word: number) => boolean) => {
    const count = (gold: GoldSentence, s: number) => gold.forms.filter((_, w) => right(gold, s, w)).length;
    return (100 * treebank.reduce((sum, gold, s) => sum + count(gold, s), 0)) / words;
  };
  const tagAt = (s: number, w: number) => tagged[s]?.[w];
  const arcAt = (s: number, w: number) => parsed[s]?.[w];
  return {
    words,
    universal: share((gold, s, w) => gold.tags[w]?.split('|')[0] === tagAt(s, w)?.tag),
    penn: share((gold, s, w) => gold.tags[w]?.split('|')[1] === tagAt(s, w)?.penn),
    lemma: share((gold, s, w) => {
      const lemma = lemmatise(gold.forms[w] ?? '', tagAt(s, w) ?? { tag: 'X', penn: 'FW' });
      return lemma.toLowerCase() === gold.lemmas[w]?.toLowerCase();
    }),
    unlabelled: share((gold, s, w) => gold.heads[w] === arcAt(s, w)?.head),
    labelled: share(
      (gold, s, w) => gold.heads[w] === arcAt(s, w)?.head && gold.relations[w] === arcAt(s, w)?.relation,
    ),
    triples: tripleF1(treebank, parsed),
    taggedPerSecond: words / tagSeconds,
    parsedPerSecond: words / parseSeconds,
  };
}

/** The result and the processor time it took, in seconds: what other processes do beside it does not count. */
function timed<T>(work: () => T): readonly [T, number] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e6];
}

function tripleF1(treebank: readonly GoldSentence[], parsed: readonly (readonly Arc[])[]): number {
  let right = 0;
  let total = 0;
  treebank.forEach(({ heads, relations }, s) => {
    const gold = triples(heads.map((head, i) => ({ head, relation: relations[i] ?? '' })));
    const found = triples(parsed[s] ?? []);
    right += [...found].filter((triple) => gold.has(triple)).length;
    total += gold.size + found.size;
  });
  return total === 0 ? 0 : (200 * right) / total;
}

/** "subject verb object" by their positions. */
function triples(arcs: readonly Arc[]): ReadonlySet<string> {
  const found = new Set<string>();
  arcs.forEach(({ head, relation }, subject) => {
    if (relation !== 'nsubj') return;
    arcs.forEach((other, object) => {
      if (other.relation === 'obj' && other.head === head) found.add(`${subject} ${head} ${object}`);
    });
  });
  return found;
}
