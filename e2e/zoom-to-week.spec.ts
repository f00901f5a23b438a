import type { Page } from '@playwright/test';
import { countShown, expect, openExplorer, test } from './page.ts';

/** Days from the first to the last of the address; null where it names none. */
function daysAsked(page: Page): number | null {
  const params = new URL(page.url()).searchParams;
  const [from, to] = [params.get('from'), params.get('to')];
  return from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

test('the wheel zooms from all dates to a week around the pointer, and Back leads out again', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  const mark = page.getByTestId('timeline').locator('.mark').nth(5);
  const box = await mark.boundingBox();
  if (box === null) throw new Error('no mark is on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down('Control');
  await expect(async () => {
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -100);
    await page.waitForTimeout(600);
    expect(daysAsked(page) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(9);
  }).toPass();
  await page.keyboard.up('Control');
  const list = page.getByRole('region', { name: 'Events in view' });
  await expect(async () => {
    const shown = await countShown(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await list.getByRole('heading').textContent()).toContain(` ${shown.toLocaleString('en')}`);
  }).toPass();

  // A reader looks at each step before the next.
  await expect(async () => {
    await page.goBack();
    await page.waitForTimeout(1_000);
    expect(daysAsked(page)).toBeNull();
  }).toPass();
  await expect.poll(() => countShown(page)).toBe(all);
});

test('a plain wheel scrolls the page', async ({ page }) => {
  await openExplorer(page);
  await page
    .getByTestId('timeline')
    .getByRole('application')
    .hover({ position: { x: 300, y: 40 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(daysAsked(page)).toBeNull();
});

test('keys pan, zoom and fit', async ({ page }) => {
  await openExplorer(page);
  await page.getByTestId('timeline').getByRole('application').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('w');
  await expect.poll(() => daysAsked(page)).not.toBeNull();
  const zoomed = page.url();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(zoomed);
  await page.keyboard.press('f');
  await expect.poll(() => daysAsked(page)).toBeNull();
});
