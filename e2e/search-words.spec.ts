import { countShown, expect, openExplorer, test } from './page.ts';

test.describe('words are found', () => {
  for (const [where, q, word] of [
    ['in the text of the article', 'suitcase', 'suitcases'],
    ['in a quote of one of the actors', 'premeditated', 'premeditated'],
    ['in the summary, while they are typed', 'sanct', 'sanctions'],
  ] as const)
    test(where, async ({ page }) => {
      await openExplorer(page);
      const all = await countShown(page);
      await page.keyboard.press('/');
      await page.keyboard.type(q);
      await expect(page).toHaveURL(new RegExp(`q=${q}$`));
      await expect.poll(() => countShown(page)).toBeLessThan(all);
      const rows = page.getByRole('region', { name: 'Events in view' }).locator('tbody tr');
      await expect(rows.locator('mark').first()).toHaveText(word, { ignoreCase: true });
    });
});

test('words that stand nowhere leave no event, and the way out is named', async ({ page }) => {
  await page.goto('/?q=zeppelin');
  await page
    .getByRole('link', { name: /zeppelin/ })
    .first()
    .click();
  await expect.poll(() => countShown(page)).toBeGreaterThan(0);
});
