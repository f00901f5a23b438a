import { ingest } from './ingest.ts';
import { expect, openExplorer, test } from './page.ts';

const sentence =
  'The foreign minister of Kenya handed a <b>zealous</b> note to the ambassador of Fiji on 3 May 2021.';
const quote = "We reject <script>document.title = 'taken'</script> this <img src=x onerror=alert(1)> demand";
const title = 'Kenya hands <svg onload=alert(2)> note to Fiji';
const publisher = '<i>Gazette</i>';

test('tags in what was read are shown as text, wherever it stands', async ({ page }) => {
  page.on('dialog', () => expect.soft('a script of an article').toBe('not run'));
  await ingest(
    JSON.stringify({
      title,
      text: `${sentence}\n\n"${quote}," the foreign minister of Fiji said on Tuesday.`,
      published: '2021-05-04',
      publisher,
      clean: true,
    }),
  );
  await openExplorer(page, '?q=zealous&columns=date,publishers');
  const row = page
    .getByRole('region', { name: 'Events in view' })
    .getByRole('row')
    .filter({ hasText: 'zealous' });
  await expect(row.first()).toContainText('<b>zealous</b>');
  await expect(row.first()).toContainText(publisher);
  await row.first().getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: 'Event' });
  await expect(panel.getByText(title)).toBeVisible();
  await expect(panel.locator('mark').first()).toContainText(/<script>|<b>/);
  await panel.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await page.goto('/quotes?q=demand');
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(page).not.toHaveTitle('taken');
});
