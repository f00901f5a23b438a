import { readFile } from 'node:fs/promises';
import { expect, openExplorer, test } from './page.ts';

test('the picture comes as an SVG that holds the title and the marks', async ({ page }) => {
  await openExplorer(page);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^demarche-timeline-\d{4}-\d{2}-\d{2}\.svg$/);
  const svg = await readFile(await file.path(), 'utf8');
  const parsed = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      error: document.querySelector('parsererror')?.textContent ?? null,
      title: document.querySelector('title')?.textContent,
      marks: document.querySelectorAll('[data-event], [data-count]').length,
    };
  }, svg);
  expect(parsed.error).toBeNull();
  expect(parsed.title).toBe(title);
  expect(parsed.marks).toBe(await page.getByTestId('timeline').locator('.mark').count());
  expect(parsed.marks).toBeGreaterThan(20);
});

test('the picture comes as a PNG at twice its size', async ({ page }) => {
  await openExplorer(page);
  const width = (await page.locator('.plot > svg').boundingBox())?.width ?? 0;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG', exact: true }).click();
  const png = await readFile(await (await download).path());
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  // The header holds the width at byte 16 and the height at byte 20.
  expect(png.readUInt32BE(16)).toBeGreaterThan(2 * width);
  expect(png.readUInt32BE(20)).toBeGreaterThan(400);
});
