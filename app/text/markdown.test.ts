import { expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

it('reads front matter and drops marks', () => {
  const source = `---
title: "Norland recalls envoy"
date: 2021-11-16
author: Petra Lund
source: The Harbour Gazette
---
# Norland recalls envoy

Norland called its *ambassador* home from **Estmark** on [Tuesday](https://a.example/x).
![A bridge](bridge.jpg)
> "We expect an answer," she said.

* an apology_for_all
* 2 * 3 * 4
`;
  const { matter, text } = readMarkdown(source);
  expect(matter).toEqual({
    title: 'Norland recalls envoy',
    date: '2021-11-16',
    author: 'Petra Lund',
    publisher: 'The Harbour Gazette',
    url: null,
  });
  expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([
    'Norland recalls envoy',
    'Norland called its ambassador home from Estmark on Tuesday.',
    '"We expect an answer," she said.',
    '* an apology_for_all',
    '* 2 * 3 * 4',
  ]);
});

it('leaves a text without marks alone', () => {
  expect(readMarkdown('One line.\n--- \nAnother --- line.').text).toContain('Another --- line.');
});
