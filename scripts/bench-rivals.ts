// What the timeline is measured against: the same events as plain dots on a canvas, and in vis-timeline. Each draws
// into an empty page; its function runs in the browser, so it can use nothing of this file.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** An event as the rivals draw it: ms since the epoch, and one of 20 lanes. */
export interface Dot {
  readonly time: number;
  readonly lane: number;
  readonly quad: number;
}

export interface Rival {
  readonly name: string;
  /** Makes the page ready: nothing of this is measured. */
  prepare(page: Page, dots: readonly Dot[]): Promise<void>;
  /** Draws all events; resolves two animation frames after it is done, with the ms that it took. */
  draw(page: Page): Promise<number>;
}

/** What a rival has for its picture, px, and the lanes to put in it. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly lanes: number;
}

export const LANES = 20;
const ROOM: Room = { width: 1100, height: LANES * 28, lanes: LANES };

/** Globals of the pages below. */
declare const dots: readonly Dot[];
declare const vis: {
  readonly Timeline: new (root: Element, items: unknown, groups: unknown, options: unknown) => unknown;
};

async function open(page: Page, given: readonly Dot[]): Promise<void> {
  await page.setContent(
    `<body style="margin:0"><div id="timeline" style="width:${ROOM.width}px;height:${ROOM.height}px"></div></body>`,
  );
  await page.evaluate((value) => Object.assign(globalThis, { dots: value }), given);
}

export const plainCanvas: Rival = {
  name: 'plain canvas',
  prepare: open,
  draw: (page) => page.evaluate(drawDots, ROOM),
};

export const visTimeline: Rival = {
  name: 'vis-timeline',
  async prepare(page, given) {
    await open(page, given);
    const file = createRequire(import.meta.url).resolve(
      'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
    );
    await page.addScriptTag({ content: await readFile(file, 'utf8') });
    const style = file.replace(/standalone.*$/, 'styles/vis-timeline-graph2d.min.css');
    await page.addStyleTag({ content: await readFile(style, 'utf8') });
  },
  draw: (page) => page.evaluate(drawVis, ROOM),
};

/** Runs in the browser: a dot for every event on every frame, moved by drag and ctrl+wheel. */
function drawDots({ width, height, lanes }: Room): Promise<number> {
  const began = performance.now();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  document.querySelector('#timeline')?.append(canvas);
  const ink = canvas.getContext('2d');
  const colours = ['#2B8CBE', '#08306B', '#D07C00', '#7F1D1D'];
  let start = Math.min(...dots.slice(0, 1).map(({ time }) => time));
  let end = start;
  for (const { time } of dots) {
    start = Math.min(start, time);
    end = Math.max(end, time);
  }
  const draw = () => {
    if (ink === null) return;
    ink.clearRect(0, 0, width, height);
    for (const { time, lane, quad } of dots) {
      const x = ((time - start) / (end - start)) * width;
      if (x < -4 || x > width + 4) continue;
      ink.fillStyle = colours[quad - 1] ?? '';
      ink.beginPath();
      ink.arc(x, (lane + 0.5) * (height / lanes), 4, 0, 2 * Math.PI);
      ink.fill();
    }
  };
  let asked = false;
  const redraw = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    const shift = (event.movementX / width) * (end - start);
    start -= shift;
    end -= shift;
    redraw();
  });
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const middle = start + (event.offsetX / width) * (end - start);
      const factor = 2 ** (Math.sign(event.deltaY) / 2);
      start = middle + (start - middle) * factor;
      end = middle + (end - middle) * factor;
      redraw();
    },
    { passive: false },
  );
  draw();
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
  });
}

/** Runs in the browser: a point for every event, in a group for every lane. */
function drawVis({ width, height, lanes }: Room): Promise<number> {
  const began = performance.now();
  const root = document.querySelector('#timeline');
  if (root === null) throw new Error('the page has no place for a timeline');
  const items = dots.map(({ time, lane }, id) => ({
    id,
    group: lane,
    start: time,
    type: 'point',
    content: '',
  }));
  const groups = Array.from({ length: lanes }, (_, id) => ({ id, content: `Lane ${id}` }));
  new vis.Timeline(root, items, groups, {
    width: `${width}px`,
    height: `${height}px`,
    stack: false,
    zoomKey: 'ctrlKey',
  });
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
  });
}
