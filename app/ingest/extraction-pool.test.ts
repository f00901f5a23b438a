import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '../extraction/lexicon/catalogue.ts';
import type { Article } from '../model/article.ts';
import { ExtractionPool } from './extraction-pool.ts';
import { extractorOf } from './recording.ts';

const article = (text: string): Article => ({
  title: null,
  byline: null,
  publisher: null,
  url: null,
  language: 'en',
  published: null,
  text,
});
const texts = ['Norway', 'Sweden', 'Denmark', 'Finland'].map(
  (state) => `${state} demanded on Monday that Spain withdraw its ambassador from Lisbon.`,
);

describe('ExtractionPool', { timeout: 60_000 }, () => {
  let pool: ExtractionPool;
  afterEach(() => pool.close());

  it('extracts in threads what this process would', async () => {
    const here = extractorOf(catalogue);
    pool = new ExtractionPool(here, 1);
    const layers = await Promise.all(texts.map((text) => pool.extract(article(text))));
    expect(layers).toEqual(await Promise.all(texts.map((text) => here.extract(article(text)))));
    expect(layers[3]?.actors.map((actor) => actor.slug)).toContain('finland');
  });
});
