import { expect, openExplorer, test } from './page.ts';

test('an analyst rejects an event, and it leaves the list; restored, it is back, with its history', async ({
  page,
}) => {
  await openExplorer(page, '?type=AID');
  const row = page.getByRole('region', { name: 'Events in view' }).locator('tbody tr').first();
  const summary = (await row.getByRole('link').textContent()) ?? '';
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Reject' }).click();
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
  await page.goto('/?type=AID&status=rejected');
  await expect(page.getByRole('link', { name: summary }).first()).toBeVisible();
  await page.getByRole('link', { name: summary }).first().click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('button', { name: 'Reject' })).toBeVisible();
  await page.goto('/?type=AID');
  await expect(page.getByRole('link', { name: summary }).first()).toBeVisible();
});
