// Text to tagged sentences: sentence breaks, tokens, parts of speech and lemmas. Relations come with `parseSentences`.
import { splitSentences } from '../../text/sentences.ts';
import type { Sentence, Token } from '../annotation.ts';
import { lemmatise } from './lemmatise.ts';
import { readModels } from './load-models.ts';
import { Tagger, type Tagging } from './tagger.ts';
import { tokenise } from './tokenise.ts';

let loaded: Tagger | null = null;

/** The tagger, loaded on first use. */
function tagger(): Tagger {
  if (loaded === null) {
    const [model, lexicon] = readModels('tagger.weights');
    if (!model || !lexicon) throw new Error('tagger.weights lacks a model: train it anew.');
    loaded = new Tagger(model, lexicon);
  }
  return loaded;
}

/**
 * The sentences of a text with their tokens, tags and lemmas, not yet parsed (heads are -1, relations ''). Spans are
 * half-open UTF-16 ranges of `text`; every character that is not white space lies in exactly one token. Names are told
 * by their Penn tags NNP and NNPS: an adjective in a name ("United Nations") has the universal tag ADJ, as in the treebanks.
 */
export function analyseSentences(text: string): readonly Sentence[] {
  return splitSentences(text).map((span, index) => ({
    start: span.start,
    end: span.end,
    index,
    paragraph: span.paragraph,
    tokens: analyseTokens(text, span),
    parsed: false,
  }));
}

function analyseTokens(text: string, sentence: { start: number; end: number }): readonly Token[] {
  const spans = tokenise(text, sentence);
  const forms = spans.map((span) => text.slice(span.start, span.end));
  const taggings = tagger().tag(forms);
  return spans.map(({ start, end }, index) => {
    const text = forms[index] ?? '';
    const { tag, penn } = taggings[index] ?? unknown;
    const lemma = lemmatise(text, { tag, penn });
    return { start, end, text, index, lower: text.toLowerCase(), lemma, tag, penn, head: -1, relation: '' };
  });
}

const unknown: Tagging = { tag: 'X', penn: 'FW' };
