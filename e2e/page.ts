// The test of every browser file: fails on anything the page writes to the console as an error.
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

export const test = base.extend<{ readonly quietConsole: undefined }>({
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !isGivenUp(message.text())) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Remix prints the abort of an answer that was being read when the next navigation came: nothing is lost by that. */
function isGivenUp(printed: string): boolean {
  return printed.startsWith('AbortError: signal is aborted without reason');
}

/** How many events the page says it shows: the number that its title begins with. */
export async function countShown(page: Page): Promise<number> {
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const digits = /^[\d,]+/.exec(title)?.[0];
  if (digits === undefined) throw new Error(`the title names no number: ${title}`);
  return Number(digits.replaceAll(',', ''));
}

/** Opens the explorer and waits until the timeline has drawn itself and the columns beside it answer the hand. */
export async function openExplorer(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('timeline:rendered').length > 0);
  await page.waitForFunction(() =>
    ['.filter-drawer', '.event-list', '.explorer-aside']
      .flatMap((part) => document.querySelector(part) ?? [])
      .every((part) => Object.keys(part).some((key) => key.startsWith('__reactProps'))),
  );
}
