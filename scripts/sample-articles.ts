// The texts of the sample corpus as clean articles: what benches run over.
import { resolve } from 'node:path';
import type { Article } from '../app/model/article.ts';
import { readRecord } from '../app/text/article-record.ts';
import { goldInputs, readGold } from './gold-corpus.ts';

/** Every article of the sample corpus, oldest first. */
export function sampleArticles(): Article[] {
  const root = resolve(import.meta.dirname, '..');
  const now = new Date();
  return goldInputs(root, readGold(root)).map((line) => {
    const { outcome } = readRecord(line, { now });
    if (outcome.kind === 'failed') throw new Error(`the sample corpus cannot be read: ${outcome.reason}`);
    return outcome.article;
  });
}
