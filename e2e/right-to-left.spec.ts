import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { expect, openExplorer, test } from './page.ts';
import { arabic, hebrew, latin, word } from './right-to-left-names.ts';

const pairs = [
  [arabic, hebrew],
  [hebrew, latin],
  [latin, arabic],
] as const;

test.beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'e2e/right-to-left-articles.ts'], {
    env: { ...process.env, DEMARCHE_DATA: process.env.E2E_DATA ?? '.cache/e2e-data' },
  });
});

/** Where the words stand in the element, px from the left: the middle of each. */
function middlesOf(element: Locator, words: readonly string[]): Promise<number[]> {
  return element.evaluate((root, all) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = new Map<string, number>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const one of all) {
        const at = node.textContent?.indexOf(one) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + one.length);
        const box = range.getBoundingClientRect();
        found.set(one, box.x + box.width / 2);
      }
    return all.map((one) => found.get(one) ?? Number.NaN);
  }, words);
}

async function expectLeftToRight(element: Locator, words: readonly string[]): Promise<void> {
  const middles = await middlesOf(element, words);
  expect(middles.every(Number.isFinite)).toBe(true);
  expect(middles).toEqual(middles.toSorted((a, b) => a - b));
}

const laneOf = (page: Page, [source, target]: readonly [string, string]) =>
  page
    .getByRole('list', { name: 'Lanes, with events in view' })
    .getByRole('listitem')
    .filter({ hasText: source })
    .filter({ hasText: target });

test('the arrow of a pair points from the source to the target, whatever their scripts', async ({ page }) => {
  await openExplorer(page, `?q=${word}&lanes=pair`);
  for (const [source, target] of pairs)
    await expectLeftToRight(laneOf(page, [source, target]), [source, '→', target]);

  await laneOf(page, pairs[0]).getByRole('link').first().click();
  await expect(page).toHaveURL(/pair=/);
  const chip = page
    .getByRole('list', { name: 'Filters that are on' })
    .getByRole('link')
    .filter({ hasText: '→' });
  await expectLeftToRight(chip, [arabic, '→', hebrew]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(arabic);
});

test('the tooltip says who to whom', async ({ page }) => {
  await openExplorer(page, `?q=${word}&lanes=pair`);
  const mark = page.getByTestId('timeline').locator('.mark').first();
  await mark.hover();
  const tooltip = page.locator('.tooltip');
  await expect(tooltip).toContainText('→');
  const said = (await tooltip.textContent()) ?? '';
  const pair = pairs.find(([source]) => said.includes(`${source} criticised`));
  if (pair === undefined) throw new Error(`no pair in: ${said}`);
  await expectLeftToRight(tooltip.locator('.muted'), [pair[0], '→', pair[1]]);
});

test('the saved picture names source and target as the page does', async ({ page }) => {
  await openExplorer(page, `?q=${word}&lanes=pair`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG' }).click();
  const svg = await readFile(await (await saved).path(), 'utf8');
  await page.setContent(svg);
  for (const [source, target] of pairs) {
    const name = page.locator('text').filter({ hasText: source }).filter({ hasText: target });
    await expectLeftToRight(name.filter({ hasText: '→' }), [source, '→', target]);
  }
});

test('on a phone every name keeps to its lane', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openExplorer(page, `?q=${word}`);
  await page.getByRole('button', { name: 'Show the lanes' }).click();
  const lanes = page.getByRole('list', { name: 'Lanes, with events in view' });
  for (const name of [arabic, hebrew, latin]) {
    const label = lanes.getByRole('link', { name, exact: true });
    const [box, lane] = [await label.boundingBox(), await lanes.boundingBox()];
    if (box === null || lane === null) throw new Error('the lane is not on the screen');
    expect(box.x).toBeGreaterThanOrEqual(lane.x);
    expect(box.x + box.width).toBeLessThanOrEqual(lane.x + lane.width);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
