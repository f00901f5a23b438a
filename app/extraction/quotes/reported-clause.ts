// Indirect speech: the clause that tells what was said ("said that ...", "..., Blinken said", "according to X, ...").
import type { Token } from '../annotation.ts';
import { clauseVerbs, infinitiveVerbs, speechVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { isNarrated, type Narration, sentenceRange, type WordRange } from './narration.ts';
import { isTimeNoun, nounPhraseFrom } from './noun-phrase.ts';

/** What an attribution says was said: one or two ranges of words of its sentence. */
export interface ReportedClause {
  readonly attribution: Attribution;
  readonly content: readonly WordRange[];
}

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const clauseOpeners = new Set([
  'that',
  'if',
  'whether',
  'why',
  'what',
  'how',
  'when',
  'where',
  'who',
  'there',
  'because',
]);
const connectives = new Set([
  'but',
  'and',
  'however',
  'still',
  'yet',
  'so',
  'also',
  'meanwhile',
  'instead',
  'indeed',
  'moreover',
]);
const closing = /^(?:[.,;:!?…—–-]+|['’”"»)]+)$/;
/** How far behind its verb "that" may stand. */
const thatReach = 14;

/** The reported clauses of an article; an attribution inside another's clause reports nothing of its own. */
export function findReportedClauses(
  narration: Narration,
  attributions: readonly Attribution[],
): readonly ReportedClause[] {
  const clauses: ReportedClause[] = [];
  let covered = -1;
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.cue.from < covered) continue;
    const later = attributions
      .slice(index + 1, index + 6)
      .filter((next) => next.sentence === attribution.sentence);
    const content =
      attribution.form === 'verb'
        ? contentOfVerb(narration, attribution, later)
        : contentOfSource(narration, attribution, later);
    const trimmed = content
      .map((range) => trim(narration, range))
      .filter((range) => range.to - range.from >= 2);
    if (trimmed.length === 0) continue;
    clauses.push({ attribution, content: trimmed });
    covered = Math.max(covered, ...trimmed.map((range) => range.to));
  }
  return clauses;
}

function contentOfVerb(
  narration: Narration,
  attribution: Attribution,
  later: readonly Attribution[],
): readonly WordRange[] {
  const { words } = narration;
  const lemma = words[attribution.cue.from]?.lemma ?? '';
  if (!clauseVerbs.has(lemma) && !infinitiveVerbs.has(lemma)) return [];
  const sentence = sentenceRange(narration, attribution.cue.from);
  const before = clauseBefore(narration, attribution, sentence);
  if (before) {
    const rest = attribution.end + timeWords(words, attribution.end, sentence.to);
    const goesOn =
      words[rest]?.lower === ',' &&
      words[rest + 1]?.tag === 'CCONJ' &&
      !finite.has(words[rest + 2]?.penn ?? '') &&
      !later.some((next) => next.start === rest + 2) &&
      hasFinite(words, rest + 2, sentence.to);
    return goesOn
      ? [
          before,
          {
            from: rest + 2,
            to: endOfContent(narration, { from: rest + 2, end: sentence.to, attribution, later }),
          },
        ]
      : [before];
  }
  const around = clauseAround(narration, { attribution, sentence, later });
  if (around) return around;
  const start = startAfter(narration, attribution, lemma, sentence.to);
  return start === -1
    ? []
    : [{ from: start, to: endOfContent(narration, { from: start, end: sentence.to, attribution, later }) }];
}

/** "…, Blinken said": from the beginning of the sentence to the comma before speaker or cue. */
function clauseBefore(narration: Narration, attribution: Attribution, sentence: WordRange): WordRange | null {
  const { words } = narration;
  let comma = attribution.start - 1;
  if (words[comma]?.lower === 'as') comma--;
  while (comma > sentence.from && words[comma]?.tag === 'PUNCT' && words[comma]?.lower !== ',') comma--;
  const closedByMark = !isNarrated(narration, comma) && /^[,"”’']/.test(words[comma]?.text.at(-1) ?? '');
  if (words[comma]?.lower !== ',' && !closedByMark) return null;
  const cue = words[attribution.cue.from];
  if (cue?.penn === 'VBG' || cue?.penn === 'VB') return null;
  const stands = attribution.start < attribution.cue.from || attribution.end > attribution.cue.to;
  if (!stands) return null;
  let from = sentence.from;
  while (
    from < comma &&
    (connectives.has(words[from]?.lower ?? '') || (from > sentence.from && words[from]?.lower === ','))
  )
    from++;
  if (!hasFinite(words, from, comma)) return null;
  const rest = attribution.end + timeWords(words, attribution.end, sentence.to);
  if (words[rest]?.lower === ',' && rest + 1 < sentence.to && !isNarrated(narration, rest + 1)) return null;
  if (
    words[rest]?.lower === 'that' ||
    (!closing.test(words[rest]?.lower ?? '.') && hasFinite(words, rest, sentence.to))
  ) {
    return opensWithSubordinate(words[from])
      ? null
      : isAdverbialLead(words, from)
        ? null
        : endsSoon(words, rest, sentence.to, from, comma);
  }
  return opensWithSubordinate(words[from]) &&
    !closedByMark &&
    !hasFinite(words, mainComma(words, from, comma), comma)
    ? null
    : { from, to: comma };
}

/** "The sanctions, Lavrov said, were illegal": one clause with the attribution between two commas. */
function clauseAround(
  narration: Narration,
  {
    attribution,
    sentence,
    later,
  }: {
    readonly attribution: Attribution;
    readonly sentence: WordRange;
    readonly later: readonly Attribution[];
  },
): readonly WordRange[] | null {
  const { words } = narration;
  const comma = attribution.start - 1;
  const rest = attribution.end + timeWords(words, attribution.end, sentence.to);
  if (
    words[comma]?.lower !== ',' ||
    words[rest]?.lower !== ',' ||
    words[attribution.cue.from]?.penn === 'VBG'
  )
    return null;
  if (!hasFinite(words, rest + 1, sentence.to)) return null;
  let from = sentence.from;
  while (connectives.has(words[from]?.lower ?? '') || words[from]?.lower === ',') from++;
  const after = {
    from: rest + 1,
    to: endOfContent(narration, { from: rest + 1, end: sentence.to, attribution, later }),
  };
  return from >= comma || words[from]?.tag === 'ADP' ? [after] : [{ from, to: comma }, after];
}

function mainComma(words: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (words[at]?.lower === ',') return at;
  return to;
}

const subordinates = new Set([
  'when',
  'while',
  'after',
  'before',
  'as',
  'asked',
  'if',
  'although',
  'though',
  'since',
  'because',
  'until',
  'unless',
  'once',
]);

function opensWithSubordinate(word: Token | undefined): boolean {
  return subordinates.has(word?.lower ?? '');
}

function isAdverbialLead(words: readonly Token[], from: number): boolean {
  return words[from]?.tag === 'ADP' || words[from]?.penn === 'VBG' || words[from]?.penn === 'VBN';
}

/** A clause that follows the cue too makes what stands before it no report: it is the frame of another sentence. */
function endsSoon(
  words: readonly Token[],
  rest: number,
  end: number,
  from: number,
  comma: number,
): WordRange | null {
  const opener = words[rest]?.lower ?? '';
  return /^(?:in|at|on|during|to|after|as|while|when|before|of|from|with|through|via|following)$/.test(
    opener,
  ) && end - rest <= 25
    ? { from, to: comma }
    : null;
}

/** Index of the word with which the clause after a cue begins, or -1 where none follows. */
function startAfter(narration: Narration, attribution: Attribution, lemma: string, end: number): number {
  const { words } = narration;
  let at = attribution.end;
  const that = thatAfter(narration, at, end);
  if (that !== -1) return that;
  at = skipHearer(narration, at, lemma);
  at = skipAdverbials(narration, at, end);
  if (words[at]?.lower === ',' || words[at]?.lower === ':') {
    if (!hasFinite(words, at + 1, end)) return -1;
    at++;
  }
  const first = words[at];
  if (!first || at >= end) return -1;
  if (first.lower === 'to' && (words[at + 1]?.penn === 'VB' || words[at + 2]?.penn === 'VB'))
    return infinitiveVerbs.has(lemma) || lemma === 'agree' ? at : -1;
  if (clauseOpeners.has(first.lower)) return hasFinite(words, at + 1, end) ? at : -1;
  const phrase = nounPhraseFrom(narration, at);
  if (phrase && infinitiveVerbs.has(lemma) && words[phrase.to]?.lower === 'to') return at;
  if (!clauseVerbs.has(lemma)) return -1;
  const opens = plainVerbs.has(lemma)
    ? opensClause(narration, at, end)
    : opensWithSubject(narration, at, phrase);
  return opens || (nounVerbs.has(lemma) && isObject(words[at], phrase)) ? at : -1;
}

/** Verbs whose object alone can tell what was said: "denied involvement in the attack", "announced new sanctions". */
const nounVerbs = new Set(
  'announce acknowledge deny confirm report predict promise recall suggest concede admit allege claim explain reiterate repeat'.split(
    ' ',
  ),
);

function isObject(first: Token | undefined, phrase: WordRange | null): boolean {
  if (first?.penn === 'VBG') return true;
  return phrase !== null && first?.tag !== 'PRON';
}

/** Verbs that seldom take a noun for their object, so that a bare clause may follow whatever its subject. */
const plainVerbs = new Set(['say', 'tell', 'add']);

/** Whether a subject and right behind it its verb follow: "announced he would go", not "announced talks that would". */
function opensWithSubject({ words }: Narration, from: number, phrase: WordRange | null): boolean {
  if (!phrase || words[from]?.tag === 'VERB') return false;
  let verb = phrase.to;
  while (words[verb]?.tag === 'ADV') verb++;
  return finite.has(words[verb]?.penn ?? '');
}

/** Whether a clause with a subject and a finite verb begins at the word. */
function opensClause({ words }: Narration, from: number, end: number): boolean {
  const first = words[from];
  if (first?.tag === 'ADV' && !/^(?:there|here|now|only|not|just|even|when|today)$/.test(first.lower))
    return false;
  if (/^(?:as|when|while|after|before|of|about|with|during|so|something|nothing)$/.test(first?.lower ?? ''))
    return false;
  if (!first || (first.tag === 'PUNCT' && !/^["“'‘]/.test(first.text))) return false;
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (!word) break;
    if (finite.has(word.penn)) return at > from;
    if (/^[;:]$/.test(word.lower)) return false;
  }
  return false;
}

function hasFinite(words: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (finite.has(words[at]?.penn ?? '')) return true;
  return false;
}

/** "that" behind the verb with no other verb between: "told reporters in Brussels on Monday that". */
function thatAfter(narration: Narration, from: number, end: number): number {
  const { words } = narration;
  for (let at = from; at < Math.min(end, from + thatReach); at++) {
    const word = words[at];
    if (!word) break;
    if (word.lower === 'that' && word.tag !== 'DET' && word.penn !== 'WDT')
      return isNarrated(narration, at) ? at : -1;
    if (finite.has(word.penn) || /^[;:]$/.test(word.lower)) return -1;
  }
  return -1;
}

/** Past whom the words were addressed to, after verbs that name a hearer. */
function skipHearer(narration: Narration, from: number, lemma: string): number {
  if (!/^(?:tell|assure|inform|remind|warn|ask|advise|promise)$/.test(lemma)) return from;
  const { words } = narration;
  const first = words[from];
  if (first?.tag === 'PRON' && !finite.has(words[from + 1]?.penn ?? '')) return from + 1;
  const phrase = nounPhraseFrom(narration, from);
  if (!phrase || finite.has(words[phrase.to]?.penn ?? '') || words[phrase.to]?.lower === 'to') return from;
  return phrase.to;
}

const adverbialPrepositions = new Set([
  'on',
  'in',
  'at',
  'during',
  'to',
  'via',
  'through',
  'by',
  'after',
  'before',
  'from',
  'of',
  'about',
  'earlier',
  'late',
  'last',
  'early',
  'this',
]);

/** Past days and circumstances: "Wednesday", "in a statement", "at a news conference". */
function skipAdverbials(narration: Narration, from: number, end: number): number {
  const { words } = narration;
  let at = from;
  for (let steps = 0; steps < 4 && at < end; steps++) {
    const time = timeWords(words, at, end);
    if (time > 0) {
      at += time;
      continue;
    }
    if (!adverbialPrepositions.has(words[at]?.lower ?? '') || words[at + 1]?.tag === 'VERB') break;
    const phrase = nounPhraseFrom(narration, at + 1);
    if (!phrase || finite.has(words[phrase.to]?.penn ?? '')) break;
    at = phrase.to;
  }
  return at;
}

/** How many words from `from` on tell only the time: "on Wednesday", "late Monday night". */
function timeWords(words: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 4) {
    const word = words[at];
    if (!word || isTimeNoun(word)) break;
    if (!/^(?:on|in|at|late|early|earlier|last|this|the|later)$/.test(word.lower)) return 0;
    at++;
  }
  while (at < end && isTimeNoun(words[at])) at++;
  return isTimeNoun(words[at - 1]) ? at - from : 0;
}

/** Where the clause that begins at `from` ends: with the sentence, or before what the writer adds to it. */
function endOfContent(
  narration: Narration,
  {
    from,
    end,
    attribution,
    later,
  }: {
    readonly from: number;
    readonly end: number;
    readonly attribution: Attribution;
    readonly later: readonly Attribution[];
  },
): number {
  const { words } = narration;
  const limit = Math.min(end, nextAttribution(words, from, later));
  const aside = isAside(narration, attribution);
  const infinitive = words[from]?.lower === 'to';
  for (let at = from + 1; at < limit - 1; at++) {
    if (!isNarrated(narration, at)) continue;
    const next = words[at + 1];
    if (words[at]?.lower === ',') {
      if (aside || next?.lower === 'which' || next?.lower === 'who' || next?.lower === 'whose') return at;
      if (next?.tag === 'CCONJ' && isPredicate(words, at + 2)) return at;
    }
    if (words[at]?.tag === 'CCONJ' && infinitive && finite.has(words[at + 1]?.penn ?? '')) return at;
    if (isDash(words, at)) {
      let other = at + 1;
      while (other < limit && !isDash(words, other)) other++;
      if (other >= limit) return at;
      at = other;
    }
  }
  return limit;
}

/** An attribution that is itself only an aside of its sentence: "while he said", "Scholz, who said", "Asked whether". */
function isAside({ words, sentenceOf }: Narration, attribution: Attribution): boolean {
  const { cue, start } = attribution;
  if (subordinates.has(words[start - 1]?.lower ?? '') || words[cue.from]?.index === 0) return true;
  let before = cue.from - 1;
  while (words[before]?.tag === 'AUX' || words[before]?.tag === 'ADV') before--;
  return words[before]?.lower === 'who' && sentenceOf[before] === attribution.sentence;
}

/** Where the words of the next attribution begin, with the comma or conjunction before them. */
function nextAttribution(words: readonly Token[], from: number, later: readonly Attribution[]): number {
  for (const next of later) {
    if (next.start <= from) continue;
    let cut = next.start - 1;
    while (cut > from && /^(?:SCONJ|CCONJ|ADV)$/.test(words[cut]?.tag ?? '')) cut--;
    if (words[cut]?.lower === ',') return cut;
    const shared = next.start === next.cue.from && (next.speaker?.from ?? from) < from;
    if (shared && cut < next.start - 1 && words[cut + 1]?.tag === 'CCONJ') return cut + 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** A finite verb without a subject: the sentence's own subject goes on to do something else. */
function isPredicate(words: readonly Token[], from: number): boolean {
  let verb = from;
  while (words[verb]?.tag === 'ADV') verb++;
  const { penn = '', lemma = '' } = words[verb] ?? {};
  return penn === 'VBD' || (speechVerbs.has(lemma) && finite.has(penn));
}

/** A dash with space on both sides, no hyphen. */
function isDash(words: readonly Token[], at: number): boolean {
  if (!/^(?:-|--|—|–)$/.test(words[at]?.lower ?? '')) return false;
  return (
    (words[at - 1]?.end ?? 0) < (words[at]?.start ?? 0) && (words[at]?.end ?? 0) < (words[at + 1]?.start ?? 0)
  );
}

/** "According to X, …" and "…, according to X". */
function contentOfSource(
  narration: Narration,
  attribution: Attribution,
  later: readonly Attribution[],
): readonly WordRange[] {
  const { words } = narration;
  const sentence = sentenceRange(narration, attribution.cue.from);
  let from = sentence.from;
  while (connectives.has(words[from]?.lower ?? '') || words[from]?.lower === ',') from++;
  if (attribution.start - from <= 2) {
    let comma = attribution.end;
    while (comma < sentence.to && words[comma]?.lower !== ',') comma++;
    const start = comma + 1;
    return comma < sentence.to
      ? [{ from: start, to: endOfContent(narration, { from: start, end: sentence.to, attribution, later }) }]
      : [];
  }
  return [{ from, to: attribution.start }];
}

/** Without punctuation at its edges that belongs to the sentence around it. */
function trim(narration: Narration, range: WordRange): WordRange {
  const { words } = narration;
  let { from, to } = range;
  while (
    to > from &&
    closing.test(words[to - 1]?.lower ?? '') &&
    (isNarrated(narration, to - 1) || to - 1 > from)
  ) {
    if (!isNarrated(narration, to - 1) && !/^[.,]$/.test(words[to - 1]?.lower ?? '')) break;
    to--;
  }
  while (from < to && /^[,;:—–-]+$/.test(words[from]?.lower ?? '')) from++;
  return { from, to };
}
