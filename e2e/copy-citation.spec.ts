import type { Page } from '@playwright/test';
import { expect, openExplorer, test } from './page.ts';

/** Opens the first event of the list; its number. */
async function openFirstEvent(page: Page): Promise<string> {
  await openExplorer(page);
  await page.getByRole('region', { name: 'Events in view' }).locator('tbody tr a').first().click();
  await expect(page.getByRole('button', { name: 'Copy citation', exact: true })).toBeVisible();
  return new URL(page.url()).searchParams.get('event') ?? '';
}

test('the link and the citation of an event are copied, and the link opens the event', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const id = await openFirstEvent(page);
  const panel = page.getByRole('complementary', { name: 'Event' });
  const summary = (await panel.getByRole('heading').first().textContent()) ?? '';
  const sentence = (await panel.locator('mark').first().textContent()) ?? '';

  await panel.getByRole('button', { name: 'Copy citation', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied the citation' })).toHaveText(
    'Copied the citation',
  );
  const plain = await clipboard();
  expect(plain).toContain(summary);
  expect(plain).toContain(sentence.slice(0, 20));
  expect(plain).toMatch(/accessed \d{1,2} \w+ \d{4}/);
  expect(plain).toContain(`/events/${id}.`);

  await panel.getByRole('button', { name: 'Copy citation in Markdown' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied the citation in Markdown' })).toHaveText(
    'Copied the citation in Markdown',
  );
  expect(await clipboard()).toContain(`/events/${id}>.`);

  await panel.getByRole('button', { name: 'Copy link' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied the link' })).toHaveText(
    'Copied the link',
  );
  const link = await clipboard();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(summary);
});

test('where the page has no clipboard, the citation stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const id = await openFirstEvent(page);
  await page.getByRole('button', { name: 'Copy citation', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'The citation to copy' });
  await expect(field).toBeFocused();
  const text = await field.inputValue();
  expect(text).toContain(`/events/${id}.`);
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBe(text.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event has its permanent link, and no button that would do nothing', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('region', { name: 'Events in view' }).locator('tbody tr a').first().click();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await page.getByRole('link', { name: /^Event \d+$/ }).click();
    await expect(page).toHaveURL(/\/events\/\d+$/);
    await expect(page.locator('mark').first()).toBeVisible();
  });
});
