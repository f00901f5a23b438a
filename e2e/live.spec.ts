import { ingest } from './ingest.ts';
import { countShown, expect, openExplorer, test } from './page.ts';

const states = [
  'Norway',
  'Peru',
  'Japan',
  'Chile',
  'Kenya',
  'Poland',
  'Jordan',
  'Canada',
  'Vietnam',
  'Ghana',
  'Fiji',
];
const months = ['January', 'February', 'March', 'April', 'May', 'June'];

/** An article of an act that was not told before: at each moment another day and other states. */
function newsOf(moment: number): string {
  const pick = <T>(values: readonly T[], step: number) => values[Math.floor(moment / step) % values.length];
  const [one, other] = [pick(states.slice(0, 6), 1), pick(states.slice(6), 7)];
  const day = `${1 + (Math.floor(moment / 41) % 28)} ${pick(months, 1_999)} 2021`;
  return `${one} hands note to ${other} (${moment})
The foreign minister of ${one} handed a note to the ambassador of ${other} on ${day}.`;
}

test('events that come in while the page is open are offered, and nothing moves before they are asked for', async ({
  page,
}) => {
  await openExplorer(page);
  const before = await countShown(page);
  const offer = page.getByRole('button', { name: /new event/ });
  const heading = page.getByRole('heading', { level: 1 });
  const words = await heading.textContent();
  const list = page.getByRole('region', { name: 'Events in view' });
  const place = await list.boundingBox();
  await expect(offer).toBeHidden();

  await ingest(newsOf(Date.now()));
  await expect(offer).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'New events have come in.' })).toBeAttached();
  expect(await heading.textContent()).toBe(words);
  expect(await list.boundingBox()).toEqual(place);

  await offer.click();
  await expect.poll(() => countShown(page)).toBeGreaterThan(before);
  await expect(offer).toBeHidden();
});
