// Whether two reports may tell of one act, how alike they are, and why.
import type { EventType } from '../model/event-type.ts';
import type { ReportedAct } from '../model/reported-act.ts';
import { contentWords, nameWords } from './content-words.ts';
import { fitOf, type SideFit } from './sides.ts';
import { type TimeFit, timeFitOf } from './times.ts';

/** A report with its words, which are read when they are first needed. */
export interface ReadAct {
  readonly act: ReportedAct;
  /** Content words of its summary and its sentence. */
  readonly words: () => ReadonlySet<string>;
  /** Words of the names on its sides. */
  readonly names: () => ReadonlySet<string>;
}

/** How the sides and the times of two reports agree. */
export interface Fit {
  readonly source: SideFit;
  readonly target: SideFit;
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
 * How alike the words of two reports have to be, by how many doubts there are about who and when: the less is
 * said of those, the more the words have to carry. Set by reading pairs of reports of the sample corpus.
 */
const NEEDED = { none: 0.12, one: 0.2, more: 0.4 } as const;
/** Two parties rarely hold two different meetings on one day: there, who and when nearly suffice. */
const NEEDED_FOR_TALKS = 0.1;
/** An article tells an act again in other sentences, and other acts of the same actors beside it. */
const NEEDED_IN_ONE_ARTICLE = 0.4;
/** A statement is nothing but its words. */
const NEEDED_FOR_STATEMENTS = 0.5;

const doubtsOfTime: Readonly<Record<TimeFit['closeness'], number>> = { firm: 0, near: 1, far: 2 };

export function readAct(act: ReportedAct): ReadAct {
  return {
    act,
    words: once(() => contentWords(`${act.summary} ${act.sentence}`)),
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
  const source = fitOf(a.sources, b.sources);
  const target = fitOf(a.targets, b.targets);
  if (!source || !target) return null;
  const isRereading = a.article === b.article && a.sentence === b.sentence;
  const time = isRereading ? ({ closeness: 'firm', reason: 'same day' } as const) : timeFitOf(a, b);
  return time && { source, target, time, isRereading };
}

/** How alike two reports that fit together are; null where that is not enough. */
export function likenessOf(a: ReadAct, b: ReadAct, fit: Fit): Likeness | null {
  if (fit.isRereading) return { score: 1, reason: 'the same sentence of the same article' };
  const score = similarity(a, b);
  const needed = neededFor(a.act.type, fit);
  if (score < (a.act.article === b.act.article ? Math.max(needed, NEEDED_IN_ONE_ARTICLE) : needed))
    return null;
  return { score, reason: `same kind, ${sideReason(fit)}, ${fit.time.reason}, similar words` };
}

function neededFor(type: EventType, { source, target, time }: Fit): number {
  if (type === 'STATEMENT') return NEEDED_FOR_STATEMENTS;
  const doubts = [source, target].filter((fit) => fit === 'unknown').length + doubtsOfTime[time.closeness];
  if (doubts > 1) return NEEDED.more;
  if (doubts === 1) return NEEDED.one;
  return type === 'CONSULT' ? NEEDED_FOR_TALKS : NEEDED.none;
}

function sideReason({ source, target }: Fit): string {
  if (source === 'unknown' || target === 'unknown') return 'one side not named';
  return source === 'equal' && target === 'equal' ? 'same sides' : 'same states';
}

/**
 * Shared words over the geometric mean of both counts (the cosine of two sets). Who acts is compared by itself:
 * the names of either report's actors say nothing about what they did.
 */
function similarity(a: ReadAct, b: ReadAct): number {
  const without = (words: ReadonlySet<string>) =>
    [...words].filter((word) => !a.names().has(word) && !b.names().has(word));
  const [one, other] = [without(a.words()), new Set(without(b.words()))];
  if (one.length === 0 || other.size === 0) return 0;
  const shared = one.filter((word) => other.has(word)).length;
  return shared / Math.sqrt(one.length * other.size);
}
