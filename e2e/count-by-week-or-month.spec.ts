import type { Page } from '@playwright/test';
import { countShown, expect, test } from './page.ts';

const trendOf = (page: Page) => page.getByRole('region', { name: 'Cooperation and conflict over time' });
const unitOf = (page: Page, name: 'Weekly' | 'Monthly') =>
  trendOf(page).getByRole('navigation', { name: 'Count by' }).getByRole('link', { name });
const barsOf = (page: Page) => trendOf(page).getByRole('link', { name: /: \d+ cooperation, \d+ conflict$/ });

/** Events in the table of the figures, and the rows that they stand in. */
async function figuresOf(page: Page): Promise<{ readonly events: number; readonly rows: number }> {
  const rows = await trendOf(page)
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')]
          .slice(0, 2)
          .reduce((sum, cell) => sum + Number(cell.textContent?.replaceAll(',', '')), 0),
      ),
    );
  return { events: rows.reduce((sum, events) => sum + events, 0), rows: rows.length };
}

test('the same events stand by week and by month, and the address says by which', async ({ page }) => {
  await page.goto('/?picture=trend&from=2021-12-01&to=2022-02-28');
  const total = await countShown(page);
  await trendOf(page).getByText('The figures as a table').click();
  await expect(unitOf(page, 'Weekly')).toHaveAttribute('aria-current', 'true');
  await expect(trendOf(page)).toContainText('Events by week');
  const weekly = await figuresOf(page);
  expect(weekly.events).toBe(total);

  await unitOf(page, 'Monthly').click();
  await expect(page).toHaveURL(/by=month/);
  await expect(unitOf(page, 'Monthly')).toHaveAttribute('aria-current', 'true');
  await expect(unitOf(page, 'Weekly')).not.toHaveAttribute('aria-current', 'true');
  await expect(trendOf(page)).toContainText('Events by month');
  const monthly = await figuresOf(page);
  expect(monthly.events).toBe(total);
  expect(monthly.rows).toBeLessThan(weekly.rows);
  await expect(barsOf(page).first()).toBeVisible();
  expect(await barsOf(page).count()).toBe(monthly.rows);

  await page.reload();
  await expect(unitOf(page, 'Monthly')).toHaveAttribute('aria-current', 'true');
  await unitOf(page, 'Weekly').click();
  await expect(page).toHaveURL(/by=week/);
  await expect.poll(() => barsOf(page).count()).toBe(weekly.rows);
});

test('years are counted by month unless weeks are asked for', async ({ page }) => {
  await page.goto('/?picture=trend&from=2014-01-01&to=2022-03-31');
  await expect(unitOf(page, 'Monthly')).toHaveAttribute('aria-current', 'true');
  await expect(page).not.toHaveURL(/by=/);
  await unitOf(page, 'Weekly').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/by=week/);
  await expect(trendOf(page)).toContainText('Events by week');
});
