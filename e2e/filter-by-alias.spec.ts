import { expect, openExplorer, test } from './page.ts';

test('an alias finds an actor by the keyboard alone, and says which alias it was', async ({ page }) => {
  await openExplorer(page);
  const field = page.getByRole('combobox', { name: 'Find an actor' });
  await field.focus();
  await page.keyboard.type('north atlantic');
  const nato = page.getByRole('option', { name: /^NATO.*also North Atlantic/ });
  await expect(nato).toBeVisible();
  await expect(nato).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(nato).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(nato).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/actor=nato/);
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
});

test('the arrows go round the list', async ({ page }) => {
  await openExplorer(page);
  const field = page.getByRole('combobox', { name: 'Find an actor' });
  await field.fill('s');
  const options = page.getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowUp');
  await field.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.last().getAttribute('id'));
});

test('a name that nobody bears is said to be none', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('combobox', { name: 'Find an actor' }).fill('zzyzx');
  await expect(page.getByText('No such actor')).toBeVisible();
});

test('an answer that comes late is not shown for other letters', async ({ page }) => {
  await openExplorer(page);
  await page.route(/\/facets\/actors\?.*find=bli(&|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  const field = page.getByRole('combobox', { name: 'Find an actor' });
  const asked = page.waitForRequest(/find=bli(&|$)/);
  await field.fill('bli');
  await asked;
  await field.fill('lavrov');
  await expect(page.getByRole('option', { name: /Lavrov/ })).toBeVisible();
  await page.waitForTimeout(2_000);
  await expect(page.getByRole('option', { name: /Lavrov/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /Blinken/ })).toBeHidden();
});
