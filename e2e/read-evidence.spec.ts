import type { Page } from '@playwright/test';
import { expect, openExplorer, test } from './page.ts';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Event' });

/** Opens the event that most papers report, within the filter of the query. */
async function openMostReported(page: Page, query = ''): Promise<void> {
  await openExplorer(page, query);
  await page.getByRole('complementary', { name: 'Most reported' }).getByRole('link').first().click();
  await expect(panelOf(page).locator('mark').first()).toBeVisible();
}

test('the panel holds every report with publisher, headline, day and the sentence in its paragraph', async ({
  page,
}) => {
  await openMostReported(page);
  const reports = panelOf(page).locator('.report');
  const said = /(\d+) reports/i.exec(
    (await panelOf(page)
      .getByText(/^\d+ reports$/)
      .textContent()) ?? '',
  )?.[1];
  expect(await reports.count()).toBe(Number(said));
  for (const report of await reports.all()) {
    await expect(report.getByRole('link').first()).toHaveText(/\w/);
    await expect(report.locator('.report-source')).toHaveText(/\w.*(\d{4}|unknown)$/);
    const sentence = (await report.locator('mark').textContent()) ?? '';
    expect(sentence.length).toBeGreaterThan(10);
    expect(await report.locator('blockquote').textContent()).toContain(sentence);
  }
});

test('an event leads to what happened between the same parties, in the same view', async ({ page }) => {
  await openMostReported(page, '?country=RUS&lanes=country');
  const related = panelOf(page).getByRole('region', { name: 'Around the same days, between them' });
  const link = related.getByRole('link').first();
  const summary = (await link.textContent()) ?? '';
  const opened = page.url();
  await link.click();
  await expect(page).toHaveURL(/country=RUS&lanes=country&event=\d+/);
  expect(page.url()).not.toBe(opened);
  await expect(panelOf(page).getByRole('heading').first()).toHaveText(summary);
});
