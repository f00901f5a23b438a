import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

async function openActor(page: Page, query = ''): Promise<void> {
  await page.goto(`/actors/russia${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('timeline:rendered').length > 0);
}

/** Events that the list says it holds. */
async function countListed(page: Page): Promise<number> {
  const head = page.getByRole('heading', { name: /^Events in view/ });
  return Number(/[\d,]+/.exec((await head.textContent()) ?? '')?.[0].replaceAll(',', ''));
}

const datesAsked = (page: Page) => {
  const params = new URL(page.url()).searchParams;
  return [params.get('from'), params.get('to')];
};

test('the window of an actor stands in the address, is read anew, and Back leads out of it', async ({
  page,
}) => {
  await openActor(page);
  const all = await countListed(page);
  const answers: string[] = [];
  page.on('response', (response) => answers.push(response.url()));
  await page.getByTestId('timeline').getByRole('application').focus();
  await page.keyboard.press('+');
  await expect.poll(() => datesAsked(page)).not.toContain(null);
  await expect.poll(() => countListed(page)).toBeLessThan(all);
  const [from] = datesAsked(page);
  expect(answers.some((url) => url.includes('russia') && url.includes(`from=${from}`))).toBe(true);
  expect(new URL(page.url()).pathname).toBe('/actors/russia');

  const closer = await countListed(page);
  await page.reload();
  expect(await countListed(page)).toBe(closer);

  await page.goBack();
  await expect.poll(() => datesAsked(page)).toEqual([null, null]);
  await expect.poll(() => countListed(page)).toBe(all);
});

test('an address with dates opens on them, and other lanes keep them', async ({ page }) => {
  await openActor(page, '?from=2022-01-10&to=2022-01-31');
  const few = await countListed(page);
  const dates = ['2022-01-10', '2022-01-31'];
  await page.getByRole('navigation', { name: 'Lanes by' }).getByRole('link', { name: 'Country' }).click();
  await expect(page).toHaveURL(/lanes=country/);
  expect(datesAsked(page)).toEqual(dates);
  expect(await countListed(page)).toBe(few);
  await page
    .getByRole('region', { name: 'Events in view' })
    .getByRole('row')
    .nth(1)
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/^[^?]*\/\?.*actor=russia/);
  expect(datesAsked(page)).toEqual(dates);
});

test('dates without events offer all dates', async ({ page }) => {
  await page.goto('/actors/russia?from=1990-01-01&to=1990-12-31');
  await page.getByRole('link', { name: 'Show all dates' }).last().click();
  await expect.poll(() => countListed(page)).toBeGreaterThan(100);
});
