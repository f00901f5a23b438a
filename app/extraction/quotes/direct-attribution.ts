// Who speaks the words between quotation marks: looked for behind them, before them, in the sentence and around it.
import { clauseVerbs, labellingVerbs, messageNouns, speechVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import type { QuotedSpan } from './marks.ts';
import {
  isNarrated,
  type Narration,
  paragraphOf,
  sentenceRange,
  type WordRange,
  wordAt,
} from './narration.ts';
import { isTimeNoun, nounPhraseEndingAt, nounPhraseFrom } from './noun-phrase.ts';
import type { ReportedClause } from './reported-clause.ts';
import { subjectOf } from './subject.ts';

/** How a quoted span hangs on its attribution; 'none' where only the scene before it tells who speaks. */
export type Link = 'turn' | 'after' | 'before' | 'within' | 'colon' | 'label' | 'continued' | 'none';

export interface Attributed {
  readonly cue: WordRange | null;
  readonly speaker: WordRange | null;
  readonly link: Link;
}

/** The speech before the one asked about: its last span, cue and speaker. */
export interface PreviousSpeech {
  readonly span: QuotedSpan;
  readonly cue: WordRange | null;
  readonly speaker: WordRange | null;
}

export interface DirectInput {
  readonly narration: Narration;
  readonly quoted: readonly QuotedSpan[];
  /** Attributions and reported clauses by the index of their sentence. */
  readonly attributions: ReadonlyMap<number, readonly Attribution[]>;
  readonly clauses: ReadonlyMap<number, readonly ReportedClause[]>;
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;

/** The attribution of the quoted span at `index`: the first of the places that has one. */
export function attributionOf(
  input: DirectInput,
  index: number,
  previous: PreviousSpeech | null,
): Attributed {
  const { narration, quoted } = input;
  const span = quoted[index];
  if (!span) return { cue: null, speaker: null, link: 'none' };
  if (span.label) {
    const speaker = { from: wordAt(narration, span.label.start), to: wordAt(narration, span.label.end) };
    return { cue: null, speaker, link: 'turn' };
  }
  const continued = continuation(narration, span, previous);
  return (
    attributionAfter(input, span) ??
    signatureAfter(narration, span) ??
    (previous?.span.continues ? continued : null) ??
    attributionBefore(input, span, quoted[index - 1]) ??
    clauseAround(input, span) ??
    colonBefore(input, span) ??
    labelBefore(narration, span) ??
    remarkBefore(narration, span) ??
    reportBefore(input, span, previous) ??
    continued ??
    sceneBefore(narration, span)
  );
}

function attributionsAt({ narration, attributions }: DirectInput, word: number): readonly Attribution[] {
  return attributions.get(narration.sentenceOf[word] ?? -1) ?? [];
}

/** "…," Blinken said: the speaker or the cue stands first behind the marks. */
function attributionAfter(input: DirectInput, span: QuotedSpan): Attributed | null {
  const { narration } = input;
  const { text, words } = narration;
  const inner =
    /[,?!…—–-]["”’'»“]*\s*$/.test(text.slice(span.end, span.close)) ||
    /[?!…—]$/.test(text.slice(Math.max(span.start, span.end - 2), span.end));
  const outer = /^\s*[,—–]|^\s+--? /.test(text.slice(span.close, span.close + 4));
  let first = wordAt(narration, span.close);
  while (first < words.length && words[first]?.tag === 'PUNCT' && isNarrated(narration, first)) first++;
  const paragraph = paragraphOf(narration, wordAt(narration, span.start));
  if (!isNarrated(narration, first) || paragraphOf(narration, first) !== paragraph) return null;
  while (/^(?:as|so|and|but)$/.test(words[first]?.lower ?? '') || words[first]?.tag === 'ADV') first++;
  const found = attributionsAt(input, first).find(
    (candidate) =>
      candidate.start >= first - 1 &&
      candidate.start <= first + 3 &&
      isOneClause(narration, first, candidate.start),
  );
  if (!found) return inner || outer ? anyVerbAfter(input, first) : null;
  if (tellsClauseBehind(input, found)) return null;
  const attributed: Attributed = { cue: found.cue, speaker: found.speaker, link: 'after' };
  const closesSentence = text.charAt(span.end) === '.' && !inner && !outer;
  if (!closesSentence && (inner || outer)) return attributed;
  return isBareAttribution(narration, found) ? attributed : null;
}

/** "a “full partner”, said the door was open": a cue with a clause of its own behind it has not said what stands before. */
function tellsClauseBehind({ narration, clauses }: DirectInput, { cue, sentence }: Attribution): boolean {
  const own = clauses.get(sentence)?.find(({ attribution }) => attribution.cue.from === cue.from);
  const from = own?.content[0]?.from ?? 0;
  return from >= cue.to && isNarrated(narration, from);
}

/** Whether no verb and no comma part the first word behind the marks from the attribution. */
function isOneClause({ words }: Narration, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]?.tag === 'PUNCT' || finite.test(words[at]?.penn ?? '') || words[at]?.tag === 'SCONJ')
      return false;
  }
  return true;
}

/** "Trump said." behind a full stop attributes what stands before it; "Trump said it was over." begins something new. */
function isBareAttribution(narration: Narration, attribution: Attribution): boolean {
  const { to } = sentenceRange(narration, attribution.cue.from);
  const { words } = narration;
  if (to - attribution.end > 8) return false;
  for (let at = attribution.end; at < to; at++) {
    const word = words[at];
    if (!isNarrated(narration, at) || word?.lower === ':') return false;
    if (word?.tag === 'VERB' || word?.tag === 'AUX' || word?.lower === 'that') return false;
  }
  return true;
}

/** "…," Merkel deflected: behind speech that a comma closes, whatever a subject does is a way of saying. */
function anyVerbAfter(input: DirectInput, first: number): Attributed | null {
  const { narration } = input;
  const { words } = narration;
  if (words[first]?.tag === 'VERB') {
    const behind = nounPhraseFrom(narration, first + 1);
    const ends = behind && /^[.,;]$/.test(words[behind.to]?.lower ?? '.');
    return ends ? { cue: { from: first, to: first + 1 }, speaker: behind, link: 'after' } : null;
  }
  const speaker = nounPhraseFrom(narration, first);
  if (!speaker) return null;
  let verb = speaker.to;
  while (words[verb]?.tag === 'ADV' || isTimeNoun(words[verb])) verb++;
  if (words[verb]?.tag === 'VERB' && isNarrated(narration, verb)) {
    return { cue: { from: verb, to: verb + 1 }, speaker, link: 'after' };
  }
  if (words[verb]?.lower !== ',') return null;
  const cue = attributionsAt(input, first).find((candidate) => candidate.cue.from > verb);
  return cue ? { cue: cue.cue, speaker, link: 'after' } : null;
}

/** "…" — Angela Merkel: a dash and a name to the end of the line. */
function signatureAfter(narration: Narration, span: QuotedSpan): Attributed | null {
  const behind = narration.text.slice(span.close, span.close + 90);
  if (!/^\s*(?:[—–―]|--?) ?\p{Lu}[^\n"“”]{2,80}(?=\n|$)/u.test(behind)) return null;
  const dash = wordAt(narration, span.close);
  const speaker = nounPhraseFrom(narration, dash + 1);
  return speaker && { cue: { from: dash, to: dash + 1 }, speaker, link: 'after' };
}

/** Blinken said, "…": the nearest cue before the marks in their sentence, and nothing between that governs them instead. */
function attributionBefore(
  input: DirectInput,
  span: QuotedSpan,
  left: QuotedSpan | undefined,
): Attributed | null {
  const { narration } = input;
  const { words, text } = narration;
  const open = wordAt(narration, span.open);
  const last = open - 1;
  if (last < 0 || paragraphOf(narration, last) !== paragraphOf(narration, open)) return null;
  const lead = text.slice(Math.max(0, span.open - 3), span.open).trimEnd();
  if (/[.!?…]["”’]?$/.test(lead)) return null;
  const sentence = sentenceRange(narration, last);
  const from = Math.max(sentence.from, left && left.close <= span.open ? wordAt(narration, left.close) : 0);
  const named = lead.endsWith(':') ? nameBeforeColon(narration, from, last) : null;
  if (named) return { cue: null, speaker: named, link: 'before' };
  const nearest = attributionsAt(input, last).findLast(
    (candidate) => candidate.cue.from >= from && candidate.cue.to <= open,
  );
  if (!nearest) return null;
  // "said its troops were answering to “raids”": words that a preposition ties to a cue are those of the whole clause.
  const clause = /^(?:ADP|PART)$/.test(words[last]?.tag ?? '') ? clauseAround(input, span) : null;
  if (clause && clause.cue?.from !== nearest.cue.from) return null;
  const closely =
    open - nearest.end <= 1 ||
    /[,:]$/.test(lead) ||
    words[last]?.lower === 'that' ||
    speechVerbs.has(words[last]?.lemma ?? '');
  return closely ? { cue: nearest.cue, speaker: nearest.speaker, link: 'before' } : null;
}

/** How many words a name before a colon may have. */
const longestName = 12;

/** Merkel: "…", - The Times: "…", From the report: "…": a name alone before the colon. */
function nameBeforeColon(narration: Narration, from: number, colon: number): WordRange | null {
  const { words } = narration;
  let first = colon;
  while (first > from && colon - first < longestName) {
    const before = words[first - 1];
    if (!before || !isNarrated(narration, first - 1) || /^[-–—•*.:;]$/.test(before.lower)) break;
    if (before.tag === 'VERB' || before.tag === 'AUX') return null;
    first--;
  }
  let source = first;
  while (source < colon && words[source]?.lower !== 'from' && words[source]?.lower !== 'by') source++;
  const name = nounPhraseFrom(narration, source < colon ? source + 1 : first);
  if (!name || name.to > colon) return null;
  return messageNouns.has(words[name.to - 1]?.lemma ?? '') ? ownerOf(narration, name) : name;
}

/** Whose message it is: "Merkel's answer". */
function ownerOf({ words }: Narration, phrase: WordRange): WordRange {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (/^['’]s?$/.test(words[at]?.lower ?? '')) return { from: phrase.from, to: at };
  }
  return phrase;
}

/** Indirect speech that cites some words: he said the plan was "dead on arrival" and … */
function clauseAround({ narration, clauses }: DirectInput, span: QuotedSpan): Attributed | null {
  const { words } = narration;
  const at = narration.sentenceOf[wordAt(narration, span.start)] ?? -1;
  const clause = clauses
    .get(at)
    ?.find(({ content }) =>
      content.some(
        ({ from, to }) => (words[from]?.start ?? 0) <= span.start && span.end <= (words[to - 1]?.end ?? 0),
      ),
    );
  if (!clause) return null;
  return { cue: clause.attribution.cue, speaker: clause.attribution.speaker, link: 'within' };
}

/** A line that ends with a colon introduces the paragraph under it: Cruz continued: */
function colonBefore(input: DirectInput, span: QuotedSpan): Attributed | null {
  const { narration } = input;
  const lead = narration.text.slice(Math.max(0, span.open - 40), span.open).trimEnd();
  const last = wordAt(narration, span.open) - 1;
  if (!lead.endsWith(':') || last < 0) return null;
  const cue = attributionsAt(input, last).findLast((candidate) => candidate.cue.to <= last + 1);
  if (cue?.speaker) return { cue: cue.cue, speaker: cue.speaker, link: 'colon' };
  const scene = mainSubject(narration, last);
  const { from } = sentenceRange(narration, last);
  return { cue: null, speaker: scene ?? nounPhraseFrom(narration, from), link: 'colon' };
}

/** Called the plan "a disgrace": judgements in the speaker's words. */
function labelBefore(narration: Narration, span: QuotedSpan): Attributed | null {
  const { words } = narration;
  const open = wordAt(narration, span.open);
  const sentence = sentenceRange(narration, open);
  for (let at = open - 1; at >= sentence.from && at > open - 12; at--) {
    const word = words[at];
    if (!word || !isNarrated(narration, at)) break;
    if (word.tag === 'VERB' && (labellingVerbs.has(word.lemma) || speechVerbs.has(word.lemma))) {
      return { cue: { from: at, to: at + 1 }, speaker: subjectOf(narration, at), link: 'label' };
    }
  }
  return null;
}

/** "Her remark that a “small step” would do": the owner of a message whose words are cited. */
function remarkBefore(narration: Narration, span: QuotedSpan): Attributed | null {
  const { words } = narration;
  const open = wordAt(narration, span.open);
  const { from } = sentenceRange(narration, open);
  for (let at = open - 2; at > from && at > open - 8 && isNarrated(narration, at); at--) {
    if (
      words[at]?.tag !== 'NOUN' ||
      !messageNouns.has(words[at]?.lemma ?? '') ||
      words[at + 1]?.lower !== 'that'
    )
      continue;
    const cue = { from: at, to: at + 1 };
    if (words[at - 1]?.penn === 'PRP$') return { cue, speaker: { from: at - 1, to: at }, link: 'within' };
    const owned = /^['’]s?$/.test(words[at - 1]?.lower ?? '') && at - 2 >= from;
    return owned ? { cue, speaker: nounPhraseEndingAt(narration, at - 2), link: 'within' } : null;
  }
  return null;
}

/** Speech right behind a sentence that reports what someone said: 'Merkel said she would stay. "We can do it."'. */
function reportBefore(
  input: DirectInput,
  span: QuotedSpan,
  previous: PreviousSpeech | null,
): Attributed | null {
  const { narration } = input;
  const { words } = narration;
  const open = wordAt(narration, span.open);
  if (open === 0 || !isNarrated(narration, open - 1)) return null;
  const { from } = sentenceRange(narration, open - 1);
  if (previous && previous.span.close > (words[from]?.start ?? 0)) return null;
  const report = attributionsAt(input, open - 1).findLast(
    ({ cue, speaker }) =>
      speaker !== null && cue.to <= open && clauseVerbs.has(words[cue.from]?.lemma ?? 'say'),
  );
  return report ? { cue: report.cue, speaker: report.speaker, link: 'continued' } : null;
}

/** Speech that goes on behind its attribution or in the next paragraph. */
function continuation(
  narration: Narration,
  span: QuotedSpan,
  previous: PreviousSpeech | null,
): Attributed | null {
  if (!previous) return null;
  const { cue, speaker } = previous;
  const here = paragraphOf(narration, wordAt(narration, span.open));
  const there = paragraphOf(narration, wordAt(narration, previous.span.open));
  if (here === there) return { cue, speaker, link: 'continued' };
  const between = narration.text.slice(previous.span.close, span.open);
  const paragraphs = between.split('\n').filter((line) => /\p{L}/u.test(line)).length;
  return /\n\s*$/.test(between) && paragraphs <= 1 ? { cue, speaker, link: 'continued' } : null;
}

/** Speech that follows a sentence about the one who speaks: 'The judge turned to me. "Mr. Doe?"'. */
function sceneBefore(narration: Narration, span: QuotedSpan): Attributed {
  const open = wordAt(narration, span.open);
  return { cue: null, speaker: open > 0 ? mainSubject(narration, open - 1) : null, link: 'none' };
}

/** How many words before the marks the scene is looked for. */
const sceneReach = 80;

/** The first subject of the sentence that holds the word, up to that word. */
function mainSubject(narration: Narration, last: number): WordRange | null {
  for (let at = Math.max(sentenceRange(narration, last).from, last - sceneReach); at <= last; at++) {
    if (!isNarrated(narration, at) || !finite.test(narration.words[at]?.penn ?? '')) continue;
    const speaker = subjectOf(narration, at);
    if (speaker) return speaker;
  }
  return null;
}
