// The reading of the first real article, where the folder with it stands beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../app/text/read-article.ts';

const folder = new URL('../../shared/seed/', import.meta.url);
const isThere = existsSync(new URL('expected.json', folder));

test.skipIf(!isThere)('the article is read without what stood around it', () => {
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
  const { file, publisher, published } = expected.input;
  const bytes = readFileSync(new URL(file, folder));
  const outcome = readArticle(bytes, {
    name: file,
    publisher,
    published,
    now: new Date('2024-01-01T00:00:00Z'),
  });
  if (outcome.kind === 'failed') throw new Error(outcome.reason);
  const { article } = outcome;
  expect(article.title).toBe(expected.title);
  expect(article.text.split('\n')[0]).toBe(expected.title);
  expect(article.text.endsWith(expected.textEndsWith)).toBe(true);
  for (const { text } of expected.quotes) expect(article.text).toContain(text);
  for (const { evidence } of expected.events) expect(article.text).toContain(evidence);
  for (const name of expected.notActors) expect(article.text).not.toContain(name);
  expect(article.published).toEqual({ date: published, instant: null, basis: 'given' });
});
