import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  [['refuse', 'refused', 'refuses', 'refusing', 'refusal']],
  [['deploy', 'deployed', 'deploys', 'deployment', 'deployments']],
  [['threat', 'threats']],
  [['reply', 'replies', 'replied']],
  [['legal', 'legally']],
  [['admit', 'admits', 'admitted', 'admitting']],
  [['east', 'eastern', 'eastward', 'eastwards']],
  [['chile', 'chilean']],
  [['sanction', 'sanctions', 'sanctioned']],
])('%j meet in one stem', (words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each([['ring'], ['bed'], ['gas'], ['us'], ['100,000'], ['']])(
  '"%s" is too short to lose its ending',
  (word) => {
    expect(stem(word)).toBe(word);
  },
);
