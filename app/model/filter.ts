// The filter of a view: one schema reads and writes the URL for pages, exports and the command line alike.
// It runs in the browser too, hence the small edition of zod.
import * as z from 'zod/mini';
import { type EventStatus, type EventType, eventStatuses, eventTypes, type Quad } from './event-type.ts';
import { type IsoDate, type Precision, parseIsoDate, precisions } from './partial-date.ts';
import { type TrendUnit, trendUnits } from './picture.ts';

export const sides = ['either', 'source', 'target'] as const;
export type Side = (typeof sides)[number];

export const laneKinds = ['actor', 'country', 'type', 'publisher', 'pair'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** What the middle of the page shows of the filter: the timeline, who to whom, or a line over time. */
export const pictureKinds = ['timeline', 'matrix', 'trend'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** What the list can be sorted by; each falls back on the date. */
export const sortKeys = ['date', 'kind', 'source', 'target', 'reports', 'confidence'] as const;
export type SortKey = (typeof sortKeys)[number];

/** The order of the list. */
export interface Order {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Columns of the list beside the event itself, which always stands there. */
export const listColumns = [
  'date',
  'kind',
  'source',
  'target',
  'reports',
  'publishers',
  'confidence',
  'status',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** Who to whom: an actor slug or a country code on each side. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** Values of one key are "any of"; different keys are "and". Empty lists and nulls filter nothing. */
export interface EventFilter {
  readonly q: string | null;
  readonly actor: readonly string[];
  readonly country: readonly string[];
  /** Where the actor or the country has to stand. */
  readonly role: Side;
  readonly pair: readonly Pair[];
  readonly type: readonly EventType[];
  readonly quad: readonly Quad[];
  /** Events whose date may lie on or after this day. */
  readonly from: IsoDate | null;
  /** Events whose date may lie on or before this day. */
  readonly to: IsoDate | null;
  readonly publisher: readonly string[];
  readonly precision: readonly Precision[];
  /** Empty means all but the rejected ones. */
  readonly status: readonly EventStatus[];
}

/** The filter together with how it is shown. */
export interface View extends EventFilter {
  readonly lanes: LaneKind;
  /** Keys of the lanes that stand first whatever their count, in this order. */
  readonly pin: readonly string[];
  /** Lanes shown one by one before the tail. */
  readonly rows: number;
  readonly picture: PictureKind;
  /** What the line over time counts by; null leaves it to the length of the time shown. */
  readonly by: TrendUnit | null;
  readonly sort: Order;
  readonly columns: readonly ListColumn[];
  /** Page of the list, from 1: what a browser without scripts sees of it. */
  readonly page: number;
  /** What the analyst calls this view; null where it has no name. */
  readonly name: string | null;
  /** Id of the selected event. */
  readonly event: number | null;
}

export const emptyFilter: EventFilter = {
  q: null,
  actor: [],
  country: [],
  role: 'either',
  pair: [],
  type: [],
  quad: [],
  from: null,
  to: null,
  publisher: [],
  precision: [],
  status: [],
};

/** Lanes shown before the tail, and the most that can be asked for. */
export const LANES_SHOWN = 12;
export const MOST_LANES = 200;

export const emptyView: View = {
  ...emptyFilter,
  lanes: 'actor',
  pin: [],
  rows: LANES_SHOWN,
  picture: 'timeline',
  by: null,
  sort: { by: 'date', descending: false },
  columns: ['date', 'kind', 'reports'],
  page: 1,
  name: null,
  event: null,
};

/** What a query string asked for, and one line for each thing in it that was ignored. */
export interface ParsedView {
  readonly view: View;
  readonly ignored: readonly string[];
}

/** Longest search text; longer ones are cut. */
export const MAX_QUERY_LENGTH = 200;
/** Most values of one key; further ones are ignored. */
export const MAX_VALUES = 50;

const slugSchema = z.string().check(z.regex(/^[\p{L}\p{N}-]{1,120}$/u));
const countrySchema = z.string().check(z.regex(/^[A-Za-z]{3}$/), z.toUpperCase());
const pairSchema = z.pipe(
  z.string().check(z.regex(/^[\p{L}\p{N}-]{1,120}~[\p{L}\p{N}-]{1,120}$/u)),
  z.transform((value: string): Pair => {
    const [source = '', target = ''] = value.split('~');
    return { source, target };
  }),
);
const quadSchema = z.pipe(
  z.enum(['1', '2', '3', '4']),
  z.transform((digit: `${Quad}`) => Number(digit) as Quad),
);
const dateSchema = z.pipe(
  z.string().check(z.refine((value) => parseIsoDate(value) !== null)),
  z.transform((value: string) => value as IsoDate),
);
const eventIdSchema = z.pipe(
  z.string().check(z.regex(/^[1-9]\d{0,8}$/)),
  z.transform((value: string) => Number(value)),
);
const textSchema = z.string().check(
  z.maxLength(200),
  z.refine((text) => !text.includes('\0') && text.isWellFormed()),
);
const rowsSchema = z.pipe(
  z.string().check(
    z.regex(/^[1-9]\d{0,2}$/),
    z.refine((digits) => Number(digits) <= MOST_LANES),
  ),
  z.transform(Number),
);
const pageSchema = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), z.transform(Number));
const orderSchema = z.pipe(
  z.string().check(z.refine((value) => sortKeys.includes(value.replace(/^-/, '') as SortKey))),
  z.transform(
    (value: string): Order => ({ by: value.replace(/^-/, '') as SortKey, descending: value.startsWith('-') }),
  ),
);
const columnsSchema = z.pipe(
  z
    .string()
    .check(z.refine((value) => value.split(',').every((name) => listColumns.includes(name as ListColumn)))),
  z.transform((value: string) => listColumns.filter((column) => value.split(',').includes(column))),
);
const typeSchema = z.pipe(z.string().check(z.toUpperCase()), z.enum(eventTypes));

/** Postgres stores no U+0000, and a lone surrogate has no UTF-8 form. */
const cleanText = (text: string | null) => (text ?? '').replaceAll('\0', '').toWellFormed().trim();

/** The text of a search box: cut to its longest, null where it is empty. */
export function readSearchText(text: string | null): string | null {
  return cleanText(text).slice(0, MAX_QUERY_LENGTH).toWellFormed().trim() || null;
}

/**
 * Reads a view from a query string. Never throws: what is unknown, malformed or too much is left out and
 * named in `ignored`, in words for the user. Reversed dates are swapped, and that is said too.
 */
export function parseView(params: URLSearchParams): ParsedView {
  const ignored: string[] = [];
  const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

  function many<T>(key: string, schema: z.ZodMiniType<T, string>): T[] {
    const values = params.getAll(key).filter((value) => value !== '');
    if (values.length > MAX_VALUES) ignored.push(`${key}: only the first ${MAX_VALUES} values are used`);
    const seen = new Map<string, T>();
    for (const value of values.slice(0, MAX_VALUES)) {
      const parsed = schema.safeParse(value);
      if (parsed.success) seen.set(JSON.stringify(parsed.data), parsed.data);
      else ignored.push(`${key}=${clip(value)} is not understood`);
    }
    return [...seen.values()];
  }

  function one<T>(key: string, schema: z.ZodMiniType<T, string>): T | null {
    const values = params.getAll(key).filter((value) => value !== '');
    const value = values[0];
    if (value === undefined) return null;
    if (values.length > 1) ignored.push(`${key}: only the first value is used`);
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    ignored.push(`${key}=${clip(value)} is not understood`);
    return null;
  }

  if (cleanText(params.get('q')).length > MAX_QUERY_LENGTH) {
    ignored.push(`q: only the first ${MAX_QUERY_LENGTH} characters are used`);
  }
  let from = one('from', dateSchema);
  let to = one('to', dateSchema);
  if (from !== null && to !== null && from > to) {
    ignored.push(`from=${from} is after to=${to}: the two were swapped`);
    [from, to] = [to, from];
  }

  // A form of checkboxes repeats the key, a link joins its values.
  const columns = many('columns', columnsSchema).flat();

  const view: View = {
    q: readSearchText(params.get('q')),
    actor: many('actor', slugSchema),
    country: many('country', countrySchema),
    role: one('role', z.enum(sides)) ?? 'either',
    pair: many('pair', pairSchema),
    type: many('type', typeSchema),
    quad: many('quad', quadSchema),
    from,
    to,
    publisher: many('publisher', textSchema),
    precision: many('precision', z.enum(precisions)),
    status: many('status', z.enum(eventStatuses)),
    lanes: one('lanes', z.enum(laneKinds)) ?? emptyView.lanes,
    pin: many('pin', textSchema),
    rows: one('rows', rowsSchema) ?? emptyView.rows,
    picture: one('picture', z.enum(pictureKinds)) ?? emptyView.picture,
    by: one('by', z.enum(trendUnits)),
    sort: one('sort', orderSchema) ?? emptyView.sort,
    columns: columns.length > 0 ? listColumns.filter((one) => columns.includes(one)) : emptyView.columns,
    page: one('page', pageSchema) ?? emptyView.page,
    name: one('name', textSchema),
    event: one('event', eventIdSchema),
  };
  return { view, ignored };
}

/** Writes a view as a query string; defaults are left out, so an empty view is an empty string. */
export function viewParams(view: View): URLSearchParams {
  const params = filterParams(view);
  if (view.lanes !== emptyView.lanes) params.set('lanes', view.lanes);
  for (const key of view.pin) params.append('pin', key);
  if (view.rows !== emptyView.rows) params.set('rows', String(view.rows));
  if (view.picture !== emptyView.picture) params.set('picture', view.picture);
  if (view.by !== null) params.set('by', view.by);
  const { by, descending } = view.sort;
  if (by !== 'date' || descending) params.set('sort', `${descending ? '-' : ''}${by}`);
  if (view.columns.join() !== emptyView.columns.join()) params.set('columns', view.columns.join());
  if (view.page !== emptyView.page) params.set('page', String(view.page));
  if (view.name !== null) params.set('name', view.name);
  if (view.event !== null) params.set('event', String(view.event));
  return params;
}

/** Writes the filter alone, as the export links need it. */
export function filterParams(filter: EventFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.q !== null) params.set('q', filter.q);
  for (const slug of filter.actor) params.append('actor', slug);
  for (const code of filter.country) params.append('country', code);
  if (filter.role !== 'either') params.set('role', filter.role);
  for (const pair of filter.pair) params.append('pair', `${pair.source}~${pair.target}`);
  for (const type of filter.type) params.append('type', type);
  for (const quad of filter.quad) params.append('quad', String(quad));
  if (filter.from !== null) params.set('from', filter.from);
  if (filter.to !== null) params.set('to', filter.to);
  for (const name of filter.publisher) params.append('publisher', name);
  for (const precision of filter.precision) params.append('precision', precision);
  for (const status of filter.status) params.append('status', status);
  return params;
}
