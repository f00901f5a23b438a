// Why the extraction read an article as it did, as plain text for a person: how each sentence was parsed, which row of the
// lexicon gave each event, which rows gave none, and whom each pronoun was taken for.
import type { Article } from '../model/article.ts';
import type { AnnotatedArticle, ExtractedEvent, Sentence, Token } from './annotation.ts';
import { nounRows, tableOfRule, verbRows } from './lexicon/act-rows.ts';
import type { Catalogue } from './lexicon/catalogue.ts';
import { findMentions } from './mentions.ts';
import { politicsIn } from './of-politics.ts';
import { extract } from './pipeline.ts';
import type { ReferenceChoice } from './references.ts';
import { analyseSentences } from './syntax/analyse.ts';

/** The explanation of one article, ending in a line break. */
export function explain(article: Article, catalogue: Catalogue): string {
  const choices: ReferenceChoice[] = [];
  const annotated = extract(article, catalogue, (choice) => choices.push(choice));
  const political = politicalIn(article, catalogue);
  const lines = [`ARTICLE  ${article.title ?? 'untitled'}`];
  for (const sentence of annotated.sentences) {
    lines.push('', `SENTENCE ${sentence.index + 1}  ${article.text.slice(sentence.start, sentence.end)}`);
    lines.push(...tokenLines(sentence));
    if (!sentence.parsed) lines.push(`  (not parsed: ${whyUnparsed(sentence, political)})`);
    lines.push(...choices.filter(({ candidate }) => candidate.sentence === sentence.index).map(choiceLine));
    lines.push(...sharedNameLines(annotated, sentence));
    const events = annotated.events.filter((event) => event.sentence === sentence.index);
    lines.push(...events.flatMap((event) => eventLines(event, sentence)));
    lines.push(...idleRowLines(sentence, events));
  }
  return `${lines.join('\n')}\n`;
}

/** One line a token: its number, the word, lemma, tags, relation and head. */
function tokenLines({ tokens, parsed }: Sentence): readonly string[] {
  const width = Math.max(...tokens.map(({ text }) => text.length), 0);
  return tokens.map((token) => {
    const head = tokens[token.head]?.text ?? 'ROOT';
    const relation = parsed ? `  ${token.relation} of ${head}` : '';
    const { index, text, lemma, tag, penn } = token;
    return `  ${String(index + 1).padStart(3)} ${text.padEnd(width)}  ${lemma.padEnd(width)}  ${tag.padEnd(5)} ${penn.padEnd(4)}${relation}`;
  });
}

/** The sentences that were looked at for events. */
function politicalIn(article: Article, catalogue: Catalogue): ReadonlySet<number> {
  const sentences = analyseSentences(article.text);
  const { any, betweenStates } = politicsIn(sentences, findMentions({ article, sentences, catalogue }));
  return new Set([...any, ...betweenStates]);
}

function whyUnparsed({ index }: Sentence, political: ReadonlySet<number>): string {
  return political.has(index)
    ? 'names nobody, or has no word of an act'
    : 'the text is not of politics, and neither is this sentence by any of its words';
}

/** Rows of one word that are shown. */
const MOST_ROWS = 5;

/** The rows of the lexicon that begin with a word of the sentence and gave no event. */
function idleRowLines({ tokens }: Sentence, events: readonly ExtractedEvent[]): readonly string[] {
  return tokens.flatMap(({ tag, text, lemma, start, end }) => {
    const rows = (tag === 'VERB' ? verbRows : tag === 'NOUN' ? nounRows : noRows).get(lemma) ?? [];
    const gave = events.some(({ trigger }) => trigger.start <= start && end <= trigger.end);
    if (gave || rows.length === 0) return [];
    const shown = rows.slice(0, MOST_ROWS).map(({ label, table }) => `    ${label}  (lexicon/${table})`);
    const more = rows.length > MOST_ROWS ? [`    and ${rows.length - MOST_ROWS} more`] : [];
    return [`  NO EVENT   of “${text}”, for which there are the rows`, ...shown, ...more];
  });
}

const noRows: typeof verbRows = new Map();

function choiceLine({ candidate, chosen, others }: ReferenceChoice): string {
  const lost = others.length === 0 ? 'nobody else was near' : `not ${others.join(', ')}`;
  return `  REFERENCE  “${candidate.text}” (${candidate.reference.type}) = ${chosen ?? 'nobody'}; ${lost}`;
}

/** Short names that more than one actor of the article bears: "Keller" of Anna and of Paul Keller. */
function sharedNameLines({ mentions, actors }: AnnotatedArticle, sentence: Sentence): readonly string[] {
  const words = (name: string) => name.toLowerCase().split(/\s+/);
  return mentions.flatMap(({ sentence: at, form, text, actor }) => {
    const isName = form === 'name' || form === 'alias';
    if (at !== sentence.index || actor === null || !isName) return [];
    const named = words(text);
    const bearers = actors.filter(({ name }) => named.every((word) => words(name).includes(word)));
    const others = bearers.map(({ slug }) => slug).filter((slug) => slug !== actor);
    return others.length === 0 ? [] : [`  NAME       “${text}” = ${actor}; not ${others.join(', ')}`];
  });
}

function eventLines(event: ExtractedEvent, sentence: Sentence): readonly string[] {
  const table = tableOfRule(event.rule);
  const row = table === null ? `rule: ${event.rule}` : `row: ${event.rule}  (lexicon/${table})`;
  return [
    `  EVENT      ${event.type}${event.mode === null ? '' : ` (${event.mode})`}, ${event.assertion}: ${event.summary}`,
    `    ${row}`,
    `    trigger: “${event.trigger.text}”`,
    `    source: ${sideWords(event.sources, event.sourceText, sentence)}`,
    `    target: ${sideWords(event.targets, event.targetText, sentence)}`,
    `    date: ${dateWords(event)}`,
    `    confidence: ${event.confidence}`,
  ];
}

/** Who stands on a side, by which words, and what these are in the parse. */
function sideWords(actors: readonly string[], words: string | null, { start, tokens }: Sentence): string {
  const who = actors.length === 0 ? 'nobody' : actors.join(', ');
  if (words === null) return actors.length === 0 ? who : `${who}, named outside the clause`;
  const offset = textOf(tokens, start).indexOf(words);
  const from = start + offset;
  const isInside = (token: Token | undefined) =>
    token !== undefined && token.start >= from && token.end <= from + words.length;
  const outer = tokens.find((token) => isInside(token) && !isInside(tokens[token.head]));
  if (offset === -1 || !outer?.relation) return `${who}, by “${words}”`;
  return `${who}, by “${words}”, ${outer.relation} of “${tokens[outer.head]?.text ?? 'the sentence'}”`;
}

/** The sentence's text as its tokens give it. */
function textOf(tokens: readonly Token[], start: number): string {
  return tokens.reduce((text, token) => text.padEnd(token.start - start) + token.text, '');
}

function dateWords({ date }: ExtractedEvent): string {
  if (date === null) return 'none';
  const period = date.from === date.to ? date.from : `${date.from ?? '…'} to ${date.to ?? '…'}`;
  const words = date.text === null ? '' : ` (“${date.text}”)`;
  return `${period ?? 'unknown'}, to the ${date.precision}, ${date.basis}${words}`;
}
