import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../app/model/actor.ts';
import { goldInputs, readGold, readGoldActs } from './gold-corpus.ts';
import { plainWords } from './gold-score.ts';

const root = resolve(import.meta.dirname, '..');
const gold = readGold(root);
const acts = readGoldActs(root);
const inputs = goldInputs(root, gold).map((line) => JSON.parse(line));

/** Headline and body with whatever stands around them. */
function wordsOf({ html, title, text }: { html?: string; title?: string; text?: string }): string {
  if (html === undefined) return plainWords(`${title ?? ''} ${text}`);
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  return plainWords(document.body.textContent);
}

const articles = gold.map((article, index) => ({ article, words: wordsOf(inputs[index]) }));

describe('the gold corpus', () => {
  it('is as large and as mixed as its README says', () => {
    const shape = (ending: string) => gold.filter(({ source }) => source.includes(ending)).length;
    expect([gold.length, shape('.html'), shape('.txt'), shape('.jsonl#')]).toEqual([59, 23, 20, 16]);
    const told = acts.filter((act) => act.reports.length > 1);
    expect(told.length).toBe(52);
  });

  it.each(articles)('cites words of $article.id', ({ article, words }) => {
    const cited = [
      article.title,
      article.bodyStartsWith,
      article.bodyEndsWith,
      ...article.quotes.map((quote) => quote.text),
      ...article.events.flatMap((event) => event.evidence),
    ];
    expect(cited.filter((text) => !words.includes(plainWords(text)))).toEqual([]);
  });

  it.each(articles)('names the persons of $article.id by their given names', ({ article, words }) => {
    const slugs = `-${slugOf(words)}-`;
    const persons = article.actors.filter((actor) => actor.kind === 'person');
    expect(persons.filter(({ id }) => !slugs.includes(`-${id.split('-')[0]}-`)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it.each(articles)('expects no actor of $article.id that it excludes', ({ article }) => {
    const excluded = new Set<string>(article.notActors.map((name) => slugOf(name)));
    const expected = [
      ...article.actors.map(({ id }) => id),
      ...article.optionalActors.map((name) => slugOf(name)),
    ];
    expect(expected.filter((id) => excluded.has(id))).toEqual([]);
  });

  it('dates no act after the article that reports it as done', () => {
    const late = gold.flatMap((article) =>
      article.events.filter(({ date, optional }) => !optional && date !== null && date > article.published),
    );
    expect(late.map(({ what }) => what)).toEqual([]);
  });

  it('lists the same reports of an act in both places', () => {
    const listed = acts.flatMap((act) => act.reports.map(({ article }) => `${act.id} in ${article}`));
    const labelled = gold.flatMap(({ id, events }) =>
      events.flatMap(({ act }) => (act === undefined ? [] : [`${act} in ${id}`])),
    );
    expect([...new Set(labelled)].sort()).toEqual(listed.sort());
  });

  it('gives an act one date', () => {
    const dates = new Map(acts.map((act) => [act.id, act.date]));
    const other = gold.flatMap(({ events }) =>
      events.filter(({ act, date }) => act !== undefined && date !== null && dates.get(act) !== date),
    );
    expect(other).toEqual([]);
  });
});
