// Whether two reports may tell of one act, how alike they are, and why.
import type { ReportedAct } from '../model/reported-act.ts';
import { contentWords, nameWords, weightOf } from './content-words.ts';
import { fitOfSides, type SideFit, type SidesFit } from './sides.ts';
import { type TimeFit, timeFitOf } from './times.ts';
import { encounters } from './words.ts';

type Words = ReadonlySet<string>;

/** A report with its words, which are read when they are first needed. */
export interface ReadAct {
  readonly act: ReportedAct;
  /** Content words of its summary alone, and of its summary and its sentence. */
  readonly words: () => { readonly summary: Words; readonly all: Words };
  /** Words of the names on its sides. */
  readonly names: () => Words;
}

/** How the sides and the times of two reports agree. */
export interface Fit extends SidesFit {
  readonly time: TimeFit;
  /** The same sentence of the same article: read again. */
  readonly isRereading: boolean;
}

export interface Likeness {
  /** In [0, 1]: how alike the words are, 1 for the same sentence of the same article. */
  readonly score: number;
  readonly reason: string;
}

/**
 * How alike the words of two reports have to be: a base, and more for each doubt about who and when, for the less
 * is said of those, the more the words have to carry. Set by reading pairs of reports of the sample corpus.
 */
const NEEDED = 0.1;
const NEEDED_PER_DOUBT = 0.1;
const MOST_NEEDED = 0.4;
/** An article tells an act again in other sentences, and other acts of the same actors beside it. */
const NEEDED_IN_ONE_ARTICLE = 0.4;
/** A statement is nothing but its words. */
const NEEDED_FOR_STATEMENTS = 0.5;

const doubtsOfTime: Readonly<Record<TimeFit['closeness'], number>> = { firm: 0, near: 1, far: 2 };
const doubtsOfSide: Readonly<Record<SideFit, number>> = {
  several: -0.5,
  equal: 0,
  state: 0,
  neither: 0.5,
  'both mentioned': 1,
  'one mentioned': 2.5,
  unknown: 1,
};

export function readAct(act: ReportedAct): ReadAct {
  return {
    act,
    words: once(() => ({
      summary: contentWords(act.summary),
      all: contentWords(`${act.summary} ${act.sentence}`),
    })),
    names: once(() => nameWords([...act.sources, ...act.targets].map(({ slug }) => slug))),
  };
}

function once<T>(compute: () => T): () => T {
  let value: T | null = null;
  return () => {
    value ??= compute();
    return value;
  };
}

/** How the two agree in kind, sides and time; null where they cannot be one act. */
export function fitTogether({ act: a }: ReadAct, { act: b }: ReadAct): Fit | null {
  if (a.type !== b.type) return null;
  const isRereading = a.article === b.article && a.sentence === b.sentence;
  const time = isRereading ? ({ closeness: 'firm', reason: 'same day' } as const) : timeFitOf(a, b);
  const sides = time && fitOfSides(a, b);
  return sides && { ...sides, time, isRereading };
}

/** How alike two reports that fit together are; null where that is not enough. */
export function likenessOf(a: ReadAct, b: ReadAct, fit: Fit): Likeness | null {
  if (fit.isRereading) return { score: 1, reason: 'the same sentence of the same article' };
  const isOneArticle = a.act.article === b.act.article;
  const known = `same kind, ${sideReason(fit)}, ${fit.time.reason}`;
  const score = similarity(a, b);
  if (!isOneArticle && isOneEncounter(a.act, b.act, fit))
    return { score, reason: `${known}, talks of the same two` };
  const needed = neededFor(a.act, fit);
  if (score < (isOneArticle ? Math.max(needed, NEEDED_IN_ONE_ARTICLE) : needed)) return null;
  return { score, reason: `${known}, similar words` };
}

/** Two parties rarely meet, speak on the telephone or write twice on one day: who, how and when suffice. */
function isOneEncounter(a: ReportedAct, b: ReportedAct, { source, target, time }: Fit): boolean {
  if (a.type !== 'CONSULT' || time.closeness !== 'firm') return false;
  const [one, other] = [a, b].map(({ mode }) => encounters[mode ?? '']);
  if (one !== undefined && other !== undefined && one !== other) return false;
  return doubtsOfSide[source] <= 0 && doubtsOfSide[target] <= 0;
}

function neededFor({ type }: ReportedAct, { source, target, time }: Fit): number {
  if (type === 'STATEMENT') return NEEDED_FOR_STATEMENTS;
  const doubts =
    doubtsOfSide[source] +
    doubtsOfSide[target] +
    doubtsOfTime[time.closeness] +
    (source === 'neither' ? 1 : 0);
  return Math.min(MOST_NEEDED, NEEDED + NEEDED_PER_DOUBT * doubts);
}

function sideReason({ source, target }: Fit): string {
  const fits = [source, target];
  if (fits.includes('unknown') || fits.includes('neither')) return 'one side not named';
  if (fits.includes('both mentioned')) return 'same source, both name both targets';
  if (fits.includes('one mentioned')) return 'same source, one names both targets';
  return fits.includes('state') ? 'same states' : 'same sides';
}

/** The summary tells this act alone, the sentence more of it and perhaps others: whichever are more alike count. */
function similarity(a: ReadAct, b: ReadAct): number {
  const names = new Set([...a.names(), ...b.names()]);
  const [one, other] = [a.words(), b.words()];
  return Math.max(cosine(one.summary, other.summary, names), cosine(one.all, other.all, names));
}

/**
 * Weight of the shared words over the geometric mean of both weights (the cosine of two weighted sets). Who acts is
 * compared by itself: the names of either report's actors say nothing about what they did.
 */
function cosine(a: Words, b: Words, names: Words): number {
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  const [one, other] = [a, b].map((words) => [...words].filter((word) => !names.has(word)));
  if (!one?.length || !other?.length) return 0;
  return weigh(one.filter((word) => b.has(word))) / Math.sqrt(weigh(one) * weigh(other));
}
