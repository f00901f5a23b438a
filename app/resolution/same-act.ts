// Whether two reports may tell of one act, how alike they are, and why.
import type { EventType } from '../model/event-type.ts';
import type { ReportedAct } from '../model/reported-act.ts';
import { contentWords } from './content-words.ts';
import { fitOf, type SideFit } from './sides.ts';
import { type TimeFit, timeFitOf } from './times.ts';

/** A report with its words, which are read when they are first needed. */
export interface ReadAct {
  readonly act: ReportedAct;
  words(): ReadonlySet<string>;
}

export interface Likeness {
  /** In [0, 1]: how alike the words are, 1 for the same sentence of the same article. */
  readonly score: number;
  readonly reason: string;
}

/**
 * How alike the words of two reports have to be, by how well their sides and times agree: the less is said of
 * who and when, the more the words have to carry. Set by reading pairs, not fitted.
 */
const NEEDED: Readonly<Record<'firm' | 'loose' | 'weak', number>> = { firm: 0.22, loose: 0.34, weak: 0.5 };
/** Two parties rarely hold two different meetings on one day: there, who and when nearly suffice. */
const NEEDED_FOR_TALKS = 0.1;

export function readAct(act: ReportedAct): ReadAct {
  let words: ReadonlySet<string> | null = null;
  return {
    act,
    words() {
      words ??= contentWords(`${act.summary} ${act.sentence}`, namesOf(act));
      return words;
    },
  };
}

/** Null where the two cannot be one act or are not alike enough. */
export function likenessOf(a: ReadAct, b: ReadAct): Likeness | null {
  if (a.act.type !== b.act.type || modesDiffer(a.act, b.act)) return null;
  const source = fitOf(a.act.sources, b.act.sources);
  const target = fitOf(a.act.targets, b.act.targets);
  if (!source || !target) return null;
  if (a.act.article === b.act.article && a.act.sentence === b.act.sentence)
    return { score: 1, reason: 'the same sentence of the same article' };
  const time = timeFitOf(a.act, b.act);
  if (!time) return null;
  const score = similarity(a.words(), b.words());
  if (score < neededFor(a.act.type, { source, target, time })) return null;
  return { score, reason: `same kind, ${sideReason(source, target)}, ${time.reason}, similar words` };
}

function modesDiffer(a: ReportedAct, b: ReportedAct): boolean {
  return a.mode !== null && b.mode !== null && a.mode !== b.mode;
}

interface Fits {
  readonly source: SideFit;
  readonly target: SideFit;
  readonly time: TimeFit;
}

function neededFor(type: EventType, { source, target, time }: Fits): number {
  const sides = [source, target];
  const doubts = sides.filter((fit) => fit === 'unknown').length + (time.isFirm ? 0 : 1);
  if (doubts > 1) return NEEDED.weak;
  if (doubts === 1) return NEEDED.loose;
  return type === 'CONSULT' ? NEEDED_FOR_TALKS : NEEDED.firm;
}

function sideReason(source: SideFit, target: SideFit): string {
  if (source === 'equal' && target === 'equal') return 'same sides';
  if (source === 'unknown' || target === 'unknown') return 'one side not named, the other the same';
  return 'the same states';
}

/** Shared words over the geometric mean of both counts (the cosine of two sets). */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}

/** Who acts is compared by itself: their names say nothing about what they did. */
function namesOf({ sources, targets }: ReportedAct): string {
  return [...sources, ...targets].map(({ slug }) => slug.replaceAll('-', ' ')).join(' ');
}
