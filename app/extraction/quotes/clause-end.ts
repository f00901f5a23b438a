// Where a reported clause ends: before the next attribution, and before what the writer adds to it.
import type { Token } from '../annotation.ts';
import { plainVerbs, speechVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { finite, subordinates } from './clause-words.ts';
import { isNarrated, type Narration } from './narration.ts';

/**
 * Where the clause that begins at `from` ends: with the sentence, or before what the writer adds to it (", but he did not say
 * when").
 */
export function endOfContent(
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
  let stated = !opensClause(words, from, attribution);
  for (let at = from + 1; at < limit - 1; at++) {
    stated ||= finite.has(words[at]?.penn ?? '');
    if (!isNarrated(narration, at)) continue;
    const next = words[at + 1];
    if (words[at]?.lower === ',') {
      if (stated && (aside || addsRemark.has(next?.lower ?? ''))) return at;
      if (next?.tag === 'CCONJ' && isPredicate(words, at + 2)) return at;
      if (stated && next?.lower === 'but' && words[at + 2]?.tag === 'PRON') return at;
    }
    if (words[at]?.tag === 'CCONJ' && infinitive && finite.has(words[at + 1]?.penn ?? '')) return at;
    if (isDash(words, at)) {
      let other = at + 1;
      while (other < limit && !isDash(words, other)) other++;
      if (other < limit) at = other;
      else if (next?.lower === 'a' || next?.lower === 'an') return at;
    }
  }
  return limit;
}

/** Whether a subject comes first whose verb the commas of an apposition may still part from it. */
function opensClause(words: readonly Token[], from: number, { cue }: Attribution): boolean {
  const { lower = '', penn = '' } = words[from] ?? {};
  if (finite.has(penn)) return false;
  return plainVerbs.has(words[cue.from]?.lemma ?? '') || /^(?:that|if|whether)$/.test(lower);
}

/** Words that behind a comma and a whole clause open what the writer adds. */
const addsRemark = new Set(['which', 'who', 'whose', 'although', 'though', 'compared']);

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
    if (words.slice(cut + 1, next.start).some((word) => word.lower === 'that')) continue;
    const isMark = /^(?:["”’]|'')$/.test(words[cut]?.lower ?? '');
    const stop = words[isMark ? cut - 1 : cut];
    if (stop?.lower === ',' || stop?.lower === ';') return cut;
    if (isDash(words, cut) && words[cut + 1]?.tag === 'CCONJ') return cut;
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
