import { expect, openExplorer, test } from './page.ts';

test('every event opens on its sentence, in its paragraph, and leads to the article marked up', async ({
  page,
}) => {
  await openExplorer(page);
  const first = page.getByRole('region', { name: 'Events in view' }).locator('tbody tr').first();
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/event=\d+/);
  const evidence = page.locator('mark').first();
  await expect(evidence).toBeVisible();
  const sentence = (await evidence.textContent()) ?? '';
  expect(sentence.length).toBeGreaterThan(20);
  await page.locator('a[href*="#s"]').first().click();
  await expect(page).toHaveURL(/\/articles\/\d+#s\d+/);
  await expect(page.locator('mark.mark-event').first()).toBeVisible();
  const marked = await page.locator('mark.mark-event').allTextContents();
  expect(marked.join('').replace(/\s+/g, ' ')).toContain(sentence.slice(0, 15).replace(/\s+/g, ' '));
});
