// The words of the gold scores: what is counted, the faults found, and how texts and names are compared.
import type { ContractActor } from '../app/extraction/contract.ts';
import { slugOf } from '../app/model/actor.ts';
import type { GoldEvent } from './gold-corpus.ts';

/**
 * What is counted: titles, publication days and bodies; actors with kind and country; direct quotes by their words,
 * and with their speaker; events by evidence and type, and with sides and date too.
 */
export const goldParts = [
  'titles',
  'publication days',
  'bodies',
  'actors',
  'quotes',
  'quotes with speaker',
  'events',
  'events with sides and date',
] as const;
export type GoldPart = (typeof goldParts)[number];

export interface Count {
  /** How many the labels ask for. */
  readonly expected: number;
  /** How many of those are right. */
  readonly right: number;
  /** How many stand in the output, without those that are optional. */
  readonly given: number;
}

/** One fault, in words for a person: what is missing, spurious or wrong in which article. */
export interface Finding {
  readonly article: string;
  readonly part: GoldPart;
  readonly fault: 'missing' | 'spurious' | 'wrong';
  readonly detail: string;
}

/** A labelled event and the event of the output that was taken for it. */
export interface EventMatch {
  readonly article: string;
  readonly gold: GoldEvent;
  /** Index in the output's events. */
  readonly event: number;
  /** Whether its sides and date are right too. */
  readonly right: boolean;
}

export interface GoldScore {
  readonly counts: Readonly<Record<GoldPart, Count>>;
  readonly findings: readonly Finding[];
  readonly matches: readonly EventMatch[];
}

/** What one article adds to a part. */
export interface Tally {
  readonly part: GoldPart;
  readonly count: Count;
  readonly findings: readonly Finding[];
}

/** right / expected and right / given; 1 where nothing was asked for or given. */
export function recallOf({ right, expected }: Count): number {
  return expected === 0 ? 1 : right / expected;
}

export function precisionOf({ right, given }: Count): number {
  return given === 0 ? 1 : right / given;
}

/** The words alone: typographic marks made plain, white space single, no punctuation at the ends. */
export function plainWords(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'.,;:?!…]+|[\s"'.,;:?!…]+$/g, '');
}

/** All slugs under which an actor may stand in a list of names; articles do not matter. */
export function namesOf(actor: ContractActor): ReadonlySet<string> {
  const texts = actor.mentions.map((mention) => slugOf(mention.text.replace(/^(?:the|an?) /i, '')));
  return new Set([actor.id, slugOf(actor.name), ...texts]);
}
