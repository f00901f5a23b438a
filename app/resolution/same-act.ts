// Whether two reports may tell of one act, how alike they are, and why.
import { type EventType, quadOf } from '../model/event-type.ts';
import type { ReportedAct } from '../model/reported-act.ts';
import { contentWords, nameWords, weightOf } from './content-words.ts';
import { fitOfSides, type SideFit, type SidesFit } from './sides.ts';
import { type ReportedTime, readTime, type TimeFit, timeFitOf } from './times.ts';
import { encounters } from './words.ts';

type Words = ReadonlySet<string>;

/** A report with its time and words, which are read when they are first needed. */
export interface ReadAct {
  readonly act: ReportedAct;
  readonly time: () => ReportedTime;
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
  /** In [0, 1]: how much more alike the words are than they have to be, 1 for the same sentence of the same article. */
  readonly margin: number;
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
    time: once(() => readTime(act)),
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
export function fitTogether(one: ReadAct, other: ReadAct): Fit | null {
  const [a, b] = [one.act, other.act];
  if (a.type !== b.type) return null;
  const isRereading = a.article === b.article && a.sentence === b.sentence;
  const time = isRereading
    ? ({ closeness: 'firm', reason: 'same day' } as const)
    : timeFitOf(one.time(), other.time());
  const sides = time && fitOfSides(a, b);
  return sides && { ...sides, time, isRereading };
}

/** How alike two reports that fit together are; null where that is not enough. */
export function likenessOf(a: ReadAct, b: ReadAct, fit: Fit): Likeness | null {
  if (fit.isRereading) return { margin: 1, reason: 'the same sentence of the same article' };
  const doneOnce = deedDoneOnce(a.act, b.act, fit);
  const margin = similarity(a, b) - (doneOnce === null ? neededFor(a.act, b.act, fit) : 0);
  if (margin < 0) return null;
  const known = `same kind, ${sideReason(fit)}, ${fit.time.reason}`;
  return { margin, reason: `${known}, ${doneOnce ?? 'similar words'}` };
}

/**
 * What two parties rarely do twice on one day, in words, where the reports tell of that: then who, how and when
 * suffice. They meet, speak on the telephone or write once, and do one kind of deed to each other once: event data
 * count one a day (the "one-a-day filter"). But one article that tells of two deeds means two.
 */
function deedDoneOnce(a: ReportedAct, b: ReportedAct, { source, target, time }: Fit): string | null {
  const isCertain = time.closeness === 'firm' && isCertainSide(source) && isCertainSide(target);
  if (!isCertain) return null;
  if (a.type === 'CONSULT') return isOneForm(a, b) ? 'talks of the same two' : null;
  return isDeed(a.type) && a.article !== b.article ? 'deeds of the same two' : null;
}

const isCertainSide = (side: SideFit) => side === 'equal' || side === 'state';

function isOneForm(a: ReportedAct, b: ReportedAct): boolean {
  const [one, other] = [a, b].map(({ mode }) => encounters[mode ?? '']);
  return one === undefined || other === undefined || one === other;
}

/** Material cooperation or conflict. */
function isDeed(type: EventType): boolean {
  return quadOf(type) === 2 || quadOf(type) === 4;
}

function neededFor(a: ReportedAct, b: ReportedAct, { source, target, time }: Fit): number {
  const doubts =
    doubtsOfSide[source] +
    doubtsOfSide[target] +
    doubtsOfTime[time.closeness] +
    (source === 'neither' ? 1 : 0);
  const needed =
    a.type === 'STATEMENT'
      ? NEEDED_FOR_STATEMENTS
      : Math.min(MOST_NEEDED, NEEDED + NEEDED_PER_DOUBT * doubts);
  return a.article === b.article ? Math.max(needed, NEEDED_IN_ONE_ARTICLE) : needed;
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
  const { type } = a.act;
  const alike = (x: Words, y: Words) => cosine(tellingWords(x, names), tellingWords(y, names), type);
  return Math.max(alike(one.summary, other.summary), alike(one.all, other.all));
}

/** Who acts is compared by itself: the names of either report's actors say nothing about what they did. */
function tellingWords(words: Words, names: Words): Words {
  return new Set([...words].filter((word) => !names.has(word)));
}

/** Weight of the shared words over the geometric mean of both weights (the cosine of two weighted sets). */
function cosine(a: Words, b: Words, type: EventType): number {
  if (a.size === 0 || b.size === 0) return 0;
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weightOf(word, type), 0);
  return weigh([...a].filter((word) => b.has(word))) / Math.sqrt(weigh(a) * weigh(b));
}
