// A request that fails stands in the console as an error: these tests do without the watch over it.
import { expect, type Page, test } from '@playwright/test';
import { countShown, openExplorer } from './page.ts';

const notice = (page: Page) => page.getByText('The connection is lost; trying again …');

test('without a network the page keeps what it shows, says so, and goes on by itself', async ({
  page,
  context,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  const facets = page.getByRole('checkbox', { name: /^Russia/ });
  await context.setOffline(true);
  await facets.first().check();
  await expect(notice(page)).toBeVisible();
  await expect(page.getByTestId('timeline')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Events in view' }).getByRole('link').first()).toBeVisible();
  await context.setOffline(false);
  await expect(notice(page)).toBeHidden();
  await expect.poll(() => countShown(page)).toBeLessThan(all);
});

test('a server whose database does not answer is asked again', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  let refused = 0;
  await page.route('**/_root.data*', async (route) => {
    refused++;
    if (refused > 2) await route.continue();
    else await route.fulfill({ status: 503, body: 'Service Unavailable' });
  });
  await page
    .getByRole('checkbox', { name: /^Russia/ })
    .first()
    .check();
  await expect(notice(page)).toBeVisible();
  await expect(notice(page)).toBeHidden();
  await expect.poll(() => countShown(page)).toBeLessThan(all);
});

test('slow data is said, for the eye and the ear, and moves nothing', async ({ page }) => {
  await openExplorer(page);
  const place = await page.getByRole('heading', { level: 1 }).boundingBox();
  await page.route('**/_root.data*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await route.continue();
  });
  await page
    .getByRole('checkbox', { name: /^Russia/ })
    .first()
    .check();
  const slow = page.getByRole('status').filter({ hasText: 'Still loading …' });
  await expect(slow).toBeVisible();
  expect(await page.getByRole('heading', { level: 1 }).boundingBox()).toEqual(place);
  await expect(slow).toBeHidden();
});

test('the loss is noticed without anything being asked for, and passes', async ({ page, context }) => {
  await openExplorer(page);
  const live = page.waitForRequest('**/live?**');
  await live;
  await context.setOffline(true);
  // What was connected stays connected; the next attempt fails.
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(notice(page)).toBeVisible();
  await context.setOffline(false);
  await expect(notice(page)).toBeHidden();
});
