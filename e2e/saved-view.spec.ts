import { expect, openExplorer, test } from './page.ts';

test('a view is saved by a name, opened again, renamed and deleted', async ({ page, context }) => {
  await openExplorer(page, '?country=RUS&role=source&sort=-reports');
  const menu = page.locator('.saved-views');
  const other = await context.newPage();
  await openExplorer(other);
  await menu.getByText('Saved views').click();
  await menu.getByLabel('Save this view as').fill('Moscow speaks');
  await menu.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/name=Moscow\+speaks/);
  await expect(
    page.getByRole('banner').or(page.locator('.view-head')).getByText('Moscow speaks'),
  ).toBeVisible();

  // Another tab follows.
  const otherMenu = other.locator('.saved-views');
  await otherMenu.getByText('Saved views').click();
  await otherMenu.getByRole('link', { name: 'Moscow speaks' }).click();
  await expect(other).toHaveURL(/country=RUS&role=source&sort=-reports/);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('from Russia');

  await menu.getByRole('button', { name: 'Rename Moscow speaks' }).click();
  const name = menu.getByLabel('New name of Moscow speaks');
  await expect(name).toBeFocused();
  await name.fill('The Kremlin');
  await name.press('Enter');
  await expect(page).toHaveURL(/name=The\+Kremlin/);
  await page.reload();
  await menu.getByText('Saved views').click();
  await expect(menu.getByRole('link', { name: 'The Kremlin' })).toHaveAttribute('aria-current', 'page');

  await menu.getByRole('button', { name: 'Delete The Kremlin' }).click();
  await expect(menu.getByRole('link', { name: 'The Kremlin' })).toHaveCount(0);
  await menu.getByRole('button', { name: 'Undo' }).click();
  await expect(menu.getByRole('link', { name: 'The Kremlin' })).toBeVisible();
});

test('a view that was changed since is said to be, and saved anew under its name', async ({ page }) => {
  await openExplorer(page, '?country=RUS');
  const menu = page.locator('.saved-views');
  await menu.getByText('Saved views').click();
  await menu.getByLabel('Save this view as').fill('Russia');
  await menu.getByRole('button', { name: 'Save' }).click();
  await expect(menu.getByRole('link', { name: 'Russia' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('radio', { name: 'As target' }).check();
  await expect(page).toHaveURL(/role=target/);
  await menu.getByText('Saved views').first().click();
  await expect(menu.getByText('changed since')).toBeVisible();
  await menu.getByRole('button', { name: 'Save' }).click();
  await expect(menu.getByText('changed since')).toHaveCount(0);
});

test('where the browser has no room left, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openExplorer(page);
  const menu = page.locator('.saved-views');
  await menu.getByText('Saved views').click();
  await menu.getByLabel('Save this view as').fill('Everything');
  await menu.getByRole('button', { name: 'Save' }).click();
  await expect(menu.getByRole('alert')).toContainText('no room left');
  await expect(page).not.toHaveURL(/name=/);
});
