// The words of a report that say what was done: without function words, lightly stemmed, and with the press's
// synonyms made one.
import type { EventType } from '../model/event-type.ts';
import { stem } from './stem.ts';
import { functionWords, genericWords, kindWords, synonyms } from './words.ts';

const stemmed = (words: string) => words.split(/\s+/).map(stem);
const stops = new Set(stemmed(functionWords));
const canonical = new Map(
  synonyms.flatMap((row) => {
    const [first = '', ...others] = stemmed(row);
    return others.map((word) => [word, first] as const);
  }),
);

/** Texts whose words are kept: the reports of an event come up again with every article that tells of it. */
const KEPT = 5_000;
const kept = new Map<string, ReadonlySet<string>>();

/** The set of content words of a text. Numbers count: "100,000 troops". */
export function contentWords(text: string): ReadonlySet<string> {
  const known = kept.get(text);
  if (known) return known;
  const words = wordsOf(text).filter((word) => word.length > 1 && !stops.has(word));
  const found = new Set(words.map((word) => canonical.get(word) ?? word));
  if (kept.size === KEPT) kept.clear();
  kept.set(text, found);
  return found;
}

const canonicalSet = (words: string) => new Set(stemmed(words).map((word) => canonical.get(word) ?? word));
const generic = canonicalSet(genericWords);
const ofKind = new Map(Object.entries(kindWords).map(([type, words]) => [type, canonicalSet(words)]));
/** What a word that stands in every second report of diplomacy weighs, beside one that tells an act from others. */
const GENERIC_WEIGHT = 0.2;

/** How much a content word says about which act of this kind is meant. */
export function weightOf(word: string, type: EventType): number {
  return generic.has(word) || ofKind.get(type)?.has(word) ? GENERIC_WEIGHT : 1;
}

/** The words of names given as slugs ("sergei-lavrov"), as they stand among content words. */
export function nameWords(slugs: readonly string[]): ReadonlySet<string> {
  return contentWords(slugs.join(' '));
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
  return words.map(stem);
}
