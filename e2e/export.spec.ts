import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { countShown, expect, openExplorer, test } from './page.ts';

test('the CSV holds exactly the list that is shown', async ({ page }) => {
  await openExplorer(page, '?country=UKR&role=source');
  const shown = await countShown(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ]);
  const records: Record<string, string>[] = parse(await readFile(await download.path()), {
    columns: true,
    bom: true,
  });
  expect(records).toHaveLength(shown);
  for (const record of records) expect(record.source_countries).toContain('UKR');
  const summaries = await page
    .getByRole('region', { name: 'Events in view' })
    .locator('tbody tr a')
    .allTextContents();
  expect(records.map((record) => record.summary?.replace(/^'(?=[=+\-@])/, '')).sort()).toEqual(
    [...summaries].sort(),
  );
  for (const record of records) expect(record.evidence?.length).toBeGreaterThan(10);
});

for (const [name, type] of [
  ['json', 'application/json'],
  ['jsonl', 'application/x-ndjson'],
  ['ics', 'text/calendar'],
  ['md', 'text/markdown'],
] as const) {
  test(`events.${name} is served as what it is`, async ({ request }) => {
    const answer = await request.get(`/export/events.${name}?country=RUS`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
    expect(answer.headers()['content-disposition']).toContain(`.${name}"`);
    expect((await answer.text()).length).toBeGreaterThan(1_000);
  });
}

test('the export page offers the files of its filter', async ({ page }) => {
  await page.goto('/export?country=RUS');
  await expect(page.getByText(/Events: Russia/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'events.csv' })).toHaveAttribute(
    'href',
    '/export/events.csv?country=RUS',
  );
});
