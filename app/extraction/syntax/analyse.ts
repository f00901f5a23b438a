// Text to tagged sentences: sentence breaks, tokens, parts of speech and lemmas. Relations come with `parseSentences`.

import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Sentence, Token } from '../annotation.ts';
import { lemmatise } from './lemmatise.ts';
import { loadTagger } from './load-models.ts';
import { endsGivenName } from './name-syllable.ts';
import type { Tagger, Tagging } from './tagger.ts';
import { tokenise } from './tokenise.ts';

let loaded: Tagger | null = null;

/** The tagger, loaded on first use. */
function tagger(): Tagger {
  loaded ??= loadTagger();
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
  const taggings = tagger()
    .tag(forms)
    .map((tagging, index) =>
      isNamePart(spans, forms, index) || namesInIng.has(forms[index] ?? '') ? partOfName : tagging,
    )
    .map((tagging, index, all) => (isHeld(forms, all, index) ? pluralNoun : tagging));
  return spans.map(({ start, end }, index) => {
    const text = forms[index] ?? '';
    const tagging = taggings[index] ?? unknown;
    const { tag, penn } = tagging;
    const lemma = lemmaOf(text, tagging);
    return { start, end, text, index, lower: text.toLowerCase(), lemma, tag, penn, head: -1, relation: '' };
  });
}

const pluralNoun: Tagging = { tag: 'NOUN', penn: 'NNS' };

/** Verbs that take what is done as their object. */
const holding =
  /^(?:hold(?:s|ing)?|held|beg[aiu]n|begins?|start(?:s|ed)?|launch(?:e[sd])?|conduct(?:s|ed)?|stag(?:e|es|ed)|resum(?:e|es|ed)|suspend(?:s|ed)?|impos(?:e|es|ed)|end(?:s|ed)?)$/;

/** "held exercises", "began talks": no finite verb stands right behind such a one. */
function isHeld(forms: readonly string[], taggings: readonly Tagging[], index: number): boolean {
  return (
    taggings[index]?.penn === 'VBZ' &&
    taggings[index - 1]?.tag === 'VERB' &&
    holding.test(forms[index - 1]?.toLowerCase() ?? '')
  );
}

const partOfName: Tagging = { tag: 'PROPN', penn: 'NNP' };

/** Cities that look like gerunds at the head of a sentence. */
const namesInIng: ReadonlySet<string> = new Set(['Beijing', 'Peking', 'Nanjing', 'Chongqing', 'Kunming']);

/** "moon" of "Ban Ki-moon". */
function isNamePart(spans: readonly Span[], forms: readonly string[], index: number): boolean {
  const [surname = '', first = '', hyphen, last = ''] = forms.slice(Math.max(0, index - 3), index + 1);
  const end = spans[index - 2]?.end;
  const tight = end === spans[index - 1]?.start && spans[index - 1]?.end === spans[index]?.start;
  return index >= 3 && hyphen === '-' && tight && endsGivenName(surname, first, last);
}

/** Lemmas by tagging and form: texts use the same words again and again. */
const lemmas = new Map<Tagging, Map<string, string>>();
/** Forms of one tagging that are kept; when there are more, all are forgotten, so that memory stays flat. */
const MOST_FORMS = 10_000;

function lemmaOf(form: string, tagging: Tagging): string {
  let known = lemmas.get(tagging);
  if (known === undefined || known.size > MOST_FORMS) {
    known = new Map();
    lemmas.set(tagging, known);
  }
  const kept = known.get(form);
  if (kept !== undefined) return kept;
  const lemma = lemmatise(form, tagging);
  known.set(form, lemma);
  return lemma;
}

const unknown: Tagging = { tag: 'X', penn: 'FW' };
