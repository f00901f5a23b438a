// A list of more rows than fit the tallest element of any browser. The sample holds no such list: the browser of these
// tests is taken for one whose elements are a thousand times less tall.
import type { Page } from '@playwright/test';
import { TALLEST } from '../app/components/list-scroll.ts';
import { countShown, expect, openExplorer, test } from './page.ts';

const LOWER = TALLEST / 1_000;

/** As the bundler writes a round number. */
const written = (height: number) => `${height / 1e3 ** 2}e6`;

test.beforeEach(async ({ page }) => {
  await page.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch();
    const script = await answer.text();
    const headers = { ...answer.headers(), 'content-encoding': 'identity' };
    await route.fulfill({ response: answer, headers, body: script.replace(written(TALLEST), String(LOWER)) });
  });
});

const list = (page: Page) => page.getByRole('region', { name: 'Events in view' });

/** The places of the rows that the window shows under the head, and of those, how many have not come. */
async function inWindow(page: Page): Promise<{ readonly rows: readonly number[]; readonly blank: number }> {
  return list(page)
    .getByRole('table')
    .evaluate((table: HTMLTableElement) => {
      const under = Math.max(table.tHead?.getBoundingClientRect().bottom ?? 0, 0);
      let covered = 0;
      const rows: number[] = [];
      for (const row of table.tBodies[0]?.querySelectorAll('[data-row]') ?? []) {
        const { top, bottom } = row.getBoundingClientRect();
        if (bottom <= under + 1 || top >= window.innerHeight) continue;
        rows.push(Number(row.getAttribute('aria-rowindex')) - 2);
        covered += Math.min(bottom, window.innerHeight) - Math.max(top, under);
      }
      return { rows, blank: Math.round(window.innerHeight - under - covered) };
    });
}

async function openSqueezed(page: Page): Promise<number> {
  await openExplorer(page);
  const table = list(page).getByRole('table');
  const height = () => table.locator('tbody').evaluate((body) => Math.round(body.clientHeight));
  await expect.poll(height).toBe(LOWER);
  return countShown(page);
}

test('the wheel leads over every row, and the page puts itself right without moving a row', async ({
  page,
}) => {
  await openSqueezed(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(async () => (await inWindow(page)).rows[0]).toBeGreaterThan(100);
  await page.mouse.move(600, 500);
  const seen = new Set((await inWindow(page)).rows);
  const [begin = 0] = seen;
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel(0, 300);
    // Longer than the page stands before it puts itself right.
    await page.waitForTimeout(turn % 4 === 3 ? 500 : 50);
    const { rows, blank } = await inWindow(page);
    expect(blank).toBeLessThan(2);
    for (const row of rows) seen.add(row);
  }
  const end = Math.max(...seen);
  expect(end).toBeGreaterThan(begin + 40);
  expect(seen.size).toBe(end - begin + 1);
});

/** Presses a key until it has led there: the browser swallows one that comes just as the way of another ends. */
async function pressUntil(page: Page, key: string, there: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await there();
  }).toPass();
}

test('End and Home lead to the last event and the first', async ({ page }) => {
  const total = await openSqueezed(page);
  const last = list(page)
    .locator(`tbody tr[aria-rowindex="${total + 1}"]`)
    .getByRole('link');
  const soon = { timeout: 1_500 };
  await pressUntil(page, 'End', () => expect(last).toBeInViewport(soon));
  // The foot of the page stays in sight, to a row, though the list ends above it.
  await page.waitForTimeout(500);
  const below = () => document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
  const row = await last.evaluate((link) => link.closest('tr')?.clientHeight ?? 0);
  expect(await page.evaluate(below)).toBeLessThanOrEqual(row);
  await pressUntil(page, 'PageUp', () => expect(last).not.toBeInViewport(soon));
  await pressUntil(page, 'PageDown', () => expect(last).toBeInViewport(soon));
  await pressUntil(page, 'Home', () => expect(page.getByRole('heading', { level: 1 })).toBeInViewport(soon));
});

test('the arrows walk through the squeezed middle row by row', async ({ page }) => {
  await openSqueezed(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(async () => (await inWindow(page)).rows[0]).toBeGreaterThan(100);
  const middle = list(page).locator('tbody tr[data-row]').nth(14);
  const from = Number(await middle.getAttribute('aria-rowindex'));
  await middle.getByRole('link').focus();
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown');
  const row = list(page).locator(`tbody tr[aria-rowindex="${from + 30}"]`);
  await expect(row.getByRole('link')).toBeFocused();
  await expect(row.getByRole('link')).toBeInViewport();
});
