import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';

const pages = [
  ['the explorer', '/'],
  ['an empty view', '/?q=zeppelin'],
  ['the actors', '/actors'],
  ['an actor', '/actors/russia'],
  ['the articles', '/articles'],
  ['an article', '/articles/1'],
  ['adding articles', '/articles/new'],
  ['the quotes', '/quotes'],
  ['the export page', '/export'],
] as const;

// axe reads every element of the explorer: on a loaded machine that takes a minute.
test.describe.configure({ timeout: 180_000 });

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, path] of pages) {
    test(`axe finds nothing on ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
    });
  }
}

test('axe finds nothing with an event open', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('region', { name: 'Events in view' }).locator('tbody tr a').first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
