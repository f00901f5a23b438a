// Adds heads and relations to tagged sentences.
import type { Sentence, Token } from '../annotation.ts';
import { loadParser } from './load-models.ts';
import type { Arc, Parser } from './parser.ts';
import { MAX_PARSED_TOKENS } from './parser-state.ts';
import { wordKeys } from './parser-words.ts';

let loaded: Parser | null = null;

/** The parser, loaded on first use. */
function parser(): Parser {
  loaded ??= loadParser();
  return loaded;
}

/**
 * The same sentences, in the same order; those that are `wanted` come back with heads and relations, one token of
 * each being the root. A sentence of more than MAX_PARSED_TOKENS tokens stays unparsed, so that time is bounded.
 */
export function parseSentences(
  sentences: readonly Sentence[],
  wanted: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  return sentences.map((sentence) => {
    const { length } = sentence.tokens;
    return length > 0 && length <= MAX_PARSED_TOKENS && wanted(sentence) ? parsed(sentence) : sentence;
  });
}

function parsed({ start, end, index, paragraph, tokens }: Sentence): Sentence {
  const arcs = arcsOf(tokens);
  return {
    start,
    end,
    index,
    paragraph,
    tokens: tokens.map((token, i) => withArc(token, arcs[i] ?? { head: -1, relation: 'root' })),
    parsed: true,
  };
}

/** Each part of a sentence by itself; the roots of the later ones stand beside that of the first. */
function arcsOf(tokens: readonly Token[]): readonly Arc[] {
  const arcs: Arc[] = [];
  let firstRoot = -1;
  for (const { from, to } of partsOf(tokens)) {
    const part = parser().parse(tokens.slice(from, to).map(wordKeys));
    const root = from + part.findIndex(({ head }) => head < 0);
    for (const { head, relation } of part) {
      if (head >= 0) arcs.push({ head: head + from, relation });
      else arcs.push(from === 0 ? { head, relation } : { head: firstRoot, relation: 'parataxis' });
    }
    if (from === 0) firstRoot = root;
  }
  return arcs;
}

/**
 * The sentence between its semicolons, each with the part that it closes, where each part after the first has a verb:
 * clauses that the writer kept apart, and the parser would glue. A list, brackets and quotation marks part nothing.
 */
function partsOf(tokens: readonly Token[]): readonly { readonly from: number; readonly to: number }[] {
  const whole = [{ from: 0, to: tokens.length }];
  const breaks = tokens.flatMap(({ text, index }) => (text === ';' ? [index + 1] : []));
  if (breaks.length === 0 || tokens.some(({ text }) => enclosing.test(text))) return whole;
  const ends = [...breaks.filter((end) => end < tokens.length), tokens.length];
  const parts = ends.map((to, at) => ({ from: ends[at - 1] ?? 0, to }));
  return parts.slice(1).every(({ from, to }) => tokens.slice(from, to).some(mayBeFinite)) ? parts : whole;
}

const enclosing = /^[()[\]{}"“”«»]$/;

/** Taggers often read the past of a verb as its participle. */
function mayBeFinite({ penn, tag }: Token): boolean {
  return tag === 'AUX' || /^VB[DZPN]$/.test(penn);
}

/** Written out, as a spread costs as much as the parse. */
function withArc(token: Token, { head, relation }: Arc): Token {
  const { start, end, text, index, lower, lemma, tag, penn } = token;
  return { start, end, text, index, lower, lemma, tag, penn, head, relation };
}
