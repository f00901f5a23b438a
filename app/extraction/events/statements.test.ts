import { expect, it } from 'vitest';
import { statementsIn } from './acts-in.fixture.ts';

it.each([
  ['Norway denied that it was closing the port.', 'Norway denied that it was closing the port'],
  ['Peru has denied any part in the affair.', 'Peru denied any part in the affair'],
  ['Chile said that the trawler was empty.', 'Chile: The trawler was empty'],
])('what is denied is not told as stated: %s', (text, summary) =>
  expect(statementsIn(text)).toEqual([summary]),
);

it.each([
  ['Norway told its captains to slow down.'],
  ['Norway asked its captains to slow down near the reef.'],
  ['Norway proposed a longer break for the crews.'],
])('what is wished or ordered without a finite verb is no statement: %s', (text) =>
  expect(statementsIn(text)).toEqual([]),
);
