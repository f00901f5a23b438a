// Adds heads and relations to tagged sentences.
import type { Sentence, Token } from '../annotation.ts';
import { LinearModel } from './linear-model.ts';
import { readModels } from './load-models.ts';
import { type Arc, Parser } from './parser.ts';
import { MAX_PARSED_TOKENS } from './parser-state.ts';
import { wordKeys } from './parser-words.ts';

let loaded: Parser | null = null;

/** The parser, loaded on first use. */
function parser(): Parser {
  if (loaded === null) {
    const [model] = readModels('parser.weights');
    if (!model) throw new Error('parser.weights holds no model: train it anew.');
    loaded = new Parser(new LinearModel(model));
  }
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
  const arcs = parser().parse(tokens.map(wordKeys));
  return {
    start,
    end,
    index,
    paragraph,
    tokens: tokens.map((token, i) => withArc(token, arcs[i] ?? { head: -1, relation: 'root' })),
    parsed: true,
  };
}

/** Written out, as a spread costs as much as the parse. */
function withArc(token: Token, { head, relation }: Arc): Token {
  const { start, end, text, index, lower, lemma, tag, penn } = token;
  return { start, end, text, index, lower, lemma, tag, penn, head, relation };
}
