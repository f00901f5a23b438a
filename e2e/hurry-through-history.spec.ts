import { countShown, expect, openExplorer, test } from './page.ts';

test('Back and Forward in quick succession leave no error, and the view of the last address', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  for (const name of [/^Russia/, /^Ukraine/]) {
    const before = await countShown(page);
    await page.getByRole('checkbox', { name }).first().check();
    await expect.poll(() => countShown(page)).not.toBe(before);
  }
  // A slow network: some answers are given up before they begin, some in the midst.
  const network = await page.context().newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 150_000,
    uploadThroughput: -1,
  });
  const pauses = [10, 80, 150];
  for (let step = 0; step < 20; step++) {
    await page.evaluate((by) => history.go(by), step % 4 < 2 ? -1 : 1);
    await page.waitForTimeout(pauses[step % pauses.length] ?? 0);
  }
  await page.evaluate(() => history.go(-2));
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect.poll(() => countShown(page)).toBe(all);
});
