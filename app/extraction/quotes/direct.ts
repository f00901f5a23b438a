// Direct speech: which quoted stretches are speech, and which of them belong to one quote.
import type { Token } from '../annotation.ts';
import { messageNouns, speechVerbs, titleNouns } from '../lexicon/speech-verbs.ts';
import {
  type Attributed,
  attributionOf,
  type DirectInput,
  type Link,
  type PreviousSpeech,
} from './direct-attribution.ts';
import type { QuotedSpan } from './marks.ts';
import { type Narration, paragraphOf, type WordRange, wordAt } from './narration.ts';

/** Quoted spans that make one quote, with their attribution. */
export interface DirectSpeech {
  readonly parts: readonly QuotedSpan[];
  readonly cue: WordRange | null;
  readonly speaker: WordRange | null;
}

/** Words between marks that make them speech without any attribution. */
const longEnough = 5;
/** The same within a sentence of the narration, where scare quotes stand. */
const longFragment = 9;

/** The direct quotes of an article in the order of the text; their parts never overlap. */
export function findDirectSpeech(input: DirectInput): readonly DirectSpeech[] {
  const { narration, quoted } = input;
  const found: { parts: QuotedSpan[]; cue: WordRange | null; speaker: WordRange | null }[] = [];
  let previous: PreviousSpeech | null = null;
  for (const [index, span] of quoted.entries()) {
    const attributed = attributionOf(input, index, previous);
    if (!isSpeech(narration, span, attributed)) continue;
    const last = found.at(-1);
    if (last && previous && isSamePassage(narration, previous, span, attributed)) last.parts.push(span);
    else found.push({ parts: [span], cue: attributed.cue, speaker: attributed.speaker });
    const { cue, speaker } = found.at(-1) ?? attributed;
    previous = { span, cue, speaker };
  }
  return found;
}

/** "A," he said, "B": one attribution within one sentence, or marks that the next paragraph opens again. */
function isSamePassage(
  narration: Narration,
  previous: PreviousSpeech,
  span: QuotedSpan,
  { cue, link }: Attributed,
): boolean {
  if (previous.span.continues) return true;
  if (link !== 'continued' && link !== 'before') return false;
  const between = narration.text.slice(previous.span.close, span.open);
  const title = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\./g;
  const split = /,\s*$/.test(between) && !/\n|[.!?]\s/.test(between.replace(title, ''));
  return split && cue?.from === previous.cue?.from;
}

/** Whether a quoted stretch is speech and neither a title, a name, a word as a word, nor a scare quote. */
function isSpeech(narration: Narration, span: QuotedSpan, { link }: Attributed): boolean {
  if (link === 'turn') return true;
  const { text, words } = narration;
  const content = text.slice(span.start, span.end);
  const count = content.split(/\s+/).length;
  const open = wordAt(narration, span.open);
  const opensParagraph = open === 0 || paragraphOf(narration, open - 1) !== paragraphOf(narration, open);
  const before = opensParagraph ? undefined : words[open - 1];
  const embedded =
    before !== undefined &&
    before.tag !== 'PUNCT' &&
    !speechVerbs.has(before.lemma) &&
    before.lower !== 'that';
  if (link !== 'colon' && isTitle(content) && (embedded || takesTitle(words[open - 2], before))) return false;
  if (before && titleNouns.has(before.lower) && !messageNouns.has(before.lower)) return false;
  if (/\bso[- ]called\s*$/i.test(text.slice(Math.max(0, span.open - 12), span.open))) return false;
  if (span.style === 'single' && isCrosshead(narration, span, link)) return false;
  if (count < 3 && (!span.closed || (span.style === 'single' && link === 'none'))) return false;
  const sentenceLike = /[.?!]/.test(text.slice(span.end - 1, span.close));
  switch (link) {
    case 'after':
    case 'before':
    case 'colon':
      return true;
    case 'within':
      return count >= 2;
    case 'label':
      return count >= 3;
    case 'continued':
      return embedded ? count >= longFragment : count >= 2 || sentenceLike;
    case 'none':
      return embedded ? count >= longFragment : count >= longEnough || sentenceLike;
  }
}

/** "in her memoir, “Plain Speaking”", "told “Meet the Press”". */
function takesTitle(noun: Token | undefined, before: Token | undefined): boolean {
  if (before?.lower === ',') return titleNouns.has(noun?.lemma ?? '');
  return before?.lemma === 'tell';
}

/** A line of its own between single marks, said by nobody beside it, heads the section under it. */
function isCrosshead(narration: Narration, span: QuotedSpan, link: Link): boolean {
  if (link !== 'continued' && link !== 'none') return false;
  const { text } = narration;
  const alone = text.lastIndexOf('\n', span.open) + 1 === span.open;
  return alone && /^\s*\.?\s*(?:\n|$)/.test(text.slice(span.close, span.close + 4));
}

const smallWords = /^(?:a|an|the|of|and|in|on|to|for|with|at|by|from|or|&|vs\.?|is|my|your|it|up)$/i;

/** Every word of weight begins with a capital: "Meet the Press". */
function isTitle(content: string): boolean {
  const words = content.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.length <= 9 &&
    words.every((word) => /^\P{L}*[\p{Lu}\d]/u.test(word) || smallWords.test(word))
  );
}
