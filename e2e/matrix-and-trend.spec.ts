import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { countShown, expect, test } from './page.ts';

/** The number before a word: "41 events", "1,200 events". */
function numberBefore(word: string, text: string | null): number {
  return Number(new RegExp(`([\\d,]+) ${word}`).exec(text ?? '')?.[1]?.replaceAll(',', '') ?? Number.NaN);
}

function square(page: Page, pair: RegExp) {
  return page.getByRole('region', { name: 'Who to whom' }).getByRole('link', { name: pair });
}

test('a square of the matrix leads to exactly the events that it counts', async ({ page }) => {
  await page.goto('/?quad=3');
  await page.getByRole('navigation', { name: 'Picture' }).getByRole('link', { name: 'Who to whom' }).click();
  await expect(page).toHaveURL(/quad=3&picture=matrix/);
  const cell = square(page, /^Russia towards NATO: /);
  const words = await cell.getAttribute('aria-label');
  expect(words).toMatch(/^Russia towards NATO: \d+ events?, 0 cooperation, \d+ conflict$/);
  await cell.click();
  await expect(page).toHaveURL(/pair=RUS(%7E|~)nato/);
  await expect(page).not.toHaveURL(/picture=/);
  await expect.poll(() => countShown(page)).toBe(numberBefore('events?', words));
});

test('arrow keys go from pair to pair, and the table says who stands where', async ({ page }) => {
  await page.goto('/?picture=matrix');
  const table = page.getByRole('table', { name: /Events between the most active parties/ });
  await expect(table.getByRole('rowheader', { name: /^Ukraine/ })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /^Ukraine/ })).toBeVisible();
  const first = table.locator('tbody td a').first();
  await first.focus();
  await expect(first).toHaveAttribute('data-place', /^0 /);
  await expect(table.locator('tbody td a[tabindex="-1"]').first()).toBeAttached();
  await page.keyboard.press('ArrowDown');
  const below = page.locator(':focus');
  await expect(below).not.toHaveAttribute('data-place', /^0 /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pair=/);
});

test('a bar of the trend leads to its days, and the figures stand in a table', async ({ page }) => {
  await page.goto('/?from=2021-12-01&to=2022-02-28');
  const total = await countShown(page);
  await page.getByRole('navigation', { name: 'Picture' }).getByRole('link', { name: 'Over time' }).click();
  const trend = page.getByRole('region', { name: 'Cooperation and conflict over time' });
  await trend.getByText('The figures as a table').click();
  const figures = await trend
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent?.replaceAll(',', ''))),
      ),
    );
  const sum = figures.reduce((all, [cooperation = 0, conflict = 0]) => all + cooperation + conflict, 0);
  expect(sum).toBe(total);
  const bar = trend.getByRole('link', { name: /: \d+ cooperation, \d+ conflict$/ }).last();
  await bar.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(bar).not.toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await expect(page).not.toHaveURL(/picture=/);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const picture of ['matrix', 'trend'] as const) {
    test(`axe finds nothing on the ${picture}, ${scheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`/?picture=${picture}`);
      await expect(page.locator(`.${picture}-picture`)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
    });
  }
}

test('on a phone the matrix scrolls sideways under names that stay', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?picture=matrix');
  const name = page.getByRole('rowheader', { name: /^Russia/ });
  const before = await name.boundingBox();
  await page.locator('.matrix-picture .table-wrap').evaluate((box) => box.scrollBy(200, 0));
  // The border of the table scrolls away from before the names.
  expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? Number.NaN, -1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both pictures stand in the page, and every square is a tab stop', async ({ page }) => {
    await page.goto('/?picture=trend');
    await expect(page.getByRole('region', { name: 'Cooperation and conflict over time' })).toBeVisible();
    await page.goto('/?picture=matrix');
    await expect(square(page, /^Russia towards NATO: /)).not.toHaveAttribute('tabindex', '-1');
    await square(page, /^Russia towards NATO: /).click();
    await expect(page).toHaveURL(/pair=RUS(%7E|~)nato/);
  });
});
