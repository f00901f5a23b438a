// Hands on a timeline in the browser: panning and zooming, with the time that each frame took.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { percentile } from './measurement.ts';

/** Frames of one gesture, ms. */
export interface Gestures {
  readonly panP95: number;
  readonly zoomP95: number;
}

/** Notches of the wheel from twenty years to a week: each zooms about 1.4 times. */
const NOTCHES = 20;
const NOTCH_MS = 125;
const PAN_STEPS = 120;
const PAN_STEP_MS = 25;
/** What a timeline loads and draws after a gesture belongs to it. */
const SETTLE_MS = 500;

/** Zooms in to a week and out again, then pans a stretch of about four years. The target has to show everything. */
export async function measureGestures(page: Page, target: Locator): Promise<Gestures> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('the timeline is not on the page');
  const [x, y] = [box.x + box.width * 0.7, box.y + Math.min(box.height / 2, 200)];
  await page.mouse.move(x, y);
  const zoomP95 = await p95Frame(page, async () => {
    await wheel(page, -100, NOTCHES);
    await wheel(page, 100, NOTCHES);
  });
  await wheel(page, -100, 5);
  await sleep(2 * SETTLE_MS);
  const panP95 = await p95Frame(page, async () => {
    await page.mouse.down();
    // There and back: across the plot at an even pace.
    for (let step = 1; step <= PAN_STEPS; step += 1) {
      const share = Math.sin((Math.PI * step) / PAN_STEPS);
      await page.mouse.move(x - share * box.width * 0.6, y);
      await sleep(PAN_STEP_MS);
    }
    await page.mouse.up();
  });
  return { panP95, zoomP95 };
}

async function wheel(page: Page, delta: number, notches: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let notch = 0; notch < notches; notch += 1) {
    await page.mouse.wheel(0, delta);
    await sleep(NOTCH_MS);
  }
  await page.keyboard.up('Control');
}

/** The time between animation frames, as the page sees it, that 95 % of the frames of the work stay below. */
async function p95Frame(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(startFrames);
  await work();
  await sleep(SETTLE_MS);
  return percentile(await page.evaluate(endFrames), 0.95);
}

declare const recording: { readonly frames: number[]; isOver: boolean };

/** Runs in the browser. */
function startFrames(): void {
  const recording = { frames: [] as number[], isOver: false };
  Object.assign(globalThis, { recording });
  let last = performance.now();
  const note = (now: number) => {
    recording.frames.push(now - last);
    last = now;
    if (!recording.isOver) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Runs in the browser. */
function endFrames(): readonly number[] {
  recording.isOver = true;
  return recording.frames;
}
