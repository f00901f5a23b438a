// Scores the extractor's output against the gold corpus: what was found, what is missing, what is spurious.
import type { ContractOutput } from '../app/extraction/contract.ts';
import { slugOf } from '../app/model/actor.ts';
import { scoreEvents } from './evaluate-gold-events.ts';
import type { GoldArticle } from './gold-corpus.ts';
import {
  type Count,
  type EventMatch,
  type Finding,
  type GoldPart,
  type GoldScore,
  goldParts,
  namesOf,
  plainWords,
  type Tally,
} from './gold-score.ts';

/** Scores the outputs, which are found by their `id`; an article without one counts as an empty output. */
export function scoreGold(gold: readonly GoldArticle[], outputs: readonly ContractOutput[]): GoldScore {
  const byId = new Map(outputs.map((output) => [output.id, output]));
  const countries = statesByCountry(gold);
  const tallies: Tally[] = [];
  const matches: EventMatch[] = [];
  for (const article of gold) {
    const output = byId.get(article.id) ?? emptyOutput(article.id);
    const events = scoreEvents({ article, output, countries });
    matches.push(...events.matches);
    tallies.push(...scoreText(article, output), scoreActors(article, output));
    tallies.push(...scoreQuotes(article, output), ...events.tallies);
  }
  return { counts: sumOf(tallies), findings: tallies.flatMap((tally) => tally.findings), matches };
}

function sumOf(tallies: readonly Tally[]): Record<GoldPart, Count> {
  const sum = (part: GoldPart, key: keyof Count) =>
    tallies.reduce((total, tally) => total + (tally.part === part ? tally.count[key] : 0), 0);
  return Object.fromEntries(
    goldParts.map((part) => [
      part,
      { expected: sum(part, 'expected'), right: sum(part, 'right'), given: sum(part, 'given') },
    ]),
  ) as Record<GoldPart, Count>;
}

function emptyOutput(id: string): ContractOutput {
  return {
    id,
    title: null,
    byline: null,
    published: null,
    text: '',
    actors: [],
    places: [],
    quotes: [],
    events: [],
    dates: [],
  };
}

function scoreText(article: GoldArticle, output: ContractOutput): Tally[] {
  const { id } = article;
  const text = plainWords(output.text);
  const one = (part: GoldPart, right: boolean, detail: string): Tally => ({
    part,
    count: { expected: 1, right: right ? 1 : 0, given: 1 },
    findings: right ? [] : [{ article: id, part, fault: 'wrong', detail }],
  });
  const fault = bodyFault(article, text);
  return [
    one(
      'titles',
      plainWords(output.title ?? '') === plainWords(article.title),
      `"${output.title}" is not "${article.title}"`,
    ),
    one(
      'publication days',
      output.published === article.published,
      `${output.published} is not ${article.published}`,
    ),
    one('bodies', fault === null, fault ?? ''),
  ];
}

/** What is wrong with the body in a text: something before, after or within it that is not the article's. */
function bodyFault(article: GoldArticle, text: string): string | null {
  const start = text.indexOf(plainWords(article.bodyStartsWith));
  const before = plainWords(text.slice(0, Math.max(0, start)));
  if (start < 0 || (before !== '' && before !== plainWords(article.title))) {
    return `starts with "${text.slice(0, 160)}"`;
  }
  if (!text.endsWith(plainWords(article.bodyEndsWith))) return `ends with "${text.slice(-80)}"`;
  const words = text.slice(start).split(' ').length;
  return words === article.bodyWords ? null : `has ${words} words, not ${article.bodyWords}`;
}

function scoreActors(article: GoldArticle, output: ContractOutput): Tally {
  const part = 'actors';
  const { id } = article;
  const expected = new Map(article.actors.map((actor) => [actor.id, actor]));
  const allowed = new Set<string>(article.optionalActors.map((name) => slugOf(name)));
  const clutter = new Set<string>(article.notActors.map((name) => slugOf(name)));
  const findings: Finding[] = [];
  let right = 0;
  let given = 0;
  for (const actor of output.actors) {
    const wanted = expected.get(actor.id);
    if (wanted === undefined) {
      if (share(namesOf(actor), allowed)) continue;
      const note = share(namesOf(actor), clutter) ? ' (from the page around the text)' : '';
      const detail = `${actor.id} "${actor.mentions[0]?.text ?? ''}"${note}`;
      findings.push({ article: id, part, fault: 'spurious', detail });
    } else if (wanted.kind === actor.kind && isCountryRight(wanted, actor.country)) right += 1;
    else {
      const detail = `${actor.id} is ${actor.kind} of ${actor.country}, not ${wanted.kind} of ${wanted.country}`;
      findings.push({ article: id, part, fault: 'wrong', detail });
    }
    given += 1;
  }
  const found = new Set(output.actors.map((actor) => actor.id));
  for (const { id: detail } of article.actors) {
    if (!found.has(detail)) findings.push({ article: id, part, fault: 'missing', detail });
  }
  return { part, count: { expected: expected.size, right, given }, findings };
}

function scoreQuotes(article: GoldArticle, output: ContractOutput): Tally[] {
  const { id } = article;
  const words: Finding[] = [];
  const speakers: Finding[] = [];
  const open = output.quotes.filter((quote) => quote.kind !== 'indirect');
  let right = 0;
  let attributed = 0;
  let optional = 0;
  for (const gold of article.quotes) {
    const text = plainWords(gold.text);
    const at = open.findIndex(
      (quote) =>
        plainWords(quote.text) === text || (quote.kind === 'mixed' && plainWords(quote.text).includes(text)),
    );
    const quote = open[at];
    if (quote === undefined) {
      if (!gold.optional)
        words.push({ article: id, part: 'quotes', fault: 'missing', detail: `"${gold.text}"` });
      continue;
    }
    open.splice(at, 1);
    if (gold.optional) optional += 1;
    else {
      right += 1;
      if (gold.speakers.includes(quote.speaker)) attributed += 1;
      else {
        const detail = `"${gold.text}" is by ${gold.speakers.join(' or ')}, not ${quote.speaker}`;
        speakers.push({ article: id, part: 'quotes with speaker', fault: 'wrong', detail });
      }
    }
  }
  for (const quote of open) {
    if (quote.kind === 'direct')
      words.push({ article: id, part: 'quotes', fault: 'spurious', detail: `"${quote.text}"` });
  }
  const expected = article.quotes.filter((quote) => !quote.optional).length;
  const given = output.quotes.filter((quote) => quote.kind === 'direct').length;
  const counted = Math.max(right, given - optional);
  return [
    { part: 'quotes', count: { expected, right, given: counted }, findings: words },
    {
      part: 'quotes with speaker',
      count: { expected, right: attributed, given: counted },
      findings: speakers,
    },
  ];
}

/** Somebody who serves an organisation may have the country they come from, or none. */
function isCountryRight({ kind, country }: GoldArticle['actors'][number], found: string | null): boolean {
  return country === found || (kind === 'person' && country === null);
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((name) => others.has(name));
}

/** Slug of the state for each country code. */
function statesByCountry(gold: readonly GoldArticle[]): ReadonlyMap<string, string> {
  return new Map(
    gold
      .flatMap((article) => article.actors)
      .flatMap(({ id, kind, country }) => (kind === 'state' && country !== null ? [[country, id]] : [])),
  );
}
