// The timeline in Chromium, as a reader has it: first draw, frames under the hand, and what the page loads; beside a
// plain canvas and vis-timeline with the same events, in the same run.
import { type Browser, chromium, type Page } from '@playwright/test';
import { emptyFilter } from '../app/model/filter.ts';
import type { EventRow } from '../app/model/listing.ts';
import type { Database } from '../app/store/database.server.ts';
import { streamEvents } from '../app/store/events.server.ts';
import config from '../playwright.config.ts';
import { type CorpusOptions, withCorpus } from './bench-corpus.ts';
import { type Gestures, measureGestures } from './bench-gestures.ts';
import { root, withPage } from './bench-page.ts';
import { type Dot, LANES, plainCanvas, type Rival, visTimeline } from './bench-rivals.ts';
import { provideChromium } from './chromium.ts';
import { type Measurement, median } from './measurement.ts';
import { ensureBuild } from './page-build.ts';

const SIZES = [1_000, 10_000, 100_000];
/** First draws are cheap: the median of so many counts. */
const RUNS = 3;
/** In which the page loads what it did not need for the first picture, ms. */
const AFTER_PICTURE = 1_500;
/** A rival that is not done by then is unfinished, ms. */
const PATIENCE = 60_000;
/** The first draw at this size has a floor: this many times that of the plain canvas. */
const COMPARED = 10_000;
const DRAW_FLOOR = 1.5;
/** DESIGN's floors, in software rendering: frames at 10,000 events and more, and the first useful paint, ms. */
const FRAME_FLOOR = 33;
const PAINT_FLOOR = 1_000;
/** kB, compressed. */
const SCRIPT_FLOOR = 150;

/** What one timeline did with one corpus; null for what it did not finish. */
interface Drawing {
  readonly draw: number | null;
  readonly gestures: Gestures | null;
}

interface Opening {
  /** From the data in memory to two frames after the complete picture, ms. */
  readonly draw: number;
  /** From the start of the navigation, ms: the first content, and the complete picture. */
  readonly contentful: number;
  readonly useful: number;
  /** All JavaScript, as sent, in kB. */
  readonly scripts: number;
}

export async function benchTimeline({ events }: CorpusOptions): Promise<readonly Measurement[]> {
  provideChromium();
  await ensureBuild(root);
  const sizes = SIZES.filter((size) => events === null || size <= events);
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    console.log(`timeline: ${size.toLocaleString('en')} events …`);
    measurements.push(...(await withCorpus(size, (database) => measureSize(database, size))));
  }
  return measurements;
}

async function measureSize(database: Database, size: number): Promise<readonly Measurement[]> {
  const dots = await readDots(database);
  const { result } = await withPage(database.url, ({ origin }) => measurePage(`${origin}/`));
  const { openings, gestures } = result;
  const canvas = await measureRival(plainCanvas, dots);
  const others = await measureRival(visTimeline, dots);
  const middle = (key: keyof Opening) => median(openings.map((opening) => opening[key]));
  printTable(size, [
    ['timeline', { draw: middle('draw'), gestures }],
    [plainCanvas.name, canvas],
    [visTimeline.name, others],
  ]);
  const at = `timeline, ${size.toLocaleString('en')} events`;
  const most = (name: string, value: number, unit: string, floor: number | null): Measurement => ({
    name: `${at}: ${name}`,
    value,
    unit,
    floor,
    atMost: true,
  });
  const frameFloor = size >= COMPARED ? FRAME_FLOOR : null;
  return [
    most(
      'first draw',
      middle('draw') / (canvas.draw ?? Number.NaN),
      'x canvas',
      size === COMPARED ? DRAW_FLOOR : null,
    ),
    most('panning, p95', gestures.panP95, 'ms', frameFloor),
    most('zooming, p95', gestures.zoomP95, 'ms', frameFloor),
    most('first content', middle('contentful'), 'ms', null),
    most('first useful', middle('useful'), 'ms', PAINT_FLOOR),
    most('JavaScript', middle('scripts'), 'kB', SCRIPT_FLOOR),
  ];
}

/** The events as dots: in a lane for the first source, or for the date alone where there is none. */
async function readDots(database: Database): Promise<readonly Dot[]> {
  const dots: Dot[] = [];
  for await (const { event } of streamEvents(database, emptyFilter)) {
    const day = event.date.from ?? event.date.to;
    if (day !== null) dots.push({ time: Date.parse(day), lane: laneOf(event), quad: event.quad });
  }
  return dots;
}

function laneOf({ sources: [source], id }: EventRow): number {
  const name = source?.slug ?? String(id);
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % LANES;
}

async function measurePage(url: string): Promise<{ openings: readonly Opening[]; gestures: Gestures }> {
  const browser = await launch();
  try {
    // The server compiles and fills its caches for the first reader; the others are measured.
    await withFreshPage(browser, (page) => openTimeline(page, url));
    const openings: Opening[] = [];
    for (let run = 0; run < RUNS; run += 1)
      openings.push(await withFreshPage(browser, (page) => openTimeline(page, url)));
    const gestures = await withFreshPage(browser, async (page) => {
      await openTimeline(page, url);
      return measureGestures(page, page.getByTestId('timeline').locator('.plot'));
    });
    return { openings, gestures };
  } finally {
    await browser.close();
  }
}

async function openTimeline(page: Page, url: string): Promise<Opening> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('timeline:rendered').length > 0);
  // The page keeps a connection for news: the network is never idle. What it loads after its first picture counts.
  await page.waitForTimeout(AFTER_PICTURE);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /\.js(\?|$)/.test(entry.name));
    return {
      draw: at('timeline:rendered') - at('timeline:start'),
      contentful: at('first-contentful-paint'),
      useful: at('timeline:rendered'),
      scripts: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
    };
  });
}

/** In a browser of its own: one that is stuck is closed with it. */
async function measureRival(rival: Rival, dots: readonly Dot[]): Promise<Drawing> {
  const draws: number[] = [];
  let gestures: Gestures | null = null;
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await launch();
    try {
      const page = await newPage(browser);
      await rival.prepare(page, dots);
      const draw = await within(PATIENCE, rival.draw(page));
      if (draw === null) return { draw: null, gestures: null };
      draws.push(draw);
      gestures ??= await within(PATIENCE, measureGestures(page, page.locator('#timeline')));
      // What takes many seconds is not drawn again for the sake of a median.
      if (gestures === null || draw > PATIENCE / 10) break;
    } finally {
      await browser.close();
    }
  }
  return { draw: median(draws), gestures };
}

/** What the work gives, or null where it takes longer; it is left alone then. */
async function within<Result>(ms: number, work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  // It fails when its browser is closed, and nobody waits for it any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}

function launch(): Promise<Browser> {
  return chromium.launch(config.use?.launchOptions);
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: config.use?.viewport ?? null });
  // The loader of our own files wraps functions in this; those that run in the browser bring the calls along.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto('about:blank');
  return page;
}

/** With no cache of earlier pages. */
async function withFreshPage<Result>(
  browser: Browser,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await newPage(browser);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

function printTable(size: number, rows: readonly (readonly [string, Drawing])[]): void {
  const cell = (value: number | null | undefined) =>
    (value == null ? 'unfinished' : value.toFixed(0)).padStart(18);
  const head = ['first draw, ms', 'panning, p95 ms', 'zooming, p95 ms'];
  console.log(
    `${`${size.toLocaleString('en')} events`.padEnd(24)}${head.map((title) => title.padStart(18)).join('')}`,
  );
  for (const [name, { draw, gestures }] of rows)
    console.log(`${name.padEnd(24)}${cell(draw)}${cell(gestures?.panP95)}${cell(gestures?.zoomP95)}`);
}
